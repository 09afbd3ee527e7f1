import { cutText, decimalGap, percentOf, raisedText } from '../figures.ts'
import type { Citation } from '../schema/provenance.ts'
import type { Gate } from '../schema/result.ts'
import type { Cell } from './block.ts'
import { type Told, text } from './told.ts'

type Figure = Gate['threshold']

/** How a rule writes what is asked, what is there, and what is missing between. */
type Writing = {
  readonly unit: Cell['unit']
  readonly want: (threshold: Figure) => string
  readonly figure: (value: Figure) => string
  /** Where a range is not two figures side by side: 1–2个. */
  readonly between?: (low: Figure, high: Figure) => string
  readonly away: (missing: Figure) => string
}

const PLACES = 3

/** Raised to a whole hundred yuan: what is missing is never understated. */
const raisedFen = (fen: number) => Math.ceil(fen / 10_000) * 10_000

function writingOf({ rule }: Gate, { words }: Told): Writing {
  const { want, value, away, kpi, recognised } = words
  const count = (n: Figure) => value.count(String(n))
  const between = (low: Figure, high: Figure) =>
    low === high ? count(low) : count(words.range(String(low), String(high)))
  const unit = 'count' as const
  if (rule.startsWith('covers-')) {
    const asked = (n: Figure) => want.scenes(String(n))
    return { unit, want: asked, figure: count, between, away: (n) => away.scenes(String(n)) }
  }
  switch (rule) {
    case 'scenarios':
    case 'constraint-scenarios': {
      const asked = (n: Figure) => want.count(String(n))
      return { unit, want: asked, figure: count, between, away: (n) => away.scenarios(String(n)) }
    }
    case 'above-scale':
      return {
        unit: 'fen',
        want: (fen) => want.revenue(words.money(Number(fen))),
        figure: (fen) => words.money(Number(fen)),
        away: (fen) => away.money(words.money(raisedFen(Number(fen)))),
      }
    case 'maturity': {
      const level = (n: Figure) => words.levelName(Number(n))
      const asked = (n: Figure) => want.level(level(n))
      return { unit, want: asked, figure: level, away: (n) => away.levels(String(n)) }
    }
    case 'ai-share':
      return {
        unit: 'percent',
        want: (share) => want.least(percentOf(String(share)).replace('.0%', '%')),
        figure: (share) => percentOf(String(share)),
        away: (n) => away.ai(String(n)),
      }
    case 'kpi':
    case 'rung-below': {
      const name = (id: Figure) => (rule === 'kpi' ? kpi : recognised)[String(id)] ?? String(id)
      const gap = (n: Figure) => (rule === 'kpi' ? away.steps : away.levels)(String(n))
      return { unit: undefined, want: name, figure: name, away: gap }
    }
    case 'score':
      return {
        unit: 'score',
        want: (points) => want.least(value.points(String(points))),
        figure: (points) => value.points(cutText(String(points), PLACES)),
        between: (low, high) =>
          value.points(words.range(cutText(String(low), PLACES), cutText(String(high), PLACES))),
        away: (points) => away.points(raisedText(String(points), PLACES)),
      }
    case 'own-score':
      return {
        unit: 'score',
        want: (score) => want.least(cutText(String(score), PLACES)),
        figure: (score) => cutText(String(score), PLACES),
        away: (score) => away.score(raisedText(String(score), PLACES)),
      }
    default: {
      const flag = (holds: Figure) => value.flag[String(holds)] ?? String(holds)
      return { unit: undefined, want: () => want.flag, figure: flag, away: () => away.flag }
    }
  }
}

export function gateName(told: Told, { rule }: Gate): string {
  const { words, catalogue, say } = told
  const link = catalogue.factory.links.find(({ id }) => rule === `covers-${id}`)
  if (link !== undefined) return words.covers(say(link.name))
  return words.rule[rule] ?? rule
}

const exact = (unit: Cell['unit'], value: Figure | null): Pick<Cell, 'value' | 'unit'> =>
  unit === undefined ? { value } : { value, unit }

/** What is missing at least, while the gate fails and its figure is still open. */
function leastMissing({ rule, range, threshold }: Gate): Figure | undefined {
  const best = range?.high
  if (rule === 'ai-share' || best === undefined || typeof best === 'boolean') return undefined
  if (typeof best === 'number') return Number(threshold) - best
  return /^\d/.test(best) ? decimalGap(String(threshold), best) : undefined
}

function valueCell(gate: Gate, writing: Writing, { words }: Told): Cell {
  if (gate.value !== null)
    return { text: writing.figure(gate.value), ...exact(writing.unit, gate.value) }
  if (gate.range === undefined) return { text: words.gates.notAnswered, value: null }
  const { low, high } = gate.range
  return { text: rangeText(low, high, writing, words.range), ...spanOf(low, high, writing.unit) }
}

function rangeText(low: Figure, high: Figure, writing: Writing, range: Told['words']['range']) {
  if (writing.between !== undefined) return writing.between(low, high)
  const [from, to] = [writing.figure(low), writing.figure(high)]
  return from === to ? from : range(from, to)
}

/** The ends of what is open, where they are figures and not names or flags. */
function spanOf(low: Figure, high: Figure, unit: Cell['unit']): Omit<Cell, 'text'> {
  if (unit === undefined || typeof low === 'boolean' || typeof high === 'boolean')
    return { value: null }
  return { value: null, unit, span: { low, high } }
}

function distanceCell(gate: Gate, writing: Writing, { words }: Told): Cell {
  const { gates, away } = words
  if (gate.holds === true) return { text: gates.zero, value: 0 }
  const unit = gate.rule === 'ai-share' ? 'count' : writing.unit
  if (gate.distance !== null)
    return { text: writing.away(gate.distance), ...exact(unit, gate.distance) }
  const least = gate.holds === false ? leastMissing(gate) : undefined
  if (least !== undefined) return { text: away.least(writing.away(least)), value: null }
  return { text: gate.holds === null ? words.unknown : gates.open, value: null }
}

/** Where the demand of a gate is written, and how surely it was read there. */
export function gateCitation({ catalogue }: Told, gate: Gate): Citation {
  const { factory, indicator, maturity } = catalogue
  if (gate.id.startsWith(`${maturity.id}/`)) return maturity.ruleCitation
  if (gate.id.startsWith(`${indicator.id}/`)) return indicator.levelCitation
  if (gate.rule === 'above-scale') return factory.aboveScaleCitation
  const question = factory.questions.find(({ id }) => id === `factory.${gate.rule}`)
  if (question !== undefined && gate.rule !== 'kpi') return question.citation
  return factory.rungs.find(({ id }) => id === gate.rung)?.citation ?? factory.citation
}

/** A gate written out for a table. */
export function gateCells(told: Told, gate: Gate) {
  const { words } = told
  const writing = writingOf(gate, told)
  const state = gate.holds === null ? words.unknown : gate.holds ? words.held : words.missing
  return {
    name: text(gateName(told, gate)),
    want: { text: writing.want(gate.threshold), ...exact(writing.unit, gate.threshold) },
    value: valueCell(gate, writing, told),
    distance: distanceCell(gate, writing, told),
    verdict: { text: state, value: gate.holds },
  } as const satisfies Record<string, Cell>
}
