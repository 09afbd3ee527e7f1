import { canonicalJson } from '../../../assessments/canonical-json.ts'
import type { OwnRemedy, Road, RoadRequest } from '../../../assessments/schema/road.ts'

/** What a firm sets against the assumptions: kept with its draft, sent with a report alone. */
export type OwnRoad = {
  readonly remedies?: Readonly<Record<string, OwnRemedy>>
  readonly aim?: 'net' | 'months'
  readonly budgetFen?: number
  /** By calendar year. */
  readonly yearBudgetFen?: Readonly<Record<string, number>>
  readonly withoutMeasures?: readonly string[]
}

type Patch = { readonly [Key in keyof OwnRemedy]?: OwnRemedy[Key] | undefined }

const isEmpty = (value: object): boolean => Object.keys(value).length === 0

/** Without what is undefined, without empty objects and lists. */
function kept<Value extends object>(value: Value): Value {
  const said = Object.entries(value).filter(([, one]) => {
    if (one === undefined || one === null) return false
    return typeof one !== 'object' || !isEmpty(one)
  })
  return Object.fromEntries(said) as Value
}

/** A field of one remedy set, or taken back with undefined. */
export function withRemedy(own: OwnRoad, id: string, patch: Patch): OwnRoad {
  const remedy = kept({ ...own.remedies?.[id], ...patch })
  return kept({ ...own, remedies: kept({ ...own.remedies, [id]: remedy }) })
}

const withoutOwn = (own: OwnRoad, field: keyof OwnRoad): OwnRoad => {
  const { [field]: _, ...rest } = own
  return rest
}

export const withBudget = (own: OwnRoad, fen: number | undefined): OwnRoad =>
  fen === undefined ? withoutOwn(own, 'budgetFen') : { ...own, budgetFen: fen }

export function withYearBudget(own: OwnRoad, year: number, fen: number | undefined): OwnRoad {
  const { [String(year)]: _, ...others } = own.yearBudgetFen ?? {}
  const years = fen === undefined ? others : { ...others, [String(year)]: fen }
  return kept({ ...own, yearBudgetFen: years })
}

export function withMeasure(own: OwnRoad, measure: string, isCounted: boolean): OwnRoad {
  const others = (own.withoutMeasures ?? []).filter((id) => id !== measure)
  return kept({ ...own, withoutMeasures: isCounted ? others : [...others, measure].toSorted() })
}

/** `net` is what is sought for where nothing is said. */
export const withAim = (own: OwnRoad, aim: 'net' | 'months'): OwnRoad =>
  aim === 'net' ? withoutOwn(own, 'aim') : { ...own, aim }

export const isSame = (one: OwnRoad, other: OwnRoad): boolean =>
  canonicalJson(kept(one)) === canonicalJson(kept(other))

/** The road's remedies as the firm's switches leave them, in their order. */
export function setOf(ids: readonly string[], own: OwnRoad): readonly string[] {
  const use = (id: string) => own.remedies?.[id]?.use
  const added = Object.keys(own.remedies ?? {}).filter((id) => use(id) === true)
  return [...new Set([...ids.filter((id) => use(id) !== false), ...added])]
}

/** Each remedy in the year that the road gave it, unless the firm names another: a change moves no other. */
export function asPlanned(own: OwnRoad, { remedies }: Pick<Road, 'remedies'>): OwnRoad {
  const years = remedies.map(({ id, year }) => {
    const wish = own.remedies?.[id] ?? {}
    return [id, { ...wish, notBefore: wish.notBefore ?? year }] as const
  })
  return { ...own, remedies: { ...own.remedies, ...Object.fromEntries(years) } }
}

/** How many things are set against the assumptions. */
export const countOf = (own: OwnRoad): number =>
  Object.values(own.remedies ?? {}).reduce((sum, one) => sum + Object.keys(one).length, 0) +
  Object.keys(own.yearBudgetFen ?? {}).length +
  (own.withoutMeasures?.length ?? 0) +
  (own.budgetFen === undefined ? 0 : 1) +
  (own.aim === undefined ? 0 : 1)

/** The part of a request that the firm's own figures make; ids that no content knows are left out. */
export function askedWith(
  own: OwnRoad,
  knows: (remedy: string) => boolean,
): Omit<RoadRequest, 'asOf' | 'enterprise' | 'answers' | 'records' | 'target'> {
  const known = Object.entries(own.remedies ?? {}).filter(([id]) => knows(id))
  return {
    remedies: Object.fromEntries(known),
    aim: own.aim ?? 'net',
    budgetFen: own.budgetFen ?? null,
    yearBudgetFen: { ...own.yearBudgetFen },
    withoutMeasures: [...(own.withoutMeasures ?? [])],
  }
}
