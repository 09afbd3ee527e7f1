import { describe, expect, it } from 'vitest'
import { documents } from '../../assessments/content/policies/documents.ts'
import { textOf } from '../../assessments/content/policies/texts.ts'
import { type ClauseSpan, clauseSpans } from '../../assessments/policy-text.ts'
import { piecesOf, searchText, snippetOf } from '../../web/features/policies/text-search.ts'

const text = '一、给AI项目30%（含）资助，ai也算。二、AI。'
const span = (id: string, start: number, end: number): ClauseSpan => ({
  clause: {
    id,
    kind: 'measure',
    tag: { zh: id, en: id },
    starts: text.slice(start, start + 2),
    gist: { zh: `${id}讲AI`, en: `${id} on AI` },
  },
  start,
  end,
})
const middle = text.indexOf('二、')
const spans = [span('a', 0, middle), span('b', middle, text.length)]
const find = (query: string) => searchText(text, spans, ({ clause }) => clause.gist.zh, query)

describe('the search', () => {
  it('finds words in summaries and text, in the order of reading, whatever their case', () => {
    expect(find('ai').map(({ clause, where, span: { start } }) => [clause, where, start])).toEqual([
      ['a', 'gist', 2],
      ['a', 'text', 3],
      ['a', 'text', 16],
      ['b', 'gist', 2],
      ['b', 'text', 23],
    ])
  })

  it('takes full-width and half-width marks for the same', () => {
    const first = find('30%(含)')[0]
    expect(first?.where).toBe('text')
    expect(first && text.slice(first.span.start, first.span.end)).toBe('30%（含）')
  })

  it('finds nothing for blanks, and nothing that is not there', () => {
    expect(find('  ')).toEqual([])
    expect(find('机器人')).toEqual([])
  })

  it('counts every place in the official texts, as they are written', () => {
    for (const document of documents) {
      const official = textOf[document.id] ?? ''
      const hits = searchText(official, clauseSpans(official, document.clauses), () => '', '企业')
      expect(hits).toHaveLength(official.split('企业').length - 1)
      for (const hit of hits) {
        expect(official.slice(hit.span.start, hit.span.end)).toBe('企业')
      }
    }
  })
})

describe('the pieces to draw', () => {
  it('are cut where quotes and finds begin and end, and join to the same text', () => {
    const quote = { start: 8, end: 18 }
    const hits = [
      { start: 3, end: 5, hit: 0 },
      { start: 16, end: 20, hit: 1 },
    ]
    const pieces = piecesOf(text, { start: 2, end: 22 }, [quote], hits)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(2, 22))
    expect(pieces.map(({ text: words, quoted, hit }) => [words.length, quoted, hit])).toEqual([
      [1, false, null],
      [2, false, 0],
      [3, false, null],
      [8, true, null],
      [2, true, 1],
      [2, false, 1],
      [2, false, null],
    ])
  })

  it('keep only what lies inside the piece', () => {
    const pieces = piecesOf(text, { start: 4, end: 8 }, [{ start: 0, end: 6 }], [])
    expect(pieces.map(({ text: words, quoted }) => [words, quoted])).toEqual([
      [text.slice(4, 6), true],
      [text.slice(6, 8), false],
    ])
  })
})

describe('a find among the words around it', () => {
  const long = `${'甲'.repeat(60)}算力券${'乙'.repeat(60)}\n下一段`
  const at = long.indexOf('算力券')
  const whole = { start: 0, end: long.length }

  it('is cut on both sides, and says so', () => {
    const { before, found, after } = snippetOf(long, whole, { start: at, end: at + 3 })
    expect(found).toBe('算力券')
    expect(before).toBe(`…${'甲'.repeat(18)}`)
    expect(after).toBe(`${'乙'.repeat(46)}…`)
  })

  it('never leaves its clause or its line', () => {
    const inside = { start: at - 2, end: at + 3 }
    expect(snippetOf(long, inside, { start: at, end: at + 3 })).toEqual({
      before: '甲甲',
      found: '算力券',
      after: '',
    })
    const last = long.indexOf('段')
    expect(snippetOf(long, whole, { start: last, end: last + 1 }).before).toBe('下一')
  })
})
