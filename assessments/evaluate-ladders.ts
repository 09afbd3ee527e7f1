import { lastWholeYear } from './days.ts'
import { maturityLadder } from './ladder/maturity.ts'
import { smartFactoryLadder } from './ladder/smart-factory.ts'
import { smeDigitalLadder } from './ladder/sme-digital.ts'
import type { Day } from './schema/provenance.ts'
import type { Request } from './schema/request.ts'
import type { Ladders } from './schema/result.ts'
import type { Scales } from './schema/scales.ts'

/** The three ladders of one firm, from its answers and its revenue alone. */
export function evaluateLadders(request: Request, scales: Scales, asOf: Day): Ladders {
  const answers = request.answers ?? {}
  const year = lastWholeYear(asOf)
  const maturity = maturityLadder(scales.maturity, answers, request.enterprise?.process ?? null)
  return {
    'sme-digital-2024': smeDigitalLadder(scales.indicator, answers),
    'cmmm-2020': maturity,
    'smart-factory-2025': smartFactoryLadder(scales.factory, answers, {
      revenueFen: request.enterprise?.revenueFen?.[year] ?? null,
      revenuePath: `enterprise.revenueFen.${year}`,
      maturity,
    }),
  }
}
