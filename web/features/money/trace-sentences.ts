import type { Step } from '../../../assessments/schema/result.ts'
import { isSame, toldSteps } from './trace-figures.ts'
import { partsOf, type TraceOf, type TraceWords } from './trace-parts.ts'
import { type Fen, isKnown, isRate, lowText, spanText } from './trace-spans.ts'

/** A run of steps about one record, or about one year of all records. */
type Run = { readonly about: string; readonly parts: string[]; end: Fen | null }

/** A run about no record and no year: the firm itself, or the award of its city. */
const firm = 'firm'

/** Steps that say themselves which record they are about. */
const naming: readonly Step['step'][] = ['base', 'each', 'granted']

/**
 * The steps as sentences, a record a sentence, then a year a sentence, each in the order taken; one
 * record in one year is a single sentence. What was granted before is said where it counts.
 */
export function traceSentences(of: TraceOf, words: TraceWords): readonly string[] {
  const runs: Run[] = []
  const steps = toldSteps(of.steps)
  for (const [at, step] of steps.entries()) {
    if (step.step === 'amount') continue
    const about = step.record ?? (step.year === undefined ? firm : `year ${step.year}`)
    const open = runs.at(-1)
    const run = open?.about === about ? open : { about, parts: [], end: null }
    if (run !== open) runs.push(run)
    const before = run.end ?? (about.startsWith('year ') ? lastOfOnlyRecord(runs) : null)
    const parts = partsOf(step, before, steps[at - 1], of, words)
    const name = step.record === undefined ? undefined : of.titleOf(step.record)
    const isAnew = run !== open && name !== undefined && !naming.includes(step.step)
    run.parts.push(...(isAnew ? parts.map((part) => words.about(name, part)) : parts))
    run.end = step.fen
  }
  const amount = steps.find(({ step }) => step === 'amount')
  const other = of.isMatch ? otherReading(steps, words) : []
  const told = runs.filter(({ parts }) => parts.length > 0)
  const records = told.filter(({ about }) => !about.startsWith('year '))
  if (records.length < 2 && told.length - records.length < 2) {
    const parts = told.flatMap(({ parts: own }) => own)
    return sentences([[...parts, ...closing(amount?.fen, told.at(-1), false, words)], other], words)
  }
  const each = told.map(({ about, parts }) => {
    if (!about.startsWith('year ')) return parts
    const [first = '', ...rest] = parts
    const year = Number(about.slice('year '.length))
    return [words.inYear(year, first), ...rest]
  })
  // The last of several may come to the same as all by chance; a single year is all.
  const last = told.length - records.length === 1 ? told.at(-1) : undefined
  return sentences([...each, closing(amount?.fen, last, true, words)], words)
}

/** The amount in the end; none where the last part says it already. */
function closing(
  fen: Fen | undefined,
  last: Run | undefined,
  isTogether: boolean,
  words: TraceWords,
): readonly string[] {
  if (fen === undefined) return []
  const text = spanText(fen, words)
  if (!isKnown(fen) && fen.high !== null) {
    const open = isTogether ? words.togetherOpen : words.open
    return [open(lowText(fen.low, words), words.sum(fen.high))]
  }
  const isSaid = last?.end != null && isSame(last.end, fen) && last.parts.at(-1)?.endsWith(text)
  return isSaid ? [] : [(isTogether ? words.togetherUpTo : words.upTo)(text)]
}

const sentences = (all: readonly (readonly string[])[], words: TraceWords): readonly string[] =>
  all.flatMap((parts) => {
    const text = parts.filter((part) => part !== '').join(words.comma)
    return text === '' ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}${words.end}`]
  })

/** What a year's cap acts on where the year has a single record, whose sum is not said again. */
function lastOfOnlyRecord(runs: readonly Run[]): Fen | null {
  const records = runs.filter(({ about }) => !about.startsWith('year '))
  return records.length === 1 ? (records[0]?.end ?? null) : null
}

/** The text may also be read so that the total binds the province's part alone: both are named. */
function otherReading(steps: readonly Step[], words: TraceWords): readonly string[] {
  const city = steps.find(({ step }) => step === 'base')?.fen
  const together = steps.find(({ of }) => of === 'together')?.figure
  if (city === undefined || together === undefined || isRate(together)) return []
  if (!isKnown(city) || city.high === 0 || steps.some(({ step }) => step === 'granted')) return []
  const own = Math.min(city.high, together.high)
  const part = steps.find(({ of }) => of === 'together')?.fen.high
  return [own === part ? words.sameReading : words.otherReading(words.sum(own))]
}
