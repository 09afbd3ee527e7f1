import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { moveAnswers } from '../../../assessments/version/move-answers.ts'
import { toldIn } from '../../../web/features/assessment/draft.ts'
import { movedDraft, saidSince, undoneDraft } from '../../../web/features/update/moved-draft.ts'
import { toldToday } from '../../../web/features/update/moved-told.ts'
import { mapFixture } from '../../assessments/version/fixture-2026/map.ts'
import { versionsFixture } from '../../assessments/version/fixture-2026/versions.ts'
import { earlierDraft } from './make.ts'

const clash = { unit: 'answers.sme.q2', ours: 'B', theirs: 'C' }
const before = earlierDraft({ clashes: [clash] })
const moved = movedDraft(before, [mapFixture], 9)

describe('a draft that moves to a new version', () => {
  test('holds the answers of the new one, and its notes under the questions that took their place', () => {
    expect(moved.contentVersion).toBe('fixture-2026')
    expect(moved.changedAt).toBe(9)
    expect(moved.answers).toEqual(moveAnswers(before.answers, mapFixture).answers)
    expect(moved.notKnown).toEqual(['sme.q6', 'sme.q16', 'enterprise.legalPerson'])
    expect(moved.notebook).toEqual({
      evidence: { 'sme.q6': '台账', 'sme.q16': '台账', 'sme.q2': '设备清单' },
      sections: { it: { who: '李工', due: null } },
    })
    expect(moved.clashes).toEqual([])
  })

  test('keeps what the firm said of itself, its records and its place on the server', () => {
    const { name, industry, enterprise, records, counts, saved } = before
    expect(moved).toMatchObject({ name, industry, enterprise, records, counts, saved })
  })

  test('moves along what the server had confirmed, and nothing where nobody knows', () => {
    const base = { ...toldIn(before), answers: { 'sme.q6': ['D'], 'sme.q15': 'A' } }
    expect(movedDraft({ ...before, base }, [mapFixture], 9).base?.answers).toEqual({
      'sme.q6': ['A'],
      'sme.q16': ['B'],
    })
    expect(moved.base).toBe(null)
  })

  test('without a note has none after it', () => {
    const bare = earlierDraft({ notebook: { evidence: { 'sme.q15': '成本表' } } })
    expect(movedDraft(bare, [mapFixture], 9).notebook).toEqual({})
  })
})

describe('a move that is undone', () => {
  test('gives back the answers and the notes to the letter', () => {
    const kept = { ...moved, base: toldIn(moved) }
    expect(undoneDraft(kept, 5)).toEqual({ ...before, moved: null, base: null })
  })

  test('leaves what was told of the firm since, which belongs to no version', () => {
    const enterprise = { ...moved.enterprise, employees: 300 }
    const sections = { it: { who: '王工', due: '2026-12-01' } }
    const since = { ...moved, enterprise, notebook: { ...moved.notebook, sections } }
    const undone = undoneDraft(since, 5)
    expect(undone.enterprise).toEqual(enterprise)
    expect(undone.notebook).toEqual({ evidence: before.notebook.evidence, sections })
  })

  test('is nothing where nothing has moved', () => {
    expect(undoneDraft(before, 9)).toBe(before)
    expect(saidSince(before)).toEqual([])
  })
})

describe('what was said since a move', () => {
  test('is nothing right after it, also after it was kept and read again', () => {
    expect(saidSince(moved)).toEqual([])
    expect(saidSince(JSON.parse(JSON.stringify(moved)))).toEqual([])
  })

  test('names every question answered, taken back, put aside or noted, once', () => {
    const { 'sme.q2': _, ...rest } = moved.answers
    const since = {
      ...moved,
      answers: { ...rest, 'sme.q12': 'D', 'sme.q9': ['C', 'B'] },
      notKnown: ['sme.q16', 'enterprise.legalPerson', 'sme.q17'],
      notebook: { evidence: { 'sme.q6': '台账', 'sme.q16': '检测报告', 'sme.q12': '电表' } },
    }
    expect(saidSince(since)).toEqual([
      'sme.q2',
      'sme.q9',
      'sme.q12',
      'sme.q17',
      'sme.q6',
      'sme.q16',
    ])
  })
})

describe('what somebody else has told', () => {
  const told = toldIn(before)

  test('is read as the content of today asks it, from whichever version it stands on', async () => {
    expect(await toldToday(told, catalogue.version, versionsFixture)).toEqual(toldIn(moved))
    expect(await toldToday(told, 'fixture-2026', versionsFixture)).toBe(told)
  })

  test('cannot be read from a version that nobody knows', async () => {
    expect(await toldToday(told, '2019.01.01', versionsFixture)).toBe(null)
  })
})
