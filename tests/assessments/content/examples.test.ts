import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import { Request } from '../../../assessments/schema/request.ts'

const AS_OF = '2026-11-21'

const cases = catalogue.documents
  .flatMap((document) => document.measures)
  .flatMap((measure) =>
    measure.examples.map((example) => [measure.id, example.name, measure, example] as const),
  )

describe('the examples of the content', () => {
  test.each(cases)('%s: %s', (id, _, measure: Measure, example) => {
    const request = Request.parse(example.request)
    const { measures } = evaluate(request, catalogue, request.asOf ?? AS_OF)
    const result = measures.find((each) => each.id === id)
    expect({ verdict: result?.verdict, amountFen: result?.amountFen }).toEqual({
      verdict: example.verdict,
      amountFen: example.amountFen,
    })
    expect(result?.caveats).toEqual(expect.arrayContaining([...measure.caveats]))
  })
})
