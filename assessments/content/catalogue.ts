import type { Catalogue } from '../schema/catalogue.ts'
import { areas } from './areas/areas.ts'
import { industries } from './industries/industries.ts'
import { cmmm2020 } from './ladders/cmmm-2020/model.ts'
import { smartFactory2025 } from './ladders/smart-factory-2025/conditions.ts'
import { conflicts } from './policies/conflicts.ts'
import { documents } from './policies/documents.ts'
import { published } from './published.ts'
import { smeDigital2024 } from './questionnaires/sme-digital-2024/indicator.ts'
import { sources } from './sources.ts'

/** All content that is computed with, as the server and the tests load it. */
export const catalogue: Catalogue = {
  ...published,
  indicator: smeDigital2024,
  maturity: cmmm2020,
  factory: smartFactory2025,
  areas,
  industries,
  sources,
  documents,
  conflicts,
}
