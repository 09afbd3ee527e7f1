import { sayDesk } from '../../messages/desk.ts'
import { areaName } from '../organisation/area-groups.ts'
import type { Scope } from './desk-api.ts'

/** A district, a zone, or the firms of none of them, in words. Reactive. */
export function scopeName({ id, name }: Pick<Scope, 'id' | 'name'>): string {
  const words = sayDesk().coverage
  if (id === 'whole') return words.whole
  if (id === 'district-none') return words.noDistrict
  if (id === 'zone-none') return words.noZone
  return id.startsWith('district:') ? areaName(name) || (name ?? '') : (name ?? '')
}
