import type { FigureName, Population } from './desk-api.ts'

/** One figure of the desk: what it counts, of whom, where. */
export type FigureAt = {
  /** `whole`, `district:<path>`, `district-none`, `zone:<name>` or `zone-none`. */
  readonly scope: string
  readonly population: Population
  readonly figure: FigureName
}

/** Stands in an address for the firms of no district, of no zone. */
export const NOWHERE = 'none'

/** The query of the register that lists just the firms that a figure counts. */
export function figureQuery({ scope, population, figure }: FigureAt): string {
  const query = new URLSearchParams({ figure, population })
  const [, kind, name] = /^(district|zone):(.+)$/.exec(scope) ?? []
  if (kind !== undefined && name !== undefined) query.set(kind, name)
  if (scope === 'district-none') query.set('district', NOWHERE)
  if (scope === 'zone-none') query.set('zone', NOWHERE)
  return query.toString()
}

export const figureHref = (organisation: string, figure: FigureAt): string =>
  `/o/${organisation}/register?${figureQuery(figure)}`
