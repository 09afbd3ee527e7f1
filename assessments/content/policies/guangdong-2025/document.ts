import type { PolicyDocument } from '../../../schema/policy.ts'
import { clauses } from './clauses.ts'
import { measures } from './measures.ts'

export const guangdong2025: PolicyDocument = {
  id: 'guangdong-2025',
  title: {
    zh: '广东省推动人工智能与机器人产业创新发展若干政策措施',
    en: 'Guangdong policy measures for innovation in the AI and robotics industry',
  },
  tag: { zh: '粤25', en: 'GD25' },
  number: '粤府办〔2025〕6号',
  issuer: {
    zh: '广东省人民政府办公厅',
    en: 'General Office of the People’s Government of Guangdong Province',
  },
  issued: '2025-03-09',
  draft: false,
  first: '2025-03-09',
  last: '2027-12-31',
  area: 'gd',
  without: [],
  // The text names firms, universities and institutes, and asks nothing of them but the place.
  enterprise: [],
  enterpriseConfidence: 'interpretation',
  clauses,
  measures,
  pools: [],
  quotas: [
    {
      id: 'guangdong-2025-benchmarks',
      measures: ['guangdong-2025.4'],
      count: 10,
      per: 'year',
      quote: '每年择优支持不超过10个标杆案例',
    },
    {
      id: 'guangdong-2025-open-source',
      measures: ['guangdong-2025.7'],
      count: 5,
      per: 'year',
      quote: '每年择优支持不超过5个符合条件的开源社区和开源生态中心',
    },
  ],
  targets: [],
  exclusions: [],
  caveats: [
    {
      zh: '原文只写明有效期截止日，起始日按印发日2025年3月9日计。',
      en: 'The text states only its last day; its first is read as the day of the notice, 9 March 2025.',
    },
    {
      zh: '原文未写申报条件和时间，以省级主管部门当年的通知为准。',
      en: 'The text states neither conditions nor dates of application; the provincial departments’ notice of the year settles them.',
    },
  ],
  source: { checkedOn: '2026-11-21', confidence: 'official' },
}
