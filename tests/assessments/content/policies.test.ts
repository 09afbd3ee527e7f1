import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { conflicts } from '../../../assessments/content/policies/conflicts.ts'
import { documents } from '../../../assessments/content/policies/documents.ts'
import { textOf } from '../../../assessments/content/policies/texts.ts'
import { zhuhai2025 } from '../../../assessments/content/policies/zhuhai-2025/document.ts'
import { zhuhai2026Draft } from '../../../assessments/content/policies/zhuhai-2026-draft/document.ts'
import { clauseSpans, findQuote } from '../../../assessments/policy-text.ts'
import {
  Conflict,
  type Measure,
  PolicyDocument,
  type Quote,
} from '../../../assessments/schema/policy.ts'
import { Request } from '../../../assessments/schema/request.ts'

const measures = documents.flatMap((document) => document.measures)
const zhuhai = [...zhuhai2025.measures, ...zhuhai2026Draft.measures]
const fed = measures.filter((measure) => measure.feed.kind !== 'nothing')
const idsWhere = (holds: (measure: Measure) => boolean) =>
  zhuhai.filter(holds).map((measure) => measure.id)

function textFor(id: string): string {
  const text = textOf[id]
  if (text === undefined) throw new Error(`${id}: no text`)
  return text
}

/** Every figure of the Chinese words: 50% as [1, 2], 200万元 as 200_000_000 fen. */
function figuresIn(words: string): (number | [number, number])[] {
  return [...words.matchAll(/(\d+)(%|万|亿)/g)].map(([, digits, unit]) => {
    const number = Number(digits)
    if (unit !== '%') return number * (unit === '万' ? 10_000 : 100_000_000) * 100
    const divisor = gcd(number, 100)
    return [number / divisor, 100 / divisor]
  })
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

const figuresGiven = (measure: Measure, gives: Quote['gives']) =>
  measure.quotes
    .filter((quote) => quote.gives === gives)
    .flatMap((quote) => {
      const figures = figuresIn(quote.text)
      if (figures.length !== 1) throw new Error(`${measure.id}: “${quote.text}” is not one figure`)
      return figures
    })

describe.each(documents.map((document) => [document.id, document] as const))(
  '%s',
  (id, document) => {
    const text = textFor(id)
    const spans = clauseSpans(text, document.clauses)

    test('keeps to its schema', () => {
      expect(PolicyDocument.parse(document)).toEqual(document)
    })

    test('has clauses that cover the text from its first word to its last', () => {
      const covered = spans.map(({ start, end }) => text.slice(start, end)).join('')
      expect(covered).toBe(text)
      expect(new Set(document.clauses.map((clause) => clause.id)).size).toBe(
        document.clauses.length,
      )
    })

    test.each(document.measures.map((measure) => [measure.id, measure] as const))(
      '%s belongs to a clause that promises something, and quotes it word for word',
      (_, measure) => {
        const span = spans.find(({ clause }) => clause.id === measure.clause)
        if (!span) throw new Error(`${measure.clause} is no clause`)
        expect(['measure', 'service']).toContain(span.clause.kind)
        expect(measure.citation.source).toBe(id)
        const missing = measure.quotes.filter(
          (quote) => !text.slice(span.start, span.end).includes(quote.text),
        )
        expect(missing).toEqual([])
      },
    )

    test('quotes words that stand only once, so that a mark cannot land elsewhere', () => {
      const quoted = document.measures.flatMap((measure) =>
        measure.quotes.map((quote) => quote.text),
      )
      expect(quoted.filter((words) => text.split(words).length !== 2)).toEqual([])
    })

    test('has no clause of money without a measure', () => {
      const claimed = new Set(document.measures.map((measure) => measure.clause))
      const silent = document.clauses.filter(
        (clause) => clause.kind === 'measure' && !claimed.has(clause.id),
      )
      expect(silent).toEqual([])
    })

    test('states no sum or share that no quote, pool or target stands behind', () => {
      const behind = [
        ...spans.filter(({ clause }) => clause.kind === 'target'),
        ...[
          ...document.measures.flatMap((measure) => measure.quotes.map((quote) => quote.text)),
          ...document.pools.map((pool) => pool.quote),
        ].flatMap((quote) => findQuote(text, quote) ?? []),
      ]
      const unread = [...text.matchAll(/\d+(?:\.\d+)?(?:%|万元|亿)/g)].filter(
        ({ index, 0: words }) =>
          !behind.some(({ start, end }) => start <= index && index + words.length <= end),
      )
      expect(unread.map(({ 0: words, index }) => `${words} at ${index}`)).toEqual([])
    })

    test('answers words against double claims with a conflict', () => {
      const quoted = conflicts.flatMap(({ quote }) =>
        quote?.document === id ? (findQuote(text, quote.text) ?? []) : [],
      )
      const unanswered = [...text.matchAll(/不重复|不得重复|择优|就高/g)].filter(
        ({ index }) => !quoted.some(({ start, end }) => start <= index && index < end),
      )
      expect(unanswered.map(({ 0: words, index }) => `${words} at ${index}`)).toEqual([])
    })

    test('has pools whose sums are the words quoted', () => {
      expect(document.pools.map((pool) => figuresIn(pool.quote))).toEqual(
        document.pools.map((pool) => [pool.fen]),
      )
      const own = new Set(document.measures.map((measure) => measure.id))
      expect(
        document.pools.flatMap((pool) => pool.measures).filter((one) => !own.has(one)),
      ).toEqual([])
      expect(document.pools.filter((pool) => findQuote(text, pool.quote) === null)).toEqual([])
    })
  },
)

describe('the figures of a measure', () => {
  test.each(zhuhai.map((measure) => [measure.id, measure] as const))(
    '%s has the rate, the amount and the caps of the words it quotes',
    (_, measure) => {
      const { amount } = measure
      expect(figuresGiven(measure, 'rate')).toEqual(amount.basis === 'rate' ? [amount.rate] : [])
      expect(figuresGiven(measure, 'amount')).toEqual(
        amount.basis === 'fixed' || amount.basis === 'ceiling' ? [amount.fen] : [],
      )
      expect(figuresGiven(measure, 'cap')).toEqual(
        measure.caps.flatMap((cap) => [cap.fen, ...(cap.higher ? [cap.higher.fen] : [])]),
      )
    },
  )

  test('are read from Chinese words in fen and in lowest terms', () => {
    expect(figuresIn('不超过50%')).toEqual([[1, 2]])
    expect(figuresIn('的15%给予补贴')).toEqual([[3, 20]])
    expect(figuresIn('最高200万元')).toEqual([200_000_000])
    expect(figuresIn('总额最高5亿元')).toEqual([50_000_000_000])
  })

  test('are fixed in one place alone, whose words name no ceiling', () => {
    const fixed = zhuhai.filter((measure) => measure.amount.basis === 'fixed')
    expect(fixed.map((measure) => measure.id)).toEqual(['zhuhai-2025.2b'])
    const words = fixed.flatMap((measure) =>
      measure.quotes.filter((quote) => quote.gives === 'amount').map((quote) => quote.text),
    )
    expect(words.filter((text) => /最高|不超过/.test(text))).toEqual([])
  })

  test('are capped per record, year or term as decided, for exactly the known measures', () => {
    expect(
      Object.fromEntries(zhuhai.map(({ id, caps }) => [id, caps.map((cap) => cap.per)])),
    ).toEqual({
      'zhuhai-2025.1': ['year'],
      'zhuhai-2025.2a': ['term'],
      'zhuhai-2025.2b': ['term'],
      'zhuhai-2025.3': ['year'],
      'zhuhai-2025.4': ['term'],
      'zhuhai-2025.5': ['record'],
      'zhuhai-2025.6a': ['term'],
      'zhuhai-2025.6b': ['term'],
      'zhuhai-2025.7a': ['record'],
      'zhuhai-2025.7b': ['term'],
      'zhuhai-2025.7c': ['term'],
      'zhuhai-2025.8': ['year'],
      'zhuhai-2025.9': ['record'],
      'zhuhai-2025.10': ['record'],
      'zhuhai-2025.11': [],
      'zhuhai-2026-draft.2': ['year'],
      'zhuhai-2026-draft.4': ['term'],
      'zhuhai-2026-draft.5': ['term'],
      'zhuhai-2026-draft.6a': ['term'],
      'zhuhai-2026-draft.6b': ['term'],
      'zhuhai-2026-draft.8': ['record'],
      'zhuhai-2026-draft.9': ['record'],
      'zhuhai-2026-draft.12': ['year'],
      'zhuhai-2026-draft.14a': ['record'],
      'zhuhai-2026-draft.14b': ['term'],
      'zhuhai-2026-draft.14c': ['term'],
      'zhuhai-2026-draft.16': [],
      'zhuhai-2026-draft.17': [],
    })
  })
})

describe('the conditions of Zhuhai', () => {
  test('ask for the field of AI and robotics only where the text names it', () => {
    const asked = idsWhere(({ enterprise }) =>
      enterprise.some((one) => one.ask === 'is' && one.fact === 'aiRobotics'),
    )
    expect(asked).toEqual([
      'zhuhai-2025.6a',
      'zhuhai-2025.6b',
      'zhuhai-2025.7b',
      'zhuhai-2025.7c',
      'zhuhai-2026-draft.14b',
      'zhuhai-2026-draft.14c',
    ])
  })

  test('ask for a selection, a deployment or an agent only where the text does', () => {
    const asking = (field: string) =>
      idsWhere(({ record }) => record.some((one) => one.ask === 'is' && one.field === field))
    expect(asking('selected')).toEqual([
      'zhuhai-2025.5',
      'zhuhai-2025.8',
      'zhuhai-2026-draft.8',
      'zhuhai-2026-draft.9',
      'zhuhai-2026-draft.12',
    ])
    expect(asking('deployed')).toEqual(['zhuhai-2025.10'])
    expect(asking('agent')).toEqual(['zhuhai-2026-draft.2'])
  })

  test('ask size, trade and digital level of the draft’s retrofit alone', () => {
    expect(idsWhere(({ enterprise }) => enterprise.some((one) => one.ask !== 'is'))).toEqual([
      'zhuhai-2026-draft.4',
    ])
  })
})

describe('conflicts', () => {
  test('keep to their schema and have an id each', () => {
    expect(z.array(Conflict).parse(conflicts)).toEqual(conflicts)
    expect(new Set(conflicts.map((conflict) => conflict.id)).size).toBe(conflicts.length)
  })

  test('quote words that stand in the text they name', () => {
    const wrong = conflicts.filter(
      ({ quote }) => quote && findQuote(textFor(quote.document), quote.text) === null,
    )
    expect(wrong).toEqual([])
  })

  test('name no measure that a document of the catalogue does not have', () => {
    const known = new Set(measures.map((measure) => measure.id))
    const here = new Set(documents.map((document) => document.id))
    const named = conflicts.flatMap((conflict) => conflict.measures)
    const strange = named.filter((one) => here.has(one.split('.')[0] ?? '') && !known.has(one))
    expect(strange).toEqual([])
  })

  test('hold the measures of each programme, which share rate, amount and caps', () => {
    const names = new Set(measures.flatMap((measure) => measure.programme ?? []))
    const programmes = [...names].map((name) => measures.filter((one) => one.programme === name))
    const held = conflicts.map((conflict) => conflict.measures)
    expect(names.size).toBeGreaterThan(0)
    for (const members of programmes) {
      expect(held).toContainEqual(members.map((one) => one.id))
      expect(new Set(members.map((one) => JSON.stringify([one.amount, one.caps]))).size).toBe(1)
    }
  })

  test('have ids in whose order the narrowest of those that hold a pair comes first', () => {
    const sizesOf = (one: string, other: string) =>
      conflicts
        .filter(
          ({ over, measures: held }) =>
            over === 'record' && held.includes(one) && held.includes(other),
        )
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((conflict) => conflict.measures.length)
    expect(sizesOf('zhuhai-2025.7a', 'zhuhai-2026-draft.14a')).toEqual([2, 9, 10])
    expect(sizesOf('zhuhai-2025.9', 'zhuhai-2026-draft.9')).toEqual([9, 10])
  })

  test('set spends, named first, against measures paid by a project’s cost', () => {
    const kinds = conflicts
      .filter((conflict) => conflict.over === 'spend-project')
      .map((conflict) =>
        conflict.measures.map((one) => {
          const measure = measures.find((candidate) => candidate.id === one)
          return `${measure?.feed.kind} ${measure?.amount.basis}`
        }),
      )
    expect(kinds).toEqual([[...Array(3).fill('spend rate'), ...Array(7).fill('project rate')]])
  })
})

describe('examples', () => {
  const cases = measures.flatMap((measure) =>
    measure.examples.map((example) => ({ measure, example })),
  )

  test.each(cases.map((one) => [`${one.measure.id}: ${one.example.name}`, one] as const))(
    '%s is a request of the public API with an amount that fits its verdict',
    (_, { example }) => {
      expect(Request.parse(example.request)).toEqual(example.request)
      const { verdict, amountFen } = example
      if (verdict === 'ineligible') expect(amountFen).toEqual({ low: 0, high: 0 })
      if (amountFen) expect(amountFen.low).toBeLessThanOrEqual(amountFen.high)
    },
  )

  test('show each measure once paid and once not', () => {
    const oneSided = fed.filter(({ examples }) => {
      const paid = examples.filter((example) => example.verdict === 'eligible').length
      return paid === 0 || paid === examples.length
    })
    expect(oneSided.map((measure) => measure.id)).toEqual([])
  })

  test('show a measure that nothing feeds as never paid', () => {
    const verdicts = measures
      .filter((measure) => measure.feed.kind === 'nothing')
      .flatMap((measure) => measure.examples.map((example) => example.verdict))
    expect(new Set(verdicts)).toEqual(new Set(['ineligible']))
  })

  test('reach the cap of every rate of Zhuhai', () => {
    const short = zhuhai.filter(({ amount, caps, examples }) => {
      const cap = caps[0]?.fen
      if (amount.basis !== 'rate' || cap === undefined) return false
      return !examples.some(
        ({ amountFen }) => amountFen && amountFen.low > 0 && amountFen.low % cap === 0,
      )
    })
    expect(short.map((measure) => measure.id)).toEqual([])
  })
})

describe('clauseSpans', () => {
  const clause = { ...zhuhai2025.clauses[0], id: 'x/1', kind: 'measure' as const }
  const words = { zh: '一', en: 'one' }
  const one = { ...clause, tag: words, gist: words, starts: '一、' }

  test('finds a clause after the one before, though its words stand further up', () => {
    const two = { ...one, id: 'x/2', starts: '二、' }
    const again = { ...one, id: 'x/3', starts: '一、' }
    expect(
      clauseSpans('一、甲二、乙一、丙', [one, two, again]).map(({ start, end }) => [start, end]),
    ).toEqual([
      [0, 3],
      [3, 6],
      [6, 9],
    ])
  })

  test('names the clause that it cannot find', () => {
    expect(() => clauseSpans('二、乙', [one])).toThrow('x/1')
  })

  test('findQuote gives null for words that are not there', () => {
    expect(findQuote('最高50万元', '50万元')).toEqual({ start: 2, end: 6 })
    expect(findQuote('最高50万元', '60万元')).toBe(null)
  })
})
