import { closingsOf, limitOf } from '../remedy/closing.ts'
import { furthestLadders } from '../remedy/closing-furthest.ts'
import { ordersOf } from '../remedy/lifted.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import type { Remedy } from '../schema/remedy.ts'
import type { Answer, Request } from '../schema/request.ts'
import type { Gate } from '../schema/result.ts'
import type { Flaw } from './flaw.ts'

/** Any day: only whole years are read, and these gates read none. */
const DAY = '2026-01-01'

type Answers = Readonly<Record<string, Answer>>

/** A firm that has nothing at all; its `outcomes`, which nobody buys, are at their worst or best. */
function firmWithNothing(catalogue: Catalogue, outcomes: 'worst' | 'best'): Answers {
  const { indicator } = catalogue
  const worst = [...ordersOf(catalogue)].map(([id, values]) => [id, values[0] ?? null] as const)
  const none = indicator.questions
    .filter(({ kind }) => kind === 'multi')
    .map(({ id, options }) => [id, options.slice(0, 1).map(({ key }) => key)] as const)
  const results = indicator.questions
    .filter(({ dimension }) => dimension === 'results')
    .map(({ id, kind, options }) => {
      const best = options.toSorted((a, b) => b.weight - a.weight)[0]?.key ?? null
      const all = options.filter(({ weight }) => weight > 0).map(({ key }) => key)
      return [id, kind === 'multi' ? all : best] as const
    })
  return Object.fromEntries([...worst, ...none, ...(outcomes === 'best' ? results : [])])
}

/** Levels of maturity that no tier asks for are no goal that the remedies have to reach. */
function isSought(gate: Gate, { maturity, factory }: Catalogue): boolean {
  if (limitOf(gate) !== null) return false
  const top = Math.max(...factory.rungs.map(({ demand }) => demand.maturity))
  return !gate.id.startsWith(`${maturity.id}/`) || Number(gate.rung) <= top
}

const industries = ['discrete', 'process'] as const

/** Gates that money can close and the remedies do not, and remedies that close no gate. */
export function remedyGateFlaws(catalogue: Catalogue, remedies: readonly Remedy[]): Flaw[] {
  const worst = firmWithNothing(catalogue, 'worst')
  const best = firmWithNothing(catalogue, 'best')
  const helpful = new Set<Remedy>()
  const flaws = new Map<string, Flaw>()
  for (const process of industries) {
    const requestOf = (answers: Answers): Request => ({ enterprise: { process }, answers })
    const before = furthestLadders(requestOf(worst), catalogue, [], DAY)
    const gates = Object.values(before).flatMap((ladder) => ladder.gates)
    const firm = { answers: worst, industry: process, size: null }
    const closings = closingsOf(gates, firm, before, catalogue, remedies)
    for (const all of closings.values()) for (const { remedy } of all) helpful.add(remedy)

    const after = furthestLadders(requestOf(best), catalogue, remedies, DAY)
    for (const gate of Object.values(after).flatMap((ladder) => ladder.gates)) {
      if (gate.holds === true || !isSought(gate, catalogue)) continue
      const some = (closings.get(gate.id) ?? []).length > 0
      const message = some
        ? `${gate.id} is not closed by all of them together`
        : `${gate.id} is closed by none`
      flaws.set(gate.id, { rule: 'gate', path: 'remedies', message })
    }
  }
  const idle = remedies.flatMap((remedy, i): Flaw[] =>
    helpful.has(remedy)
      ? []
      : [{ rule: 'gate', path: `remedies.${i}`, message: `${remedy.id} closes no gate` }],
  )
  return [...flaws.values(), ...idle]
}
