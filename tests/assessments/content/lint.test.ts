import { describe, expect, it } from 'vitest'
import { lintContent, shownFlaw } from '../../../assessments/lint/lint-content.ts'
import { after, draft, factory, sound } from '../lint/make.ts'

describe('the content', () => {
  it('has no fault', () => {
    expect(lintContent(sound).map((flaw) => shownFlaw(sound, flaw))).toEqual([])
  })

  it.each([
    ['what a document leaves out', draft((one) => one.without.push('gd/zhuhai/gaoxin'))],
    [
      'a name that is the same in both languages',
      factory(({ name }) => (name.zh = name.en = 'AI')),
    ],
    ['a Chinese name inside English', factory(({ name }) => (name.en = 'The “小巨人” firms'))],
  ] as const)('may change without a fault: %s', (_, change) => {
    expect(after(change)).toEqual([])
  })
})
