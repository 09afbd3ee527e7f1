import type { Rung } from '../../../schema/ladder.ts'
import type { Citation } from '../../../schema/provenance.ts'
import type { Words } from '../../../schema/words.ts'

const notice = (place: string): Citation => ({
  source: 'smart-factory-2025',
  place,
  confidence: 'official',
})

const annex = (place: string): Citation => ({
  source: 'smart-factory-2025',
  place,
  confidence: 'secondary',
})

type Note = { readonly text: Words; readonly citation: Citation }

/** Asked of every rung, and never counted: nothing in an answer can settle it. */
const everyRung: readonly Note[] = [
  {
    text: {
      zh: '企业和产品要有较强的市场竞争力。',
      en: 'The firm and its products must be competitive in the market.',
    },
    citation: annex('基础要求：市场竞争力'),
  },
  {
    text: {
      zh: '申报主体须在中国境内注册，具有独立法人资格；石油石化、有色金属等行业可以由分支机构申报。',
      en: 'The applicant is registered in China and has legal personality; in petrochemicals, non-ferrous metals and the like a branch may apply.',
    },
    citation: notice('申报要求'),
  },
  {
    text: {
      zh: '申报主体须接受现场核查，配合技术推广和案例交流。',
      en: 'The applicant accepts on-site checks and takes part in technology promotion and case sharing.',
    },
    citation: notice('申报要求'),
  },
  {
    text: {
      zh: '申报主体对材料的真实性负责，材料不得含国家秘密和商业秘密。',
      en: 'The applicant answers for the truth of its papers, which must hold no state or commercial secrets.',
    },
    citation: notice('申报要求'),
  },
]

/** The two upper rungs, where it was not found whether a third party must certify. */
const maturityByCertificate: Note = {
  text: {
    zh: '成熟度按自评估等级计。是否必须由第三方评估，没有查到规定，申报前应向主管部门核实。',
    en: 'Maturity counts by self-assessment here. Whether a third party must assess it was not found; confirm with the authority before applying.',
  },
  citation: { ...annex('基础要求：成熟度'), confidence: 'assumed' },
}

const maturityBySelf: Note = {
  text: {
    zh: '成熟度可在智能制造评估评价公共服务平台自评估，所见通知都没有要求第三方证书。',
    en: 'Maturity may be self-assessed on the public platform for assessing smart manufacturing; no notice seen demands a third-party certificate.',
  },
  citation: annex('基础要求：成熟度'),
}

/** The four rungs from the lowest. Coverage, maturity, position and AI share are known at second hand. */
export const rungs: readonly Rung[] = [
  {
    id: 'basic',
    name: { zh: '基础级', en: 'Basic' },
    position: {
      zh: '数字化改造、网络化连接',
      en: 'Digital retrofit and network connection',
    },
    role: { zh: '推动数字化普及', en: 'Spreads digitalisation' },
    recognisedBy: {
      zh: '企业自建自评，省级工业和信息化主管部门、中央企业组织',
      en: 'The firm builds and assesses itself; the province’s industry authority or the central state-owned group organises it',
    },
    demand: {
      covers: ['operation'],
      maturity: 2,
      kpi: 'above-province-average',
    },
    notes: [
      ...everyRung,
      maturityBySelf,
      {
        text: {
          zh: '各省做法不一：有的由市复核、省抽查，有的由市评审认定，以当地通知为准。',
          en: 'Provinces differ: in some the city re-checks and the province samples, in others the city reviews and recognises. The local notice decides.',
        },
        citation: { source: 'smart-factory-2025', place: '各省通知', confidence: 'secondary' },
      },
    ],
    citation: annex('基础级'),
  },
  {
    id: 'advanced',
    name: { zh: '先进级', en: 'Advanced' },
    position: {
      zh: '数字化转型、网络化协同',
      en: 'Digital transformation and networked cooperation',
    },
    role: { zh: '区域、行业领先的标杆', en: 'Benchmark of its region and industry' },
    recognisedBy: {
      zh: '省级工业和信息化主管部门会同有关部门认定，中央企业认定本集团工厂，名单报工业和信息化部',
      en: 'The province’s industry authority with other departments, or a central state-owned enterprise for its group; the list is filed with the ministry',
    },
    demand: {
      covers: ['operation', 'management', 'business'],
      maturity: 2,
      kpi: 'province-leading',
      rungBelow: 'basic',
    },
    notes: [
      ...everyRung,
      maturityBySelf,
      {
        text: {
          zh: '重点场景要有智能化应用，所见材料没有规定人工智能场景的比例。',
          en: 'Key scenes are to use intelligent technology; nothing seen sets a share of AI scenes.',
        },
        citation: annex('先进级'),
      },
      {
        text: {
          zh: '在省内同行业要有引领带动作用。',
          en: 'It is to lead and pull along its industry in the province.',
        },
        citation: annex('先进级'),
      },
    ],
    citation: annex('先进级'),
  },
  {
    id: 'excellent',
    name: { zh: '卓越级', en: 'Excellent' },
    position: {
      zh: '数字化转型、网络化协同、智能化升级',
      en: 'Digital transformation, networked cooperation and intelligent upgrade',
    },
    role: { zh: '全国领先的标杆', en: 'Benchmark of the country' },
    recognisedBy: {
      zh: '省级或中央企业推荐，工业和信息化部等六部门评审，名单公布',
      en: 'Recommended by the province or the central state-owned enterprise, reviewed by six ministries, list published',
    },
    demand: {
      covers: ['building', 'design', 'operation', 'management', 'business'],
      maturity: 3,
      kpi: 'national-leading',
      aiShare: [1, 5],
      rungBelow: 'advanced',
    },
    notes: [
      ...everyRung,
      maturityByCertificate,
      {
        text: {
          zh: '五个环节是“原则上”全部覆盖，本系统按全部覆盖判断。',
          en: 'All five links are to be covered “in principle”; here they are all asked for.',
        },
        citation: { ...annex('卓越级'), confidence: 'interpretation' },
      },
      {
        text: {
          zh: '申报时智能工厂已经建成，水平全国领先，并已探索应用人工智能。',
          en: 'At the time of application the smart factory is built, leads nationally and has explored AI.',
        },
        citation: notice('卓越级申报条件'),
      },
      {
        text: {
          zh: '带动供应链伙伴协同提升，形成可复制的解决方案，建立人才培养体系。',
          en: 'It pulls its supply-chain partners along, offers a reusable solution and has a system for training people.',
        },
        citation: annex('卓越级'),
      },
      {
        text: {
          zh: '推荐有名额：2024年工业增加值排名前10的省份不超过40个，第11至20名不超过30个，其他不超过20个，新疆生产建设兵团和每家中央企业不超过5个。计划单列市占所在省的名额。',
          en: 'Recommendations are limited: at most 40 for the ten provinces with the largest industrial added value of 2024, 30 for ranks 11 to 20, 20 for the others, 5 for the Xinjiang corps and for each central state-owned enterprise. Cities planned separately count within their province.',
        },
        citation: notice('推荐名额'),
      },
      {
        text: {
          zh: '2025年度的时间：7月18日前在线填报，8月1日前完成省级审核。以后年度以当年通知为准。',
          en: 'Days of the 2025 round: filed on line by 18 July, reviewed by the province by 1 August. Later rounds follow their own notice.',
        },
        citation: notice('时间安排'),
      },
    ],
    citation: annex('卓越级'),
  },
  {
    id: 'leading',
    name: { zh: '领航级', en: 'Leading' },
    position: {
      zh: '数字化转型、网络化协同、智能化变革，探索未来制造模式',
      en: 'Digital transformation, networked cooperation and intelligent change; explores how things will be made',
    },
    role: { zh: '全球领先的标杆', en: 'Benchmark of the world' },
    recognisedBy: {
      zh: '六部门依托国家智能制造专家委员会遴选，培育期不超过两年，通过验收后认定',
      en: 'Six ministries select it through the national expert committee; up to two years of cultivation, then acceptance and recognition',
    },
    demand: {
      covers: ['building', 'design', 'operation', 'management', 'business'],
      maturity: 4,
      kpi: 'global-leading',
      aiShare: [3, 5],
      rungBelow: 'excellent',
    },
    notes: [
      ...everyRung,
      maturityByCertificate,
      {
        text: {
          zh: '企业是本领域的领军企业，核心产品具有全球竞争力，并有相应的资源投入。',
          en: 'The firm leads its field, its core product competes globally, and it has the resources.',
        },
        citation: notice('领航级申报条件'),
      },
      {
        text: {
          zh: '作为母工厂复制推广，对外输出解决方案，参与标准制定，拥有领军人才。',
          en: 'It is a mother factory that is copied, gives solutions to others, takes part in standards and has leading talent.',
        },
        citation: annex('领航级'),
      },
      {
        text: {
          zh: '领航级的要求从六个方面描述：行业、人工智能技术、制造模式、成效、复制推广、培育计划。',
          en: 'The demands of this rung are described in six facets: industry, AI technology, manufacturing model, results, replication and cultivation plan.',
        },
        citation: annex('领航级'),
      },
      {
        text: {
          zh: '推荐有名额：2024年卓越级工厂达到20个的省份不超过3个，10至19个的不超过2个，不足10个的不超过1个。',
          en: 'Recommendations are limited: at most 3 for a province with 20 or more excellent factories of 2024, 2 with 10 to 19, 1 with fewer than 10.',
        },
        citation: notice('推荐名额'),
      },
      {
        text: {
          zh: '入选后先列入培育名单，培育后通过验收，才是领航级智能工厂。',
          en: 'A selected factory is first on a cultivation list; it is a leading smart factory only once it has been accepted.',
        },
        citation: notice('领航级培育'),
      },
    ],
    citation: annex('领航级'),
  },
]
