import { describe, expect, it } from 'vitest'
import type { FactKind } from '../../assessments/schema/record.ts'
import type { Step } from '../../assessments/schema/result.ts'
import type { BaseParts } from '../../web/features/money/base-parts.ts'
import { traceSentences } from '../../web/features/money/trace-sentences.ts'
import { trace as en } from '../../web/messages/en/trace.ts'
import { trace as zh } from '../../web/messages/zh/trace.ts'

const wan = (n: number) => ({ low: n * 1_000_000, high: n * 1_000_000 })
const half = { rate: [1, 2] as [number, number] }
const titles: Readonly<Record<string, string>> = {
  a: '算力支出',
  b: '大模型支出',
  p: '平台项目',
  e: '股权融资',
}
const kinds: Readonly<Record<string, FactKind>> = { a: 'spend', p: 'project', e: 'equity' }
const kindOf = (id: string) => kinds[id]
const said = (steps: readonly Step[], more: { quantumFen?: number; isMatch?: boolean } = {}) =>
  traceSentences(
    { steps, titleOf: (id) => titles[id], kindOf, quantumFen: 1, isMatch: false, ...more },
    zh,
  )

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
      { steps, titleOf: () => 'computing power', kindOf, quantumFen: 1, isMatch: false },
      en as unknown as typeof zh,
    )
    expect(words).toEqual([
      'Computing power: ¥1,000,000.00, 50% of it is ¥500,000.00, within the yearly cap of ¥2,000,000, up to ¥500,000.00.',
    ])
  })

  const part = (field: BaseParts[number]['field'], n: number | null, sign: 1 | -1 = 1) => ({
    field,
    sign,
    fen: n === null ? { low: 0, high: null } : wan(n),
  })
  const based = (record: string, parts: BaseParts, fen: Step['fen']) =>
    said([{ step: 'base', record, parts, fen }])

  it('says what a base is made of', () => {
    const made = [part('equipmentFen', 98), part('softwareFen', 40)]
    expect(based('p', made, wan(138))).toEqual([
      '平台项目：软硬件投入138.00万元（设备98.00＋软件40.00）。',
    ])
    const less = [part('investmentFen', 300), part('fiscalFen', 50, -1)]
    expect(based('p', less, wan(250))).toEqual([
      '平台项目：非财政投入250.00万元（总投资300.00−财政资金50.00）。',
    ])
    const words = traceSentences(
      {
        steps: [{ step: 'base', record: 'p', parts: less, fen: wan(250) }],
        titleOf: () => 'platform',
        kindOf,
        quantumFen: 1,
        isMatch: false,
      },
      en as unknown as typeof zh,
    )
    expect(words).toEqual([
      'Platform: investment without public money ¥2,500,000.00 (total investment ¥3,000,000.00 − public money ¥500,000.00).',
    ])
  })

  it('names the field that alone is the base, unless the record is that amount itself', () => {
    expect(based('p', [part('newEquipmentExVatFen', 500)], wan(500))).toEqual([
      '平台项目：新购设备（不含税）500.00万元。',
    ])
    expect(based('p', [part('investmentFen', 700)], wan(700))).toEqual([
      '平台项目：总投入700.00万元。',
    ])
    expect(based('e', [part('amountFen', 900)], wan(900))).toEqual([
      '股权融资：实际到账（不含区级政府资金）900.00万元。',
    ])
    expect(based('a', [part('amountFen', 100)], wan(100))).toEqual(['算力支出100.00万元。'])
  })

  it('says which field of a base is not known', () => {
    const open = { low: 98_000_000, high: null }
    expect(based('p', [part('equipmentFen', 98), part('softwareFen', null)], open)).toEqual([
      '平台项目：软硬件投入至少98.00万元（设备98.00＋软件还不知道）。',
    ])
    const none = { low: 0, high: null }
    expect(based('p', [part('equipmentFen', null), part('softwareFen', null)], none)).toEqual([
      '平台项目：软硬件投入还不知道。',
    ])
    expect(based('p', [part('newEquipmentExVatFen', null)], none)).toEqual([
      '平台项目：新购设备（不含税）还不知道。',
    ])
    expect(based('a', [part('amountFen', null)], none)).toEqual(['算力支出，金额还不知道。'])
  })

  it('writes every field to the fen where two decimals would cut one', () => {
    const made = [part('equipmentFen', 98.00001), part('softwareFen', 40.00009)]
    const fen = { low: 138_000_100, high: 138_000_100 }
    expect(based('p', made, fen)).toEqual([
      '平台项目：软硬件投入1,380,001.00元（设备980,000.10元＋软件400,000.90元）。',
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
      '算力支出，金额还不知道，按50%计，年度上限200万元以内，还有事项不知道：最低0，最高200.00万元。',
    ])
  })

  it('says a range once, at the end, however many steps leave it as it is', () => {
    const open = { low: 0, high: 37_200_000 }
    const steps: Step[] = [
      { step: 'base', record: 'a', fen: { low: 0, high: 124_000_000 } },
      { step: 'rate', record: 'a', figure: { rate: [3, 10] }, fen: open },
      { step: 'record-cap', record: 'a', figure: wan(50), fen: open },
      { step: 'year-cap', year: 2026, figure: wan(100), fen: open },
      { step: 'amount', fen: open },
    ]
    expect(said(steps)).toEqual([
      '算力支出0至124.00万元，按30%计，单项上限50万元以内，年度上限100万元以内，还有事项不知道：最低0，最高37.20万元。',
    ])
    const match: Step[] = [
      { step: 'base', fen: { low: 0, high: null } },
      { step: 'rate', figure: { rate: [1, 1] }, fen: { low: 0, high: null } },
      { step: 'total', of: 'together', figure: wan(300), fen: { low: 0, high: 150_000_000 } },
      { step: 'amount', fen: { low: 0, high: 150_000_000 } },
    ]
    expect(said(match, { isMatch: true })).toEqual([
      '市级奖励的金额还不知道，省级按1∶1配套，省市合计不超过300万元，还有事项不知道：最低0，最高150.00万元。',
    ])
  })

  it('says the range of several records as what they come to together', () => {
    expect(
      said([
        ...spend,
        { step: 'base', record: 'b', fen: { low: 0, high: null } },
        { step: 'rate', record: 'b', figure: half, fen: { low: 0, high: null } },
        { step: 'sum', year: 2026, fen: { low: 50_000_000, high: null } },
        {
          step: 'year-cap',
          year: 2026,
          figure: wan(200),
          fen: { low: 50_000_000, high: 200_000_000 },
        },
        { step: 'amount', fen: { low: 50_000_000, high: 200_000_000 } },
      ]),
    ).toEqual([
      '算力支出100.00万元，按50%计50.00万元。',
      '大模型支出，金额还不知道，按50%计。',
      '2026年合计至少50.00万元，年度上限200万元以内。',
      '还有事项不知道：合计最低50.00万元，最高200.00万元。',
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
      '算力支出100.00万元，按50%计50.00万元，年度上限200万元，已获180万元，最高还可得20.00万元。',
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
      '平台项目，按2000万元计，全部资助不超过项目实际总投资，还余100万元，得100.00万元，超过年度总额60万元，按比例减为60.00万元。',
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
      '市级奖励180.00万元，省级按1∶1配套，得180.00万元，省市合计不超过300万元，省级部分最高120.00万元。',
      '另一种读法：奖励总额度只指省级部分，则最高180.00万元；两种读法以省主管部门答复为准。',
    ])
    expect(said(match(30, 30), { isMatch: true })[1]).toContain('两种读法得数相同')
  })
})
