import { expect, test } from 'vitest'
import { ordersOf } from '../../../assessments/remedy/lifted.ts'
import { scales } from '../ladder/make.ts'

test('levels and statements are put in order, however a version writes them down', () => {
  const { indicator, maturity } = scales
  const shuffled = ordersOf({
    ...scales,
    indicator: {
      ...indicator,
      levels: [3, 1, 4, 2].flatMap((level) =>
        indicator.levels.filter((rule) => rule.level === level),
      ),
    },
    maturity: {
      ...maturity,
      answers: ['part', 'full', 'none', 'most'].flatMap((value) =>
        maturity.answers.filter((answer) => answer.value === value),
      ),
    },
  })
  expect(shuffled.get('sme.s1')).toEqual([0, 1, 2, 3, 4])
  expect(shuffled.get('cmmm.data.1')).toEqual(['none', 'part', 'most', 'full'])
})
