import type { Source } from '../schema/provenance.ts'

/**
 * The documents that content rests on. `confidence` is that of the entry: the document exists with
 * this title, number and day. What an item takes from it carries a confidence of its own.
 */
export const sources: readonly Source[] = [
  {
    id: 'smart-factory-2025',
    title: {
      zh: '六部门关于开展2025年度智能工厂梯度培育行动的通知',
      en: 'Six ministries’ notice on the 2025 round of smart-factory tiers',
    },
    number: '工信厅联通装函〔2025〕251号',
    day: '2025-06-19',
    checkedOn: '2026-11-21',
    confidence: 'official',
  },
  {
    id: 'smart-factory-2024',
    title: {
      zh: '智能工厂梯度培育行动实施方案、智能工厂梯度培育要素条件（2024年通知附件）',
      en: 'Action plan for smart-factory tiers and conditions of the tiers (annexes of the 2024 notice)',
    },
    number: '工信厅联通装函〔2024〕399号',
    checkedOn: '2026-11-21',
    confidence: 'secondary',
  },
  {
    id: 'scene-guide-2025',
    title: {
      zh: '智能制造典型场景参考指引（2025年版）',
      en: 'Reference guide to typical scenes of smart manufacturing (2025 edition)',
    },
    number: '工信厅通装函〔2025〕155号',
    checkedOn: '2026-11-21',
    confidence: 'official',
  },
  {
    id: 'smart-factory-counts-2025',
    title: {
      zh: '各级智能工厂数量，中国信息通信研究院报告所载，2025年12月',
      en: 'Factories by tier, as given in a report of the China Academy of Information and Communications Technology, December 2025',
    },
    checkedOn: '2026-11-21',
    confidence: 'secondary',
  },
  {
    id: 'sme-digital-2024',
    title: {
      zh: '中小企业数字化水平评测指标（2024年版）',
      en: 'Assessment indicators for the digital level of SMEs (2024 edition)',
    },
    number: '工信厅企业〔2024〕56号',
    day: '2024-09-04',
    checkedOn: '2026-11-21',
    confidence: 'secondary',
  },
  {
    id: 'gb-t-39116-2020',
    title: {
      zh: '智能制造能力成熟度模型',
      en: 'Maturity model of smart-manufacturing capability',
    },
    number: 'GB/T 39116-2020',
    day: '2020-10-11',
    checkedOn: '2026-11-21',
    confidence: 'secondary',
  },
  {
    id: 'gb-t-39117-2020',
    title: {
      zh: '智能制造能力成熟度评估方法',
      en: 'Assessment method of smart-manufacturing capability maturity',
    },
    number: 'GB/T 39117-2020',
    day: '2020-10-11',
    checkedOn: '2026-11-21',
    confidence: 'secondary',
  },
  {
    id: 'statistics-above-scale',
    title: {
      zh: '规模以上工业企业的统计范围（2011年起）',
      en: 'Statistical range of above-scale industrial enterprises (since 2011)',
    },
    checkedOn: '2026-11-21',
    confidence: 'official',
  },
  {
    id: 'sme-size-2011',
    title: {
      zh: '中小企业划型标准规定',
      en: 'Rules on the size classes of small and medium-sized enterprises',
    },
    number: '工信部联企业〔2011〕300号',
    checkedOn: '2026-11-21',
    confidence: 'secondary',
  },
  {
    id: 'zhuhai-2025',
    title: {
      zh: '珠海市推动人工智能与机器人产业高质量发展若干措施',
      en: 'Zhuhai measures for the high-quality development of the AI and robotics industries',
    },
    number: '珠工信〔2025〕68号',
    day: '2025-05-23',
    checkedOn: '2026-11-21',
    confidence: 'official',
  },
  {
    id: 'zhuhai-2026-draft',
    title: {
      zh: '珠海市人工智能赋能制造业高质量发展行动方案（2026—2028年）（征求意见稿）',
      en: 'Zhuhai action plan for AI in manufacturing, 2026–2028 (consultation draft)',
    },
    checkedOn: '2026-11-21',
    confidence: 'official',
  },
  {
    id: 'guangdong-2025',
    title: {
      zh: '广东省推动人工智能与机器人产业创新发展若干政策措施',
      en: 'Guangdong: policy measures for innovation in the AI and robotics industry',
    },
    number: '粤府办〔2025〕6号',
    day: '2025-03-09',
    checkedOn: '2026-11-21',
    confidence: 'official',
  },
  {
    id: 'longhua-2025',
    title: {
      zh: '深圳市龙华区推动人工智能及机器人产业发展若干措施',
      en: 'Longhua, Shenzhen: measures for the AI and robotics industry',
    },
    day: '2024-11-27',
    checkedOn: '2026-11-21',
    confidence: 'official',
  },
  {
    id: 'zhongshan-2025',
    title: {
      zh: '中山市推进“人工智能+”产业创新发展的若干政策措施',
      en: 'Zhongshan: policy measures for “AI plus” industrial innovation',
    },
    number: '中府〔2025〕1号',
    day: '2025-02-21',
    checkedOn: '2026-11-21',
    confidence: 'official',
  },
  {
    id: 'zhuhai-areas',
    title: {
      zh: '珠海市行政区和功能区',
      en: 'Districts and zones of Zhuhai',
    },
    checkedOn: '2026-11-21',
    confidence: 'secondary',
  },
  {
    id: 'zhuhai-industries',
    title: {
      zh: '珠海市“4+3”产业',
      en: 'Zhuhai’s “4+3” industries',
    },
    checkedOn: '2026-11-21',
    confidence: 'secondary',
  },
  {
    id: 'zhuhai-sme-pilot-2024',
    title: {
      zh: '珠海市中小企业数字化转型城市试点工作方案',
      en: 'Zhuhai: plan of the pilot city for the digitalisation of small and medium-sized enterprises',
    },
    day: '2024-08-22',
    checkedOn: '2026-11-21',
    confidence: 'secondary',
  },
  {
    id: 'guangdong-areas',
    title: {
      zh: '广东省地级以上市和深圳市辖区，统计用区划',
      en: 'Cities of Guangdong and districts of Shenzhen, as divided for statistics',
    },
    checkedOn: '2026-11-21',
    confidence: 'secondary',
  },
]
