import { readsAny } from '../../../assessments/remedy/paying.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Road } from '../../../assessments/schema/road.ts'

/** Facts of the firm without which no measure can be judged. */
export const openFacts = ({ enterprise }: Request): readonly string[] =>
  (['area', 'legalPerson', 'creditClean'] as const)
    .filter((field) => (enterprise?.[field] ?? null) === null)
    .map((field) => `enterprise.${field}`)

/** Whether what is paid for a road cannot be judged yet: it is then unknown, not nothing. */
export const isAidOpen = (
  request: Request,
  { aidRangeFen }: Pick<Road, 'aidRangeFen'> = { aidRangeFen: { low: 0, high: 0 } },
): boolean => openFacts(request).length > 0 || aidRangeFen.high > 0

/** Why more may be paid than is certain: facts of the firm, a selection to come, or something else. */
export type OpenBy = 'facts' | 'selection' | 'other'

/** `remedies`: those of the road. Drafts and documents that are over by the day pay nothing. */
export function openBy(
  request: Request,
  remedies: readonly Pick<Remedy, 'projectTypes' | 'split'>[],
  documents: readonly Pick<PolicyDocument, 'draft' | 'last' | 'measures'>[],
  { asOf, without }: { readonly asOf: string; readonly without: readonly string[] },
): OpenBy {
  if (openFacts(request).length > 0) return 'facts'
  const pays = (measure: Measure): boolean =>
    !without.includes(measure.id) && readsAny(measure, remedies)
  const isSelected = documents
    .filter(({ draft, last }) => !draft && asOf <= last)
    .flatMap(({ measures }) => measures.filter(pays))
    .some(({ record }) => record.some((one) => one.ask === 'is' && one.field === 'selected'))
  return isSelected ? 'selection' : 'other'
}
