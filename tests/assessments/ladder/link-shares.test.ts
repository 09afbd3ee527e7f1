import { expect, test } from 'vitest'
import { linkShares, sceneCounts } from '../../../assessments/ladder/link-shares.ts'
import type { Answer } from '../../../assessments/schema/request.ts'
import { scales, scenesAs } from './make.ts'

test('scenes are counted by what is said of them, those with AI among those in place', () => {
  const answers = { a: 'ai', b: 'built', c: 'none', d: null, e: 'built' } as const
  expect(sceneCounts(['a', 'b', 'c', 'd', 'x'], answers)).toEqual({
    ...{ all: 5, inPlace: 2, ai: 1, unknown: 2 },
  })
  expect(sceneCounts([], answers)).toEqual({ all: 0, inPlace: 0, ai: 0, unknown: 0 })
})

test('each of the five links is counted, with the lowest rung that asks for it', () => {
  const factory = scales.factory as never
  const shares = linkShares(factory, scenesAs('built') as Record<string, Answer>)
  expect(shares.map(({ link, from, all }) => [link, from, all])).toEqual([
    ['building', 'excellent', 3],
    ['design', 'excellent', 4],
    ['operation', 'basic', 10],
    ['management', 'advanced', 12],
    ['business', 'advanced', 11],
  ])
  expect(shares.map(({ inPlace, ai, unknown }) => [inPlace, ai, unknown])).toEqual([
    ...[3, 4, 10, 12, 11].map((all) => [all, 0, 0]),
  ])
  expect(linkShares(factory, {}).map(({ unknown }) => unknown)).toEqual([3, 4, 10, 12, 11])
})
