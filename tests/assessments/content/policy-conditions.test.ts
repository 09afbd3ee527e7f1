import { describe, expect, test } from 'vitest'
import { documents } from '../../../assessments/content/policies/documents.ts'
import type { EnterpriseCondition, RecordCondition } from '../../../assessments/schema/measure.ts'
import { idsWhere, measures } from './policy-words.ts'

const askingFirm = (fact: string) =>
  idsWhere(({ enterprise }) => enterprise.some((one) => one.ask === 'is' && one.fact === fact))
const askingRecord = (field: RecordCondition['field']) =>
  idsWhere(({ record }) => record.some((one) => one.field === field))
const askingOf = (ask: EnterpriseCondition['ask']) =>
  idsWhere(({ enterprise }) => enterprise.some((one) => one.ask === ask))

describe('a document asks of every claimant', () => {
  test('what is decided for it, beside its area', () => {
    const asked = documents.map(({ id, enterprise }) => [
      id,
      enterprise.map((one) => (one.ask === 'is' ? one.fact : one.ask)),
    ])
    expect(Object.fromEntries(asked)).toEqual({
      'zhuhai-2025': ['legalPerson', 'creditClean'],
      'zhuhai-2026-draft': ['legalPerson', 'creditClean'],
      'guangdong-2025': [],
      'longhua-2025': ['legalPerson', 'creditClean', 'aiRobotics'],
      'zhongshan-2025': [],
    })
  })

  test('its area and days', () => {
    const held = documents.map(({ id, area, without, first, last, draft }) => [
      id,
      [area, ...without, first, last, draft],
    ])
    expect(Object.fromEntries(held)).toEqual({
      'zhuhai-2025': ['gd/zhuhai', 'gd/zhuhai/hengqin', '2025-05-23', '2027-12-31', false],
      'zhuhai-2026-draft': ['gd/zhuhai', 'gd/zhuhai/hengqin', '2026-01-01', '2028-12-31', true],
      'guangdong-2025': ['gd', '2025-03-09', '2027-12-31', false],
      'longhua-2025': ['gd/shenzhen/longhua', '2025-01-01', '2027-12-31', false],
      'zhongshan-2025': ['gd/zhongshan', '2025-02-21', '2027-12-31', false],
    })
  })
})

describe('a measure asks of the firm', () => {
  test('to be in the field of AI and robotics only where the text names it', () => {
    expect(askingFirm('aiRobotics')).toEqual([
      'zhuhai-2025.6a',
      'zhuhai-2025.6b',
      'zhuhai-2025.7b',
      'zhuhai-2025.7c',
      'zhuhai-2026-draft.14b',
      'zhuhai-2026-draft.14c',
      'guangdong-2025.1a',
      'guangdong-2025.1b',
      'guangdong-2025.1c',
      'guangdong-2025.2a',
      'guangdong-2025.2b',
      'guangdong-2025.5a',
    ])
  })

  test('trade, size, level, technology and growth in one or two places alone', () => {
    expect(askingFirm('manufacturer')).toEqual(['zhuhai-2026-draft.4', 'guangdong-2025.5b'])
    expect(askingOf('sme')).toEqual(['zhuhai-2026-draft.4'])
    expect(askingOf('digital-level')).toEqual(['zhuhai-2026-draft.4'])
    expect(askingFirm('ownCoreTechnology')).toEqual(['longhua-2025.5'])
    expect(askingOf('growing-revenue')).toEqual(['longhua-2025.5'])
  })
})

describe('a measure asks of a record', () => {
  test('a selection only where the text chooses or assesses', () => {
    expect(askingRecord('selected')).toEqual([
      'zhuhai-2025.5',
      'zhuhai-2025.8',
      'zhuhai-2026-draft.8',
      'zhuhai-2026-draft.9',
      'zhuhai-2026-draft.12',
      'guangdong-2025.4',
      'guangdong-2025.7',
      'longhua-2025.6a',
      'longhua-2025.6b',
      'longhua-2025.9b',
      'longhua-2025.10a',
      'longhua-2025.10b',
      'longhua-2025.12',
      'longhua-2025.13',
      'zhongshan-2025.5a',
    ])
  })

  test('deployment, an agent, the lead, a level or a sum only where the text does', () => {
    expect(askingRecord('deployed')).toEqual(['zhuhai-2025.10'])
    expect(askingRecord('agent')).toEqual(['zhuhai-2026-draft.2'])
    expect(askingRecord('lead')).toEqual(['longhua-2025.7'])
    expect(askingRecord('level')).toEqual(['zhuhai-2025.4', 'zhongshan-2025.4a'])
    expect(askingRecord('fixedAssetsFen')).toEqual(['guangdong-2025.5b'])
    expect(askingRecord('roundFen')).toEqual(['longhua-2025.13'])
  })

  test('a day of its own only where the text has a window of its own', () => {
    expect(idsWhere(({ window }) => window === 'two-years')).toEqual([
      'longhua-2025.9b',
      'longhua-2025.13',
    ])
    expect(idsWhere(({ window }) => window === 'year-before')).toEqual([
      'guangdong-2025.7',
      'longhua-2025.6a',
      'longhua-2025.6b',
      'longhua-2025.9a',
      'zhongshan-2025.13a',
    ])
  })
})

describe('a measure is fed', () => {
  test('by nothing where the text leaves nothing to judge it by, and then says why', () => {
    expect(idsWhere(({ feed }) => feed.kind === 'nothing')).toEqual([
      'zhuhai-2025.11',
      'zhuhai-2026-draft.16',
      'zhuhai-2026-draft.17',
      'guangdong-2025.9',
      'longhua-2025.14',
      'zhongshan-2025.1',
      'zhongshan-2025.2a',
      'zhongshan-2025.4b',
      'zhongshan-2025.4c',
      'zhongshan-2025.5b',
      'zhongshan-2025.6',
      'zhongshan-2025.9a',
      'zhongshan-2025.9b',
      'zhongshan-2025.10b',
      'zhongshan-2025.13b',
      'zhongshan-2025.14',
      'zhongshan-2025.15',
      'zhongshan-2025.16',
    ])
    expect(idsWhere(({ feed }) => feed.kind === 'enterprise')).toEqual(['longhua-2025.5'])
  })

  test('by the less obvious kinds as decided', () => {
    const feeds = [
      'guangdong-2025.1a',
      'guangdong-2025.5a',
      'guangdong-2025.5b',
      'longhua-2025.11',
      'zhongshan-2025.2b',
      'zhongshan-2025.4a',
      'zhongshan-2025.5a',
      'zhongshan-2025.9c',
      'zhongshan-2025.10a',
      'zhongshan-2025.13a',
    ].map((id) => [id, measures.find((measure) => measure.id === id)?.feed])
    expect(Object.fromEntries(feeds)).toEqual({
      'guangdong-2025.1a': { kind: 'title', titles: ['national-key-project'] },
      'guangdong-2025.5a': { kind: 'project', type: 'key-project' },
      'guangdong-2025.5b': { kind: 'project', type: 'key-project' },
      'longhua-2025.11': { kind: 'standard', level: 'any' },
      'zhongshan-2025.2b': { kind: 'spend', of: 'compute' },
      'zhongshan-2025.4a': { kind: 'certificate', of: 'dcmm' },
      'zhongshan-2025.5a': { kind: 'project', type: 'ai-demonstration' },
      'zhongshan-2025.9c': {
        kind: 'title',
        titles: ['national-task-winner', 'national-key-project'],
      },
      'zhongshan-2025.10a': { kind: 'product', of: 'first-set' },
      'zhongshan-2025.13a': { kind: 'rent' },
    })
  })
})
