import type { Application } from '../../../schema/application.ts'
import type { Words } from '../../../schema/words.ts'
import {
  awardAccount,
  fieldProof,
  licence,
  otherAid,
  standardField,
  standardRole,
  standardText,
  titlePaper,
} from './papers.ts'

const where: Words = {
  zh: '原文只写问题径向省工业和信息化厅反映，受理单位看当年申报通知',
  en: 'The text only says that questions go to the provincial Department of Industry and Information Technology; the notice of the year names who takes the file',
}

const centrePapers: readonly Words[] = [
  {
    zh: '创新中心的建设方案、运营公司章程和股东名单',
    en: 'The plan of the centre, the articles of its company and its shareholders',
  },
  {
    zh: '人工智能或机器人领域的研发任务和成果清单',
    en: 'A list of research tasks and results in AI or robotics',
  },
  {
    zh: '资金使用计划和已投入资金的审计报告',
    en: 'The plan for the money, and an audit of what has been spent',
  },
  licence,
  otherAid,
]

const cityAwardPapers: readonly Words[] = [
  titlePaper,
  {
    zh: '地市奖励的文件和到账凭证；还没有到账的，附市级公示',
    en: 'The city’s award and proof that it was paid; before that, the city’s public notice',
  },
  fieldProof,
  licence,
  awardAccount,
]

const standardPapers: readonly Words[] = [
  standardText,
  standardRole,
  standardField,
  licence,
  otherAid,
]

const secretariatPapers: readonly Words[] = [
  {
    zh: '秘书处运行情况：人员、经费、年度工作报告',
    en: 'How the secretariat runs: staff, money, yearly reports',
  },
  {
    zh: '委员会专业范围与人工智能、机器人产业的关系说明',
    en: 'How the committee’s field bears on AI and robotics',
  },
  licence,
  otherAid,
]

export const guangdong2025Applications: readonly Application[] = [
  {
    measure: 'guangdong-2025.1a',
    materials: [
      {
        zh: '国家科技重大专项的立项批复、任务书和预算书',
        en: 'The approval of the national science project, its contract and its budget',
      },
      {
        zh: '中央财政资金到账凭证和专账明细',
        en: 'Proof of the national money received, and the separate account of it',
      },
      {
        zh: '牵头或参与单位的分工和经费分配协议',
        en: 'The agreement of leader and partners on work and money',
      },
      {
        zh: '执行情况报告：节点、指标、已支出金额',
        en: 'A report on progress: milestones, goals, money spent',
      },
      fieldProof,
      licence,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.1b',
    materials: [
      {
        zh: '国家级制造业创新中心的批复文件，能看出批复日期',
        en: 'The approval as national manufacturing innovation centre, with its day',
      },
      ...centrePapers,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.1c',
    materials: [
      {
        zh: '省级制造业创新中心的批复文件，能看出批复日期',
        en: 'The approval as provincial manufacturing innovation centre, with its day',
      },
      ...centrePapers,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.2a',
    materials: cityAwardPapers,
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.2b',
    materials: cityAwardPapers,
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.4',
    materials: [
      {
        zh: '标杆案例材料：解决什么问题，模型和数据从哪里来，前后指标对比',
        en: 'The benchmark case: the problem, where model and data come from, figures before and after',
      },
      {
        zh: '用户企业的合同、验收和使用证明',
        en: 'Contracts, acceptances and statements of the firms that use it',
      },
      {
        zh: '投入明细和专项审计报告',
        en: 'The costs in detail, with a special audit',
      },
      {
        zh: '模型备案、专利、软件著作权等证明',
        en: 'Filing of the model, patents and software rights',
      },
      {
        zh: '入选公布文件',
        en: 'The published list of selected cases',
      },
      licence,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.5a',
    materials: [
      {
        zh: '列入省重点项目或市重点项目计划的文件',
        en: 'The province’s or city’s list of key projects that names the project',
      },
      {
        zh: '项目备案或核准文件、可行性研究报告',
        en: 'The registration or approval of the project, and its feasibility study',
      },
      {
        zh: '要加快的审批事项清单：用地、环评、节能、用林，各办到哪一步',
        en: 'A list of the approvals to be sped up: land, environment, energy, forest, and how far each has come',
      },
      fieldProof,
      licence,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.5b',
    materials: [
      {
        zh: '项目备案证，写明固定资产投资额',
        en: 'The registration of the project, with its fixed-asset investment',
      },
      {
        zh: '投资计划和已完成投资的证明：合同、发票、付款凭证',
        en: 'The plan of investment and proof of what is done: contracts, invoices, payments',
      },
      {
        zh: '属于先进制造业的说明：产品、工艺、行业代码',
        en: 'Why it is advanced manufacturing: product, process, industry code',
      },
      {
        zh: '需要协调解决的问题清单',
        en: 'A list of the problems to be solved together',
      },
      licence,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.7',
    materials: [
      {
        zh: '开源社区或开源生态中心的设立文件、共建协议和章程',
        en: 'The founding papers, agreement and rules of the open-source community or centre',
      },
      {
        zh: '上一年度运营费用明细和专项审计报告',
        en: 'Last year’s running cost in detail, with a special audit',
      },
      {
        zh: '运营成效：注册开发者、代码提交、托管项目、活动记录',
        en: 'What it achieved: developers, commits, hosted projects, events',
      },
      {
        zh: '对外提供的服务清单：算力调度、训练库、测试数据集、测评等',
        en: 'The services it offers: computing, training data, test sets, evaluation',
      },
      licence,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.10a',
    materials: standardPapers,
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.10b',
    materials: standardPapers,
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.10c',
    materials: standardPapers,
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.10d',
    materials: [
      {
        zh: '国际标准化组织技术委员会秘书处的承担文件，能看出起始日期',
        en: 'The paper that gives the firm the secretariat of the international committee, with its first day',
      },
      ...secretariatPapers,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.10e',
    materials: [
      {
        zh: '全国专业标准化技术委员会秘书处的承担文件，能看出起始日期',
        en: 'The paper that gives the firm the secretariat of the national committee, with its first day',
      },
      ...secretariatPapers,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'guangdong-2025.10f',
    materials: [
      {
        zh: '广东省专业标准化技术委员会秘书处的承担文件，能看出起始日期',
        en: 'The paper that gives the firm the secretariat of the provincial committee, with its first day',
      },
      ...secretariatPapers,
    ],
    where,
    confidence: 'assumed',
  },
]
