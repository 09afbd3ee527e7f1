import type { Department } from '../../../assessments/schema/department.ts'
import type { Gate, Ladders } from '../../../assessments/schema/result.ts'

/** The maturity of a tier is read as one level: it rests on every subdomain. */
const restsOn = (gate: Gate, id: string): boolean =>
  gate.rule === 'maturity' ? id.startsWith('cmmm.') : gate.reads.some((read) => isUnder(read, id))

/** `cmmm.data.2` is a statement of `cmmm.data`, a year's revenue one of the firm's revenue. */
const isUnder = (read: string, id: string): boolean => read === id || read.startsWith(`${id}.`)

/** The gates of all ladders that a department's answers bear on, and how many are settled. */
export function gatesOf(ladders: Ladders, { asks }: Pick<Department, 'asks'>) {
  const gates = Object.values(ladders)
    .flatMap((ladder) => ladder.gates)
    .filter((gate) => asks.some((id) => restsOn(gate, id)))
  return { all: gates.length, settled: gates.filter(({ holds }) => holds !== null).length }
}
