import type { PolicyDocument } from '../../../schema/policy.ts'
import { clauses } from './clauses.ts'
import { measures } from './measures.ts'

export const longhua2025: PolicyDocument = {
  id: 'longhua-2025',
  title: {
    zh: '深圳市龙华区推动人工智能及机器人产业发展若干措施',
    en: 'Longhua, Shenzhen: measures for the development of the AI and robotics industry',
  },
  tag: { zh: '龙华25', en: 'LH25' },
  issuer: {
    zh: '深圳市龙华区人民政府办公室',
    en: 'Office of the People’s Government of Longhua District, Shenzhen',
  },
  issued: '2024-11-27',
  draft: false,
  first: '2025-01-01',
  last: '2027-12-31',
  area: 'gd/shenzhen/longhua',
  without: [],
  // Article 3 asks for the field “as a rule”; article 18 punishes a breach of trust.
  enterprise: [
    { ask: 'is', fact: 'legalPerson' },
    { ask: 'is', fact: 'creditClean' },
    { ask: 'is', fact: 'aiRobotics' },
  ],
  enterpriseConfidence: 'interpretation',
  clauses,
  measures,
  // Words that stand in articles 5 and 9 alike: each is read in the article of its measures.
  pools: [
    {
      id: 'longhua-2025-growth',
      measures: ['longhua-2025.5'],
      fen: 1_000_000_000,
      per: 'year',
      shortage: 'proportional',
      quote: '本条政策年度资助总金额最高1000万元',
    },
    {
      id: 'longhua-2025-models',
      measures: ['longhua-2025.9a', 'longhua-2025.9b'],
      fen: 1_000_000_000,
      per: 'year',
      shortage: 'proportional',
      quote: '本条政策年度资助总金额最高1000万元',
    },
    {
      id: 'longhua-2025-scenarios',
      measures: ['longhua-2025.10a', 'longhua-2025.10b'],
      fen: 2_000_000_000,
      per: 'year',
      shortage: 'proportional',
      quote: '本条政策年度资助总金额最高2000万元',
    },
  ],
  quotas: [
    {
      id: 'longhua-2025-platforms',
      measures: ['longhua-2025.12'],
      count: 2,
      per: 'year',
      quote: '每年资助的人工智能及机器人服务平台不超过2家',
    },
  ],
  targets: [],
  rounding: {
    quantumFen: 10_000,
    quote: '资助金额按万元计,不为整数时取两位小数(只舍不入)',
  },
  aidCeiling: {
    of: 'investmentFen',
    quote: '所有项目的国家、省、市、区资助总额不超过项目实际投资总额',
  },
  exclusions: [
    {
      quote:
        '同一事项,适用于本措施,同时又适用于龙华区其它扶持政策时,申报主体可按照就高不就低的原则自主选择申报,不予重复扶持',
      why: {
        zh: '与龙华区其他扶持政策相比，同一事项只报较高的一项；其他龙华区政策未收录，申报前须自行核对。',
        en: 'Of these measures and other policies of Longhua the higher one is claimed, once; the others are not in this catalogue and must be checked before applying.',
      },
    },
  ],
  caveats: [
    {
      zh: '执行范围和申报条件以当年发布的申请指南为准。',
      en: 'The guide published each year settles what is carried out and who may apply.',
    },
    {
      zh: '比例和限额均为上限，实际金额受年度预算总量控制；审核金额超过总预算的，按比例发放。',
      en: 'Rates and limits are ceilings within the year’s budget; where approved sums pass the budget, all are cut in proportion.',
    },
    {
      zh: '申报主体原则上须为人工智能、机器人领域的独立法人；例外情形未写明。',
      en: 'As a rule the applicant must be a legal person in AI or robotics; the text does not say when not.',
    },
  ],
  source: { checkedOn: '2026-11-21', confidence: 'official' },
}
