import type { guide as zhGuide } from '../zh/guide.ts'

/** Inside a sentence; a word of capitals stays. */
const lowered = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

export const guide = {
  title: 'Application guide',
  head: {
    at: (stage: string) => `The factory is at this stage: ${stage.toLowerCase()}.`,
    between: (from: string, to: string) => `Somewhere from “${from}” to “${to}”: not settled yet.`,
    atLeast: (from: string) => `At “${from}” or further: not settled yet.`,
    past: 'The tasks of all five stages are done.',
    blank: 'Not known yet how far the factory is.',
  },
  lead: 'Putting AI to work in a factory takes five stages, with safety and organisation alongside all the way. How far this one is shows in the answers of the self-check.',
  own: 'Tasks and the reading of the answers are our own, not an official chart.',
  ownLink: 'What it is built on',
  counts: { done: 'Done', open: 'Not done', unknown: 'Not known' },
  count: (n: number) => (n === 1 ? '1 task' : `${n} tasks`),
  begin: 'Begin the self-check',
  state: { done: 'Done', open: 'Not done', unknown: 'Not known yet' },
  flow: {
    head: 'Five stages',
    note: 'A stage is behind the factory once all its tasks are done. What earlier stages still lack is listed to be made good.',
    aside: 'Two tracks',
    list: 'The five stages, first to last',
    tracks: 'The two tracks alongside',
    stage: (n: number) => `Stage ${n}`,
    track: 'Alongside',
    here: 'Now',
    maybe: 'Perhaps here',
    done: (done: number, all: number) => `${done} of ${all} done`,
    unknown: (n: number) => `${n} not known yet`,
    allUnknown: (all: number) =>
      all === 1 ? '1 task, not known yet' : `${all} tasks, not known yet`,
  },
  next: {
    head: 'What comes next',
    note: 'First what earlier stages lack, then the tasks of this one.',
    map: 'See what to do at each step of the factory',
    tasks: 'Do these',
    alongside: 'At the same time',
    after: (stage: string) => `After that: ${stage.toLowerCase()}.`,
    ask: 'Answer these screens first',
    askNote: 'They settle how far the factory is.',
    askNoteHere: 'They tell what this stage still lacks.',
    more: (n: number) => (n === 1 ? '1 more screen' : `${n} more screens`),
    go: 'Go on answering',
    nothing: 'Nothing was found undone.',
    leaves: (papers: readonly string[]) => `Leaves: ${papers.map(lowered).join('; ')}`,
  },
  stage: {
    months: (low: number, high: number) => `${low}–${high} months`,
    pace: {
      firm: (months: string) => `Usually ${months}`,
      scene: (months: string) => `Usually ${months} a scene`,
      round: (months: string) => `Usually ${months} a round, again and again`,
    },
    table: (stage: string) => `${stage}: tasks and their state`,
    task: 'Task',
    leaves: 'What it leaves',
    state: 'State',
    told: 'Which answers say so',
    notAsked: (what: string) => `Not asked: ${what}.`,
    enough: (n: number) =>
      n === 1 ? 'Any one of these is enough.' : `Any ${n} of these are enough.`,
    noQuestion: 'No question tells',
    pitfalls: 'What often goes wrong',
  },
  told: {
    scenario: (n: number, name: string) => `Scenario ${n}, ${name}`,
    answer: (name: string, answer: string) => `${name}: “${answer}”`,
    short: (name: string, answer: string, want: string) => `${name}: “${answer}”, wanted “${want}”`,
    ticked: (name: string, options: readonly string[]) =>
      `${name}: ticked ${options.map((option) => `“${option}”`).join(', ')}`,
    unticked: (name: string, options: readonly string[]) =>
      `${name}: not ticked ${options.map((option) => `“${option}”`).join(', ')}`,
    open: (name: string) => `${name}: not answered yet`,
    scenesDone: (ai: number) => `Forty typical scenes: ${ai} with AI`,
    scenesShort: (ai: number, want: number) =>
      `Forty typical scenes: ${ai === 0 ? 'none' : ai} with AI, wanted ${want}`,
    scenesOpen: (open: number) => `Forty typical scenes: ${open} not answered yet`,
  },
  screen: {
    subdomain: (name: string) => `Maturity: ${name}`,
    chapter: (name: string) => `Typical scenes: ${name}`,
  },
  built: {
    head: 'What it is built on',
    note: 'What has a source and what is our own, kept apart.',
    clause: 'See the place in the text',
  },
} satisfies typeof zhGuide
