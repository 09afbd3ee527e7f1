import { describe, expect, it } from 'vitest'
import { checkRequest } from '../../assessments/check-request.ts'
import { catalogue } from '../../assessments/content/catalogue.ts'
import { Granted } from '../../assessments/schema/record.ts'
import type { Answer, Request } from '../../assessments/schema/request.ts'

const issuesOf = (request: Request) => checkRequest(request, catalogue)
const pathsOf = (request: Request) => issuesOf(request).map((issue) => issue.path)
const answering = (id: string, answer: Answer) => pathsOf({ answers: { [id]: answer } })

describe('a request', () => {
  it('may be empty, and null is the same as absent', () => {
    expect(issuesOf({})).toEqual([])
    expect(issuesOf({ enterprise: null, answers: null, records: null })).toEqual([])
    expect(answering('sme.q1', null)).toEqual([])
  })

  it.each([
    ['a list with none beside another option', 'sme.q1', ['A', 'B']],
    ['an empty list', 'sme.q1', []],
    ['an option twice', 'sme.q1', ['B', 'B']],
    ['a key that is no option', 'sme.q1', ['F']],
    ['one key where a list is asked', 'sme.q1', 'B'],
    ['a list where one key is asked', 'sme.q2', ['B']],
    ['a key that is no option of a single choice', 'sme.q2', 'F'],
    ['a level above four', 'sme.s1', 5],
    ['a level below none', 'sme.s1', -1],
    ['a level in words', 'sme.s1', '2'],
    ['a scene that is neither', 'scene.1', 'yes'],
    ['a flag in words', 'factory.clean', 'true'],
    ['a position that is not listed', 'factory.kpi', 'best'],
    ['a statement that is not on the scale', 'cmmm.data.1', 'mostly'],
    ['a subdomain that cannot be removed', 'cmmm.data', 'na'],
    ['a level that does not exist', 'cmmm.data.6', 'full'],
    ['a question that does not exist', 'sme.q16', 'A'],
    ['a scene that does not exist', 'scene.41', 'built'],
    ['a name of every object', 'constructor', 'A'],
  ] as const)('is refused with the question named: %s', (_, id, answer) => {
    const mutable = Array.isArray(answer) ? [...answer] : (answer as Answer)
    expect(answering(id, mutable)).toEqual([`answers.${id}`])
  })

  it('takes every legal form of an answer', () => {
    const answers: Record<string, Answer> = {
      'sme.q1': ['A'],
      'sme.q4': ['B', 'O'],
      'sme.q2': 'E',
      'sme.s16': 0,
      'scene.40': 'ai',
      'factory.clean': false,
      'factory.kpi': 'below',
      'factory.recognised': 'none',
      'cmmm.data.5': 'part',
      'cmmm.sales': 'na',
    }
    expect(issuesOf({ answers })).toEqual([])
  })

  it('takes every state of a scene, and a key only by itself', () => {
    const states = ['none', 'built', 'ai'] as const
    expect(states.flatMap((state) => answering('scene.1', state))).toEqual([])
    expect(answering('scene.1', ['none'])).toEqual(['answers.scene.1'])
  })

  it('cannot say that a subdomain is not there and answer it', () => {
    expect(pathsOf({ answers: { 'cmmm.sales': 'na', 'cmmm.sales.2': 'full' } })).toEqual([
      'answers.cmmm.sales',
    ])
    expect(pathsOf({ answers: { 'cmmm.sales': 'na', 'cmmm.sales.2': null } })).toEqual([])
  })

  it('names an area that is in the catalogue', () => {
    expect(pathsOf({ enterprise: { area: 'gd/zhuhai/nowhere' } })).toEqual(['enterprise.area'])
    expect(pathsOf({ enterprise: { area: 'gd/zhuhai/doumen' } })).toEqual([])
  })

  const spend = { kind: 'spend', id: 's', on: '2026-01-05', of: 'compute' } as const
  const project = { kind: 'project', id: 'p', on: '2026-01-05', types: ['ai-retrofit'] } as const
  const granted = { kind: 'granted', id: 'g', on: '2026-02-01' } as const

  it('refers only to records that are there, of the right kind', () => {
    const types = ['ai-retrofit' as const]
    const listed = { ...project, types }
    expect(pathsOf({ records: [{ ...spend, project: 'p' }, listed] })).toEqual([])
    expect(pathsOf({ records: [{ ...spend, project: 'x' }] })).toEqual(['records.0.project'])
    expect(pathsOf({ records: [spend, { ...spend, id: 't', project: 's' }] })).toEqual([
      'records.1.project',
    ])
    expect(pathsOf({ records: [{ ...granted, records: ['x'] }] })).toEqual(['records.0.records.0'])
    expect(
      pathsOf({ records: [listed, { ...granted, measure: 'zhuhai-2025.1', records: ['p'] }] }),
    ).toEqual(['records.1.records.0'])
    expect(pathsOf({ records: [{ ...granted, measure: 'zhuhai-2025.99' }] })).toEqual([
      'records.0.measure',
    ])
  })

  it('uses an id once, and no part is larger than its whole', () => {
    const types = ['ai-retrofit' as const]
    expect(pathsOf({ records: [spend, spend] })).toEqual(['records.1.id'])
    expect(
      pathsOf({ records: [{ ...project, types, investmentFen: 100, fiscalFen: 101 }] }),
    ).toEqual(['records.0.fiscalFen'])
    expect(
      pathsOf({
        records: [{ kind: 'equity', id: 'e', on: '2026-01-05', roundFen: 100, amountFen: 101 }],
      }),
    ).toEqual(['records.0.amountFen'])
  })

  it('names a record once in a grant, and no more than it can hold', () => {
    const types = ['ai-retrofit' as const]
    const records = [
      { ...project, types },
      { ...granted, records: ['p', 'p', 'p'] },
    ]
    expect(issuesOf({ records })).toEqual([
      { path: 'records.1.records.1', message: 'named twice' },
      { path: 'records.1.records.2', message: 'named twice' },
    ])
    const naming = (count: number) =>
      Granted.safeParse({ ...granted, records: Array.from({ length: count }, (_, i) => `r${i}`) })
    expect([naming(200).success, naming(201).success]).toEqual([true, false])
  })

  it('ends a state on the day it began at the earliest', () => {
    const title = { kind: 'title', id: 't', on: '2026-05-01', title: 'little-giant' } as const
    expect(issuesOf({ records: [{ ...title, until: '2026-04-30' }] })).toEqual([
      { path: 'records.0.until', message: 'before on' },
    ])
    expect(issuesOf({ records: [{ ...title, until: '2026-05-01' }] })).toEqual([])
    expect(issuesOf({ records: [{ ...title, until: null }] })).toEqual([])
  })

  it('certifies a digital level that exists', () => {
    const levelled = (of: 'dcmm' | 'sme-digital', level: number | null) =>
      issuesOf({ records: [{ kind: 'certificate', id: 'c', on: '2026-01-05', of, level }] })
    expect(levelled('sme-digital', 5)).toEqual([{ path: 'records.0.level', message: 'above 4' }])
    expect(levelled('sme-digital', 4)).toEqual([])
    expect(levelled('sme-digital', null)).toEqual([])
    expect(levelled('dcmm', 5)).toEqual([])
  })

  it('says of each answer what it must be', () => {
    const told = (id: string, answer: Answer) => issuesOf({ answers: { [id]: answer } })
    const expected = (id: string, what: string) => [
      { path: `answers.${id}`, message: `expected ${what}` },
    ]
    const single = expected('sme.q2', 'one of A, B, C, D, E')
    expect(told('sme.q2', 'F')).toEqual(single)
    expect(told('sme.q2', ['B'])).toEqual(single)
    expect(told('sme.q1', [])).toEqual(expected('sme.q1', 'a list of at least one option'))
    expect(told('sme.q1', ['B', 'F'])).toEqual(expected('sme.q1', 'a list of A, B, C, D, E'))
    expect(told('sme.q1', ['B', 'B'])).toEqual(expected('sme.q1', 'each option once'))
    expect(told('sme.q1', ['A', 'B'])).toEqual(
      expected('sme.q1', 'A (none) alone, or the others without it'),
    )
    expect(told('sme.s3', 5)).toEqual(expected('sme.s3', 'a level from 0 to 4'))
    expect(told('factory.clean', 1)).toEqual(expected('factory.clean', 'true or false'))
    expect(told('sme.q99', 'A')).toEqual([{ path: 'answers.sme.q99', message: 'no such question' }])
    expect(told('sme.s3', 4)).toEqual([])
  })

  it('says what a removed subdomain and an unknown area are up against', () => {
    expect(issuesOf({ answers: { 'cmmm.sales': 'na', 'cmmm.sales.2': 'full' } })).toEqual([
      {
        path: 'answers.cmmm.sales',
        message: 'not applicable, yet one of its statements is answered',
      },
    ])
    expect(issuesOf({ enterprise: { area: 'nowhere' } })).toEqual([
      { path: 'enterprise.area', message: 'no such area' },
    ])
  })

  it('says of each reference what it names', () => {
    const listed = { ...project, types: ['ai-retrofit' as const] }
    const earlier = { ...granted, id: 'h' }
    const told = (...records: NonNullable<Request['records']>) => issuesOf({ records })
    expect(told({ ...spend, project: 'x' })).toEqual([
      { path: 'records.0.project', message: 'names no record' },
    ])
    expect(told(spend, { ...spend, id: 't', project: 's' })).toEqual([
      { path: 'records.1.project', message: 'names a record of kind spend' },
    ])
    expect(told({ ...granted, records: ['x'] })).toEqual([
      { path: 'records.0.records.0', message: 'names no record' },
    ])
    expect(told(earlier, { ...granted, records: ['h'] })).toEqual([
      { path: 'records.1.records.0', message: 'names a grant' },
    ])
    expect(told(listed, { ...granted, measure: 'zhuhai-2025.1', records: ['p'] })).toEqual([
      {
        path: 'records.1.records.0',
        message: 'names a record of kind project, expected spend',
      },
    ])
    expect(told({ ...granted, measure: 'zhuhai-2025.99' })).toEqual([
      { path: 'records.0.measure', message: 'no such measure' },
    ])
    expect(told(spend, spend)).toEqual([{ path: 'records.1.id', message: 'is used twice' }])
  })

  it('may name what was granted for: a record of the right kind, any record, or none', () => {
    const listed = { ...project, types: ['ai-retrofit' as const] }
    const pays = (measure: string | null, records: string[] | null) =>
      issuesOf({ records: [spend, listed, { ...granted, measure, records }] })
    expect(pays('zhuhai-2025.1', ['s'])).toEqual([])
    expect(pays(null, ['s', 'p'])).toEqual([])
    expect(pays('zhuhai-2025.1', null)).toEqual([])
  })

  it('may give a part that is the whole, and a part or a whole that is not known', () => {
    const types = ['ai-retrofit' as const]
    const parts = (fiscalFen: number | null, investmentFen: number | null) =>
      issuesOf({ records: [{ ...project, types, fiscalFen, investmentFen }] })
    expect(parts(100, 100)).toEqual([])
    expect(parts(100, null)).toEqual([])
    expect(parts(null, 100)).toEqual([])
    expect(parts(101, 100)).toEqual([
      { path: 'records.0.fiscalFen', message: 'above investmentFen' },
    ])
    const round = { kind: 'equity', id: 'e', on: '2026-01-05', roundFen: 100 } as const
    expect(issuesOf({ records: [{ ...round, amountFen: 100 }] })).toEqual([])
    expect(issuesOf({ records: [{ ...round, amountFen: 101 }] })).toEqual([
      { path: 'records.0.amountFen', message: 'above roundFen' },
    ])
  })
})
