import { evaluateLadders } from './evaluate-ladders.ts'
import { evaluateMoney } from './evaluate-money.ts'
import { moneyQuestionOf } from './next-question/money-question.ts'
import { nextQuestionOf } from './next-question/next-question-of.ts'
import type { Catalogue } from './schema/catalogue.ts'
import type { Day } from './schema/provenance.ts'
import type { Request } from './schema/request.ts'
import type { Evaluation } from './schema/result.ts'

/**
 * Everything that the API answers and the screens show. `request` has passed its schema and
 * `checkRequest`; `asOf` is the civil day in Asia/Shanghai that it is judged on.
 */
export function evaluate(request: Request, catalogue: Catalogue, asOf: Day): Evaluation {
  const ladders = evaluateLadders(request, catalogue, asOf)
  const money = evaluateMoney(request, ladders, catalogue, asOf)
  return {
    asOf,
    catalogue: { version: catalogue.version, sha256: catalogue.sha256 },
    ladders,
    ...money,
    nextQuestion:
      nextQuestionOf(request, catalogue, asOf, undefined, ladders) ??
      moneyQuestionOf(money.measures),
  }
}
