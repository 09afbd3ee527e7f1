import { describe } from 'vitest'
import { type Case, factory, itFinds, maturity, measure } from './make.ts'

const words: readonly Case[] = [
  [
    'English that is missing',
    measure(0, (one) => {
      one.name.en = ''
    }),
    'documents.0.measures.0.name.en',
    'is missing',
  ],
  [
    'Chinese that is only a space',
    maturity(({ name }) => {
      name.zh = ' '
    }),
    'maturity.name.zh',
    'is missing',
  ],
  [
    'a language that is left out',
    factory(({ name }) => {
      delete (name as { en?: string }).en
    }),
    'factory.name.en',
    'is missing',
  ],
  [
    'words that end with a space',
    factory(({ name }) => {
      name.en += ' '
    }),
    'factory.name.en',
    'begins or ends with a space',
  ],
  [
    'Chinese in the place of English',
    factory(({ name }) => {
      name.en = name.zh
    }),
    'factory.name.en',
    'is not translated',
  ],
  [
    'English in the place of Chinese',
    measure(0, (one) => {
      one.summary.zh = 'half of what was spent'
    }),
    'documents.0.measures.0.summary.zh',
    'is not translated',
  ],
  [
    'a Chinese clause inside English',
    measure(0, (one) => {
      one.summary.en = 'Half of it (按实际支出费用不超过)'
    }),
    'documents.0.measures.0.summary.en',
    'holds a clause in Chinese',
  ],
  [
    'figures that a space sets off',
    measure(0, (one) => {
      one.summary.zh = '最高 200万元'
    }),
    'documents.0.measures.0.summary.zh',
    'a space sets off Latin or figures',
  ],
  [
    'Latin that a space sets off from what follows',
    measure(0, (one) => {
      one.summary.zh = '用AI 改造'
    }),
    'documents.0.measures.0.summary.zh',
    'a space sets off Latin or figures',
  ],
]

describe('content that is not said in both languages', () => {
  itFinds('words', words)
})
