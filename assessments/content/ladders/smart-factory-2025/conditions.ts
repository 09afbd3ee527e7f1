import type { SmartFactory } from '../../../schema/ladder.ts'
import { questions } from './questions.ts'
import { rungs } from './rungs.ts'
import { scenes } from './scenes.ts'

/** The smart-factory ladder of the 2025 notice; revenue of above-scale firms in fen. */
export const smartFactory2025: SmartFactory = {
  id: 'smart-factory-2025',
  version: '2025',
  name: { zh: '智能工厂梯度培育（2025年版）', en: 'Smart-factory tiers (2025 edition)' },
  citation: {
    source: 'smart-factory-2025',
    place: '要素条件（2025年版）',
    confidence: 'secondary',
  },
  aboveScaleFen: 2_000_000_000,
  aboveScaleCitation: { source: 'statistics-above-scale', confidence: 'official' },
  links: [
    {
      id: 'building',
      name: { zh: '工厂建设', en: 'Factory building' },
      ask: {
        zh: '从产线、车间到整厂，规划、建模和网络算力做到哪一步？',
        en: 'From line to workshop to whole factory: how far do planning, models, networks and computing reach?',
      },
    },
    {
      id: 'design',
      name: { zh: '研发设计', en: 'Design and development' },
      ask: {
        zh: '产品和工艺是否用数字化手段设计、仿真和验证，数据是否统一管理？',
        en: 'Are products and processes designed, simulated and validated digitally, with their data in one place?',
      },
    },
    {
      id: 'operation',
      name: { zh: '生产作业', en: 'Production operation' },
      ask: {
        zh: '关键设备是否联网，关键工序、质量检测和设备维护由系统做到什么程度？',
        en: 'Is key equipment connected, and how much of key operations, inspection and maintenance is done by systems?',
      },
    },
    {
      id: 'management',
      name: { zh: '生产管理', en: 'Production management' },
      ask: {
        zh: '计划、物料、仓储、安全、能源和环保是否在系统里管，能否联动？',
        en: 'Are plans, material, storage, safety, energy and environment run in systems, and do these work together?',
      },
    },
    {
      id: 'business',
      name: { zh: '运营管理', en: 'Operations management' },
      ask: {
        zh: '采购、销售、财务和服务是否与生产数据打通，供应链是否数字化？',
        en: 'Are purchasing, sales, finance and service joined with production data, and is the supply chain digital?',
      },
    },
  ],
  chapters: [
    {
      id: 'factory-building',
      name: { zh: '工厂建设', en: 'Factory building' },
      link: 'building',
    },
    {
      id: 'product-development',
      name: { zh: '产品研发', en: 'Product development' },
      link: 'design',
    },
    { id: 'process-design', name: { zh: '工艺设计', en: 'Process design' }, link: 'design' },
    {
      id: 'production-management',
      name: { zh: '生产管理', en: 'Production management' },
      link: 'management',
    },
    {
      id: 'production-operation',
      name: { zh: '生产作业', en: 'Production operation' },
      link: 'operation',
    },
    {
      id: 'operations-management',
      name: { zh: '运营管理', en: 'Operations management' },
      link: 'business',
    },
    { id: 'product-service', name: { zh: '产品服务', en: 'Product service' }, link: 'business' },
    { id: 'supply-chain', name: { zh: '供应链管理', en: 'Supply chain' }, link: 'business' },
  ],
  mappingCitation: { source: 'scene-guide-2025', place: '八个环节', confidence: 'assumed' },
  scenes,
  questions,
  rungs,
}
