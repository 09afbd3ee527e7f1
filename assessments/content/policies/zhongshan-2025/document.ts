import type { PolicyDocument } from '../../../schema/policy.ts'
import { clauses } from './clauses.ts'
import { measures } from './measures.ts'

export const zhongshan2025: PolicyDocument = {
  id: 'zhongshan-2025',
  title: {
    zh: '中山市推进“人工智能+”产业创新发展的若干政策措施',
    en: 'Zhongshan: policy measures for “AI plus” industrial innovation',
  },
  tag: { zh: '中山25', en: 'ZS25' },
  number: '中府〔2025〕1号',
  issuer: {
    zh: '中山市人民政府',
    en: 'People’s Government of Zhongshan',
  },
  issued: '2025-02-21',
  draft: false,
  first: '2025-02-21',
  last: '2027-12-31',
  area: 'gd/zhongshan',
  without: [],
  enterprise: [],
  enterpriseConfidence: 'interpretation',
  clauses,
  measures,
  pools: [],
  quotas: [],
  targets: [
    {
      id: 'zhongshan-2025-ai-centre',
      clause: 'zhongshan-2025/preamble',
      what: { zh: '城市人工智能赋能中心', en: 'City AI centre' },
      atLeast: 1,
      unit: { zh: '个', en: 'centre' },
      quote: '建成1个城市人工智能赋能中心',
    },
    {
      id: 'zhongshan-2025-industry-models',
      clause: 'zhongshan-2025/preamble',
      what: { zh: '行业应用模型', en: 'Models in use in an industry' },
      atLeast: 10,
      unit: { zh: '个', en: 'models' },
      quote: '部署10个以上行业应用模型',
    },
    {
      id: 'zhongshan-2025-parks',
      clause: 'zhongshan-2025/preamble',
      what: { zh: '谋划的人工智能产业集聚园区', en: 'AI industrial parks, planned' },
      atLeast: 3,
      unit: { zh: '个', en: 'parks' },
      quote: '谋划3个人工智能产业集聚园区',
    },
    {
      id: 'zhongshan-2025-demonstrations',
      clause: 'zhongshan-2025/preamble',
      what: { zh: '人工智能示范项目', en: 'AI demonstration projects' },
      atLeast: 150,
      unit: { zh: '个', en: 'projects' },
      quote: '打造150个以上人工智能示范项目',
    },
    {
      id: 'zhongshan-2025-edge-nodes',
      clause: 'zhongshan-2025/3',
      what: { zh: '工业边端智算网络的节点', en: 'Nodes of the industrial edge computing network' },
      atLeast: 1000,
      unit: { zh: '个', en: 'nodes' },
      by: 2027,
      quote: '到2027年,建成和部署不少于1000个节点的工业边端智算网络',
    },
    {
      id: 'zhongshan-2025-edge-machines',
      clause: 'zhongshan-2025/3',
      what: { zh: '边缘AI一体机', en: 'Edge AI machines' },
      atLeast: 500_000,
      unit: { zh: '个', en: 'machines' },
      by: 2027,
      quote: '到2027年,建成和部署不少于1000个节点的工业边端智算网络和50万个边缘AI一体机',
    },
  ],
  exclusions: [],
  caveats: [
    {
      zh: '各条均未写明金额，不计入合计。',
      en: 'No measure states a sum; none counts in a total.',
    },
    {
      zh: '市人工智能产业办公室2025年7月1日印发的政策实施细则本目录未收录，条件、比例和限额以细则为准。',
      en: 'Implementing rules issued on 1 July 2025 by the city’s AI office are not in the catalogue; conditions, rates and caps are theirs to state.',
    },
    {
      zh: '没有写申报主体，这里只看所在地在中山。',
      en: 'The text does not say who may claim; only a place in Zhongshan is asked here.',
    },
    {
      zh: '与国家法律法规和上级规定冲突的，从其规定。',
      en: 'Where national law or higher rules differ, they prevail.',
    },
  ],
  source: { checkedOn: '2026-11-21', confidence: 'official' },
}
