import type { Application } from '../../../schema/application.ts'
import type { Words } from '../../../schema/words.ts'
import {
  awardAccount,
  creditReport,
  fieldProof,
  licence,
  otherAid,
  projectReport,
  standardRole,
  standardText,
} from './papers.ts'

const where: Words = {
  zh: '深圳市龙华区科技创新局（本措施的实施部门）',
  en: 'The science and technology innovation bureau of Longhua, which carries out the measures',
}

/** The text sends these two to another document of the district. */
const softwareBaseWhere: Words = {
  zh: '原文写明按《深圳市龙华区打造深圳北软件产业基地实施办法》奖励，受理单位看该办法',
  en: 'The text says that it is paid under the district’s rules for its software industry base; those rules name who takes the file',
}

/** Aid of all levels together stays within the real investment, so both sides of it are shown. */
const investmentAudit: Words = {
  zh: '项目实际投资专项审计报告，分列财政资金和非财政资金',
  en: 'A special audit of the project’s real investment, public and other money apart',
}

export const longhua2025Applications: readonly Application[] = [
  {
    measure: 'longhua-2025.4',
    materials: [
      {
        zh: '算力采购合同，写明算力规格、用途和计费方式',
        en: 'The contract for computing, with kind, use and price',
      },
      {
        zh: '发票和付款凭证',
        en: 'Invoices and proofs of payment',
      },
      {
        zh: '用量账单或服务方出具的使用证明',
        en: 'Usage bills, or a statement of use by the provider',
      },
      fieldProof,
      licence,
      creditReport,
      otherAid,
    ],
    where: softwareBaseWhere,
    confidence: 'assumed',
  },
  {
    measure: 'longhua-2025.5',
    materials: [
      {
        zh: '最近两个整年的审计报告，能看出营业收入和增长',
        en: 'The audits of the last two whole years, which show revenue and its growth',
      },
      {
        zh: '自主核心技术证明：发明专利、软件著作权、算法或芯片说明',
        en: 'Proof of own core technology: patents, software rights, an account of algorithm or chip',
      },
      fieldProof,
      {
        zh: '实际经营地在龙华的证明：租赁合同、社保和纳税记录',
        en: 'Proof that the firm operates in Longhua: lease, social insurance and tax records',
      },
      licence,
      creditReport,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'longhua-2025.6a',
    materials: [
      {
        zh: '园区通过评估的文件',
        en: 'The result of the park’s assessment',
      },
      {
        zh: '上年度运营费用明细和专项审计报告',
        en: 'Last year’s running cost in detail, with a special audit',
      },
      {
        zh: '运营公司与园区产权方的协议',
        en: 'The agreement of the running company with the park’s owner',
      },
      {
        zh: '入驻的人工智能和机器人企业名单、面积和占比',
        en: 'A list of the AI and robotics firms in the park, with floor space and share',
      },
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'longhua-2025.6b',
    materials: [
      {
        zh: '租赁合同和租赁备案凭证',
        en: 'The lease and its registration',
      },
      {
        zh: '上年度租金发票和付款凭证，扣除物业费、水电费等',
        en: 'Last year’s invoices and payments of rent, without service charges, water and power',
      },
      {
        zh: '企业或机构通过评估的文件',
        en: 'The result of the firm’s or institution’s assessment',
      },
      {
        zh: '实际使用证明：场地照片、员工社保清单',
        en: 'Proof of use: pictures of the place, social insurance list of the staff',
      },
      fieldProof,
      licence,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'longhua-2025.7',
    materials: [
      {
        zh: '国家揭榜挂帅任务的优胜单位公布文件',
        en: 'The published list of winners of the national open bid',
      },
      {
        zh: '牵头单位证明：任务书、联合体协议',
        en: 'Proof of the lead: the task’s contract, the agreement of the partners',
      },
      {
        zh: '任务完成情况和验收材料',
        en: 'What was reached, and the papers of acceptance',
      },
      licence,
      creditReport,
      awardAccount,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'longhua-2025.8',
    materials: [
      {
        zh: '境内深度合成服务算法备案清单的公布页和备案号',
        en: 'The published list of deep-synthesis filings, and the number of each algorithm',
      },
      {
        zh: '算法由申报企业开发的证明：软件著作权、研发立项、源代码说明',
        en: 'Proof that the firm developed it: software rights, research project, account of the code',
      },
      {
        zh: '算法上线应用情况',
        en: 'Where each algorithm is in use',
      },
      fieldProof,
      licence,
      creditReport,
      otherAid,
    ],
    where: softwareBaseWhere,
    confidence: 'assumed',
  },
  {
    measure: 'longhua-2025.9a',
    materials: [
      {
        zh: '上年度通过生成式人工智能服务备案的公告，能看出模型名称和日期',
        en: 'The notice of last year’s filing of the generative AI service, with model and day',
      },
      {
        zh: '备案主体与申报单位一致的证明',
        en: 'Proof that the filer is the claiming firm',
      },
      {
        zh: '模型简介和上线证明',
        en: 'A short account of the model, and proof that it is online',
      },
      fieldProof,
      licence,
      creditReport,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'longhua-2025.9b',
    materials: [
      {
        zh: '具身智能模型研发项目的立项、过程和成果材料',
        en: 'The start, course and results of the research on the embodied model',
      },
      {
        zh: '研发费用明细账和专项审计报告',
        en: 'The research costs in detail, with a special audit',
      },
      {
        zh: '模型落地应用的证明：用户合同、部署记录、视频',
        en: 'Proof that the model is in use: contracts with users, records of deployment, film',
      },
      fieldProof,
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'longhua-2025.10a',
    materials: [
      {
        zh: '场景榜单发布文件和揭榜结果',
        en: 'The published scenario and the result of the bid',
      },
      {
        zh: '与揭榜方的合同和验收证明',
        en: 'The contract with the solver, and the acceptance',
      },
      investmentAudit,
      projectReport,
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'longhua-2025.10b',
    materials: [
      {
        zh: '揭榜结果文件',
        en: 'The result of the bid',
      },
      {
        zh: '与发榜方的合同和验收证明',
        en: 'The contract with the scenario’s owner, and the acceptance',
      },
      investmentAudit,
      projectReport,
      {
        zh: '所用技术和产品的知识产权证明',
        en: 'Proof of the rights in the technology and products used',
      },
      licence,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'longhua-2025.11',
    materials: [standardText, standardRole, fieldProof, licence, creditReport, otherAid],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'longhua-2025.12',
    materials: [
      {
        zh: '平台建设方案和批复或入选文件',
        en: 'The plan of the platform, and its approval or selection',
      },
      {
        zh: '平台能提供的公共服务清单、收费办法和服务对象',
        en: 'The public services it offers, their prices and their users',
      },
      investmentAudit,
      {
        zh: '设备和软件清单，附合同、发票和付款凭证',
        en: 'A list of equipment and software, with contracts, invoices and payments',
      },
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'longhua-2025.13',
    materials: [
      {
        zh: '本轮投资协议和股东会决议，写明各投资方和金额',
        en: 'The agreement of the round and the shareholders’ resolution, with each investor and sum',
      },
      {
        zh: '本轮资金到账凭证或验资报告',
        en: 'Proof of the money received, or a report on the capital paid in',
      },
      {
        zh: '工商变更登记证明和变更后的股东名册',
        en: 'The change in the company register, and the shareholders after it',
      },
      {
        zh: '区政府股权投资基金及其子基金出资部分的说明（要扣除）',
        en: 'A note on the money of the district’s funds and their sub-funds, which is taken off',
      },
      {
        zh: '投资方的基金备案证明',
        en: 'The registration of the investing funds',
      },
      licence,
      creditReport,
    ],
    where,
    confidence: 'assumed',
  },
]
