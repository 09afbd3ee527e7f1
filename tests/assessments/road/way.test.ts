import { describe, expect, test } from 'vitest'
import { waysOf, withNeeds } from '../../../assessments/road/way.ts'
import { chained, idsOf, makeRemedy, orders, WAN, wayFor, waysFor } from './hand-made.ts'
import { AS_OF, everything, remedies } from './make.ts'

const [a, b, c, d] = [
  chained('a', 2),
  chained('b', 3, ['a']),
  chained('c', 1, ['a']),
  chained('d', 4, ['b', 'c']),
]
const endsOf = (ways: ReturnType<typeof waysFor>) =>
  Object.fromEntries(ways.map(({ id, endMonth }) => [id, endMonth]))

describe('ways that need each other', () => {
  test('stand after what they need, however the remedies are written down', () => {
    for (const order of [
      [a, b, c, d],
      [d, c, b, a],
      [b, d, a, c],
    ]) {
      const ids = idsOf(waysFor(order))
      expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'd'])
      for (const [first = '', next = ''] of ['ab', 'ac', 'bd', 'cd']) {
        expect(ids.indexOf(first) < ids.indexOf(next)).toBe(true)
      }
    }
  })

  test('are done one after the other, beside each other where they can be', () => {
    expect(endsOf(waysFor([d, c, b, a]))).toEqual({ a: 2, b: 5, c: 3, d: 9 })
  })

  test('end later when one of them may not be done before a year', () => {
    const later = (year: number) => endsOf(waysFor([a, b, c, d], { c: { notBefore: year } }))
    expect(later(2027)).toEqual({ a: 2, b: 5, c: 3, d: 9 })
    expect(later(2028)).toEqual({ a: 2, b: 5, c: 14, d: 18 })
    expect(later(2000)).toEqual({ a: 2, b: 5, c: 3, d: 9 })
  })

  test('take the months of the firm in place of the assumptions', () => {
    expect(endsOf(waysFor([a, b, c, d], { a: { months: 120 } })).d).toBe(127)
  })
})

describe('what the firm does not want', () => {
  test('is left out with all that needs it, straight or through others', () => {
    expect(idsOf(waysFor([a, b, c, d], { a: { use: false } }))).toEqual([])
    expect(idsOf(waysFor([a, b, c, d], { b: { use: false } }))).toEqual(['a', 'c'])
    expect(idsOf(waysFor([d, c, b, a], { d: { use: false } })).toSorted()).toEqual(['a', 'b', 'c'])
  })

  test('takes nothing with it once it is in place', () => {
    const stack = makeRemedy('stack')
    const next = makeRemedy('next', {
      lifts: [{ answer: 'scene.1', atLeast: 'built' }],
      needs: ['stack'],
    })
    const own = { stack: { use: false } }
    expect(waysFor([stack, next], own)).toEqual([])
    const [way] = waysFor([stack, next], own, AS_OF, { 'factory.controllable': true })
    expect([way?.id, way?.needs]).toEqual(['next', []])
  })
})

describe('what the firm wants', () => {
  test('is forced, and what it needs is not for that', () => {
    const ways = waysFor([a, b], { b: { use: true } })
    expect(ways.map(({ id, isForced }) => [id, isForced])).toEqual([
      ['a', false],
      ['b', true],
    ])
  })

  test('may cost nothing, and another figure leaves the other as assumed', () => {
    const { planned } = wayFor(chained('x', 3), { costFen: 0 })
    expect(planned).toEqual({
      costFen: 0,
      costRangeFen: { low: 0, high: 0 },
      months: 3,
      isOwn: true,
    })
    expect(wayFor(chained('x', 3), { months: 7 }).planned.costFen).toBe(10 * WAN)
  })
})

describe('what is in place', () => {
  test('is needed no more', () => {
    const built = { answer: 'scene.1', atLeast: 'built' } as const
    const [first, next] = [
      makeRemedy('first', { lifts: [built], months: { low: 6, high: 6 } }),
      makeRemedy('next', { lifts: [{ ...built, atLeast: 'ai' }], needs: ['first'] }),
    ]
    expect(endsOf(waysFor([first, next]))).toEqual({ first: 6, next: 7 })
    const [, after] = waysFor([first, next], {}, AS_OF, { 'scene.1': 'built' })
    expect([after?.needs, after?.endMonth]).toEqual([[], 1])
  })

  test('is no need of any remedy of the catalogue in a firm that has everything', () => {
    const firm = { answers: everything, size: null, own: {} }
    const ways = waysOf(remedies, firm, orders, AS_OF)
    expect(ways.length).toBe(remedies.length)
    for (const { needs } of ways) expect(needs).toEqual([])
  })
})

describe('ways with all that they need', () => {
  const ways = waysFor([d, c, b, a])

  test('stand in the order of all ways, each once', () => {
    expect(idsOf(withNeeds(ways, ['c']))).toEqual(['a', 'c'])
    const all = idsOf(withNeeds(ways, ['d', 'a', 'd']))
    expect(all).toEqual(idsOf(ways))
  })

  test('are none for none, and for what is no way', () => {
    expect(withNeeds(ways, [])).toEqual([])
    expect(withNeeds(ways, ['z'])).toEqual([])
  })

  test('need nothing that is missing, whatever is chosen of the catalogue', () => {
    const all = waysFor(remedies)
    for (const { id } of remedies) {
      const chosen = withNeeds(all, [id])
      const ids = new Set(idsOf(chosen))
      expect(ids.has(id)).toBe(true)
      for (const { needs } of chosen) for (const need of needs) expect(ids.has(need)).toBe(true)
    }
  })
})
