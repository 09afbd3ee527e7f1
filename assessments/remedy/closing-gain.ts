import {
  cutTo,
  decimalOf,
  type Fraction,
  fraction,
  fractionOf,
  isBelow,
} from '../ladder/decimal.ts'
import { removedFrom } from '../ladder/maturity.ts'
import { weightsOf } from '../ladder/maturity-weights.ts'
import { thousandthsOf } from '../ladder/sme-digital.ts'
import type { Answer } from '../schema/request.ts'
import type { Gate, Ladders } from '../schema/result.ts'
import type { QuestionScale, Scales } from '../schema/scales.ts'
import type { ClosingFirm, Raised } from './closing.ts'

/** What counts of what was raised, how much it moves the gate, and that amount as it is written. */
export type Gain = {
  readonly raises: readonly Raised[]
  readonly gain: Fraction
  readonly adds: string
}

/** Null where nothing that was raised moves the gate. */
type GainOf = (raised: readonly Raised[]) => Gain | null

const inPlace = (answer: Answer): boolean => answer === 'built' || answer === 'ai'

/** As many as pass from not counted to counted. */
function passing(counts: (answer: Answer) => boolean, reads: ReadonlySet<string>): GainOf {
  return (raised) => {
    const raises = raised.filter(
      ({ answer, from, to }) => reads.has(answer) && counts(to) && !counts(from),
    )
    if (raises.length === 0) return null
    return { raises, gain: fraction(raises.length), adds: String(raises.length) }
  }
}

/**
 * Scenes built without AI lower the share, so that what counts is `under × ai − over × in place`;
 * a scene that is not known stands there as in place without AI, as the gate's worst case has it.
 */
function sharing(gate: Gate, { answers }: ClosingFirm, reads: ReadonlySet<string>): GainOf {
  const { over, under } = fractionOf(String(gate.threshold))
  /** Without a scene in place there is no share, and the bare share that is asked for meets it. */
  const isEmpty = gate.reads.every((id) => answers[id] === 'none')
  return (raised) => {
    const scenes = raised.filter((one) => reads.has(one.answer))
    const count = (holds: (one: Raised) => boolean) => BigInt(scenes.filter(holds).length)
    const ai = count((one) => one.to === 'ai' && one.from !== 'ai')
    const added = count((one) => one.from === 'none')
    const gain = under * ai - over * added
    if (ai === 0n || gain < 0n || (gain === 0n && !isEmpty)) return null
    return { raises: scenes, gain: fraction(gain), adds: ai.toString() }
  }
}

function pointsOf(question: QuestionScale, answer: Answer): number {
  if (answer === null) return 0
  const keys = Array.isArray(answer) ? answer : [String(answer)]
  return keys.reduce((sum, key) => sum + thousandthsOf(question, key), 0)
}

function scoring({ indicator }: Scales): GainOf {
  const questions = new Map(indicator.questions.map((one) => [one.id, one]))
  const worth = ({ answer, from, to }: Raised): number => {
    const question = questions.get(answer)
    return question === undefined ? 0 : pointsOf(question, to) - pointsOf(question, from)
  }
  return (raised) => {
    const raises = raised.filter((one) => worth(one) > 0)
    if (raises.length === 0) return null
    const thousandths = raises.reduce((sum, one) => sum + worth(one), 0)
    return { raises, gain: fraction(thousandths), adds: decimalOf(thousandths, 3) }
  }
}

const PLACES = 7

/**
 * The weighted score that the statements of these levels gain, summed over the levels. While the
 * industry is not known it is the lesser of both weightings, and a statement counts that weighs
 * anything in one of them.
 */
function climbing(
  levels: readonly number[],
  { answers, industry }: ClosingFirm,
  { maturity }: Scales,
): GainOf {
  const removed = removedFrom(maturity, answers)
  const industries = industry === null ? (['discrete', 'process'] as const) : [industry]
  const weightings = industries.map((one) => weightsOf(maturity, one, removed))
  const weights = weightings.map(
    ({ parts }) => new Map(parts.map(({ subdomain, weight }) => [subdomain.id, weight])),
  )
  const tenthsOf = (answer: Answer): number =>
    maturity.answers.find((one) => one.value === answer)?.tenths ?? 0
  return (raised) => {
    const counted = raised.flatMap((one) => {
      const [ladder, subdomain = '', level] = one.answer.split('.')
      if (ladder !== 'cmmm' || !levels.includes(Number(level))) return []
      const tenths = BigInt(tenthsOf(one.to) - tenthsOf(one.from))
      const gains = weights.map((by) => (by.get(subdomain) ?? 0n) * tenths)
      return gains.some((gain) => gain > 0n) ? [{ one, gains }] : []
    })
    if (counted.length === 0) return null
    const sums = weightings.map(({ under }, i) =>
      fraction(
        counted.reduce((sum, { gains }) => sum + (gains[i] ?? 0n), 0n),
        under * 10n,
      ),
    )
    const gain = sums.reduce((least, sum) => (isBelow(sum, least) ? sum : least))
    return {
      raises: counted.map(({ one }) => one),
      gain,
      adds: decimalOf(cutTo(gain, PLACES), PLACES),
    }
  }
}

/** How a gate is moved by answers that are raised; null where answers do not move it. */
export function gainIn(
  gate: Gate,
  firm: ClosingFirm,
  ladders: Ladders,
  scales: Scales,
): GainOf | null {
  const reads = new Set(gate.reads)
  switch (gate.rule) {
    case 'controllable':
    case 'organised':
      return passing((answer) => answer === true, reads)
    case 'ai-share':
      return sharing(gate, firm, reads)
    case 'scenarios':
    case 'constraint-scenarios':
      return passing((answer) => Number(answer ?? 0) >= Number(gate.rung), reads)
    case 'score':
      return scoring(scales)
    case 'own-score':
      return climbing([Number(gate.rung)], firm, scales)
    case 'maturity':
      return climbing(unmetLevels(ladders, Number(gate.threshold)), firm, scales)
    default:
      return gate.rule.startsWith('covers-') ? passing(inPlace, reads) : null
  }
}

/** A tier asks for a level of maturity, and with it for all levels below. */
const unmetLevels = (ladders: Ladders, demanded: number): readonly number[] =>
  ladders['cmmm-2020'].gates
    .filter((gate) => gate.holds !== true && Number(gate.rung) <= demanded)
    .map((gate) => Number(gate.rung))
