import { describe, expect, it } from 'vitest'
import { namesCount, namesRate, sumsIn } from '../../../assessments/lint/figures-in-words.ts'

describe('figures in Chinese words', () => {
  it.each([
    ['最高200万元', [200_000_000]],
    ['总额最高5亿元', [50_000_000_000]],
    ['每个1.5万元', [1_500_000]],
    ['补贴0.57元', [57]],
    ['分别给予最高1000万元、500万元', [1_000_000_000, 500_000_000]],
    ['不超过50%', []],
    ['按当年预算', []],
  ])('name these sums in fen: %s', (words, fen) => {
    expect(sumsIn(words)).toEqual(fen)
  })

  it('name a rate in percent, in whatever terms it is kept', () => {
    expect(namesRate('不超过50%', [1, 2])).toBe(true)
    expect(namesRate('不超过50%', [50, 100])).toBe(true)
    expect(namesRate('不超过15%，另加5%', [1, 20])).toBe(true)
    expect(namesRate('不超过15%', [1, 20])).toBe(false)
    expect(namesRate('不超过15万元', [3, 20])).toBe(false)
  })

  it('name a small number in digits or as a numeral', () => {
    expect(namesCount('三级(含)以上', 3, '级')).toBe(true)
    expect(namesCount('3级以上', 3, '级')).toBe(true)
    expect(namesCount('最多3个年度', 3, '年')).toBe(true)
    expect(namesCount('13级', 3, '级')).toBe(false)
    expect(namesCount('三年', 3, '级')).toBe(false)
    expect(namesCount('二级', 3, '级')).toBe(false)
    expect(namesCount('十年', 10, '年')).toBe(true)
  })
})
