import type { Indicator } from '../../../schema/questionnaire.ts'
import { foundationQuestions } from './questions-foundation.ts'
import { managementQuestions } from './questions-management.ts'
import { resultQuestions } from './questions-results.ts'
import { lifeCycleScenarios } from './scenarios-life-cycle.ts'
import { productionScenarios } from './scenarios-production.ts'
import { supplyDecisionScenarios } from './scenarios-supply-decision.ts'

/** 工信厅企业〔2024〕56号: 15 scored questions, 100 points, and 16 application scenarios. */
export const smeDigital2024: Indicator = {
  id: 'sme-digital-2024',
  version: '2024',
  name: {
    zh: '中小企业数字化水平评测指标（2024年版）',
    en: 'Assessment indicators for the digital level of SMEs (2024 edition)',
  },
  citation: { source: 'sme-digital-2024', confidence: 'secondary' },
  dimensions: [
    { id: 'foundation', name: { zh: '数字化基础', en: 'Digital foundation' } },
    { id: 'management', name: { zh: '数字化管理', en: 'Digital management' } },
    { id: 'results', name: { zh: '数字化成效', en: 'Digital results' } },
  ],
  groups: [
    { id: 'equipment-systems', name: { zh: '设备系统', en: 'Equipment systems' } },
    { id: 'data-capture', name: { zh: '数据采集', en: 'Data capture' } },
    { id: 'information-systems', name: { zh: '信息系统', en: 'Information systems' } },
    { id: 'information-security', name: { zh: '信息安全', en: 'Information security' } },
    { id: 'planning', name: { zh: '规划管理', en: 'Planning' } },
    { id: 'resources', name: { zh: '要素保障', en: 'Resources' } },
    { id: 'green', name: { zh: '绿色低碳', en: 'Green and low-carbon' } },
    { id: 'quality', name: { zh: '产品质量', en: 'Product quality' } },
    { id: 'market', name: { zh: '市场效益', en: 'Market benefit' } },
  ],
  scenarioGroups: [
    { id: 'product-life-cycle', name: { zh: '产品生命周期数字化', en: 'Product life cycle' } },
    { id: 'production', name: { zh: '生产执行数字化', en: 'Production' } },
    { id: 'supply-chain', name: { zh: '供应链数字化', en: 'Supply chain' } },
    { id: 'decision', name: { zh: '管理决策数字化', en: 'Management and decisions' } },
  ],
  questions: [...foundationQuestions, ...managementQuestions, ...resultQuestions],
  scenarios: [...lifeCycleScenarios, ...productionScenarios, ...supplyDecisionScenarios],
  levels: [
    {
      level: 1,
      name: { zh: '一级', en: 'Level 1' },
      nickname: { zh: '初始级', en: 'Initial' },
      score: 20,
      scenarios: 6,
      constraintScenarios: 3,
    },
    {
      level: 2,
      name: { zh: '二级', en: 'Level 2' },
      nickname: { zh: '规范级', en: 'Standardised' },
      score: 40,
      scenarios: 6,
      constraintScenarios: 3,
    },
    {
      level: 3,
      name: { zh: '三级', en: 'Level 3' },
      nickname: { zh: '集成级', en: 'Integrated' },
      score: 60,
      scenarios: 8,
      constraintScenarios: 5,
    },
    {
      level: 4,
      name: { zh: '四级', en: 'Level 4' },
      nickname: { zh: '协同级', en: 'Coordinated' },
      score: 80,
      scenarios: 10,
      constraintScenarios: 6,
    },
  ],
  levelCitation: { source: 'sme-digital-2024', place: '等级判定', confidence: 'secondary' },
  guidanceCitation: {
    source: 'sme-digital-2024',
    place: '填报说明和核验材料',
    confidence: 'secondary',
  },
}
