import { expect, test } from 'vitest'
import {
  aside,
  baseOf,
  besideFields,
  continued,
  enterpriseFields,
  isMoney,
  recordFields,
  wholeParts,
} from '../../../assessments/workbook/fields.ts'
import { letterOf, MOST_ROWS, statementSheets } from '../../../assessments/workbook/sheet.ts'

test('columns are lettered as a spreadsheet letters them', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual([
    ...['A', 'B', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA'],
  ])
})

test('sheets are named in both languages, and no more rows are read than a request can have', () => {
  expect(statementSheets).toEqual({
    enterprise: { zh: '企业', en: 'Enterprise' },
    answers: { zh: '答案', en: 'Answers' },
    evidence: { zh: '依据', en: 'Evidence' },
    records: { zh: '记录', en: 'Records' },
  })
  expect(MOST_ROWS).toBe(10_000)
})

test('amounts are the fields in fen, and the revenue of each year', () => {
  const fields = ['amountFen', 'enterprise.revenueFen.2025', 'enterprise.employees', 'Fenster']
  expect(fields.map(isMoney)).toEqual([true, true, false, false])
  expect(recordFields.filter(isMoney)).toEqual([
    ...['amountFen', 'equipmentFen', 'softwareFen', 'newEquipmentExVatFen'],
    ...['investmentFen', 'fiscalFen', 'fixedAssetsFen', 'roundFen'],
  ])
})

test('a long list goes on in numbered columns of its field', () => {
  expect([0, 1, 2].map((piece) => continued('records', piece))).toEqual([
    ...['records', 'records+2', 'records+3'],
  ])
  expect(['records', 'records+2', 'records+12', 'a+b', '+2a'].map(baseOf)).toEqual([
    ...['records', 'records', 'records', 'a+b', '+2a'],
  ])
})

test('a statement keeps its columns, in their order', () => {
  expect(aside).toEqual(['label', 'unit', 'questionnaire'])
  expect(wholeParts).toEqual(['enterprise', 'enterprise.revenueFen', 'answers', 'records'])
  expect(besideFields).toEqual(['catalogue', 'name', 'industry'])
  expect(enterpriseFields).toEqual([
    ...['area', 'process', 'legalPerson', 'creditClean', 'aiRobotics', 'manufacturer'],
    ...['ownCoreTechnology', 'employees'],
  ])
  expect(recordFields.filter((field) => !isMoney(field))).toEqual([
    ...['id', 'kind', 'on', 'of', 'agent', 'project', 'types', 'selected', 'deployed', 'title'],
    ...['until', 'lead', 'level', 'measure', 'records'],
  ])
})
