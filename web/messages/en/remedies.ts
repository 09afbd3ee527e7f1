import { millionsOf } from '../../../assessments/figures.ts'
import type { remedies as zhRemedies } from '../zh/remedies.ts'

const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`
const remediesOf = (n: number): string => many(n, 'remedy', 'remedies')

/** Inside a sentence; a word of capitals stays. */
const lowered = (words: string): string =>
  /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words

export const remedies = {
  title: 'Remedies',
  head: (all: number, closing: number) =>
    closing === 0
      ? [`${remediesOf(all)}.`]
      : [`${remediesOf(all)}, `, `${closing} of them close a gap to the next rung.`],
  headBlank: (all: number) => [`${remediesOf(all)}. `, 'Check first, then see which to take.'],
  lead: 'Each says what it closes, what comes first, what it costs and how long it takes, what evidence it leaves, and which clauses can pay.',
  assumed:
    'Costs, months and effects are planning assumptions: there is no official price, and a real quotation decides.',
  unanswered: 'What has no answer yet counts here as not there.',
  begin: 'Begin the self-check',
  links: {
    road: 'Work out the road to the next rung',
    map: 'See the industry map',
    result: 'Back to the result',
  },
  facts: {
    size: 'Costs by size',
    sizeOf: {
      large: 'Large',
      medium: 'Medium',
      small: 'Small',
      micro: 'Micro, planned as small',
    },
    sizeOpen: 'Not known, planned as medium',
    area: 'Place',
    areaOpen: 'Not known',
  },

  filter: {
    label: 'Which remedies',
    ladder: 'For which ladder',
    all: 'All',
    gate: 'For which condition',
    noGate: 'Any',
    counted: (gate: string, n: number) => (n === 0 ? `${gate} (no remedy)` : `${gate} (${n})`),
    search: 'Find in the remedies',
    found: (n: number) =>
      n === 0 ? 'Nothing found. Try another word, or fewer filters.' : `${remediesOf(n)} found.`,
    clear: 'Clear the filters',
    unfold: 'Unfold all',
    fold: 'Fold all',
  },
  ladderShort: {
    'smart-factory-2025': (rung: string) => rung,
    'sme-digital-2024': (rung: string) => `Digital, ${lowered(rung)}`,
    'cmmm-2020': (rung: string) => `Maturity, ${lowered(rung)}`,
  },
  towards: (ladder: string, rung: string) => `${ladder}, to ${rung}`,

  gate: {
    head: (gate: string, n: number) => [`${gate}: `, `${remediesOf(n)}.`],
    headNone: (gate: string) => [`${gate}: `, 'No remedy closes it.'],
    headMet: (gate: string) => [`${gate}: `, 'Met already.'],
    order: 'What closes most comes first, of equal ones the cheaper.',
    none: 'No remedy in the catalogue.',
    met: 'It is met: there is nothing to close.',
    furthest: (value: string) =>
      `With every remedy done it ends at ${value}; the rest comes from the business results of questions 11 to 15, which are not bought.`,
    outcomes:
      'Questions 11 to 15 look at the results of a year of business: no remedy adds to them directly.',
  },
  limit: {
    scale: 'Depends on the revenue of the last whole year; not bought.',
    'record-of-years': 'Depends on the record of the last three years; not bought.',
    position:
      'Depends on where the indicators stand in the industry; no remedy closes it directly.',
    recognition: 'Needs the recognition of the rung below first; not bought.',
    outcomes: 'Depends on the results of a year of business; no remedy adds to them directly.',
    remedies: 'No remedy in the catalogue.',
  },
  inResult: {
    link: (n: number) => remediesOf(n),
    linkOf: (n: number, gate: string) => `${remediesOf(n)} for: ${gate}`,
    all: 'All remedies',
  },

  table: 'Remedies: what they close, cost, months, and the clauses that pay',
  column: {
    name: 'Remedy',
    closes: 'What it closes',
    cost: 'Planned cost, ¥ million',
    months: 'Months',
    pays: 'Clauses that can pay',
  },
  cost: (fen: number) => millionsOf(fen),
  short: { sign: '¥', cost: ' million', months: ' months' },
  topic: (n: number, closing: number) =>
    closing === 0 ? `${n}, none for a gap to the next rung` : `${n}, of them ${closing} for a gap`,
  inPlace: 'In place',
  closesNone: 'No gap to the next rung',
  paysNone: 'None found',
  paysWait: 'Looking',
  adds: {
    points: (n: string) => `${n} points`,
    scenarios: (n: string) => (n === '1' ? '1 scenario' : `${n} scenarios`),
    scenes: (n: string) => (n === '1' ? '1 scene' : `${n} scenes`),
    ai: (n: string) => (n === '1' ? '1 scene with AI' : `${n} scenes with AI`),
    score: (n: string) => `${n} of weighted score`,
    flag: 'Closes it',
  },

  detail: {
    raises: 'Answers it raises',
    raisesNone: 'The answers say all of it already.',
    needs: 'Needed first',
    needsNone: 'Nothing.',
    needOpen: 'Not in place',
    evidence: 'Evidence it leaves',
    risks: 'Main risks',
    knowHow: 'Skills needed',
    technique: 'AI technique',
    split: 'What the money buys',
    costs: 'Planned cost',
    costOf: (size: string, range: string) => `${size} ¥${range} million`,
    months: (range: string) => `${range} months from the order to use`,
    assumed: 'Planning assumption',
    ways: { map: 'See it in the industry map', road: 'See the road' },
  },
  kind: {
    software: 'Software',
    equipment: 'Equipment',
    'new-equipment': 'New equipment',
    compute: 'Computing',
    'model-service': 'Model services',
    services: 'Services',
    training: 'Training',
  } as Readonly<Record<string, string>>,
  parts: (each: readonly (readonly [kind: string, percent: number])[]) =>
    each.map(([kind, percent], i) => `${i === 0 ? kind : lowered(kind)} ${percent}%`).join(', '),

  pays: {
    head: 'Clauses that can pay',
    table: (remedy: string) => `Clauses that can pay for “${remedy}”`,
    none: (area: string) => `No clause was found that pays for this in ${area}.`,
    noneHere: 'No clause was found that pays for this here.',
    columns: { item: 'What', base: 'Cost that counts', firm: 'This firm' },
    law: 'In force',
    draft: 'Consultation draft: only if it passes, never added to what is in force',
    later: 'Not yet in force',
    counted: (kinds: readonly string[], percent: number) =>
      `${kinds.map((kind, i) => (i === 0 ? kind : lowered(kind))).join(', ')}: about ${percent}% of the cost`,
    noBase: 'The text does not say of which cost',
    as: (project: string) => `Claimed as: ${lowered(project)}`,
    asSpend: 'Claimed as spending',
    entitled: 'The firm meets its conditions',
    open: 'Conditions of the firm still open',
    not: 'The firm does not meet its conditions',
    besides: {
      selected: 'The project must be selected too',
      deployed: 'The project must really run',
      agent: 'The service must form an agent application',
    } as Readonly<Record<string, string>>,
    unspecified: 'No amount in the text',
    quote: 'Read the clause',
    quoteOf: (measure: string) => `Read the clause: ${measure}`,
    money: 'On the money page',
    moneyOf: (measure: string) => `On the money page: ${measure}`,
    note: 'This only says whether a clause can pay. Several remedies in one project share its cap once; how much comes of it, the plan of claims works out.',
    conflict: 'The same project or spending',
    caveats: 'Left to the text and its guides',
    notes: 'How it is read',
    documents: 'What holds for all of a document',
    failed: 'The clauses did not arrive.',
    again: 'Try again',
  },
} satisfies typeof zhRemedies
