import type { Messages } from '../zh/messages.ts'

/** The interview. */
export const interview = {
  settledOf: (all) => ` of ${all} conditions settled`,
  rulerLabel: (all, held, missing, unknown) =>
    `${all} conditions: ${held} met, ${missing} not met, ${unknown} not known yet`,
  count: (word, n) => `${word} ${n}`,
  outline: 'Contents',
  position: (n, all) => `Screen ${n} of ${all}`,
  toQuick: 'The quick way: first what decides the tier',
  toOrder: 'Back to the plain order',
  toAssign: 'Share the work by department',
  jump: 'Answer in any order; stop anywhere.',
  readBy: 'How the contents are read',
  bySection: 'By section',
  byDepartment: 'By department',
  quick: 'The quick way',
  quickHelp: 'Asks first what settles most conditions, not in the order of the questions.',
  sectionProgress: (done, all) => `${done}/${all}`,
  next: 'Keep, next question',
  finish: 'Keep, see the result',
  finishPart: 'Keep, this department is done',
  previous: 'Previous',
  toResult: 'See the result',
  max: (points) => `up to ${points} points`,
  optionHead: 'Options',
  pointsHead: 'Points',
  levelHead: 'How far it is done',
  multi: 'several may hold',
  evidence: 'What is looked at on site',
  notes: 'How it is read',
  shareFrom: 'From an earlier question',
  shareTooLarge: (numerator, denominator) =>
    `${numerator}: more than ${denominator.toLowerCase()}. Please check.`,
  shareZero: (denominator) => `${denominator} is 0, so there is no share.`,
  number: 'Enter a whole number, 0 or more.',
  amount: 'Enter a number with at most six decimals.',
  bestNext: 'The question that settles most:',
  settles: (n) =>
    n === 1 ? 'settles 1 condition of the next rung' : `settles ${n} conditions of the next rung`,
  kept: (time) => `Kept on this device, ${time} (device time)`,
  keeping: 'Keeping it on this device',
  keepFailed: 'Not kept. Your answers are still on this page; keep them before you close it.',
  dropped: (count) =>
    count === 1
      ? 'One thing kept on this device does not fit the content of today and is left out; please check your answers.'
      : `${count} things kept on this device do not fit the content of today and are left out; please check your answers.`,
  keepAgain: 'Keep again',
  onlyHere: 'Your answers stay on this device.',
  onlyHereMore: 'Answers stay on this device until you save the result.',
  scenarioNone: 'Not even level 1',
  scenarioHelp: 'Choose the highest level that is met. A higher one includes the lower ones.',
  star: 'Constraint scenario ★',
  guiding: 'Guiding scenario',
  anyOf: 'Any one of these:',
  allOf: 'All of these:',
  scene: { none: 'Not built', built: 'Built', ai: 'Built with AI' },
  sceneLead: (link) => `These count for “${link}” in the conditions. Say how far each is built.`,
  offer: (scenario, level, state) =>
    `“${scenario}” was answered ${level.toLowerCase()}, so this may be “${state.toLowerCase()}”.`,
  takeOffer: 'Take it over',
  allNone: 'Mark the rest as not built',
  climb: 'From level 1 upwards: the next level is asked only when this one is fully or mostly met.',
  climbStopped: (level) =>
    `${level} is not mostly met, so higher levels are noted as “not met” and not asked. Change it and they are asked again.`,
  removed: 'This factory has no such activity',
  removedHelp: 'It is not scored; its weight goes to the other subdomains in proportion.',
} satisfies Messages['interview']

export const live = {
  label: 'Reading',
  tier: 'Smart-factory tier',
  score: 'Digital level, points',
  maturity: 'Capability maturity',
  money: 'Money to claim',
  between: '',
  scoreIs: 'Score',
  scoreIn: 'Between',
  narrows:
    'Open questions count once at their worst and once at their best. The range only narrows.',
  passed: (line) => `${line}, passed`,
  within: (line) => `${line}, still possible`,
  beyond: (line) => `${line}, out of reach`,
  line: (points) => `${points} points`,
  computing: 'Computing',
  eligible: (n) => `${n} to claim`,
  gap: ' ',
  ofAll: (held, all) => `${held} of ${all} met`,
} satisfies Messages['live']

export const place = {
  head: 'Where the firm is and what it makes',
  help: 'The place decides which documents apply, the kind of production the maturity weights.',
  name: 'Name of the firm',
  nameHelp: 'Shown on the result only; may stay empty.',
  area: 'Where it is registered and produces',
  elsewhere: 'Other areas',
  choose: 'Choose one',
  industry: 'Industry',
  process: 'Kind of production',
  processOf: { discrete: 'Discrete', process: 'Process' },
  processHelp: 'discrete makes and assembles pieces, process runs batches or flows.',
} satisfies Messages['place']

export const size = {
  head: 'How large the firm is',
  help: 'Revenue decides “above scale”; staff and revenue decide “small or medium”.',
  employees: 'Staff',
  people: 'people',
  revenueBoth: 'Revenue',
  revenue: (year) => `Revenue of ${year}`,
  aboveScale:
    'Above scale: ¥20 million or more in the last whole year (the statistics count main-business revenue)',
  isAbove: 'An above-scale industrial enterprise',
  isBelow: (wan) => `${wan} ×¥10,000 short of above scale`,
} satisfies Messages['size']

export const standingStep = {
  head: 'The applicant',
  help: 'What the policy documents ask of applicants. What is not known makes an amount a range.',
  legalPerson: ['Has legal personality of its own', 'A branch or an office has not.'],
  creditClean: [
    'Meets the credit rules',
    'Such as: not on the list of serious breaches, under no sanction. The office that takes the application checks it.',
  ],
  manufacturer: ['Is a manufacturer', 'By its registered main business.'],
  aiRobotics: [
    'Works in AI or robotics',
    'By its main products or services. Using AI alone is not counted here.',
  ],
  ownCoreTechnology: [
    'Has core technology of its own',
    'Article 5 of Longhua asks for it. Shown by patents or software copyrights, for example.',
  ],
} satisfies Messages['standingStep']
