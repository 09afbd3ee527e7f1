import {
  coverageOf,
  districtOf,
  figureOf,
  type Scope,
} from '../../assessments/coverage/coverage.ts'
import { sharesOf } from '../../assessments/coverage/figures.ts'
import { isIn } from '../../assessments/measure/area.ts'
import type { FigureName, Population } from '../../assessments/schema/coverage.ts'
import { states } from '../review/states.ts'
import type { Desk, FigureSeen, ScopeSeen } from '../schemas/desk.ts'
import type { KnownArea, KnownFirm } from './known-firms.ts'

type Place = { readonly area: string; readonly bureauId: string; readonly asOf: string }

/** All figures of an area, each made of the list that `figureOfPart` shows. */
export function deskOf(
  { firms, cases, outside }: KnownArea,
  { area, bureauId, asOf }: Place,
): Desk {
  const { whole, districts, zones } = coverageOf(
    area,
    firms.map(({ known }) => known),
  )
  const claimed = (state: 'pending' | 'confirmed') =>
    firms.filter(({ claim }) => claim?.state === state).length
  return {
    area,
    asOf,
    whole: scopeSeen(whole),
    districts: districts.map(scopeSeen),
    zones: zones.map(scopeSeen),
    queue: queueOf(cases, bureauId),
    claims: { pending: claimed('pending'), confirmed: claimed('confirmed') },
    outside: [...outside],
  }
}

const scopeSeen = ({ id, name, lists }: Scope): ScopeSeen => ({
  id,
  name,
  figures: {
    registered: sharesOf(lists.registered),
    'above-scale': sharesOf(lists['above-scale']),
    'scale-unknown': sharesOf(lists['scale-unknown']),
  },
})

function queueOf(cases: KnownArea['cases'], bureauId: string): Desk['queue'] {
  const counted = states
    .filter((state) => state !== 'withdrawn')
    .map((state) => {
      const inState = cases.filter(({ submission }) => submission.state === state)
      const ours = inState.filter(({ submission }) => submission.bureauId === bureauId)
      return [state, { all: inState.length, ours: ours.length }] as const
    })
  // One for each state: they are those of the list.
  return Object.fromEntries(counted) as Desk['queue']
}

/** A part of an area, and whom of it a figure counts. Empty: the firms of no district, of no zone. */
export type Part = {
  readonly district?: string | undefined
  readonly zone?: string | undefined
  readonly population: Population
  readonly figure: FigureName
}

/** The firms that a figure of a part counts, with its share: the same reading as that of the desk. */
export function figureOfPart(
  { firms }: Pick<KnownArea, 'firms'>,
  area: string,
  { district, zone, population, figure }: Part,
): { readonly firms: readonly KnownFirm[] } & Pick<FigureSeen, 'share' | 'among'> {
  const own = firms.filter(
    ({ row }) =>
      (district === undefined || isOfDistrict(row.area, area, district)) &&
      (zone === undefined || (row.zone ?? '') === zone),
  )
  const coverage = coverageOf(
    area,
    own.map(({ known }) => known),
  )
  const found = figureOf(coverage, { scope: 'whole', population, figure })
  if (found === null) throw new Error('every area has its whole')
  const counted = new Set(found.codes)
  return {
    firms: own.filter(({ row }) => counted.has(row.creditCode)),
    share: found.share,
    among: found.among.figure,
  }
}

const isOfDistrict = (place: string, area: string, district: string): boolean =>
  district === '' ? districtOf(place, area) === null : isIn(place, district)

/** A figure with its list, as long as the figure says. */
export const figureSeen = (
  { firms, share, among }: ReturnType<typeof figureOfPart>,
  { figure, population }: Pick<Part, 'figure' | 'population'>,
): FigureSeen => ({
  figure,
  population,
  share,
  among,
  entries: firms.map(({ row: { id, creditCode, name, area, zone } }) => ({
    ...{ id, creditCode, name, area, zone },
  })),
})
