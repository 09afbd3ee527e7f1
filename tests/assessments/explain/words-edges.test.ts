import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { explainLadders } from '../../../assessments/explain/explain-ladders.ts'
import { explanationRows } from '../../../assessments/explain/rows.ts'
import { wordsFor } from '../../../assessments/explain/words.ts'
import type {
  FactFigure,
  GateFigure,
  WeightFigure,
} from '../../../assessments/schema/explanation.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import { asOf } from '../ladder/make.ts'

/** What every figure of these firms is called: the industry known, and not; one subdomain left out. */
function namesOf(): ReadonlyMap<string, string> {
  const { enterprise, answers } = exampleFactory.request
  const open: Request = {
    enterprise: { ...enterprise, process: null },
    answers: { ...answers, 'cmmm.sales': 'na' },
  }
  return new Map(
    [open, exampleFactory.request].flatMap((request) =>
      explanationRows(explainLadders(request, catalogue, asOf), catalogue).map(
        ({ id, what }): [string, string] => [id, `${what.zh} | ${what.en}`],
      ),
    ),
  )
}

const factory = 'smart-factory-2025'
const sme = 'sme-digital-2024'
const said: readonly (readonly [kind: string, id: string, words: string])[] = [
  ['a level of the digital ladder', `${sme}/2`, '二级（规范级） | level 2 (Standardised)'],
  ['a level of the maturity ladder', 'cmmm-2020/5', '五级（引领级） | level 5 (Leading)'],
  ['a rung of the factory ladder', `${factory}/excellent`, '卓越级 | Excellent'],
  [
    'the gate of scale',
    `${factory}/basic/above-scale`,
    '规模以上工业企业 | Industrial firm above scale',
  ],
  ['the gate of clean years', `${factory}/basic/clean`, '近三年守法经营 | Three clean years'],
  ['the gate of control', `${factory}/basic/controllable`, '安全可控 | Secure and controllable'],
  ['the gate of people', `${factory}/basic/organised`, '组织和人才 | Organisation and people'],
  [
    'the gate of maturity',
    `${factory}/basic/maturity`,
    '智能制造能力成熟度 | Smart-manufacturing maturity',
  ],
  ['the gate of AI', `${factory}/excellent/ai-share`, 'AI场景占比 | Share of scenes with AI'],
  [
    'the gate of indicators',
    `${factory}/basic/kpi`,
    '主要技术经济指标 | Main technical and economic indicators',
  ],
  [
    'the gate of the rung below',
    `${factory}/advanced/rung-below`,
    '已取得前一级 | Rung below held',
  ],
  [
    'the gate of a link',
    `${factory}/basic/covers-operation`,
    '环节覆盖：生产作业 | Link covered: Production operation',
  ],
  ['the gate of a score', `${sme}/3/score`, '得分 | Score'],
  ['the gate of scenarios', `${sme}/3/scenarios`, '达到本级的应用场景 | Scenarios at this level'],
  [
    'the gate of constraint scenarios',
    `${sme}/3/constraint-scenarios`,
    '达到本级的约束性场景 | Constraint scenarios at this level',
  ],
  [
    'the gate of an own score',
    'cmmm-2020/3/own-score',
    '本级加权得分 | Weighted score of the level itself',
  ],
  ['the industry', 'enterprise.process', '行业类型 | Type of industry'],
  [
    'a year’s revenue',
    'enterprise.revenueFen.2025',
    '2025年营业收入（分） | Revenue of 2025, in fen',
  ],
  ['what does not apply', 'cmmm.sales', '不适用：销售 | Not applicable: Sales'],
  ['a question', `${sme}/answer/sme.q2`, '设备数字化 | Digital equipment'],
  ['a scene', `${factory}/in-place/scene.24`, '在线智能检测 | On-line intelligent inspection'],
  ['a scenario', `${sme}/at-3/sme.s16`, '决策支持 | Decision support'],
  [
    'a statement of a level',
    'cmmm-2020/answer/cmmm.data.4',
    '数据：四级（优化级） | Data: level 4 (Optimised)',
  ],
  [
    'the weight of a question',
    `${sme}/weight/sme.q1`,
    '权重：网络建设 | Weight: Network construction',
  ],
  [
    'the points of a question',
    `${sme}/score/sme.q1`,
    '得分：网络建设 | Points: Network construction',
  ],
  [
    'a weight under one industry',
    'cmmm-2020/weight/discrete/data',
    '权重：数据：离散型 | Weight: Data: discrete industry',
  ],
  [
    'a weight under the other',
    'cmmm-2020/weight/process/data',
    '权重：数据：流程型 | Weight: Data: process industry',
  ],
  [
    'points under an industry',
    'cmmm-2020/2/process/data',
    '得分：数据：二级（规范级）：流程型 | Points: Data: level 2 (Standardised): process industry',
  ],
  [
    'a level’s score under an industry',
    'cmmm-2020/1/discrete',
    '本级加权得分：一级（规划级）：离散型 | Weighted score of the level: level 1 (Planned): discrete industry',
  ],
  [
    'the climb',
    'cmmm-2020/score/discrete',
    '逐级累计得分：离散型 | Score over the levels climbed: discrete industry',
  ],
  [
    'both industries at a level',
    'cmmm-2020/2/either',
    '两类行业取两端：二级（规范级） | Ends over both industries: level 2 (Standardised)',
  ],
  ['the total', `${sme}/score`, '总分 | Total score'],
  [
    'the scenarios that reach a level',
    `${sme}/at-1/scenarios`,
    '达到的应用场景数：一级（初始级） | Scenarios reached: level 1 (Initial)',
  ],
  [
    'the constraint scenarios that do',
    `${sme}/at-1/constraint-scenarios`,
    '达到的约束性场景数：一级（初始级） | Constraint scenarios reached: level 1 (Initial)',
  ],
  [
    'the share of AI',
    `${factory}/ai-share`,
    '已建场景中用到AI的比例 | Scenes with AI among the scenes in place',
  ],
  ['the scenes with AI', `${factory}/with-ai`, '用到AI的场景数 | Scenes with AI'],
  ['the scenes in place', `${factory}/in-place`, '已建场景数 | Scenes in place'],
  [
    'the scenes of a link',
    `${factory}/in-place/business`,
    '已建场景数：运营管理 | Scenes in place: Operations management',
  ],
]

describe('the words of a figure', () => {
  it('say in both languages what it is, whatever its kind', () => {
    const names = namesOf()
    const found = said.map(([kind, id]) => [kind, names.get(id) ?? 'nothing of this id'])
    expect(found).toEqual(said.map(([kind, , words]) => [kind, words]))
  })

  it('name the ladders as the content does', () => {
    const names = namesOf()
    for (const { id, name } of [catalogue.indicator, catalogue.maturity, catalogue.factory]) {
      expect(names.get(id)).toBe(`${name.zh} | ${name.en}`)
    }
  })

  const own = { version: '1', citation: null, children: [] } as const

  it('fall back to the id where the content has no name', () => {
    const gate: Partial<GateFigure> = {
      kind: 'gate',
      id: 'x/1/unheard',
      about: 'x/1',
      rule: 'unheard',
    }
    expect(wordsFor(catalogue)(gate as GateFigure)).toEqual({ zh: 'unheard', en: 'unheard' })
    const fact: FactFigure = {
      ...own,
      kind: 'fact',
      id: 'cmmm.x',
      about: 'cmmm.x',
      rule: 'as-given',
      value: 'na',
      children: [],
    }
    expect(wordsFor(catalogue)(fact)).toEqual({
      zh: '不适用：cmmm.x',
      en: 'Not applicable: cmmm.x',
    })
  })

  it('read a year only from the path of a revenue', () => {
    const factOf = (about: string): FactFigure => ({
      ...own,
      kind: 'fact',
      id: about,
      about,
      rule: 'as-given',
      value: null,
      children: [],
    })
    const zh = (about: string) => wordsFor(catalogue)(factOf(about)).zh
    expect(zh('enterprise.revenueFen.1999')).toBe('1999年营业收入（分）')
    expect(zh('x.enterprise.revenueFen.1999')).toBe('不适用：x.enterprise.revenueFen.1999')
    expect(zh('enterprise.revenueFen.19990')).toBe('不适用：enterprise.revenueFen.19990')
    expect(zh('enterprise.revenueFen.199')).toBe('不适用：enterprise.revenueFen.199')
  })

  it('leave the industry away where an id names none', () => {
    const weight: Partial<WeightFigure> = { kind: 'weight', id: 'cmmm-2020', about: 'cmmm.data' }
    expect(wordsFor(catalogue)(weight as WeightFigure)).toEqual({
      zh: '权重：数据',
      en: 'Weight: Data',
    })
  })
})
