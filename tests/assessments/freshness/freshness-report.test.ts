import { describe, expect, it } from 'vitest'
import type { Ageing } from '../../../assessments/freshness/freshness.ts'
import { freshnessReport, shownReport } from '../../../assessments/freshness/freshness-report.ts'
import { conflict, paper, text } from './make.ts'

const draft = { ...paper, id: 'draft-2026', draft: true, last: '2028-12-31' }
const content: Ageing & { readonly version: string } = {
  version: '2026.11.21',
  documents: [draft, paper],
  conflicts: [conflict],
  sources: [
    {
      id: 'ladder-2025',
      title: { zh: '甲', en: 'a' },
      checkedOn: '2026-10-01',
      confidence: 'secondary',
    },
  ],
  texts: { 'paper-2025': text, 'draft-2026': text },
}

describe('the report of a day', () => {
  it('finds nothing to look after but drafts on a fresh catalogue', () => {
    const { issued: _, ...undated } = draft
    const report = freshnessReport({ ...content, documents: [undated, paper] }, '2026-11-22')
    expect(report).toEqual({
      version: '2026.11.21',
      asOf: '2026-11-22',
      ending: [],
      ended: [],
      drafts: [{ document: 'draft-2026', day: null, days: null, state: 'unknown' }],
      quotations: 23,
      fallen: [],
      textless: [],
      unchecked: [],
      stands: true,
      texts: [],
      strangers: [],
    })
  })

  it('names what ends, what has ended and what was not checked for a year, oldest first', () => {
    const report = freshnessReport(content, '2028-10-05')
    expect(report.ending.map((one) => [one.document, one.daysLeft])).toEqual([['draft-2026', 87]])
    expect(report.ended.map((one) => [one.document, one.daysLeft])).toEqual([['paper-2025', -279]])
    expect(report.drafts.map(({ document, days }) => [document, days])).toEqual([
      ['draft-2026', 1231],
    ])
    expect(report.unchecked).toEqual([
      { of: 'source', id: 'ladder-2025', checkedOn: '2026-10-01', days: 735 },
      { of: 'document', id: 'draft-2026', checkedOn: '2026-11-21', days: 684 },
      { of: 'document', id: 'paper-2025', checkedOn: '2026-11-21', days: 684 },
    ])
    expect(report.stands).toBe(true)
  })

  it('does not stand when a stored text lost a quotation', () => {
    const texts = { ...content.texts, 'paper-2025': text.replace('贡献突出', '贡献较大') }
    const report = freshnessReport({ ...content, texts }, '2026-11-22')
    expect(report.fallen.map(({ of, holder }) => [of, holder])).toEqual([
      ['clause', 'paper-2025/2'],
      ['target', 'paper-target'],
      ['conflict', 'paper-conflict'],
    ])
    expect(report.stands).toBe(false)
  })

  it('does not stand when a document has no text', () => {
    const report = freshnessReport({ ...content, texts: { 'draft-2026': text } }, '2026-11-22')
    expect(report.textless).toEqual(['paper-2025'])
    expect(report.quotations).toBe(11)
    expect(report.stands).toBe(false)
  })

  it('holds a read file against the stored text and its quotations', () => {
    const report = freshnessReport(content, '2026-11-22', [
      { name: 'notes.txt', text: '没有关系。' },
      { name: 'paper-2025.txt', text: text.replace('按50%', '按40%') },
    ])
    expect(report.strangers).toEqual(['notes.txt'])
    expect(
      report.texts.map(({ fallen, ...rest }) => [rest, fallen.map((one) => one.text)]),
    ).toEqual([
      [
        {
          name: 'paper-2025.txt',
          document: 'paper-2025',
          kind: 'words',
          gone: ['关于若干措施的通知一、购买算力的,按50%资助,最高200万元。'],
          added: ['关于若干措施的通知一、购买算力的,按40%资助,最高200万元。'],
        },
        ['按50%资助'],
      ],
    ])
    expect(report.stands).toBe(false)
  })
})

describe('the report as it is shown', () => {
  it('says of each check what it found, with the days and the words', () => {
    const shown = shownReport(
      freshnessReport(content, '2027-12-30', [
        { name: 'paper-2025.txt', text: text.replace('二、', '三、') },
        { name: 'notes.txt', text: '' },
      ]),
    )
    expect(shown.split('\n\n')).toEqual([
      'Catalogue 2026.11.21 as of 2027-12-30',
      'Windows that end within 90 days: 1\n' +
        'document    first       last        days left  standing\n' +
        'paper-2025  2025-05-23  2027-12-31  1          issued',
      'Windows that have ended: none',
      'Drafts consulted on more than 180 days ago, or on a day not recorded: 1\n' +
        'document    consulted on  days\n' +
        'draft-2026  2025-05-23    951',
      'Quotations that no longer stand, of 23: none',
      'Not checked for a year: 3\n' +
        'what      id           checked on  days\n' +
        'source    ladder-2025  2026-10-01  455\n' +
        'document  draft-2026   2026-11-21  404\n' +
        'document  paper-2025   2026-11-21  404',
      'paper-2025.txt (paper-2025): other words than the stored text\n' +
        '- 二、贡献突出的，给予奖励。\n' +
        '+ 三、贡献突出的，给予奖励。\n' +
        'Quotations that do not stand in it: 2\n' +
        'document    of      holder        now        words\n' +
        'paper-2025  clause  paper-2025/2  gone       二、贡献突出\n' +
        'paper-2025  target  paper-target  elsewhere  5个',
      'Files that hold no document of the catalogue: notes.txt',
    ])
  })

  it('names documents that could not be checked', () => {
    const shown = shownReport(freshnessReport({ ...content, texts: {} }, '2026-11-22'))
    expect(shown).toContain('Documents without a text, not checked: draft-2026, paper-2025')
  })
})
