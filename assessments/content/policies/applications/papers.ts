import type { Words } from '../../../schema/words.ts'

/** Papers that many files ask for, worded once. */

export const licence: Words = {
  zh: '营业执照（机构为法人登记证书）复印件',
  en: 'Copy of the business licence, or of the registration of an institution',
}

export const creditReport: Words = {
  zh: '近期打印的信用报告，证明没有严重失信记录',
  en: 'A recent credit report that shows no serious breach',
}

export const fieldProof: Words = {
  zh: '从事人工智能或机器人业务的证明：主要产品、相关收入占比、专利和软件著作权清单',
  en: 'Proof of work in AI or robotics: main products, their share of revenue, lists of patents and software rights',
}

export const otherAid: Words = {
  zh: '同一事项已获和在报的各级财政资金清单，附不重复申报的承诺',
  en: 'A list of all public money received or applied for in the same matter, with a statement that nothing is claimed twice',
}

export const costPapers: Words = {
  zh: '设备和软件清单，逐项对应合同、发票、付款凭证和入账凭证',
  en: 'A list of equipment and software, each line with its contract, invoice, proof of payment and book entry',
}

export const projectAudit: Words = {
  zh: '会计师事务所出具的项目投入专项审计报告，分列设备、软件和其他支出',
  en: 'A special audit of the project’s cost by an accounting firm, with equipment, software and other spending apart',
}

export const projectReport: Words = {
  zh: '项目总结：建设内容、时间、投入、应用效果，附现场照片',
  en: 'A report on the project: what was built and when, what it cost and what it does, with pictures of the site',
}

export const titlePaper: Words = {
  zh: '认定文件或公布名单，能看出企业名称和认定日期',
  en: 'The recognition or the published list, with the firm’s name and the day',
}

export const awardAccount: Words = {
  zh: '收款账户信息，户名与申报企业一致',
  en: 'The account to be paid, in the name of the claiming firm',
}

export const standardText: Words = {
  zh: '已发布的标准文本，含封面、前言和起草单位页',
  en: 'The published standard, with cover, foreword and the page of drafting bodies',
}

export const standardRole: Words = {
  zh: '主导制定的证明：起草单位和起草人排序、立项文件、归口单位说明',
  en: 'Proof of the lead: order of drafting bodies and drafters, the project’s approval, a statement of the responsible committee',
}

export const standardField: Words = {
  zh: '标准属于人工智能或机器人领域的说明',
  en: 'A note on why the standard belongs to AI or robotics',
}
