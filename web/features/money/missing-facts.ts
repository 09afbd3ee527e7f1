import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { MeasureResult } from '../../../assessments/schema/result.ts'
import type { Step } from '../interview/steps.ts'
import { addHref, recordHref } from '../records/record-address.ts'

/**
 * What a measure has paid, where its text names no sum and a provincial match follows it: a record
 * of the aid received settles it.
 */
export type GrantedSum = {
  readonly about: 'granted-sum'
  readonly measure: string
  readonly href: string
}

/** A fact that the firm is asked for, and where it can be answered. */
export type MissingFact = { readonly href: string } & (
  | { readonly about: 'enterprise'; readonly path: string }
  | { readonly about: 'revenue'; readonly year: string }
  | { readonly about: 'digital-level' }
  | { readonly about: 'record'; readonly record: string; readonly field: string }
)

/** Something that is not known. */
export type Missing = MissingFact | GrantedSum

export type Screens = {
  readonly steps: readonly Step[]
  /** Whether a screen still has something to answer. */
  readonly isOpen: (step: Step) => boolean
}

const revenue = 'enterprise.revenueFen.'

/** The screen that asks for a fact of the enterprise: by its whole path or the start of it. */
function hrefOf(path: string, { steps }: Screens): string {
  const step = steps.find(({ asks }) =>
    asks.some((asked) => path === asked || path.startsWith(`${asked}.`)),
  )
  return step === undefined ? '/check' : `/check/${step.id}`
}

/** The digital level comes from the questions and scenarios: the first that is still open. */
function levelHref({ steps, isOpen }: Screens): string {
  const asking = steps.filter(({ kind }) => kind === 'question' || kind === 'scenario')
  const step = asking.find(isOpen) ?? asking[0]
  return step === undefined ? '/check' : `/check/${step.id}`
}

/** `records.<id>.<field>`; an id may hold dots of its own, the field never does. */
export function recordPath(path: string): { readonly record: string; readonly field: string } {
  const rest = path.slice('records.'.length)
  const dot = rest.lastIndexOf('.')
  return { record: rest.slice(0, dot), field: rest.slice(dot + 1) }
}

/** A fact by its path in the request, such as `records.r1.selected`. */
export function missingFact(path: string, screens: Screens): Missing {
  if (path.startsWith('ladders.')) return { about: 'digital-level', href: levelHref(screens) }
  if (path.startsWith('records.')) {
    const { record, field } = recordPath(path)
    return { about: 'record', record, field, href: recordHref(record) }
  }
  if (path.startsWith('measures.')) {
    const measure = path.slice('measures.'.length)
    return { about: 'granted-sum', measure, href: addHref('granted', measure) }
  }
  if (path.startsWith(revenue))
    return { about: 'revenue', year: path.slice(revenue.length), href: hrefOf(path, screens) }
  return { about: 'enterprise', path, href: hrefOf(path, screens) }
}

/** A measure with its document and what it gives this firm. */
type Line = {
  readonly document: Pick<PolicyDocument, 'aidCeiling'>
  readonly measure: Pick<Measure, 'id' | 'amount'>
  readonly result: MeasureResult
}

/** Fields of a record that its amount is worked out from, or that all aid for it stays within. */
function amountFields({ document, measure: { amount } }: Line, record: Fact): readonly string[] {
  const ceiling = record.kind === 'project' && document.aidCeiling ? [document.aidCeiling.of] : []
  const level = amount.basis === 'by-level' ? ['level'] : []
  const own = amount.basis === 'rate' ? [...amount.base, ...(amount.less ?? [])] : []
  return [...new Set([...own, ...level, ...ceiling])]
}

/** Whether what was received counts here: under the measure, or as what a province matches. */
function countsAsReceived({ measure: { id, amount } }: Line, record: Fact): boolean {
  const match = amount.basis === 'match' ? amount : undefined
  if (record.kind === 'city-award') return record.title === match?.title
  if (record.kind !== 'granted' || record.measure == null) return false
  return record.measure === id || match?.city.includes(record.measure) === true
}

const stepsOfRecord = ['base', 'each', 'total']

/**
 * What of the records leaves the result a range, as paths in the request; none where a cap is
 * reached without it.
 */
export function openAmounts(line: Line, records: readonly Fact[]): readonly string[] {
  const { amountFen, trace, verdict } = line.result
  if (verdict === 'ineligible' || amountFen === null || amountFen.low === amountFen.high) return []
  const open = trace.steps.filter(
    ({ step, fen }) => stepsOfRecord.includes(step) && fen.low !== fen.high,
  )
  return records.flatMap((record) => {
    const held = record as Readonly<Record<string, unknown>>
    const isRead = open.some((step) => step.record === record.id)
    const fields = isRead
      ? amountFields(line, record)
      : countsAsReceived(line, record)
        ? ['amountFen']
        : []
    return fields
      .filter((field) => (held[field] ?? null) === null)
      .map((field) => `records.${record.id}.${field}`)
  })
}

/** What would settle the verdict, then what would settle the amount; each once. */
export function missingFacts(
  line: Line,
  records: readonly Fact[],
  screens: Screens,
): readonly Missing[] {
  if (line.result.verdict === 'ineligible') return []
  const paths = [...line.result.missing, ...openAmounts(line, records)]
  return [...new Set(paths)].map((path) => missingFact(path, screens))
}
