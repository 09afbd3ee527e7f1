import type { Request } from '../../../assessments/schema/request.ts'

/** Facts of the firm without which no measure can be judged. */
export const openFacts = ({ enterprise }: Request): readonly string[] =>
  (['area', 'legalPerson', 'creditClean'] as const)
    .filter((field) => (enterprise?.[field] ?? null) === null)
    .map((field) => `enterprise.${field}`)

/** Whether whatever is paid for a road cannot be judged yet: it is then unknown, not nothing. */
export const isAidOpen = (request: Request): boolean => openFacts(request).length > 0
