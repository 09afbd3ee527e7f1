import { factsOf } from '../facts.ts'
import { judgeClaimant, judgeEnterprise } from '../measure/enterprise-conditions.ts'
import { readsAny } from '../remedy/paying.ts'
import type { Measure } from '../schema/measure.ts'
import type { FoundRoad } from './road.ts'
import type { Told } from './told.ts'

/** What keeps the aid for a road open: facts of the firm, or a selection still to come. */
export type OpenAid = { readonly facts: boolean; readonly selection: boolean }

/** Read from the measures in force that pay for what the road spends and are not ruled out. */
export function openAid({ request, evaluation, catalogue }: Told, found: FoundRoad): OpenAid {
  const { level, possible } = evaluation.ladders['sme-digital-2024']
  const digital = { low: level ?? 0, high: possible ?? 0 }
  const facts = factsOf(request, evaluation.asOf, digital)
  const paying = catalogue.documents
    .filter(({ draft, last }) => !draft && evaluation.asOf <= last)
    .flatMap((document) => {
      const claimant = judgeClaimant(facts, document)
      return document.measures.filter(paysFor(found)).map((measure) => ({
        measure,
        asked: [...claimant, ...measure.enterprise.map((one) => judgeEnterprise(facts, one))],
      }))
    })
    .filter(({ asked }) => asked.every(({ reason }) => reason.holds !== false))
  return {
    facts: paying.some(({ asked }) => asked.some(({ reason }) => reason.holds === null)),
    selection: paying.some(({ measure }) =>
      measure.record.some((one) => one.ask === 'is' && one.field === 'selected'),
    ),
  }
}

const paysFor =
  ({ road, remedies, wish }: FoundRoad) =>
  (measure: Measure): boolean => {
    if (wish?.withoutMeasures?.includes(measure.id) === true) return false
    const { basis } = measure.amount
    if (basis === 'unspecified' || basis === 'not-money') return false
    const ids = new Set(road.remedies.map((one) => one.id))
    return readsAny(
      measure,
      remedies.filter((one) => ids.has(one.id)),
    )
  }

/** Whether nothing is certain of the aid: it is then not known, which is not nothing. */
export const isAidOpen = (told: Told, found: FoundRoad): boolean =>
  found.road.aidFen === 0 && (found.road.aidRangeFen.high > 0 || openAid(told, found).facts)
