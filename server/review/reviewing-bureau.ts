import { isIn } from '../../assessments/measure/area.ts'
import type { Organisation } from '../../db/tables/organisations.ts'

/** The bureau of the narrowest area that holds a firm's; none where no bureau answers for it. */
export function reviewingBureau(
  bureaus: readonly Organisation[],
  area: string,
): Organisation | undefined {
  const widthOf = (one: Organisation) => one.area?.length ?? 0
  return bureaus
    .filter((one) => one.area !== null && isIn(area, one.area))
    .sort((a, b) => widthOf(b) - widthOf(a))[0]
}
