import { smartFactory2025 } from '../../../../assessments/content/ladders/smart-factory-2025/conditions.ts'
import type { FactoryQuestion, SmartFactory } from '../../../../assessments/schema/ladder.ts'

/**
 * TEST FIXTURE. It follows one unverified transcription of a newer text for the basic tier; the
 * texts of the other tiers were not found. Nothing of it is shown to anybody.
 */
const citation = { source: 'test-fixture', confidence: 'assumed' } as const

/** What that text words otherwise: more is asked of a clean record, and systems are named wider. */
const reworded: Readonly<Record<string, FactoryQuestion['text']>> = {
  'factory.clean': {
    zh: '近三年，企业的经营、信用、安全、环保等方面是否都符合要求，并且不违反国家产业政策？',
    en: 'Over the last three years, has the firm met the requirements on business, credit, safety and environment, and is it not in breach of national industrial policy?',
  },
  'factory.controllable': {
    zh: '关键装备、软件和系统（含工业控制系统）是否安全可控，网络和数据安全风险是否可控？',
    en: 'Are key equipment, software and systems, industrial control systems included, secure and controllable, and are network and data risks under control?',
  },
  'factory.kpi': {
    zh: '按指标参考和GB/T 47695-2026评测，工厂的主要技术经济指标在同行业处于什么位置？',
    en: 'Measured by the reference list and GB/T 47695-2026, where do the factory’s main technical and economic indicators stand in its industry?',
  },
}

export const conditionsFixture: SmartFactory = {
  ...smartFactory2025,
  version: 'fixture-2026',
  name: {
    zh: '测试用要素条件（2026年草稿，未核实）',
    en: 'Conditions for tests only (2026 draft, unverified)',
  },
  citation,
  questions: smartFactory2025.questions.map((question) => {
    const text = reworded[question.id]
    return text === undefined ? question : { ...question, text, citation }
  }),
}
