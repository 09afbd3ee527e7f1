import { expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import type { QuestionMove, VersionMap } from '../../../assessments/schema/version.ts'
import { mapIssues } from '../../../assessments/version/map-issues.ts'
import { moveAnswers } from '../../../assessments/version/move-answers.ts'
import { moveThrough } from '../../../assessments/version/move-through.ts'
import { isEarlier } from '../../../assessments/version/passage.ts'
import { catalogueFixture } from './fixture-2026/catalogue.ts'
import { mapFixture } from './fixture-2026/map.ts'
import { laterMap, laterVersions } from './third-version.ts'

const why = { zh: '测试', en: 'for tests' }

/** The fixture's map with one question moved otherwise. */
const mapWith = (id: string, move: QuestionMove, change: Partial<VersionMap> = {}): VersionMap => ({
  ...mapFixture,
  ...change,
  questions: { ...mapFixture.questions, [id]: move },
})

test('a tick that the map does not speak of is not guessed around: the question is asked anew', () => {
  const map = mapWith('sme.q9', {
    kind: 'changed',
    into: { id: 'sme.q9', values: { B: 'B' } },
    why,
  })
  expect(moveAnswers({ 'sme.q9': ['B', 'C'] }, map)).toMatchObject({
    answers: {},
    dropped: [{ id: 'sme.q9', answer: ['B', 'C'] }],
    toAsk: ['sme.q9', 'sme.q17'],
  })
  expect(moveAnswers({ 'sme.q9': ['B'] }, map)).toMatchObject({
    answers: { 'sme.q9': ['B'] },
    dropped: [],
  })
})

test('a map is refused with its place: another end, a question added twice, a value in a split', () => {
  const [added] = mapFixture.added
  if (added === undefined) throw new Error('the fixture adds a question')
  const split: QuestionMove = {
    kind: 'split',
    into: [
      { id: 'sme.q6', values: { A: 'A', B: 'B' } },
      { id: 'sme.q16', values: { D: 'Z' } },
    ],
    why,
  }
  const broken = mapWith('sme.q6', split, { to: 'elsewhere', added: [added, added] })
  expect(mapIssues(broken, catalogue, catalogueFixture)).toEqual([
    { path: 'to', message: 'not fixture-2026' },
    { path: 'added.1', message: 'leads to sme.q17 a second time' },
    {
      path: 'questions.sme.q6.into.1.values.D',
      message: expect.stringMatching(/^expected a list of /),
    },
  ])
})

test('answers moved through three versions end at the last', () => {
  const last: VersionMap = {
    from: laterMap.to,
    to: 'fixture-2028',
    questions: { 'sme.s1': { kind: 'same', id: 'sme.s2' } },
    added: [],
  }
  expect(moveThrough({ 'sme.s1': 2 }, [mapFixture, laterMap, last])).toEqual({
    from: catalogue.version,
    to: 'fixture-2028',
    answers: { 'sme.s2': 2 },
    dropped: [],
    toAsk: ['sme.q17'],
    kept: { 'sme.s1': 2 },
  })
})

test('no way leads from the version of today, even where it stands among the earlier ones', () => {
  const { current } = laterVersions
  const [first] = laterVersions.earlier
  if (first === undefined) throw new Error('the fixture has an earlier version')
  const twice = { ...laterVersions, earlier: [{ ...first, ...current }, ...laterVersions.earlier] }
  expect(isEarlier(twice, current.version)).toBe(false)
  expect(isEarlier(twice, first.version)).toBe(true)
})
