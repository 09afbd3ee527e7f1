import { cmmm2020 } from '../../../assessments/content/ladders/cmmm-2020/model.ts'
import { smartFactory2025 } from '../../../assessments/content/ladders/smart-factory-2025/conditions.ts'
import { smeDigital2024 } from '../../../assessments/content/questionnaires/sme-digital-2024/indicator.ts'

/** The three ladders with all their words, for pages that are loaded after the first question. */
export const content = {
  indicator: smeDigital2024,
  maturity: cmmm2020,
  factory: smartFactory2025,
} as const
