import { describe } from 'vitest'
import {
  at,
  type Case,
  demand,
  factory,
  indicator,
  itFinds,
  maturity,
  measure,
  zhuhai,
} from './make.ts'

const gates: readonly Case[] = [
  [
    'a score that the questions do not give',
    indicator(({ levels }) => {
      at(levels, 3).score = 101
    }),
    'indicator.levels.3.score',
    '101 can never be reached: the most is 100',
  ],
  [
    'a score that nothing already reaches',
    indicator(({ levels }) => {
      at(levels, 0).score = 0
    }),
    'indicator.levels.0.score',
    '0 holds whatever is answered',
  ],
  [
    'more scenarios than there are',
    indicator(({ levels }) => {
      at(levels, 3).scenarios = 17
    }),
    'indicator.levels.3.scenarios',
    '17 can never be reached: the most is 16',
  ],
  [
    'more constraint scenarios than there are',
    indicator(({ levels }) => {
      at(levels, 3).constraintScenarios = 11
    }),
    'indicator.levels.3.constraintScenarios',
    '11 can never be reached: the most is 10',
  ],
  [
    'a line above the best answer to a statement',
    maturity((one) => {
      one.metTenths = 11
    }),
    'maturity.metTenths',
    '11 can never be reached: the most is 10',
  ],
  [
    'a line that nothing already reaches',
    maturity((one) => {
      one.metTenths = 0
    }),
    'maturity.metTenths',
    '0 holds whatever is answered',
  ],
  [
    'a scale that every firm is above',
    factory((one) => {
      one.aboveScaleFen = 0
    }),
    'factory.aboveScaleFen',
    'holds whatever is answered',
  ],
  [
    'a 环节 to cover in which no scene lies',
    factory(({ chapters }) => {
      at(chapters, 0).link = 'design'
    }),
    'factory.links.0',
    'no scene lies in it, and excellent, leading must cover it',
  ],
  [
    'a 环节 to cover that is not there',
    demand(3, (one) => one.covers.push('attic' as 'design')),
    'factory.rungs.3.demand.covers.5',
    'attic is no link that is asked',
  ],
  [
    'a maturity above the highest level',
    demand(3, (one) => {
      one.maturity = 6
    }),
    'factory.rungs.3.demand.maturity',
    '6 can never be reached: the most is 5',
  ],
  [
    'a recognition that cannot be answered',
    factory(({ questions }) => at(questions, 4).options.splice(1, 1)),
    'factory.rungs.1.demand.rungBelow',
    'basic is no option of factory.recognised',
  ],
  [
    'a share of AI above all',
    demand(3, (one) => {
      one.aiShare = [6, 5]
    }),
    'factory.rungs.3.demand.aiShare',
    '6/5 is more than all',
  ],
  [
    'a share of AI that is none',
    demand(2, (one) => {
      one.aiShare = [0, 5]
    }),
    'factory.rungs.2.demand.aiShare',
    '0/5 is no share',
  ],
  [
    'a question that rungs read and nobody asks',
    factory(({ questions }) => questions.splice(1, 1)),
    'factory.questions',
    'factory.controllable is read by every rung and not asked',
  ],
  [
    'a document whose last day comes before its first',
    zhuhai((document) => {
      document.last = '2025-05-22'
    }),
    'documents.0.last',
    'no day lies from 2025-05-23 to 2025-05-22',
  ],
  [
    'a condition on a field that the record does not have',
    measure(0, (one) => one.record.push({ ask: 'is', field: 'selected' })),
    'documents.0.measures.0.record.0.field',
    'no spend has a selected',
  ],
  [
    'a base that the record does not have',
    measure(0, (one) => {
      one.amount = { basis: 'rate', base: ['amountFen', 'investmentFen'], rate: [1, 2] }
    }),
    'documents.0.measures.0.amount.base.1',
    'no spend has a investmentFen',
  ],
  [
    'a deduction that the record does not have',
    measure(0, (one) => {
      one.amount = { basis: 'rate', base: ['amountFen'], less: ['fiscalFen'], rate: [1, 2] }
    }),
    'documents.0.measures.0.amount.less.0',
    'no spend has a fiscalFen',
  ],
  [
    'a condition where no record is read',
    measure(14, (one) => one.record.push({ ask: 'is', field: 'lead' })),
    'documents.0.measures.14.record.0.field',
    'no nothing has a lead',
  ],
  [
    'a digital level above the highest, asked of every claimant',
    zhuhai(({ enterprise }) => enterprise.push({ ask: 'digital-level', atLeast: 5 })),
    'documents.0.enterprise.2.atLeast',
    '5 can never be reached: the top is 4',
  ],
]

describe('content with a gate that can never hold, or never fail', () => {
  itFinds('gate', gates)
})
