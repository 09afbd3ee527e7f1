import { expect, it } from 'vitest'
import { citationsIn, confidencesOf } from '../../../assessments/freshness/provenance-counts.ts'

const at = (source: string, confidence: 'official' | 'secondary' | 'assumed') => ({
  source,
  confidence,
})

it('citations are found at any depth, and nothing else is taken for one', () => {
  const value = {
    citation: at('a', 'official'),
    list: [{ ruleCitation: at('b', 'assumed') }, null, 'text'],
    source: { checkedOn: '2026-11-21', confidence: 'official' },
  }
  expect(citationsIn(value)).toEqual([at('a', 'official'), at('b', 'assumed')])
})

it('are counted from the surest to the least sure, without those there are none of', () => {
  const citations = [at('a', 'assumed'), at('a', 'official'), at('b', 'assumed')]
  expect(confidencesOf(citations)).toEqual([
    ['official', 1],
    ['assumed', 2],
  ])
})
