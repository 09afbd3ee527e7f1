import { expect, test } from 'vitest'
import { smartFactory2025 } from '../../assessments/content/ladders/smart-factory-2025/conditions.ts'
import type { HistoryPoint } from '../../web/features/saving/holder-api.ts'
import { savedDay, trendValues } from '../../web/features/trend/trend-values.ts'

const words = {
  titles: { 'smart-factory-2025': '甲', 'sme-digital-2024': '乙', 'cmmm-2020': '丙' },
  money: '丁',
  none: '无',
  noTier: '无级',
  level: (level: number) => `${level}级`,
  tier: (tier: string) => tier,
  short: (fen: number) => String(fen),
  version: (version: string) => `目录${version}`,
}

const point = (savedAt: string, next: Partial<HistoryPoint> = {}): HistoryPoint => ({
  revision: 1,
  savedAt,
  asOf: '2026-11-20',
  catalogueVersion: '1',
  ladders: {
    'sme-digital-2024': { level: 2, status: 'complete', score: '56.8259' },
    'cmmm-2020': { level: null, status: 'incomplete', score: null },
    'smart-factory-2025': { tier: 'advanced', status: 'complete' },
  },
  planFen: 7,
  ...next,
})

const first = point('2026-11-20T15:59:00.000Z')
const second = point('2026-11-20T16:00:00.000Z', { planFen: 9 })

test('a save counts for its day in Shanghai', () => {
  expect([savedDay(first), savedDay(second)]).toEqual(['2026-11-20', '2026-11-21'])
})

test('every point is a save, each ladder in steps of its rungs, and money apart', () => {
  const { panels, firstDay, lastDay, dayText, marks } = trendValues(
    [first, second],
    smartFactory2025,
    words,
  )
  expect([dayText(firstDay), dayText(lastDay), marks]).toEqual(['2026-11-20', '2026-11-21', []])
  expect(panels.map(({ title, rungs }) => [title, rungs?.[0], rungs?.length])).toEqual([
    ['甲', '无级', 5],
    ['乙', '无', 5],
    ['丙', '无', 6],
    ['丁', undefined, undefined],
  ])
  expect(
    panels.map(({ points }) =>
      points.map(({ day, value, text, open }) => [day, value, text, open]),
    ),
  ).toEqual([
    [
      [firstDay, 2, '', false],
      [lastDay, 2, '', false],
    ],
    [
      [firstDay, 2, '56.825', false],
      [lastDay, 2, '', false],
    ],
    [
      [firstDay, 0, '', true],
      [lastDay, 0, '', true],
    ],
    [
      [firstDay, 7, '7', false],
      [lastDay, 9, '9', false],
    ],
  ])
})

test('another version of the catalogue is marked on its first day, and its figure said again', () => {
  const later = { ...second, planFen: 7, catalogueVersion: '2' }
  const { marks, panels, lastDay } = trendValues([first, later], smartFactory2025, words)
  expect(marks).toEqual([{ day: lastDay, text: '目录2' }])
  expect(panels[3]?.points.map(({ text, yardstick }) => [text, yardstick])).toEqual([
    ['7', '1'],
    ['7', '2'],
  ])
})
