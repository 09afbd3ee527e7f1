import { describe } from 'vitest'
import type { Measure } from '../../../assessments/schema/measure.ts'
import { type Case, itFinds, measure, type Open, type OpenDocument, zhuhai } from './make.ts'

const words = { zh: '甲', en: 'a' }

type Quota = OpenDocument['quotas'][number]
type Target = OpenDocument['targets'][number]

const quota = (change: Partial<Quota>) =>
  zhuhai((document) => {
    document.quotas = [
      {
        id: 'q',
        measures: ['zhuhai-2025.8'],
        count: 5,
        per: 'year',
        quote: '总额最高5亿元',
        ...change,
      },
    ]
  })

const target = (change: Partial<Target>) =>
  zhuhai((document) => {
    document.targets = [
      {
        id: 't',
        clause: 'zhuhai-2025/1',
        what: words,
        atLeast: 5,
        unit: words,
        quote: '总额最高5亿元',
        ...change,
      },
    ]
  })

const rounding = (quantumFen: number, quote: string) =>
  zhuhai((document) => {
    document.rounding = { quantumFen, quote }
  })

const amount = (value: Measure['amount'], feed: Measure['feed']) =>
  measure(0, (one) => {
    one.amount = value as Open<Measure['amount']>
    one.feed = feed as Open<Measure['feed']>
  })

const levels = (industry: number): Measure['amount'] => ({
  basis: 'by-level',
  of: 'fixed',
  each: { international: 1_000_000_000, national: 200_000_000, industry },
})

const match = (city: string): Measure['amount'] => ({
  basis: 'match',
  title: 'little-giant',
  city: [city],
  rate: [1, 2],
  togetherFen: 200_000_000,
})
const giants: Measure['feed'] = { kind: 'title', titles: ['little-giant'] }
const standards: Measure['feed'] = { kind: 'standard', level: 'any' }

const figures: readonly Case[] = [
  [
    'a quota that its quotation does not give',
    quota({ count: 6 }),
    'documents.0.quotas.0.count',
    '“总额最高5亿元” does not say 6',
  ],
  [
    'a quotation of a quota that does not stand in the text',
    quota({ quote: '每年5个' }),
    'documents.0.quotas.0.quote',
    'does not stand in the text',
  ],
  [
    'a target that its quotation does not give',
    target({ atLeast: 50 }),
    'documents.0.targets.0.atLeast',
    '“总额最高5亿元” does not say 50',
  ],
  [
    'a quotation of a target that stands in another clause',
    target({ clause: 'zhuhai-2025/3' }),
    'documents.0.targets.0.quote',
    'does not stand in zhuhai-2025/3',
  ],
  [
    'a step of rounding that its quotation does not give',
    rounding(10_000, '总额最高5亿元'),
    'documents.0.rounding.quantumFen',
    '“总额最高5亿元” does not say a step of 10000 fen',
  ],
  [
    'a quotation of a step that does not stand in the text',
    rounding(10_000, '按万元计，取两位小数'),
    'documents.0.rounding.quote',
    'does not stand in the text',
  ],
  [
    'a quotation of a ceiling on all aid that does not stand in the text',
    zhuhai((document) => {
      document.aidCeiling = { of: 'investmentFen', quote: '不超过投资' }
    }),
    'documents.0.aidCeiling.quote',
    'does not stand in the text',
  ],
  [
    'a quotation against double claims that does not stand in the text',
    zhuhai((document) => {
      document.exclusions = [{ quote: '就高不就低', why: words }]
    }),
    'documents.0.exclusions.0.quote',
    'does not stand in the text',
  ],
  [
    'an amount of one level that no quotation gives',
    amount(levels(30_000_000), standards),
    'documents.0.measures.0.amount.each.industry',
    'no quotation gives 30000000 fen',
  ],
  [
    'a match whose rate no quotation gives',
    amount({ ...match('zhuhai-2026-draft.2'), rate: [1, 1] } as Measure['amount'], giants),
    'documents.0.measures.0.amount.rate',
    'no quotation gives 1/1',
  ],
  [
    'a match whose total no quotation gives',
    amount(
      { ...match('zhuhai-2026-draft.2'), togetherFen: 300_000_000 } as Measure['amount'],
      giants,
    ),
    'documents.0.measures.0.amount.togetherFen',
    'no quotation gives 300000000 fen',
  ],
]

const references: readonly Case[] = [
  [
    'a quota of a measure that is not there',
    quota({ measures: ['zhuhai-2025.8', 'zhuhai-2025.99'] }),
    'documents.0.quotas.0.measures.1',
    'zhuhai-2025.99 is no measure of the document',
  ],
  [
    'a target in a clause that is not there',
    target({ clause: 'zhuhai-2025/99' }),
    'documents.0.targets.0.clause',
    'zhuhai-2025/99 is no clause',
  ],
  [
    'a match with a measure of nobody',
    amount(match('atlantis-2025.1'), giants),
    'documents.0.measures.0.amount.city.0',
    'no measure atlantis-2025.1',
  ],
  [
    'a match with a measure of its own document',
    amount(match('zhuhai-2025.6b'), giants),
    'documents.0.measures.0.amount.city.0',
    'zhuhai-2025.6b is of the same document',
  ],
]

const gates: readonly Case[] = [
  [
    'an amount by level where the record has one level alone',
    amount(levels(200_000_000), { kind: 'standard', level: 'national' }),
    'documents.0.measures.0.amount.each',
    'no record that feeds it comes in every level',
  ],
  [
    'a match for a title that is not read',
    amount(match('zhuhai-2026-draft.2'), { kind: 'title', titles: ['national-champion'] }),
    'documents.0.measures.0.amount.title',
    'no record that feeds it is the title little-giant',
  ],
]

const ids: readonly Case[] = [
  [
    'a quota that has the id of another',
    zhuhai((document) => {
      const one: Quota = {
        id: 'q',
        measures: ['zhuhai-2025.8'],
        count: 5,
        per: 'year',
        quote: '总额最高5亿元',
      }
      document.quotas = [one, one]
    }),
    'documents.0.quotas.1.id',
    'q is used twice',
  ],
  [
    'a target that has the id of another',
    zhuhai((document) => {
      const one: Target = {
        id: 't',
        clause: 'zhuhai-2025/1',
        what: words,
        atLeast: 5,
        unit: words,
        quote: '总额最高5亿元',
      }
      document.targets = [one, one]
    }),
    'documents.0.targets.1.id',
    't is used twice',
  ],
]

describe('figures of a document that nothing stands behind', () => itFinds('figure', figures))
describe('ids in a document that lead nowhere', () => itFinds('reference', references))
describe('amounts that no record can reach', () => itFinds('gate', gates))
describe('ids in a document that stand for two things', () => itFinds('id', ids))
