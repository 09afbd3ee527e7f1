import type {
  AnswerFigure,
  Explanation,
  GateFigure,
  LadderFigure,
  RungFigure,
} from '../../../assessments/schema/explanation.ts'

/** A fraction as a person would keep it: over, under. Shares no code with what is checked. */
type Ratio = readonly [bigint, bigint]

export function ratioOf(text: string): Ratio {
  const [over = '', under] = text.split('/')
  if (under !== undefined) return [BigInt(over), BigInt(under)]
  const places = over.includes('.') ? over.length - over.indexOf('.') - 1 : 0
  return [BigInt(over.replace('.', '')), 10n ** BigInt(places)]
}

const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d]
const times = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * c, b * d]
const atLeast = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d >= c * b
const same = (a: Ratio, b: Ratio): boolean => atLeast(a, b) && atLeast(b, a)
const zero: Ratio = [0n, 1n]
const total = (all: readonly Ratio[]): Ratio => all.reduce(plus, zero)
const greatest = (all: readonly Ratio[]): Ratio => all.reduce((a, b) => (atLeast(a, b) ? a : b))
const smallest = (all: readonly Ratio[]): Ratio => all.reduce((a, b) => (atLeast(a, b) ? b : a))

/** Cut at so many places and written without zeros at the end. */
function written([over, under]: Ratio, places: number): string {
  const cut = ((over * 10n ** BigInt(places)) / under).toString().padStart(places + 1, '0')
  const [whole, part] = [cut.slice(0, cut.length - places), cut.slice(cut.length - places)]
  return `${whole}.${part}`.replace(/\.?0*$/, '')
}

type Ends = { readonly low: Ratio; readonly high: Ratio }
type Level = { readonly low: number; readonly high: number }

function answered({ rule, given, scale }: AnswerFigure): Ends {
  const worth = scale.map((one) => ({ value: one.value, worth: ratioOf(one.worth) }))
  const together = (all: readonly Ratio[]) =>
    rule === 'worth-of-all' ? total(all) : greatest([zero, ...all])
  if (given === null) return { low: zero, high: together(worth.map((one) => one.worth)) }
  const chosen = worth.filter((one) => given.includes(one.value)).map((one) => one.worth)
  if (chosen.length !== given.length) throw new Error(`${given} is no option`)
  return { low: total(chosen), high: total(chosen) }
}

function climbed(line: Ratio, scores: readonly Ratio[]): { level: number; total: Ratio } {
  const missed = scores.findIndex((score) => !atLeast(score, line))
  const level = missed === -1 ? scores.length : missed
  return { level, total: plus([BigInt(level), 1n], scores[missed] ?? zero) }
}

/** The ends of a figure from those of its children alone. */
export function endsOf(figure: Explanation): Ends {
  switch (figure.kind) {
    case 'answer':
      return answered(figure)
    case 'weight': {
      const value = figure.shares
        .map((one): Ratio => [BigInt(one.part), BigInt(one.whole)])
        .reduce(times)
      return { low: value, high: value }
    }
    case 'weighted': {
      const [weight, answer] = figure.children
      const worth = ratioOf(weight.value)
      return { low: times(worth, ratioOf(answer.low)), high: times(worth, ratioOf(answer.high)) }
    }
    case 'sum':
      return {
        low: total(figure.children.map((one) => ratioOf(one.low))),
        high: total(figure.children.map((one) => ratioOf(one.high))),
      }
    case 'share': {
      const [part, whole] = figure.children
      if (whole.high === '0') return { low: zero, high: zero }
      const under = BigInt(whole.high)
      return { low: [BigInt(part.low), under], high: [BigInt(part.high), under] }
    }
    case 'climb': {
      const of = (end: 'low' | 'high') =>
        climbed(
          ratioOf(figure.line),
          figure.children.map((one) => ratioOf(one[end])),
        ).total
      return { low: of('low'), high: of('high') }
    }
    case 'either':
      return {
        low: smallest(figure.children.map((one) => ratioOf(one.low))),
        high: greatest(figure.children.map((one) => ratioOf(one.high))),
      }
    default:
      throw new Error(`${figure.kind} has no ends`)
  }
}

function levelOf(figure: Explanation): Level {
  if (figure.kind === 'either') {
    const levels = figure.children.map(levelOf)
    return {
      low: Math.min(...levels.map((one) => one.low)),
      high: Math.max(...levels.map((one) => one.high)),
    }
  }
  if (figure.kind !== 'climb') throw new Error(`${figure.kind} is no climb`)
  const of = (end: 'low' | 'high') =>
    climbed(
      ratioOf(figure.line),
      figure.children.map((one) => ratioOf(one[end])),
    ).level
  return { low: of('low'), high: of('high') }
}

type Gate = Pick<GateFigure, 'holds' | 'value' | 'range' | 'distance'>

const against = ({ low, high }: Ends, line: Ratio): boolean | null =>
  atLeast(low, line) ? true : atLeast(high, line) ? null : false

/** Cut amounts are subtracted as they are shown. */
function short(line: string, value: string): Ratio {
  const [a, b] = [ratioOf(line), ratioOf(value)]
  return [a[0] * b[1] - b[0] * a[1], a[1] * b[1]]
}

function numberGate(ends: Ends, line: string): Gate {
  const holds = against(ends, ratioOf(line))
  const [low, high] = [written(ends.low, 7), written(ends.high, 7)]
  const settled = same(ends.low, ends.high)
  return {
    holds,
    value: settled ? low : null,
    range: settled ? null : { low, high },
    distance: holds === true ? '0' : settled ? written(short(line, low), 7) : null,
  }
}

/** What a gate comes to, from the one figure under it. */
export function gateOf({ test, threshold, children: [child] }: GateFigure): Gate {
  switch (test) {
    case 'amount': {
      if (child.kind !== 'fact') throw new Error('an amount is a fact')
      if (child.value === null) return { holds: null, value: null, range: null, distance: null }
      const holds = BigInt(child.value) >= BigInt(threshold)
      const missing = BigInt(threshold) - BigInt(child.value)
      return { holds, value: child.value, range: null, distance: holds ? '0' : String(missing) }
    }
    case 'number':
      return numberGate(endsOf(child), threshold)
    case 'level': {
      if (child.kind !== 'ladder') throw new Error('a level is read from a ladder')
      const at = (level: string | null): Ratio => [BigInt(level ?? '0'), 1n]
      return numberGate({ low: at(child.value), high: at(child.possible) }, threshold)
    }
    case 'flag':
    case 'order': {
      if (child.kind !== 'answer') throw new Error('asked and answered')
      const [value = null] = child.given ?? []
      if (value === null) return { holds: null, value: null, range: null, distance: null }
      const place = (of: string) => Number(child.scale.find((one) => one.value === of)?.worth)
      const missing = place(threshold) - place(value)
      return {
        holds: missing <= 0,
        value,
        range: null,
        distance: String(Math.max(0, missing)),
      }
    }
    case 'share': {
      if (child.kind !== 'share') throw new Error('a share of scenes')
      const [ai, all] = child.children
      const line = ratioOf(threshold)
      const ends = endsOf(child)
      const open = all.low !== all.high
      const holds = all.high === '0' ? false : against(ends, line)
      const [low, high] = [written(ends.low, 7), written(ends.high, 7)]
      const wanted = (line[0] * BigInt(all.low) + line[1] - 1n) / line[1]
      const missing = (wanted > 1n ? wanted : 1n) - BigInt(ai.low)
      return {
        holds,
        value: open ? null : low,
        range: open ? { low, high } : null,
        distance: holds === true ? '0' : open ? null : String(missing),
      }
    }
  }
}

export function rungOf({ children }: RungFigure): boolean | null {
  if (children.some((one) => one.holds === false)) return false
  return children.every((one) => one.holds === true) ? true : null
}

type Ladder = Pick<LadderFigure, 'value' | 'possible' | 'status' | 'score' | 'interval'>

/** A ladder from its score and its rungs; scores are cut at seven places. */
export function ladderOf({ rule, children }: LadderFigure): Ladder {
  const rungs = children.filter((one) => one.kind === 'rung')
  const score = children.find((one) => one.kind !== 'rung')
  const name = (rung: RungFigure | undefined) => rung?.id.split('/').at(-1) ?? null
  const levels = rule === 'climb' && score !== undefined ? levelOf(score) : null
  const named = (level: number) => (level === 0 ? null : String(level))
  const value =
    levels === null ? name(rungs.findLast((one) => one.value === true)) : named(levels.low)
  const possible =
    levels === null ? name(rungs.findLast((one) => one.value !== false)) : named(levels.high)
  const ends = score === undefined ? null : endsOf(score)
  const settled = ends !== null && same(ends.low, ends.high)
  return {
    value,
    possible,
    status: value === possible ? 'complete' : 'incomplete',
    score: ends !== null && settled ? written(ends.low, 7) : null,
    interval:
      ends === null || settled ? null : { low: written(ends.low, 7), high: written(ends.high, 7) },
  }
}
