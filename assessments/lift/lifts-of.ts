import type { Lifts } from '../schema/lift.ts'
import type { Request } from '../schema/request.ts'
import type { Ladders } from '../schema/result.ts'
import type { Scales } from '../schema/scales.ts'
import { liftMaturity } from './lift-maturity.ts'
import { liftSmartFactory } from './lift-smart-factory.ts'
import { liftSmeDigital } from './lift-sme-digital.ts'

/** The rung that each ladder would reach next from what is certain, and the least that it takes. */
export function liftsOf(request: Request, ladders: Ladders, scales: Scales): Lifts {
  const answers = request.answers ?? {}
  const industry = request.enterprise?.process ?? null
  const { indicator, maturity, factory } = scales
  const digital = (ladders['sme-digital-2024'].level ?? 0) + 1
  const level = (ladders['cmmm-2020'].level ?? 0) + 1
  const { tier } = ladders['smart-factory-2025']
  const rung = factory.rungs[factory.rungs.findIndex((one) => one.id === tier) + 1]
  return {
    'sme-digital-2024': indicator.levels.some((one) => one.level === digital)
      ? liftSmeDigital(indicator, answers, ladders['sme-digital-2024'], digital)
      : null,
    'cmmm-2020': maturity.levels.some((one) => one.level === level)
      ? liftMaturity(maturity, answers, industry, ladders['cmmm-2020'], level)
      : null,
    'smart-factory-2025':
      rung === undefined
        ? null
        : liftSmartFactory({ factory, maturity }, { answers, industry }, ladders, rung),
  }
}
