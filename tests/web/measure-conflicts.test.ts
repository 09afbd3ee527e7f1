import { describe, expect, it } from 'vitest'
import { conflicts } from '../../assessments/content/policies/conflicts.ts'
import type { Conflict } from '../../assessments/schema/policy.ts'
import { conflictsOf } from '../../web/features/money/measure-conflicts.ts'

const words = { zh: '甲', en: 'a' }
const conflict = (id: string, over: Conflict['over'], ...measures: string[]): Conflict => ({
  id,
  measures,
  over,
  certainty: 'inferred',
  why: words,
})
const found = (measure: string, all: readonly Conflict[], catalogue: readonly string[]) =>
  conflictsOf(measure, all, catalogue).map(({ conflict: { id }, others }) => [id, others])

describe('the conflicts of a measure', () => {
  it('name the others, and not the measure itself', () => {
    expect(found('a', [conflict('x', 'record', 'a', 'b', 'c')], ['a', 'b', 'c'])).toEqual([
      ['x', ['b', 'c']],
    ])
  })

  it('leave out one that only repeats an earlier one, and keep what it adds', () => {
    const all = [conflict('x', 'record', 'a', 'b'), conflict('y', 'record', 'z', 'a', 'b')]
    expect(found('a', all, ['a', 'b'])).toEqual([['x', ['b']]])
    expect(found('a', all, ['a', 'b', 'z'])).toEqual([
      ['x', ['b']],
      ['y', ['z']],
    ])
  })

  it('keep two that are over different things', () => {
    const all = [conflict('x', 'record', 'a', 'b'), conflict('y', 'spend-project', 'a', 'b')]
    expect(found('a', all, ['a', 'b'])).toHaveLength(2)
  })

  it('of the catalogue name every rival once for each thing', () => {
    const catalogue = [...new Set(conflicts.flatMap(({ measures }) => measures))]
    for (const measure of catalogue) {
      for (const over of ['record', 'spend-project'] as const) {
        const told = conflictsOf(measure, conflicts, catalogue)
          .filter(({ conflict: one }) => one.over === over)
          .flatMap(({ others }) => others)
        const rivals = conflicts
          .filter((one) => one.over === over && one.measures.includes(measure))
          .flatMap(({ measures }) => measures.filter((id) => id !== measure))
        expect(told.toSorted()).toEqual([...new Set(rivals)].toSorted())
      }
    }
  })
})
