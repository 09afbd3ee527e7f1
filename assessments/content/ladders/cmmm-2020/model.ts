import type { Maturity } from '../../../schema/ladder.ts'
import { logisticsSalesService } from './logistics-sales-service.ts'
import { peopleAndTechnology } from './people-and-technology.ts'
import { production } from './production.ts'
import { resourcesAndDesign } from './resources-and-design.ts'

/**
 * The capability maturity model for smart manufacturing, edition 2020: GB/T 39116-2020 for the
 * levels, GB/T 39117-2020 for the scoring. Weights are millionths of the whole.
 */
export const cmmm2020: Maturity = {
  id: 'cmmm-2020',
  version: '2020',
  name: { zh: '智能制造能力成熟度', en: 'Smart manufacturing capability maturity' },
  citation: {
    source: 'gb-t-39116-2020',
    place: '五个等级；四档打分见GB/T 39117-2020',
    confidence: 'secondary',
  },
  levels: [
    {
      level: 1,
      name: { zh: '规划级', en: 'Planned' },
      keyword: { zh: '流程化管理', en: 'Managed by process' },
    },
    {
      level: 2,
      name: { zh: '规范级', en: 'Standardised' },
      keyword: { zh: '数字化改造', en: 'Digital retrofit' },
    },
    {
      level: 3,
      name: { zh: '集成级', en: 'Integrated' },
      keyword: { zh: '网络化集成', en: 'Networked integration' },
    },
    {
      level: 4,
      name: { zh: '优化级', en: 'Optimised' },
      keyword: { zh: '智能化生产', en: 'Intelligent production' },
    },
    {
      level: 5,
      name: { zh: '引领级', en: 'Leading' },
      keyword: { zh: '产业链创新', en: 'Innovation across the industry chain' },
    },
  ],
  answers: [
    { value: 'full', tenths: 10, text: { zh: '全部满足', en: 'Fully met' } },
    { value: 'most', tenths: 8, text: { zh: '大部分满足', en: 'Mostly met' } },
    { value: 'part', tenths: 5, text: { zh: '部分满足', en: 'Partly met' } },
    { value: 'none', tenths: 0, text: { zh: '不满足', en: 'Not met' } },
  ],
  metTenths: 8,
  elements: [
    { id: 'people', name: { zh: '人员', en: 'People' } },
    { id: 'technology', name: { zh: '技术', en: 'Technology' } },
    { id: 'resources', name: { zh: '资源', en: 'Resources' } },
    { id: 'manufacturing', name: { zh: '制造', en: 'Manufacturing' } },
  ],
  domains: [
    {
      id: 'organisation-strategy',
      element: 'people',
      name: { zh: '组织战略', en: 'Organisation and strategy' },
    },
    { id: 'staff-skills', element: 'people', name: { zh: '人员技能', en: 'Staff skills' } },
    { id: 'data', element: 'technology', name: { zh: '数据', en: 'Data' } },
    { id: 'integration', element: 'technology', name: { zh: '集成', en: 'Integration' } },
    {
      id: 'information-security',
      element: 'technology',
      name: { zh: '信息安全', en: 'Information security' },
    },
    { id: 'equipment', element: 'resources', name: { zh: '装备', en: 'Equipment' } },
    { id: 'network', element: 'resources', name: { zh: '网络', en: 'Network' } },
    { id: 'design', element: 'manufacturing', name: { zh: '设计', en: 'Design' } },
    { id: 'production', element: 'manufacturing', name: { zh: '生产', en: 'Production' } },
    { id: 'logistics', element: 'manufacturing', name: { zh: '物流', en: 'Logistics' } },
    { id: 'sales', element: 'manufacturing', name: { zh: '销售', en: 'Sales' } },
    { id: 'service', element: 'manufacturing', name: { zh: '服务', en: 'Service' } },
  ],
  subdomains: [
    ...peopleAndTechnology,
    ...resourcesAndDesign,
    ...production,
    ...logisticsSalesService,
  ],
  ruleCitation: {
    source: 'gb-t-39117-2020',
    place: '逐级判定：本级加权得分达到0.8为满足，未达到即止',
    confidence: 'assumed',
  },
}
