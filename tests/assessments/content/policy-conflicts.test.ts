import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { conflicts } from '../../../assessments/content/policies/conflicts.ts'
import { findQuote } from '../../../assessments/policy-text.ts'
import { Conflict } from '../../../assessments/schema/policy.ts'
import { measures, textFor } from './policy-words.ts'

describe('conflicts', () => {
  test('keep to their schema and have an id each', () => {
    expect(z.array(Conflict).parse(conflicts)).toEqual(conflicts)
    expect(new Set(conflicts.map((conflict) => conflict.id)).size).toBe(conflicts.length)
  })

  test('quote words that stand in the text they name', () => {
    const wrong = conflicts.filter(
      ({ quote }) => quote && findQuote(textFor(quote.document), quote.text) === null,
    )
    expect(wrong).toEqual([])
  })

  test('name no measure that the catalogue does not have', () => {
    const known = new Set(measures.map((measure) => measure.id))
    const named = conflicts.flatMap((conflict) => conflict.measures)
    expect(named.filter((one) => !known.has(one))).toEqual([])
  })

  test('hold the measures of each programme, which share rate, amount and caps', () => {
    const names = new Set(measures.flatMap((measure) => measure.programme ?? []))
    const programmes = [...names].map((name) => measures.filter((one) => one.programme === name))
    const held = conflicts.map((conflict) => conflict.measures)
    expect(names.size).toBeGreaterThan(0)
    for (const members of programmes) {
      expect(held).toContainEqual(members.map((one) => one.id))
      expect(new Set(members.map((one) => JSON.stringify([one.amount, one.caps]))).size).toBe(1)
    }
  })

  test('have ids in whose order the narrowest of those that hold a pair comes first', () => {
    const sizesOf = (one: string, other: string) =>
      conflicts
        .filter(
          ({ over, measures: held }) =>
            over === 'record' && held.includes(one) && held.includes(other),
        )
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((conflict) => conflict.measures.length)
    expect(sizesOf('zhuhai-2025.7a', 'zhuhai-2026-draft.14a')).toEqual([2, 9, 10])
    expect(sizesOf('zhuhai-2025.9', 'zhuhai-2026-draft.9')).toEqual([9, 10])
  })

  test('set spends, named first, against measures paid by a project’s cost', () => {
    const kinds = conflicts
      .filter((conflict) => conflict.over === 'spend-project')
      .map((conflict) =>
        conflict.measures.map((one) => {
          const measure = measures.find((candidate) => candidate.id === one)
          return `${measure?.feed.kind} ${measure?.amount.basis}`
        }),
      )
    expect(kinds).toEqual([[...Array(3).fill('spend rate'), ...Array(7).fill('project rate')]])
  })
})
