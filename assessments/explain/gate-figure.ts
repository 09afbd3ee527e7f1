import { and } from '../kleene.ts'
import type { GateFigure, LadderFigure, RungFigure } from '../schema/explanation.ts'
import type { Citation } from '../schema/provenance.ts'
import type { Gate, ScoredLadder, TierLadder } from '../schema/result.ts'
import type { Explained, LadderContent } from './explained.ts'

/** A gate's own source, how it compares, and the figure that it compares. */
export type Tested = Pick<GateFigure, 'test' | 'children'> & { readonly citation: Citation }

const text = (figure: Gate['value']): string | null => (figure === null ? null : String(figure))

export function gateFigure(
  gate: Gate,
  version: string,
  { test, citation, children }: Tested,
): GateFigure {
  const { range } = gate
  return {
    kind: 'gate',
    id: gate.id,
    about: gate.id.slice(0, gate.id.lastIndexOf('/')),
    rule: gate.rule,
    rung: gate.rung,
    test,
    holds: gate.holds,
    value: text(gate.value),
    range: range === undefined ? null : { low: String(range.low), high: String(range.high) },
    threshold: String(gate.threshold),
    distance: text(gate.distance),
    version,
    citation,
    children,
  }
}

type Item = Pick<LadderContent['indicator'], 'id' | 'version' | 'citation'>

/** The rungs of a ladder from the lowest, each over its gates in the order of the result. */
export function rungFigures(
  item: Item,
  gates: readonly Gate[],
  figureOf: (gate: Gate) => GateFigure,
  citationOf: (rung: string) => Citation,
): RungFigure[] {
  const rungs = [...new Set(gates.map((gate) => gate.rung))]
  return rungs.map((rung) => {
    const own = gates.filter((gate) => gate.rung === rung)
    return {
      kind: 'rung',
      id: `${item.id}/${rung}`,
      about: `${item.id}/${rung}`,
      rule: 'all-gates',
      value: and(own.map((gate) => gate.holds)),
      version: item.version,
      citation: citationOf(rung),
      children: own.map(figureOf),
    }
  })
}

/** The ladder itself; `score` is the figure that its score is read from. */
export function ladderFigure(
  item: Item,
  rule: LadderFigure['rule'],
  { content }: Explained,
  result: ScoredLadder | TierLadder,
  children: LadderFigure['children'],
): LadderFigure {
  const value = 'tier' in result ? result.tier : result.level
  return {
    kind: 'ladder',
    id: item.id,
    about: item.id,
    rule,
    catalogue: { version: content.version, sha256: content.sha256 },
    value: text(value),
    possible: text(result.possible),
    status: result.status,
    score: 'tier' in result ? null : result.score,
    interval: 'tier' in result ? null : (result.interval ?? null),
    version: item.version,
    citation: item.citation,
    children,
  }
}
