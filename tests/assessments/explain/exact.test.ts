import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactOf, fraction, fractionOf, plus } from '../../../assessments/ladder/decimal.ts'
import { runs } from '../runs.ts'

describe('an exact number in a string', () => {
  it.each([
    [0, 7, '0'],
    [6, 3, '2'],
    [1, 8, '0.125'],
    [39_975, 1000, '39.975'],
    [1, 3, '1/3'],
    [22, 12, '11/6'],
    [1, 2 ** 20, '0.00000095367431640625'],
    [3, 15, '0.2'],
  ])('of %d over %d is %s', (over, under, text) => {
    expect(exactOf(fraction(over, under))).toBe(text)
  })

  it('is read back as the same number', () => {
    const part = fc.bigInt({ min: 0n, max: 10n ** 18n })
    fc.assert(
      fc.property(part, part, (over, below) => {
        const under = below + 1n
        const back = fractionOf(exactOf({ over, under }))
        expect(back.over * under).toBe(over * back.under)
      }),
      runs(200),
    )
  })

  it('sums thirds to a whole', () => {
    expect(exactOf([1, 2, 3].map(() => fraction(1, 3)).reduce(plus))).toBe('1')
  })
})
