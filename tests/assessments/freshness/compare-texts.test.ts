import { describe, expect, it } from 'vitest'
import {
  compareTexts,
  documentOfText,
  sentencesIn,
} from '../../../assessments/freshness/compare-texts.ts'
import { paper, text } from './make.ts'

describe('the sentences of a text', () => {
  it('end with their mark and the closing marks after it, whatever breaks the lines', () => {
    expect(sentencesIn('  第一\r\n条，写“甲。”\u3000第二句；第三 句\n没有句号')).toEqual([
      '第一条，写“甲。”',
      '第二句；',
      '第三句没有句号',
    ])
  })

  it('of nothing are none', () => {
    expect(sentencesIn(' \n')).toEqual([])
  })
})

describe('a freshly read text', () => {
  it('is the stored one', () => {
    expect(compareTexts(text, text)).toEqual({ kind: 'same', gone: [], added: [] })
  })

  it('may be laid out otherwise', () => {
    const wrapped = text.replaceAll('\n', '\r\n').replaceAll(',', '，').replace('按50%', '按\n50%')
    expect(compareTexts(text, wrapped)).toEqual({ kind: 'layout', gone: [], added: [] })
  })

  it('shows which sentences are gone and which are new', () => {
    expect(compareTexts(text, `${text.replace('不超过5个', '不超过8个')}三、另有规定。`)).toEqual({
      kind: 'words',
      gone: ['每年不超过5个。'],
      added: ['每年不超过8个。', '三、另有规定。'],
    })
  })

  it('counts a sentence that stands twice', () => {
    expect(compareTexts('甲。乙。甲。', '甲。乙。')).toEqual({
      kind: 'words',
      gone: ['甲。'],
      added: [],
    })
  })

  it('shows that sentences have changed places', () => {
    expect(compareTexts('甲。乙。', '乙。甲。')).toEqual({ kind: 'order', gone: [], added: [] })
  })

  it('lacks everything when nothing is stored', () => {
    expect(compareTexts('', '甲。')).toEqual({ kind: 'words', gone: [], added: ['甲。'] })
  })
})

describe('a file', () => {
  const longer = {
    ...paper,
    id: 'longer-2026',
    clauses: [
      ...paper.clauses,
      ...paper.clauses.map((one) => ({ ...one, starts: `${one.starts}之外` })),
    ],
  }

  it('belongs to the document that its name gives, whatever it holds', () => {
    expect(documentOfText('longer-2026.txt', '', [paper, longer])?.id).toBe('longer-2026')
  })

  it('belongs by its words to the document of whose clauses most begin in it', () => {
    expect(documentOfText('download.txt', text, [longer, paper])?.id).toBe('paper-2025')
  })

  it('with half of the clauses or fewer belongs to none', () => {
    expect(documentOfText('download.txt', text, [longer])).toBe(null)
  })
})
