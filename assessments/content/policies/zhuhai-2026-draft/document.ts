import type { PolicyDocument } from '../../../schema/policy.ts'
import { clauses } from './clauses.ts'
import { measures } from './measures.ts'

export const zhuhai2026Draft: PolicyDocument = {
  id: 'zhuhai-2026-draft',
  title: {
    zh: '珠海市人工智能赋能制造业高质量发展行动方案（2026—2028年）（征求意见稿）',
    en: 'Zhuhai action plan for AI in manufacturing, 2026–2028 (consultation draft)',
  },
  tag: { zh: '珠26稿', en: 'ZH26 draft' },
  issuer: {
    zh: '征求意见稿未署名',
    en: 'Not named in the consultation draft',
  },
  draft: true,
  first: '2026-01-01',
  last: '2028-12-31',
  area: 'gd/zhuhai',
  without: ['gd/zhuhai/hengqin'],
  enterprise: [
    { ask: 'is', fact: 'legalPerson' },
    { ask: 'is', fact: 'creditClean' },
  ],
  enterpriseConfidence: 'interpretation',
  clauses,
  measures,
  pools: [],
  quotas: [
    {
      id: 'zhuhai-2026-draft-joint-agents',
      measures: ['zhuhai-2026-draft.8'],
      count: 5,
      per: 'year',
      quote: '每年遴选不超过5个“模数共振”示范案例',
    },
  ],
  targets: [
    {
      id: 'zhuhai-2026-draft-transformed',
      clause: 'zhuhai-2026-draft/targets',
      what: {
        zh: '规模以上工业企业数智化转型覆盖面',
        en: 'Above-scale industrial firms transformed',
      },
      atLeast: 100,
      unit: { zh: '%', en: '%' },
      by: 2028,
      quote: '规模以上工业企业实现数智化转型全覆盖',
    },
    {
      id: 'zhuhai-2026-draft-agents',
      clause: 'zhuhai-2026-draft/targets',
      what: { zh: '深度应用的工业智能体', en: 'Industrial agents deeply in use' },
      atLeast: 20,
      unit: { zh: '个', en: 'agents' },
      by: 2028,
      quote: '20个以上工业智能体',
    },
    {
      id: 'zhuhai-2026-draft-scenarios',
      clause: 'zhuhai-2026-draft/targets',
      what: { zh: '应用场景示范项目', en: 'Demonstration scenarios' },
      atLeast: 30,
      unit: { zh: '个', en: 'projects' },
      by: 2028,
      quote: '30个以上可复制、易推广、有价值的“人工智能+先进制造”应用场景示范项目',
    },
    {
      id: 'zhuhai-2026-draft-terminals',
      clause: 'zhuhai-2026-draft/targets',
      what: { zh: '智能终端爆品爆款', en: 'Hit smart terminals' },
      atLeast: 50,
      unit: { zh: '款', en: 'products' },
      by: 2028,
      quote: '50款以上智能终端爆品爆款',
    },
    {
      id: 'zhuhai-2026-draft-terminal-industry',
      clause: 'zhuhai-2026-draft/targets',
      what: { zh: '智能终端产业规模', en: 'Size of the smart-terminal industry' },
      atLeast: 2000,
      unit: { zh: '亿元', en: 'hundred million yuan' },
      by: 2028,
      quote: '智能终端产业规模突破2000亿',
    },
    {
      id: 'zhuhai-2026-draft-integrators',
      clause: 'zhuhai-2026-draft/7',
      what: { zh: '有行业竞争力的综合服务商', en: 'Competitive general integrators' },
      atLeast: 10,
      unit: { zh: '家', en: 'firms' },
      quote: '引育10家以上具有行业竞争力的综合服务商',
    },
    {
      id: 'zhuhai-2026-draft-credit',
      clause: 'zhuhai-2026-draft/17',
      what: {
        zh: '给人工智能赋能企业的总授信额度',
        en: 'Credit lines for firms that bring AI into use',
      },
      atLeast: 50,
      unit: { zh: '亿元', en: 'hundred million yuan' },
      quote: '不低于50亿元总授信额度',
    },
  ],
  exclusions: [],
  caveats: [
    {
      zh: '征求意见稿，尚未印发，条款可能调整，不计入现行政策合计。',
      en: 'A consultation draft that has not been issued: it may change, and counts in no total of what is in force.',
    },
    {
      zh: '稿中未写起止日和申报条件：起止日按标题年份计，地域、法人和信用条件沿用2025年措施。',
      en: 'The draft states neither days nor conditions of application: its days are the years of its title, and area, legal person and credit are carried over from the measures of 2025.',
    },
  ],
  source: { checkedOn: '2026-11-21', confidence: 'official' },
}
