import { en } from './words-en.ts'
import { zh } from './words-zh.ts'

export type ReportWords = typeof zh

export const wordsIn = (lang: 'zh' | 'en'): ReportWords => (lang === 'zh' ? zh : en)
