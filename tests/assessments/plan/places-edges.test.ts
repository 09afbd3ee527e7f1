import { expect, test } from 'vitest'
import type { Candidate } from '../../../assessments/measure/candidate.ts'
import { byPlace } from '../../../assessments/plan/places.ts'
import { makeDocument } from '../measure/make.ts'

/** Candidates of documents in these areas, told by the area again. */
function placesOf(...areas: string[]): string[][] {
  const candidates = areas.map((area) => ({ document: makeDocument([], { area }) }) as Candidate)
  return byPlace(candidates).map((own) => own.map(({ document }) => document.area))
}

test('documents of places apart stand each with the wider ones around it', () => {
  expect(placesOf('gd', 'gd/zhuhai', 'gd/shenzhen', 'gd/shenzhen/longhua')).toEqual([
    ['gd', 'gd/zhuhai'],
    ['gd', 'gd/shenzhen', 'gd/shenzhen/longhua'],
  ])
})

test('documents of one place after another are one set', () => {
  expect(placesOf('gd', 'gd/shenzhen', 'gd/shenzhen/longhua')).toEqual([
    ['gd', 'gd/shenzhen', 'gd/shenzhen/longhua'],
  ])
  expect(placesOf()).toEqual([[]])
})

test('several documents of one place are that place once', () => {
  expect(placesOf('gd/zhuhai', 'gd/zhuhai')).toEqual([['gd/zhuhai', 'gd/zhuhai']])
  expect(placesOf('gd/zhuhai', 'gd/zhongshan', 'gd/zhuhai')).toEqual([
    ['gd/zhuhai', 'gd/zhuhai'],
    ['gd/zhongshan'],
  ])
})

test('a place is not in another because its name begins alike', () => {
  expect(placesOf('gd/zhuhai', 'gd/zhuhai-west')).toEqual([['gd/zhuhai'], ['gd/zhuhai-west']])
})
