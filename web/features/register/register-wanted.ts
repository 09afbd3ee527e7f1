import type { FigureName, Population } from '../desk/desk-api.ts'
import { NOWHERE } from '../desk/figure-href.ts'

/** What one looks for in the register; an empty text is everything. */
export type RegisterWanted = {
  readonly search: string
  readonly figure: FigureName
  readonly population: Population
  /** A path, the name of a zone, or `none`: the firms of no district, of no zone. */
  readonly district: string
  readonly zone: string
}

export const figureNames: readonly FigureName[] = [
  'all',
  'started',
  'not-started',
  'submitted',
  'no-reading',
  'confirmed',
  'submitted-level-2',
  'submitted-level-below',
  'submitted-level-unknown',
  'confirmed-level-2',
  'confirmed-level-below',
  'confirmed-level-unknown',
  'tier-none',
  'tier-basic',
  'tier-advanced',
  'tier-excellent',
  'tier-leading',
  'tier-unknown',
]

const populationNames: readonly Population[] = ['registered', 'above-scale', 'scale-unknown']

type Search = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads what is wanted from an address; what it does not know of counts as everything. */
export function wantedIn(search: Search): RegisterWanted {
  const text = (name: string) => {
    const value = search[name]
    return typeof value === 'string' ? value : ''
  }
  return {
    search: text('search'),
    figure: figureNames.find((one) => one === text('figure')) ?? 'all',
    population: populationNames.find((one) => one === text('population')) ?? 'registered',
    district: text('district'),
    zone: text('zone'),
  }
}

/** As it stands in an address: only what narrows. */
export const searchOf = (wanted: RegisterWanted): Record<keyof RegisterWanted, string> => ({
  ...wanted,
  figure: wanted.figure === 'all' ? '' : wanted.figure,
  population: wanted.population === 'registered' ? '' : wanted.population,
})

const partOf = (name: string) => (name === NOWHERE ? '' : name)

/** As the server takes it: an empty district or zone there means those of none. */
export function queryOf(wanted: RegisterWanted, cursor?: string) {
  const { search, figure, population, district, zone } = wanted
  return {
    figure,
    population,
    ...(search.trim() === '' ? {} : { search: search.trim() }),
    ...(district === '' ? {} : { district: partOf(district) }),
    ...(zone === '' ? {} : { zone: partOf(zone) }),
    ...(cursor === undefined ? {} : { cursor }),
  }
}

export const isNarrowed = (wanted: RegisterWanted): boolean =>
  Object.values(searchOf(wanted)).some((value) => value !== '')
