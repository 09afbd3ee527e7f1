import { describe, expect, test } from 'vitest'
import { bundlesOf } from '../../../assessments/measure/bundle.ts'
import { evaluateMeasures } from '../../../assessments/measure/evaluate-measures.ts'
import { judgementOf } from '../../../assessments/measure/judgement.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument, Pool } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { makeDocument, makeFacts, makeMeasure, project } from './make.ts'

const fixed = (id: string, type: 'smart-factory' | 'key-project', of: Partial<Measure> = {}) =>
  makeMeasure({
    id,
    feed: { kind: 'project', type },
    amount: { basis: 'fixed', fen: 60 },
    caps: [],
    ...of,
  })
const pool = (id: string, measures: string[], of: Partial<Pool> = {}): Pool => ({
  ...{ id, measures, fen: 100, per: 'year', shortage: 'proportional', quote: '总额100' },
  ...of,
})
const built = (id: string, types: string[] = ['smart-factory']): Fact =>
  project(id, '2026-01-01', { types, investmentFen: 1000 })

/** The bundles as the measure and record of each candidate, programme by programme. */
function bundled(documents: readonly PolicyDocument[], records: readonly Fact[]) {
  const { judged, grants } = judgementOf(makeFacts(records), documents, [])
  const candidates = judged.flatMap((each) => each.candidates)
  return bundlesOf(candidates, grants).map(({ programmes, pools }) => ({
    programmes: programmes.map((each) => [
      each.id,
      ...each.candidates.map(({ measureId, record }) => `${measureId} ${record?.id}`),
    ]),
    pools: pools.map((one) => one.pool.id),
  }))
}

describe('the bundles of candidates', () => {
  const both = ['smart-factory', 'key-project']

  test('are one for each programme where no total holds them together', () => {
    const document = makeDocument([fixed('d.2', 'smart-factory'), fixed('d.1', 'smart-factory')])
    expect(bundled([document], [built('q'), built('p')])).toEqual([
      { programmes: [['d.1', 'd.1 p', 'd.1 q']], pools: [] },
      { programmes: [['d.2', 'd.2 p', 'd.2 q']], pools: [] },
    ])
  })

  test('hold measures of one programme in one', () => {
    const shared = { programme: 'x' } as const
    const document = makeDocument([
      fixed('d.2', 'smart-factory', shared),
      fixed('d.1', 'key-project', shared),
    ])
    expect(bundled([document], [built('p', both)])).toEqual([
      { programmes: [['x', 'd.1 p', 'd.2 p']], pools: [] },
    ])
  })

  test('hold together the programmes of a pool that is cut in proportion, and no others', () => {
    const measures = ['d.1', 'd.2', 'd.3'].map((id) => fixed(id, 'smart-factory'))
    const document = makeDocument(measures, { pools: [pool('l', ['d.3', 'd.1'])] })
    expect(bundled([document], [built('p')])).toEqual([
      {
        programmes: [
          ['d.1', 'd.1 p'],
          ['d.3', 'd.3 p'],
        ],
        pools: ['l'],
      },
      { programmes: [['d.2', 'd.2 p']], pools: [] },
    ])
  })

  test('hold together what several pools chain to one another', () => {
    const measures = ['d.1', 'd.2', 'd.3', 'd.4'].map((id) => fixed(id, 'smart-factory'))
    const pools = [pool('m', ['d.3', 'd.4']), pool('k', ['d.2', 'd.3']), pool('l', ['d.1', 'd.4'])]
    const [only, ...others] = bundled([makeDocument(measures, { pools })], [built('p')])
    expect(only?.programmes.map(([id]) => id)).toEqual(['d.1', 'd.2', 'd.3', 'd.4'])
    expect([only?.pools.toSorted(), others]).toEqual([['k', 'l', 'm'], []])
  })

  test('hold together all that is claimed on a project whose investment is a ceiling', () => {
    const limited = makeDocument([fixed('l.1', 'smart-factory')], {
      id: 'l',
      aidCeiling: { of: 'investmentFen', quote: '不超过' },
    })
    const other = makeDocument([fixed('d.1', 'key-project'), fixed('d.2', 'key-project')])
    const records = [built('p', both), built('q', ['key-project'])]
    expect(bundled([limited, other], records)).toEqual([
      {
        programmes: [
          ['d.1', 'd.1 p', 'd.1 q'],
          ['d.2', 'd.2 p', 'd.2 q'],
          ['l.1', 'l.1 p'],
        ],
        pools: [],
      },
    ])
    expect(bundled([limited, other], records.slice(1)).length).toBe(2)
  })

  test('are none where nothing is claimed', () => {
    expect(bundled([makeDocument([fixed('d.1', 'smart-factory')])], [])).toEqual([])
  })
})

describe('a total of which the text does not say what happens when it is short', () => {
  test('cuts nothing and holds nothing together', () => {
    const measures = ['d.1', 'd.2'].map((id) => fixed(id, 'smart-factory'))
    const pools = [pool('l', ['d.1', 'd.2'], { shortage: 'unstated', per: 'term', fen: 1 })]
    const document = makeDocument(measures, { pools })
    expect(bundled([document], [built('p')]).map((each) => each.pools)).toEqual([[], []])
    const results = evaluateMeasures(makeFacts([built('p')]), [document], [])
    expect(results.map(({ amountFen }) => amountFen?.high)).toEqual([60, 60])
  })
})
