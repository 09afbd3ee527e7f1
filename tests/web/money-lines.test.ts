import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import type { MeasureResult } from '../../assessments/schema/result.ts'
import {
  byAmount,
  filtered,
  grouped,
  isComputed,
  linesOf,
  stateOf,
} from '../../web/features/money/money-lines.ts'

const result = (id: string, more: Partial<MeasureResult> = {}): MeasureResult => ({
  id,
  standing: 'in-force',
  verdict: 'eligible',
  amountFen: { low: 100, high: 100 },
  basis: 'rate',
  caveats: [],
  because: [],
  missing: [],
  trace: { steps: [] },
  ...more,
})

const compute = result('zhuhai-2025.1')
const open = result('zhuhai-2025.3', {
  verdict: 'incomplete',
  amountFen: { low: 0, high: 900 },
})
const refused = result('zhuhai-2025.4', { verdict: 'ineligible', amountFen: { low: 0, high: 0 } })
const unstated = result('zhuhai-2025.11', { amountFen: null, basis: null })
const draft = result('zhuhai-2026-draft.5', {
  standing: 'draft',
  amountFen: { low: 500, high: 500 },
})

const ids = (lines: ReturnType<typeof linesOf>) => lines.map(({ measure }) => measure.id)
const lines = linesOf(documents, [draft, unstated, refused, open, compute])

describe('lines of the money page', () => {
  it('stand in the order of the documents, whatever the order of the results', () => {
    expect(ids(lines)).toEqual([
      'zhuhai-2025.1',
      'zhuhai-2025.3',
      'zhuhai-2025.4',
      'zhuhai-2025.11',
      'zhuhai-2026-draft.5',
    ])
  })

  it('are grouped by verdict, eligible without a figure apart, empty groups left out', () => {
    expect(grouped(lines).map(({ group, lines: held }) => [group, ids(held)])).toEqual([
      ['eligible', ['zhuhai-2025.1', 'zhuhai-2026-draft.5']],
      ['incomplete', ['zhuhai-2025.3']],
      ['unspecified', ['zhuhai-2025.11']],
      ['ineligible', ['zhuhai-2025.4']],
    ])
    expect(grouped(linesOf(documents, [compute])).map(({ group }) => group)).toEqual(['eligible'])
  })

  it('sort by the most that the text allows, with no figure last', () => {
    expect(ids(byAmount(lines))).toEqual([
      'zhuhai-2025.3',
      'zhuhai-2026-draft.5',
      'zhuhai-2025.1',
      'zhuhai-2025.4',
      'zhuhai-2025.11',
    ])
  })

  it('keep the order of the documents where amounts are equal', () => {
    const equal = linesOf(documents, [result('zhuhai-2025.3'), result('zhuhai-2025.1')])
    expect(ids(byAmount(equal))).toEqual(['zhuhai-2025.1', 'zhuhai-2025.3'])
  })

  it('filter law and draft apart', () => {
    expect(filtered(lines, 'in-force')).toHaveLength(4)
    expect(ids(filtered(lines, 'draft'))).toEqual(['zhuhai-2026-draft.5'])
    expect(filtered(lines, 'all')).toHaveLength(5)
  })

  it('count as computed only with one figure above nothing', () => {
    const range = result('zhuhai-2025.1', { amountFen: { low: 0, high: 100 } })
    const filled = result('zhuhai-2025.1', { amountFen: { low: 0, high: 0 } })
    const computed = (one: MeasureResult) => linesOf(documents, [one]).map(isComputed)
    expect(computed(compute)).toEqual([true])
    expect(computed(range)).toEqual([false])
    expect(computed(filled)).toEqual([false])
    expect(computed(unstated)).toEqual([false])
    expect(computed(open)).toEqual([false])
  })

  it('are drawn in pencil until they are law and struck through when they are over', () => {
    const states = (['in-force', 'draft', 'not-yet', 'expired'] as const).map((standing) =>
      stateOf({ result: result('zhuhai-2025.1', { standing }) }),
    )
    expect(states).toEqual(['in-force', 'draft', 'draft', 'ended'])
  })
})
