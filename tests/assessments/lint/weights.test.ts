import { describe } from 'vitest'
import { at, type Case, indicator, itFinds, maturity, question } from './make.ts'

const q2 = 'indicator.questions.1'

const weights: readonly Case[] = [
  [
    'questions of a group above the whole',
    question(1, (one) => {
      one.path[2] = 40
    }),
    'indicator.groups.0',
    'its questions make 110 percent',
  ],
  [
    'a question that weighs its group otherwise',
    question(1, (one) => {
      one.path[1] = 50
    }),
    `${q2}.path.1`,
    '50 where sme.q1 says 40',
  ],
  [
    'a question that weighs its dimension otherwise',
    question(1, (one) => {
      one.path[0] = 40
    }),
    `${q2}.path.0`,
    '40 where sme.q1 says 50',
  ],
  [
    'groups of a dimension below the whole',
    question(3, (one) => {
      one.path[1] = 10
    }),
    'indicator.dimensions.0',
    'its groups make 90 percent',
  ],
  [
    'dimensions above the whole',
    indicator(({ questions }) => {
      for (const one of questions) if (one.dimension === 'results') one.path[0] = 30
    }),
    'indicator.dimensions',
    'the dimensions make 110 percent',
  ],
  [
    'a list whose options do not make the whole',
    question(0, (one) => {
      at(one.options, 4).weight = 30
    }),
    'indicator.questions.0.options',
    'the best answer gives 105 percent',
  ],
  [
    'a choice whose best option is not the whole',
    question(1, (one) => {
      at(one.options, 4).weight = 90
    }),
    `${q2}.options`,
    'the best answer gives 90 percent',
  ],
  [
    'a first option that gives something',
    question(1, (one) => {
      at(one.options, 0).weight = 5
    }),
    `${q2}.options.0.weight`,
    'the first option is not nothing',
  ],
  ...(['discrete', 'process'] as const).map(
    (industry): Case => [
      `weights of maturity that do not make the whole: ${industry}`,
      maturity(({ subdomains }) => {
        at(subdomains, 0).weights[industry] += 1
      }),
      'maturity.subdomains',
      `${industry}: the weights make 1000001 millionths`,
    ],
  ),
]

describe('content whose weights make no whole', () => {
  itFinds('weight', weights)
})
