import type { PolicyDocument } from '../../../schema/policy.ts'
import { clauses } from './clauses.ts'
import { measures } from './measures.ts'

export const zhuhai2025: PolicyDocument = {
  id: 'zhuhai-2025',
  title: {
    zh: '珠海市推动人工智能与机器人产业高质量发展若干措施',
    en: 'Zhuhai measures for the high-quality development of the AI and robotics industries',
  },
  tag: { zh: '珠25', en: 'ZH25' },
  number: '珠工信〔2025〕68号',
  issuer: {
    zh: '珠海市工业和信息化局',
    en: 'Zhuhai Bureau of Industry and Information Technology',
  },
  issued: '2025-05-23',
  draft: false,
  first: '2025-05-23',
  last: '2027-12-31',
  area: 'gd/zhuhai',
  without: ['gd/zhuhai/hengqin'],
  enterprise: [
    { ask: 'is', fact: 'legalPerson' },
    { ask: 'is', fact: 'creditClean' },
  ],
  enterpriseConfidence: 'official',
  clauses,
  measures,
  pools: [
    {
      id: 'zhuhai-2025-compute-voucher',
      measures: ['zhuhai-2025.1'],
      fen: 50_000_000_000,
      per: 'term',
      shortage: 'unstated',
      quote: '总额最高5亿元',
    },
    {
      id: 'zhuhai-2025-model-voucher',
      measures: ['zhuhai-2025.3'],
      fen: 10_000_000_000,
      per: 'term',
      shortage: 'unstated',
      quote: '总额最高1亿元',
    },
  ],
  quotas: [],
  targets: [
    {
      id: 'zhuhai-2025-credit',
      clause: 'zhuhai-2025/11',
      what: {
        zh: '给人工智能与机器人企业的累计总授信',
        en: 'Credit lines for AI and robotics firms in all',
      },
      atLeast: 100,
      unit: { zh: '亿元', en: 'hundred million yuan' },
      quote: '累计总授信不低于100亿元',
    },
  ],
  exclusions: [],
  caveats: [
    {
      zh: '申报条件和时间以当年发布的申请指南为准。',
      en: 'The guide published each year settles conditions and dates of application.',
    },
    {
      zh: '实际奖补金额视市级财政预算安排确定。',
      en: 'What is finally paid depends on the city’s budget.',
    },
    {
      zh: '与国家、省规定不一致的，按国家、省规定执行。',
      en: 'Where national or provincial rules differ, they prevail.',
    },
  ],
  source: { checkedOn: '2026-11-21', confidence: 'official' },
}
