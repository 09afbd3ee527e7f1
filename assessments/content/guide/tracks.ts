import type { GuideStage } from '../../schema/application-guide.ts'

export const safety: GuideStage = {
  id: 'safety',
  name: { zh: '安全保障', en: 'Safety' },
  what: {
    zh: '数据不外泄，网络攻不进，模型出错有人兜底。每个阶段都要做，不是最后补。',
    en: 'Data does not leak, the network holds, and somebody catches what the model gets wrong. It belongs to every stage and is not added at the end.',
  },
  who: {
    zh: '信息部门牵头，指定数据安全责任人；评估、测评可委托机构。',
    en: 'IT leads with a named keeper of data security; assessments may be commissioned.',
  },
  months: { low: 2, high: 4 },
  pace: 'round',
  tasks: [
    {
      id: 'data-security',
      name: { zh: '数据安全', en: 'Data security' },
      what: {
        zh: '有制度、有台账，分类分级，加密备份；图纸、配方等写明能不能送出厂外。',
        en: 'Rules and a ledger, classes and grades, encryption and backup; for drawings, recipes and the like it is written whether they may leave the plant.',
      },
      leaves: [
        { zh: '数据台账和分类分级表', en: 'Data ledger with classes and grades' },
        { zh: '数据外发审批记录', en: 'Approvals of data sent out' },
      ],
      need: 1,
      tells: [{ answer: 'sme.q7', atLeast: ['B', 'C', 'E'] }],
      notAsked: {
        zh: '哪些数据不得送进公共模型',
        en: 'which data must not go into a public model',
      },
    },
    {
      id: 'network-security',
      name: { zh: '网络安全', en: 'Network security' },
      what: {
        zh: '办公网与生产网隔离，装防护设备，关键主机查漏补缺，远程访问有审批。',
        en: 'Office and production networks are kept apart and guarded, key hosts are checked and mended, remote access is approved.',
      },
      leaves: [
        { zh: '网络分区图', en: 'Map of network zones' },
        { zh: '漏洞检查和整改记录', en: 'Record of flaws found and mended' },
      ],
      need: 2,
      tells: [
        { answer: 'sme.q6', atLeast: ['B', 'C'] },
        { answer: 'cmmm.information-security.2', atLeast: 'most' },
      ],
    },
    {
      id: 'application-security',
      name: { zh: '应用安全', en: 'Security of the application' },
      what: {
        zh: '上线前和上线后都做风险评估，装备、软件、模型来路可控；误判、失效时退回人工。',
        en: 'Risks are assessed before and after going live; equipment, software and models are under control; on error or failure work goes back to people.',
      },
      leaves: [
        { zh: '风险评估报告', en: 'Risk assessment' },
        { zh: '失效退回办法', en: 'Rule for falling back' },
      ],
      need: 3,
      tells: [
        { answer: 'sme.q6', atLeast: ['D'] },
        { answer: 'sme.q7', atLeast: ['D'] },
        { answer: 'factory.controllable', atLeast: true },
      ],
      notAsked: {
        zh: '模型误判、失效时怎么退回人工',
        en: 'how work goes back to people when the model errs or fails',
      },
    },
  ],
  pitfalls: [
    {
      zh: '员工把图纸、客户资料贴进公共大模型。',
      en: 'Staff paste drawings and customer data into a public model.',
    },
    {
      zh: '为接设备打通了网络，没有隔离。',
      en: 'Networks were joined to reach machines, and nothing keeps them apart.',
    },
  ],
}

export const organisation: GuideStage = {
  id: 'organisation',
  name: { zh: '组织保障', en: 'Organisation' },
  what: {
    zh: '一把手定事，有部门牵头，有懂工艺又懂数据的人，有靠得住的合作方。',
    en: 'The head decides, an office leads, some people know both process and data, and partners can be relied on.',
  },
  who: {
    zh: '总经理负总责，信息或数字化部门牵头，人事管培训和激励。',
    en: 'The general manager answers for it, IT or the digital office leads, personnel sees to training and reward.',
  },
  months: { low: 1, high: 3 },
  pace: 'round',
  tasks: [
    {
      id: 'responsibility',
      name: { zh: '责任到人', en: 'Named responsibility' },
      what: {
        zh: '有专门部门或小组牵头，规划、建设、运营三个阶段都有人管，定期检查进度和资金。',
        en: 'An office or team leads; planning, building and running each have somebody in charge; progress and money are checked.',
      },
      leaves: [{ zh: '任命和职责文件', en: 'Appointments and duties in writing' }],
      need: 2,
      tells: [
        { answer: 'factory.organised', atLeast: true },
        { answer: 'cmmm.organisation-strategy.2', atLeast: 'most' },
      ],
    },
    {
      id: 'rules',
      name: { zh: '立制度、给激励', en: 'Rules and reward' },
      what: {
        zh: '实施流程、系统运行、创新激励都有制度，做出成效的人有回报。',
        en: 'There are rules for carrying out projects, running systems and rewarding ideas; those who bring results gain by it.',
      },
      leaves: [{ zh: '制度文件和奖励记录', en: 'Rules, and record of rewards' }],
      need: 1,
      tells: [{ answer: 'sme.q9', atLeast: ['B', 'C', 'E'] }],
    },
    {
      id: 'talent',
      name: { zh: '配人、育人', en: 'People' },
      what: {
        zh: '有数字化人员，有既懂工艺又懂信息技术的团队，定期培训。',
        en: 'There are digital staff, a team that knows both process and IT, and regular training.',
      },
      leaves: [
        { zh: '岗位和人员名单', en: 'List of posts and people' },
        { zh: '年度培训计划', en: 'Yearly training plan' },
      ],
      need: 2,
      tells: [
        { answer: 'sme.q10', atLeast: ['B', 'D'] },
        { answer: 'cmmm.staff-skills.3', atLeast: 'most' },
      ],
    },
    {
      id: 'partners',
      name: { zh: '找好合作方', en: 'Partners' },
      what: {
        zh: '与服务商、院校、上下游谈定分工、数据权属和后续服务。',
        en: 'With providers, universities and partners it is agreed who does what, whose the data is, and who helps afterwards.',
      },
      leaves: [{ zh: '合作协议', en: 'Agreements' }],
      need: 1,
      tells: [],
      notAsked: {
        zh: '合作方和协议，三份问卷都没有题目',
        en: 'partners and agreements; none of the three questionnaires has a question on them',
      },
    },
  ],
  pitfalls: [
    {
      zh: '全交给服务商，人一走就没有人会用、会改。',
      en: 'All is left to the provider, and when it leaves nobody can use or change it.',
    },
    {
      zh: '合同没有写数据和模型归谁、以后谁维护。',
      en: 'The contract does not say whose data and model it is and who maintains it.',
    },
  ],
}
