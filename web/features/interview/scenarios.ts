import { lifeCycleScenarios } from '../../../assessments/content/questionnaires/sme-digital-2024/scenarios-life-cycle.ts'
import { productionScenarios } from '../../../assessments/content/questionnaires/sme-digital-2024/scenarios-production.ts'
import { supplyDecisionScenarios } from '../../../assessments/content/questionnaires/sme-digital-2024/scenarios-supply-decision.ts'

/** The sixteen application scenarios with their words, apart from the rest of the indicator. */
export const scenarios = [...lifeCycleScenarios, ...productionScenarios, ...supplyDecisionScenarios]
