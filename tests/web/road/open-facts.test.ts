import { describe, expect, it } from 'vitest'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { isAidOpen, openBy } from '../../../web/features/road/open-facts.ts'
import { asOf, content, exampleRoad } from './make.ts'

const { request } = exampleFactory
const withoutArea = { ...request, enterprise: { ...request.enterprise, area: null } }

describe('aid that cannot be judged', () => {
  it('is open while facts of the firm are, or while something may still be paid', () => {
    const none = { aidRangeFen: { low: 0, high: 0 } }
    expect(isAidOpen(request, none)).toBe(false)
    expect(isAidOpen(withoutArea, none)).toBe(true)
    expect(isAidOpen(request, { aidRangeFen: { low: 0, high: 1 } })).toBe(true)
  })

  it('is open by the facts first, by a selection only where one pays for the road', () => {
    const ids = new Set(exampleRoad('excellent').remedies.map(({ id }) => id))
    const own = remedies.filter(({ id }) => ids.has(id))
    const all = { asOf, without: [] }
    expect(openBy(withoutArea, own, content.documents, all)).toBe('facts')
    expect(openBy(request, [], content.documents, all)).toBe('other')
    const selected = content.documents.flatMap(({ measures }) =>
      measures.filter(({ record }) =>
        record.some((one) => one.ask === 'is' && one.field === 'selected'),
      ),
    )
    const without = selected.map(({ id }) => id)
    expect(openBy(request, own, content.documents, { asOf, without })).toBe('other')
    expect(openBy(request, own, content.documents, all)).toBe('selection')
  })
})
