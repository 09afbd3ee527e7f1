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
  quotas: [],
  targets: [],
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
