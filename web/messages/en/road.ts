import { fixedMillionsOf, millionsOf } from '../../../assessments/figures.ts'
import type { road as zhRoad } from '../zh/road.ts'

const plural = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`
const money = (fen: number): string =>
  `${fen < 0 ? '−' : ''}¥${millionsOf(Math.abs(fen))}\u00a0million`
/** Fen raised to the next 100 yuan, the last figure that is written: no cost is understated. */
const raised = (fen: number): number => Math.ceil(fen / 10_000) * 10_000
const wan = (fen: number): string => `${fen < 0 ? '−' : ''}${fixedMillionsOf(Math.abs(fen))}`
const signed = (fen: number): string =>
  fen === 0 ? 'unchanged' : `${fen < 0 ? '−' : '+'}${money(Math.abs(fen))}`
const names = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const
const list = (all: readonly string[]): string => all.join(', ')
const quoted = (all: readonly string[]): string => all.map((one) => `“${one}”`).join(', ')

export const road = {
  title: 'The road',
  jump: 'On this page',
  jumpTo: {
    after: 'Once done',
    time: 'Schedule',
    money: 'Cost and aid',
    remedies: 'Remedies',
    conditions: 'Assumptions and limits',
    flows: 'From gap to money',
  },
  target: { head: 'Target' },
  opens: (measures) => `Only from this level on can be claimed: ${list(measures)}.`,
  opensDraft: (measures) =>
    `If the draft passes, only from this level on can be claimed: ${list(measures)}.`,
  aside: (text) => ` (${text})`,
  stop: '.',
  here: 'where it is now',
  names: {
    'sme-digital-2024': (level) => `SME digital ${level.toLowerCase()}`,
    'cmmm-2020': (level) => `maturity ${level.toLowerCase()}`,
    ownScore: (level) => `Score of maturity ${level.toLowerCase()}`,
    level: (level) => level.toLowerCase(),
  },
  wan,
  amount: money,
  wanUp: (fen) => wan(raised(fen)),
  range: (low, high) => `¥${millionsOf(low)}–${millionsOf(raised(high))}\u00a0million`,
  month: ({ year, month }) => `${names[month - 1]} ${year}`,
  months: (n) => plural(n, 'month'),
  sentence: {
    holds: (to) => `Every condition of ${to} is met`,
    reached: (to) => `Every condition of ${to} is met: nothing needs to be done.`,
    way: (from, to) => `From ${from} to ${to}: `,
    effort: (n, months) => `${plural(n, 'remedy', 'remedies')}, ${plural(months, 'month')}, `,
    cost: (cost) => `cost ${cost}; `,
    aid: (aid, net) => `aid up to ${aid}, net at least ${net}`,
    openAid: (net) => `aid cannot be judged yet; without it, net ${net}`,
    noAid: (net) => `no clause was found in the collected documents that pays for it, net ${net}`,
    noCountedAid: (net) => `nothing of the aid counted on pays for it, net ${net}`,
    end: '.',
    away: (to) => `Remedies alone do not reach ${to}: `,
    awayOwn: (to) => `Done like this, ${to} is not reached: `,
    awayEffort: (n, months) => `${plural(n, 'remedy', 'remedies')}, ${plural(months, 'month')}, `,
    closesRest: '; that meets the conditions that remedies can meet',
    causes: {
      money: (k) =>
        k === 1
          ? 'one condition is left that money cannot close'
          : `${k} conditions are left that money cannot close`,
      remedies: (k) =>
        k === 1
          ? 'one condition is left for which the listed remedies are not enough'
          : `${k} conditions are left for which the listed remedies are not enough`,
      'left-out': (k) =>
        k === 1
          ? 'one condition is left that only what was left out would close'
          : `${k} conditions are left that only what was left out would close`,
      open: (k) =>
        k === 1 ? 'one condition is not answered yet' : `${k} conditions are not answered yet`,
    },
    more: (causes) => `; ${list(causes)}`,
    stillShort: (k) => `; ${plural(k, 'condition')} short`,
    stands: (rung) => `, and the factory still stands at ${rung}`,
    standsBelow: (rung) => `, and the factory is still below ${rung}`,
    standsOpen: ', and where the factory then stands cannot be judged yet',
    unanswered: (to, k) =>
      k === 1
        ? ` One more condition is not answered yet; until it is, nobody knows whether ${to} is reached.`
        : ` ${k} more conditions are not answered yet; until they are, nobody knows whether ${to} is reached.`,
    none: (to, causes) => `${to} is not reached: ${list(causes)}.`,
    onlyUnanswered: (to, k) =>
      `Nothing was found short of ${to}; ${plural(k, 'condition')} not answered yet.`,
    budget: (to) => `Within this budget there is no road to ${to}.`,
    yearBudgets: (to, lastYear) =>
      `With remedies put off to ${lastYear} at the latest, there is no road to ${to} within these budgets.`,
    unfinished: (to) => `The search ended before a way to ${to} was found.`,
    leftOut: (to) => `What was left out has no substitute: there is no road to ${to}.`,
    short: (to, k) => `Done like this, ${to} is not reached: ${plural(k, 'condition')} short.`,
  },
  ended: (tag, last) => `${tag} is in force until ${last}: nothing is paid for what is done later.`,
  lead: (to) => `${to}; costs and months are planning assumptions, aid is a ceiling`,
  assumed:
    'Costs and months are planning assumptions, the middle of a range for firms of this size, not quotations: each can be replaced by your own. Aid is what the clauses in force give for these costs, at the most; all projects are counted as one, filed once.',
  finding: 'Comparing the ways to get there',
  failed: 'It could not be worked out. The answers are still on this device.',
  again: 'Try again',
  proof: {
    optimal: {
      whole: {
        net: 'Proven: with each remedy done as early as it can be, no way costs less net of aid',
        months: 'Proven: no way is faster',
      },
      rest: {
        net: 'Proven: no way to close the other conditions costs less net of aid',
        months: 'Proven: no way to close the other conditions is faster',
      },
    },
    within: {
      whole: {
        net: 'Proven: within these budgets no way costs less net of aid',
        months: 'Proven: within these budgets no way is faster',
      },
      rest: {
        net: 'Proven: within these budgets no way to close the other conditions costs less net of aid',
        months: 'Proven: within these budgets no way to close the other conditions is faster',
      },
    },
    gap: {
      net: (fen) => `Not all ways compared: another saves ${money(raised(fen))} at most`,
      months: (n) => `Not all ways compared: another is ${plural(n, 'month')} faster at most`,
    },
    fixed: 'Worked out for this set as changed, not compared with others',
  },
  facts: {
    cost: 'Cost range',
    most: {
      facts: 'Once area and standing of the firm are answered',
      selection: 'If every selection is won',
      other: 'If all that cannot be judged yet is met',
    },
    mostValue: (aid) => `aid up to ${aid}`,
    done: 'All done',
  },
  sizeUnknown: 'The size of the firm is not settled: costs are those of a medium firm.',
  sizeAnswer: 'Give staff and revenue',
  aidOpen:
    'Area and standing of the firm are not all known: whether anything is paid cannot be judged, and nothing is counted.',
  aidGo: 'Answer',
  openAnswers: (n) =>
    `${plural(n, 'answer')} ${n === 1 ? 'is' : 'are'} not known and counted as not there. Answering may leave less to do.`,
  openGo: 'Answer',
  blank: {
    head: 'Without answers there is no road.',
    begin: 'Begin the self-check',
  },
  top: 'All three ladders stand at their highest rung: there is no road further up.',
  blocked: {
    groups: {
      money: {
        head: 'Conditions that money cannot close',
        note: 'Not to be bought or built: time, a recognition, or the results of running the factory.',
      },
      short: {
        head: 'Conditions that the remedies do not close',
        note: 'The listed remedies are not enough, or what would close them was left out.',
      },
      open: {
        head: 'Conditions not answered',
        note: 'No remedy closes these; whether they hold is known once they are answered.',
      },
    },
    gate: 'Condition',
    want: 'Wanted',
    value: 'Now',
    why: 'Why',
    earliest: 'When',
    from: (day) => `${day} at the earliest`,
    by: (day) => `By ${day} if nothing new happens`,
    reasons: {
      scale: 'Read from the revenue of the last whole year: it waits for the next one.',
      'record-of-years': 'Read from three years of records: it waits until they have passed.',
      position:
        'A position within the industry: a result of running the factory, for experts to judge.',
      recognition: 'The rung below has to be recognised officially first: none is skipped.',
      outcomes: 'Read from the figures of a year of running: a result, not something to do.',
      remedies: 'The listed remedies are not enough.',
      'left-out': 'What was left out has no substitute.',
    },
    never: 'No date can be given',
    unanswered: 'Not answered yet: it may hold already.',
    answer: 'Answer',
    answerOf: (name) => `Answer: ${name}`,
  },
  after: {
    head: 'Once it is done',
    note: 'The three ladders worked out again, by the same rules, with all remedies done. Recognition is still for the authorities.',
    caption: 'The three ladders, now and once done',
    ladder: 'Ladder',
    now: 'Now',
    done: 'Once done',
    moved: 'What moves',
    left: (gates) => `Still short: ${list(gates)}`,
    open: (gates) => `Not answered yet: ${list(gates)}`,
    same: 'Nothing moves',
    score: (rung, score) => `${rung}, ${score}`,
  },
  conditions: {
    head: 'Assumptions and limits',
    note: 'Every change counts at once. It stays on this device and out of the answers; only a report is made with it, and nothing of it is kept.',
    aim: 'Aim',
    aims: { net: 'Least net cost', months: 'Fewest months' },
    budget: 'Total budget',
    yearBudget: (year) => `Budget of ${year}`,
    none: 'Here in ×¥10,000, a hundredth of a million. All before aid, in the year a remedy is done; aid stands in the year its clause names, not when it is paid out. Empty is no limit.',
    wrong: 'A number, in ¥10,000',
    measures: 'Aid to count on',
    measuresNote: 'Turn off what will not be applied for.',
    openMeasures: 'Whether any clause pays for it cannot be judged yet.',
    noMeasures: 'No clause was found that pays for it.',
  },
  change: {
    name: 'What if',
    count: (n) => `${plural(n, 'change')}.`,
    against: 'Against the road found: ',
    net: (fen) => `net ${signed(fen)}`,
    cost: (fen) => `cost ${signed(fen)}`,
    aid: (fen) => `aid ${signed(fen)}`,
    months: (n) =>
      n === 0 ? 'months unchanged' : `${n < 0 ? '−' : '+'}${plural(Math.abs(n), 'month')}`,
    falls: (to, stands, gates) =>
      `${to} is no longer reached${stands}; open again: ${list(gates)}.`,
    stands: (to) => `${to} is still reached.`,
    above: (year) => (year === null ? 'Above the total budget.' : `Above the budget of ${year}.`),
    follows: (remedies) => `Cannot be done either: ${list(remedies)}.`,
    finding: 'Seeking again',
    undo: 'Undo one step',
    find: 'Find the best road again',
    reset: 'Reset all',
    resetDone: 'Back to the assumptions.',
    found: 'Sought again: the best road with these changes.',
    foundOne: 'Sought again, not all ways compared: the best road found.',
    foundNone: 'Sought again: no road was found.',
  },
  gantt: {
    head: 'Schedule',
    note: 'A row a remedy, from the order to use on the floor. The solid ones decide how long it takes: only if they end sooner does all end sooner. A cost stands in the year a remedy is done, aid in the year its clause names, not when it is paid out.',
    caption: 'The months of each remedy, and cost and aid of each year',
    remedy: 'Remedy',
    when: 'From, to',
    term: (from, to) => `${from} to ${to}`,
    quarter: (month) => names[month - 1] ?? '',
    after: (remedies) => `After ${quoted(remedies)}`,
    decides: 'decides how long it takes',
    money: 'Each year, ¥ million',
    inYear: (year) => String(year),
    cost: 'Cost',
    aid: 'Aid, up to',
    net: 'Net, at least',
    allYears: 'In all',
    months: 'Months',
    from: 'From',
    to: 'To',
  },
  list: {
    head: 'The remedies',
    note: 'In the order of doing. Switch one off to see what is missing without it; unfold one to put in your own cost and months, or to put it off.',
    caption: 'What is to be done',
    number: 'No.',
    remedy: 'Remedy',
    closes: (gates) => `Closes: ${list(gates)}`,
    serves: (remedies) => `Comes before ${quoted(remedies)}`,
    cost: 'Cost, ¥ million',
    when: 'From, to',
    use: 'Do it',
    useOf: (name) => `Do it: ${name}`,
    own: 'own',
    off: 'not done',
    dropped: 'Not done either: what it needs is not',
    delayed: (year) => `from ${year} on`,
    range: (low, high) => `assumed ${low}–${high}`,
    ownCost: 'Own cost',
    ownMonths: 'Own months',
    monthUnit: 'months',
    costNote: (low, high, counted) =>
      `Assumed ${low}–${high}, counted as ${counted}, in ×¥10,000, a hundredth of a million`,
    monthsNote: (low, high, counted) => `Assumed ${low}–${high} months, counted as ${counted}`,
    wrongCost: 'A number, in ¥10,000',
    wrongMonths: 'A whole number from 1 to 120',
    notBefore: 'Done in which year at the earliest',
    anyYear: 'As soon as can be',
    fromYear: (year) => `${year} or later`,
    what: 'What is done',
    knowHow: 'Skills needed',
    technique: 'AI technique',
    evidence: 'Evidence it leaves',
    risks: 'Main risks',
    needs: 'Needs first',
    neededBy: 'Needed by',
    page: 'See this remedy',
    add: 'Add one',
    addNone: 'Choose a remedy',
    addNote: 'What is added is done in any case, with what it needs first.',
    none: 'There is nothing to do.',
  },
  money: {
    head: 'Cost, aid, net',
    note: 'Hollow is the assumed cost, solid what clauses in force pay. Every aid is a ceiling.',
    caption: 'From the cost, less each aid, to the net',
    item: 'Measure and clause',
    bars: 'Step by step',
    amount: '¥ million',
    exact: 'To the fen, ¥',
    units: { amount: ' million', exact: '' },
    cost: 'Cost of the remedies (assumed)',
    net: 'Net, at least, in force',
    netWithDrafts: 'Net, at least, if the draft passes',
    spend: (amount) => `Counting ${amount} of the cost`,
    lost: 'Claimable on today’s records, given up for the road: added back',
    dropped: 'Not chosen if the draft passes: added back',
    nothing: 'No clause was found in the collected documents that pays for these costs.',
    draftLabel: 'If the draft passes',
    draftOff: 'Only what is in force is counted. The draft is not issued.',
    draftOn: (aid, net) =>
      `If the draft passes: aid up to ${aid}, net at least ${net}. It is not issued and is never added to what is in force.`,
    draftSame: 'If the draft passes the aid is the same.',
    toMoney: 'See all the money',
  },
  flows: {
    head: 'From gap to money',
    note: 'Ribbons are as wide as the cost: at the left the conditions not met, in the middle the remedies, at the right who pays. Hollow and pale is the firm’s own money.',
    shared:
      'What serves several conditions is cut evenly, aid lies only on the remedies that it counts, by what it counts of them: only to show where money goes.',
    grouped:
      'Small remedies are drawn together by the condition they serve; one by one in the table.',
    chart: (gates, remedies, aid, own) =>
      `Flows: ${plural(gates, 'condition')}, ${plural(remedies, 'remedy', 'remedies')}, aid ${aid}, own money at least ${own}. Every amount stands in the table below.`,
    caption: 'Who pays for each remedy',
    remedy: 'Remedy',
    gates: 'Conditions it closes',
    cost: 'Cost, ¥ million',
    aid: 'Aid, up to, ¥ million',
    own: 'Own, at least, ¥ million',
    ownMoney: 'Own money',
    base: 'Comes before other remedies',
    band: (n, amount) => `${n} more, ${amount}`,
    several: 'For several conditions',
    total: 'In all',
    unit: 'Amounts without a unit are in ¥ million',
  },
  act: { print: 'Print', result: 'Back to the result', money: 'See the money' },
} satisfies typeof zhRoad
