import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import type { Block } from '../../../assessments/report/block.ts'
import { clauseQuote } from '../../../assessments/report/clause-quote.ts'
import { judgedBlocks } from '../../../assessments/report/judged.ts'
import { notChosenTable } from '../../../assessments/report/not-chosen.ts'
import { openMeasures } from '../../../assessments/report/open-measures.ts'
import { planSection } from '../../../assessments/report/plan.ts'
import { planChanges } from '../../../assessments/report/plan-changes.ts'
import { reportOf } from '../../../assessments/report/report-of.ts'
import type { Extra, Told } from '../../../assessments/report/told.ts'
import type { Clause } from '../../../assessments/schema/clause.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Claim, MeasureResult, NotChosen, Plan } from '../../../assessments/schema/result.ts'
import { makeDocument, makeMeasure } from '../measure/make.ts'
import { answersSha256 } from './make.ts'
import { evaluation, readOf, request, rowsOf, tell, texts, told } from './read.ts'

const { plan: words } = told.words
const none: Plan = {
  ...{ totalFen: 0, ceilingFen: 0, totalRangeFen: { low: 0, high: 0 } },
  ...{ claims: [], notChosen: [], optimal: true },
}
const claim = (measure: string, amountFen: number, of: Partial<Claim> = {}): Claim => ({
  ...{ measure, records: ['compute-2026'], year: 2026, amountFen, ...of },
})
const planned = (inForce: Partial<Plan>, withDrafts: Partial<Plan> = inForce): Told => {
  const plan = { inForce: { ...none, ...inForce }, withDrafts: { ...none, ...withDrafts } }
  return { ...told, evaluation: { ...evaluation, plan } }
}
const one = claim('zhuhai-2025.1', 500)
const draft = claim('zhuhai-2026-draft.4', 700, { records: [] })
const barsOf = (blocks: readonly Block[], id: string) =>
  blocks.flatMap((block) => (block.kind === 'waterfall' && block.id === id ? block.bars : []))

describe('the plan as it is told', () => {
  test('without a claim says so, and what a draft would not change', () => {
    const { blocks } = planSection(planned({}))
    expect(texts(blocks)).toEqual([
      ...[`${words.lead}${told.words.ceilings}`, words.none, words.proven, words.draftSame],
    ])
    expect(rowsOf(blocks, 'claims-in-force')).toEqual([])
  })

  test('says how sure it is, and what of it is bare or open', () => {
    const sure = (of: Partial<Plan>) => texts(planSection(planned(of)).blocks)[2]
    const plan = { claims: [one], totalFen: 500, totalRangeFen: { low: 500, high: 500 } }
    const note = (of: Partial<Plan>) => texts(planSection(planned({ ...plan, ...of })).blocks)[1]
    expect(note({})).toBe(words.proven)
    expect(note({ optimal: false })).toBe(words.unproven)
    expect(note({ ceilingFen: 200 })).toBe(`${words.proven}${words.ceiling('2.00元')}`)
    expect(note({ totalRangeFen: { low: 500, high: 600 } })).toBe(
      `${words.proven}${words.could('6.00元')}`,
    )
    expect(sure({})).toBe(words.proven)
  })

  test('draws claims from nothing to the total, and changes from one total to the other', () => {
    const gone = claim('zhuhai-2025.3', 300)
    const inForce = { claims: [one, gone], totalFen: 800 }
    const { blocks } = planSection(planned(inForce, { claims: [one, draft], totalFen: 1200 }))
    expect(barsOf(blocks, 'waterfall-in-force')).toEqual([
      { name: '“算力券”〔珠25·一〕（2026年）', fromFen: 0, toFen: 500, state: 'in-force' },
      { name: '“模型券”〔珠25·三〕（2026年）', fromFen: 500, toFen: 800, state: 'in-force' },
      { name: '现行合计', fromFen: 0, toFen: 800, state: 'total' },
    ])
    expect(barsOf(blocks, 'waterfall-draft')).toEqual([
      { name: '现行合计', fromFen: 0, toFen: 800, state: 'total' },
      { name: '“模型券”〔珠25·三〕（2026年）', fromFen: 800, toFen: 500, state: 'draft' },
      {
        name: '中小企业AI赋能项目〔珠26稿·4〕（2026年）',
        fromFen: 500,
        toFen: 1200,
        state: 'draft',
      },
      { name: '若按稿通过合计', fromFen: 0, toFen: 1200, state: 'total' },
    ])
    expect(readOf(blocks, 'claims-draft')).toEqual([
      '“模型券” | 〔珠25·三〕 | 2026年 | 算力支出（2026-08-31） | 不再选，改选金额更高的条款 | −3.00',
      '中小企业AI赋能项目 | 〔珠26稿·4〕 | 2026年 | 企业本身 | 新增 | 7.00',
    ])
  })

  test('quotes the clause of each measure once, and marks what is a draft', () => {
    const claims = [one, claim('zhuhai-2025.1', 5, { year: 2025 }), claim('gone', 5)]
    const { blocks } = planSection(planned({ claims }, { claims: [...claims, draft] }))
    const heads = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 3 ? [block.text] : [],
    )
    expect(heads).toEqual(['“算力券”〔珠25·一〕', '中小企业AI赋能项目〔珠26稿·4〕，征求意见稿'])
    expect(texts(blocks).slice(-2)).toEqual([
      '不超过算力服务支出的50%，每年最高200万元；新获评国家级单项冠军、“小巨人”或承担国家级重点项目的，每年最高1000万元。',
      '不超过软硬件投入的30%，最高50万元；限数字化水平二级及以上的制造业中小企业。',
    ])
    expect(blocks.filter(({ kind }) => kind === 'quote').length).toBe(2)
  })

  test('changes by what is more in the one plan than in the other', () => {
    const changes = (before: Claim[], after: Claim[]) =>
      planChanges({
        inForce: { ...none, claims: before },
        withDrafts: { ...none, claims: after },
      }).map(({ kind, claim: { measure }, fen }) => [kind, measure, fen])
    const two = claim('zhuhai-2025.1', 500, { records: ['a', 'b'] })
    const turned = claim('zhuhai-2025.1', 500, { records: ['b', 'a'] })
    expect(changes([two], [turned])).toEqual([])
    expect(changes([one], [{ ...one, amountFen: 700 }])).toEqual([['added', 'zhuhai-2025.1', 200]])
    expect(changes([one], [{ ...one, amountFen: 100 }])).toEqual([
      ['dropped', 'zhuhai-2025.1', 400],
    ])
    expect(changes([one], [{ ...one, year: 2027 }])).toEqual([
      ['dropped', 'zhuhai-2025.1', 500],
      ['added', 'zhuhai-2025.1', 500],
    ])
    const [joined, apart] = [
      claim('m', 1, { records: ['a b'] }),
      claim('m', 1, { records: ['ab'] }),
    ]
    expect(changes([joined], [apart]).length).toBe(2)
  })
})

describe('what is left out', () => {
  const out = (measure: string, of: Partial<NotChosen> = {}): NotChosen => ({
    ...{ measure, records: ['compute-2026'], year: 2026, amountFen: 300 },
    ...{ lossFen: 100, conflict: null, ...of },
  })
  const rows = (inForce: NotChosen[], withDrafts: NotChosen[]) =>
    readOf(notChosenTable(planned({ notChosen: inForce }, { notChosen: withDrafts })), 'not-chosen')

  test('stands once, in the plan that leaves it out first', () => {
    const law = out('zhuhai-2025.1')
    const room = '额度已由所选事项用满。'
    expect(rows([], [])).toEqual([])
    expect(rows([law], [law])).toEqual([
      `“算力券”〔珠25·一〕（2026年） | 现行 | ${room} | 3.00 | 1.00`,
    ])
    expect(rows([law], [{ ...law, year: 2027 }, out('zhuhai-2025.3')])).toEqual([
      `“算力券”〔珠25·一〕（2026年） | 现行 | ${room} | 3.00 | 1.00`,
      `“算力券”〔珠25·一〕（2027年） | 若按稿通过 | ${room} | 3.00 | 1.00`,
      `“模型券”〔珠25·三〕（2026年） | 若按稿通过 | ${room} | 3.00 | 1.00`,
    ])
    expect(rows([{ ...law, records: ['a', 'b'] }], [{ ...law, records: ['ab'] }]).length).toBe(2)
  })

  test('has its reason, how sure that is, and the loss as far as it is known', () => {
    const [sure] = catalogue.conflicts.filter(({ certainty }) => certainty !== 'inferred')
    const [inferred] = catalogue.conflicts.filter(({ certainty }) => certainty === 'inferred')
    const why = (conflict: string | undefined) =>
      rows([out('zhuhai-2025.1', { conflict: conflict ?? null })], [])[0]?.split(' | ')[2]
    if (sure !== undefined) expect(why(sure.id)).toBe(sure.why.zh)
    expect(why(inferred?.id)).toBe(`${inferred?.why.zh}（推定，申报前应向主管部门核实）`)
    const open = notChosenTable(planned({ notChosen: [out('zhuhai-2025.1', { lossFen: null })] }))
    expect(rowsOf(open, 'not-chosen')[0]?.[4]).toEqual({ text: '没有算完', value: null })
  })
})

describe('a measure as it was judged', () => {
  const [first] = evaluation.measures
  const result = (of: Partial<MeasureResult>): MeasureResult => ({
    ...(first as MeasureResult),
    ...{ verdict: 'eligible', amountFen: { low: 5, high: 5 }, because: [], missing: [] },
    ...of,
  })
  const by = (...measures: MeasureResult[]): Told => ({
    ...told,
    evaluation: { ...evaluation, measures },
  })
  const reason = (rule: string, holds: boolean | null) => ({ rule, reads: [], holds }) as never

  test('stands open where its amount or a fact is missing, and not where it is settled', () => {
    const rows = (of: Partial<MeasureResult>) =>
      readOf(openMeasures(by(result(of))), 'open-measures')
    expect(rows({})).toEqual([])
    expect(rows({ verdict: 'ineligible', amountFen: null })).toEqual([])
    expect(rows({ amountFen: null })).toEqual(['“算力券”〔珠25·一〕 | 现行 | 符合 | 不缺 | 无'])
    expect(rows({ verdict: 'incomplete', missing: ['enterprise.area', 'scene.4'] })).toEqual([
      '“算力券”〔珠25·一〕 | 现行 | 待补充 | 地区、产品数字化设计 | 0.05',
    ])
    expect(
      rows({ verdict: 'incomplete', id: 'gone', standing: 'expired', missing: ['x'] }),
    ).toEqual(['gone〔gone〕 | 已失效 | 待补充 | x | 0.05'])
  })

  test('names the rules that no record meets, else all that fail', () => {
    const why = (...because: ReturnType<typeof reason>[]) =>
      readOf(judgedBlocks(by(result({ verdict: 'ineligible', because }))), 'measures')[0]?.split(
        ' | ',
      )[2]
    expect(why(reason('area', false), reason('sme', true), reason('window', null))).toBe(
      '不在适用地区',
    )
    expect(why(reason('window', false), reason('window', true), reason('sme', false))).toBe(
      '不是中小企业',
    )
    expect(why(reason('window', false), reason('window', true))).toBe('日期不在期限内')
    expect(why(reason('sme', false), reason('sme', false))).toBe('不是中小企业')
    expect(why(reason('record', false), reason('unheard', false))).toBe(
      '没有记录：算力支出、unheard',
    )
  })

  test('names the record that it misses by what feeds it', () => {
    const why = (feed: Measure['feed'], rule = 'record') => {
      const measure = makeMeasure({ id: 'd.1', feed })
      const document = makeDocument([measure], { area: 'gd/zhuhai' })
      const one = by(result({ id: 'd.1', verdict: 'ineligible', because: [reason(rule, false)] }))
      const place = { measure, clause: undefined, document }
      const catalogue_ = { ...catalogue, documents: [document] }
      const blocks = judgedBlocks({ ...one, catalogue: catalogue_, placeOf: () => place })
      return readOf(blocks, 'measures')[0]?.split(' | ')[2]
    }
    const of = (kind: string, value: string) => why({ kind, of: value } as never)
    const said = (record: string) => `没有记录：${record}`
    const { kind, of: named, type, title } = told.words.records
    expect(of('spend', 'model-service')).toBe(said(named['model-service'] ?? ''))
    expect(of('certificate', 'dcmm')).toBe(said(named.dcmm ?? ''))
    expect(of('filing', 'generative-ai')).toBe(said(named['generative-ai'] ?? ''))
    expect(of('product', 'smart-terminal')).toBe(said(named['smart-terminal'] ?? ''))
    const running = Object.keys(named).find((key) => /park|community|platform/.test(key)) ?? ''
    expect(of('running-cost', running)).toBe(said(named[running] ?? ''))
    expect(of('research', running)).toBe(said(named[running] ?? ''))
    expect(why({ kind: 'project', type: 'key-project' })).toBe(said(type['key-project'] ?? ''))
    expect(why({ kind: 'title', titles: ['little-giant', 'national-champion'] } as never)).toBe(
      said(`${title['little-giant']}、${title['national-champion']}`),
    )
    expect(why({ kind: 'rent' } as never)).toBe(said(kind.rent ?? ''))
    expect(why({ kind: 'enterprise' } as never)).toBe('没有对应的记录')
    const nothing = { kind: 'nothing', why: { zh: '无从判断', en: 'x' } } as never
    expect(why(nothing, 'nothing-to-judge-by')).toBe('无从判断')
    expect(why(nothing)).toBe('没有对应的记录')
    expect(why({ kind: 'rent' } as never, 'nothing-to-judge-by')).toBe(
      '没有可据以判定的事实，只作提示',
    )
  })

  test('is counted in its document, of which nothing is told where none was judged', () => {
    const documents = readOf(judgedBlocks(by(result({}), result({ id: 'gone' }))), 'documents')
    expect(documents[0]).toMatch(/ \| 现行 \| 1 \| 1 \| 0 \| 0$/)
    expect(documents[1]).toMatch(/ \| 无 \| 0 \| 0 \| 0 \| 0$/)
    const far = { ...by(result({})), request: { enterprise: { area: 'gd/huizhou' } } }
    expect(rowsOf(judgedBlocks(far), 'measures')).toEqual([])
    const open = { ...by(result({})), request: {} }
    expect(rowsOf(judgedBlocks(open), 'measures').length).toBe(1)
  })
})

describe('the words of the law behind a measure', () => {
  const clause = (id: string, starts: string): Clause =>
    ({ id, starts, tag: { zh: id, en: id } }) as unknown as Clause
  const text = '一、甲。按50%给予；其余不给。\n最高200万元。二、按50%的另一条。'
  const quoted = (
    quotes: readonly string[],
    of: { text?: string; clause?: string | undefined; draft?: boolean; number?: string } = {},
  ) => {
    const measure = makeMeasure({
      id: 'd.1',
      quotes: quotes.map((quote) => ({ text: quote, gives: 'rate' })) as never,
    })
    const clauses = [clause('c1', '一、'), clause('c2', '二、')]
    const document = makeDocument([measure], {
      ...{ clauses, draft: of.draft ?? false },
      ...(of.number === undefined ? {} : { number: of.number }),
    })
    const place = {
      measure,
      document,
      clause: clauses.find(({ id }) => id === (of.clause ?? 'c1')),
    }
    const texts = of.text === undefined ? {} : { texts: { d: of.text } }
    const extra: Extra = { answersSha256, ...texts }
    const block = clauseQuote({ ...told, extra, placeOf: () => place }, 'd.1')
    return block?.kind === 'quote' ? block : undefined
  }

  test('are the sentences that hold them, in order, what lies between left out', () => {
    expect(quoted(['按50%'], { text })?.text).toBe('按50%给予；')
    expect(quoted(['按50%', '最高200万元'], { text })?.text).toBe('按50%给予；……最高200万元。')
    expect(quoted(['甲', '按50%'], { text })?.text).toBe('一、甲。按50%给予；')
    expect(quoted(['最高200万元', '甲'], { text })?.text).toBe('一、甲。……最高200万元。')
  })

  test('stand alone without the text, or where they run over a sentence', () => {
    expect(quoted(['按50%', '最高', '按50%'])?.text).toBe('按50%……最高')
    expect(quoted(['给予；其余'], { text })?.text).toBe('给予；其余')
    expect(quoted(['按50%', '给予；其余'], { text })?.text).toBe('按50%……给予；其余')
    expect(quoted(['另一条'], { text })?.text).toBe('另一条')
    expect(quoted(['按50%'], { text, clause: 'gone' })?.text).toBe('按50%')
  })

  test('name their document, its number, the clause, and that it is a draft', () => {
    expect(quoted(['按50%'])?.cite).toBe('《甲》，〔c1〕，2026-01-01与原文核对')
    expect(quoted(['按50%'], { draft: true, number: '〔2026〕1号' })?.cite).toBe(
      '《甲》，〔2026〕1号，〔c1〕，征求意见稿，尚未印发，2026-01-01与原文核对',
    )
    expect(clauseQuote(told, 'gone')).toBe(undefined)
    const english = clauseQuote(tell(request, evaluation, {}, 'en'), 'zhuhai-2025.1')
    expect(english?.kind === 'quote' ? english.cite.includes('《') : undefined).toBe(false)
  })
})

describe('the report around its sections', () => {
  const head = (extra: Partial<Extra> = {}) => {
    const { sections, ...rest } = reportOf(request, evaluation, catalogue, 'zh', {
      ...{ answersSha256, ...extra },
    })
    return { ...rest, ids: sections.map(({ id }) => id) }
  }

  test('says of whom it is, by which content, and holds what was filled in', () => {
    const ids = ['summary', 'ladders', 'gates', 'gaps', 'plan', 'records', 'method', 'trace']
    expect(head()).toEqual({
      ...{ lang: 'zh', title: '智能制造自查报告', firm: '未写明企业名称', asOf: evaluation.asOf },
      ...{ catalogue: evaluation.catalogue, answersSha256, request, ids },
      beside: { name: null, industry: null, notebook: {}, counts: {} },
    })
    const [link, counts, notebook] = [
      'https://example.org/r',
      { robots: 3 },
      { evidence: { a: 'b' } },
    ]
    expect(head({ firm: ' 甲厂 ', industry: 'x', link, counts, notebook })).toMatchObject({
      ...{ firm: '甲厂', link },
      beside: { name: '甲厂', industry: 'x', notebook, counts },
    })
    expect(head({ firm: '  ' })).toMatchObject({ firm: '未写明企业名称', beside: { name: null } })
    expect(head({ road: null }).ids).toContain('road')
  })
})
