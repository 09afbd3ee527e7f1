import type { SankeyLink, SankeyNode, SankeyState, SankeyValues } from '../../charts/sankey.ts'
import { type DrawnRemedy, drawnRemedies, type RoadFlows } from './road-flows.ts'

type Labels = Pick<SankeyNode, 'label' | 'short'>

/** Names for what the chart holds, with the sum of each. */
export type RoadFlowWords = {
  readonly gate: (id: string | null, fen: number) => Labels
  readonly remedy: (drawn: DrawnRemedy, fen: number) => Labels
  readonly payer: (measure: string | null, fen: number) => Labels
}

const gateNode = (gate: string | null) => `gate ${gate ?? ''}`
const remedyNode = (id: string) => `remedy ${id}`
const payerNode = (measure: string | null) => `payer ${measure ?? ''}`

/** Flows of one pair of ends as one ribbon. */
function ribbons(
  flows: readonly { readonly from: string; readonly to: string; readonly fen: number }[],
  stateTo: (to: string) => SankeyState,
): readonly SankeyLink[] {
  const found = new Map<string, { from: string; to: string; value: number; state: SankeyState }>()
  for (const { from, to, fen } of flows) {
    const key = `${from}\n${to}`
    const held = found.get(key)
    if (held) held.value += fen
    else found.set(key, { from, to, value: fen, state: stateTo(to) })
  }
  return [...found.values()]
}

const sumOf = (flows: readonly { readonly fen: number }[]): number =>
  flows.reduce((sum, { fen }) => sum + fen, 0)

/** Gates at the left, remedies in the middle, at the right who pays; the firm's own money hollow. */
export function roadFlowChart(
  flows: RoadFlows,
  isDraft: (measure: string) => boolean,
  words: RoadFlowWords,
): SankeyValues {
  const drawn = drawnRemedies(flows)
  const nodeOf = new Map(drawn.flatMap((one) => one.remedies.map((id) => [id, one.id] as const)))
  const at = (remedy: string) => remedyNode(nodeOf.get(remedy) ?? remedy)
  const payerState = (measure: string | null): SankeyState =>
    measure === null ? 'own' : isDraft(measure) ? 'draft' : 'ink'
  const gates = [...new Set(flows.served.map(({ gate }) => gate))]
  const measures = [...new Set(flows.paid.map(({ measure }) => measure))]
  const payers = [...measures.filter((one) => one !== null), ...measures.filter((one) => !one)]
  const stateOfPayer = new Map(payers.map((one) => [payerNode(one), payerState(one)]))
  const nodes: readonly SankeyNode[] = [
    ...gates.map(
      (gate): SankeyNode => ({
        id: gateNode(gate),
        column: 0,
        state: 'ink',
        ...words.gate(gate, sumOf(flows.served.filter((flow) => flow.gate === gate))),
      }),
    ),
    ...drawn.map(
      (one): SankeyNode => ({
        id: remedyNode(one.id),
        column: 1,
        state: 'ink',
        ...words.remedy(
          one,
          sumOf(flows.served.filter(({ remedy }) => one.remedies.includes(remedy))),
        ),
      }),
    ),
    ...payers.map(
      (measure): SankeyNode => ({
        id: payerNode(measure),
        column: 2,
        state: payerState(measure),
        ...words.payer(measure, sumOf(flows.paid.filter((flow) => flow.measure === measure))),
      }),
    ),
  ]
  return {
    nodes,
    links: [
      ...ribbons(
        flows.served.map(({ gate, remedy, fen }) => ({
          from: gateNode(gate),
          to: at(remedy),
          fen,
        })),
        () => 'ink',
      ),
      ...ribbons(
        flows.paid.map(({ remedy, measure, fen }) => ({
          from: at(remedy),
          to: payerNode(measure),
          fen,
        })),
        (to) => stateOfPayer.get(to) ?? 'ink',
      ),
    ],
  }
}
