import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import type { Organisation } from '../../../db/tables/organisations.ts'
import type { ReviewNote } from '../../../db/tables/sharing.ts'
import type { Workbook } from '../../../db/tables/workbooks.ts'
import { requestExample } from '../../../server/request-example.ts'
import { caseResult } from '../../../server/review/case-result.ts'
import { freezeRound } from '../../../server/review/freeze-round.ts'
import { laidOver } from '../../../server/review/laid-over.ts'
import { reviewingBureau } from '../../../server/review/reviewing-bureau.ts'
import { lateEvening } from '../make.ts'

const firm: Organisation = {
  ...{ id: 'o1', version: 1, kind: 'manufacturer', name: '示例厂', area: 'gd/zhuhai/jinwan' },
  ...{ creditCode: null, industryCode: null, sizeClass: null, profile: null },
  ...{ createdAt: 0, deletedAt: null },
}
const workbook: Workbook = {
  ...{ id: 'w1', version: 1, organisationId: 'o1', name: '自评', industry: null },
  ...{ catalogueVersion: catalogue.version, takenFrom: null, createdBy: 'u1' },
  ...{ createdAt: 0, deletedAt: null },
}
const { asOf: _, ...request } = requestExample
const frozen = () =>
  freezeRound(
    {
      ...{ submissionId: 's1', round: 1, firm, workbook, actorId: 'u1' },
      given: { request, notebook: {} },
    },
    catalogue,
    lateEvening,
  )

const note = (key: string, value: unknown): ReviewNote => ({
  ...{ id: key, version: 1, submissionId: 's1', round: 1, key, value: JSON.stringify(value) },
  ...{ note: null, internal: false, writtenBy: 'u2', writtenAt: 0 },
})

describe('the reviewer’s reading of a round', () => {
  test('is not told where the content of that round is gone; the firm’s stands as it was frozen', async () => {
    const row = { ...frozen(), catalogueVersion: '2020.01.01' }
    const notes = [note('answers.scene.24', 'none')]
    const { ladders } = JSON.parse(row.result)
    const told = { round: 1, asOf: '2026-11-20', ladders: { firm: ladders, reviewer: null } }
    expect(await caseResult('reviewer', row, notes, catalogue)).toEqual({
      ...{ of: 'reviewer', ...told, result: null },
    })
    expect(await caseResult('firm', row, notes, catalogue)).toEqual({
      ...{ of: 'firm', ...told, result: JSON.parse(row.result) },
    })
  })

  test('takes facts of the firm as well as answers, and passes by what was taken back', () => {
    const said = [
      { key: 'enterprise.employees', value: 240 },
      { key: 'enterprise.revenueFen', value: { '2025': 100 } },
      { key: 'answers.sme.q2', value: 'B' },
      { key: 'answers.sme.s1', value: null },
      { key: 'records.r1', value: 'x' },
    ]
    const before = structuredClone(request)
    expect(laidOver(request, said)).toEqual({
      ...request,
      enterprise: { ...request.enterprise, employees: 240, revenueFen: { '2025': 100 } },
      answers: { ...request.answers, 'sme.q2': 'B' },
    })
    expect(request).toEqual(before)
  })
})

describe('the bureau that reviews', () => {
  const bureau = (id: string, area: string | null): Organisation => ({
    ...{ ...firm, kind: 'bureau', id, area },
  })

  test('is that of the narrowest area which holds the firm’s, in whatever order they stand', () => {
    const all = [
      bureau('province', 'gd'),
      bureau('district', 'gd/zhuhai/jinwan'),
      bureau('city', 'gd/zhuhai'),
      bureau('nowhere', null),
    ]
    for (const bureaus of [all, all.toReversed()]) {
      const of = (area: string) => reviewingBureau(bureaus, area)?.id
      expect(of('gd/zhuhai/jinwan')).toBe('district')
      expect(of('gd/zhuhai/doumen')).toBe('city')
      expect(of('gd/zhuhai')).toBe('city')
      expect(of('gd/foshan')).toBe('province')
      // A name that begins alike is another place.
      expect(of('gd/zhuhai/jinwanxin')).toBe('city')
      expect(of('gx/nanning')).toBe(undefined)
    }
  })
})
