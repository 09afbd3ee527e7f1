import { ordersOf } from '../../../assessments/remedy/lifted.ts'
import { type Way, waysOf } from '../../../assessments/road/way.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { OwnRemedy } from '../../../assessments/schema/road.ts'
import { type Answers, AS_OF, catalogue } from './make.ts'

export const WAN = 1_000_000
export const orders = ordersOf(catalogue)
const words = { zh: '甲', en: 'a' }

/** A remedy of one month and 10 万元, all software, that makes the equipment controllable. */
export function makeRemedy(id: string, remedy: Partial<Remedy> = {}): Remedy {
  const range = { low: 10 * WAN, high: 10 * WAN }
  return {
    id,
    name: words,
    what: words,
    lifts: [{ answer: 'factory.controllable', atLeast: true }],
    needs: [],
    cost: { small: range, medium: range, large: range },
    split: [{ kind: 'software', percent: 100 }],
    months: { low: 1, high: 1 },
    knowHow: words,
    evidence: [words],
    risks: [words],
    projectTypes: [],
    confidence: 'assumed',
    ...remedy,
  }
}

/** A remedy that takes so many months and needs others first. */
export const chained = (id: string, months: number, needs: readonly string[] = []): Remedy =>
  makeRemedy(id, { needs, months: { low: months, high: months } })

/** The ways of a firm of unknown size that has said nothing, unless told otherwise. */
export const waysFor = (
  remedies: readonly Remedy[],
  own: Readonly<Record<string, OwnRemedy>> = {},
  asOf = AS_OF,
  answers: Answers = {},
): readonly Way[] => waysOf(remedies, { answers, size: null, own }, orders, asOf)

/** The only way of one remedy. */
export function wayFor(remedy: Remedy, own: OwnRemedy = {}): Way {
  const [way] = waysFor([remedy], { [remedy.id]: own })
  if (way === undefined) throw new Error(`${remedy.id} is left out`)
  return way
}

export const idsOf = (ways: readonly { readonly id: string }[]) => ways.map(({ id }) => id)
