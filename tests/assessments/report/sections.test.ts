import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import { answerBlocks } from '../../../assessments/report/answers.ts'
import { evidenceBlocks } from '../../../assessments/report/evidence.ts'
import { kpiBlocks } from '../../../assessments/report/kpis.ts'
import { summarySection } from '../../../assessments/report/summary.ts'
import type { Told } from '../../../assessments/report/told.ts'
import { traceSection } from '../../../assessments/report/trace.ts'
import type { MeasureResult, NextQuestion, Step } from '../../../assessments/schema/result.ts'
import { asOf } from './make.ts'
import { evaluation, nobody, nothing, readOf, request, rowsOf, tell, texts, told } from './read.ts'

describe('the answers', () => {
  const blocks = answerBlocks(told)

  test('are read by their words, with what they are exactly', () => {
    expect(rowsOf(blocks, 'answers-digital').slice(0, 2)).toEqual([
      [
        { text: '1. 网络建设' },
        {
          text: 'B 车间建有工控网络，承载生产自动控制；C 建有应用网络，设备、人员和信息系统大范围互联',
          value: 'B C',
        },
      ],
      [{ text: '2. 设备数字化' }, { text: 'C 超过20%，不超过40%', value: 'C' }],
    ])
    expect(rowsOf(blocks, 'answers-scenarios').slice(0, 2)).toEqual([
      [{ text: '1. 产品设计 ★' }, { text: '二级', value: 2, unit: 'count' }],
      [{ text: '2. 工艺设计' }, { text: '二级', value: 2, unit: 'count' }],
    ])
    expect(readOf(blocks, 'answers-scenes').slice(0, 3)).toEqual([
      ...[
        '1. 工厂数字化规划设计 | 未建',
        '2. 数字基础设施建设 | 已建',
        '3. 数字孪生工厂构建 | 没有答',
      ],
    ])
    expect(rowsOf(blocks, 'answers-maturity')[1]).toEqual([
      { text: '人员技能' },
      { text: '全部', value: 'full' },
      { text: '大部分', value: 'most' },
      { text: '部分', value: 'part' },
      { text: '没有', value: 'none' },
      { text: '没有', value: 'none' },
    ])
  })

  test('that were not given say so, a removed subdomain that it does not apply', () => {
    const open = { text: '没有答', value: null }
    const all = answerBlocks(nobody)
    const ids = ['answers-factory', 'answers-digital', 'answers-scenarios', 'answers-scenes']
    for (const id of [...ids, 'answers-maturity'])
      for (const [, ...cells] of rowsOf(all, id)) expect(cells).toEqual(cells.map(() => open))
    const answers = { 'cmmm.sales': 'na', 'factory.clean': false, 'sme.q1': [], 'scene.1': 'odd' }
    const some = answerBlocks(tell({ answers: { ...answers, 'sme.s1': 0 } }, nothing))
    expect(readOf(some, 'answers-maturity').filter((row) => row.startsWith('销售'))).toEqual([
      '销售 | 不适用 | 不适用 | 不适用 | 不适用 | 不适用',
    ])
    expect(rowsOf(some, 'answers-factory')[0]?.[1]).toEqual({ text: '否', value: false })
    expect(rowsOf(some, 'answers-digital')[0]?.[1]).toEqual({ text: '无', value: '' })
    expect(rowsOf(some, 'answers-scenarios')[0]?.[1]?.text).toBe('零级')
    expect(rowsOf(some, 'answers-scenes')[0]?.[1]).toEqual(open)
  })
})

describe('the summary', () => {
  const texts_ = (by: Told) => texts(summarySection(by).blocks)
  const asking = (question: Partial<NextQuestion> | null) =>
    texts_({
      ...told,
      evaluation: { ...evaluation, nextQuestion: question as NextQuestion | null },
    })[2]

  test('opens with the tier, then the money', () => {
    expect(texts_(told).slice(0, 2)).toEqual([
      '现处基础级。离先进级还差2项条件。',
      '现行政策下可申领4项，最高339.84万元。征求意见稿若按稿通过，共可申领5项，最高381.24万元；它替换现行合计，两数不相加。',
    ])
    expect(texts_(nobody)[0]).toBe('还不能判定级别。离基础级没有查出差距，还有7项不知道。')
    const small = { ...request, enterprise: { ...request.enterprise, revenueFen: { '2025': 0 } } }
    const below = tell(small, evaluate(small, catalogue, asOf))
    expect(texts_(below)[0]).toBe('还没有达到基础级。离基础级还差1项条件。')
    const all = evaluation.ladders['smart-factory-2025']
    const unreached = { ...all, tier: null }
    const ladders = { ...evaluation.ladders, 'smart-factory-2025': unreached }
    expect(texts_({ ...told, evaluation: { ...evaluation, ladders } })[0]).toBe(
      '还不能判定级别。基础级的条件已经齐备。',
    )
  })

  test('asks what is worth most, and says what hangs on it', () => {
    const id = 'scene.4'
    const ask = '还不知道的事情里，先弄清这一项最有用：产品数字化设计。'
    expect(asking({ id, why: 'settles-gate' as never })).toBe(ask)
    const money = (stakeFen: number, stakeWithDraftsFen: number) =>
      asking({ id, why: 'moves-money', stakeFen, stakeWithDraftsFen } as never)
    expect(money(0, 0)).toBe(ask)
    expect(money(100, 0)).toBe(`${ask}现行政策下，最多关系到1.00元。`)
    expect(money(0, 100)).toBe(`${ask}若征求意见稿通过，最多关系到1.00元。`)
    expect(asking(null)).toMatch(/^自查结果/)
  })

  test('names the firm as far as it is known', () => {
    const firm = (by: Told) => readOf(summarySection(by).blocks, 'firm')
    expect(
      firm(tell(request, evaluation, { firm: ' 甲厂 ', industry: exampleFactory.industry })),
    ).toEqual([
      ...['企业名称 | 甲厂', '地区 | 珠海市富山工业园'],
      `行业 | ${catalogue.industries.find(({ id }) => id === exampleFactory.industry)?.name.zh}`,
      ...['生产类型 | 离散型', '从业人员 | 260人', '2025年营业收入 | 180,000,000.00元'],
      '评估日 | 2026-11-21',
    ])
    const unknown = [
      ...['企业名称 | 未写明企业名称', '地区 | 还不知道', '生产类型 | 还不知道'],
      ...['从业人员 | 还不知道', '2025年营业收入 | 还不知道', '评估日 | 2026-11-21'],
    ]
    expect(firm(nobody)).toEqual(unknown)
    expect(firm(tell({ enterprise: { revenueFen: null } }, nothing, { firm: ' ' }))).toEqual(
      unknown,
    )
    expect(rowsOf(summarySection(nobody).blocks, 'firm')[1]?.[1]).toEqual({
      ...{ text: '还不知道', value: null },
    })
  })

  test('ends with what it is not', () => {
    expect(texts_(told).at(-1)).toBe(
      [told.words.self, told.words.ceilings, told.words.staff.assumed].join(''),
    )
  })
})

describe('what the firm reports beside its answers', () => {
  const kpis = (value: string, id = 'numerical-control', lang: 'zh' | 'en' = 'zh') => {
    const notebook = { kpis: { [id]: { value, year: '2025' } } }
    return rowsOf(kpiBlocks(tell({}, nothing, { notebook }, lang)), 'kpis')[0]?.slice(2)
  }

  test('stands with its unit and year, per cent as a share of one to the last digit', () => {
    expect(kpis('62.5')).toEqual([
      { text: '62.5%', value: '0.625', unit: 'percent' },
      { text: '2025年', value: 2025 },
    ])
    const shares = ['0', '5', '-0.35', '100', '123.456'].map((value) => kpis(value)?.[0])
    expect(shares.map((cell) => [cell?.text, cell?.value])).toEqual([
      ['0%', '0.00'],
      ['5%', '0.05'],
      ['−0.35%', '-0.0035'],
      ['100%', '1.00'],
      ['123.456%', '1.23456'],
    ])
    expect(kpis('3', 'decision-models')?.[0]).toEqual({ text: '3个', value: '3', unit: 'count' })
    expect(kpis('3', 'decision-models', 'en')?.[0]?.text).toBe('3 models')
    expect(kpis('62.5', 'numerical-control', 'en')?.[0]?.text).toBe('62.5%')
  })

  test('is nothing where nothing is reported or noted', () => {
    expect([kpiBlocks(told), evidenceBlocks(told)]).toEqual([[], []])
    const empty = tell({}, nothing, { notebook: { kpis: {}, evidence: {} } })
    expect([kpiBlocks(empty), evidenceBlocks(empty)]).toEqual([[], []])
    const notebook = { kpis: { 'numerical-control': { value: '1', year: '2025' } } }
    const [, note] = kpiBlocks(tell({}, nothing, { notebook }))
    expect(note).toEqual({
      ...{ kind: 'paragraph', voice: 'note' },
      text: '企业自报，只列出，不评判。依据：工信厅联通装函〔2024〕399号，附：智能工厂建设关键绩效指标参考（二手资料）。',
    })
  })

  test('is noted without the white space around it, and stays where it is only that', () => {
    const notebook = { evidence: { 'scene.4': ' 照片 ', 'scene.5': ' ' } }
    expect(readOf(evidenceBlocks(tell({}, nothing, { notebook })), 'evidence')).toEqual([
      ...['产品数字化设计 | 照片', '产品虚拟验证 |  '],
    ])
  })
})

describe('the way to an amount', () => {
  const [first] = evaluation.measures
  const rows = (...steps: Step[]) => {
    const measure = { ...first, trace: { steps } } as MeasureResult
    const by = { ...told, evaluation: { ...evaluation, measures: [measure] } }
    return rowsOf(traceSection(by).blocks, 'trace-zhuhai-2025.1')
  }
  const at = (low: number, high: number | null = low) => ({ low, high })
  const step = (name: Step['step'], of: Partial<Step> = {}): Step =>
    ({ step: name, fen: at(100), ...of }) as Step
  const source = '〔珠25·一〕'

  test('is told step by step, each with its figure, what it comes to and the words behind it', () => {
    expect(rows(step('base', { record: 'compute-2026' }))[0]).toEqual([
      { text: '基数：算力支出（2026-08-31）' },
      { text: '—', value: null },
      { text: '1.00', value: 100, unit: 'fen', source },
      { text: '取自记录' },
    ])
    expect(rows(step('rate', { figure: { rate: [1, 2] }, quote: '按50%' }))[0]).toEqual([
      { text: '比例' },
      { text: '×50%', value: '50%', unit: 'percent' },
      { text: '1.00', value: 100, unit: 'fen', source },
      { text: '按50%' },
    ])
    const read = rows(
      step('year-cap', { figure: { low: 300, high: 300 }, year: 2026 }),
      step('total', { of: 'pool', record: 'gone', year: 2025 }),
      step('amount'),
    ).map((row) => row.map(({ text }) => text).join(' | '))
    expect(read).toEqual([
      '年度上限：2026年 | 3.00 | 1.00 | 由上一步得出',
      '年度总额：2025年 | — | 1.00 | 由上一步得出',
      '最高 | — | 1.00 | 由上一步得出',
    ])
  })

  test('has what is open by its ends', () => {
    const ends = (low: number, high: number | null) =>
      rows(step('sum', { fen: at(low, high) as never }))[0]?.[2]
    expect(ends(100, 300)).toEqual({
      ...{ text: '1.00–3.00', value: null, unit: 'fen', span: { low: 100, high: 300 }, source },
    })
    expect(ends(100, null)).toEqual({
      ...{
        text: '1.00起，上限未定',
        value: null,
        unit: 'fen',
        span: { low: 100, high: null },
        source,
      },
    })
    expect(ends(0, null)).toEqual({ text: '还不知道', value: null, source })
  })

  test('parts a base of several fields, and not one of one', () => {
    const part = (field: string, sign: 1 | -1) => ({ field, sign, fen: at(50) })
    const parts = [part('equipmentFen', 1), part('softwareFen', -1), part('other', 1)]
    const read = rows(step('base', { parts: parts as never })).map((row) =>
      row.map(({ text }) => text),
    )
    expect(read).toEqual([
      ['加：设备投入', '0.50', '—', '取自记录'],
      ['减：软件投入', '0.50', '—', '取自记录'],
      ['加：other', '0.50', '—', '取自记录'],
      ['基数', '—', '1.00', '由上面各项得出'],
    ])
    expect(
      rows(step('base', { parts: parts.slice(0, 1) as never })).map((row) => row[3]?.text),
    ).toEqual(['取自记录'])
    expect(rows(step('base', { parts: parts.slice(0, 2) as never })).length).toBe(3)
  })

  test('leaves out a cut that cuts nothing off', () => {
    const names = (...steps: Step[]) => rows(...steps).map(([name]) => name?.text)
    expect(names(step('sum'), step('cut'), step('amount'))).toEqual(['合计', '最高'])
    expect(names(step('sum'), step('cut', { fen: at(99) }))).toEqual(['合计', '尾数舍去'])
    expect(names(step('sum'), step('cut', { fen: at(99, 100) }))).toEqual(['合计', '尾数舍去'])
    expect(names(step('sum'), step('cut', { fen: at(100, 101) }))).toEqual(['合计', '尾数舍去'])
    expect(names(step('cut'))).toEqual(['尾数舍去'])
  })

  test('is none where no measure has an amount', () => {
    const none = { ...told, evaluation: { ...evaluation, measures: [] } }
    expect(texts(traceSection(none).blocks)[0]).toBe('没有金额要算。')
    expect(texts(traceSection(told).blocks)[0]).toBe(
      `${told.words.trace.lead}${told.words.trace.alone}`,
    )
    const traced = evaluation.measures.filter(({ trace }) => trace.steps.length > 0)
    const ids = traceSection(told).blocks.flatMap((block) =>
      block.kind === 'table' && block.id.startsWith('trace-') ? [block.id] : [],
    )
    expect(ids).toEqual(traced.map(({ id }) => `trace-${id}`))
  })
})
