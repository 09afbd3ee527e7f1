import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { VersionMap } from '../../../assessments/schema/version.ts'
import { draftMap } from '../../../assessments/version/draft-map.ts'
import { mapIssues } from '../../../assessments/version/map-issues.ts'
import { moveAnswers } from '../../../assessments/version/move-answers.ts'
import { catalogueFixture } from './fixture-2026/catalogue.ts'

const unwritten = { zh: '', en: '' }
const drafted = draftMap(catalogue, catalogueFixture)

describe('a map to begin with', () => {
  it('says that all is the same where only other content changed, and is whole as it is', () => {
    const policies = draftMap(catalogue, { ...catalogue, version: '2027.01.01' })
    expect(VersionMap.safeParse(policies).success).toBe(true)
    expect(mapIssues(policies, catalogue, { ...catalogue, version: '2027.01.01' })).toEqual([])
    expect(new Set(Object.values(policies.questions).map((move) => move.kind))).toEqual(
      new Set(['same']),
    )
    const answers = { 'sme.q1': ['B'], 'cmmm.sales': 'na', 'factory.kpi': 'below' }
    expect(moveAnswers(answers, policies)).toMatchObject({ answers, dropped: [], toAsk: [] })
  })

  it('asks anew where options changed, and leaves open what somebody has to say', () => {
    const { questions, added } = drafted
    expect(questions['sme.q15']).toEqual({ kind: 'gone', name: unwritten, why: unwritten })
    for (const id of ['sme.q6', 'sme.q9', 'sme.q12'])
      expect(questions[id]).toEqual({ kind: 'changed', into: { id, values: {} }, why: unwritten })
    expect(questions['sme.q7']).toEqual({ kind: 'same' })
    expect(questions['factory.kpi']).toEqual({ kind: 'same' })
    expect(added).toEqual([
      { id: 'sme.q16', why: unwritten },
      { id: 'sme.q17', why: unwritten },
    ])
  })

  it('names every question of both ends, and is refused until the words are written', () => {
    expect(mapIssues(drafted, catalogue, catalogueFixture)).toEqual([])
    const places = VersionMap.safeParse(drafted).error?.issues.map(({ path }) => path.join('.'))
    expect(places).toContain('questions.sme.q15.name.zh')
    expect(places).toContain('added.1.why.en')
  })
})
