import type { Day } from './schema/provenance.ts'
import type { Fact } from './schema/record.ts'
import type { Enterprise, Request } from './schema/request.ts'

/**
 * What measures are judged by. `digitalLevel` is the worst and the best level that the answers
 * still allow, 0 for none; a certificate among the records stands above it.
 */
export type Facts = {
  readonly asOf: Day
  readonly enterprise: Enterprise
  readonly records: readonly Fact[]
  readonly digitalLevel: { readonly low: number; readonly high: number }
}

export function factsOf(request: Request, asOf: Day, digitalLevel: Facts['digitalLevel']): Facts {
  return {
    asOf,
    enterprise: request.enterprise ?? {},
    records: request.records ?? [],
    digitalLevel,
  }
}
