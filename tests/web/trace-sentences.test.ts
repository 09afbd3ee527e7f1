import { describe, expect, it } from 'vitest'
import type { Step } from '../../assessments/schema/result.ts'
import { traceSentences } from '../../web/features/money/trace-sentences.ts'
import { trace as en } from '../../web/messages/en/trace.ts'
import { trace as zh } from '../../web/messages/zh/trace.ts'

const wan = (n: number) => ({ low: n * 1_000_000, high: n * 1_000_000 })
const half = { rate: [1, 2] as [number, number] }
const titles: Readonly<Record<string, string>> = { a: '算力支出', b: '大模型支出', p: '平台项目' }
const said = (steps: readonly Step[], more: { quantumFen?: number; isMatch?: boolean } = {}) =>
  traceSentences({ steps, titleOf: (id) => titles[id], quantumFen: 1, isMatch: false, ...more }, zh)

const spend: Step[] = [
  { step: 'base', record: 'a', fen: wan(100) },
  { step: 'rate', record: 'a', figure: half, fen: wan(50) },
]

describe('the way to an amount, in sentences', () => {
  it('is one sentence for one record in one year', () => {
    const steps: Step[] = [
      ...spend,
      { step: 'year-cap', year: 2026, figure: wan(200), fen: wan(50) },
      { step: 'amount', fen: wan(50) },
    ]
    expect(said(steps)).toEqual([
      '算力支出100.00万元，按50%计50.00万元，未超年度上限200万元，最高50.00万元。',
    ])
    const words = traceSentences(
      { steps, titleOf: () => 'computing power', quantumFen: 1, isMatch: false },
      en as unknown as typeof zh,
    )
    expect(words).toEqual([
      'Computing power: ¥1,000,000.00, 50% of it is ¥500,000.00, within the yearly cap of ¥2,000,000, up to ¥500,000.00.',
    ])
  })

  it('says where a cap binds, and writes to the fen what two decimals of 万元 would cut', () => {
    expect(
      said([
        { step: 'base', record: 'a', fen: { low: 30_000_001, high: 30_000_001 } },
        { step: 'rate', record: 'a', figure: half, fen: { low: 15_000_000, high: 15_000_000 } },
        { step: 'record-cap', record: 'a', figure: wan(10), fen: wan(10) },
        { step: 'amount', fen: wan(10) },
      ]),
    ).toEqual([
      '算力支出300,000.01元，按50%计15.00万元，超过单项上限10万元，按上限计，最高10.00万元。',
    ])
  })

  it('is a sentence a record and a sentence a year for several records', () => {
    expect(
      said([
        ...spend,
        { step: 'base', record: 'b', fen: wan(400) },
        { step: 'rate', record: 'b', figure: half, fen: wan(200) },
        { step: 'sum', year: 2026, fen: wan(250) },
        { step: 'year-cap', year: 2026, figure: wan(200), fen: wan(200) },
        { step: 'amount', fen: wan(200) },
      ]),
    ).toEqual([
      '算力支出100.00万元，按50%计50.00万元。',
      '大模型支出400.00万元，按50%计200.00万元。',
      '2026年合计250.00万元，超过年度上限200万元，按上限计。',
      '合计最高200.00万元。',
    ])
  })

  it('says what is not known as a range, never as a figure', () => {
    expect(
      said([
        { step: 'base', record: 'a', fen: { low: 0, high: null } },
        { step: 'rate', record: 'a', figure: half, fen: { low: 0, high: null } },
        { step: 'year-cap', year: 2026, figure: wan(200), fen: { low: 0, high: 200_000_000 } },
        { step: 'amount', fen: { low: 0, high: 200_000_000 } },
      ]),
    ).toEqual([
      '算力支出，金额还不知道，按50%计，年度上限200万元以内，得0.00万元至200.00万元，最高0.00万元至200.00万元。',
    ])
  })

  it('says what was granted before with the cap that it fills', () => {
    expect(
      said([
        ...spend,
        { step: 'granted', year: 2026, figure: wan(180), fen: wan(50) },
        { step: 'year-cap', year: 2026, figure: wan(200), fen: wan(20) },
        { step: 'amount', fen: wan(20) },
      ]),
    ).toEqual([
      '算力支出100.00万元，按50%计50.00万元，年度上限200万元，已获180万元，还可得20.00万元，最高20.00万元。',
    ])
    expect(said([{ step: 'granted', record: 'b', fen: wan(0) }])).toEqual([
      '大模型支出已获资助，不再计。',
    ])
  })

  it('does not name a cap that is the award itself', () => {
    expect(
      said([
        { step: 'each', figure: wan(10), fen: wan(10) },
        { step: 'term-cap', year: 2026, figure: wan(10), fen: wan(10) },
        { step: 'amount', fen: wan(10) },
      ]),
    ).toEqual(['本企业，按10万元计，最高10.00万元。'])
  })

  it('names the yearly total that cuts all claims, and the investment that bounds all aid', () => {
    expect(
      said([
        { step: 'each', record: 'p', figure: wan(2000), fen: wan(2000) },
        {
          step: 'total',
          of: 'investment',
          record: 'p',
          year: 2026,
          figure: wan(100),
          fen: wan(100),
        },
        { step: 'total', of: 'pool', year: 2026, figure: wan(60), fen: wan(60) },
        { step: 'amount', fen: wan(60) },
      ]),
    ).toEqual([
      '平台项目，按2000万元计，全部资助不超过项目实际总投资，还余100万元，得100.00万元，超过年度总额60万元，按比例减为60.00万元，最高60.00万元。',
    ])
  })

  it('names the quantum that the text cuts to', () => {
    const cut: Step[] = [
      { step: 'base', record: 'a', fen: { low: 12_345_678, high: 12_345_678 } },
      { step: 'rate', record: 'a', figure: half, fen: { low: 6_172_839, high: 6_172_839 } },
      { step: 'cut', year: 2026, fen: { low: 6_170_000, high: 6_170_000 } },
      { step: 'amount', fen: { low: 6_170_000, high: 6_170_000 } },
    ]
    expect(said(cut, { quantumFen: 10_000 })[0]).toContain('不足100元的舍去，得6.17万元')
    expect(said(cut)[0]).toContain('不足一分的舍去')
  })

  it('tells the match of the province, and names the other reading', () => {
    const match = (city: number, part: number): Step[] => [
      { step: 'base', fen: wan(city) },
      { step: 'rate', figure: { rate: [1, 1] }, fen: wan(city) },
      { step: 'total', of: 'together', figure: wan(300), fen: wan(part) },
      { step: 'amount', fen: wan(part) },
    ]
    expect(said(match(180, 120), { isMatch: true })).toEqual([
      '市级奖励180.00万元，省级按1∶1配套，得180.00万元，省市合计不超过300万元，省级部分120.00万元，最高120.00万元。',
      '另一种读法：奖励总额度只指省级部分，则最高180.00万元；两种读法以省主管部门答复为准。',
    ])
    expect(said(match(30, 30), { isMatch: true })[1]).toContain('两种读法得数相同')
  })
})
