import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { gapsSection } from '../../../assessments/report/gaps.ts'
import { gatesSection } from '../../../assessments/report/gates.ts'
import { isAssumed, laddersSection } from '../../../assessments/report/ladders.ts'
import { methodSection } from '../../../assessments/report/method.ts'
import { sceneBlocks } from '../../../assessments/report/scenes.ts'
import { nextStanding, nowText, reachedOf, rungName } from '../../../assessments/report/standing.ts'
import { summarySection } from '../../../assessments/report/summary.ts'
import { citationText, type Told } from '../../../assessments/report/told.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { answersSha256, asOf } from './make.ts'
import { evaluation, nobody, nothing, readOf, request, rowsOf, tell, texts, told } from './read.ts'

describe('the ladders', () => {
  type OfLadders = { readonly [K in keyof Ladders]?: Partial<Ladders[K]> }
  const with_ = (of: OfLadders, by: Told = told): Told => {
    const { ladders } = by.evaluation
    const changed = {
      'smart-factory-2025': { ...ladders['smart-factory-2025'], ...of['smart-factory-2025'] },
      'sme-digital-2024': { ...ladders['sme-digital-2024'], ...of['sme-digital-2024'] },
      'cmmm-2020': { ...ladders['cmmm-2020'], ...of['cmmm-2020'] },
    }
    return { ...by, evaluation: { ...by.evaluation, ladders: changed } }
  }
  const staff = (by: Told, id: string) =>
    laddersSection(by).blocks.flatMap((block) =>
      block.kind === 'staff' && block.id === `staff-${id}`
        ? block.rungs.map(({ name, state, note }) => [name, state, note].join(' '))
        : [],
    )

  test('are drawn from the highest rung, each as it stands', () => {
    expect(staff(told, 'smart-factory-2025')).toEqual([
      ...['领航级 above 差5项', '卓越级 above 差4项，未知1项', '先进级 next 差2项'],
      '基础级 here 现在的位置',
    ])
    expect(staff(told, 'sme-digital-2024')).toEqual([
      ...[
        '四级（协同级） above 差3项',
        '三级（集成级） next 差3项',
        '二级（规范级） here 现在的位置',
      ],
      '一级（初始级） held 已达到',
    ])
    expect(staff(nobody, 'cmmm-2020')).toEqual([
      ...['五级（引领级） unknown 未知1项', '四级（优化级） unknown 未知1项'],
      ...['三级（集成级） unknown 未知1项', '二级（规范级） unknown 未知1项'],
      '一级（规划级） unknown 未知1项',
    ])
    const top = with_({ 'sme-digital-2024': { level: 1 } })
    expect(staff(top, 'sme-digital-2024').at(-2)).toBe(
      `二级（规范级） next ${told.words.staff.allHeld}`,
    )
  })

  test('have their edition, their score, and what is not sure of them', () => {
    const { blocks } = laddersSection(told)
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      ...['智能工厂梯度，要素条件（2025年版）', '中小企业数字化水平，评测指标（2024年版）'],
      ...['智能制造能力成熟度，GB/T 39116-2020', '五个环节，四十个典型场景'],
    ])
    expect(texts(blocks).slice(0, 2)).toEqual([
      '得分56.825。',
      '得分2.559。没有读到成熟度标准的原文，判定规则和权重为暂定值，等级只供参考。',
    ])
    const open = {
      score: null,
      interval: { low: '1.2345', high: '2' },
      status: 'incomplete',
    } as const
    expect(texts(laddersSection(with_({ 'sme-digital-2024': open })).blocks)[0]).toBe(
      `${told.words.staff.scoreRange('1.234', '2.000')}${told.words.staff.incomplete}`,
    )
    const unscored = { score: null, interval: undefined }
    expect(texts(laddersSection(with_({ 'sme-digital-2024': unscored })).blocks)[0]).toMatch(
      /^得分2/,
    )
    expect(texts(laddersSection(nobody).blocks)[0]).toBe(told.words.staff.incomplete)
    expect([isAssumed(told, 'cmmm-2020'), isAssumed(told, 'sme-digital-2024')]).toEqual([
      true,
      false,
    ])
    const { maturity } = catalogue
    const sure = { ...maturity, ruleCitation: { ...maturity.ruleCitation, confidence: 'official' } }
    expect(
      isAssumed({ ...told, catalogue: { ...catalogue, maturity: sure as never } }, 'cmmm-2020'),
    ).toBe(false)
  })

  test('say where the firm stands as far as it is known', () => {
    const now = (id: keyof Ladders, of: object, by = told) => nowText(with_({ [id]: of }, by), id)
    expect(now('smart-factory-2025', {})).toBe('基础级')
    expect(now('smart-factory-2025', { possible: 'advanced' })).toBe('至少基础级')
    expect(now('smart-factory-2025', { tier: null, possible: null })).toBe('未达最低一级')
    expect(now('smart-factory-2025', { tier: null, possible: 'basic' })).toBe('还不能判定')
    expect(now('sme-digital-2024', { level: 0, possible: 0 })).toBe('未达最低一级')
    expect(now('sme-digital-2024', { level: 0, possible: 1 })).toBe('还不能判定')
    expect(now('cmmm-2020', { level: null, possible: null })).toBe('未达最低一级')
    expect(now('cmmm-2020', { level: 2, possible: null })).toBe('至少二级（规范级）')
    expect(now('cmmm-2020', { level: 2, possible: 2 })).toBe('二级（规范级）')
    expect(reachedOf(evaluation.ladders['cmmm-2020'])).toBe('2')
    expect(reachedOf({ ...evaluation.ladders['cmmm-2020'], level: 0 })).toBe(null)
    expect(reachedOf({ ...evaluation.ladders['cmmm-2020'], level: null })).toBe(null)
  })

  test('name a rung that is in no content by its id or its level', () => {
    expect(rungName(told, 'smart-factory-2025', 'gone')).toBe('gone')
    expect(rungName(told, 'sme-digital-2024', '5')).toBe('五级')
    expect(rungName(told, 'cmmm-2020', '5')).toBe('五级（引领级）')
    expect(rungName(told, 'cmmm-2020', '6')).toBe(told.words.levelName(6))
    expect(nextStanding(told, 'smart-factory-2025')?.rung).toBe('advanced')
    expect(nextStanding(with_({ 'cmmm-2020': { level: 5 } }), 'cmmm-2020')).toBe(undefined)
  })

  test('at the top have nothing above, in gaps, notes and summary', () => {
    const top = with_({
      'smart-factory-2025': { tier: 'leading', possible: 'leading' },
      'sme-digital-2024': { level: 4, possible: 4 },
      'cmmm-2020': { level: 5, possible: 5 },
    })
    expect(texts(gapsSection(top).blocks).slice(1)).toEqual([
      ...[told.words.gaps.none, told.words.gaps.noUnknown],
    ])
    expect(rowsOf(gatesSection(top).blocks, 'rung-notes')).toEqual([])
    const { blocks } = summarySection(top)
    expect(texts(blocks)[0]).toBe('现处领航级。各级条件全部满足。')
    expect(rowsOf(blocks, 'nearest')).toEqual([])
    expect(rowsOf(blocks, 'standing')[0]?.slice(2)).toEqual([
      { text: '已到最高一级' },
      { text: '无', value: 0, unit: 'count' },
    ])
  })

  test('have notes of the next tier, and their sources once', () => {
    const { blocks } = gatesSection(told)
    const notes = rowsOf(blocks, 'rung-notes')
    const advanced = catalogue.factory.rungs.find(({ id }) => id === 'advanced')
    expect(notes.map(([note]) => note?.text)).toEqual(advanced?.notes.map(({ text }) => text.zh))
    expect(notes[0]?.[1]?.text).toBe(
      '工信厅联通装函〔2025〕251号，基础要求：市场竞争力（二手资料）',
    )
    expect(texts(blocks)).toContain('依据：工信厅企业〔2024〕56号，等级判定（二手资料）。')
    expect(rowsOf(blocks, 'gates-sme-digital-2024')[0]).toEqual([
      { text: '一级（初始级）' },
      { text: '得分' },
      {
        ...{ text: '20分及以上', value: '20', unit: 'score' },
        source: '工信厅企业〔2024〕56号，等级判定（二手资料）',
      },
      { text: '56.825分', value: '56.825', unit: 'score' },
      { text: '满足', value: true },
      { text: '已满足', value: 0 },
    ])
  })
})

describe('the scenes', () => {
  test('are counted link by link, those in place and those not known', () => {
    const [, , lead, shares, cells, note] = sceneBlocks(told)
    expect(lead && 'text' in lead ? lead.text : '').toBe(
      '已知建成14个，其中2个用AI；另有1个还不知道。',
    )
    expect(shares?.kind === 'shares' ? shares.bars : []).toEqual([
      {
        name: '工厂建设',
        counts: { ai: 0, built: 1, none: 1, unknown: 1 },
        note: '已建1–2/3，未知1',
      },
      { name: '研发设计', counts: { ai: 0, built: 2, none: 2, unknown: 0 }, note: '已建2/4' },
      { name: '生产作业', counts: { ai: 2, built: 4, none: 4, unknown: 0 }, note: '已建6/10' },
      { name: '生产管理', counts: { ai: 0, built: 5, none: 7, unknown: 0 }, note: '已建5/12' },
      { name: '运营管理', counts: { ai: 0, built: 0, none: 11, unknown: 0 }, note: '已建0/11' },
    ])
    expect(cells?.kind === 'cells' ? cells.groups[0] : undefined).toEqual({
      name: '工厂建设',
      cells: [
        { number: 1, name: '工厂数字化规划设计', state: 'none' },
        { number: 2, name: '数字基础设施建设', state: 'built' },
        { number: 3, name: '数字孪生工厂构建', state: 'unknown' },
      ],
    })
    expect(note).toMatchObject({ kind: 'paragraph', voice: 'note' })
    const open = sceneBlocks(nobody)[3]
    expect(open?.kind === 'shares' ? open.bars[1]?.counts : undefined).toEqual({
      ...{ ai: 0, built: 0, none: 0, unknown: 4 },
    })
  })
})

describe('what is told of places and sources', () => {
  test('names an area from the city down, in English from the smallest up', () => {
    const english = tell({}, nothing, {}, 'en')
    expect(['gd/zhuhai/doumen', 'gd/zhuhai', 'gd', 'x'].map(told.areaName)).toEqual([
      ...['珠海市斗门区', '珠海市', '广东省', 'x'],
    ])
    expect(['gd/shenzhen/longhua', 'gd'].map(english.areaName)).toEqual([
      ...['Longhua, Shenzhen', 'Guangdong'],
    ])
  })

  test('cites a source by its number, else its title, with the passage and how sure it is', () => {
    const [numbered] = catalogue.sources.filter(({ number }) => number !== undefined)
    const [plain] = catalogue.sources.filter(({ number }) => number === undefined)
    const cite = (source = '', place?: string) =>
      citationText(told, {
        source,
        confidence: 'official',
        ...(place === undefined ? {} : { place }),
      })
    expect(cite(numbered?.id)).toBe(`${numbered?.number}（官方文件）`)
    expect(cite(plain?.id, '第三条')).toBe(`${plain?.title.zh}，第三条（官方文件）`)
    expect(cite('gone')).toBe('gone（官方文件）')
  })
})

describe('the method', () => {
  test('lists the sources as they were read, and the receipt with the copy that is online', () => {
    const link = 'https://example.org/r/1'
    const { blocks } = methodSection(tell(request, evaluation, { link }))
    const [first, second] = catalogue.sources
    expect(readOf(blocks, 'sources').slice(0, 2)).toEqual([
      `${first?.title.zh} | ${first?.number} | ${first?.day} | ${first?.checkedOn} | 官方文件`,
      `${second?.title.zh} | ${second?.number} | 没有写明 | ${second?.checkedOn} | 二手资料`,
    ])
    expect(rowsOf(blocks, 'sources')[1]?.[2]).toEqual({ text: '没有写明', value: null })
    expect(
      readOf(blocks, 'sources').filter((row) => row.includes(told.words.method.noNumber)).length,
    ).toBe(catalogue.sources.filter(({ number }) => number === undefined).length)
    expect(readOf(blocks, 'receipt')).toEqual([
      ...[`评估日 | ${asOf}`, `目录版本 | ${evaluation.catalogue.version}`],
      ...[`目录SHA-256 | ${evaluation.catalogue.sha256}`, `答案SHA-256 | ${answersSha256}`],
      `${told.words.method.link} | ${link}`,
    ])
    expect(texts(blocks)).toContain(`${told.words.method.verify}${told.words.method.online(link)}`)
    expect(readOf(methodSection(told).blocks, 'receipt').length).toBe(4)
    expect(readOf(blocks, 'confidence').map((row) => row.split(' | ').slice(0, 2))).toEqual([
      ['官方文件', '读过官方原文'],
      ['二手资料', '由第三方资料转述，原文未读到'],
      ['本系统解读', '原文留有余地，按写明的读法处理'],
      ['暂定，待核对', '没有读到来源，作为暂定值，可以更正'],
    ])
  })
})
