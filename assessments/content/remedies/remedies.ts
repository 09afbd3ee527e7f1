import type { Remedy } from '../../schema/remedy.ts'
import { baseRemedies } from './base.ts'
import { dataRemedies } from './data.ts'
import { designRemedies } from './design.ts'
import { energySafetyRemedies } from './energy-safety.ts'
import { equipmentRemedies } from './equipment.ts'
import { managementRemedies } from './management.ts'
import { peopleRemedies } from './people.ts'
import { planningRemedies } from './planning.ts'
import { productionRemedies } from './production.ts'
import { qualityRemedies } from './quality.ts'
import { salesServiceRemedies } from './sales-service.ts'
import { securityRemedies } from './security.ts'
import { supplyChainRemedies } from './supply-chain.ts'

/**
 * All that a factory can buy or do to raise its answers. Costs, months and effects are planning
 * assumptions: no official price exists.
 */
export const remedies: readonly Remedy[] = [
  ...baseRemedies,
  ...dataRemedies,
  ...securityRemedies,
  ...peopleRemedies,
  ...managementRemedies,
  ...designRemedies,
  ...productionRemedies,
  ...qualityRemedies,
  ...equipmentRemedies,
  ...planningRemedies,
  ...supplyChainRemedies,
  ...salesServiceRemedies,
  ...energySafetyRemedies,
]
