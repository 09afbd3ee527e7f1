import type { Report } from '../../assessments/report/block.ts'

type PdfWords = Readonly<
  Record<
    | 'brand'
    | 'colon'
    | 'comma'
    | 'catalogue'
    | 'answers'
    | 'self'
    | 'inYuan'
    | 'catalogueVersion'
    | 'catalogueSha'
    | 'answersSha'
    | 'link'
    | 'selfCheck',
    string
  >
>

/** What the paper itself says, around the report. */
export const pdfWords: Readonly<Record<Report['lang'], PdfWords>> = {
  zh: {
    brand: '梯度',
    colon: '：',
    comma: '，',
    catalogue: '目录',
    answers: '答案',
    self: '自查结果，不是官方认定',
    inYuan: '，元',
    catalogueVersion: '目录版本',
    catalogueSha: '目录SHA-256',
    answersSha: '答案SHA-256',
    link: '在线副本',
    selfCheck: '自查结果，不是官方认定。金额为按条款计算的上限。',
  },
  en: {
    brand: 'Tidu',
    colon: ': ',
    comma: ', ',
    catalogue: 'catalogue',
    answers: 'answers',
    self: 'a self-check, not an official recognition',
    inYuan: ', ¥',
    catalogueVersion: 'Catalogue version',
    catalogueSha: 'Catalogue SHA-256',
    answersSha: 'Answers SHA-256',
    link: 'Online copy',
    selfCheck:
      'A self-check, not an official recognition. Amounts are ceilings worked out from the clauses.',
  },
}
