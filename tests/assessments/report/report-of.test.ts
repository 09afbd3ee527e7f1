import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { yuanOf } from '../../../assessments/figures.ts'
import { reportOf } from '../../../assessments/report/report-of.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import {
  answersSha256,
  blocksOf,
  column,
  requests,
  tableOf,
  tablesOf,
  textsOf,
  told,
  unknown,
} from './make.ts'

const languages = ['zh', 'en'] as const
const example = exampleFactory.request

describe('a report of any firm', () => {
  test.each(languages)('leaves nothing empty, in %s', (lang) => {
    const empty = requests.flatMap(([name, request]) =>
      told(request, lang).report.sections.flatMap(({ id, title, blocks }) =>
        [title, ...blocks.flatMap(textsOf)]
          .filter((text) => text.trim() === '' || /undefined|NaN|\[object|null/.test(text))
          .map((text) => `${name}: ${id}: “${text}”`),
      ),
    )
    expect(empty).toEqual([])
  })

  test('has a cell for every column, columns that fill the line, and tables told apart', () => {
    for (const [name, request] of requests) {
      const tables = tablesOf(told(request).report)
      for (const { id, columns, rows, foot } of tables) {
        const cells = [...rows, ...(foot === undefined ? [] : [foot])].map((row) => row.length)
        expect([name, id, ...new Set(cells)]).toEqual([name, id, columns.length])
        const line = columns.reduce((sum, { width = 0 }) => sum + Math.round(width * 1000), 0)
        expect([name, id, line]).toEqual([name, id, 1000])
      }
      expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length)
    }
  })

  test('says the same figures in both languages', () => {
    const figures = (lang: 'zh' | 'en', at: number) =>
      tablesOf(told(requests[at]?.[1] ?? unknown, lang).report).map(({ id, rows, foot = [] }) => [
        id,
        [...rows, foot].map((row) => row.map(({ value, unit }) => [value, unit])),
      ])
    for (const at of requests.keys()) expect(figures('en', at)).toEqual(figures('zh', at))
  })

  test('writes every amount as it is exact, to the fen', () => {
    for (const [, request] of requests) {
      const cells = tablesOf(told(request).report)
        .filter(({ id }) => !/^(gates|gaps|nearest)/.test(id))
        .flatMap(({ rows, foot = [] }) => [...rows, foot].flat())
        .filter(({ unit, span }) => unit === 'fen' && span === undefined)
      const wrong = cells.filter(({ text, value }) => {
        const exact = yuanOf(Number(value))
        return text !== exact && text !== `${exact}元`
      })
      expect(wrong).toEqual([])
    }
  })

  test('has its sections in order, none without content', () => {
    const { report } = told(example)
    expect(report.sections.map(({ id }) => id)).toEqual([
      ...['summary', 'ladders', 'gates', 'gaps', 'plan', 'records', 'method', 'trace'],
    ])
    for (const [, request] of requests)
      for (const { blocks } of told(request).report.sections)
        expect(blocks.length).toBeGreaterThan(0)
  })
})

describe('the plan in a report', () => {
  test('lists every claim with its amount, and the totals of the evaluation', () => {
    for (const [, request] of requests) {
      const { report, evaluation } = told(request)
      const { inForce, withDrafts } = evaluation.plan
      const claims = tableOf(report, 'claims-in-force')
      expect(column(claims, 'amount')).toEqual(inForce.claims.map(({ amountFen }) => amountFen))
      expect(column(claims, 'year')).toEqual(inForce.claims.map(({ year }) => year))
      if (claims !== undefined) expect(claims.foot?.at(-1)?.value).toBe(inForce.totalFen)
      expect(column(tableOf(report, 'money'), 'total')).toEqual([
        inForce.totalFen,
        withDrafts.totalFen,
      ])
    }
  })

  test('keeps the draft apart: its changes lead from one total to the other', () => {
    for (const [, request] of requests) {
      const { report, evaluation } = told(request)
      const { inForce, withDrafts } = evaluation.plan
      const changes = tableOf(report, 'claims-draft')
      const sum = column(changes, 'amount').reduce<number>((all, fen) => all + Number(fen), 0)
      expect(inForce.totalFen + sum).toBe(withDrafts.totalFen)
      const inLaw = tableOf(report, 'claims-in-force')?.rows.flat() ?? []
      expect(inLaw.filter(({ text }) => text.includes('稿'))).toEqual([])
    }
  })

  test('draws waterfalls whose bars begin where the one before ended', () => {
    for (const [, request] of requests) {
      const { report, evaluation } = told(request)
      for (const block of blocksOf(report)) {
        if (block.kind !== 'waterfall') continue
        let standing = 0
        for (const { fromFen, toFen, state } of block.bars) {
          if (state === 'total') expect(fromFen).toBe(0)
          else expect(fromFen).toBe(standing)
          if (state === 'total' && standing !== 0) expect(toFen).toBe(standing)
          standing = toFen
        }
        const { inForce, withDrafts } = evaluation.plan
        const plan = block.id === 'waterfall-draft' ? withDrafts : inForce
        expect(standing).toBe(plan.totalFen)
      }
    }
  })

  test('names what is left out, with the reason and the loss', () => {
    const { report, evaluation } = told(example)
    const rows = tableOf(report, 'not-chosen')
    const { notChosen } = evaluation.plan.withDrafts
    expect(column(rows, 'amount')).toEqual(notChosen.map(({ amountFen }) => amountFen))
    expect(column(rows, 'loss')).toEqual(notChosen.map(({ lossFen }) => lossFen))
    expect(rows?.rows[0]?.[2]?.text).toMatch(/^同一项目只选一项资助。/)
  })
})

describe('the ladders in a report', () => {
  test('every gate of the evaluation has its row, with what it asks and lacks, exactly', () => {
    for (const [, request] of requests.slice(0, 20)) {
      const { report, evaluation } = told(request)
      for (const [id, { gates }] of Object.entries(evaluation.ladders)) {
        const table = tableOf(report, `gates-${id}`)
        expect(column(table, 'verdict')).toEqual(gates.map(({ holds }) => holds))
        expect(column(table, 'want')).toEqual(gates.map(({ threshold }) => threshold))
        const distances = gates.map(({ holds, distance }) => (holds === true ? 0 : distance))
        expect(column(table, 'distance')).toEqual(distances)
      }
    }
  })

  test('what is not known is said to be unknown, and is no gap', () => {
    const { report } = told(unknown)
    expect(tableOf(report, 'gaps')).toBe(undefined)
    const open = tableOf(report, 'gaps-unknown')
    expect(open?.rows.length).toBe(7 + 3 + 1)
    expect(new Set(open?.rows.map((row) => row[4]?.text))).toEqual(new Set(['还不知道']))
    const lead = report.sections[0]?.blocks[0]
    expect(lead).toMatchObject({ text: '还不能判定级别。离基础级没有查出差距，还有7项不知道。' })
  })

  test('the summary says where the example firm stands and what it can claim', () => {
    const lead = (lang: 'zh' | 'en') =>
      told(example, lang)
        .report.sections[0]?.blocks.slice(0, 2)
        .map((block) => ('text' in block ? block.text : ''))
    expect(lead('zh')).toEqual([
      '现处基础级。离先进级还差2项条件。',
      '现行政策下可申领4项，最高339.84万元。征求意见稿若按稿通过，共可申领5项，最高381.24万元；它替换现行合计，两数不相加。',
    ])
    expect(lead('en')).toEqual([
      'The factory stands at Basic. It is 2 conditions short of Advanced.',
      'Under what is in force there are 4 claims, up to ¥3.3984 million. If the consultation draft passes as it stands, there are 5 claims in all, up to ¥3.8124 million; this takes the place of the total in force and is never added to it.',
    ])
  })
})

describe('the appendix', () => {
  test('holds the way to every amount, step by step', () => {
    const { report, evaluation } = told(example)
    const traced = evaluation.measures.filter(({ trace }) => trace.steps.length > 0)
    expect(traced.length).toBeGreaterThan(4)
    for (const { id, trace } of traced) {
      const exact = trace.steps.flatMap(({ fen, parts = [] }) => [
        ...(parts.length > 1 ? parts.map(() => null) : []),
        fen.low === fen.high ? fen.high : null,
      ])
      expect(column(tableOf(report, `trace-${id}`), 'after')).toEqual(exact)
    }
  })

  test('holds every answer, and says of each question whether it was answered', () => {
    const { report } = told(example)
    const { indicator, factory, maturity } = catalogue
    expect(tableOf(report, 'answers-digital')?.rows.length).toBe(indicator.questions.length)
    expect(column(tableOf(report, 'answers-scenarios'), 'answer')).toEqual(
      indicator.scenarios.map(({ id }) => example.answers?.[id]),
    )
    expect(column(tableOf(report, 'answers-scenes'), 'answer')).toEqual(
      factory.scenes.map(({ id }) => example.answers?.[id]),
    )
    expect(tableOf(report, 'answers-maturity')?.rows.length).toBe(maturity.subdomains.length)
    const third = tableOf(report, 'answers-scenes')?.rows[2]
    expect(third?.[1]).toEqual({ text: '没有答', value: null })
  })
})

describe('the charts of the scenes', () => {
  const chart = (kind: 'shares' | 'cells', request = example) =>
    blocksOf(told(request).report).find((block) => block.kind === kind)

  test('draw each of the forty scenes once, as it was answered, under its link', () => {
    const block = chart('cells')
    const cells = block?.kind === 'cells' ? block.groups.flatMap((group) => group.cells) : []
    const drawn = cells.toSorted((a, b) => a.number - b.number)
    expect(drawn.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
    expect(drawn.map(({ state }) => state)).toEqual(
      catalogue.factory.scenes
        .toSorted((a, b) => a.number - b.number)
        .map(({ id }) => example.answers?.[id] ?? 'unknown'),
    )
  })

  test('count them link by link, and say how many are in place', () => {
    const block = chart('shares')
    const bars = block?.kind === 'shares' ? block.bars : []
    expect(bars.map(({ name, note }) => [name, note])).toEqual([
      ['工厂建设', '已建1–2/3，未知1'],
      ['研发设计', '已建2/4'],
      ['生产作业', '已建6/10'],
      ['生产管理', '已建5/12'],
      ['运营管理', '已建0/11'],
    ])
    expect(bars[2]?.counts).toEqual({ ai: 2, built: 4, none: 4, unknown: 0 })
    const open = chart('shares', unknown)
    const counts = open?.kind === 'shares' ? open.bars.map((bar) => bar.counts.unknown) : []
    expect(counts).toEqual([3, 4, 10, 12, 11])
  })
})

describe('what the firm says beside its answers', () => {
  const notebook = {
    evidence: { 'scene.4': '看板照片', 'enterprise.legalPerson': '营业执照', records: '台账' },
    kpis: {
      'numerical-control': { value: '62.5', year: '2025' },
      'unit-energy': { value: '-0.35', year: '2024' },
      'decision-models': { value: '3', year: '2025' },
    },
  }
  const reportWith = (lang: 'zh' | 'en') => {
    const extra = { answersSha256, notebook }
    return reportOf(example, told(example).evaluation, catalogue, lang, extra)
  }
  const textsIn = (id: string, lang: 'zh' | 'en' = 'zh') =>
    tableOf(reportWith(lang), id)?.rows.map((row) => row.map(({ text }) => text))

  test('stands in the report in its own words, by the names of the questions', () => {
    expect(textsIn('evidence')).toEqual([
      ['产品数字化设计', '看板照片'],
      ['是否为独立法人', '营业执照'],
      ['支出与项目', '台账'],
    ])
    expect(tableOf(told(example).report, 'evidence')).toBe(undefined)
  })

  test('indicators stand with their unit and year, exactly, and judge nothing', () => {
    expect(textsIn('kpis')).toEqual([
      ['关键设备数控化率', '能力提升', '62.5%', '2025年'],
      ['智能决策模型数量', '能力提升', '3个', '2025年'],
      [expect.any(String), expect.any(String), '−0.35%', '2024年'],
    ])
    expect(textsIn('kpis', 'en')?.[1]?.[2]).toBe('3 models')
    expect(column(tableOf(reportWith('zh'), 'kpis'), 'value')).toEqual(['0.625', '3', '-0.0035'])
    expect(reportWith('zh').beside).toEqual({
      ...{ name: null, industry: null, notebook },
      counts: {},
    })
  })
})

describe('money of application years that are over', () => {
  /** Rent of 2024, applied for in 2025, beside rent of 2025, applied for in 2026. */
  const rent = (id: string, on: string) =>
    ({ kind: 'rent', id, on, amountFen: 30_000_000, selected: true }) as const
  const request: Request = {
    enterprise: {
      ...{ area: 'gd/shenzhen/longhua', legalPerson: true, creditClean: true, aiRobotics: true },
    },
    records: [rent('before', '2024-12-31'), rent('now', '2025-12-31')],
  }

  test('is said beside the total that holds it, and marked in its row', () => {
    const { report, evaluation } = told(request)
    const claims = evaluation.plan.inForce.claims.map(({ year, amountFen }) => [year, amountFen])
    expect(claims).toEqual([
      [2025, 15_000_000],
      [2026, 15_000_000],
    ])
    const rows = tableOf(report, 'claims-in-force')?.rows
    expect(rows?.map((row) => row[2]?.text)).toEqual(['2025年，已过', '2026年'])
    const said = '其中15.00万元申报年度已过，能否补报以主管部门答复为准。'
    const holding = blocksOf(report).filter(
      (block) => block.kind === 'paragraph' && block.text.includes(said),
    )
    expect(holding.length).toBe(2)
    expect(report.sections[0]?.blocks[1]).toBe(holding[0])
  })

  test('is not spoken of where there is none', () => {
    expect(blocksOf(told(example).report).flatMap(textsOf).join()).not.toContain('申报年度已过')
  })
})

test('a base of several fields is told field by field', () => {
  const { report, evaluation } = told(example)
  const measure = evaluation.measures.find(({ trace }) =>
    trace.steps.some(({ parts = [] }) => parts.length > 1),
  )
  const rows = tableOf(report, `trace-${measure?.id}`)?.rows ?? []
  expect(rows.slice(0, 3).map((row) => row.map(({ text }) => text))).toEqual([
    ['加：设备投入', '980,000.00', '—', '取自记录'],
    ['加：软件投入', '400,000.00', '—', '取自记录'],
    [expect.stringMatching(/^基数：/), '—', '1,380,000.00', '由上面各项得出'],
  ])
})
