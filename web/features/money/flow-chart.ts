import type { SankeyLink, SankeyNode, SankeyState, SankeyValues } from '../../charts/sankey.ts'
import { type Flow, type Flows, sumOf, yearSums } from './flows.ts'

/** Names for what the chart holds, long and short: each a list of lines. */
export type FlowWords = {
  readonly record: (id: string | null, fen: number) => Labels
  readonly measure: (id: string, fen: number, idle: boolean) => Labels
  readonly year: (year: number, isDraft: boolean, fen: number) => Labels
}
export type Labels = Pick<SankeyNode, 'label' | 'short'>

/** A chart of so few ribbons says less than its table. */
export const FEWEST = 4

const stateOf = ({ isDraft }: Pick<Flow, 'isDraft'>): SankeyState => (isDraft ? 'draft' : 'ink')
const recordNode = ({ record }: Pick<Flow, 'record'>) => `record ${record ?? ''}`
const idleNode = ({ measure }: Pick<Flow, 'measure'>) => `idle ${measure}`
const yearNode = ({ year, isDraft }: Pick<Flow, 'year' | 'isDraft'>) =>
  `year ${year} ${isDraft ? 'draft' : 'law'}`

const unique = <Value>(all: readonly Value[]): readonly Value[] => [...new Set(all)]

/** More records than this are drawn by their kind: their labels would not be read. */
export const MOST_RECORDS = 20

/** The flows with records of one name as one, where there are too many to be drawn one by one. */
export function drawnFlows({ chosen, idle }: Flows, nameOf: (record: string) => string): Flows {
  const records = unique([...chosen, ...idle].map(({ record }) => record))
  if (records.length <= MOST_RECORDS) return { chosen, idle }
  const named = <Of extends Flow>(flow: Of): Of => ({
    ...flow,
    record: flow.record === null ? null : nameOf(flow.record),
  })
  return { chosen: chosen.map(named), idle: idle.map(named) }
}

/** Flows of one pair of ends as one ribbon. */
function ribbons(
  flows: readonly Flow[],
  ends: (flow: Flow) => readonly [string, string],
  state: (flow: Flow) => SankeyState,
): readonly SankeyLink[] {
  const found = new Map<string, { from: string; to: string; value: number; state: SankeyState }>()
  for (const flow of flows) {
    const [from, to] = ends(flow)
    const held = found.get(`${from} ${to}`)
    if (held) held.value += flow.fen
    else found.set(`${from} ${to}`, { from, to, value: flow.fen, state: state(flow) })
  }
  return [...found.values()]
}

/**
 * Records at the left, measures in the middle, years at the right, law apart from draft. What is not
 * chosen has a measure of its own, without a ribbon onward. Values in fen.
 */
export function flowChart({ chosen, idle }: Flows, words: FlowWords): SankeyValues {
  const all: readonly Flow[] = [...chosen, ...idle]
  const nodes: SankeyNode[] = [
    ...unique(all.map(({ record }) => record)).map((record): SankeyNode => {
      const own = chosen.filter((flow) => flow.record === record)
      return {
        id: recordNode({ record }),
        column: 0,
        state: own.length === 0 ? 'idle' : own.every(({ isDraft }) => isDraft) ? 'draft' : 'ink',
        ...words.record(record, sumOf(own)),
      }
    }),
    ...unique(chosen.map(({ measure }) => measure)).map((measure): SankeyNode => {
      const own = chosen.filter((flow) => flow.measure === measure)
      return {
        id: measure,
        column: 1,
        state: own.some(({ isDraft }) => isDraft) ? 'draft' : 'ink',
        ...words.measure(measure, sumOf(own), false),
      }
    }),
    ...unique(idle.map(({ measure }) => measure)).map(
      (measure): SankeyNode => ({
        id: idleNode({ measure }),
        column: 1,
        state: 'idle',
        ...words.measure(measure, sumOf(idle.filter((one) => one.measure === measure)), true),
      }),
    ),
    ...yearSums(chosen).map(
      (sum): SankeyNode => ({
        id: yearNode(sum),
        column: 2,
        state: stateOf(sum),
        ...words.year(sum.year, sum.isDraft, sum.fen),
      }),
    ),
  ]
  return {
    nodes,
    links: [
      ...ribbons(chosen, (flow) => [recordNode(flow), flow.measure], stateOf),
      ...ribbons(
        idle,
        (flow) => [recordNode(flow), idleNode(flow)],
        () => 'idle',
      ),
      ...ribbons(chosen, (flow) => [flow.measure, yearNode(flow)], stateOf),
    ],
  }
}
