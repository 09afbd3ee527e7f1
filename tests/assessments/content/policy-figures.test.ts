import { describe, expect, test } from 'vitest'
import type { Measure } from '../../../assessments/schema/measure.ts'
import { type Figure, figuresGiven, figuresIn, idsWhere, measures } from './policy-words.ts'

const rateOf = ({ amount }: Measure): Figure[] =>
  amount.basis === 'rate' || amount.basis === 'match' ? [amount.rate] : []

function amountsOf({ amount }: Measure): Figure[] {
  if (amount.basis === 'fixed' || amount.basis === 'ceiling') return [amount.fen]
  if (amount.basis !== 'by-level') return []
  return [amount.each.international, amount.each.national, amount.each.industry]
}

const capsOf = ({ amount, caps }: Measure): Figure[] => [
  ...(amount.basis === 'match' ? [amount.togetherFen] : []),
  ...caps.flatMap((cap) => [cap.fen, ...(cap.higher ? [cap.higher.fen] : [])]),
]

describe('the figures of a measure', () => {
  test.each(measures.map((measure) => [measure.id, measure] as const))(
    '%s has the rate, the amount and the caps of the words it quotes',
    (_, measure) => {
      expect(figuresGiven(measure, 'rate')).toEqual(rateOf(measure))
      expect(figuresGiven(measure, 'amount')).toEqual(amountsOf(measure))
      expect(figuresGiven(measure, 'cap')).toEqual(capsOf(measure))
    },
  )

  test('are read from Chinese words in fen and in lowest terms', () => {
    expect(figuresIn('不超过50%')).toEqual([[1, 2]])
    expect(figuresIn('的15%给予补贴')).toEqual([[3, 20]])
    expect(figuresIn('按照地市奖励资金1∶1予以激励')).toEqual([[1, 1]])
    expect(figuresIn('最高200万元')).toEqual([200_000_000])
    expect(figuresIn('总额最高5亿元')).toEqual([50_000_000_000])
    expect(figuresIn('最高20万元、最长3年')).toEqual([20_000_000])
  })

  test('are fixed in five places alone, whose words name no ceiling', () => {
    const isFixed = ({ amount }: Measure) => amount.basis === 'fixed' || amount.basis === 'by-level'
    expect(idsWhere(isFixed)).toEqual([
      'zhuhai-2025.2b',
      'longhua-2025.5',
      'longhua-2025.7',
      'longhua-2025.9a',
      'longhua-2025.11',
    ])
    const words = measures
      .filter(isFixed)
      .flatMap(({ quotes }) => quotes.filter((quote) => quote.gives === 'amount'))
      .map((quote) => quote.text)
    expect(words.filter((text) => /最高|不超过/.test(text))).toEqual([])
  })

  test('name a ceiling wherever they are taken for one', () => {
    const ceilings = measures.filter(({ amount }) => amount.basis === 'ceiling')
    const unsaid = ceilings.filter(({ clause, quotes }) => {
      const amounts = quotes.filter((quote) => quote.gives === 'amount')
      if (amounts.some(({ text }) => /最高|不超过/.test(text))) return false
      // 最高180万元、100万元: the word stands before the first sum and reaches the ones after it.
      const beside = ceilings.filter((one) => one.clause === clause).flatMap((one) => one.quotes)
      return !beside.some(({ gives, text }) => gives === 'amount' && /最高/.test(text))
    })
    expect(unsaid.map((measure) => measure.id)).toEqual([])
  })

  test('stay unsaid where the text says none: no cap, no rate, and nothing is added up', () => {
    const silent = measures.filter(
      ({ amount }) => amount.basis === 'unspecified' || amount.basis === 'not-money',
    )
    expect(silent.filter(({ caps }) => caps.length > 0)).toEqual([])
    const inGuangdong = silent.map((measure) => measure.id).filter((id) => /^guang/.test(id))
    expect(inGuangdong).toEqual([
      'guangdong-2025.1a',
      'guangdong-2025.5a',
      'guangdong-2025.5b',
      'guangdong-2025.9',
    ])
    const paid = measures.filter((one) => one.id.startsWith('zhongshan') && !silent.includes(one))
    expect(paid).toEqual([])
  })
})

test('caps hold per record, year, term or once ever as decided, for exactly the known measures', () => {
  const capped = measures.filter(({ caps }) => caps.length > 0)
  expect(
    Object.fromEntries(capped.map(({ id, caps }) => [id, caps.map((cap) => cap.per).join()])),
  ).toEqual({
    'zhuhai-2025.1': 'year',
    'zhuhai-2025.2a': 'term',
    'zhuhai-2025.2b': 'term',
    'zhuhai-2025.3': 'year',
    'zhuhai-2025.4': 'term',
    'zhuhai-2025.5': 'record',
    'zhuhai-2025.6a': 'term',
    'zhuhai-2025.6b': 'term',
    'zhuhai-2025.7a': 'record',
    'zhuhai-2025.7b': 'term',
    'zhuhai-2025.7c': 'term',
    'zhuhai-2025.8': 'year',
    'zhuhai-2025.9': 'record',
    'zhuhai-2025.10': 'record',
    'zhuhai-2026-draft.2': 'year',
    'zhuhai-2026-draft.4': 'term',
    'zhuhai-2026-draft.5': 'term',
    'zhuhai-2026-draft.6a': 'term',
    'zhuhai-2026-draft.6b': 'term',
    'zhuhai-2026-draft.8': 'record',
    'zhuhai-2026-draft.9': 'record',
    'zhuhai-2026-draft.12': 'year',
    'zhuhai-2026-draft.14a': 'record',
    'zhuhai-2026-draft.14b': 'term',
    'zhuhai-2026-draft.14c': 'term',
    'guangdong-2025.1b': 'term',
    'guangdong-2025.1c': 'term',
    'guangdong-2025.4': 'record',
    'guangdong-2025.7': 'year',
    'guangdong-2025.10a': 'record',
    'guangdong-2025.10b': 'record',
    'guangdong-2025.10c': 'record',
    'guangdong-2025.10d': 'record',
    'guangdong-2025.10e': 'record',
    'guangdong-2025.10f': 'record',
    'longhua-2025.4': 'term',
    'longhua-2025.5': 'term',
    'longhua-2025.6a': 'year',
    'longhua-2025.6b': 'year',
    'longhua-2025.7': 'record',
    'longhua-2025.8': 'year',
    'longhua-2025.9a': 'year',
    'longhua-2025.9b': 'term',
    'longhua-2025.10a': 'record',
    'longhua-2025.10b': 'record',
    'longhua-2025.11': 'year',
    'longhua-2025.12': 'record',
    'longhua-2025.13': 'ever',
  })
  expect(idsWhere(({ caps }) => caps.some((cap) => cap.years !== undefined))).toEqual([
    'longhua-2025.6b',
  ])
})

test('the provincial match follows the award of the cities for the same title', () => {
  const matches = measures.filter(({ amount }) => amount.basis === 'match')
  expect(matches.map((measure) => measure.id)).toEqual(['guangdong-2025.2a', 'guangdong-2025.2b'])
  for (const { feed, amount } of matches) {
    if (amount.basis !== 'match') throw new Error('filtered above')
    expect(feed).toEqual({ kind: 'title', titles: [amount.title] })
    const cities = amount.city.map((id) => measures.find((measure) => measure.id === id)?.feed)
    expect(cities).toEqual(amount.city.map(() => feed))
  }
})
