import { describe, expect, it } from 'vitest'
import {
  namesCount,
  namesNumber,
  namesQuantum,
  namesRate,
  namesRatio,
  sumsIn,
} from '../../../assessments/lint/figures-in-words.ts'

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

  it('name the ratio of two shares', () => {
    expect(namesRatio('按照1∶1予以激励', [1, 1])).toBe(true)
    expect(namesRatio('按2:4分担', [1, 2])).toBe(true)
    expect(namesRatio('按照1：2予以激励', [2, 1])).toBe(false)
    expect(namesRatio('按照50%予以激励', [1, 2])).toBe(false)
  })

  it.each([
    ['推动20个以上', 20, true],
    ['推动120个以上', 20, false],
    ['突破2000亿', 2000, true],
    ['突破2000亿', 200_000_000_000, true],
    ['达到50万台', 500_000, true],
    ['建成一批', 1, true],
    ['建设三个园区', 3, true],
    ['建设三个园区', 4, false],
    ['实现全覆盖', 100, true],
    ['基本覆盖', 100, false],
    ['建成一批', 0, false],
  ])('name a number of things: %s, %i: %s', (words, number, named) => {
    expect(namesNumber(words, number)).toBe(named)
  })

  it.each([
    ['按万元计,取两位小数', 10_000, true],
    ['按万元计,取2位小数', 10_000, true],
    ['按万元计,取一位小数', 10_000, false],
    ['按元计,取两位小数', 1, true],
    ['按亿元计,取六位小数', 10_000, true],
    ['取两位小数', 10_000, false],
    ['按万元计', 1_000_000, false],
  ])('name the step that sums are cut to: %s, %i fen: %s', (words, fen, named) => {
    expect(namesQuantum(words, fen)).toBe(named)
  })
})
