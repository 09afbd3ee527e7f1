import type { Application } from '../../../schema/application.ts'
import type { Words } from '../../../schema/words.ts'
import {
  awardAccount,
  costPapers,
  fieldProof,
  licence,
  otherAid,
  projectReport,
  titlePaper,
} from './papers.ts'

const firstTime: Words = {
  zh: '首次认定的说明：此前没有获得过同一称号，不是复核',
  en: 'A note that the title was never held before and is no renewal',
}

export const zhongshan2025Applications: readonly Application[] = [
  {
    measure: 'zhongshan-2025.2b',
    materials: [
      {
        zh: '算力服务合同，写明算力规格、用途和计费方式',
        en: 'The compute contract, with kind, use and price',
      },
      {
        zh: '发票和付款凭证',
        en: 'Invoices and proofs of payment',
      },
      {
        zh: '用量账单或平台出具的使用证明',
        en: 'Usage bills, or the platform’s statement of use',
      },
      {
        zh: '用于人工智能模型研发、训练或使用的说明',
        en: 'A note that it served the development, training or use of AI models',
      },
      licence,
      otherAid,
    ],
    confidence: 'assumed',
  },
  {
    measure: 'zhongshan-2025.4a',
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
      awardAccount,
    ],
    confidence: 'assumed',
  },
  {
    measure: 'zhongshan-2025.5a',
    materials: [
      {
        zh: '示范应用项目的申报书和入选公布文件',
        en: 'The application for the demonstration, and the published list of those selected',
      },
      projectReport,
      costPapers,
      {
        zh: '应用效果数据：质量、效率、成本、能耗的前后对比',
        en: 'Figures of the effect: quality, speed, cost and energy before and after',
      },
      {
        zh: '可复制、可推广的说明',
        en: 'Why it can be repeated by others',
      },
      licence,
      otherAid,
    ],
    confidence: 'assumed',
  },
  {
    measure: 'zhongshan-2025.9c',
    materials: [
      {
        zh: '国家任务或项目的立项批复、任务书，或揭榜优胜公布文件',
        en: 'The approval and contract of the national task or project, or the published result of the bid',
      },
      {
        zh: '上级财政资金到账凭证和专账明细',
        en: 'Proof of the national or provincial money received, and the separate account of it',
      },
      {
        zh: '承担单位的分工和经费分配协议',
        en: 'The agreement of those who carry it on work and money',
      },
      {
        zh: '任务属于人工智能产业的说明',
        en: 'A note that the task belongs to the AI industry',
      },
      {
        zh: '执行情况报告',
        en: 'A report on progress',
      },
      licence,
      otherAid,
    ],
    confidence: 'assumed',
  },
  {
    measure: 'zhongshan-2025.10a',
    materials: [
      {
        zh: '首台（套）重大装备或首版次软件的认定文件',
        en: 'The recognition as first set of equipment or first version of software',
      },
      {
        zh: '产品说明和第三方检测报告或软件测试报告',
        en: 'An account of the product, with a third party’s test of it',
      },
      {
        zh: '专利、软件著作权证明',
        en: 'Patents and software rights',
      },
      {
        zh: '首批销售合同、发票和用户验收证明',
        en: 'The first contracts of sale, invoices and acceptances',
      },
      licence,
      otherAid,
    ],
    confidence: 'assumed',
  },
  {
    measure: 'zhongshan-2025.12a',
    materials: [titlePaper, firstTime, licence, awardAccount],
    confidence: 'assumed',
  },
  {
    measure: 'zhongshan-2025.12b',
    materials: [titlePaper, firstTime, licence, awardAccount],
    confidence: 'assumed',
  },
  {
    measure: 'zhongshan-2025.12c',
    materials: [titlePaper, firstTime, licence, awardAccount],
    confidence: 'assumed',
  },
  {
    measure: 'zhongshan-2025.13a',
    materials: [
      {
        zh: '入驻中山软件园、留创园等载体的协议和租赁合同',
        en: 'The agreement with the incubator and the lease',
      },
      {
        zh: '租金发票和付款凭证，扣除物业费、水电费等',
        en: 'Invoices and payments of rent, without service charges, water and power',
      },
      {
        zh: '中小微或初创企业证明：从业人员数、营业收入、成立时间',
        en: 'Proof of being small or new: staff, revenue, day of founding',
      },
      fieldProof,
      licence,
      otherAid,
    ],
    confidence: 'assumed',
  },
]
