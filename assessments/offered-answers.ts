import type { Offer } from './schema/offer.ts'
import type { Answer } from './schema/request.ts'

type Answers = Readonly<Record<string, Answer>>

/** What the answers so far imply for scenes that nothing was said of; each waits for a yes. */
export const offeredAnswers = (offers: readonly Offer[], answers: Answers): readonly Offer[] =>
  offers.filter(
    ({ scene, scenario, atLeast }) =>
      (answers[scene] ?? null) === null && Number(answers[scenario] ?? 0) >= atLeast,
  )
