import { creditCodeFault } from '../credit-code.ts'
import { industryCodeFault } from '../industry-code.ts'
import { isIn } from '../measure/area.ts'
import type { Area } from '../schema/area.ts'
import type { RegisterEntry } from '../schema/register.ts'
import type { CellFault } from './cells.ts'

/** What the schema cannot say of an entry that came in by another way than a file; none is right. */
export function entryFaults(
  { creditCode, industryCode, area }: RegisterEntry,
  place: { readonly area: string; readonly areas: readonly Area[] },
): readonly CellFault[] {
  const faults: CellFault[] = []
  const code = creditCodeFault(creditCode)
  if (code !== null) faults.push({ column: 'creditCode', kind: code })
  if (!place.areas.some(({ path }) => path === area))
    faults.push({ column: 'area', kind: 'unknown' })
  else if (!isIn(area, place.area)) faults.push({ column: 'area', kind: 'outside' })
  const industry = industryCode === null ? null : industryCodeFault(industryCode)
  if (industry !== null) faults.push({ column: 'industryCode', kind: industry })
  return faults
}
