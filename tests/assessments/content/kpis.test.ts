import { describe, expect, it } from 'vitest'
import { kpiList } from '../../../assessments/content/ladders/smart-factory-2025/kpis.ts'
import { sources } from '../../../assessments/content/sources.ts'
import { KpiList } from '../../../assessments/schema/kpi.ts'
import { Notebook } from '../../../assessments/schema/notebook.ts'

const kpis = kpiList.groups.flatMap((group) => group.kpis)

describe('the indicators that may be reported', () => {
  it('are twenty in groups of 4, 2, 9, 4 and 1, and have no threshold', () => {
    expect(KpiList.parse(kpiList)).toEqual(kpiList)
    expect(kpiList.groups.map((group) => group.kpis.length)).toEqual([4, 2, 9, 4, 1])
    expect(kpis.map((kpi) => Object.keys(kpi).toSorted().join())).toEqual(
      Array(20).fill('id,name,unit'),
    )
  })

  it('have ids and names of their own', () => {
    expect(new Set(kpis.map((kpi) => kpi.id)).size).toBe(20)
    expect(new Set(kpis.map((kpi) => kpi.name.zh)).size).toBe(20)
    expect(new Set(kpis.map((kpi) => kpi.name.en)).size).toBe(20)
  })

  it('say that the list was read at second hand, and that one of 21 was not found', () => {
    expect(kpiList.citation.confidence).toBe('secondary')
    expect(sources.map((source) => source.id)).toContain(kpiList.citation.source)
    expect(kpiList.notes[0]?.zh).toContain('据称2025年版有21项，多出的一项没有查到')
  })

  it('can all be reported at once', () => {
    const reported = Object.fromEntries(kpis.map(({ id }) => [id, { value: '12.5', year: '2025' }]))
    expect(Notebook.parse({ kpis: reported })).toEqual({ kpis: reported })
  })
})
