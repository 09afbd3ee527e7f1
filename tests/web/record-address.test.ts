import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import type { Fact } from '../../assessments/schema/record.ts'
import {
  addHref,
  hrefToAdd,
  openedBy,
  recordHref,
} from '../../web/features/records/record-address.ts'

const measures = documents.flatMap((document) => document.measures)
const ids = measures.map(({ id }) => id)
const hashOf = (href: string) => href.slice(href.indexOf('#'))
const kept: Fact = { kind: 'rent', id: 'a b/1', on: '2025-01-01' }
const feedOf = (id: string) => {
  const found = measures.find((measure) => measure.id === id)
  if (found === undefined) throw new Error(id)
  return found.feed
}
const opened = (id: string) => openedBy(hashOf(hrefToAdd(feedOf(id)) ?? ''), [], ids)

describe('the address of a record', () => {
  it('opens the record that it names', () => {
    expect(openedBy(hashOf(recordHref(kept.id)), [kept], ids)).toEqual({ edit: 'a b/1' })
    expect(openedBy('#gone', [kept], ids)).toBe(null)
    expect(openedBy('', [kept], ids)).toBe(null)
  })

  it('opens an empty form with its choice made', () => {
    expect(openedBy('#rent', [], ids)).toEqual({ add: 'rent', preset: {} })
    expect(openedBy('#project/scenario-solver', [], ids)).toEqual({
      add: 'project',
      preset: { types: ['scenario-solver'] },
    })
    expect(openedBy(hashOf(addHref('granted', 'zhongshan-2025.12a')), [], ids)).toEqual({
      add: 'granted',
      preset: { measure: 'zhongshan-2025.12a' },
    })
  })

  it('leaves out a choice that is not offered', () => {
    expect(openedBy('#spend/gold', [], ids)).toEqual({ add: 'spend', preset: {} })
    expect(openedBy('#granted/gone', [], ids)).toEqual({ add: 'granted', preset: {} })
  })
})

describe('the way from a measure to its record', () => {
  it('chooses what the measure reads', () => {
    expect(opened('zhuhai-2025.1')).toEqual({ add: 'spend', preset: { of: 'compute' } })
    expect(opened('longhua-2025.10b')).toEqual({
      add: 'project',
      preset: { types: ['scenario-solver'] },
    })
    expect(opened('guangdong-2025.10e')).toEqual({
      add: 'secretariat',
      preset: { level: 'national' },
    })
    expect(opened('longhua-2025.11')).toEqual({ add: 'standard', preset: {} })
    expect(opened('zhongshan-2025.9c')).toEqual({ add: 'title', preset: {} })
    expect(opened('longhua-2025.6b')).toEqual({ add: 'rent', preset: {} })
  })

  it('leads to a form for every measure that a record feeds, and for no other', () => {
    for (const { id, feed } of measures) {
      const fed = feed.kind !== 'enterprise' && feed.kind !== 'nothing'
      expect(opened(id) !== null, id).toBe(fed)
    }
  })
})
