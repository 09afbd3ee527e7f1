import { describe, expect, it } from 'vitest'
import { checkRequest } from '../../assessments/check-request.ts'
import { catalogue } from '../../assessments/content/catalogue.ts'
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
})
