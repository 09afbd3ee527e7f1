import type { MeasureResult } from '../../../assessments/schema/result.ts'
import type { Step } from '../interview/steps.ts'

/** Something that is not known, and where it can be answered. */
export type MissingFact = { readonly href: string } & (
  | { readonly about: 'enterprise'; readonly path: string }
  | { readonly about: 'revenue'; readonly year: string }
  | { readonly about: 'digital-level' }
  | { readonly about: 'record'; readonly record: string; readonly field: string }
)

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

/** A fact by its path in the request, such as `records.r1.selected`. */
export function missingFact(path: string, screens: Screens): MissingFact {
  if (path.startsWith('ladders.')) return { about: 'digital-level', href: levelHref(screens) }
  if (path.startsWith('records.')) {
    // An id may hold dots of its own; the field never does.
    const rest = path.slice('records.'.length)
    const dot = rest.lastIndexOf('.')
    const record = rest.slice(0, dot)
    const href = `/check/records#${encodeURIComponent(record)}`
    return { about: 'record', record, field: rest.slice(dot + 1), href }
  }
  if (path.startsWith(revenue))
    return { about: 'revenue', year: path.slice(revenue.length), href: hrefOf(path, screens) }
  return { about: 'enterprise', path, href: hrefOf(path, screens) }
}

/** Records whose own amount leaves the result a range; not where a cap is reached without them. */
const openAmounts = ({ amountFen, trace }: MeasureResult): readonly string[] =>
  amountFen === null || amountFen.low === amountFen.high
    ? []
    : trace.steps.flatMap(({ step, record, fen }) =>
        step === 'base' && record !== undefined && fen.low !== fen.high ? [record] : [],
      )

/** What would settle the verdict, then what would settle the amount; each once. */
export function missingFacts(result: MeasureResult, screens: Screens): readonly MissingFact[] {
  if (result.verdict === 'ineligible') return []
  const paths = [
    ...result.missing,
    ...openAmounts(result).map((record) => `records.${record}.money`),
  ]
  return [...new Set(paths)].map((path) => missingFact(path, screens))
}
