import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { applicationGuide } from '../../../assessments/content/guide/stages.ts'
import { type GuideStanding, standingIn } from '../../../assessments/guide/standing.ts'
import type { GuideStage, GuideTask, Tell } from '../../../assessments/schema/application-guide.ts'
import type { Answer } from '../../../assessments/schema/request.ts'
import { runs } from '../runs.ts'

type Answers = Record<string, Answer>

const words = (zh: string) => ({ zh, en: zh })
const task = (id: string, tells: readonly Tell[], need = tells.length): GuideTask => ({
  id,
  name: words(id),
  what: words(id),
  leaves: [words(id)],
  need: Math.max(1, need),
  tells,
})
const stage = (id: string, ...tasks: GuideTask[]): GuideStage => ({
  id,
  name: words(id),
  what: words(id),
  who: words(id),
  months: { low: 1, high: 2 },
  pace: 'firm',
  tasks,
  pitfalls: [words(id)],
})

const scenario = (n: number, atLeast = 2): Tell => ({ answer: `sme.s${n}`, atLeast })
/** Three stages of one task each, told by scenarios 1 to 3; a track told by scenario 4. */
const line = {
  stages: [1, 2, 3].map((n) => stage(`stage-${n}`, task(`task-${n}`, [scenario(n)]))),
  tracks: [stage('track', task('aside', [scenario(4)]))],
}
const told = (one: number | null, two: number | null, three: number | null): Answers => ({
  'sme.s1': one,
  'sme.s2': two,
  'sme.s3': three,
})
const stateOf = (tells: readonly Tell[], answers: Answers, need?: number) =>
  standingIn({ stages: [stage('only', task('only', tells, need))], tracks: [] }, { answers })
    .stages[0]?.tasks[0]?.state

describe('a task', () => {
  it.each<[Tell['atLeast'], Answer, string]>([
    ['C', 'B', 'open'],
    ['C', 'C', 'done'],
    ['C', 'E', 'done'],
    [2, 0, 'open'],
    [2, 1, 'open'],
    [2, 2, 'done'],
    [2, 4, 'done'],
    [true, false, 'open'],
    [true, true, 'done'],
    ['ai', 'none', 'open'],
    ['ai', 'built', 'open'],
    ['ai', 'ai', 'done'],
    ['built', 'none', 'open'],
    ['built', 'built', 'done'],
    ['built', 'ai', 'done'],
    ['most', 'none', 'open'],
    ['most', 'part', 'open'],
    ['most', 'most', 'done'],
    ['most', 'full', 'done'],
    ['full', 'most', 'open'],
    ['part', 'part', 'done'],
    [['B', 'D'], ['A'], 'open'],
    [['B', 'D'], ['B', 'C'], 'open'],
    [['B', 'D'], ['D', 'C', 'B'], 'done'],
  ])('that asks %j at least is, with the answer %j, %s', (atLeast, answer, state) => {
    expect(stateOf([{ answer: 'x', atLeast }], { x: answer })).toBe(state)
  })

  it('is unknown, never open, while its question is not answered', () => {
    expect(stateOf([scenario(1)], {})).toBe('unknown')
    expect(stateOf([scenario(1)], { 'sme.s1': null })).toBe('unknown')
  })

  it('that needs both is open with one no, and unknown with one yes', () => {
    const both = [scenario(1), scenario(2)]
    expect(stateOf(both, { 'sme.s1': 1 })).toBe('open')
    expect(stateOf(both, { 'sme.s1': 2 })).toBe('unknown')
    expect(stateOf(both, { 'sme.s1': 2, 'sme.s2': 2 })).toBe('done')
  })

  it('that needs two of three is settled as soon as the third cannot matter', () => {
    const three = [scenario(1), scenario(2), scenario(3)]
    expect(stateOf(three, { 'sme.s1': 2 }, 2)).toBe('unknown')
    expect(stateOf(three, { 'sme.s1': 2, 'sme.s3': 3 }, 2)).toBe('done')
    expect(stateOf(three, { 'sme.s1': 0, 'sme.s2': 2 }, 2)).toBe('unknown')
    expect(stateOf(three, { 'sme.s1': 0, 'sme.s2': 1 }, 2)).toBe('open')
  })

  it('that no question tells of stays unknown', () => {
    expect(stateOf([], {})).toBe('unknown')
  })

  it('does not wait for a subdomain that the firm does not have', () => {
    const statement: Tell = { answer: 'cmmm.logistics.2', atLeast: 'most' }
    expect(stateOf([statement, scenario(1)], { 'cmmm.logistics': 'na', 'sme.s1': 2 })).toBe('done')
    expect(stateOf([statement, scenario(1)], { 'cmmm.logistics': 'na', 'sme.s1': 1 })).toBe('open')
    expect(stateOf([statement], { 'cmmm.logistics': 'na' })).toBe('unknown')
  })

  it('names the answers that decided it', () => {
    const guide = {
      stages: [stage('only', task('only', [scenario(1), scenario(2), scenario(3)], 2))],
      tracks: [],
    }
    const toldBy = (answers: Answers) =>
      standingIn(guide, { answers }).stages[0]?.tasks[0]?.told.map(({ answer }) => answer)
    expect(toldBy(told(2, 1, 3))).toEqual(['sme.s1', 'sme.s3'])
    expect(toldBy(told(2, 1, 0))).toEqual(['sme.s2', 'sme.s3'])
    expect(toldBy(told(2, null, 0))).toEqual(['sme.s2'])
  })
})

describe('the place of the firm', () => {
  it.each<[string, Answers, GuideStanding['place']]>([
    ['the first stage, where nothing is done', told(0, 0, 0), { is: 'at', stage: 'stage-1' }],
    ['the stage after the last done one', told(2, 0, 0), { is: 'at', stage: 'stage-2' }],
    ['past one that was skipped', told(0, 2, 0), { is: 'at', stage: 'stage-3' }],
    ['past the last', told(0, 0, 2), { is: 'past' }],
    [
      'not known, where the stage after the last done one is unknown',
      told(2, null, 0),
      { is: 'between', from: 'stage-2', to: 'stage-3', among: ['stage-2', 'stage-3'] },
    ],
    [
      'not known, where a later stage may be done',
      told(0, 0, null),
      { is: 'between', from: 'stage-1', to: null, among: ['stage-1'] },
    ],
    [
      'known in spite of an unknown stage before it',
      told(null, 2, 0),
      { is: 'at', stage: 'stage-3' },
    ],
    [
      'anywhere, without an answer',
      {},
      { is: 'between', from: 'stage-1', to: null, among: ['stage-1', 'stage-2', 'stage-3'] },
    ],
    [
      'among the first and those after an unknown one, not an unknown one that is passed already',
      told(null, 2, null),
      { is: 'between', from: 'stage-3', to: null, among: ['stage-3'] },
    ],
  ])('is %s', (_, answers, place) => {
    expect(standingIn(line, { answers }).place).toEqual(place)
  })
})

describe('what comes next', () => {
  const ids = (tasks: GuideStanding['next']['tasks']) => tasks.map((one) => one.task.id)

  it('is what is open at the stage and what was left behind, in order', () => {
    expect(ids(standingIn(line, { answers: told(0, 2, 0) }).next.tasks)).toEqual([
      'task-1',
      'task-3',
    ])
    expect(ids(standingIn(line, { answers: told(2, 0, 0) }).next.tasks)).toEqual(['task-2'])
  })

  it('asks what would tell the place, each answer once', () => {
    expect(standingIn(line, { answers: told(2, null, 0) }).next.ask).toEqual(['sme.s2'])
    expect(standingIn(line, { answers: told(2, 0, 0) }).next.ask).toEqual([])
    expect(standingIn(line, { answers: {} }).next.ask).toEqual(['sme.s1', 'sme.s2', 'sme.s3'])
  })

  it('asks at a known stage what its unknown tasks wait for, and elsewhere only what moves the place', () => {
    const two = {
      stages: [
        stage('one', task('one-a', [scenario(1)]), task('one-b', [scenario(2)])),
        stage('two', task('two-a', [scenario(3)])),
      ],
      tracks: [],
    }
    const ask = (answers: Answers) => standingIn(two, { answers }).next.ask
    expect(ask({ 'sme.s1': 0, 'sme.s3': 0 })).toEqual(['sme.s2'])
    expect(ask({ 'sme.s1': 0 })).toEqual(['sme.s3'])
  })

  it('keeps what is open alongside apart', () => {
    const { next } = standingIn(line, { answers: { ...told(2, 0, 0), 'sme.s4': 0 } })
    expect(ids(next.alongside)).toEqual(['aside'])
    expect(standingIn(line, { answers: told(2, 0, 0) }).next.alongside).toEqual([])
  })
})

describe('the example factory in the guide', () => {
  const standing = standingIn(applicationGuide, exampleFactory.request)
  const states = Object.fromEntries(
    [...standing.stages, ...standing.tracks].flatMap(({ tasks }) =>
      tasks.map((one) => [one.task.id, one.state]),
    ),
  )

  it('has planned, prepares, and runs a scene already', () => {
    expect(standing.place).toEqual({ is: 'at', stage: 'prepare' })
    expect(states).toEqual({
      'take-stock': 'done',
      'set-goals': 'done',
      'list-scenes': 'done',
      'write-plan': 'done',
      connect: 'done',
      'govern-data': 'open',
      'join-systems': 'done',
      computing: 'done',
      'base-model': 'done',
      knowledge: 'open',
      train: 'open',
      validate: 'open',
      'first-scene': 'done',
      'write-back': 'open',
      'train-people': 'done',
      'measure-gains': 'open',
      'renew-models': 'open',
      widen: 'unknown',
      'hand-on': 'open',
      'data-security': 'open',
      'network-security': 'done',
      'application-security': 'open',
      responsibility: 'done',
      rules: 'done',
      talent: 'open',
      partners: 'unknown',
    })
  })

  it('goes on with its data, and with safety and people alongside', () => {
    expect(standing.next.tasks.map((one) => one.task.id)).toEqual(['govern-data'])
    expect(standing.next.alongside.map((one) => one.task.id)).toEqual([
      'data-security',
      'application-security',
      'talent',
    ])
    expect(standing.next.ask).toEqual([])
  })

  it('may have widened, since one scene with two others in use is not known', () => {
    const widen = standing.stages
      .flatMap(({ tasks }) => tasks)
      .find((one) => one.task.id === 'widen')
    expect(widen?.told).toEqual([{ answer: 'scene.3', atLeast: 'ai' }])
  })
})

describe('answers that come in one by one', () => {
  const answers = exampleFactory.request.answers ?? {}
  const all = Object.keys(answers)
  const order = applicationGuide.stages.map(({ id }) => id)
  const ends = ({ place }: GuideStanding): readonly [number, number] => {
    const at = (id: string | null) => (id === null ? order.length : order.indexOf(id))
    switch (place.is) {
      case 'at':
        return [at(place.stage), at(place.stage)]
      case 'between':
        return [at(place.from), at(place.to)]
      case 'past':
        return [order.length, order.length]
    }
  }

  it('never turn done into open or back, and only narrow the place', () => {
    fc.assert(
      fc.property(fc.subarray(all), fc.subarray(all), (some, others) => {
        const given = (ids: readonly string[]): Answers =>
          Object.fromEntries(ids.map((id) => [id, answers[id] ?? null]))
        const before = standingIn(applicationGuide, { answers: given(some) })
        const later = standingIn(applicationGuide, { answers: given([...some, ...others]) })
        const [from, to] = ends(before)
        const [laterFrom, laterTo] = ends(later)
        expect(laterFrom).toBeGreaterThanOrEqual(from)
        expect(laterTo).toBeLessThanOrEqual(to)
        const tasksOf = ({ stages, tracks }: GuideStanding) =>
          [...stages, ...tracks].flatMap(({ tasks }) => tasks)
        tasksOf(before).forEach((one, index) => {
          if (one.state !== 'unknown') expect(tasksOf(later)[index]?.state).toBe(one.state)
        })
      }),
      runs(200),
    )
  })
})
