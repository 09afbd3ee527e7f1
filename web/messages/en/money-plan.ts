import type { Messages } from '../zh/messages.ts'
import { common } from './common.ts'

const millions = (fen: number): string => `¥${common.amount(fen).value} million`

/** Fen in millions of yuan with four decimals, the rest cut. */
function fixedMillions(fen: number): string {
  const digits = String(Math.floor(fen / 10_000)).padStart(5, '0')
  return `${digits.slice(0, -4).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${digits.slice(-4)}`
}
const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n === 1 ? one : more}`

export const moneyPlan = {
  jump: 'On this page',
  jumpTo: { measures: 'Measures', plan: 'Plan', flows: 'Flows', timeline: 'Dates' },
  draft: {
    head: 'Consultation draft',
    label: 'If the draft passes',
    off: (n: number) =>
      `Only what is in force is listed. The draft is not issued: ${many(n, 'measure')} of it ${n === 1 ? 'is' : 'are'} left out.`,
    on: 'The measures of the draft are listed, with dashed frames and hatching. It is not issued and is never added to what is in force.',
    from: 'In force',
    to: 'If it passes',
    more: (amount: string) => `${amount} more`,
    same: 'the same total',
    comes: 'Comes only if it passes',
    goes: 'No longer chosen if it passes',
    none: 'None',
    goesNote: 'Not refused: a measure with more money takes its place.',
  },
  amountText: millions,
  short: fixedMillions,
  plan: {
    head: 'The plan',
    note: 'The best combination that the texts allow, adding up from nothing. Every figure is a ceiling.',
  },
  flows: {
    head: 'From records to money',
    note: 'Ribbons are as wide as their money: from what was noted, through the measure, to the year of the claim.',
    idleNote: 'Hollow and dashed, ending at the measure: not chosen, for the reason in the table.',
    draftNote: 'Hatched is the draft, with a sum of its own.',
    sharedNote:
      'Where several records make one claim, it is shared out to the fen by what each would bring alone.',
    chart: (law: string, draft: string | null, idle: number) =>
      `Flows from records to measures to years. In force ${law}${draft === null ? '' : `; of the draft ${draft}, summed apart`}${idle === 0 ? '' : `; ${idle} more not chosen`}. Every amount stands in the table below.`,
    caption: 'Where the money of each record goes',
    record: 'Record',
    measure: 'Measure and clause',
    year: 'Year',
    amount: 'Up to, ¥ million',
    exact: 'To the fen, ¥',
    units: { amount: ' million', exact: '' },
    inYear: (year: number) => String(year),
    yearNode: (year: number, standing: string) => `${year}, ${standing.toLowerCase()}`,
    unit: 'Amounts without a unit are in ¥ million',
    shortStanding: { 'in-force': 'law', draft: 'draft' },
    firm: 'The firm itself',
    law: 'In force, together',
    draft: 'Of the draft, together',
    idle: 'Not chosen, in no total',
    idleShort: 'not chosen',
    loss: (amount: string) => `With it the total would be ${amount} less.`,
    lossNone: 'With it the total would be the same.',
    closed: 'What is chosen fills the cap.',
    inferred: ' (Inferred.)',
    csv: 'Download CSV',
    empty: 'There is no money in the plan yet.',
    csvColumns: [
      'record',
      'day',
      'measure',
      'clause',
      'standing',
      'year',
      'amount (CNY)',
      'chosen',
      'reason',
    ],
    taken: 'chosen',
    left: 'not chosen',
  },
  timeline: {
    head: 'Dates and years',
    note: 'From which day to which each document holds, when the records fall, in which year the money is claimed.',
    toYear: (year: number) => `Drawn to ${year}, when the last document ends.`,
    caption: 'Terms of documents, days of records and years of claims',
    item: 'What',
    when: 'When',
    axis: (first: number, last: number) => `${first}–${last}`,
    windows: 'Terms of the documents',
    records: 'What was noted',
    claims: 'Claims by year, up to, ¥ million',
    todayIs: (day: string) => `Today, ${day}`,
    term: (first: string, last: string) => `${first} to ${last}`,
    draftTerm: (first: string, last: string) => `${first} to ${last}, by the years of its title`,
    before: (n: number) => `${n} earlier, at the left edge`,
    many: (n: number, first: string, last: string) => `${first} to ${last}, ${n} records`,
    running: (first: string, until: string) => `${first} to ${until}`,
    inYear: (year: number, amount: string) => `${year}: ${amount}`,
    applyBy: (day: string) => `apply by ${day}`,
    noRecords: 'No spending or project is noted yet.',
    noClaims: 'There is no money in the plan yet.',
  },
  table: {
    head: 'Measure by measure',
    document: 'Document',
    allDocuments: 'All',
    byDocument: 'By document',
    until: (day: string) => `to ${day}`,
    untilDraft: (day: string) => `by its title to ${day}`,
    applyBy: (day: string) => `apply by ${day}`,
    outside: (document: string, n: number) => `${document}: ${many(n, 'measure')}`,
    outsideHead: (documents: number, measures: number) =>
      `${many(documents, 'document')} for other areas, with ${many(measures, 'measure')}`,
    outsideWhy: (own: string, area: string) =>
      `The firm is in ${own}; the document is for ${area}.`,
    openMoney: 'no figure in the text',
    notMoney: 'not money',
    documentHead: (eligible: number, all: number) =>
      `${many(all, 'measure')}, ${eligible} eligible`,
    outsideFact: 'Other areas',
  },
  apply: {
    head: 'How to apply',
    deadline: 'Last day',
    term: 'Term of the document',
    lastDay: (day: string) => `The document holds to ${day}, that day included.`,
    lastDayDraft: (day: string) => `Not issued; by the years of its title, to ${day}.`,
    lastDayOfTwoYears: (on: string, last: string) =>
      `Within two years: the record of ${on} can be used to ${last}, that day included.`,
    lastDayOfYear: (year: number, last: string) =>
      `To be applied for in ${year}, by ${last}, that day included.`,
    lastDayOfTitle: (last: string) => `The title lasts to ${last}, that day included.`,
    daysLeft: (n: number) => (n === 0 ? 'Today is the last day.' : `${many(n, 'day')} left.`),
    yearOver:
      'The year to apply in is over: whether it can still be claimed is for the bureau to say.',
    yearsOver: (years: readonly number[]) =>
      `The time to apply in ${years.join(' and ')} is over: whether it can still be claimed is for the bureau to say.`,
    ended: 'Its term is over.',
    eachYear: 'When to apply: by the notice of the year.',
    automatic: 'When it is paid: by the notice of the bureau.',
    mode: 'Way',
    payout: 'Form',
    materials: 'Papers',
    materialsNote:
      'Our own suggestion, without an official source: check it item by item against the guide of the year.',
    where: 'Where',
    noMaterials: 'No papers are listed for this one yet: see the guide of the year.',
    loading: 'Fetching the list of papers',
  },
} satisfies Messages['moneyPlan']
