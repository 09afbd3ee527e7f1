import { wanOf } from '../../../assessments/figures.ts'
import type { Messages } from '../zh/messages.ts'

const numerals = 'no one two three four five six seven eight nine ten eleven twelve thirteen'.split(
  ' ',
)

/** Small counts are written out; `capital` at the start of a sentence. */
function spelled(n: number, capital = false): string {
  const word = numerals[n] ?? String(n)
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`

/** The result, saving it, and a result seen by its link. */
export const result = {
  title: 'Result',
  head: {
    tier: (tier: string) => `At ${tier}.`,
    noTier: 'Not yet at Basic.',
    unknownTier: 'The rung cannot be told yet.',
    leading: 'All conditions of the four rungs are met.',
    toNext: (next: string, missing: number, unknown: number) =>
      missing === 0
        ? `No gap found to ${next}; ${spelled(unknown)} not known yet.`
        : unknown === 0
          ? `${spelled(missing, true)} ${missing === 1 ? 'condition' : 'conditions'} short of ${next}.`
          : `${spelled(missing, true)} ${missing === 1 ? 'condition' : 'conditions'} short of ${next}; ${spelled(unknown)} not known.`,
  },
  facts: { firm: 'Firm', area: 'Area', industry: 'Industry', size: 'Size' },
  people: (n: string) => `${n} people`,
  revenue: (year: string, amount: string) => `revenue of ${year} ${amount}`,
  claims: (n: number) => `${many(n, 'claim')} open now`,
  ifPassed: (n: number) => `${many(n, 'claim')} in all`,
  noClaims: 'Nothing to claim by the records so far',
  noClaimsPassed: 'Nothing to claim under the draft either',
  couldBe: (amount: string) => `up to ${amount} once the unknown is filled in`,
  neverMore: (amount: string) =>
    `not all combinations were compared; none comes to more than ${amount}`,
  computing: 'Working out the money',
  three: 'Three ladders',
  ladder: 'Ladder',
  standing: 'Standing',
  scales: {
    'smart-factory-2025': 'Smart-factory tiers',
    'sme-digital-2024': 'Digital level of SMEs',
    'cmmm-2020': 'Smart-manufacturing maturity',
  },
  edition: {
    'smart-factory-2025': 'Conditions, 2025 edition',
    'sme-digital-2024': 'Indicators, 2024 edition',
    'cmmm-2020': 'Capability maturity model',
  },
  now: 'Where it stands now',
  nextRung: 'Next',
  short: (missing: number) => `${missing} short`,
  open: (unknown: number) => `${unknown} not known`,
  standings: (parts: readonly string[]) => parts.join(' · '),
  smeRung: (score: number, scenes: number, stars: number) =>
    `${score} points · ${scenes} scenarios · ★${stars}`,
  smePresent: (name: string, scenes: string, stars: string) => `${name}: ${scenes} · ★${stars}`,
  condition: (line: string, name: string, rung: string) =>
    `${line} · ${name}${rung === '' ? '' : ` · asked for ${rung}`}`,
  points: ' points',
  range: (low: string, high: string) => `${low}–${high}`,
  foot: {
    gates: 'A cell is a condition: solid is met, hollow is not met, dotted is not known yet.',
    sme: 'A tick is 2.5 points. Scores are cut and distances rounded up: the reading never flatters.',
    maturity:
      'A tick is 0.1. The text of the standard was not read: the rule and the weights are working assumptions, to be checked.',
    band: 'The dotted part is questions without an answer; the range only narrows.',
  },
  staffLabel: {
    now: (tier: string) => `at ${tier}`,
    none: 'below the lowest rung',
    open: 'the rung cannot be told yet',
    rung: (name: string, missing: number, unknown: number) =>
      missing + unknown === 0
        ? `all conditions of ${name} are met`
        : `to ${name} ${[missing > 0 ? `${missing} short` : '', unknown > 0 ? `${unknown} not known` : ''].filter((part) => part !== '').join(', ')}`,
    whole: (name: string, parts: readonly string[]) => `${name}: ${parts.join('; ')}`,
    score: (reading: string, unit: string) => `score ${reading}${unit}`,
  },
  noLevel: 'Below level 1',
  levelOpen: 'level cannot be told yet',
  levelAtLeast: (name: string) => `at least ${name.toLowerCase()}`,
  distance: (value: string) => `${value} short`,

  gates: {
    head: (rung: string, n: number) => `${spelled(n, true)} conditions of ${rung}`,
    headTop: (rung: string, n: number) => `${spelled(n, true)} conditions of ${rung}`,
    note: 'The stretch from here to the next rung, magnified. What is not met stands first, then what is not known yet.',
    noteTop: 'The conditions of the highest rung, all of them.',
    caption: (rung: string) => `Conditions of ${rung}`,
    condition: 'Condition',
    want: 'Asked',
    value: 'As it stands',
    distance: 'Distance',
    basis: 'Source',
    held: 'Met',
    missing: 'Not met',
    unknown: 'Not known yet',
    answer: 'answer it',
    answerOf: (name: string) => `answer it: ${name}`,
    none: 'No answer yet',
    road: 'How to get there, what it costs, what aid pays at most',
    bound: (all: number) => `Where it stands now: all ${all} conditions are met`,
    otherNotes: (n: number) =>
      n === 1
        ? 'One more thing the notice says: shown, blocks nothing'
        : `${spelled(n, true)} more things the notice says: shown, block nothing`,
    checked: (day: string) => `checked on ${day}`,
  },
  rule: {
    'above-scale': 'Industrial firm above scale',
    clean: 'Three clean years',
    controllable: 'Secure and controllable',
    organised: 'Organisation and people',
    'covers-building': 'Link covered: factory building',
    'covers-design': 'Link covered: design and development',
    'covers-operation': 'Link covered: production operation',
    'covers-management': 'Link covered: production management',
    'covers-business': 'Link covered: operations management',
    maturity: 'Smart-manufacturing maturity',
    'ai-share': 'Share of scenes with AI',
    kpi: 'Main technical and economic indicators',
    'rung-below': 'Rung below held',
    score: 'Score',
    scenarios: 'Scenarios at this level',
    'constraint-scenarios': 'Constraint scenarios ★ at this level',
    'own-score': 'Weighted score of the level itself',
  } as Readonly<Record<string, string>>,
  ruleNote: {
    clean: 'business, credit, safety, environment',
    controllable: 'equipment, software, networks and data',
    organised: 'an organisation and professionals of its own',
    covers: (chapters: readonly string[], n: number) =>
      chapters.length > 1 ? `holds ${chapters.join(', ')}: ${n} scenes` : `${n} scenes`,
    maturity: 'by self-assessment',
    'ai-share': 'scenes with AI ÷ scenes in place',
    kpi: 'No published provincial benchmark was found: for an expert to settle, not estimated here',
    'rung-below': 'no rung can be skipped',
  },
  want: {
    revenue: (amount: string) => `at least ${amount} in the last whole year`,
    flag: 'Met',
    scenes: (n: number) => `at least ${many(n, 'scene')}`,
    level: (name: string) => `${name} or above`,
    share: (percent: string) => `at least ${percent}`,
    count: (n: number) => `at least ${n}`,
    points: (points: string) => `at least ${points} points`,
    score: (score: string) => `at least ${score}`,
    order: (position: string) => position,
  },
  value: {
    levels: (low: string, high: string) => `${low} to ${high.toLowerCase()}`,
    count: (n: string) => n,
    points: (points: string) => `${points} points`,
    flag: { true: 'Met', false: 'Not met' },
  },
  away: {
    scenes: (n: string) => (n === '1' ? '1 scene short' : `${n} scenes short`),
    scenarios: (n: string) => (n === '1' ? '1 scenario short' : `${n} scenarios short`),
    kpi: (n: number) => `${many(n, 'step')} short`,
    recognised: (n: number) => `${many(n, 'rung')} short`,
    levels: (n: string) => (n === '1' ? '1 level short' : `${n} levels short`),
    money: (amount: string) => `${amount} short`,
    points: (points: string) => `${points} points short`,
    score: (score: string) => `${score} short`,
    aiScenes: (n: number) =>
      n === 1 ? 'one more scene in place with AI' : `${n} more scenes in place with AI`,
    atLeast: (distance: string) => `at least ${distance}`,
  },
  kpi: {
    below: 'Not above the provincial average of its industry',
    'above-province-average': 'Above the provincial average of its industry',
    'province-leading': 'Leading in the province in its industry',
    'national-leading': 'Leading in the country',
    'global-leading': 'Leading in the world',
  } as Readonly<Record<string, string>>,
  recognised: {
    none: 'None',
    basic: 'Self-assessed as Basic',
    advanced: 'Recognised as Advanced',
    excellent: 'Recognised as Excellent',
    leading: 'Recognised as Leading',
  } as Readonly<Record<string, string>>,

  links: {
    head: 'Five stages of work',
    note: 'Share of the scenes of each stage that are in place. Where a stage must be covered, one scene in place is counted here as enough.',
    mapping: 'How the guide’s eight chapters fall into these five is a working assumption of ours.',
    link: 'Stage',
    inPlace: 'In place',
    ai: 'AI',
    unknown: 'Open',
    share: 'Share',
    askedFrom: (rung: string) => `asked from ${rung} on`,
    chart: 'Radar of the five stages; the figures stand in the table beside it',
    caption: 'Scenes in place by stage',
    own: 'Share of scenes in place',
    demand: (rung: string) => `Asked by ${rung}: at least one scene`,
    covered: '■ covered',
    uncovered: '□ no scene',
    unknownText: 'not known',
  },
  scenes: {
    head: 'Forty typical scenes',
    note: (inPlace: number, ai: number, open: number) =>
      `${inPlace} in place, ${ai} of them with AI${open > 0 ? `; ${open} not known yet` : ''}.`,
    empty: (names: readonly string[]) => `No scene in place in ${names.join(', ')}.`,
    share: (ai: number, inPlace: number, percent: string) =>
      `AI share ${ai}/${inPlace}, that is ${percent}; Excellent asks for 20%, Leading for 60%.`,
    shareRange: (low: string, high: string) =>
      `AI share between ${low} and ${high}; Excellent asks for 20%, Leading for 60%.`,
    shareNone:
      'With no scene in place there is no AI share; Excellent asks for 20%, Leading for 60%.',
    more: (n: number, part: string, percent: string) =>
      `With AI in ${n === 1 ? 'one more scene' : `${n} more scenes`} in place it would be ${part}, ${percent}.`,
    short: { built: 'Built', unknown: 'Open' },
    list: 'The forty scenes one by one',
    columns: {
      number: 'No.',
      scene: 'Scene',
      chapter: 'Part of the guide',
      link: 'Part of the conditions',
      state: 'State',
    },
    counted: (word: string, n: number) => `${word} ${n}`,
    none: 'Not built',
    built: 'In place',
    ai: 'In place, with AI',
    unknown: 'Not known yet',
    map: 'See these scenes along the steps of the factory',
  },
  maturity: {
    head: 'Maturity: where the gap lies',
    note: (level: string, score: string, line: string, distance: string) =>
      `Weighted score of ${level.toLowerCase()} ${score}; ${line} is asked: ${distance}.`,
    assumed: 'The rule and the weights are working assumptions.',
    chart: 'Radar of the scores by domain; those that lack most stand in the table beside it',
    caption: 'Share of each domain in what is lacking',
    threshold: (level: string, line: string) => `${level} asks ${line}`,
    own: 'This firm',
    domain: 'Domain',
    score: 'Score',
    weight: 'Weight',
    share: 'Of the gap',
    rest: (n: number) => `${n} others`,
    total: 'All domains below 0.80',
  },
  gaps: {
    head: 'Gaps',
    note: 'Conditions of the next rung that are not met, on all three ladders; the smallest share missing first. What is not known yet stands apart and is no gap.',
    caption: 'Gaps to the next rung',
    gap: 'Gap',
    value: 'As it stands',
    want: 'Asked',
    distance: 'Distance',
    basis: 'Source',
    change: 'change it',
    changeOf: (name: string) => `change it: ${name}`,
    to: (ladder: string, rung: string) => `${ladder}, to ${rung}`,
    top: (ladder: string) => `${ladder}, on the highest rung`,
    count: (missing: number, unknown: number) =>
      missing === 0
        ? unknown === 0
          ? 'no gap'
          : `no gap found, ${unknown} not known yet`
        : unknown === 0
          ? many(missing, 'gap')
          : `${many(missing, 'gap')}, ${unknown} not known yet`,
  },
  lift: {
    head: 'The fewest changes',
    computing: 'Comparing the ways',
    failed: 'Not worked out. Close this and open it to try again.',
    none: 'No answers reach this rung.',
    nothing: 'No answer has to change; only what stands below is short.',
    ways: (n: number, changes: number) =>
      n === 1
        ? `At least ${many(changes, 'change')}.`
        : `At least ${many(changes, 'change')}, in any of ${spelled(n)} ways.`,
    way: (n: number) => `Way ${n}`,
    question: (number: number, name: string) => `Question ${number}, ${name}`,
    scene: (number: number, name: string) => `Scene ${number}, ${name}`,
    statement: (subdomain: string, level: string) => `${subdomain} (${level.toLowerCase()})`,
    change: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
    ticks: (name: string, options: readonly string[]) =>
      `${name}: add ${options.map((option) => `“${option}”`).join(', ')}`,
    first: (levels: readonly string[]) => `${levels.join(', ')} must be met first`,
    outcome: 'the result of a year of business, not a measure to choose',
    withoutOutcomes: (changes: number) =>
      `Without results of business, ${many(changes, 'change')}:`,
    needs: 'Needed besides, and not had by changing how the factory works:',
    need: (name: string, want: string, value: string) => `${name}: asked ${want}; now ${value}`,
    openEnough: (n: number) =>
      `${many(n, 'thing')} without an answer. With all given answers as they are, these would reach the rung too:`,
    openIndustry: (n: number) =>
      `${many(n, 'thing')} without an answer. Answering alone may reach the rung, which depends on the kind of production: answer that first.`,
    openShort: (n: number) =>
      `${many(n, 'thing')} without an answer. Answering alone does not reach this rung.`,
    try: 'Try it',
    tryOf: (ladder: string, way: string) => `Try it: ${ladder}, ${way.toLowerCase()}`,
    tryOpen: (n: number) => `Answers ${n}`,
    tryWithout: (n: number) => `Without results of business, way ${n}`,
  },
  trial: {
    name: 'Trial',
    begin: 'Try changes',
    beginHelp: 'In a trial, pick a scene to put it in another state. No answer is written.',
    nothing: 'Trial: nothing changed yet. Pick a scene, or choose a way in the list of gaps.',
    changed: (n: number) => `Trial: ${many(n, 'change')}, not written into the answers.`,
    takenBack: (n: number) =>
      n === 1
        ? 'One more statement would have to be answered anew.'
        : `${n} more statements would have to be answered anew.`,
    list: 'What is changed',
    same: 'No ladder moves.',
    ladder: (name: string, parts: readonly string[]) => `${name}: ${parts.join(', ')}`,
    moves: (from: string, to: string) => `${from} → ${to}`,
    stays: (rung: string) => `still ${rung}`,
    score: (from: string, to: string) => `score ${from} → ${to}`,
    turned: {
      held: (n: number) => `${many(n, 'condition')} now met`,
      missing: (n: number) => `${many(n, 'condition')} now not met`,
      unknown: (n: number) => `${many(n, 'condition')} now not known`,
    },
    keep: 'Keep',
    keepHelp: 'Keeping writes them into the answers. Keep nothing that is not so.',
    drop: 'Drop',
    kept: (n: number) => `${many(n, 'change')} ${n === 1 ? 'is' : 'are'} now in the answers.`,
    dropped: 'The trial is dropped; the answers are as before.',
    note: 'A trial, not written into the answers.',
  },
  plan: {
    head: 'Plan of claims',
    note: 'The best combination that the clauses allow. Every figure is a ceiling; law and draft are written apart.',
    caption: 'The plan, claim by claim',
    item: 'What, and clause',
    bars: 'Claim by claim',
    amount: 'Up to, 10,000 yuan',
    exact: 'Yuan, to the fen',
    units: { amount: ' × 10,000 yuan', exact: ' yuan' },
    short: (fen: number) => wanOf(fen),
    inYear: (year: number) => `${year}`,
    inForce: 'In force, in all',
    ifPassed: 'If the draft passes',
    dropped: 'Not chosen if the draft passes: taken off',
    open: (amount: string) => `An amount is not known; up to ${amount} once it is`,
    openBoth: (low: string, high: string) =>
      `An amount is not known; from ${low} to ${high} once it is`,
    noteGap: '. ',
    proven: 'Proven the best: every combination that the clauses allow was compared or ruled out.',
    unproven: 'Too many combinations to compare all: the best one found, not proven the best.',
    droppedNote: (n: number) =>
      `If the draft passes, ${n === 1 ? 'one claim' : `${n} claims`} of the plan in force ${n === 1 ? 'gives' : 'give'} way to clauses that pay more.`,
    ceiling: (amount: string) =>
      `Of this, ${amount} is a bare ceiling in the text, without a rate or a base.`,
    unspecified: (n: number) =>
      `${n === 1 ? 'One more measure is' : `${spelled(n, true)} more measures are`} open to the firm; the text gives no amount, so ${n === 1 ? 'it is' : 'they are'} in no total.`,
    all: (n: number) => `All ${n} measures one by one`,
    empty: 'Nothing to claim by the records so far.',
    emptyHelp: 'Note spending, projects and titles, and it can be worked out.',
    toRecords: 'Note spending and projects',
    notChosen: 'Not chosen',
    notChosenCaption: 'Open to the firm, and not chosen',
    why: 'Why not',
    loss: 'Cost, 10,000 yuan',
    lossOpen: 'not worked out',
    lossNone: 'nothing',
    closed: 'What was chosen already fills the cap.',
    inferred: 'Inferred: confirm with the authority before applying.',
  },
  act: {
    save: 'Save and get a link',
    saving: 'Saving',
    print: 'Print',
    guide: 'Putting AI to work: the stages',
    go: 'Go on answering',
    open: (n: number) => `Go on: ${many(n, 'condition')} not known`,
  },
  blank: {
    head: 'No result yet.',
    help: 'It is here from the first answer on.',
    begin: 'Start the check',
  },
  ceilings:
    'Amounts are ceilings worked out from the clauses; the guide and the budget of the year decide.',
  receipt: {
    asOf: 'As of',
    asOfEnd: '',
    catalogue: 'Catalogue',
    answers: 'Answers',
    hash: 'Catalogue hash',
    recompute: 'Anyone can compute it again',
  },
} satisfies Messages['result']

export const shared = {
  title: 'A saved result',
  frozen: (day: string, revision: number) =>
    `Saved on ${day}, revision ${revision}. To be read, not changed.`,
  loading: 'Getting the result',
  missing: 'There is no such result.',
  missingHelp: 'The link may be incomplete; ask for it again.',
  failed: 'The result did not arrive.',
  failedHelp: 'It is still on the server.',
  again: 'Try again',
  own: 'Check your own factory',
} satisfies Messages['shared']
