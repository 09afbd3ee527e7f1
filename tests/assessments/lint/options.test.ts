import { describe } from 'vitest'
import { at, type Case, factory, itFinds, maturity, question } from './make.ts'

const q2 = 'indicator.questions.1'

const options: readonly Case[] = [
  [
    'an option whose key another one has',
    question(1, (one) => {
      at(one.options, 2).key = 'B'
    }),
    `${q2}.options.2.key`,
    'B cannot be reached',
  ],
  [
    'an option worth as much as the one before it',
    question(1, (one) => {
      at(one.options, 2).weight = 25
    }),
    `${q2}.options.2.weight`,
    'C gives as much as B before it',
  ],
  [
    'an option worth less than the one before it',
    question(1, (one) => {
      at(one.options, 2).weight = 20
    }),
    `${q2}.options.2.weight`,
    'C gives less than B before it',
  ],
  [
    'an option of a list that gives nothing',
    question(0, (one) => {
      at(one.options, 3).weight = 0
      at(one.options, 4).weight = 50
    }),
    'indicator.questions.0.options.3.weight',
    'D gives nothing',
  ],
  [
    'an answer to statements that another one hides',
    maturity(({ answers }) => {
      at(answers, 1).value = 'full'
    }),
    'maturity.answers.1.value',
    'full cannot be reached',
  ],
  [
    'an answer to statements worth as much as another',
    maturity(({ answers }) => {
      at(answers, 1).tenths = 5
    }),
    'maturity.answers.2.tenths',
    '5 tenths, as another answer gives',
  ],
  [
    'a subdomain that weighs nothing anywhere',
    maturity(({ subdomains }) => {
      const service = at(subdomains, 19)
      at(subdomains, 18).weights.discrete += service.weights.discrete
      service.weights.discrete = 0
    }),
    'maturity.subdomains.19.weights',
    'weighs nothing in either industry',
  ],
  [
    'an option of a yes-or-no question twice',
    factory(({ questions }) => {
      at(at(questions, 0).options, 1).value = 'true'
    }),
    'factory.questions.0.options.1.value',
    'true cannot be reached',
  ],
  [
    'a position that no rung asks for',
    factory(({ questions }) => {
      const { options: positions } = at(questions, 3)
      positions.push({ value: 'galactic', text: { zh: '银河第一', en: 'First in the galaxy' } })
    }),
    'factory.questions.3.options.5.value',
    'no rung asks for galactic',
  ],
  [
    'a recognition that no rung asks for',
    factory(({ questions }) => {
      const { options: held } = at(questions, 4)
      held.splice(1, 0, { value: 'pilot', text: { zh: '试点', en: 'Pilot' } })
    }),
    'factory.questions.4.options.1.value',
    'no rung asks for pilot',
  ],
]

describe('content with an option that never matters', () => {
  itFinds('option', options)
})
