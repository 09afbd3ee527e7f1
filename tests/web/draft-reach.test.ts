import { describe, expect, it } from 'vitest'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { evaluate } from '../../assessments/evaluate.ts'
import type { MeasureResult } from '../../assessments/schema/result.ts'
import { canDraftsApply, withoutFigure } from '../../web/features/money/draft-reach.ts'

const measuresIn = (area: string | null) =>
  evaluate({ enterprise: { area }, answers: {}, records: [] }, catalogue, '2026-11-22').measures

const met = (more: Partial<MeasureResult> = {}): MeasureResult => ({
  id: 'm',
  standing: 'in-force',
  verdict: 'eligible',
  amountFen: null,
  basis: null,
  caveats: [],
  because: [],
  missing: [],
  trace: { steps: [] },
  ...more,
})

describe('the second total', () => {
  it('is there only where a draft can apply', () => {
    expect(canDraftsApply(measuresIn('gd/zhuhai/jinwan'))).toBe(true)
    expect(canDraftsApply(measuresIn(null))).toBe(true)
    expect(canDraftsApply(measuresIn('gd/shenzhen/longhua'))).toBe(false)
  })
})

describe('a total of nothing', () => {
  it('counts what is met without a sum in its text, drafts only where they are asked for', () => {
    const measures = [
      met(),
      met({ standing: 'draft' }),
      met({ standing: 'expired' }),
      met({ verdict: 'incomplete' }),
      met({ amountFen: { low: 0, high: 0 } }),
    ]
    expect(withoutFigure(measures, false)).toBe(1)
    expect(withoutFigure(measures, true)).toBe(2)
  })
})
