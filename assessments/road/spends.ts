import { kindsInField } from '../remedy/kinds-in-field.ts'
import type { MoneyField } from '../schema/measure.ts'
import type { Fact } from '../schema/record.ts'
import type { SpendKind } from '../schema/remedy.ts'
import type { ProjectType } from './aid.ts'
import type { Done } from './schedule.ts'
import type { Way } from './way.ts'

type SpendOf = Extract<Fact, { kind: 'spend' }>['of']

export const spendsOf: readonly SpendOf[] = ['compute', 'model-service']

/**
 * As what the road's projects are claimed: all that is done by the end of `by` and counts as `type`,
 * once, as one project. Real filings may tell projects apart; one never claims too much.
 */
export type Filed = { readonly type: ProjectType; readonly by: number }

/** Shares of a cost are cut to 100 yuan, so that no rate makes more of them than there is. */
const QUANTUM_FEN = 10_000

/** What a cost is a hundred per cent of, and 增值税 of 13 % that is taken out of equipment. */
const WITHOUT_VAT = 100
const WITH_VAT = 113

const cut = (fen: number): number => fen - (fen % QUANTUM_FEN)

/** What a way spends on one kind, in fen. */
export const spentOn = (way: Way, kind: SpendKind): number => shareOf(way, kind, WITHOUT_VAT)

function shareOf({ remedy, planned }: Way, kind: SpendKind, whole: number): number {
  const percent = remedy.split.find((one) => one.kind === kind)?.percent ?? 0
  return cut(Math.floor((planned.costFen * percent) / whole))
}

/** What a way adds to a field of the project that it is part of, in fen. */
export function projectFen(way: Way, field: MoneyField): number {
  const whole = field === 'newEquipmentExVatFen' ? WITH_VAT : WITHOUT_VAT
  return kindsInField[field].reduce((sum, kind) => sum + shareOf(way, kind, whole), 0)
}

/** The types as which ways can be filed, of those that are paid for. */
export const typesIn = (
  ways: readonly Way[],
  paid: ReadonlySet<ProjectType>,
): readonly ProjectType[] =>
  [...new Set(ways.flatMap(({ remedy }) => remedy.projectTypes))]
    .filter((type) => paid.has(type))
    .toSorted()

/** Whether the way is part of what is filed so. */
export const isFiled = ({ way, year }: Pick<Done, 'way' | 'year'>, { type, by }: Filed): boolean =>
  year <= by && way.remedy.projectTypes.includes(type)

/** No record of the firm is called so: `aidFor` names those `own:…`. */
const projectId = 'road:project'
export const spendId = (of: SpendOf, year: number) => `road:${of}:${year}`

/** The road's project as a record; null where nothing of it counts. */
export function projectRecord(
  done: readonly Pick<Done, 'way' | 'year'>[],
  filed: Filed,
): Fact | null {
  const ways = done.filter((one) => isFiled(one, filed)).map(({ way }) => way)
  if (ways.length === 0) return null
  const sum = (field: MoneyField) => ways.reduce((fen, way) => fen + projectFen(way, field), 0)
  return {
    kind: 'project',
    id: projectId,
    on: `${filed.by}-12-31`,
    types: [filed.type],
    equipmentFen: sum('equipmentFen'),
    softwareFen: sum('softwareFen'),
    newEquipmentExVatFen: sum('newEquipmentExVatFen'),
    investmentFen: sum('investmentFen'),
  }
}

/** Compute and model services that the road buys, one record for each year; in no project. */
export function spendRecords(done: readonly Pick<Done, 'way' | 'year'>[]): readonly Fact[] {
  const years = [...new Set(done.map(({ year }) => year))].toSorted((a, b) => a - b)
  return years.flatMap((year) =>
    spendsOf.flatMap((of): Fact[] => {
      const own = done.filter((one) => one.year === year)
      const amountFen = own.reduce((fen, { way }) => fen + spentOn(way, of), 0)
      if (amountFen === 0) return []
      return [{ kind: 'spend', id: spendId(of, year), on: `${year}-12-31`, of, amountFen }]
    }),
  )
}
