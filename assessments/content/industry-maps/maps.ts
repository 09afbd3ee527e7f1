import type { IndustryMap } from '../../schema/industry-map.ts'
import { biomedicineHealth } from './biomedicine-health.ts'
import { equipmentManufacturing } from './equipment-manufacturing.ts'
import { fineChemicals } from './fine-chemicals.ts'
import { integratedCircuits } from './integrated-circuits.ts'
import { newEnergy } from './new-energy.ts'
import { newGenerationIt } from './new-generation-it.ts'
import { smartAppliances } from './smart-appliances.ts'

/**
 * The maps of Zhuhai’s “4+3” industries, in the order of `industries`. Our own reading throughout:
 * no official map was found.
 */
export const industryMaps: readonly IndustryMap[] = [
  newGenerationIt,
  newEnergy,
  integratedCircuits,
  biomedicineHealth,
  smartAppliances,
  equipmentManufacturing,
  fineChemicals,
]
