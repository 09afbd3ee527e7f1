import type { sayOrganisation } from '../../messages/organisation.ts'
import type { Kind, Organisation } from '../account/me.ts'

/** A page that the bar of an organisation leads to; `name` is its path below the organisation. */
export type Place = {
  readonly name: keyof ReturnType<typeof sayOrganisation>['places']
  /** Whose bar it stands in; absent: everyone's. */
  readonly kinds?: readonly Kind[] | undefined
  readonly ownersOnly?: boolean | undefined
  /** Of every organisation; the others are its daily work and stand on its first page too. */
  readonly common?: boolean | undefined
}

/** In the order of the bar. Pages of one thing, `w/:workbook`, are led to from where it is listed. */
const places: readonly Place[] = [
  { name: 'home', common: true },
  { name: 'consents', kinds: ['manufacturer'] },
  { name: 'clients', kinds: ['provider'] },
  { name: 'desk', kinds: ['bureau'] },
  { name: 'queue', kinds: ['bureau'] },
  { name: 'register', kinds: ['bureau'] },
  { name: 'claims', kinds: ['bureau'] },
  { name: 'targets', kinds: ['bureau'] },
  { name: 'people', common: true },
  { name: 'settings', common: true },
  { name: 'audit', common: true, kinds: ['manufacturer', 'provider'], ownersOnly: true },
  { name: 'audit', common: true, kinds: ['bureau'] },
]

/** The pages that an organisation's member is led to. */
export const placesOf = ({ kind, role }: Pick<Organisation, 'kind' | 'role'>): readonly Place[] =>
  places.filter(
    ({ kinds, ownersOnly }) =>
      (kinds === undefined || kinds.includes(kind)) && (ownersOnly !== true || role === 'owner'),
  )

/** Where a page of an organisation is. */
export const hrefOf = (id: string, name: Place['name']): string =>
  name === 'home' ? `/o/${id}` : `/o/${id}/${name}`
