import type { Remedy } from '../../schema/remedy.ts'
import type { Words } from '../../schema/words.ts'
import { baseRemedies } from './base.ts'
import { dataRemedies } from './data.ts'
import { designRemedies } from './design.ts'
import { energySafetyRemedies } from './energy-safety.ts'
import { equipmentRemedies } from './equipment.ts'
import { managementRemedies } from './management.ts'
import { peopleRemedies } from './people.ts'
import { planningRemedies } from './planning.ts'
import { productionRemedies } from './production.ts'
import { qualityRemedies } from './quality.ts'
import { salesServiceRemedies } from './sales-service.ts'
import { securityRemedies } from './security.ts'
import { supplyChainRemedies } from './supply-chain.ts'

export type RemedyTopic = {
  readonly id: string
  readonly name: Words
  readonly remedies: readonly Remedy[]
}

/** The remedies by what they serve, in the order in which `remedies` lists them. Our own headings. */
export const remedyTopics: readonly RemedyTopic[] = [
  {
    id: 'base',
    name: { zh: '网络、装备与工厂建设', en: 'Networks, equipment and the plant' },
    remedies: baseRemedies,
  },
  {
    id: 'data',
    name: { zh: '数据与系统集成', en: 'Data and integration' },
    remedies: dataRemedies,
  },
  {
    id: 'security',
    name: { zh: '信息安全与自主可控', en: 'Security and control of the systems' },
    remedies: securityRemedies,
  },
  {
    id: 'people',
    name: { zh: '人员与组织', en: 'People and organisation' },
    remedies: peopleRemedies,
  },
  {
    id: 'management',
    name: { zh: '规划、财务与经营管理', en: 'Planning, finance and management' },
    remedies: managementRemedies,
  },
  {
    id: 'design',
    name: { zh: '产品与工艺设计', en: 'Product and process design' },
    remedies: designRemedies,
  },
  {
    id: 'production',
    name: { zh: '生产作业', en: 'Production' },
    remedies: productionRemedies,
  },
  { id: 'quality', name: { zh: '质量管理', en: 'Quality' }, remedies: qualityRemedies },
  {
    id: 'equipment',
    name: { zh: '设备管理', en: 'Keeping the equipment' },
    remedies: equipmentRemedies,
  },
  {
    id: 'planning',
    name: { zh: '计划与调度', en: 'Planning and scheduling' },
    remedies: planningRemedies,
  },
  {
    id: 'supply-chain',
    name: { zh: '采购、仓储与物流', en: 'Purchasing, warehousing and logistics' },
    remedies: supplyChainRemedies,
  },
  {
    id: 'sales-service',
    name: { zh: '销售与服务', en: 'Sales and service' },
    remedies: salesServiceRemedies,
  },
  {
    id: 'energy-safety',
    name: { zh: '能源、安全与环保', en: 'Energy, safety and environment' },
    remedies: energySafetyRemedies,
  },
]
