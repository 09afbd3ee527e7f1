import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import { yuanOf } from '../../../assessments/figures.ts'
import type { Block } from '../../../assessments/report/block.ts'
import { reportOf } from '../../../assessments/report/report-of.ts'
import type { ToldRoad } from '../../../assessments/report/road.ts'
import { nextTarget } from '../../../assessments/road/next-target.ts'
import { roadOf } from '../../../assessments/road/road-of.ts'
import type { RoadRequest, Target } from '../../../assessments/schema/road.ts'
import { answersSha256, asOf } from './make.ts'

const { request } = exampleFactory
const evaluation = evaluate(request, catalogue, asOf)

function sectionOf(found: ToldRoad, lang: 'zh' | 'en'): readonly Block[] {
  const report = reportOf(request, evaluation, catalogue, lang, { answersSha256, road: found })
  return report.sections.find(({ id }) => id === 'road')?.blocks ?? []
}

const roadTo = (target: Target, wish: Partial<RoadRequest> = {}): NonNullable<ToldRoad> => ({
  road: roadOf({ ...request, ...wish, target }, catalogue, remedies, asOf),
  remedies,
})

const textIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n')
const tableIn = (blocks: readonly Block[], id: string) =>
  blocks.flatMap((block) => (block.kind === 'table' && block.id === id ? [block] : []))[0]
const valuesIn = (blocks: readonly Block[], id: string, key: string) => {
  const table = tableIn(blocks, id)
  const at = table?.columns.findIndex((column) => column.key === key) ?? -1
  return table?.rows.map((row) => row[at]?.value)
}

describe.each(['zh', 'en'] as const)('the road in a report in %s', (lang) => {
  const told = roadTo('excellent')
  const blocks = sectionOf(told, lang)

  test('says the figures of the road to the fen', () => {
    const { costFen, aidFen, netFen } = told.road
    const text = textIn(blocks)
    for (const fen of [costFen, aidFen, netFen]) expect(text).toContain(yuanOf(fen))
  })

  test('lists every remedy in order, every claim and every year as numbers', () => {
    const { remedies: own, claims, years } = told.road
    expect(valuesIn(blocks, 'road-remedies', 'cost')).toEqual(own.map(({ costFen }) => costFen))
    expect(valuesIn(blocks, 'road-remedies', 'done')).toEqual(own.map(({ doneOn }) => doneOn))
    expect(valuesIn(blocks, 'road-claims', 'amount')).toEqual(claims.map((one) => one.amountFen))
    expect(valuesIn(blocks, 'road-years', 'aid')).toEqual(years.map(({ aidFen }) => aidFen))
  })

  test('draws from the cost down to what is left to pay', () => {
    const [bars] = blocks.flatMap((block) => (block.kind === 'waterfall' ? [block.bars] : []))
    expect(bars?.at(0)?.toFen).toBe(told.road.costFen)
    expect(bars?.at(-1)?.toFen).toBe(told.road.netFen)
    expect(bars?.at(-2)?.toFen).toBe(told.road.netFen)
  })

  test('names what money does not close, and when it can be met', () => {
    const rows = tableIn(blocks, 'road-blocked')?.rows.map((row) => row.at(-1)?.text)
    expect(rows).toHaveLength(2)
    expect(rows?.[1]).toContain('2027-01-01')
  })

  test('says so where there is no way', () => {
    const budget = sectionOf(roadTo('excellent', { budgetFen: 0 }), lang)
    const top = sectionOf(null, lang)
    const reached = sectionOf(roadTo('basic'), lang)
    expect(new Set([budget, top, reached].map(textIn)).size).toBe(3)
    expect(tableIn(budget, 'road-remedies')).toBe(undefined)
    expect(tableIn(reached, 'road-remedies')).toBe(undefined)
  })

  test('stands in the summary too', () => {
    const report = reportOf(request, evaluation, catalogue, lang, { answersSha256, road: told })
    const [summary] = report.sections
    expect(textIn(summary?.blocks ?? [])).toContain(yuanOf(told.road.netFen))
  })
})

test('the next rung is the next tier, then a level, then none', () => {
  const { ladders } = evaluation
  expect(nextTarget(ladders, catalogue)).toBe('advanced')
  const tier = { ...ladders['smart-factory-2025'], tier: 'leading' as const }
  const atTop = { ...ladders, 'smart-factory-2025': tier }
  expect(nextTarget(atTop, catalogue)).toBe('sme-digital-2024:3')
  const digital = { ...ladders['sme-digital-2024'], level: 4 }
  expect(nextTarget({ ...atTop, 'sme-digital-2024': digital }, catalogue)).toBe('cmmm-2020:3')
  const maturity = { ...ladders['cmmm-2020'], level: 5 }
  const top = { ...atTop, 'sme-digital-2024': digital, 'cmmm-2020': maturity }
  expect(nextTarget(top, catalogue)).toBe(null)
})
