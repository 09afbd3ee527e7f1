import { describe, expect, test } from 'vitest'
import { Request } from '../../../assessments/schema/request.ts'
import { measures } from './policy-words.ts'

describe('examples', () => {
  const fed = measures.filter((measure) => measure.feed.kind !== 'nothing')
  const cases = measures.flatMap((measure) =>
    measure.examples.map((example) => ({ measure, example })),
  )

  test.each(cases.map((one) => [`${one.measure.id}: ${one.example.name}`, one] as const))(
    '%s is a request of the public API with an amount that fits its verdict',
    (_, { example }) => {
      expect(Request.parse(example.request)).toEqual(example.request)
      const { verdict, amountFen } = example
      if (verdict === 'ineligible') expect(amountFen).toEqual({ low: 0, high: 0 })
      if (amountFen) expect(amountFen.low).toBeLessThanOrEqual(amountFen.high)
    },
  )

  test('show each measure once paid and once not', () => {
    const oneSided = fed.filter(({ examples }) => {
      const paid = examples.filter((example) => example.verdict === 'eligible').length
      return paid === 0 || paid === examples.length
    })
    expect(oneSided.map((measure) => measure.id)).toEqual([])
  })

  test('show a measure that nothing feeds as never paid', () => {
    const verdicts = measures
      .filter((measure) => measure.feed.kind === 'nothing')
      .flatMap((measure) => measure.examples.map((example) => example.verdict))
    expect(new Set(verdicts)).toEqual(new Set(['ineligible']))
  })

  test('reach the cap of every rate', () => {
    const short = measures.filter(({ amount, caps, examples }) => {
      const cap = caps[0]?.fen
      if (amount.basis !== 'rate' || cap === undefined) return false
      return !examples.some(
        ({ amountFen }) => amountFen && amountFen.low > 0 && amountFen.low % cap === 0,
      )
    })
    expect(short.map((measure) => measure.id)).toEqual([])
  })
})
