import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import type { Block } from '../../../assessments/report/block.ts'
import { reportOf } from '../../../assessments/report/report-of.ts'
import { answersSha256, asOf, column, tableOf, tablesOf } from './make.ts'

const { request } = exampleFactory
const report = reportOf(request, evaluate(request, catalogue, asOf), catalogue, 'zh', {
  answersSha256,
  notebook: {
    evidence: { 'scene.4': ' 看板照片 ' },
    kpis: { 'numerical-control': { value: '62.5', year: '2025' } },
  },
})

const named = (block: Block): string => {
  if (block.kind === 'table') return block.id
  if (block.kind === 'heading') return `h${block.level}`
  if (block.kind === 'paragraph') return block.voice ?? 'p'
  return 'id' in block ? `${block.kind} ${block.id}` : block.kind
}
/** Each row as it is read, the foot last. */
const rows = (id: string): readonly string[] | undefined => {
  const table = tableOf(report, id)
  const all = [...(table?.rows ?? []), ...(table?.foot ? [table.foot] : [])]
  return all.map((row) => row.map(({ text }) => text).join(' | '))
}

describe('the report of the example firm', () => {
  test('has its blocks in order', () => {
    const blocks = report.sections.map((one): [string, string] => [
      one.id,
      one.blocks.map(named).join(', '),
    ])
    expect(Object.fromEntries(blocks)).toEqual({
      summary: ['lead', 'lead', 'standing', 'money', 'nearest', 'p', 'firm', 'note'].join(', '),
      ladders: [
        'h2',
        'staff staff-smart-factory-2025',
        'rungs-smart-factory-2025',
        'h2',
        'p',
        'staff staff-sme-digital-2024',
        'rungs-sme-digital-2024',
        'h2',
        'p',
        'staff staff-cmmm-2020',
        'rungs-cmmm-2020',
        'page-break',
        'h2',
        'p',
        'shares five-links',
        'cells forty-scenes',
        'note',
      ].join(', '),
      gates: [
        'h2',
        'gates-smart-factory-2025',
        'note',
        'rung-notes',
        'kpis',
        'note',
        'h2',
        'gates-sme-digital-2024',
        'note',
        'h2',
        'gates-cmmm-2020',
        'note',
      ].join(', '),
      gaps: ['p', 'gaps', 'p'].join(', '),
      records: ['p', 'records'].join(', '),
      plan: [
        ...['p', 'h2', 'waterfall waterfall-in-force', 'claims-in-force', 'note'],
        ...['h2', 'p', 'waterfall waterfall-draft', 'claims-draft', 'note'],
        ...['h2', 'not-chosen', 'h2', 'open-measures', 'h2', 'note'],
        ...new Array(5).fill(['h3', 'p', 'quote']).flat(),
      ].join(', '),
      method: 'p, p, p, p, p, confidence, sources, receipt, note, note',
      trace: [
        ...['p', ...tablesOf(report).flatMap(({ id }) => (id.startsWith('trace-') ? [id] : []))],
        ...['h2', 'documents', 'measures', 'h2', 'answers-factory', 'answers-digital'],
        ...['answers-scenarios', 'answers-scenes', 'answers-maturity', 'h2', 'note', 'evidence'],
      ].join(', '),
    })
  })

  test('has in each table its columns, aligned and as wide as what they hold', () => {
    const columns = tablesOf(report).map((table): [string, string] => [
      table.id,
      table.columns.map(({ key, align, width }) => `${key} ${align} ${width}`).join(', '),
    ])
    const scored =
      'rung left 0.32, all right 0.17, held right 0.17, missing right 0.17, unknown right 0.17'
    const gates = [
      'rung left 0.16, condition left 0.24, want left 0.2, value left 0.17',
      'verdict left 0.1, distance left 0.13',
    ].join(', ')
    const steps = 'step left 0.32, figure right 0.16, after right 0.22, quote left 0.3'
    expect(Object.fromEntries(columns)).toEqual({
      ...Object.fromEntries(
        columns.flatMap(([id]) => (id.startsWith('trace-') ? [[id, steps]] : [])),
      ),
      'rungs-sme-digital-2024': scored,
      'rungs-cmmm-2020': scored,
      'gates-smart-factory-2025': gates,
      'gates-sme-digital-2024': gates,
      'gates-cmmm-2020': gates,
      standing: 'ladder left 0.31, now left 0.23, next left 0.2, away left 0.26',
      money: 'state left 0.31, claims right 0.15, total right 0.24, could right 0.3',
      nearest: 'to left 0.36, condition left 0.25, want left 0.21, distance left 0.18',
      firm: 'what left 0.31, value left 0.69',
      'rungs-smart-factory-2025': [
        'rung left 0.13, all right 0.12, held right 0.08',
        'missing right 0.11, unknown right 0.12, by left 0.44',
      ].join(', '),
      'rung-notes': 'note left 0.66, source left 0.34',
      kpis: 'name left 0.46, group left 0.2, value right 0.18, year right 0.16',
      gaps: [
        'to left 0.24, condition left 0.2, value left 0.16',
        'want left 0.17, distance left 0.13, source left 0.1',
      ].join(', '),
      'claims-in-force':
        'item left 0.27, clause left 0.12, year left 0.1, records left 0.33, amount right 0.18',
      'claims-draft': [
        'item left 0.27, clause left 0.12, year left 0.1',
        'records left 0.2, effect left 0.13, amount right 0.18',
      ].join(', '),
      'not-chosen':
        'item left 0.22, state left 0.11, why left 0.35, amount right 0.16, loss right 0.16',
      'open-measures': [
        'item left 0.3, standing left 0.12, verdict left 0.11',
        'lacks left 0.27, amount right 0.2',
      ].join(', '),
      records: 'what left 0.26, on left 0.13, amount right 0.17, detail left 0.3, id left 0.14',
      confidence: 'degree left 0.25, means left 0.5, items right 0.25',
      sources:
        'title left 0.39, number left 0.23, day left 0.13, checked left 0.13, degree left 0.12',
      receipt: 'what left 0.25, value left 0.75',
      documents: [
        'document left 0.4, standing left 0.16, all right 0.11',
        'eligible right 0.11, incomplete right 0.11, ineligible right 0.11',
      ].join(', '),
      measures: 'item left 0.34, verdict left 0.12, why left 0.34, amount right 0.2',
      'answers-factory': `question left 0.42, answer left ${1 - 0.42}`,
      'answers-digital': `question left 0.34, answer left ${1 - 0.34}`,
      'answers-scenarios': `question left 0.7, answer left ${1 - 0.7}`,
      'answers-scenes': `question left 0.7, answer left ${1 - 0.7}`,
      'answers-maturity': [
        'subdomain left 0.32, level-1 left 0.136, level-2 left 0.136',
        'level-3 left 0.136, level-4 left 0.136, level-5 left 0.136',
      ].join(', '),
      evidence: 'question left 0.34, proof left 0.66',
    })
  })

  test('sums up where the firm stands, what it may claim and what is nearest', () => {
    expect(rows('standing')).toEqual([
      '智能工厂梯度 | 基础级 | 先进级 | 2项未满足',
      '中小企业数字化水平 | 二级（规范级） | 三级（集成级） | 3项未满足',
      '智能制造能力成熟度 | 二级（规范级） | 三级（集成级） | 1项未满足',
    ])
    expect(rows('money')).toEqual([
      '现行 | 4项 | 3,398,400.00 | 3,398,400.00',
      '若征求意见稿通过 | 5项 | 3,812,400.00 | 3,812,400.00',
    ])
    expect(rows('nearest')).toEqual([
      '智能工厂梯度，到先进级 | 环节覆盖：运营管理 | 至少1个场景 | 差1个场景',
      '智能工厂梯度，到先进级 | 主要技术经济指标 | 全省同行业领先 | 差1档',
      '中小企业数字化水平，到三级（集成级） | 得分 | 60分及以上 | 差3.175分',
      '中小企业数字化水平，到三级（集成级） | 达到本级的应用场景 | 8个及以上 | 差4个场景',
      '中小企业数字化水平，到三级（集成级） | 达到本级的约束性场景 | 5个及以上 | 差1个场景',
    ])
    expect(rows('firm')).toEqual([
      '企业名称 | 未写明企业名称',
      '地区 | 珠海市富山工业园',
      '生产类型 | 离散型',
      '从业人员 | 260人',
      '2025年营业收入 | 180,000,000.00元',
      '评估日 | 2026-11-21',
    ])
  })

  test('counts the conditions of each rung, the highest first', () => {
    expect(rows('rungs-smart-factory-2025')).toEqual([
      '领航级 | 13 | 8 | 5 | 0 | 六部门依托国家智能制造专家委员会遴选，培育期不超过两年，通过验收后认定',
      '卓越级 | 13 | 8 | 4 | 1 | 省级或中央企业推荐，工业和信息化部等六部门评审，名单公布',
      '先进级 | 10 | 8 | 2 | 0 | 省级工业和信息化主管部门会同有关部门认定，中央企业认定本集团工厂，名单报工业和信息化部',
      '基础级 | 7 | 7 | 0 | 0 | 企业自建自评，省级工业和信息化主管部门、中央企业组织',
    ])
    expect(rows('rungs-cmmm-2020')).toEqual([
      '五级（引领级） | 1 | 0 | 1 | 0',
      '四级（优化级） | 1 | 0 | 1 | 0',
      '三级（集成级） | 1 | 0 | 1 | 0',
      '二级（规范级） | 1 | 1 | 0 | 0',
      '一级（规划级） | 1 | 1 | 0 | 0',
    ])
  })

  test('tells the plan: what is claimed, what the draft changes, what is left out or open', () => {
    expect(rows('claims-in-force')).toEqual([
      '“算力券” | 〔珠25·一〕 | 2026年 | 算力支出（2026-08-31） | 1,826,400.00',
      '“模型券” | 〔珠25·三〕 | 2026年 | 大模型服务支出（2026-06-30） | 372,000.00',
      'DCMM三级及以上认证奖励 | 〔珠25·四〕 | 2026年 | DCMM认证（2026-06-18） | 200,000.00',
      '智能工厂、智能车间项目资助 | 〔珠25·九〕 | 2026年 | 智能工厂、智能车间项目，兼工业技术改造项目（2026-03-15） | 1,000,000.00',
      '现行合计 | 4项 | — | — | 3,398,400.00',
    ])
    expect(rows('claims-draft')).toEqual([
      '中小企业AI赋能项目 | 〔珠26稿·4〕 | 2026年 | 中小企业AI赋能项目，兼“人工智能+制造”示范项目（2026-09-10） | 新增 | 414,000.00',
      '若按稿通过合计 | 5项 | — | — | — | 3,812,400.00',
    ])
    expect(rows('not-chosen')).toEqual([
      '工业技术改造补贴〔珠26稿·5〕（2026年） | 若按稿通过 | 同一项目只选一项资助。原文写的是与其他同类政策不重复，同一文件内的各条比照适用。（推定，申报前应向主管部门核实） | 750,000.00 | 250,000.00',
    ])
    expect(rows('open-measures')).toEqual([
      '“模型券”（智能体应用）〔珠26稿·2〕 | 征求意见稿 | 待补充 | 大模型服务支出（2026-06-30）：是否形成智能体应用 | 0.00–372,000.00',
      '“人工智能+制造”示范项目〔珠26稿·9〕 | 征求意见稿 | 待补充 | 中小企业AI赋能项目，兼“人工智能+制造”示范项目（2026-09-10）：是否入选或通过评估 | 0.00–414,000.00',
    ])
  })

  test('tells the gaps and what the firm noted beside its answers', () => {
    expect(rows('gaps')).toEqual([
      '智能工厂梯度，到先进级 | 环节覆盖：运营管理 | 0个 | 至少1个场景 | 差1个场景 | 二手资料',
      '智能工厂梯度，到先进级 | 主要技术经济指标 | 优于全省同行业平均水平 | 全省同行业领先 | 差1档 | 二手资料',
      '中小企业数字化水平，到三级（集成级） | 得分 | 56.825分 | 60分及以上 | 差3.175分 | 二手资料',
      '中小企业数字化水平，到三级（集成级） | 达到本级的应用场景 | 4个 | 8个及以上 | 差4个场景 | 二手资料',
      '中小企业数字化水平，到三级（集成级） | 达到本级的约束性场景 | 4个 | 5个及以上 | 差1个场景 | 二手资料',
      '智能制造能力成熟度，到三级（集成级） | 本级加权得分 | 0.559 | 0.800及以上 | 差0.241 | 暂定，待核对',
    ])
    expect(rows('kpis')).toEqual(['关键设备数控化率 | 能力提升 | 62.5% | 2025年'])
    expect(rows('evidence')).toEqual(['产品数字化设计 | 看板照片'])
    expect(rows('answers-factory')).toEqual([
      '近三年守法经营 | 是',
      '安全可控 | 是',
      '组织和人才 | 是',
      '主要技术经济指标 | 优于全省同行业平均水平',
      '已获认定的最高层级 | 基础级：已自评，并在官方平台填报',
    ])
  })

  test('judges every measure of the area, each for its reason', () => {
    const measures = rows('measures') ?? []
    const of = (name: string) => measures.filter((row) => row.startsWith(name))
    expect(of('“算力券”')).toEqual(['“算力券”〔珠25·一〕 | 符合 | 条件全部满足 | 1,826,400.00'])
    expect(of('深度合成算法备案奖励〔珠25')).toEqual([
      '深度合成算法备案奖励〔珠25·二〕 | 不符合 | 没有记录：深度合成算法备案 | 无',
    ])
    expect(of('国家级单项冠军奖励〔珠25')).toEqual([
      '国家级单项冠军奖励〔珠25·六〕 | 不符合 | 不属人工智能或机器人领域、没有记录：国家级单项冠军 | 无',
    ])
    expect(of('贷款贴息和担保费补贴〔珠25')).toEqual([
      '贷款贴息和担保费补贴〔珠25·十一〕 | 不符合 | 比例、金额和申报条件均未写明，无从判断，仅作提示。 | 原文未定金额，不进合计',
    ])
    expect(of('重点项目“绿色通道”〔粤25')).toEqual([
      '重点项目“绿色通道”〔粤25·五〕 | 不符合 | 不属人工智能或机器人领域、没有记录：重点项目、先进制造业项目 | 服务，不是资金',
    ])
    expect(of('“模型券”（智能体应用）')).toEqual([
      '“模型券”（智能体应用）〔珠26稿·2〕 | 待补充 | 大模型服务支出（2026-06-30）：是否形成智能体应用 | 0.00–372,000.00',
    ])
    expect(measures.filter((row) => /〔(龙|中)/.test(row))).toEqual([])
    const documents = tableOf(report, 'documents')
    const sum = (key: string) =>
      column(documents, key).reduce<number>((all, count) => all + Number(count), 0)
    expect(sum('eligible') + sum('incomplete') + sum('ineligible')).toBe(sum('all'))
    expect([sum('eligible'), sum('incomplete')]).toEqual([6, 2])
    expect(rows('documents')?.slice(0, 2)).toEqual([
      '珠海市推动人工智能与机器人产业高质量发展若干措施 | 现行 | 15 | 4 | 0 | 11',
      '珠海市人工智能赋能制造业高质量发展行动方案（2026—2028年）（征求意见稿） | 征求意见稿 | 13 | 2 | 2 | 9',
    ])
  })
})
