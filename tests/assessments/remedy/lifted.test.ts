import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answersAfter,
  isAsked,
  isInPlace,
  isMet,
  liftedAnswer,
  ordersOf,
  rankOf,
} from '../../../assessments/remedy/lifted.ts'
import type { Lift } from '../../../assessments/schema/remedy.ts'
import type { Answer } from '../../../assessments/schema/request.ts'
import {
  type Answers,
  catalogue,
  exampleFactory,
  ladderOf,
  lifted,
  remedies,
} from '../road/make.ts'
import { runs } from '../runs.ts'

const orders = ordersOf(catalogue)
const remedyWith = (...lifts: Lift[]) => ({ lifts })
const scene: Lift = { answer: 'scene.1', atLeast: 'built' }
const withAi: Lift = { answer: 'scene.1', atLeast: 'ai' }
const ticks: Lift = { answer: 'sme.q6', ticks: ['C', 'B'] }

describe('the order of an answer', () => {
  test('is that of the papers, for every answer that has one', () => {
    expect([...orders.keys()].toSorted()).toEqual([...ladderOf.keys(), 'factory.clean'].toSorted())
    for (const [id, values] of ladderOf) expect(orders.get(id)).toEqual(values)
  })

  test('counts from 0, and nothing known or nothing ordered stands under it', () => {
    expect([null, 'none', 'built', 'ai'].map((one) => rankOf(orders, 'scene.1', one))).toEqual([
      -1, 0, 1, 2,
    ])
    expect([0, 4].map((one) => rankOf(orders, 'sme.s1', one))).toEqual([0, 4])
    expect([false, true].map((one) => rankOf(orders, 'factory.controllable', one))).toEqual([0, 1])
    expect(rankOf(orders, 'cmmm.data.5', 'most')).toBe(2)
    expect(rankOf(orders, 'sme.q1', ['B'])).toBe(-1)
    expect(rankOf(orders, 'no.question', 'A')).toBe(-1)
  })
})

describe('an answer that is raised', () => {
  const lift = (one: Lift, before: Answer) => liftedAnswer(orders, one, before)

  test('is what was reached, and never less than it was', () => {
    expect([null, 'none', 'built', 'ai'].map((before) => lift(scene, before))).toEqual([
      'built',
      'built',
      'built',
      'ai',
    ])
    expect(lift({ answer: 'sme.s1', atLeast: 2 }, 0)).toBe(2)
    expect(lift({ answer: 'sme.s1', atLeast: 2 }, 3)).toBe(3)
    expect(lift({ answer: 'factory.organised', atLeast: true }, false)).toBe(true)
    expect(lift({ answer: 'cmmm.data.1', atLeast: 'full' }, 'most')).toBe('full')
  })

  test('of a list holds what it held and the ticks, each once and in order', () => {
    expect(lift(ticks, ['E', 'C'])).toEqual(['B', 'C', 'E'])
    expect(lift(ticks, ['B', 'C'])).toEqual(['B', 'C'])
  })

  test('of a list that says 无, or says nothing, holds the ticks alone', () => {
    expect(lift(ticks, ['A'])).toEqual(['B', 'C'])
    expect(lift(ticks, null)).toEqual(['B', 'C'])
    expect(lift(ticks, [])).toEqual(['B', 'C'])
  })
})

describe('a lift is met', () => {
  test('when the answer stands as high, and not while it is unknown', () => {
    const met = (one: Lift, answer: Answer) => isMet(orders, { [one.answer]: answer }, one)
    expect([null, 'none', 'built', 'ai'].map((one) => met(scene, one))).toEqual([
      false,
      false,
      true,
      true,
    ])
    expect(isMet(orders, {}, scene)).toBe(false)
    expect([['B'], ['C', 'B'], ['B', 'C', 'D'], ['A'], null].map((one) => met(ticks, one))).toEqual(
      [false, true, true, false, false],
    )
  })
})

describe('a subdomain that is not there', () => {
  const answers: Answers = { 'cmmm.logistics': 'na', 'cmmm.sales.1': 'none' }

  test('is not asked about, on any level, and no other question falls with it', () => {
    expect(isAsked(answers, 'cmmm.logistics.1')).toBe(false)
    expect(isAsked(answers, 'cmmm.logistics.5')).toBe(false)
    expect(isAsked(answers, 'cmmm.sales.1')).toBe(true)
    expect(isAsked(answers, 'sme.s3')).toBe(true)
    expect(isAsked({}, 'cmmm.logistics.1')).toBe(true)
  })

  test('stays unanswered whatever is done, so that the answers remain valid', () => {
    const rules = remedyWith(
      { answer: 'cmmm.logistics.1', atLeast: 'full' },
      { answer: 'cmmm.sales.1', atLeast: 'full' },
    )
    expect(answersAfter(answers, [rules], orders)).toEqual({
      'cmmm.logistics': 'na',
      'cmmm.sales.1': 'full',
    })
  })

  test('keeps no remedy from being in place', () => {
    const both = remedyWith(
      { answer: 'cmmm.logistics.2', atLeast: 'full' },
      { answer: 'cmmm.sales.1', atLeast: 'full' },
    )
    expect(isInPlace(orders, answers, both)).toBe(false)
    expect(isInPlace(orders, { ...answers, 'cmmm.sales.1': 'full' }, both)).toBe(true)
  })
})

describe('a remedy is in place', () => {
  test('when all that it builds is there, whatever else it would raise', () => {
    const remedy = remedyWith(scene, { answer: 'cmmm.data.3', atLeast: 'full' }, ticks)
    expect(isInPlace(orders, { 'scene.1': 'built' }, remedy)).toBe(true)
    expect(isInPlace(orders, { 'cmmm.data.3': 'full', 'sme.q6': ['B', 'C'] }, remedy)).toBe(false)
  })

  test('when each scene and each scenario of several is there', () => {
    const remedy = remedyWith(scene, { answer: 'sme.s1', atLeast: 2 })
    expect(isInPlace(orders, { 'scene.1': 'ai', 'sme.s1': 1 }, remedy)).toBe(false)
    expect(isInPlace(orders, { 'scene.1': 'ai', 'sme.s1': 3 }, remedy)).toBe(true)
  })

  test('when it builds nothing, once the answers say all that it brings', () => {
    const remedy = remedyWith(ticks, { answer: 'cmmm.data.3', atLeast: 'full' })
    expect(isInPlace(orders, { 'sme.q6': ['B', 'C'] }, remedy)).toBe(false)
    const all = { 'sme.q6': ['B', 'C'], 'cmmm.data.3': 'full' }
    expect(isInPlace(orders, all, remedy)).toBe(true)
  })

  test('never while the answers are not known', () => {
    for (const remedy of remedies) expect(isInPlace(orders, {}, remedy)).toBe(false)
  })
})

describe('the answers after remedies', () => {
  const some = fc.subarray([...remedies], { maxLength: 25 })
  const start = fc.constantFrom<Answers>({}, { ...exampleFactory.request.answers })

  test('do not depend on the order in which these are done', () => {
    fc.assert(
      fc.property(start, some, fc.integer(), (answers, done, seed) => {
        const shuffled = done.toSorted((one, other) => hash(one.id, seed) - hash(other.id, seed))
        expect(answersAfter(answers, shuffled, orders)).toEqual(answersAfter(answers, done, orders))
      }),
      runs(50),
    )
  })

  test('are what the plainest reading of the lifts gives, and doing them twice adds nothing', () => {
    const sorted = (answers: Answers) =>
      Object.fromEntries(
        Object.entries(answers).map(([id, value]) => [
          id,
          Array.isArray(value) ? value.toSorted() : value,
        ]),
      )
    fc.assert(
      fc.property(start, some, (answers, done) => {
        const found = answersAfter(answers, done, orders)
        expect(sorted(found)).toEqual(sorted(lifted(answers, done)))
        expect(answersAfter(found, done, orders)).toEqual(found)
        for (const { lifts } of done) {
          for (const lift of lifts) expect(isMet(orders, found, lift)).toBe(true)
        }
      }),
      runs(50),
    )
  })

  test('leave the given answers as they were', () => {
    const answers: Answers = Object.freeze({ 'scene.1': 'none', 'sme.q6': ['E'] })
    const found = answersAfter(answers, [remedyWith(withAi, ticks)], orders)
    expect(found).toEqual({ 'scene.1': 'ai', 'sme.q6': ['B', 'C', 'E'] })
    expect(answers).toEqual({ 'scene.1': 'none', 'sme.q6': ['E'] })
  })
})

/** Some order of ids, another one for each seed. */
const hash = (id: string, seed: number): number =>
  [...id].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, seed)
