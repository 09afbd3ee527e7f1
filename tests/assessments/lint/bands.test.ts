import { describe } from 'vitest'
import { at, type Case, demand, indicator, itFinds, maturity, question } from './make.ts'

const q2 = 'indicator.questions.1'
const bands: readonly Case[] = [
  [
    'a band that ends where the one before does',
    question(1, (one) => one.share?.upTo.splice(1, 1, 10)),
    `${q2}.share.upTo.1`,
    'no share lies above 10 and up to 10',
  ],
  [
    'a band that ends before the one before does',
    question(1, (one) => one.share?.upTo.splice(2, 1, 15)),
    `${q2}.share.upTo.2`,
    'no share lies above 20 and up to 15',
  ],
  [
    'bands that end below the whole',
    question(1, (one) => one.share?.upTo.splice(4, 1, 99)),
    `${q2}.share.upTo`,
    'a share above 99 belongs to no option',
  ],
  [
    'a band too few',
    question(1, (one) => one.share?.upTo.splice(0, 1)),
    `${q2}.share.upTo`,
    '4 bands for 5 options',
  ],
  [
    'a score that does not rise from level to level',
    indicator(({ levels }) => {
      at(levels, 1).score = 20
    }),
    'indicator.levels.1.score',
    '20 after 20 of the level below',
  ],
  [
    'scenarios that fall from level to level',
    indicator(({ levels }) => {
      at(levels, 2).scenarios = 5
    }),
    'indicator.levels.2.scenarios',
    '5 after 6 of the level below',
  ],
  [
    'constraint scenarios that fall from level to level',
    indicator(({ levels }) => {
      at(levels, 1).constraintScenarios = 2
    }),
    'indicator.levels.1.constraintScenarios',
    '2 after 3 of the level below',
  ],
  [
    'a level number left out',
    indicator(({ levels }) => {
      at(levels, 3).level = 5
    }),
    'indicator.levels.3.level',
    'expected 4',
  ],
  [
    'a scenario level twice',
    indicator(({ scenarios }) => {
      at(at(scenarios, 2).levels, 1).level = 1
    }),
    'indicator.scenarios.2.levels.1.level',
    'expected 2',
  ],
  [
    'maturity levels out of order',
    maturity(({ levels }) => levels.reverse()),
    'maturity.levels.0.level',
    'expected 1',
  ],
  [
    'a statement of the wrong level',
    maturity(({ subdomains }) => {
      at(at(subdomains, 4).statements, 2).level = 4
    }),
    'maturity.subdomains.4.statements.2.level',
    'expected 3',
  ],
  [
    'an answer worth more than the one before it',
    maturity(({ answers }) => {
      at(answers, 2).tenths = 9
    }),
    'maturity.answers.2.tenths',
    'above the answer before',
  ],
  [
    'a best answer that is not all',
    maturity(({ answers }) => {
      at(answers, 0).tenths = 9
    }),
    'maturity.answers.0.tenths',
    'the best answer is not all',
  ],
  [
    'a worst answer that is not nothing',
    maturity(({ answers }) => {
      at(answers, 3).tenths = 1
    }),
    'maturity.answers.3.tenths',
    'the worst answer is not nothing',
  ],
  [
    'a rung that skips the one below',
    demand(2, (one) => {
      one.rungBelow = 'basic'
    }),
    'factory.rungs.2.demand.rungBelow',
    'expected advanced',
  ],
  [
    'a rung that asks less maturity than the one below',
    demand(3, (one) => {
      one.maturity = 2
    }),
    'factory.rungs.3.demand.maturity',
    '2 after 3',
  ],
  [
    'a rung that covers less than the one below',
    demand(3, (one) => one.covers.shift()),
    'factory.rungs.3.demand.covers',
    'leaves out what the rung below covers',
  ],
  [
    'a rung that asks a smaller share of AI than the one below',
    demand(3, (one) => {
      one.aiShare = [1, 6]
    }),
    'factory.rungs.3.demand.aiShare',
    '1/6 after 1/5',
  ],
  [
    'a rung that asks for no share of AI after one that did',
    demand(3, (one) => {
      delete one.aiShare
    }),
    'factory.rungs.3.demand.aiShare',
    '0/1 after 1/5',
  ],
]

describe('content with a hole, an overlap or a step back', () => {
  itFinds('band', bands)
})
