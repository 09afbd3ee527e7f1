import { describe, expect, test } from 'vitest'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { applicationGuide } from '../../../assessments/content/guide/stages.ts'
import { type GuideState, standingIn } from '../../../assessments/guide/standing.ts'
import type { GuideStage, GuideTask, Tell } from '../../../assessments/schema/application-guide.ts'
import type { Answer } from '../../../assessments/schema/request.ts'

type Answers = Readonly<Record<string, Answer>>

const words = { zh: '甲', en: 'a' }
const task = (id: string, tells: readonly Tell[]): GuideTask => ({
  id,
  name: words,
  what: words,
  leaves: [words],
  need: Math.max(1, tells.length),
  tells,
})
const stage = (id: string, ...tasks: readonly GuideTask[]): GuideStage => ({
  id,
  name: words,
  what: words,
  who: words,
  months: { low: 1, high: 2 },
  pace: 'firm',
  tasks,
  pitfalls: [words],
})

/** A stage of one task for each pair of id and answers that tell of it. */
const stageOf = (id: string, tasks: Readonly<Record<string, readonly Tell[]>>) =>
  stage(id, ...Object.entries(tasks).map(([one, tells]) => task(one, tells)))

const yes = (answer: string): Tell => ({ answer, atLeast: true })

function stateOf(atLeast: Tell['atLeast'], answer: Answer): GuideState | undefined {
  const stages = [stageOf('only', { only: [{ answer: 'x', atLeast }] })]
  return standingIn({ stages, tracks: [] }, { answers: { x: answer } }).stages[0]?.state
}

describe('an answer of another kind than asked', () => {
  test.each<[Tell['atLeast'], Answer]>([
    ['C', ['D']],
    ['C', true],
    ['built', ['built']],
    [2, '3'],
    [2, true],
    [true, 'true'],
    [['B'], 'B'],
    [['B'], 'BC'],
  ])('is no yes: %j asked, %j answered', (atLeast, answer) => {
    expect(stateOf(atLeast, answer)).toBe('open')
  })
})

describe('an answer that is better than asked', () => {
  test.each<[Tell['atLeast'], Answer, GuideState]>([
    ['part', 'most', 'done'],
    ['part', 'full', 'done'],
    ['part', 'none', 'open'],
    ['most', 'full', 'done'],
    ['full', 'full', 'done'],
    ['full', 'part', 'open'],
    ['ai', 'ai', 'done'],
    ['ai', 'built', 'open'],
  ])('counts on its own scale: %j asked, %j answered is %s', (atLeast, answer, state) => {
    expect(stateOf(atLeast, answer)).toBe(state)
  })
})

describe('a stage', () => {
  const of = (answers: Answers) => {
    const stages = [stageOf('only', { a: [yes('a')], b: [yes('b')], c: [yes('c')] })]
    return standingIn({ stages, tracks: [] }, { answers }).stages[0]
  }

  test('is done with all of its tasks', () => {
    expect(of({ a: true, b: true, c: true })?.state).toBe('done')
  })

  test('is open with one open task, whatever is not known', () => {
    expect(of({ a: true, b: false })?.state).toBe('open')
    expect(of({ c: false })?.state).toBe('open')
  })

  test('is unknown while nothing is open and something is not known', () => {
    expect(of({ a: true, b: true })?.state).toBe('unknown')
    expect(of({})?.state).toBe('unknown')
  })

  test('tells of each task what decided it', () => {
    const told = of({ a: true, b: false })?.tasks.map(({ task: one, state, told: by }) => [
      one.id,
      state,
      by,
    ])
    expect(told).toEqual([
      ['a', 'done', [yes('a')]],
      ['b', 'open', [yes('b')]],
      ['c', 'unknown', [yes('c')]],
    ])
  })
})

describe('what stands in the guide', () => {
  const guide = {
    stages: [
      stageOf('one', { 'one-a': [yes('a')], 'one-b': [yes('b')] }),
      stageOf('two', { 'two-a': [yes('c')], 'two-b': [yes('d'), yes('e')] }),
      stageOf('three', { 'three-a': [yes('f')] }),
    ],
    tracks: [stageOf('track', { aside: [yes('g')], beside: [yes('h')] })],
  }
  const ids = (tasks: readonly { readonly task: GuideTask }[]) => tasks.map((one) => one.task.id)

  test('is each stage and track with its state, and what is open where the firm is', () => {
    const answers: Answers = { a: true, b: true, c: false, d: true, f: false, g: false, h: true }
    const { place, stages, tracks, next } = standingIn(guide, { answers })
    expect(place).toEqual({ is: 'at', stage: 'two' })
    expect(stages.map((one) => [one.stage.id, one.state])).toEqual([
      ['one', 'done'],
      ['two', 'open'],
      ['three', 'open'],
    ])
    expect(tracks.map((one) => [one.stage.id, one.state])).toEqual([['track', 'open']])
    expect(ids(next.tasks)).toEqual(['two-a'])
    expect(ids(next.alongside)).toEqual(['aside'])
    expect(next.ask).toEqual(['e'])
  })

  test('of nothing answered asks all that the place waits for, each once', () => {
    const twice = { ...guide, stages: [...guide.stages, stageOf('four', { again: [yes('a')] })] }
    const { place, next } = standingIn(twice, { answers: null })
    expect(place).toEqual({
      is: 'between',
      from: 'one',
      to: null,
      among: ['one', 'two', 'three', 'four'],
    })
    expect(next).toEqual({ tasks: [], alongside: [], ask: ['a', 'b', 'c', 'd', 'e', 'f'] })
  })

  test('of all done is past, with nothing left', () => {
    const answers = Object.fromEntries([...'abcdefgh'].map((id) => [id, true]))
    expect(standingIn(guide, { answers })).toMatchObject({
      place: { is: 'past' },
      next: { tasks: [], alongside: [], ask: [] },
    })
  })

  test('of the example is the stage in which its data wait to be governed', () => {
    const { place, next } = standingIn(applicationGuide, exampleFactory.request)
    expect(place).toEqual({ is: 'at', stage: 'prepare' })
    expect(ids(next.tasks)).toEqual(['govern-data'])
  })
})
