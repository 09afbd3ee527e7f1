import { millionsOf } from '../../../assessments/figures.ts'
import type { industryMap as zhIndustryMap } from '../zh/industry-map.ts'

const listed = (names: readonly string[]) => names.join(', ')
const many = (n: number, one: string) => (n === 1 ? `1 ${one}` : `${n} ${one}s`)

export const industryMap = {
  title: 'Industry maps',
  titleOf: (industry: string) => `Map: ${industry}`,
  all: 'The maps of seven industries',
  own: 'The maps are our own arrangement, not official ones.',
  ownLink: 'What they are built on',
  overview: {
    head: {
      own: (industry: string) => `This factory’s map: ${industry}.`,
      sample: (industry: string) => `This factory’s map: ${industry}.`,
      near: (industry: string) => `The nearest map for this factory: ${industry}.`,
      none: 'Seven industries, none of them close to this factory.',
      unknown: 'Seven industries, seven maps.',
    },
    lead: 'A map draws an industry’s chain and a typical factory: where each step hurts, which data, models and tools it uses, which scenes and capabilities fit, and what can be done.',
    fit: {
      own: (industry: string) => `The industry given is: ${industry}.`,
      sample: (industry: string) =>
        `The industry given is: ${industry}. The typical factory of this map is of that industry.`,
      near: (industry: string) =>
        `The industry given is: ${industry}. It has no map of its own; the factories of this one work in much the same way. Which map it is referred to is our judgement.`,
      none: (industry: string) => `The industry given is: ${industry}. There is no map for it.`,
      unknown: 'The industry is not known yet, so no map can be pointed out.',
    },
    fill: 'Give the industry',
    open: (industry: string) => `See the map: ${industry}`,
    leading: 'Four leading industries',
    other: 'Three more industries',
    groupNote: 'The four of Zhuhai’s “4+3”.',
    otherNote: 'The three of “4+3”.',
    industry: 'Industry',
    factory: 'Typical factory',
    steps: 'Steps of the factory',
    ofFirm: {
      own: 'This factory’s',
      sample: 'Its typical factory is of this industry',
      near: 'Close to this factory',
    },
  },
  sought: {
    head: (name: string) => `Steps in which “${name}” is used`,
    name: {
      scene: (n: number, name: string) => `Scene ${n}, ${name}`,
      scenario: (n: number, name: string) => `Scenario ${n}, ${name}`,
      subdomain: (name: string) => `Maturity: ${name}`,
      remedy: (name: string) => name,
    },
    ownFirst: 'The map for this factory comes first.',
    noFirm: 'Which map this factory reads is not known: all seven are listed.',
    notInFirm: (industry: string) =>
      `Not in the map for this factory (${industry}); others follow.`,
    nowhere: 'In no step of the seven maps: it concerns the whole factory.',
    here: (name: string, steps: number) =>
      `“${name}” is used in ${many(steps, 'step')}, marked in the flow: `,
    stop: '.',
    notHere: (name: string) => `“${name}” is in no step of this map.`,
    elsewhere: 'See other maps',
    mark: 'Used here',
  },
  head: {
    of: (industry: string) => `${industry}:`,
    steps: (n: number) => `${n} steps,`,
    scenes: (n: number) => `${n} typical scenes.`,
  },
  facts: {
    industry: 'This factory’s industry',
    scenes: 'Typical scenes',
    own: (industry: string) => `${industry}: this map`,
    sample: (industry: string) => `${industry}: the typical factory of this map`,
    near: (industry: string) => `${industry}: no map of its own, this one is close`,
    other: (industry: string) => `${industry}: not this map`,
    unknown: 'Not known yet',
    counts: (built: number, ai: number, open: number) =>
      `${built} built, ${ai} of them with AI${open > 0 ? `, ${open} not answered` : ''}`,
  },
  chain: {
    head: 'Industry chain',
    note: 'What is supplied upstream, made midstream and sold downstream.',
    upstream: 'Upstream',
    midstream: 'Midstream',
    downstream: 'Downstream',
  },
  flow: {
    head: 'Steps of the factory',
    note: 'In the order of the work. Choose a step to see its details below.',
    key: 'A square is a typical scene that fits the step:',
    list: 'Steps of the factory, first to last',
    step: (n: number) => `Step ${n}`,
    open: 'Shown below',
    scenes: (all: number, built: number, open: number) =>
      open === all
        ? `${many(all, 'scene')}, not answered yet`
        : `${many(all, 'scene')}, ${built} built${open > 0 ? `, ${open} not answered` : ''}`,
  },
  step: {
    pains: 'Where it hurts',
    data: 'Data',
    models: 'Models',
    tools: 'Tools',
    previous: (name: string) => `Before: ${name}`,
    next: (name: string) => `Next: ${name}`,
    around: 'The steps before and after',
  },
  fits: {
    head: 'Scenes and capabilities that fit',
    note: 'Where this factory stands, by the answers of the self-check. In maturity, mostly met and fully met both count as reached.',
    table: (step: string) =>
      `${step}: scenes and capabilities that fit, and where this factory stands`,
    name: 'Name',
    now: 'This factory now',
    ask: 'Self-check',
    groups: {
      scene: 'Typical scenes',
      scenario: 'Application scenarios',
      subdomain: 'Capability maturity',
    },
    groupNotes: {
      scene: 'Smart-factory tiers',
      scenario: 'Digital level of SMEs',
      subdomain: 'GB/T 39116',
    },
    open: 'Not answered yet',
    notKnown: 'Not known yet',
    removed: 'No such business here',
    notAsked: 'Not asked of process industries',
    state: { none: 'Not built', built: 'Built', ai: 'Built, with AI' },
    level: (level: string) => `${level} reached`,
    noLevel: 'Below level 1',
    nextLevel: (level: string, answer: string) => `${level.toLowerCase()} ${answer.toLowerCase()}`,
    nextOpen: (level: string) => `${level.toLowerCase()} not answered yet`,
    levels: (name: string, of: number) => `${name}, of ${of} levels`,
    answer: 'Answer',
    change: 'See the answer',
    of: (act: string, name: string) => `${act}: ${name}`,
  },
  remedies: {
    head: 'What can be done',
    note: 'Costs and months are planning assumptions, not quotations; what is not answered counts as not there.',
    size: {
      large: 'Costs are those of a large firm.',
      medium: 'Costs are those of a medium firm.',
      small: 'Costs are those of a small firm.',
      micro: 'This is a micro firm; costs are those of a small one.',
    },
    sizeUnknown: 'The size of the firm is not known yet; costs are those of a medium one.',
    fillSize: 'Give the size',
    table: (step: string) => `${step}: what can be done`,
    name: 'Remedy',
    raises: 'What it raises',
    cost: 'Planned cost, ¥ million',
    months: 'Months',
    doable: 'Can be done',
    done: 'There already, by this factory’s answers',
    money: 'Which public money can pay for it stands with each remedy.',
    costOf: (low: number, high: number) => `${millionsOf(low)}–${millionsOf(high)}`,
    monthsOf: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
    to: { built: 'built', ai: 'built, with AI' },
    scene: (n: number, name: string, to: string) => `Scene ${n}, ${name}: ${to}`,
    scenario: (n: number, name: string, to: string) =>
      `Scenario ${n}, ${name}: ${to.toLowerCase()}`,
    subdomain: (name: string, levels: readonly string[], fuller: readonly string[]) => {
      const more = fuller.length === 0 ? [] : [`${listed(fuller)} from mostly to fully met`]
      const met = levels.length === 0 ? [] : [listed(levels)]
      return `${name}: ${[...met, ...more].join('; ').toLowerCase()}`
    },
  },
  built: {
    head: 'What it is built on',
    note: 'Where the names come from, and what is our own.',
    sources: 'Documents used',
    catalogue: 'Numbers and days of the documents are in the catalogue',
    clause: 'See the place in the text',
    draft:
      'Item 3 of Zhuhai’s consultation draft of 2026 proposes that such maps be drawn up; it is not issued. The maps here are not those.',
    overview:
      'The industries carry the names of Zhuhai’s “4+3”. Typical factories, steps, pains and what is matched to them are our own arrangement of common practice.',
  },
  inInterview: (industry: string) => `Where it is in the map: ${industry}`,
} satisfies typeof zhIndustryMap
