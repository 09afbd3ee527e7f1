import type { Answer, Request } from '../../schema/request.ts'
import type { Words } from '../../schema/words.ts'

/** A made-up firm, so that a newcomer sees a whole result. No figure in it is anybody's. */
export type ExampleFactory = {
  readonly name: Words
  readonly industry: string
  readonly request: Request
  /** Counts that the shares of questions 2 and 3 come from. */
  readonly counts: Readonly<Record<string, number>>
}

const each = (ids: readonly (number | string)[], prefix: string, answer: Answer) =>
  Object.fromEntries(ids.map((id) => [`${prefix}${id}`, answer]))

const indicator: Record<string, Answer> = {
  'sme.q1': ['B', 'C'],
  'sme.q2': 'C',
  'sme.q3': 'C',
  'sme.q4': ['B', 'D', 'F', 'G', 'H', 'I', 'L', 'M', 'N', 'O'],
  'sme.q5': 'C',
  'sme.q6': ['B', 'C'],
  'sme.q7': ['B', 'C'],
  'sme.q8': 'D',
  'sme.q9': ['B', 'C', 'E'],
  'sme.q10': ['B', 'C', 'D'],
  'sme.q11': 'A',
  'sme.q12': 'C',
  'sme.q13': 'B',
  'sme.q14': 'C',
  'sme.q15': 'B',
  ...each([4, 14, 16], 'sme.s', 1),
  ...each([1, 2, 3, 5, 7, 9, 10, 11, 15], 'sme.s', 2),
  ...each([6, 8, 12, 13], 'sme.s', 3),
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

const factory: Record<string, Answer> = {
  'factory.clean': true,
  'factory.controllable': true,
  'factory.organised': true,
  'factory.kpi': 'above-province-average',
  'factory.recognised': 'basic',
  ...each(range(1, 40), 'scene.', 'none'),
  ...each([2, 4, 6, 8, 10, 12, 16, 18, 25, 26, 27, 29], 'scene.', 'built'),
  ...each([24, 28], 'scene.', 'ai'),
  ...each([3], 'scene.', null),
}

/** Answers to levels 1, 2 and 3; the levels above are not met. */
const climbed: Readonly<Record<string, readonly [string, string, string]>> = {
  'organisation-strategy': ['full', 'most', 'most'],
  'staff-skills': ['full', 'most', 'part'],
  data: ['full', 'most', 'part'],
  integration: ['full', 'most', 'part'],
  'information-security': ['full', 'most', 'most'],
  equipment: ['full', 'full', 'most'],
  network: ['full', 'full', 'most'],
  'product-design': ['full', 'most', 'part'],
  'process-design': ['full', 'full', 'most'],
  purchasing: ['full', 'most', 'part'],
  'planning-scheduling': ['full', 'most', 'part'],
  'production-operation': ['full', 'full', 'most'],
  'equipment-management': ['full', 'most', 'part'],
  warehousing: ['full', 'full', 'most'],
  'safety-environment': ['full', 'most', 'part'],
  energy: ['full', 'most', 'part'],
  logistics: ['full', 'most', 'part'],
  sales: ['full', 'most', 'part'],
  'customer-service': ['full', 'most', 'part'],
  'product-service': ['full', 'most', 'none'],
}

const maturity: Record<string, Answer> = Object.fromEntries(
  Object.entries(climbed).flatMap(([id, levels]) => [
    ...levels.map((answer, i): [string, Answer] => [`cmmm.${id}.${i + 1}`, answer]),
    [`cmmm.${id}.4`, 'none'] as [string, Answer],
    [`cmmm.${id}.5`, 'none'] as [string, Answer],
  ]),
)

export const exampleFactory: ExampleFactory = {
  name: { zh: '示例精密电路（珠海）有限公司', en: 'Example Precision Circuits (Zhuhai) Co., Ltd.' },
  industry: 'printed-circuit-boards',
  counts: { 'equipment-total': 232, 'equipment-digital': 92, 'equipment-networked': 86 },
  request: {
    enterprise: {
      area: 'gd/zhuhai/fushan',
      process: 'discrete',
      legalPerson: true,
      creditClean: true,
      manufacturer: true,
      aiRobotics: false,
      employees: 260,
      revenueFen: { '2025': 18_000_000_000, '2024': 15_600_000_000 },
    },
    answers: { ...indicator, ...factory, ...maturity },
    records: [
      {
        kind: 'spend',
        id: 'compute-2026',
        on: '2026-08-31',
        of: 'compute',
        amountFen: 365_280_000,
      },
      {
        kind: 'spend',
        id: 'model-2026',
        on: '2026-06-30',
        of: 'model-service',
        amountFen: 124_000_000,
      },
      { kind: 'certificate', id: 'dcmm', on: '2026-06-18', of: 'dcmm', level: 3 },
      {
        kind: 'project',
        id: 'workshop',
        on: '2026-03-15',
        types: ['smart-factory', 'technical-upgrade'],
        equipmentFen: 560_000_000,
        softwareFen: 120_000_000,
        newEquipmentExVatFen: 500_000_000,
        investmentFen: 700_000_000,
        fiscalFen: 0,
      },
      {
        kind: 'project',
        id: 'inspection',
        on: '2026-09-10',
        types: ['ai-retrofit', 'ai-demonstration'],
        equipmentFen: 98_000_000,
        softwareFen: 40_000_000,
        investmentFen: 150_000_000,
        fiscalFen: 0,
      },
    ],
  },
}
