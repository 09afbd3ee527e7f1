import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import type { Fact } from '../../assessments/schema/record.ts'
import { selectedKey, typeRead } from '../../web/features/records/read-as.ts'
import { money as en } from '../../web/messages/en/money.ts'
import { money as zh } from '../../web/messages/zh/money.ts'

const project: Fact = {
  kind: 'project',
  id: 'p',
  on: '2026-03-15',
  types: ['smart-factory', 'technical-upgrade'],
}

describe('a project of several types', () => {
  it('is to a measure what that measure reads of it', () => {
    expect(typeRead({ kind: 'project', type: 'technical-upgrade' }, project)).toBe(
      'technical-upgrade',
    )
    expect(typeRead({ kind: 'project', type: 'smart-factory' }, project)).toBe('smart-factory')
  })

  it('keeps its own name for a measure that reads none of its types', () => {
    expect(typeRead({ kind: 'project', type: 'ai-retrofit' }, project)).toBe(null)
    expect(typeRead({ kind: 'rent' }, project)).toBe(null)
  })
})

describe('being selected', () => {
  const rules = documents.flatMap(({ measures }) =>
    measures
      .filter(({ record }) => record.some((one) => one.ask === 'is' && one.field === 'selected'))
      .map(({ id, feed }) => [id, zh.selectedOf[selectedKey(feed)]?.rule ?? zh.rule.selected]),
  )

  it('is said of each measure in the words of its text', () => {
    expect(Object.fromEntries(rules)).toMatchObject({
      'zhuhai-2025.5': '已入选或中榜',
      'zhuhai-2025.8': '已入选',
      'guangdong-2025.7': '已入选',
      'longhua-2025.6a': '园区已通过评估',
      'longhua-2025.6b': '企业已通过区里评估',
      'longhua-2025.9b': '已通过评估',
      'longhua-2025.13': '已通过评估',
    })
  })

  it('is worded for the same kinds in both languages', () => {
    expect(Object.keys(en.selectedOf)).toEqual(Object.keys(zh.selectedOf))
  })
})
