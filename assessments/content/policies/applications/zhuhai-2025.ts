import type { Application } from '../../../schema/application.ts'
import type { Words } from '../../../schema/words.ts'
import {
  awardAccount,
  costPapers,
  creditReport,
  fieldProof,
  licence,
  otherAid,
  projectAudit,
  projectReport,
  titlePaper,
} from './papers.ts'

const where: Words = {
  zh: '珠海市工业和信息化局（负责解释本措施）',
  en: 'Zhuhai Bureau of Industry and Information Technology, which interprets the measures',
}

export const zhuhai2025Applications: readonly Application[] = [
  {
    measure: 'zhuhai-2025.1',
    materials: [
      {
        zh: '本条免申即享，不用交申报书；先备好算力服务合同，写明是智能算力、用途和计费方式',
        en: 'Paid without an application; have the compute contract ready, which says that it is AI computing, what for and at what price',
      },
      {
        zh: '发票和付款凭证，按年度分开整理',
        en: 'Invoices and proofs of payment, sorted by calendar year',
      },
      {
        zh: '用量账单，或“云上智城”算力资源方出具的使用证明',
        en: 'Usage bills, or a statement of use by the provider of the city’s computing base',
      },
      {
        zh: '按较高限额享受的：单项冠军、“小巨人”认定文件，或国家级重点项目立项批复和任务书',
        en: 'For the higher cap: the recognition as champion or little giant, or the approval and contract of the national key project',
      },
      awardAccount,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.2a',
    materials: [
      {
        zh: '境内深度合成服务算法备案的公示清单和备案号',
        en: 'The published list of deep-synthesis filings, and the number of each algorithm',
      },
      {
        zh: '备案主体与申报企业一致的证明；不一致的说明关系',
        en: 'Proof that the filer is the claiming firm, or how the two are related',
      },
      {
        zh: '算法简介：名称、用途、上线的产品',
        en: 'A short account of each algorithm: name, use, the product it runs in',
      },
      licence,
      creditReport,
      awardAccount,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.2b',
    materials: [
      {
        zh: '生成式人工智能服务备案的公告或通知，能看出模型名称、备案号和日期',
        en: 'The notice of the filing of the generative AI service, with model, number and day',
      },
      {
        zh: '备案主体与申报企业一致的证明；不一致的说明关系',
        en: 'Proof that the filer is the claiming firm, or how the two are related',
      },
      {
        zh: '大模型简介和上线证明：服务入口、应用情况',
        en: 'A short account of the model and proof that it is online: where it is found, who uses it',
      },
      licence,
      creditReport,
      awardAccount,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.3',
    materials: [
      {
        zh: '大模型服务合同或订单，写明模型名称、服务内容和计费方式',
        en: 'The contract or order for model services, with model, service and price',
      },
      {
        zh: '发票和付款凭证，按年度分开整理',
        en: 'Invoices and proofs of payment, sorted by calendar year',
      },
      {
        zh: '调用量账单或后台用量截图',
        en: 'Bills of calls, or pictures of the usage in the console',
      },
      {
        zh: '应用说明：用在哪个业务环节，效果如何',
        en: 'A note on the use: in which step of the business, with what effect',
      },
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.4',
    materials: [
      {
        zh: 'DCMM证书复印件，能看出级别、发证日和有效期',
        en: 'Copy of the DCMM certificate, with level, day and validity',
      },
      {
        zh: '评估机构的资质和评估合同、发票',
        en: 'The assessor’s standing, the contract and the invoice of the assessment',
      },
      {
        zh: '证书可查询的截图',
        en: 'A picture of the certificate in the public register',
      },
      licence,
      creditReport,
      awardAccount,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.5',
    materials: [
      {
        zh: '揭榜入选的公布文件和项目任务书',
        en: 'The published result of the open bid and the project’s contract',
      },
      costPapers,
      projectAudit,
      {
        zh: '技术指标完成情况：检测报告、样机照片、专利等',
        en: 'What was reached of the technical goals: test reports, pictures of the prototype, patents',
      },
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.6a',
    materials: [titlePaper, fieldProof, licence, creditReport, awardAccount],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.6b',
    materials: [titlePaper, fieldProof, licence, creditReport, awardAccount],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.7a',
    materials: [
      {
        zh: '载体建设方案和批复、备案或共建协议',
        en: 'The plan of the carrier, with its approval, registration or agreement',
      },
      costPapers,
      projectAudit,
      {
        zh: '运行情况：场地、人员、开放服务记录',
        en: 'How it runs: site, staff, records of services given',
      },
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.7b',
    materials: [
      {
        zh: '国家级制造业创新中心的批复或授牌文件，能看出授予日期',
        en: 'The approval or award of the national innovation centre, with its day',
      },
      {
        zh: '创新中心的领域说明，属于人工智能或机器人',
        en: 'A note that the centre’s field is AI or robotics',
      },
      {
        zh: '建设方案、股东或共建单位名单',
        en: 'The plan of the centre, and its shareholders or partners',
      },
      licence,
      creditReport,
      awardAccount,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.7c',
    materials: [
      {
        zh: '省级制造业创新中心的批复或授牌文件，能看出授予日期',
        en: 'The approval or award of the provincial innovation centre, with its day',
      },
      {
        zh: '创新中心的领域说明，属于人工智能或机器人',
        en: 'A note that the centre’s field is AI or robotics',
      },
      {
        zh: '建设方案、股东或共建单位名单',
        en: 'The plan of the centre, and its shareholders or partners',
      },
      licence,
      creditReport,
      awardAccount,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.8',
    materials: [
      {
        zh: '产品说明：功能、智能化水平、同类对比，附实物照片',
        en: 'An account of the product: functions, intelligence, comparison with others, with pictures',
      },
      {
        zh: '第三方检测报告和必要的产品认证证书',
        en: 'Test reports of a third party, and the product’s certificates',
      },
      {
        zh: '产品的专利、软件著作权和商标证明',
        en: 'Patents, software rights and trademarks of the product',
      },
      {
        zh: '销售证明：合同、发票、出货统计',
        en: 'Proof of sales: contracts, invoices, numbers shipped',
      },
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.9',
    materials: [
      projectReport,
      costPapers,
      projectAudit,
      {
        zh: '数字化程度的证明：系统清单、设备联网清单、第三方诊断或评测报告、已获称号',
        en: 'Proof of the degree of digitalisation: lists of systems and connected equipment, an assessment by a third party, titles held',
      },
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2025.10',
    materials: [
      {
        zh: '解决方案说明：针对什么场景需求，新在哪里，怎样实现',
        en: 'An account of the solution: which need it answers, what is new, how it works',
      },
      {
        zh: '与使用方的合同和验收证明，能看出已实际落地',
        en: 'The contract with the user and the acceptance, which show that it is deployed',
      },
      {
        zh: '运行记录、现场照片和使用方评价',
        en: 'Records of operation, pictures of the site and the user’s judgement',
      },
      {
        zh: '方案的知识产权证明',
        en: 'Proof of the rights in the solution',
      },
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
]
