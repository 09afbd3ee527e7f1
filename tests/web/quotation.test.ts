import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import { textOf } from '../../assessments/content/policies/texts.ts'
import { clauseSpans } from '../../assessments/policy-text.ts'
import {
  figureQuotes,
  ownQuotes,
  paragraphsOf,
  quotationOf,
  sentencesOf,
} from '../../web/features/policies/quotation.ts'

const text = '标题\n\n  一、甲事。给予最高5万元。　另有乙事。给予每个2万元。\n二、给予最高5万元。'
const whole = { start: 0, end: text.length }
const clause = { start: text.indexOf('一、'), end: text.indexOf('二、') }
const cut = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

describe('a quotation', () => {
  it('is the sentences that hold the words, and nothing around them', () => {
    const found = quotationOf(text, clause, ['最高5万元'])
    expect(found?.text).toBe('给予最高5万元。')
    expect(found?.marks.map(([start, end]) => found.text.slice(start, end))).toEqual(['最高5万元'])
  })

  it('leaves nothing out between two sentences that it needs', () => {
    expect(quotationOf(text, clause, ['每个2万元', '最高5万元'])?.text).toBe(
      '给予最高5万元。　另有乙事。给予每个2万元。',
    )
  })

  it('takes the words of its own clause, not the same words further on', () => {
    const second = { start: clause.end, end: text.length }
    expect(quotationOf(text, second, ['最高5万元'])?.text).toBe('二、给予最高5万元。')
    expect(quotationOf(text, second, ['每个2万元'])).toBe(null)
  })

  it('may mark fewer words than it holds', () => {
    const found = quotationOf(text, clause, ['甲事', '最高5万元'], ['最高5万元'])
    expect(found?.text).toBe('一、甲事。给予最高5万元。')
    expect(found?.marks).toEqual([[7, 12]])
  })

  it('of every measure stands word for word in its clause, with its figures marked', () => {
    for (const document of documents) {
      const official = textOf[document.id] ?? ''
      for (const measure of document.measures) {
        const span = clauseSpans(official, document.clauses).find(
          (one) => one.clause.id === measure.clause,
        )
        if (span === undefined) throw new Error(measure.id)
        const found = quotationOf(official, span, ownQuotes(measure), figureQuotes(measure))
        if (found === null) throw new Error(`${measure.id}: no quotation`)
        expect(official.slice(span.start, span.end), measure.id).toContain(found.text)
        expect(found.marks.length, measure.id).toBeGreaterThan(0)
      }
    }
  })
})

describe('the pieces of a text', () => {
  it('are sentences with their full stop, without the white space of the layout', () => {
    expect(sentencesOf(text, clause).map(cut)).toEqual([
      '一、甲事。',
      '给予最高5万元。',
      '另有乙事。',
      '给予每个2万元。',
    ])
  })

  it('are lines, of which empty ones are no paragraphs', () => {
    expect(paragraphsOf(text, whole).map(cut)).toEqual([
      '标题',
      '一、甲事。给予最高5万元。　另有乙事。给予每个2万元。',
      '二、给予最高5万元。',
    ])
  })

  it('lose no character of the official texts but white space', () => {
    for (const document of documents) {
      const official = textOf[document.id] ?? ''
      const shown = clauseSpans(official, document.clauses)
        .flatMap((span) => paragraphsOf(official, span))
        .map(({ start, end }) => official.slice(start, end))
        .join('')
      expect(shown.replaceAll(/\s/g, '')).toBe(official.replaceAll(/\s/g, ''))
    }
  })
})
