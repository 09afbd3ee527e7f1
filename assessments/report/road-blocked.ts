import { gatesWithin, goalOf } from '../road/goal.ts'
import type { Blocked, Road } from '../schema/road.ts'
import type { Block, Cell, Column } from './block.ts'
import { gateCells } from './gate-text.ts'
import { type Told, text } from './told.ts'

/** Gates that stay: beyond money, past what the remedies do, and not answered, which may hold. */
export type BlockedApart = Readonly<Record<'beyond' | 'short' | 'open', readonly Blocked[]>>

const gatesById = ({ evaluation, catalogue }: Told, { target }: Road) =>
  new Map(gatesWithin(goalOf(target), evaluation.ladders, catalogue).map((gate) => [gate.id, gate]))

export function blockedApart(told: Told, road: Road): BlockedApart {
  const gates = gatesById(told, road)
  const isOpen = ({ gate }: Blocked) => gates.get(gate)?.holds === null
  const isShort = ({ why }: Blocked) => why === 'remedies' || why === 'left-out'
  const failed = road.blocked.filter((one) => !isOpen(one))
  return {
    beyond: failed.filter((one) => !isShort(one)),
    short: failed.filter(isShort),
    open: road.blocked.filter(isOpen),
  }
}

/** Each kind under its own caption. */
export function blockedTables(told: Told, road: Road): readonly Block[] {
  const { words } = told
  const { blocked, tooLittle, unanswered, why, when, whyOf } = words.road
  const gates = gatesById(told, road)
  const cellsOf = ({ gate: id }: Blocked): readonly Cell[] => {
    const gate = gates.get(id)
    const cells = gate === undefined ? undefined : gateCells(told, gate)
    return [cells?.name ?? text(id), cells?.want ?? text('—')]
  }
  const reason = (one: Blocked): Cell => text(whyOf[one.why] ?? one.why)
  const left = (key: string, label: string, width: number): Column => ({
    ...{ key, label, align: 'left', width },
  })
  const named = (one: number, other: number) => [
    left('condition', words.gates.condition, one),
    left('want', words.gates.want, other),
  ]
  const { beyond, short, open } = blockedApart(told, road)
  const table = (
    id: string,
    caption: string,
    columns: readonly Column[],
    rows: readonly (readonly Cell[])[],
  ): readonly Block[] => (rows.length === 0 ? [] : [{ kind: 'table', id, caption, columns, rows }])
  return [
    ...table(
      'road-blocked',
      blocked,
      [...named(0.22, 0.2), left('why', why, 0.36), left('when', when, 0.22)],
      beyond.map((one) => [...cellsOf(one), reason(one), text(whenText(told, one))]),
    ),
    ...table(
      'road-short',
      tooLittle,
      [...named(0.28, 0.28), left('why', why, 0.44)],
      short.map((one) => [...cellsOf(one), reason(one)]),
    ),
    ...table('road-unanswered', unanswered, named(0.5, 0.5), open.map(cellsOf)),
  ]
}

function whenText({ words }: Told, { earliest, latest }: Blocked): string {
  if (earliest !== null) return words.road.earliest(earliest)
  return latest === null ? words.road.never : words.road.latest(latest)
}
