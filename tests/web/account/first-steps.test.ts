import { expect, test } from 'vitest'
import { firstSteps } from '../../../web/features/organisation/first-steps.ts'

const firm = {
  ...{ kind: 'manufacturer' as const, role: 'owner' as const },
  ...{ creditCode: null, area: null, profile: null },
}

test('the owner of a new firm says who it is, begins a workbook and asks others in', () => {
  expect(firstSteps({ organisation: firm, members: 1, workbooks: 0 })).toEqual([
    'code',
    'area',
    'workbook',
    'people',
  ])
})

test('what is done, and what is not one’s to do, is no step', () => {
  const told = { ...firm, creditCode: '91440400MA4W12346M', area: 'gd/zhuhai/jinwan' }
  expect(firstSteps({ organisation: told, members: 2, workbooks: 1 })).toEqual([])
  const asEditor = { ...firm, role: 'editor' as const }
  expect(firstSteps({ organisation: asEditor, members: 1, workbooks: 0 })).toEqual(['workbook'])
  const asViewer = { ...firm, role: 'viewer' as const }
  expect(firstSteps({ organisation: asViewer, members: 1, workbooks: 0 })).toEqual([])
})

test('a provider shows itself first, a bureau gathers its people', () => {
  const provider = { ...firm, kind: 'provider' as const }
  expect(firstSteps({ organisation: provider, members: 2, workbooks: undefined })).toEqual([
    'profile',
  ])
  const said = { ...provider, profile: { about: '做评估' } }
  expect(firstSteps({ organisation: said, members: 2, workbooks: undefined })).toEqual([])
  const bureau = { ...firm, kind: 'bureau' as const }
  expect(firstSteps({ organisation: bureau, members: 1, workbooks: undefined })).toEqual(['people'])
})
