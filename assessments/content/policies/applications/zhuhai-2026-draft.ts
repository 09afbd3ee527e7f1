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
} from './papers.ts'

const where: Words = {
  zh: '市工业和信息化局（稿中列为责任单位）',
  en: 'The city’s bureau of industry and information technology, responsible according to the draft',
}

const carrierWhere: Words = {
  zh: '市工业和信息化局、科技产业集团（稿中列为责任单位）',
  en: 'The city’s bureau of industry and information technology and its technology industry group, responsible according to the draft',
}

export const zhuhai2026DraftApplications: readonly Application[] = [
  {
    measure: 'zhuhai-2026-draft.2',
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
        zh: '形成智能体应用的证明：功能说明、上线时间、调用记录、界面截图',
        en: 'Proof that an agent application came of it: functions, day of going live, records of calls, pictures',
      },
      {
        zh: '智能体与所购大模型服务的对应关系',
        en: 'Which purchased model service stands behind which agent',
      },
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2026-draft.4',
    materials: [
      {
        zh: '数字化水平二级及以上的评测结果或认定文件',
        en: 'The result or recognition of digital level two or above',
      },
      {
        zh: '中小企业规模证明：上年度从业人员数和营业收入（审计报告、社保清单）',
        en: 'Proof of size: staff and revenue of the last year, by audit and social insurance list',
      },
      projectReport,
      costPapers,
      projectAudit,
      licence,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2026-draft.5',
    materials: [
      {
        zh: '技术改造项目备案证和完工（投产）证明',
        en: 'The registration of the technical upgrade and proof that it is finished',
      },
      {
        zh: '新设备清单，列明不含税金额、购置日期和安装位置',
        en: 'A list of new equipment, with price without VAT, day of purchase and place',
      },
      {
        zh: '设备合同、增值税发票、付款凭证和入账凭证，与清单逐项对应',
        en: 'Contracts, VAT invoices, proofs of payment and book entries, line by line with the list',
      },
      projectAudit,
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2026-draft.6a',
    materials: [
      {
        zh: '进入国家卓越级智能工厂培育名单的公布文件',
        en: 'The published national cultivation list of excellent smart factories that names the firm',
      },
      {
        zh: '智能工厂建设情况简介，与申报材料一致',
        en: 'A short account of the smart factory, in line with what was filed for the list',
      },
      licence,
      creditReport,
      awardAccount,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2026-draft.6b',
    materials: [
      {
        zh: '进入国家领航级智能工厂培育名单的公布文件',
        en: 'The published national cultivation list of leading smart factories that names the firm',
      },
      {
        zh: '智能工厂建设情况简介，与申报材料一致',
        en: 'A short account of the smart factory, in line with what was filed for the list',
      },
      licence,
      creditReport,
      awardAccount,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2026-draft.8',
    materials: [
      {
        zh: '制造企业与服务商的联合协议，写明分工、收益和奖补如何分配',
        en: 'The agreement of maker and provider on work, returns and the sharing of the award',
      },
      {
        zh: '案例材料：用了哪些工业数据，智能体能做什么，效果数据',
        en: 'The case: which industrial data were used, what the agent does, figures of its effect',
      },
      {
        zh: '向同行业推广应用的证明：合同、用户名单',
        en: 'Proof of its spread in the trade: contracts, list of users',
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
    measure: 'zhuhai-2026-draft.9',
    materials: [
      {
        zh: '示范项目入选公布文件',
        en: 'The published list of selected demonstrations',
      },
      projectReport,
      costPapers,
      projectAudit,
      {
        zh: '可复制、可推广的说明：适用企业、实施步骤、成本',
        en: 'Why it can be repeated: for which firms, in which steps, at what cost',
      },
      licence,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2026-draft.12',
    materials: [
      {
        zh: '产品说明：功能、AI应用、同类对比，附实物照片',
        en: 'An account of the product: functions, use of AI, comparison with others, with pictures',
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
        zh: '当年度销售证明：合同、发票、出货统计',
        en: 'Proof of the year’s sales: contracts, invoices, numbers shipped',
      },
      licence,
      creditReport,
      otherAid,
    ],
    where,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2026-draft.14a',
    materials: [
      {
        zh: '载体建设方案和批复、备案或共建协议',
        en: 'The plan of the carrier, with its approval, registration or agreement',
      },
      costPapers,
      projectAudit,
      {
        zh: '服务企业的记录：数据采集、场景验证、适配测试等',
        en: 'Records of services to firms: data collection, trials of scenarios, tests of fit',
      },
      licence,
      creditReport,
      otherAid,
    ],
    where: carrierWhere,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2026-draft.14b',
    materials: [
      {
        zh: '国家级制造业创新中心的批复或授牌文件，能看出授予日期',
        en: 'The approval or award of the national innovation centre, with its day',
      },
      {
        zh: '创新中心的建设方案和领域说明',
        en: 'The plan of the centre and a note on its field',
      },
      fieldProof,
      licence,
      creditReport,
      otherAid,
    ],
    where: carrierWhere,
    confidence: 'assumed',
  },
  {
    measure: 'zhuhai-2026-draft.14c',
    materials: [
      {
        zh: '省级制造业创新中心的批复或授牌文件，能看出授予日期',
        en: 'The approval or award of the provincial innovation centre, with its day',
      },
      {
        zh: '创新中心的建设方案和领域说明',
        en: 'The plan of the centre and a note on its field',
      },
      fieldProof,
      licence,
      creditReport,
      otherAid,
    ],
    where: carrierWhere,
    confidence: 'assumed',
  },
]
