import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import { isAidOpen, openAid } from '../../../assessments/report/open-aid.ts'
import { blockedApart, blockedTables } from '../../../assessments/report/road-blocked.ts'
import { caveatsTable } from '../../../assessments/report/road-caveats.ts'
import { roadNotes } from '../../../assessments/report/road-notes.ts'
import { claimsTable, remediesTable, waterfall } from '../../../assessments/report/road-tables.ts'
import { targetName, wayText } from '../../../assessments/report/road-way.ts'
import { toldOf } from '../../../assessments/report/told.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { Blocked, Road, RoadWish } from '../../../assessments/schema/road.ts'
import { makeDocument, makeMeasure } from '../measure/make.ts'
import { answersSha256, asOf } from './make.ts'

const { request } = exampleFactory
const evaluation = evaluate(request, catalogue, asOf)
const told = toldOf(request, evaluation, catalogue, 'zh', { answersSha256 })
const nobody = toldOf({}, evaluate({}, catalogue, asOf), catalogue, 'zh', { answersSha256 })

const done = (
  id: string,
  of: Partial<Road['remedies'][number]> = {},
): Road['remedies'][number] => ({
  ...{ id, closes: [], neededBy: [], costFen: 100, costRangeFen: { low: 50, high: 200 } },
  ...{ months: 3, startMonth: 0, endMonth: 3, doneOn: '2027-02-21', year: 2027, ...of },
})
const none = { filed: null, aidFen: 0, aidRangeFen: { low: 0, high: 0 }, netFen: 100, claims: [] }
const road = (of: Partial<Road> = {}): Road => ({
  ...{ target: 'advanced', reachable: true, reached: false, remedies: [done('x')] },
  ...{ costFen: 100, costRangeFen: { low: 50, high: 200 }, months: 3, years: [] },
  ...{ ...none, withDrafts: none, optimal: true, gap: 0, blockedBy: [], blocked: [] },
  ...{ stopped: null, open: [], size: 'medium', ...of },
})
const found = (of: Partial<Road> = {}, wish?: RoadWish, remedies: readonly Remedy[] = []) => ({
  ...{ road: road(of), remedies, wish },
})
const block = (gate: string, why: Blocked['why'], of: Partial<Blocked> = {}): Blocked => ({
  ...{ gate: `smart-factory-2025/${gate}`, why, earliest: null, latest: null, ...of },
})
const beyond = block('advanced/kpi', 'position')
const short = block('advanced/covers-business', 'remedies')

describe('the rung of a road', () => {
  test('is named by its ladder', () => {
    const targets = ['advanced', 'sme-digital-2024:3', 'cmmm-2020:4'] as const
    expect(targets.map((target) => targetName(told, { target }))).toEqual([
      ...['先进级', '数字化水平三级', '成熟度四级'],
    ])
  })
})

describe('the way in a sentence', () => {
  const way = (of: Partial<Road>, wish?: RoadWish, by = told) => wayText(by, found(of, wish))

  test('says that nothing is to be done, or why nothing can be', () => {
    expect(way({ reached: true })).toBe('先进级的条件已经全部满足。')
    expect(way({ stopped: 'budget' })).toBe('在给定的预算之内，走不到先进级。')
    expect(way({ stopped: 'budget' }, { yearBudgetFen: {} })).toBe(
      '在给定的预算之内，走不到先进级。',
    )
    expect(way({ stopped: 'budget' }, { yearBudgetFen: { '2027': 1 } })).toBe(
      '措施最晚推到2028年，在这些预算之内走不到先进级。',
    )
    expect(way({ stopped: 'left-out' })).toBe('去掉的措施没有别的能代替，走不到先进级。')
    expect(way({ stopped: 'unfinished' })).toBe('比较没有做完，还没有找到到先进级的走法。')
  })

  test('says what is left where no remedy closes anything', () => {
    const nothing = { remedies: [], reachable: false }
    expect(way({ ...nothing, blocked: [beyond, short] })).toBe(
      '离先进级所差的条件，没有能靠措施补上的：1项条件不能靠投入解决，1项条件现有措施补不上。',
    )
    const open = [block('advanced/covers-business', 'remedies'), block('advanced/kpi', 'position')]
    expect(way({ ...nothing, blocked: open }, undefined, nobody)).toBe(
      '离先进级没有查出差距，还有2项条件没答。',
    )
  })

  test('says what it takes, and how far that leads', () => {
    const net = '在收录的文件里没有查到可补的条款，净投入1.00元。'
    expect(way({})).toBe(`到先进级：1项措施，3个月，投入1.00元。${net}`)
    expect(way({ reachable: false, blocked: [beyond] })).toBe(
      `只做措施还到不了先进级：做1项措施、3个月，投入1.00元，可补上能靠措施满足的条件；另有1项条件不能靠投入解决。${net}`,
    )
    expect(way({ reachable: false, blocked: [beyond, short] })).toContain(
      '另有1项条件不能靠投入解决，1项条件现有措施补不上。',
    )
    const open = { reachable: false, blocked: [block('advanced/covers-business', 'remedies')] }
    expect(way(open, undefined, nobody)).toContain(
      '可补上能靠措施满足的条件；另有1项条件还没答，答了才能判定到没到先进级。',
    )
    expect(way({ reachable: false })).toContain('只做措施还到不了先进级')
  })

  test('says what policy pays, what is open, and what was left out', () => {
    const paid = (of: Partial<Road>, wish?: RoadWish) => way(of, wish).split('。').at(-2)
    expect(paid({ aidFen: 30, netFen: 70 })).toBe('现行政策最高补0.30元，净投入最低0.70元')
    expect(paid({ aidRangeFen: { low: 0, high: 5 } })).toBe(
      '政策能补多少还不能判定，不算补贴净投入1.00元',
    )
    expect(paid({}, { withoutMeasures: ['d.1'] })).toBe('算进的补贴里没有可补的，净投入1.00元')
    expect(paid({}, { withoutMeasures: [] })).toBe('在收录的文件里没有查到可补的条款，净投入1.00元')
  })
})

describe('the notes of a road', () => {
  const { road: words } = told.words
  const notes = (of: Partial<Road>, wish?: RoadWish) => roadNotes(told, found(of, wish))
  const plain = [words.assumed, '投入按区间合计，最少0.50元，最多2.00元。', words.yearly]
  const proof = '已证明：各项尽早做，没有净投入更少的走法。'

  test('are what it rests on, its range and its proof', () => {
    expect(notes({})).toEqual([...plain, proof])
    expect(notes({ remedies: [] })).toEqual([words.assumed])
  })

  test('tell the figures of the firm, open answers and an unknown size', () => {
    const own = (wish: NonNullable<RoadWish['remedies']>) => notes({}, { remedies: wish })
    const marked = [...plain.slice(0, 2), '标“自填”的是企业自己的数。', words.yearly, proof]
    expect(own({ x: { costFen: 1 } })).toEqual(marked)
    expect(own({ x: { months: 1 } })).toEqual(marked)
    expect(own({ x: {}, y: { costFen: 1 } })).toEqual([...plain, proof])
    expect(notes({ open: ['a', 'b'], size: null })).toEqual([
      ...[...plain, proof, '有2项答案还不知道，先按没有算。'],
      '企业规模还不能判定，投入按中型企业计。',
    ])
  })

  test('tell what aid could come to, and what a draft would change', () => {
    expect(notes({ aidFen: 10, aidRangeFen: { low: 10, high: 40 } })).toEqual([
      ...[...plain, proof, '现在还不能判定的条件都满足时，最多补0.40元，净投入最低0.60元。'],
      '若征求意见稿按稿通过，同样的措施最高补0.00元，净投入最低1.00元；这是替换后的数，不与现行相加。',
    ])
  })

  test('tell the proof by aim and budgets, or by how much another way could be better', () => {
    const told = (of: Partial<Road>, wish?: RoadWish) => notes(of, wish).at(-1)
    expect(told({}, { aim: 'months' })).toBe('已证明：没有更快的走法。')
    expect(told({}, { budgetFen: 500 })).toBe(
      '已证明：在预算之内，各项尽早做，没有净投入更少的走法。',
    )
    expect(told({}, { yearBudgetFen: { '2027': 1 } })).toBe(
      '已证明：在这些预算之内，没有净投入更少的走法。',
    )
    expect(told({}, { budgetFen: null, yearBudgetFen: null })).toBe(proof)
    expect(told({ reachable: false })).toBe('已证明：补上其余条件，没有净投入更少的办法。')
    expect(told({ optimal: false, gap: 250 })).toBe('没有比较完，别的走法最多再省2.50元。')
    expect(told({ optimal: false, gap: 2 }, { aim: 'months' })).toBe(
      '没有比较完，别的走法最多再快2个月。',
    )
  })
})

describe('conditions that stay', () => {
  const rows = (of: readonly Blocked[], by = told) =>
    blockedTables(by, road({ blocked: [...of] })).flatMap((table) =>
      table.kind === 'table'
        ? table.rows.map((row) => [table.id, ...row.map(({ text }) => text)].join(' | '))
        : [],
    )

  test('stand apart: beyond money, past the remedies, not answered', () => {
    const apart = (of: readonly Blocked[], by = told) => {
      const { beyond: one, short: two, open } = blockedApart(by, road({ blocked: [...of] }))
      return [one.length, two.length, open.length]
    }
    expect(apart([beyond, short, block('advanced/kpi', 'left-out')])).toEqual([1, 2, 0])
    expect(apart([block('advanced/covers-business', 'remedies')], nobody)).toEqual([0, 0, 1])
    expect(apart([block('basic/gone', 'scale')], nobody)).toEqual([1, 0, 0])
  })

  test('have the reason, and the day where there is one', () => {
    const kpi = '主要技术经济指标 | 全省同行业领先 | 看在同行业里的位置，由专家核定。'
    expect(rows([beyond])).toEqual([`road-blocked | ${kpi} | 没有日期可查`])
    expect(rows([{ ...beyond, earliest: '2027-01-01', latest: '2028-01-01' }])).toEqual([
      `road-blocked | ${kpi} | 最早2027-01-01`,
    ])
    expect(rows([{ ...beyond, latest: '2028-01-01' }])).toEqual([
      `road-blocked | ${kpi} | 没有新的记录，最迟2028-01-01`,
    ])
    expect(rows([short])).toEqual([
      'road-short | 环节覆盖：运营管理 | 至少1个场景 | 目录里的措施都做了，也补不够。',
    ])
    expect(rows([block('advanced/covers-business', 'remedies')], nobody)).toEqual([
      'road-unanswered | 环节覆盖：运营管理 | 至少1个场景',
    ])
    expect(rows([block('basic/gone', 'scale')])).toEqual([
      'road-blocked | smart-factory-2025/basic/gone | — | 看上一整年的营业收入，等下一个整年的数。 | 没有日期可查',
    ])
    expect(rows([])).toEqual([])
  })

  test('have columns that fill the line', () => {
    const tables = [
      ...blockedTables(told, road({ blocked: [short] })),
      ...blockedTables(nobody, road({ blocked: [block('advanced/covers-business', 'remedies')] })),
    ]
    const columns = tables.map((table) =>
      table.kind === 'table'
        ? table.columns.map(({ key, align, width }) => [key, align, width])
        : [],
    )
    const left = (key: string, width: number) => [key, 'left', width]
    expect(columns).toEqual([
      [left('condition', 0.28), left('want', 0.28), left('why', 0.44)],
      [left('condition', 0.5), left('want', 0.5)],
    ])
  })
})

describe('the tables of a road', () => {
  const claim = (measure: string, amountFen: number): Road['claims'][number] => ({
    ...{ measure, year: 2027, amountFen, of: 'compute', spendFen: 1, remedies: [] },
  })

  test('have no claims where there are none, and name a measure that is gone by its id', () => {
    expect(claimsTable(told, road())).toEqual([])
    const [table] = claimsTable(told, road({ claims: [claim('gone', 7)], aidFen: 7 }))
    const rows = table?.kind === 'table' ? [...table.rows, table.foot ?? []] : []
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['gone', '〔gone〕', '2027年', '算力', '0.07'],
      ['合计', '—', '—', '—', '0.07'],
    ])
  })

  test('end with what is left to pay, by the name that is true of it', () => {
    const last = (of: Partial<Road>) => {
      const drawn = waterfall(told, found(of))
      return drawn.kind === 'waterfall' ? drawn.bars.at(-1) : undefined
    }
    expect(last({})).toEqual({ name: '净投入', fromFen: 0, toFen: 100, state: 'total' })
    expect(last({ aidFen: 30, claims: [claim('zhuhai-2025.1', 30)] })).toEqual({
      ...{ name: '净投入，最低', fromFen: 0, toFen: 70, state: 'total' },
    })
    expect(last({ aidRangeFen: { low: 0, high: 9 } })?.name).toBe('净投入，不算补贴')
  })

  test('name each remedy, what it closes, and what the firm gave itself', () => {
    const remedies = [{ id: 'x', name: { zh: '甲', en: 'A' } }] as unknown as Remedy[]
    const rows = (one: Road['remedies'][number], of: Partial<Road> = {}, wish?: RoadWish) => {
      const table = remediesTable(told, found({ remedies: [one], ...of }, wish, remedies))
      return table.kind === 'table' ? table.rows[0]?.map(({ text }) => text) : undefined
    }
    expect(rows(done('x'))).toEqual([
      ...['甲', '为别的措施打基础', '2026-11-21', '3个月', '2027-02-21', '1.00'],
    ])
    const closes = [
      ...['smart-factory-2025/advanced/covers-business', 'smart-factory-2025/advanced/gone'],
      ...['sme-digital-2024/3/score', 'sme-digital-2024/3/scenarios', 'cmmm-2020/3/own-score'],
    ]
    expect(rows(done('gone', { closes, startMonth: 2 }))).toEqual([
      ...['gone', '环节覆盖：运营管理', '2027-01-21', '3个月', '2027-02-21', '1.00'],
    ])
    expect(rows(done('x', { closes }), { target: 'sme-digital-2024:3' })?.[1]).toBe(
      '数字化水平三级的得分、达到本级的应用场景',
    )
    expect(rows(done('x', { closes }), { target: 'cmmm-2020:3' })?.[1]).toBe('成熟度三级的得分')
    const named = (own: { costFen?: number; months?: number }) =>
      rows(done('x'), {}, { remedies: { x: own } })?.[0]
    expect([named({ costFen: 1 }), named({ months: 1 }), named({ costFen: 1, months: 1 })]).toEqual(
      [...['甲（投入自填）', '甲（工期自填）', '甲（投入自填、工期自填）']],
    )
  })

  test('keep the caveats of each clause, a measure that is gone left out', () => {
    expect(caveatsTable(told, road())).toEqual([])
    expect(caveatsTable(told, road({ claims: [claim('gone', 7)] }))).toEqual([])
    const claims = [
      claim('zhuhai-2025.1', 7),
      claim('longhua-2025.4a', 7),
      claim('zhuhai-2025.1', 5),
    ]
    const [table] = caveatsTable(told, road({ claims }))
    const tags = table?.kind === 'table' ? table.rows.map(([tag]) => tag?.text) : []
    expect(tags.slice(0, 2)).toEqual(['〔珠25〕', '〔珠25·一〕'])
    expect(new Set(tags).size).toBe(tags.length)
  })
})

describe('aid that is still open', () => {
  const remedy = {
    id: 'x',
    projectTypes: ['smart-factory'],
    split: [{ kind: 'compute', percent: 9 }],
  }
  const other = { id: 'y', projectTypes: ['key-project'], split: [] }
  const remedies = [remedy, other] as unknown as Remedy[]
  const selected = { ask: 'is', field: 'selected' } as const
  const asking = (
    measure: Partial<Measure>,
    document: Partial<PolicyDocument> = {},
    wish?: RoadWish,
    area: string | null = 'gd/zhuhai/jinwan',
  ) => {
    const documents = [makeDocument([makeMeasure({ id: 'd.1', ...measure })], document)]
    const enterprise = { legalPerson: true, creditClean: true, area }
    const by = { ...told, request: { enterprise }, catalogue: { ...catalogue, documents } }
    return openAid(by, found({}, wish, remedies))
  }
  const settled = { facts: false, selection: false }
  const project = { kind: 'project', type: 'smart-factory' } as const

  test('waits for a selection that a measure in force asks of what the road spends', () => {
    expect(asking({})).toEqual(settled)
    expect(asking({ record: [selected] })).toEqual({ facts: false, selection: true })
    expect(asking({ record: [{ ask: 'is', field: 'deployed' }] })).toEqual(settled)
    expect(asking({ feed: project, record: [selected] }).selection).toBe(true)
  })

  test('waits for facts of the firm that are not known', () => {
    expect(asking({}, {}, undefined, null)).toEqual({ facts: true, selection: false })
    const maker = { enterprise: [{ ask: 'is', fact: 'manufacturer' }] } as const
    expect(asking(maker)).toEqual({ facts: true, selection: false })
  })

  test('waits for nothing of what pays for something else, or is ruled out', () => {
    const key = { kind: 'project', type: 'key-project' } as const
    const open = { record: [selected] }
    expect(asking({ ...open, feed: key })).toEqual(settled)
    expect(asking({ ...open, feed: { kind: 'spend', of: 'model-service' } })).toEqual(settled)
    expect(asking({ ...open, amount: { basis: 'unspecified' } })).toEqual(settled)
    expect(asking({ ...open, amount: { basis: 'not-money' } })).toEqual(settled)
    expect(asking(open, {}, { withoutMeasures: ['d.1'] })).toEqual(settled)
    expect(asking(open, {}, { withoutMeasures: ['d.2'] }).selection).toBe(true)
    expect(asking(open, {}, undefined, 'gd/huizhou')).toEqual(settled)
  })

  test('waits for nothing of a draft or of what is over', () => {
    const open = { record: [selected] }
    expect(asking(open, { draft: true })).toEqual(settled)
    expect(asking(open, { last: '2026-11-20' })).toEqual(settled)
    expect(asking(open, { last: asOf }).selection).toBe(true)
  })

  test('is not known where nothing is certain and something may come', () => {
    const isOpen = (of: Partial<Road>, by = told) => isAidOpen(by, found(of, undefined, remedies))
    const closed = { ...told, catalogue: { ...catalogue, documents: [] } }
    expect(isOpen({}, closed)).toBe(false)
    expect(isOpen({ aidRangeFen: { low: 0, high: 1 } }, closed)).toBe(true)
    expect(isOpen({ aidFen: 1, aidRangeFen: { low: 1, high: 5 } }, closed)).toBe(false)
    expect(isOpen({}, nobody)).toBe(true)
  })
})
