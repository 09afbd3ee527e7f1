import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import type { Fact } from '../../assessments/schema/record.ts'
import type { RecordKind } from '../../web/features/records/record-kinds.ts'
import {
  awardedTitles,
  cityDocuments,
  documentsHere,
  documentsReading,
  readersOf,
} from '../../web/features/records/record-readers.ts'

const zhuhai = 'gd/zhuhai/jinwan'
const longhua = 'gd/shenzhen/longhua'
const zhongshan = 'gd/zhongshan'
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)
const here = (area: string | null) => documentsHere(documents, area)
const read = (kind: RecordKind, area: string) => idsOf(documentsReading(kind, here(area)))

describe('the documents that read a kind of record', () => {
  it('are those of the place, all of them while the place is not known', () => {
    expect(idsOf(here(zhuhai))).toEqual(['zhuhai-2025', 'zhuhai-2026-draft', 'guangdong-2025'])
    expect(idsOf(here(longhua))).toEqual(['guangdong-2025', 'longhua-2025'])
    expect(idsOf(here('gd/guangzhou'))).toEqual(['guangdong-2025'])
    expect(here(null)).toEqual(documents)
  })

  it('read what their measures read, and what raises a cap or is a condition', () => {
    expect(read('spend', zhuhai)).toEqual(['zhuhai-2025', 'zhuhai-2026-draft'])
    expect(read('spend', 'gd/guangzhou')).toEqual([])
    expect(read('rent', zhuhai)).toEqual([])
    expect(read('rent', longhua)).toEqual(['longhua-2025'])
    expect(read('rent', zhongshan)).toEqual(['zhongshan-2025'])
    expect(read('certificate', zhuhai)).toEqual(['zhuhai-2025', 'zhuhai-2026-draft'])
    expect(read('certificate', longhua)).toEqual([])
    expect(read('city-award', longhua)).toEqual(['guangdong-2025'])
    expect(read('granted', 'gd/guangzhou')).toEqual(['guangdong-2025'])
  })
})

describe('an award of the city', () => {
  it('is asked where the catalogue has no measure of the city', () => {
    expect(awardedTitles(documents, longhua)).toEqual(['national-champion', 'little-giant'])
    expect(awardedTitles(documents, 'gd/zhuhai/hengqin')).toEqual([
      'national-champion',
      'little-giant',
    ])
    expect(awardedTitles(documents, null)).toEqual(['national-champion', 'little-giant'])
  })

  it('is not asked where it has one, and names the document', () => {
    expect(awardedTitles(documents, zhuhai)).toEqual([])
    expect(awardedTitles(documents, zhongshan)).toEqual([])
    expect(idsOf(cityDocuments(documents, zhuhai))).toEqual(['zhuhai-2025'])
    expect(idsOf(cityDocuments(documents, zhongshan))).toEqual(['zhongshan-2025'])
  })

  it('is read by the match of its own title alone', () => {
    const award: Fact = { kind: 'city-award', id: 'a', on: '2026-01-01', title: 'little-giant' }
    const measures = documents.flatMap((document) => document.measures)
    expect(idsOf(readersOf(award, measures))).toEqual(['guangdong-2025.2b'])
  })
})
