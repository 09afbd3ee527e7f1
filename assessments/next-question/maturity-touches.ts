import { type Fraction, fraction, isBelow } from '../ladder/decimal.ts'
import type { Industry } from '../ladder/maturity-weights.ts'
import type { Answers } from '../ladder/sme-digital.ts'
import type { MaturityScale, SubdomainScale } from '../schema/scales.ts'
import { type Outlook, outlookOf, type Standing, standingOf } from './maturity-standing.ts'
import type { OpenGate, Touch, Touches } from './open-gates.ts'

type Effect = Pick<Touch, 'settles' | 'closes'>

/** How much narrower the range of a gate is afterwards, if at all, and whether it is then known. */
function effectOn(
  { gate }: OpenGate,
  { line, whole }: Standing,
  before: Outlook,
  after: Outlook,
): Effect | null {
  if (gate.rule === 'maturity') {
    const closed = before.possible - before.level - (after.possible - after.level)
    if (closed === 0) return null
    const demand = Number(gate.threshold)
    const settles = after.level >= demand || after.possible < demand
    return { settles, closes: fraction(closed, before.low.length) }
  }
  const at = Number(gate.rung) - 1
  const [low, high] = [after.low[at] ?? 0n, after.high[at] ?? 0n]
  const closed = (before.high[at] ?? 0n) - (before.low[at] ?? 0n) - (high - low)
  return closed === 0n
    ? null
    : { settles: low >= line || high < line, closes: fraction(closed, whole) }
}

const larger = (a: Fraction, b: Fraction): Fraction => (isBelow(a, b) ? b : a)

/** The best that the answers can do to each gate; gates that none of them changes are left out. */
function bestOf(
  gates: readonly OpenGate[],
  standing: Standing,
  before: Outlook,
  answered: readonly Standing[],
): readonly Touch[] {
  const outlooks = answered.map(outlookOf)
  return gates.flatMap((open) => {
    const effects = outlooks
      .map((after) => effectOn(open, standing, before, after))
      .filter((effect) => effect !== null)
    if (effects.length === 0) return []
    const settles = effects.some((effect) => effect.settles)
    return [{ ...open, settles, closes: effects.map((one) => one.closes).reduce(larger) }]
  })
}

/** The standing once the subdomain is answered at these levels, with so many tenths at each. */
function answeredWith(
  standing: Standing,
  subdomain: string,
  levels: readonly number[],
  tenths: number,
): Standing {
  const weightings = standing.weightings.map((one) => {
    const weight = one.weights.get(subdomain)
    if (weight === undefined) return one
    const [low, high] = [[...one.low], [...one.high]]
    for (const level of levels) {
      low[level - 1] = (low[level - 1] ?? 0n) + weight * BigInt(tenths)
      high[level - 1] = (high[level - 1] ?? 0n) - weight * BigInt(10 - tenths)
    }
    return { ...one, low, high }
  })
  return { ...standing, weightings }
}

const openLevels = ({ id, statements }: SubdomainScale, answers: Answers): readonly number[] =>
  statements
    .map((statement) => statement.level)
    .filter((level) => (answers[`cmmm.${id}.${level}`] ?? null) === null)

/**
 * What the lowest open statement of each subdomain, and the industry while it is not known, can do
 * to the own scores and to the tier's maturity gates. A statement is tried at its best and at its
 * worst; at its worst the climb ends in the subdomain, and the open levels above are not met either.
 */
export function maturityTouches(
  model: MaturityScale,
  answers: Answers,
  known: Industry | null,
  gates: readonly OpenGate[],
): Touches {
  const touches = new Map<string, readonly Touch[]>()
  if (gates.length === 0) return touches
  const standing = standingOf(model, answers, known)
  const before = outlookOf(standing)
  const worth = model.answers.map((one) => one.tenths)
  const [best, worst] = [Math.max(...worth), Math.min(...worth)]
  if (known === null) {
    const chosen = standing.weightings.map((one) => ({ ...standing, weightings: [one] }))
    touches.set('enterprise.process', bestOf(gates, standing, before, chosen))
  }
  for (const subdomain of model.subdomains) {
    const { id } = subdomain
    const open = openLevels(subdomain, answers)
    if (open.length === 0) continue
    const answered = [
      answeredWith(standing, id, open.slice(0, 1), best),
      answeredWith(standing, id, open, worst),
    ]
    touches.set(`cmmm.${id}.${open[0]}`, bestOf(gates, standing, before, answered))
  }
  return touches
}
