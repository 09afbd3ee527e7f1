import { describe } from 'vitest'
import {
  at,
  type Case,
  draft,
  factory,
  indicator,
  itFinds,
  maturity,
  measure,
  question,
  zhuhai,
} from './make.ts'

const q2 = 'indicator.questions.1'

const figures: readonly Case[] = [
  [
    'a rate that no quotation gives',
    measure(0, (one) => {
      one.amount = { basis: 'rate', base: ['amountFen'], rate: [3, 5] }
    }),
    'documents.0.measures.0.amount.rate',
    'no quotation gives 3/5',
  ],
  [
    'a rate without a cap',
    measure(0, (one) => {
      one.caps = []
    }),
    'documents.0.measures.0.caps',
    'a rate needs a cap: its base has no end',
  ],
  [
    'a fixed sum that no quotation gives',
    measure(2, (one) => {
      one.amount = { basis: 'fixed', fen: 26_000_000 }
    }),
    'documents.0.measures.2.amount.fen',
    'no quotation gives 26000000 fen',
  ],
  [
    'a ceiling that no quotation gives',
    measure(1, (one) => {
      one.amount = { basis: 'ceiling', fen: 20_000_000 }
    }),
    'documents.0.measures.1.amount.fen',
    'no quotation gives 20000000 fen',
  ],
  [
    'a cap that no quotation gives',
    measure(3, (one) => {
      at(one.caps, 0).fen = 10_000_000
    }),
    'documents.0.measures.3.caps.0.fen',
    'no quotation gives 10000000 fen',
  ],
  [
    'a cap whose quotation is only of a condition',
    measure(3, (one) => {
      at(one.quotes, 3).gives = 'condition'
    }),
    'documents.0.measures.3.caps.0.fen',
    'no quotation gives 100000000 fen',
  ],
  [
    'a number of years that no quotation gives',
    measure(0, (one) => {
      at(one.caps, 0).years = 3
    }),
    'documents.0.measures.0.caps.0.years',
    'no quotation gives 3 years',
  ],
  [
    'a higher cap that no quotation gives',
    measure(0, (one) => {
      const { higher } = at(one.caps, 0)
      if (higher) higher.fen = 900_000_000
    }),
    'documents.0.measures.0.caps.0.higher.fen',
    'no quotation gives 900000000 fen',
  ],
  [
    'a higher cap that raises nothing',
    measure(0, (one) => {
      const { higher } = at(one.caps, 0)
      if (higher) higher.fen = 200_000_000
    }),
    'documents.0.measures.0.caps.0.higher.fen',
    'raises nothing',
  ],
  [
    'a level of a certificate that no quotation gives',
    measure(4, (one) => {
      one.record = [{ ask: 'at-least', field: 'level', value: 2 }]
    }),
    'documents.0.measures.4.record.0.value',
    'no quotation gives level 2',
  ],
  [
    'a sum of a condition that no quotation gives',
    measure(5, (one) =>
      one.record.push({ ask: 'at-least-fen', field: 'fixedAssetsFen', fen: 5_000_000_000 }),
    ),
    'documents.0.measures.5.record.1.fen',
    'no quotation gives 5000000000 fen',
  ],
  [
    'a digital level that no quotation gives',
    draft(({ measures }) => {
      at(measures, 1).enterprise.splice(2, 1, { ask: 'digital-level', atLeast: 3 })
    }),
    'documents.1.measures.1.enterprise.2.atLeast',
    'no quotation gives level 3',
  ],
  [
    'a revenue that no quotation gives',
    measure(0, (one) => one.enterprise.push({ ask: 'growing-revenue', atLeastFen: 100 })),
    'documents.0.measures.0.enterprise.0.atLeastFen',
    'no quotation gives 100 fen',
  ],
  [
    'a pool that its quotation does not give',
    zhuhai(({ pools }) => {
      at(pools, 0).fen = 40_000_000_000
    }),
    'documents.0.pools.0.fen',
    '“总额最高5亿元” does not say 40000000000 fen',
  ],
  [
    'a measure that names no passage',
    measure(0, (one) => {
      delete one.citation.place
    }),
    'documents.0.measures.0.citation.place',
    'names no passage',
  ],
  [
    'thresholds of the levels that name no passage',
    indicator(({ levelCitation }) => {
      levelCitation.place = ' '
    }),
    'indicator.levelCitation.place',
    'names no passage',
  ],
  [
    'a question that names no passage',
    question(1, (one) => {
      delete one.citation.place
    }),
    `${q2}.citation.place`,
    'names no passage',
  ],
  [
    'a rule of maturity that names no passage',
    maturity(({ ruleCitation }) => {
      delete ruleCitation.place
    }),
    'maturity.ruleCitation.place',
    'names no passage',
  ],
  [
    'weights of a subdomain that name no passage',
    maturity(({ subdomains }) => {
      delete at(subdomains, 0).weightCitation.place
    }),
    'maturity.subdomains.0.weightCitation.place',
    'names no passage',
  ],
  [
    'a mapping of chapters that names no passage',
    factory(({ mappingCitation }) => {
      delete mappingCitation.place
    }),
    'factory.mappingCitation.place',
    'names no passage',
  ],
  [
    'a rung that names no passage',
    factory(({ rungs }) => {
      delete at(rungs, 1).citation.place
    }),
    'factory.rungs.1.citation.place',
    'names no passage',
  ],
  [
    'a quotation that does not stand in its clause',
    measure(0, (one) => {
      at(one.quotes, 3).text = '评选智能终端标杆产品'
    }),
    'documents.0.measures.0.quotes.3.text',
    'does not stand in zhuhai-2025/1',
  ],
  [
    'a clause whose first words do not stand in the text',
    zhuhai(({ clauses }) => {
      at(clauses, 5).starts = '第三十条'
    }),
    'documents.0.clauses.5.starts',
    'does not stand in the text',
  ],
  [
    'a clause whose first words stand only before the clause above it',
    zhuhai(({ clauses }) => {
      at(clauses, 6).starts = at(clauses, 3).starts
    }),
    'documents.0.clauses.6.starts',
    'does not stand in the text',
  ],
  [
    'a quotation of a pool that does not stand in the text',
    zhuhai(({ pools }) => {
      at(pools, 0).quote = '全部5亿元'
    }),
    'documents.0.pools.0.quote',
    'does not stand in the text',
  ],
  [
    'a quotation of a conflict that does not stand in the text',
    ({ catalogue: { conflicts } }) => {
      const { quote } = at(conflicts, 2)
      if (quote) quote.text = '不得重复'
    },
    'conflicts.2.quote.text',
    'does not stand in zhuhai-2025',
  ],
  [
    'a document without a text',
    ({ texts }) => {
      delete texts['zhuhai-2026-draft']
    },
    'documents.1.id',
    'has no text',
  ],
]

describe('content with a figure that nothing stands behind', () => {
  itFinds('figure', figures)
})
