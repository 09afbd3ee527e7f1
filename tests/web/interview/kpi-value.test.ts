import { expect, test } from 'vitest'
import { kpiValueOf, reportYears, withReport } from '../../../web/features/interview/kpi-value.ts'

test.each([
  ['62.5', '62.5'],
  [' 62.5% ', '62.5'],
  ['−3', '-3'],
  ['－3．2％', '-3.2'],
  ['0', '0'],
  ['0.000000001', '0.000000001'],
  ['007', null],
  ['1.', null],
  ['.5', null],
  ['1,000', null],
  ['1e3', null],
  ['0.0000000001', null],
  ['many', null],
  ['', null],
])('of %j the value %j is reported', (text, value) => {
  expect(kpiValueOf(text)).toBe(value)
})

test('a value stands with its year, and is gone when it is taken out', () => {
  const one = withReport({}, 'ai-scenes', '12.5', '2025')
  expect(one).toEqual({ 'ai-scenes': { value: '12.5', year: '2025' } })
  expect(withReport(one, 'ai-scenes', '13', '2024')).toEqual({
    'ai-scenes': { value: '13', year: '2024' },
  })
  expect(withReport(one, 'ai-scenes', null, '2025')).toEqual({})
})

test('years to choose are the last five whole ones', () => {
  expect(reportYears('2026-01-01')).toEqual(['2025', '2024', '2023', '2022', '2021'])
})
