import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { emptyDraft, isWaiting } from '../../../web/features/assessment/draft.ts'
import { knownDraft } from '../../../web/features/assessment/known-draft.ts'
import { requestOf } from '../../../web/features/assessment/request-of.ts'
import { movedDraft } from '../../../web/features/update/moved-draft.ts'
import { mapFixture } from '../../assessments/version/fixture-2026/map.ts'
import { versionsFixture } from '../../assessments/version/fixture-2026/versions.ts'
import { earlierDraft } from './make.ts'

const opened = (kept: unknown) => knownDraft(kept, 'own', versionsFixture)

describe('a kept draft on an earlier version that a way leads on from', () => {
  test('opens as it was, also where the content of today would not know it', () => {
    const kept = earlierDraft({
      industry: 'cooperage',
      enterprise: { area: 'gd/nowhere' },
      answers: { 'sme.q1': ['B'], 'sme.q99': 'Z' },
      notKnown: ['sme.q98'],
      notebook: { evidence: { 'sme.q97': '台账' } },
    })
    expect(opened(kept)).toEqual({ draft: kept, dropped: 0 })
  })

  test('has lost no answer when it moves: they are carried before anything is taken out', () => {
    const { draft } = opened(earlierDraft())
    const moved = movedDraft(draft, [mapFixture], 9)
    expect(moved.moved?.answers.kept).toEqual(earlierDraft().answers)
    expect(moved.answers['sme.q16']).toEqual(['A'])
  })

  test('is not computed with, and nothing of it is sent', () => {
    const waiting = earlierDraft({ contentVersion: '2020.01.01' })
    expect(isWaiting(waiting)).toBe(true)
    expect(requestOf(waiting, '2026-11-22')).toEqual({ asOf: '2026-11-22' })
    const { enterprise, answers, records } = earlierDraft()
    expect(isWaiting(earlierDraft())).toBe(false)
    expect(requestOf(earlierDraft(), '2026-11-22')).toEqual({
      asOf: '2026-11-22',
      enterprise,
      answers,
      records,
    })
  })
})

describe('a kept draft on a version that nobody knows', () => {
  test('is what the content of today knows of it, on that version, and the rest is counted', () => {
    const kept = {
      ...earlierDraft({ contentVersion: '2019.01.01' }),
      answers: { 'sme.q2': 'C', 'sme.q99': 'A' },
      notKnown: ['sme.q3', 'sme.q99'],
      notebook: { evidence: { 'sme.q2': '清单', 'sme.q99': '旧' } },
    }
    const { draft, dropped } = knownDraft(kept, 'own')
    expect(dropped).toBe(2)
    expect(draft).toMatchObject({
      contentVersion: catalogue.version,
      answers: { 'sme.q2': 'C' },
      notKnown: ['sme.q3'],
      notebook: { evidence: { 'sme.q2': '清单' } },
    })
  })

  test('has no evidence left where all of it was under other questions', () => {
    const notebook = { evidence: { 'sme.q99': '旧' }, kpis: { oee: { value: '82', year: '2025' } } }
    const { draft, dropped } = knownDraft({ ...emptyDraft('own'), notebook }, 'own')
    expect([draft.notebook, dropped]).toEqual([{ kpis: notebook.kpis }, 1])
  })
})

describe('the move of a kept draft', () => {
  const moved = movedDraft(earlierDraft(), [mapFixture], 9)

  test('comes back whole, so that it can be undone after the page was closed', () => {
    expect(opened(JSON.parse(JSON.stringify(moved))).draft.moved).toEqual(moved.moved)
  })

  test.each([
    ['led to another version', { ...moved.moved, answers: { ...moved.moved?.answers, to: 'x' } }],
    ['has lost its answers', { ...moved.moved, answers: null }],
    ['has lost what stood beside them', { ...moved.moved, before: undefined }],
    ['is something else', 7],
  ])('is none where it %s', (_, broken) => {
    expect(opened({ ...moved, moved: broken }).draft.moved).toBe(null)
  })
})
