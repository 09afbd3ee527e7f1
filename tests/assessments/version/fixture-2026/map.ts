import { catalogue } from '../../../../assessments/content/catalogue.ts'
import type { QuestionMove, VersionMap } from '../../../../assessments/schema/version.ts'
import { questionIds } from '../../../../assessments/version/question-ids.ts'

const moved: Readonly<Record<string, QuestionMove>> = {
  'sme.q6': {
    kind: 'split',
    into: [
      { id: 'sme.q6', values: { A: 'A', B: 'B', C: 'C', D: null, E: null }, empty: 'A' },
      { id: 'sme.q16', values: { A: 'A', B: null, C: null, D: 'B', E: 'C' }, empty: 'A' },
    ],
    why: { zh: '制度和产品一题，评估和检测另一题', en: 'Policy and products, detection apart' },
  },
  'sme.q9': {
    kind: 'changed',
    into: { id: 'sme.q9', values: { A: 'A', B: 'B', C: 'C', D: 'D', E: null } },
    why: { zh: '激励制度不再计分', en: 'Incentives no longer count' },
  },
  'sme.q12': {
    kind: 'changed',
    into: { id: 'sme.q12', values: { A: 'A', B: 'B' } },
    why: { zh: '下降分为两档', en: 'A fall now has two bands' },
  },
  'sme.q15': {
    kind: 'gone',
    name: { zh: '价值效益', en: 'Value and benefit' },
    why: { zh: '并入市场表现', en: 'Merged into market performance' },
  },
  'factory.clean': {
    kind: 'changed',
    into: { id: 'factory.clean', values: { false: false } },
    why: { zh: '增加不违反国家产业政策', en: 'National industrial policy is added' },
  },
  'factory.controllable': {
    kind: 'changed',
    into: { id: 'factory.controllable', values: {} },
    why: { zh: '工业操作系统改为系统（含工业控制系统）', en: 'Systems are named wider' },
  },
  'factory.kpi': {
    kind: 'changed',
    into: {
      id: 'factory.kpi',
      values: {
        below: 'below',
        'above-province-average': 'above-province-average',
        'province-leading': 'province-leading',
        'national-leading': 'national-leading',
        'global-leading': 'global-leading',
      },
    },
    why: { zh: '评测方法有了国家标准', en: 'A national standard measures it' },
  },
}

/** TEST FIXTURE: from the published content to the made-up version. */
export const mapFixture: VersionMap = {
  from: catalogue.version,
  to: 'fixture-2026',
  questions: Object.fromEntries(
    questionIds(catalogue).map((id): [string, QuestionMove] => [id, moved[id] ?? { kind: 'same' }]),
  ),
  added: [{ id: 'sme.q17', why: { zh: '新增一题', en: 'A new question' } }],
}
