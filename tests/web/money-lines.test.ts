import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import type { MeasureResult } from '../../assessments/schema/result.ts'
import {
  byAmount,
  byArea,
  byDocument,
  byNearness,
  filtered,
  grouped,
  isComputed,
  linesOf,
  type MoneyLine,
  stateOf,
  withFewIneligible,
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

  it('leave the drafts out unless they are asked for', () => {
    expect(filtered(lines, { drafts: false, document: null })).toHaveLength(4)
    expect(filtered(lines, { drafts: true, document: null })).toHaveLength(5)
    const draftOnly = { drafts: true, document: 'zhuhai-2026-draft' }
    expect(ids(filtered(lines, draftOnly))).toEqual(['zhuhai-2026-draft.5'])
    expect(filtered(lines, { drafts: false, document: 'zhuhai-2026-draft' })).toEqual([])
  })

  it('part by the area of the firm, only what cannot apply there outside', () => {
    const everywhere = linesOf(documents, [
      compute,
      result('guangdong-2025.4'),
      result('longhua-2025.4'),
      result('zhongshan-2025.6'),
    ])
    const inZhuhai = byArea(everywhere, 'gd/zhuhai/jinwan')
    expect(ids(inZhuhai.inside)).toEqual(['zhuhai-2025.1', 'guangdong-2025.4'])
    expect(inZhuhai.outside.map(({ document }) => document.id)).toEqual([
      'longhua-2025',
      'zhongshan-2025',
    ])
    expect(byArea(everywhere, null).outside).toEqual([])
    expect(byArea(everywhere, 'gd/zhuhai').outside).toHaveLength(2)
    expect(ids(byArea(everywhere, 'gd/zhuhai/hengqin').inside)).toEqual(['guangdong-2025.4'])
  })

  it('group by document in the order of the catalogue', () => {
    expect(byDocument(lines).map((one) => [one.document.id, ids(one.lines).length])).toEqual([
      ['zhuhai-2025', 4],
      ['zhuhai-2026-draft', 1],
    ])
  })

  it('cut what does not apply to a few, but never a line that is open', () => {
    const no = ['.1', '.2a', '.3', '.4'].map((at) =>
      result(`zhuhai-2025${at}`, { verdict: 'ineligible', amountFen: { low: 0, high: 0 } }),
    )
    const all = linesOf(documents, [...no, draft])
    const isKept = ({ measure }: MoneyLine) => measure.id === 'zhuhai-2025.4'
    expect(ids(withFewIneligible(all, 2, isKept))).toEqual([
      'zhuhai-2025.1',
      'zhuhai-2025.2a',
      'zhuhai-2025.4',
      'zhuhai-2026-draft.5',
    ])
    expect(withFewIneligible(all, 2, () => false)).toHaveLength(3)
  })

  it('order what does not apply by how little is wrong with it, where there is a record first', () => {
    const no = (at: string, because: MeasureResult['because']) =>
      result(`zhuhai-2025.${at}`, { verdict: 'ineligible', amountFen: null, because })
    const failed = (rule: string, record?: string) => ({
      rule,
      holds: false,
      ...(record === undefined ? {} : { record }),
      reads: [],
    })
    const found = linesOf(documents, [
      no('1', [failed('legalPerson'), failed('record')]),
      no('3', [failed('record')]),
      no('4', [failed('legalPerson'), failed('window', 'r1')]),
      no('5', [failed('window', 'r1')]),
    ])
    const nearest = ['zhuhai-2025.5', 'zhuhai-2025.4', 'zhuhai-2025.3', 'zhuhai-2025.1']
    expect(ids(byNearness(found))).toEqual(nearest)
    expect(grouped(found).map(({ lines: held }) => ids(held))).toEqual([nearest])
    expect(ids(withFewIneligible(found, 2, () => false))).toEqual([
      'zhuhai-2025.4',
      'zhuhai-2025.5',
    ])
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
