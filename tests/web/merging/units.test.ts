import { describe, expect, it } from 'vitest'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import type { Told } from '../../../web/features/assessment/draft.ts'
import {
  joinClashes,
  mergeTold,
  openClashes,
  withUnit,
} from '../../../web/features/merging/merge-told.ts'
import { sameJson, toldOf, unitsOf } from '../../../web/features/merging/units.ts'

const { request } = exampleFactory
const example: Told = {
  name: '甲厂',
  industry: 'printed-circuit-boards',
  enterprise: request.enterprise ?? {},
  answers: request.answers ?? {},
  records: request.records ?? [],
  notKnown: ['sme.q99', 'enterprise.aiRobotics', 'cmmm.data.5', 'records'],
  notebook: {
    evidence: { 'sme.q2': '设备台账' },
    kpis: { 'ai-scenes': { value: '12.5', year: '2025' } },
    sections: { quality: { who: '张工', due: '2026-12-01' } },
  },
}
const ids = (told: Told) => told.records.map(({ id }) => id)

describe('what is told', () => {
  it('comes back whole from its units', () => {
    const { aiRobotics: _, ...enterprise } = example.enterprise
    const answers = Object.fromEntries(
      Object.entries(example.answers).filter(([id, one]) => one !== null && id !== 'cmmm.data.5'),
    )
    const told = { ...example, enterprise, answers }
    const back = toldOf(unitsOf(told), ids(told))
    expect({ ...back, notKnown: back.notKnown.toSorted() }).toEqual({
      ...told,
      notKnown: told.notKnown.toSorted(),
    })
  })

  it('has no unit for what says nothing', () => {
    const units = unitsOf({
      name: ' ',
      industry: null,
      enterprise: { employees: null, revenueFen: { 2025: null } },
      answers: { 'sme.q1': null },
      records: [],
      notKnown: [],
      notebook: {},
    })
    expect([...units]).toEqual([])
  })

  it('keeps a subdomain in one piece, since its statements only hold together', () => {
    const told = { ...example, answers: { 'cmmm.data.1': 'full', 'cmmm.data.2': 'part' } }
    expect(unitsOf(told).get('answers.cmmm.data')).toEqual({
      'cmmm.data.1': 'full',
      'cmmm.data.2': 'part',
      'cmmm.data.5': { notKnown: true },
    })
  })

  it('is compared by what it says: null is nothing, and order of keys is none', () => {
    expect(sameJson({ a: 1, b: null }, { a: 1 })).toBe(true)
    expect(sameJson({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true)
    expect(sameJson(['a', 'b'], ['b', 'a'])).toBe(false)
    expect(sameJson(0, null)).toBe(false)
  })
})

describe('two people on one assessment', () => {
  const base = { ...example, answers: { 'sme.q1': 'A', 'cmmm.sales.1': 'full' }, notKnown: [] }
  const ours = { ...base, answers: { ...base.answers, 'sme.q1': 'B' }, name: '乙厂' }

  it('both find their answers in the whole', () => {
    const theirs = { ...base, notebook: {}, answers: { ...base.answers, 'sme.q2': 'C' } }
    const merged = mergeTold(base, ours, theirs)
    expect(merged.clashes).toEqual([])
    expect(merged.isTheirs).toBe(false)
    expect(merged.told).toEqual({
      ...base,
      name: '乙厂',
      answers: { 'sme.q1': 'B', 'cmmm.sales.1': 'full', 'sme.q2': 'C' },
      notebook: {},
    })
  })

  it('are told when the server holds all of it already', () => {
    expect(mergeTold(base, base, ours).isTheirs).toBe(true)
  })

  it('an answer and “not known yet” to it are a clash', () => {
    const theirs = { ...base, answers: { 'cmmm.sales.1': 'full' }, notKnown: ['sme.q1'] }
    expect(mergeTold(base, ours, theirs).clashes).toEqual([
      { unit: 'answers.sme.q1', ours: 'B', theirs: { notKnown: true } },
    ])
  })

  it('a subdomain that one removed and the other climbed is never both', () => {
    const theirs = { ...base, answers: { 'sme.q1': 'A', 'cmmm.sales': 'na' } }
    const climbed = { ...base, answers: { ...base.answers, 'cmmm.sales.2': 'most' } }
    const { told, clashes } = mergeTold(base, climbed, theirs)
    expect(told.answers).toEqual({ 'sme.q1': 'A', 'cmmm.sales': 'na' })
    expect(clashes.map(({ unit }) => unit)).toEqual(['answers.cmmm.sales'])
  })

  it('records keep their order, and new ones come after', () => {
    const [first, second] = example.records
    if (first === undefined || second === undefined) throw new Error('the example has two records')
    const two = { ...base, records: [second, first] }
    const more = { ...two, records: [second, first, { ...first, id: 'new' }] }
    expect(ids(mergeTold(two, more, two).told)).toEqual([second.id, first.id, 'new'])
  })
})

describe('a clash', () => {
  const clash = { unit: 'answers.sme.q1', ours: 'B', theirs: 'C' }
  const theirs = { ...example, answers: { 'sme.q1': 'C' }, notKnown: [] }

  it('is decided by putting our value in place of theirs', () => {
    const chosen = withUnit(theirs, clash.unit, clash.ours)
    expect(chosen.answers).toEqual({ 'sme.q1': 'B' })
    expect(openClashes([clash], theirs)).toEqual([clash])
    expect(openClashes([clash], chosen)).toEqual([])
  })

  it('about something that we took out is decided by taking it out', () => {
    expect(withUnit(theirs, 'answers.sme.q1', null).answers).toEqual({})
    const [record] = theirs.records
    const without = withUnit(theirs, `records.${record?.id}`, null)
    expect(ids(without)).toEqual(ids(theirs).slice(1))
  })

  it('replaces an earlier one about the same thing', () => {
    const later = { ...clash, theirs: 'A' }
    const other = { ...clash, unit: 'name' }
    expect(joinClashes([clash, other], [later])).toEqual([other, later])
  })
})
