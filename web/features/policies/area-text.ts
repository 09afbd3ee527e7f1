import { areas } from '../../../assessments/content/areas/areas.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { inWords, say } from '../../language.ts'
import { sayPolicies } from '../../messages/policies.ts'

const areaName = (path: string): string => {
  const area = areas.find((one) => one.path === path)
  return area === undefined ? path : inWords(area.name)
}

/** Where a document applies and what it leaves out. Reactive. */
export const areaText = ({ area, without }: PolicyDocument): string =>
  sayPolicies().areaOf(areaName(area), without.map(areaName).join(say().listed))
