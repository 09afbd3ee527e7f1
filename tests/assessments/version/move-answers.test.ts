import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRequest } from '../../../assessments/check-request.ts'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { Catalogue } from '../../../assessments/schema/catalogue.ts'
import { Moved, VersionMap } from '../../../assessments/schema/version.ts'
import { mapIssues } from '../../../assessments/version/map-issues.ts'
import { moveAnswers, undoMove } from '../../../assessments/version/move-answers.ts'
import { questionIds } from '../../../assessments/version/question-ids.ts'
import { type Answers, choicesOf } from '../ladder/make.ts'
import { runs } from '../runs.ts'
import { catalogueFixture } from './fixture-2026/catalogue.ts'
import { mapFixture } from './fixture-2026/map.ts'

const valuesOf = (id: string): readonly NonNullable<Answers[string]>[] => {
  const question = catalogue.indicator.questions.find((one) => one.id === id)
  if (question !== undefined) return choicesOf(question)
  if (id.startsWith('sme.s')) return [0, 1, 2, 3, 4]
  if (id.startsWith('scene.')) return ['none', 'built', 'ai']
  const options = catalogue.factory.questions.find((one) => one.id === id)?.options
  if (options === undefined) return ['none', 'part', 'most', 'full']
  const values = options.map((option) => option.value)
  return values.includes('true') ? [true, false] : values
}

/** Any valid answers to the published version: statements answered, no subdomain removed. */
const ids = questionIds(catalogue).filter((id) => !/^cmmm\.[a-z-]+$/.test(id))
const anyAnswers = fc
  .tuple(...ids.map((id) => fc.option(fc.constantFrom(...valuesOf(id)), { freq: 4 })))
  .map((values): Answers => Object.fromEntries(ids.map((id, i) => [id, values[i] ?? null])))

describe('answers moved to another version', () => {
  it('come back to the letter when the move is undone', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const moved = moveAnswers(answers, mapFixture)
        expect(undoMove(moved)).toEqual({ version: catalogue.version, answers })
        expect(undoMove(Moved.parse(JSON.parse(JSON.stringify(moved)))).answers).toEqual(answers)
      }),
      runs(50),
    )
  })

  it('are valid there, and each old answer is carried, dropped or asked again', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { answers: next, dropped, toAsk } = moveAnswers(answers, mapFixture)
        expect(checkRequest({ answers: next }, catalogueFixture)).toEqual([])
        for (const id of toAsk) expect(next[id]).toBeUndefined()
        for (const [id, answer] of Object.entries(answers)) {
          if (answer === null) continue
          const told = dropped.some((one) => one.id === id)
          expect(told || id in next || (id === 'sme.q6' && 'sme.q16' in next)).toBe(true)
        }
      }),
      runs(50),
    )
  })

  it('stay what they were where the question is the same', () => {
    const answers = { 'sme.q2': 'C', 'sme.s3': 2, 'scene.4': 'ai', 'cmmm.sales': 'na' }
    expect(moveAnswers(answers, mapFixture)).toMatchObject({ answers, dropped: [] })
  })

  it('are parted where a question is split: what is not ticked is not there', () => {
    const of = (keys: string[]) => moveAnswers({ 'sme.q6': keys }, mapFixture)
    expect(of(['B', 'D', 'E']).answers).toEqual({ 'sme.q6': ['B'], 'sme.q16': ['B', 'C'] })
    expect(of(['C']).answers).toEqual({ 'sme.q6': ['C'], 'sme.q16': ['A'] })
    expect(of(['A'])).toMatchObject({
      answers: { 'sme.q6': ['A'], 'sme.q16': ['A'] },
      dropped: [],
      toAsk: ['sme.q17'],
    })
  })

  it('let options go that are no longer there, and ask where nothing is left', () => {
    expect(moveAnswers({ 'sme.q9': ['B', 'E'] }, mapFixture)).toMatchObject({
      answers: { 'sme.q9': ['B'] },
      dropped: [{ id: 'sme.q9', answer: ['E'] }],
      toAsk: ['sme.q17'],
    })
    expect(moveAnswers({ 'sme.q9': ['E'] }, mapFixture)).toMatchObject({
      answers: {},
      dropped: [{ id: 'sme.q9', answer: ['E'] }],
      toAsk: ['sme.q9', 'sme.q17'],
    })
  })

  it('are asked again where they no longer say enough', () => {
    const answers = { 'sme.q12': 'C', 'factory.clean': true, 'factory.controllable': false }
    expect(moveAnswers(answers, mapFixture)).toMatchObject({
      answers: {},
      dropped: [
        { id: 'sme.q12', answer: 'C' },
        { id: 'factory.clean', answer: true },
        { id: 'factory.controllable', answer: false },
      ],
      toAsk: ['sme.q12', 'factory.clean', 'factory.controllable', 'sme.q17'],
    })
    const settled = { 'sme.q12': 'B', 'factory.clean': false, 'factory.kpi': 'below' }
    expect(moveAnswers(settled, mapFixture).answers).toEqual(settled)
  })

  it('are dropped where the question is gone, and not asked for where never given', () => {
    expect(moveAnswers({ 'sme.q15': 'C', 'factory.clean': null }, mapFixture)).toEqual({
      from: catalogue.version,
      to: 'fixture-2026',
      answers: {},
      dropped: [{ id: 'sme.q15', answer: 'C' }],
      toAsk: ['sme.q17'],
      kept: { 'sme.q15': 'C', 'factory.clean': null },
    })
  })
})

describe('the map from one version to the next', () => {
  it('has the shape of its schema, as has the second version', () => {
    expect(VersionMap.safeParse(mapFixture).error?.issues ?? []).toEqual([])
    expect(Catalogue.safeParse(catalogueFixture).error?.issues ?? []).toEqual([])
  })

  it('names every question of both versions', () => {
    expect(mapIssues(mapFixture, catalogue, catalogueFixture)).toEqual([])
  })

  it('is refused where it forgets a question, leads nowhere or carries what is no answer', () => {
    const { 'sme.q1': _, ...others } = mapFixture.questions
    const broken: VersionMap = {
      ...mapFixture,
      from: 'other',
      questions: {
        ...others,
        'sme.q2': { kind: 'same', id: 'sme.q3' },
        'sme.q4': { kind: 'same', id: 'sme.q99' },
        'sme.q12': {
          kind: 'changed',
          into: { id: 'sme.q12', values: { C: 'Z' } },
          why: { zh: '改', en: 'changed' },
        },
        'sme.q9': {
          kind: 'changed',
          into: { id: 'sme.q9', values: { B: 'B' }, empty: 'E' },
          why: { zh: '改', en: 'changed' },
        },
        'sme.q98': {
          kind: 'gone',
          name: { zh: '旧题', en: 'old' },
          why: { zh: '无', en: 'gone' },
        },
      },
      added: [],
    }
    expect(mapIssues(broken, catalogue, catalogueFixture)).toEqual([
      { path: 'from', message: `not ${catalogue.version}` },
      { path: 'questions.sme.q1', message: 'is missing' },
      { path: 'questions.sme.q98', message: 'no such question before' },
      { path: 'questions.sme.q3', message: 'leads to sme.q3 a second time' },
      { path: 'questions.sme.q4', message: 'leads to no question: sme.q99' },
      { path: 'added', message: 'nothing leads to sme.q1' },
      { path: 'added', message: 'nothing leads to sme.q2' },
      { path: 'added', message: 'nothing leads to sme.q4' },
      { path: 'added', message: 'nothing leads to sme.q17' },
      { path: 'questions.sme.q9.into.empty', message: 'expected a list of A, B, C, D' },
      { path: 'questions.sme.q12.into.values.C', message: 'expected one of A, B, C, D' },
    ])
  })
})
