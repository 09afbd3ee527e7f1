import { expect, test } from 'vitest'
import { quoteOf } from '../../../assessments/measure/quote.ts'
import type { Quote } from '../../../assessments/schema/clause.ts'
import { makeMeasure, WAN } from './make.ts'

const quoted = (quotes: readonly Quote[], ...of: [readonly Quote['gives'][], number?]) =>
  quoteOf(makeMeasure({ id: 'd.1', quotes }), ...of).quote
const cap = (text: string): Quote => ({ text, gives: 'cap' })

test('a quotation is the one that names the figure, wherever in the words it stands', () => {
  const caps = [cap('最高1200万元'), cap('分别为1200万元、200万元'), cap('200万元封顶')]
  expect(quoted(caps, ['cap'], 200 * WAN)).toBe('分别为1200万元、200万元')
  expect(quoted(caps.slice(2), ['cap'], 200 * WAN)).toBe('200万元封顶')
  expect(quoted([cap('最高2.5万元'), cap('最高5万元')], ['cap'], 5 * WAN)).toBe('最高5万元')
})

test('a quotation is the first that gives it where none names the figure, or none is asked', () => {
  const caps = [cap('最高1200万元'), cap('200万元封顶')]
  expect(quoted(caps, ['cap'], 7 * WAN)).toBe('最高1200万元')
  expect(quoted(caps, ['cap'])).toBe('最高1200万元')
})

test('a quotation is of the kind asked for, the first kind that there is', () => {
  const quotes: Quote[] = [{ text: '200万元以上的企业', gives: 'condition' }, cap('最高200万元')]
  expect(quoted(quotes, ['cap'], 200 * WAN)).toBe('最高200万元')
  expect(quoted(quotes, ['amount', 'cap'])).toBe('最高200万元')
  expect(quoted(quotes, ['rate'])).toBeUndefined()
})
