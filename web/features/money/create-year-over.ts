import { yearOverFen } from '../../../assessments/measure/last-day.ts'
import type { Day } from '../../../assessments/schema/provenance.ts'
import type { Plan } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { createProgrammes } from '../result/programmes.ts'
import { moneyText } from '../result/voice.ts'
import { createLoaded } from './create-loaded.ts'

/** Says how much of a total falls into application years that are over; null where none does. */
export function createYearOver() {
  const { value: programmes } = createLoaded(createProgrammes)
  return (plan: Plan, asOf: Day): string | null => {
    const windowOf = (measure: string) => programmes()?.placeOf(measure)?.measure.window
    const fen = yearOverFen(plan, windowOf, asOf)
    return fen === 0 ? null : say().yearOverSum(moneyText(fen))
  }
}
