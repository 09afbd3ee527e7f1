import { describe, expect, test } from 'vitest'
import { divisions } from '../../assessments/content/industry-codes/divisions.ts'
import { industryCodeSource } from '../../assessments/content/industry-codes/source.ts'
import {
  divisionOf,
  industryCodeFault,
  normalIndustryCode,
} from '../../assessments/industry-code.ts'
import { IndustryDivision } from '../../assessments/schema/industry-code.ts'
import { Source } from '../../assessments/schema/provenance.ts'

describe('the divisions of manufacturing', () => {
  test('are those from 13 to 43, each once, in their order', () => {
    const codes = Array.from({ length: 31 }, (_, at) => String(13 + at))
    expect(divisions.map(({ code }) => code)).toEqual(codes)
    expect(new Set(divisions.map(({ name }) => name.zh)).size).toBe(31)
    expect(new Set(divisions.map(({ name }) => name.en)).size).toBe(31)
  })

  test('are content with a source, and none is said to be read in the standard itself', () => {
    expect(divisions.map((division) => IndustryDivision.parse(division))).toEqual(divisions)
    expect(Source.parse(industryCodeSource)).toEqual(industryCodeSource)
    expect(new Set(divisions.map(({ citation }) => citation.source))).toEqual(
      new Set([industryCodeSource.id]),
    )
    expect(new Set(divisions.map(({ citation }) => citation.confidence))).toEqual(
      new Set(['secondary']),
    )
  })
})

test.each([
  ['C13', null],
  ['C43', null],
  ['C392', null],
  ['C3921', null],
  ['C3999', null],
  ['C12', 'division'],
  ['C44', 'division'],
  ['C0511', 'division'],
  ['D44', 'class'],
  ['I6513', 'class'],
  ['U39', 'form'],
  ['C3', 'form'],
  ['C', 'form'],
  ['', 'form'],
  ['C39211', 'form'],
  ['39', 'form'],
  ['c39', 'form'],
  ['C39 ', 'form'],
  ['CC39', 'form'],
] as const)('%j as an industry code: %j', (code, fault) => {
  expect(industryCodeFault(code)).toBe(fault)
})

test.each([
  ['C39', '计算机、通信和其他电子设备制造业'],
  ['C3921', '计算机、通信和其他电子设备制造业'],
  ['C385', '电气机械和器材制造业'],
  ['C13', '农副食品加工业'],
  ['C44', undefined],
  ['D39', undefined],
  ['C39211', undefined],
])('%s lies in %s', (code, name) => {
  expect(divisionOf(code)?.name.zh).toBe(name)
})

test.each([
  ['3921', 'C3921'],
  ['39', 'C39'],
  ['ｃ３９ 21', 'C3921'],
  ['d44', 'D44'],
  ['3', '3'],
  ['39211', '39211'],
  ['', ''],
])('%j as typed is %j', (typed, code) => {
  expect(normalIndustryCode(typed)).toBe(code)
})
