import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { textOf } from '../../../assessments/content/policies/texts.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import { clauseQuote, omission } from '../../../assessments/report/clause-quote.ts'
import { toldOf } from '../../../assessments/report/told.ts'
import { answersSha256, asOf, blocksOf, requests, told } from './make.ts'

const evaluation = evaluate({}, catalogue, asOf)
const measures = catalogue.documents.flatMap((document) =>
  document.measures.map((measure) => ({ document, measure })),
)

const quoted = (id: string, texts?: Readonly<Record<string, string>>): string => {
  const block = clauseQuote(toldOf({}, evaluation, catalogue, 'zh', { answersSha256, texts }), id)
  return block?.kind === 'quote' ? block.text : ''
}

describe('the words of the law behind a measure', () => {
  test('stand in the text of its document, piece by piece', () => {
    const missing = measures.flatMap(({ document, measure }) =>
      quoted(measure.id, textOf)
        .split(omission)
        .filter((piece) => !(textOf[document.id] ?? '').replace(/\n\s*/g, '').includes(piece))
        .map((piece) => `${measure.id}: ${piece}`),
    )
    expect(missing).toEqual([])
  })

  test('hold every quotation of the measure', () => {
    for (const texts of [textOf, undefined])
      for (const { measure } of measures)
        for (const { text } of measure.quotes) expect(quoted(measure.id, texts)).toContain(text)
  })

  test('stand in the report under every claim, in force and draft', () => {
    for (const [, request] of requests.slice(0, 60)) {
      const { report, evaluation: result } = told(request)
      const { inForce, withDrafts } = result.plan
      const claimed = new Set([...inForce.claims, ...withDrafts.claims].map((one) => one.measure))
      const quotes = blocksOf(report).filter(({ kind }) => kind === 'quote')
      expect(quotes.length).toBe(claimed.size)
    }
  })

  test('name document, number and clause, and say of a draft that it is none', () => {
    const cite = (id: string) => {
      const block = clauseQuote(toldOf({}, evaluation, catalogue, 'zh', { answersSha256 }), id)
      return block?.kind === 'quote' ? block.cite : ''
    }
    expect(cite('zhuhai-2025.1')).toBe(
      '《珠海市推动人工智能与机器人产业高质量发展若干措施》，珠工信〔2025〕68号，〔珠25·一〕，2026-11-21与原文核对',
    )
    expect(cite('zhuhai-2026-draft.4')).toContain('，征求意见稿，尚未印发，')
  })
})
