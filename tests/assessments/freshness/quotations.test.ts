import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { textOf } from '../../../assessments/content/policies/texts.ts'
import { checkQuotations, quotationsOf } from '../../../assessments/freshness/quotations.ts'
import { conflict, paper, text } from './make.ts'

const fallen = (changed: string) =>
  checkQuotations(paper, [conflict], changed)
    .filter(({ standing }) => standing !== 'stands')
    .map(({ of, holder, text: words, standing }) => [of, holder, words, standing])

describe('the quotations of a document', () => {
  it('are all words that the content repeats from it, each with the place that repeats them', () => {
    const all = quotationsOf(paper, [conflict]).map(({ of, holder, text: words, clause }) => [
      of,
      holder,
      words,
      clause,
    ])
    expect(all).toEqual([
      ['clause', 'paper-2025/title', '关于若干措施', undefined],
      ['clause', 'paper-2025/1', '一、购买算力', undefined],
      ['clause', 'paper-2025/2', '二、贡献突出', undefined],
      ['measure', 'paper-2025.1', '按50%资助', 'paper-2025/1'],
      ['measure', 'paper-2025.1', '最高200万元', 'paper-2025/1'],
      ['pool', 'paper-pool', '200万元', undefined],
      ['quota', 'paper-quota', '每年不超过5个', undefined],
      ['target', 'paper-target', '5个', 'paper-2025/2'],
      ['rounding', 'paper-2025', '万元', undefined],
      ['aid-ceiling', 'paper-2025', '资助', undefined],
      ['exclusion', 'paper-2025', '给予奖励', undefined],
      ['conflict', 'paper-conflict', '贡献突出', undefined],
    ])
  })

  it('leave out what another document says', () => {
    const other = { ...conflict, quote: { document: 'other', text: '别处' } }
    expect(quotationsOf(paper, [other]).some(({ of }) => of === 'conflict')).toBe(false)
  })

  it('all stand in the text as it is', () => {
    expect(fallen(text)).toEqual([])
  })

  it('fall where a word changed, and only those', () => {
    expect(fallen(text.replace('最高200万元', '最高300万元'))).toEqual([
      ['measure', 'paper-2025.1', '最高200万元', 'gone'],
      ['pool', 'paper-pool', '200万元', 'gone'],
    ])
  })

  it('fall when they stand in another clause alone', () => {
    const moved = text.replace('最高200万元', '').replace('给予奖励', '给予奖励,最高200万元')
    expect(fallen(moved)).toEqual([['measure', 'paper-2025.1', '最高200万元', 'elsewhere']])
  })

  it('fall with the clause whose first words are gone', () => {
    expect(fallen(text.replace('二、贡献', '三、贡献'))).toEqual([
      ['clause', 'paper-2025/2', '二、贡献突出', 'gone'],
      ['target', 'paper-target', '5个', 'elsewhere'],
    ])
  })

  it('name a clause that stands before the one it follows', () => {
    const [title = '', , one = '', two = ''] = text.split('\n')
    expect(fallen([title, two, one].join('\n'))).toEqual([
      ['clause', 'paper-2025/2', '二、贡献突出', 'elsewhere'],
      ['target', 'paper-target', '5个', 'elsewhere'],
    ])
  })

  it('all fall in an empty text', () => {
    expect(fallen('').length).toBe(quotationsOf(paper, [conflict]).length)
  })
})

describe('the catalogue', () => {
  it.each(catalogue.documents.map((one) => [one.id, one] as const))(
    'has every quotation of %s standing in its text',
    (id, document) => {
      const checked = checkQuotations(document, catalogue.conflicts, textOf[id] ?? '')
      expect(checked.length).toBeGreaterThan(document.measures.length)
      expect(checked.filter(({ standing }) => standing !== 'stands')).toEqual([])
    },
  )
})
