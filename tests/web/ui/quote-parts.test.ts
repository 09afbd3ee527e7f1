import { describe, expect, it } from 'vitest'
import { quoteParts } from '../../../web/ui/quote-parts.ts'

const text = '不超过30%，最高50万元。'

describe('a quotation cut at its marks', () => {
  it('stays whole without marks', () => {
    expect(quoteParts(text, [])).toEqual([{ text, marked: false }])
  })

  it('keeps every character in its order, whatever the marks', () => {
    const marks = [
      [7, 13],
      [0, 6],
      [4, 9],
      [-3, 2],
      [12, 99],
      [5, 5],
    ] as const
    expect(
      quoteParts(text, marks)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })

  it('marks the words that give a figure', () => {
    expect(
      quoteParts(text, [
        [7, 13],
        [0, 6],
      ]),
    ).toEqual([
      { text: '不超过30%', marked: true },
      { text: '，', marked: false },
      { text: '最高50万元', marked: true },
      { text: '。', marked: false },
    ])
  })

  it('gives nothing for an empty text', () => {
    expect(quoteParts('', [[0, 3]])).toEqual([])
  })
})
