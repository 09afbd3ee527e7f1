import { millionsOf } from '../../../assessments/figures.ts'
import type { Messages } from '../zh/messages.ts'

type Common = Pick<Messages, keyof typeof import('../zh/common.ts').common>

/** Words that stand on every page. */
export const common = {
  brand: 'Tidu',
  home: 'Tidu, back to the first page',
  selfCheck: 'A self-check, not an official recognition.',
  recognition: 'Recognition is given by the authorities, by their procedure.',
  catalogueVersion: 'Catalogue',
  title: 'Tidu: which rung a factory stands on, what is missing, which public money can be used',
  description:
    'Answer once: your rung, the gap, and the public money for it. Every amount with its clause, every condition with its source.',
  skip: 'Skip to the content',
  nav: {
    label: 'Main',
    check: 'Self-check',
    result: 'Result',
    road: 'Road',
    money: 'Money',
    policies: 'Clauses',
  },
  signIn: 'Sign in',
  language: { label: 'Language', other: '中文' },
  theme: { label: 'Light', system: 'As the system', light: 'Light', dark: 'Dark' },
  sample: 'Example',
  upTo: 'up to',
  wan: '×¥10,000',
  yearOver:
    'The year to apply in is over: whether it can still be claimed is for the bureau to say',
  yearOverSum: (amount: string) =>
    `of which ${amount} belongs to application years that are over: whether it can still be claimed is for the bureau to say`,
  unspecified: 'not stated',
  notKnown: 'Not known yet',
  notKnownHelp: 'Not counted as “no”. Listed apart in the result.',
  yes: 'Yes',
  no: 'No',
  colon: ': ',
  comma: ', ',
  listed: ', ',
  sentenceGap: ' ',
  levelName: (n) => `Level ${n}`,
  sourceTag: {
    'sme-digital-2024': 'Indicator 2024',
    'smart-factory-2025': 'Conditions 2025',
    'smart-factory-2024': 'Conditions 2024',
    'scene-guide-2025': 'Scene guide 2025',
    'gb-t-39116-2020': 'GB/T 39116',
    'gb-t-39117-2020': 'GB/T 39117',
    'statistics-above-scale': 'Above-scale statistics',
  },
  amount: (fen) => ({ sign: '¥', value: millionsOf(fen), unit: ' million' }),
  range: (low, high) => `${low}–${high}`,
  state: { held: 'Met', missing: 'Not met', unknown: 'Not known yet' },
  standing: {
    'in-force': 'In force',
    draft: 'Consultation draft',
    'not-yet': 'Not yet in force',
    expired: 'Ended',
  },
  totals: {
    ifPassed: 'If the draft passes, in all',
    more: (amount) => `${amount} more than in force`,
    same: 'the same as in force',
    withoutFigure: (n) => `${n} eligible, no amount in the text`,
  },
  verdict: {
    eligible: 'Eligible',
    incomplete: 'Facts missing',
    unspecified: 'No amount stated',
    ineligible: 'Not eligible',
  },
  confidence: {
    official: 'Official text',
    secondary: 'Second-hand source',
    interpretation: 'Our reading',
    assumed: 'Working assumption',
  },
  sections: {
    firm: 'The firm',
    basics: 'Basic requirements',
    foundation: 'Digital foundation',
    management: 'Digital management',
    results: 'Digital results',
    scenarios: 'Sixteen scenarios',
    scenes: 'Forty typical scenes',
    maturity: 'Capability maturity',
    records: 'Spending and projects',
  },
  waiting: {
    head: (version: string) =>
      `The answers on this device belong to version ${version} of the content, not to that of today.`,
    see: 'See what changes',
  },
  notFound: { head: 'There is no such page', back: 'Back to the first page' },
  crashed: {
    head: 'Something went wrong on this page',
    safe: 'Your answers are still on this device.',
    again: 'Open again',
  },
} satisfies Common
