import type { Messages } from '../zh/messages.ts'

/** Several people on one interview: departments, links, two answers, notes and a rough result. */
export const team = {
  head: 'Who answers what',
  lead: 'Each department answers its own questions. Say who, and by when; send the link, and they go on from their own device.',
  assumed:
    'Which question belongs to which department is our own arrangement; no document says so. A screen with questions of several departments is shown to each of them.',
  table: 'Departments, who answers and how far they are',
  department: 'Department',
  who: 'Who',
  whoOf: (department) => `${department}: who answers`,
  due: 'By when',
  dueOf: (department) => `${department}: by when`,
  progress: 'Progress',
  settled: (settled, all) => `${settled} of ${all} conditions settled`,
  askedOf: (department) => `For ${department} to answer`,
  open: (open) =>
    open === 0 ? 'every screen answered' : open === 1 ? '1 screen open' : `${open} screens open`,
  late: 'overdue',
  acts: 'Act',
  resume: 'Go on',
  resumeOf: (department) => `${department}: go on`,
  copy: 'Copy the link',
  copyOf: (department) => `${department}: copy the link`,
  copied: (department) => `The link for ${department} is copied.`,
  copyFailed: 'It could not be copied. Select the link and copy it yourself:',
  rights:
    'Whoever has such a link can see and change these answers. Send it only to those who fill them in.',
  saveFirst:
    'There are links once the answers are saved on the server. After that only those who have a link can see them.',
  save: 'Save first, then share',
  saving: 'Saving',
  back: 'Back to the questions',
  gatesNote:
    'The conditions that this department’s answers bear on; one condition may bear on several departments.',
  join: {
    title: 'Go on answering',
    loading: 'Fetching the answers',
    missing: 'This link does not open',
    missingHelp: 'It is not whole, or no longer valid. Ask whoever sent it to send it again.',
    failed: 'The server was not reached.',
    failedHelp: 'What was on this device is all there and was not touched.',
    again: 'Try again',
    own: 'Back to my own answers',
  },
  clash: {
    head: (count) =>
      count === 1
        ? 'Two answers: one thing was changed by two people'
        : `Two answers: ${count} things were changed by two people`,
    help: 'Both are kept. What counts now is the answer from elsewhere; choose the one that holds.',
    here: 'Answer on this device',
    there: 'Answer from elsewhere',
    choose: 'Use this',
    chooseOf: (name, which) => `Use this: ${name}, ${which.toLowerCase()}`,
    none: 'Not answered',
    removed: 'Removed',
    done: 'All are decided.',
    name: 'Name of the firm',
    industry: 'Industry',
    area: 'Area',
    process: 'Kind of production',
    employees: 'Staff',
    revenue: (year) => `Revenue of ${year}`,
    people: (count) => `${count} people`,
    record: (kind) => `Record: ${kind}`,
    evidence: (name) => `Evidence note: ${name}`,
    section: (name) => `Assignment: ${name}`,
    sectionText: (who, due) =>
      `${who === '' ? 'nobody named' : who}, ${due === '' ? 'no day set' : due}`,
    recordsUnknown: 'Spending and projects',
    statement: (level, answer) => `${level} ${answer.toLowerCase()}`,
  },
} satisfies Messages['team']

export const note = {
  add: 'Evidence note',
  has: (text) => `Evidence note: ${text}`,
  labelOf: (name) => `Evidence note: ${name}`,
  help: (left) =>
    `Say which paper, its number or where it lies; ${left} characters left. It is shown and exported with the result, and not computed with.`,
  list: (count) => (count === 1 ? 'Evidence notes (1)' : `Evidence notes (${count})`),
} satisfies Messages['note']

export const kpis = {
  head: 'Indicators that may be reported',
  help: (n) =>
    `The list that was found has ${n} items; the 2025 edition is said to hold 21, and the further one was not found. All optional. No threshold was found for any of them, so they are noted and never judged; the result lists them beside the condition on indicators.`,
  year: 'Year',
  yearOf: (name) => `${name}: year`,
  bad: 'Enter a number with at most nine decimals.',
  reported: 'Reported indicators',
  reportedNote: 'As the firm reports them: listed, not judged.',
  name: 'Indicator',
  value: 'Value',
  group: 'Group',
} satisfies Messages['kpis']

export const rough = {
  head: 'What can be said so far',
  certain: 'certain',
  open: 'not certain',
  tier: 'Smart factory',
  score: 'Digital level',
  maturity: 'Maturity',
  none: 'below the lowest',
  upTo: (rung) => `at most ${rung}`,
  between: (low, high) => `between ${low} and ${high}`,
  see: 'See the rough result',
  quick: 'Take the quick way',
  quickHelp: 'It asks first what settles most.',
} satisfies Messages['rough']
