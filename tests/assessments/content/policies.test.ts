import { describe, expect, test } from 'vitest'
import { conflicts } from '../../../assessments/content/policies/conflicts.ts'
import { documents } from '../../../assessments/content/policies/documents.ts'
import { textOf } from '../../../assessments/content/policies/texts.ts'
import type { Span } from '../../../assessments/policy-text.ts'
import { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { clauseOf, clausesOf, figuresIn, standings, textFor } from './policy-words.ts'

/** Sums, shares and numbers of cases or firms. */
const FIGURE = /\d+(?:\.\d+)?(?:%|万元|万个|亿|[个家款])/g

/** Words against claiming one thing twice. 择优 is none of them: it means that the best are chosen. */
const NOT_TWICE = /不重复|不得重复|不予重复|不再给予|就高不就低/g

test('the catalogue holds five documents, each with its text, and no text without a document', () => {
  const ids = documents.map((document) => document.id)
  expect(ids).toEqual([
    'zhuhai-2025',
    'zhuhai-2026-draft',
    'guangdong-2025',
    'longhua-2025',
    'zhongshan-2025',
  ])
  expect(Object.keys(textOf)).toEqual(ids)
})

describe.each(documents.map((document) => [document.id, document] as const))(
  '%s',
  (id, document) => {
    const { measures, pools, quotas, targets, exclusions, rounding, aidCeiling } = document
    const text = textFor(id)
    const whole: Span = { start: 0, end: text.length }
    const clauses = clausesOf(id)
    const spans = [...clauses.values()]
    const inClause = (clause: string, words: string) =>
      standings(text, words, clauses.get(clause) ?? { start: 0, end: 0 })
    const inText = (words: string) => standings(text, words, whole)
    const unread = (pattern: RegExp, behind: readonly Span[]) =>
      [...text.matchAll(pattern)]
        .filter(({ index }) => !behind.some(({ start, end }) => start <= index && index < end))
        .map(({ 0: words, index }) => `${words} at ${index}`)

    test('keeps to its schema', () => {
      expect(PolicyDocument.parse(document)).toEqual(document)
    })

    test('has clauses that cover the text from its first word to its last', () => {
      const covered = spans.map(({ start, end }) => text.slice(start, end)).join('')
      expect(covered).toBe(text)
      expect(clauses.size).toBe(document.clauses.length)
    })

    test.each(measures.map((measure) => [measure.id, measure] as const))(
      '%s belongs to a clause that promises something, and quotes it word for word',
      (_, measure) => {
        expect(['measure', 'service']).toContain(clauses.get(measure.clause)?.clause.kind)
        expect(measure.citation.source).toBe(id)
        const missing = measure.quotes.filter(
          (quote) => inClause(measure.clause, quote.text).length === 0,
        )
        expect(missing).toEqual([])
      },
    )

    test('quotes words that stand only once, so that a mark cannot land elsewhere', () => {
      const quoted = [
        ...measures.flatMap((measure) => measure.quotes.map((quote) => quote.text)),
        ...[...quotas, ...targets, ...exclusions].map(({ quote }) => quote),
        ...[rounding, aidCeiling].flatMap((rule) => rule?.quote ?? []),
      ]
      expect(quoted.filter((words) => inText(words).length !== 1)).toEqual([])
    })

    test('has no clause of money without a measure', () => {
      const claimed = new Set(measures.map((measure) => measure.clause))
      const silent = document.clauses.filter(
        (clause) => clause.kind === 'measure' && !claimed.has(clause.id),
      )
      expect(silent).toEqual([])
    })

    test('states no sum, share or number that no measure, pool, quota or target stands behind', () => {
      const behind = [
        ...measures.flatMap(({ clause, quotes }) =>
          quotes.flatMap((quote) => inClause(clause, quote.text)),
        ),
        ...[...pools, ...quotas].flatMap((one) => inClause(clauseOf(one), one.quote)),
        ...targets.flatMap(({ clause, quote }) => inClause(clause, quote)),
      ]
      expect(unread(FIGURE, behind)).toEqual([])
    })

    test('answers words against double claims: a conflict, an exclusion or a cap for ever', () => {
      const behind = [
        ...conflicts.flatMap(({ quote }) => (quote?.document === id ? inText(quote.text) : [])),
        ...exclusions.flatMap(({ quote }) => inText(quote)),
        ...measures
          .filter(({ caps }) => caps.some((cap) => cap.per === 'ever'))
          .flatMap(({ clause, quotes }) => quotes.flatMap((quote) => inClause(clause, quote.text))),
      ]
      expect(unread(NOT_TWICE, behind)).toEqual([])
    })

    test('takes 择优 for a selection, and asks for it', () => {
      const chosen = measures.filter(({ quotes }) => quotes.some(({ text }) => /择优/.test(text)))
      const behind = chosen.flatMap(({ clause, quotes }) =>
        quotes.flatMap((quote) => inClause(clause, quote.text)),
      )
      expect(unread(/择优/g, behind)).toEqual([])
      const unasked = chosen.filter(
        ({ record }) => !record.some((one) => one.ask === 'is' && one.field === 'selected'),
      )
      expect(unasked.map((measure) => measure.id)).toEqual([])
    })

    test('has pools whose sums are the words quoted, once in the clause of their measures', () => {
      expect(pools.map((pool) => figuresIn(pool.quote))).toEqual(pools.map((pool) => [pool.fen]))
      expect(pools.filter((pool) => inClause(clauseOf(pool), pool.quote).length !== 1)).toEqual([])
      const yearly = pools.filter(({ quote }) => /年度/.test(quote))
      expect(pools.filter((pool) => pool.per === 'year')).toEqual(yearly)
    })

    test('cuts in proportion where the text has that rule, and nowhere else', () => {
      const proportional = /超过资金总预算,实际资助金额按照比例执行/.test(text)
      const rules = new Set(pools.map((pool) => pool.shortage))
      expect([...rules]).toEqual(
        pools.length === 0 ? [] : [proportional ? 'proportional' : 'unstated'],
      )
    })

    test('has quotas whose numbers are the words quoted, in the clause of their measures', () => {
      const wrong = quotas.filter(
        ({ quote, count }) => !new RegExp(`每年.*不超过${count}[个家]`).test(quote),
      )
      expect(wrong).toEqual([])
      expect(quotas.filter((one) => inClause(clauseOf(one), one.quote).length !== 1)).toEqual([])
    })

    test.each(targets.map((target) => [target.id, target] as const))(
      'sets the target %s in the words quoted, with a year only where the clause names it',
      (_, { clause, quote, atLeast, unit, by }) => {
        expect(inClause(clause, quote)).toHaveLength(1)
        const unitSaid = unit.zh.replace('元', '')
        const said = [`${atLeast}${unitSaid}`, `${atLeast / 10_000}万${unitSaid}`]
        if (`${atLeast}${unit.zh}` === '100%') said.push('全覆盖')
        expect(said.filter((words) => quote.includes(words))).toHaveLength(1)
        const { start, end } = clauses.get(clause) ?? { start: 0, end: 0 }
        const year = /到(20\d\d)年/.exec(text.slice(start, end))?.[1]
        expect(by).toBe(year === undefined ? undefined : Number(year))
      },
    )
  },
)

describe('Longhua alone', () => {
  const withRule = (rule: 'rounding' | 'aidCeiling' | 'exclusions') =>
    documents.filter((one) => [one[rule] ?? []].flat().length > 0).map((one) => one.id)

  test('cuts to a hundredth of ten thousand yuan, keeps aid within the investment, excludes', () => {
    expect(withRule('rounding')).toEqual(['longhua-2025'])
    expect(withRule('aidCeiling')).toEqual(['longhua-2025'])
    expect(withRule('exclusions')).toEqual(['longhua-2025'])
    const longhua = documents.find((one) => one.id === 'longhua-2025')
    expect(longhua?.rounding?.quote).toMatch(/万元.*两位小数/)
    expect(longhua?.rounding?.quantumFen).toBe((10_000 * 100) / 100)
  })
})
