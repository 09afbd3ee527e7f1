import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import type { Fact } from '../../assessments/schema/record.ts'
import { deadlineOfLine, deadlineWords } from '../../web/features/money/deadline.ts'
import type { MoneyGroup } from '../../web/features/money/money-lines.ts'
import { moneyPlan as en } from '../../web/messages/en/money-plan.ts'
import { moneyPlan as zh } from '../../web/messages/zh/money-plan.ts'

function lineOf(id: string, group: MoneyGroup = 'eligible') {
  const document = documents.find(({ measures }) => measures.some((one) => one.id === id))
  const measure = document?.measures.find((one) => one.id === id)
  if (!document || !measure) throw new Error(id)
  return { document, measure, group }
}

function wordsOf(line: ReturnType<typeof lineOf>, records: readonly Fact[], asOf = '2026-11-22') {
  return deadlineWords(line, deadlineOfLine(line, records, asOf), asOf, zh.apply)
}

const equity: Fact = { kind: 'equity', id: 'e', on: '2025-02-01', selected: true }
const rent = (on: string): Fact => ({ kind: 'rent', id: on, on, amountFen: 1, selected: true })

describe('until when to apply', () => {
  it('is the last day of two years, not that of the document', () => {
    expect(wordsOf(lineOf('longhua-2025.13'), [equity])).toEqual({
      head: '最后期限',
      sentences: [
        '按近2年算，2025-02-01的记录最迟2027-01-31申请，当天算在内。',
        '还有70天。',
        '申报时间以当年申报通知为准。',
      ],
    })
  })

  it('is the end of the application year for a yearly figure', () => {
    expect(wordsOf(lineOf('longhua-2025.6b'), [rent('2025-06-30')]).sentences).toEqual([
      '2026年申报，最迟2026-12-31，当天算在内。',
      '还有39天。',
      '申报时间以当年申报通知为准。',
    ])
    const today = wordsOf(lineOf('longhua-2025.6b'), [rent('2025-06-30')], '2026-12-31')
    expect(today.sentences[1]).toBe('今天是最后一天。')
  })

  it('says that an application year is over, and counts no days for it', () => {
    expect(wordsOf(lineOf('longhua-2025.6b'), [rent('2024-06-30')])).toEqual({
      head: '最后期限',
      sentences: [
        '2025年申报年度已过，能否补报以主管部门答复为准。',
        '文件有效至2027-12-31，当天算在内。',
        '申报时间以当年申报通知为准。',
      ],
    })
    const both = wordsOf(lineOf('longhua-2025.6b'), [rent('2024-06-30'), rent('2025-06-30')])
    expect(both.sentences.slice(0, 3)).toEqual([
      '2025年申报年度已过，能否补报以主管部门答复为准。',
      '2026年申报，最迟2026-12-31，当天算在内。',
      '还有39天。',
    ])
  })

  it('is otherwise only the term of the document', () => {
    const spend: Fact = { kind: 'spend', id: 's', on: '2026-01-01', of: 'compute' }
    const term = ['文件有效至2027-12-31，当天算在内。', '还有404天。']
    expect(wordsOf(lineOf('zhuhai-2025.1'), [spend])).toEqual({
      head: '文件有效期',
      sentences: [...term, '兑现时间以主管部门通知为准。'],
    })
    expect(wordsOf(lineOf('longhua-2025.13', 'ineligible'), [equity])).toEqual({
      head: '文件有效期',
      sentences: [...term, '申报时间以当年申报通知为准。'],
    })
  })

  it('says of a document that is over only this', () => {
    expect(wordsOf(lineOf('longhua-2025.13'), [equity], '2028-01-01').sentences).toEqual([
      '文件已过有效期。',
    ])
  })

  it('is said in English too', () => {
    const line = lineOf('longhua-2025.6b')
    const deadline = deadlineOfLine(line, [rent('2025-06-30')], '2026-11-22')
    const words = en.apply as unknown as typeof zh.apply
    expect(deadlineWords(line, deadline, '2026-11-22', words).sentences).toEqual([
      'To be applied for in 2026, by 2026-12-31, that day included.',
      '39 days left.',
      'When to apply: by the notice of the year.',
    ])
  })
})
