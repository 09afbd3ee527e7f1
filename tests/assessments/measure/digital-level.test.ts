import { describe, expect, test } from 'vitest'
import { digitalLevelOf } from '../../../assessments/measure/digital-level.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { makeFacts } from './make.ts'

const certificate = (id: string, on: string, level: number | null, of = 'sme-digital'): Fact =>
  ({ kind: 'certificate', id, on, of, level }) as Fact
const levelOf = (...records: Fact[]) =>
  digitalLevelOf(makeFacts(records, {}, { digitalLevel: { low: 1, high: 3 } }))

describe('the digital level', () => {
  test('is what the answers leave, as long as nothing certifies it', () => {
    const answers = { low: 1, high: 3, reads: ['ladders.sme-digital-2024'] }
    expect(levelOf()).toEqual(answers)
    expect(levelOf(certificate('d', '2026-01-01', 4, 'dcmm'))).toEqual(answers)
    expect(levelOf(certificate('c', '2026-11-22', 4))).toEqual(answers)
  })

  test('is that of the latest certificate, in whatever order they are listed', () => {
    const old = certificate('old', '2024-01-01', 4)
    const fresh = certificate('fresh', '2026-01-01', 2)
    const settled = { low: 2, high: 2, reads: ['records.fresh.level'] }
    expect(levelOf(old, fresh)).toEqual(settled)
    expect(levelOf(fresh, old)).toEqual(settled)
  })

  test('is open between two certificates of one day, and up to the top for an unknown one', () => {
    const day = '2026-11-21'
    expect(levelOf(certificate('a', day, 3), certificate('b', day, 2))).toEqual({
      low: 2,
      high: 3,
      reads: ['records.a.level', 'records.b.level'],
    })
    expect(levelOf(certificate('a', day, null))).toEqual({
      low: 0,
      high: 4,
      reads: ['records.a.level'],
    })
  })
})
