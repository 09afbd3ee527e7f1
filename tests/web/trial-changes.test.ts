import { describe, expect, it, test } from 'vitest'
import { scales } from '../../assessments/content/scales.ts'
import {
  answersOf,
  difference,
  nextScene,
  withChanges,
} from '../../web/features/what-if/trial-changes.ts'

describe('a set as answers', () => {
  it('holds every change as it is to be', () => {
    const set = {
      changes: [
        { id: 'scene.30', from: 'none', to: 'built', steps: 1 },
        { id: 'sme.q1', from: ['B'], to: ['B', 'C'], steps: 1 },
      ],
      steps: 2,
    }
    expect(answersOf(set, scales.maturity)).toEqual({ 'scene.30': 'built', 'sme.q1': ['B', 'C'] })
  })

  it('meets at the least what must be met first, also where a change alone would not', () => {
    const set = {
      changes: [
        { id: 'cmmm.data.2', from: 'none', to: 'part', steps: 1 },
        { id: 'cmmm.data.3', from: 'none', to: 'full', steps: 3, first: ['cmmm.data.2'] },
      ],
      steps: 4,
    }
    expect(answersOf(set, scales.maturity)).toEqual({
      'cmmm.data.2': 'most',
      'cmmm.data.3': 'full',
    })
  })
})

describe('changes on changes', () => {
  const before = { 'scene.1': 'none', 'sme.q1': ['B'] }

  it('replace one another and keep the rest', () => {
    expect(withChanges(before, { 'scene.1': 'built', 'sme.s1': 2 }, { 'scene.1': 'ai' })).toEqual({
      'scene.1': 'ai',
      'sme.s1': 2,
    })
  })

  it('are no changes once they are back at the answer before', () => {
    expect(withChanges(before, { 'scene.1': 'built' }, { 'scene.1': 'none' })).toEqual({})
    expect(withChanges(before, {}, { 'sme.q1': ['B'] })).toEqual({})
    expect(withChanges({}, { 'scene.2': 'built' }, { 'scene.2': null })).toEqual({})
  })
})

test('the difference holds what is new, what is other, and null for what is taken back', () => {
  expect(
    difference(
      { a: 'same', b: 1, c: ['B'], d: true },
      { a: 'same', b: 2, c: ['B', 'C'], e: false },
    ),
  ).toEqual({ b: 2, c: ['B', 'C'], d: null, e: false })
})

describe('a scene picked by hand', () => {
  it('goes round its three states', () => {
    expect(nextScene('none', 'none')).toBe('built')
    expect(nextScene('built', 'none')).toBe('ai')
    expect(nextScene('ai', 'none')).toBe('none')
  })

  it('can be not known again where it was not known', () => {
    expect(nextScene(null, null)).toBe('none')
    expect(nextScene('ai', null)).toBe(null)
  })
})
