import type { IndustryMap, ProcessStep } from '../../../assessments/schema/industry-map.ts'

const fields = {
  scene: 'scenes',
  scenario: 'scenarios',
  subdomain: 'subdomains',
  remedy: 'remedies',
} as const

export type SoughtKind = keyof typeof fields

/** What an address asks for: `?scene=scene.13`, `?scenario=sme.s6`, `?remedy=mes-core`. */
export type Sought = { readonly kind: SoughtKind; readonly id: string }

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

const kinds = Object.keys(fields) as readonly SoughtKind[]

/** The first thing that the address asks for. */
export function soughtIn(query: Query): Sought | undefined {
  for (const kind of kinds) {
    const id = query[kind]
    if (typeof id === 'string' && id !== '') return { kind, id }
  }
  return undefined
}

/** The steps of a map in which it stands, in the order of the work. */
export const stepsWith = (map: IndustryMap, { kind, id }: Sought): readonly ProcessStep[] =>
  map.steps.filter((step) => step[fields[kind]].includes(id))

/** The address of a map, at a step and with what was asked for, as far as they are given. */
export function hrefOfMap(
  industry: string,
  { step, sought }: { readonly step?: string | undefined; readonly sought?: Sought | undefined },
): string {
  const query = new URLSearchParams()
  if (sought !== undefined) query.set(sought.kind, sought.id)
  if (step !== undefined) query.set('step', step)
  return query.size === 0 ? `/map/${industry}` : `/map/${industry}?${query}`
}
