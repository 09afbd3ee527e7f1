import { describe, expect, it } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { textOf } from '../../assessments/content/policies/texts.ts'
import {
  checkedRow,
  documentRow,
  ladderRows,
  sourceRows,
} from '../../web/features/catalogue/catalogue-rows.ts'

const zhuhai = catalogue.documents.find(({ id }) => id === 'zhuhai-2025')
if (zhuhai === undefined) throw new Error('zhuhai-2025 is not in the catalogue')
const text = textOf['zhuhai-2025'] ?? ''

describe('a document in the catalogue', () => {
  it('shows its standing, what is left of its days and that all quotations stand', () => {
    const row = documentRow(zhuhai, catalogue, text, '2027-12-01')
    expect(row.standing).toBe('in-force')
    expect(row.window).toEqual({ state: 'ending', daysLeft: 30 })
    expect(row.checked).toEqual({ on: '2026-11-21', days: 375, isOld: true })
    expect(row.quotations?.fallen).toEqual([])
    expect(row.quotations?.all).toBeGreaterThan(zhuhai.clauses.length + zhuhai.measures.length)
  })

  it('names the quotations that a changed text no longer holds', () => {
    const changed = text.replace('资助额度不超过200万元', '资助额度不超过300万元')
    const row = documentRow(zhuhai, catalogue, changed, '2026-11-22')
    expect(row.quotations?.fallen.map(({ holder, text: words }) => [holder, words])).toEqual([
      ['zhuhai-2025.1', '资助额度不超过200万元'],
    ])
  })

  it('says nothing of its quotations before its text has come', () => {
    expect(documentRow(zhuhai, catalogue, undefined, '2026-11-22').quotations).toBe(null)
  })

  it('counts only the notes that are our reading as readings', () => {
    const measure = zhuhai.measures[0]
    if (measure === undefined) throw new Error('zhuhai-2025 has no measure')
    const note = { zh: '甲', en: 'a' }
    const noted = {
      ...zhuhai,
      measures: [
        {
          ...measure,
          notes: [
            { text: note, confidence: 'interpretation' as const },
            { text: note, confidence: 'official' as const },
          ],
        },
      ],
    }
    expect(documentRow(noted, catalogue, text, '2026-11-22').readings).toBe(1)
  })
})

describe('the ladders in the catalogue', () => {
  it('show what they are made of and the number and day of their document', () => {
    expect(
      ladderRows(catalogue, '2026-11-22').map(({ ladder, number, issued, parts }) => [
        ladder.id,
        number,
        issued,
        parts,
      ]),
    ).toEqual([
      [
        'smart-factory-2025',
        '工信厅联通装函〔2025〕251号',
        '2025-06-19',
        [
          ['levels', 4],
          ['questions', 5],
          ['scenes', 40],
        ],
      ],
      [
        'sme-digital-2024',
        '工信厅企业〔2024〕56号',
        '2024-09-04',
        [
          ['levels', 4],
          ['questions', 15],
          ['scenarios', 16],
        ],
      ],
      [
        'cmmm-2020',
        'GB/T 39116-2020',
        '2020-10-11',
        [
          ['levels', 5],
          ['subdomains', 20],
        ],
      ],
    ])
  })

  it('count every citation under one confidence', () => {
    for (const { citations, confidences } of ladderRows(catalogue, '2026-11-22')) {
      expect(confidences.reduce((sum, [, count]) => sum + count, 0)).toBe(citations)
    }
  })

  it('were checked on the earliest day of the sources that they cite', () => {
    const sources = catalogue.sources.map((source) =>
      source.id === 'gb-t-39117-2020' ? { ...source, checkedOn: '2025-11-01' } : source,
    )
    const checked = ladderRows({ ...catalogue, sources }, '2026-11-22').map((row) => row.checked)
    expect(checked.map((one) => [one?.on, one?.isOld])).toEqual([
      ['2026-11-21', false],
      ['2026-11-21', false],
      ['2025-11-01', true],
    ])
  })

  it('have no day of checking when no source of theirs is listed', () => {
    const rows = ladderRows({ ...catalogue, sources: [] }, '2026-11-22')
    expect(rows.map(({ checked, number }) => [checked, number])).toEqual([
      [null, undefined],
      [null, undefined],
      [null, undefined],
    ])
  })
})

it('a source leads to its text where the catalogue holds one', () => {
  const rows = sourceRows({ sources: catalogue.sources, documents: [zhuhai] }, '2026-11-22')
  expect(rows.length).toBe(catalogue.sources.length)
  expect(rows.filter(({ hasText }) => hasText).map(({ source }) => source.id)).toEqual([
    'zhuhai-2025',
  ])
})

it('a check is old on the same day of the next year', () => {
  expect(checkedRow('2025-11-21', '2026-11-20')).toEqual({
    on: '2025-11-21',
    days: 364,
    isOld: false,
  })
  expect(checkedRow('2025-11-21', '2026-11-21').isOld).toBe(true)
})
