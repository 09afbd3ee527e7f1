import type { Department } from '../../schema/department.ts'

/** Scenes of the 2025 guide by their numbers. */
const scenes = (...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => `scene.${number}`)

/** Subdomains of the maturity model. */
const subdomains = (...ids: readonly string[]): readonly string[] => ids.map((id) => `cmmm.${id}`)

/**
 * Who can best answer what, in a factory of a few hundred people. No text says so: each line is our
 * own assignment, made by who keeps the papers that prove the answer.
 */
export const departments: readonly Department[] = [
  {
    id: 'general',
    name: { zh: '综合管理', en: 'General management' },
    about: {
      zh: '总经办、企业办、人事行政',
      en: 'General manager’s office, personnel and administration',
    },
    asks: [
      'enterprise.area',
      'enterprise.process',
      'enterprise.employees',
      'enterprise.legalPerson',
      'enterprise.creditClean',
      'enterprise.manufacturer',
      'enterprise.aiRobotics',
      'factory.clean',
      'factory.organised',
      'factory.kpi',
      'kpis',
      'factory.recognised',
      'sme.q8',
      'sme.q9',
      'sme.q10',
      'sme.s14',
      'sme.s15',
      'sme.s16',
      ...scenes(30),
      ...subdomains('organisation-strategy', 'staff-skills'),
    ],
    confidence: 'assumed',
  },
  {
    id: 'finance',
    name: { zh: '财务', en: 'Finance' },
    about: {
      zh: '财务部，也管项目支出和申报台账',
      en: 'Finance, with the books on projects and claims',
    },
    asks: ['enterprise.revenueFen', 'sme.q11', 'sme.q14', 'sme.q15', 'sme.s13', 'records'],
    confidence: 'assumed',
  },
  {
    id: 'information',
    name: { zh: '信息化', en: 'Information systems' },
    about: {
      zh: '信息部、数字化办公室，或兼管系统和网络的人',
      en: 'IT or the digital office, or whoever looks after systems and networks',
    },
    asks: [
      'factory.controllable',
      'sme.q1',
      'sme.q4',
      'sme.q5',
      'sme.q6',
      'sme.q7',
      ...scenes(2, 3),
      ...subdomains('data', 'integration', 'information-security', 'network'),
    ],
    confidence: 'assumed',
  },
  {
    id: 'engineering',
    name: { zh: '研发工艺', en: 'Product and process engineering' },
    about: {
      zh: '研发部、工程部、工艺部',
      en: 'Development, engineering and process departments',
    },
    asks: [
      'sme.s1',
      'sme.s2',
      ...scenes(1, 4, 5, 6, 7),
      ...subdomains('product-design', 'process-design'),
    ],
    confidence: 'assumed',
  },
  {
    id: 'production',
    name: { zh: '生产', en: 'Production' },
    about: { zh: '生产部、计划部、各车间', en: 'Production, planning and the workshops' },
    asks: [
      'sme.s5',
      'sme.s6',
      ...scenes(8, 9, 10, 11, 19, 20, 21, 22, 23, 31),
      ...subdomains('planning-scheduling', 'production-operation'),
    ],
    confidence: 'assumed',
  },
  {
    id: 'equipment',
    name: { zh: '设备', en: 'Equipment' },
    about: { zh: '设备部、动力维修', en: 'Equipment, utilities and maintenance' },
    asks: [
      'sme.q2',
      'sme.q3',
      'sme.s8',
      ...scenes(27, 28, 29),
      ...subdomains('equipment', 'equipment-management'),
    ],
    confidence: 'assumed',
  },
  {
    id: 'quality',
    name: { zh: '质量', en: 'Quality' },
    about: { zh: '品质部、检测室', en: 'Quality and the test room' },
    asks: ['sme.q13', 'sme.s7', ...scenes(24, 25, 26)],
    confidence: 'assumed',
  },
  {
    id: 'supply-chain',
    name: { zh: '供应链与仓储物流', en: 'Supply chain, warehouse and logistics' },
    about: { zh: '采购部、仓库、物流', en: 'Purchasing, warehouse and logistics' },
    asks: [
      'sme.s11',
      'sme.s12',
      ...scenes(12, 13, 37, 38, 39, 40),
      ...subdomains('purchasing', 'warehousing', 'logistics'),
    ],
    confidence: 'assumed',
  },
  {
    id: 'sales-service',
    name: { zh: '营销与售后', en: 'Sales and service' },
    about: { zh: '业务部、市场部、客户服务', en: 'Sales, marketing and customer service' },
    asks: [
      'sme.s3',
      'sme.s4',
      ...scenes(32, 33, 34, 35, 36),
      ...subdomains('sales', 'customer-service', 'product-service'),
    ],
    confidence: 'assumed',
  },
  {
    id: 'safety-energy',
    name: { zh: '安环能源', en: 'Safety, environment and energy' },
    about: { zh: '安环部、能源管理岗', en: 'Safety, environment and energy management' },
    asks: [
      'sme.q12',
      'sme.s9',
      'sme.s10',
      ...scenes(14, 15, 16, 17, 18),
      ...subdomains('safety-environment', 'energy'),
    ],
    confidence: 'assumed',
  },
]
