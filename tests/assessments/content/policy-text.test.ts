import { describe, expect, test } from 'vitest'
import { zhuhai2025 } from '../../../assessments/content/policies/zhuhai-2025/document.ts'
import { clauseSpans, findQuote } from '../../../assessments/policy-text.ts'

describe('clauseSpans', () => {
  const clause = { ...zhuhai2025.clauses[0], id: 'x/1', kind: 'measure' as const }
  const words = { zh: '一', en: 'one' }
  const one = { ...clause, tag: words, gist: words, starts: '一、' }

  test('finds a clause after the one before, though its words stand further up', () => {
    const two = { ...one, id: 'x/2', starts: '二、' }
    const again = { ...one, id: 'x/3', starts: '一、' }
    expect(
      clauseSpans('一、甲二、乙一、丙', [one, two, again]).map(({ start, end }) => [start, end]),
    ).toEqual([
      [0, 3],
      [3, 6],
      [6, 9],
    ])
  })

  test('names the clause that it cannot find', () => {
    expect(() => clauseSpans('二、乙', [one])).toThrow('x/1')
  })

  test('findQuote gives null for words that are not there', () => {
    expect(findQuote('最高50万元', '50万元')).toEqual({ start: 2, end: 6 })
    expect(findQuote('最高50万元', '60万元')).toBe(null)
  })
})
