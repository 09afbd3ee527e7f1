import type { Request } from '../assessments/schema/request.ts'

/** A firm as the published description shows it; a test sends it. */
export const requestExample: Request = {
  asOf: '2026-11-21',
  enterprise: {
    area: 'gd/zhuhai/jinwan',
    process: 'discrete',
    legalPerson: true,
    creditClean: true,
    aiRobotics: true,
    employees: 260,
    revenueFen: { '2025': 18_000_000_000, '2024': 15_000_000_000 },
  },
  answers: {
    'sme.q1': ['B', 'C'],
    'sme.s1': 2,
    'cmmm.production-operation.2': 'most',
    'scene.24': 'ai',
    'factory.clean': true,
    'factory.kpi': 'province-leading',
    'factory.recognised': 'basic',
  },
  records: [
    {
      id: 'r1',
      kind: 'spend',
      on: '2026-03-31',
      of: 'compute',
      amountFen: 500_000_000,
      agent: false,
    },
  ],
}
