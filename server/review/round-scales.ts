import { versions } from '../../assessments/content/versions.ts'
import type { Catalogue } from '../../assessments/schema/catalogue.ts'
import type { Scales } from '../../assessments/schema/scales.ts'
import type { SubmissionRound } from '../../db/tables/sharing.ts'

type Frozen = Pick<SubmissionRound, 'catalogueVersion' | 'catalogueSha256'>

/** Whether a round was computed with the content of today. */
export const isOfToday = (
  { catalogueVersion, catalogueSha256 }: Frozen,
  { version, sha256 }: Catalogue,
): boolean => version === catalogueVersion && sha256 === catalogueSha256

/** The scales that a round was computed with; null where they were never published. */
export async function roundScales(round: Frozen, catalogue: Catalogue): Promise<Scales | null> {
  if (isOfToday(round, catalogue)) return catalogue
  const { catalogueVersion, catalogueSha256 } = round
  const earlier = versions.earlier.find(
    ({ version, sha256 }) => version === catalogueVersion && sha256 === catalogueSha256,
  )
  return earlier === undefined ? null : earlier.scales()
}
