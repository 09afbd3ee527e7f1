import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

/** Strategy, business systems, finance, office, decisions and lean management. */
export const managementRemedies: readonly Remedy[] = [
  {
    id: 'office-tools',
    name: { zh: '电子台账与云文档', en: 'Electronic ledgers and shared documents' },
    what: {
      zh: '用在线表格、云盘和企业邮箱代替纸质台账，销售、计划、工单、质量、采购、出入库、人事和经营数据按统一模板登记共享，经营数据每月汇总成简报，附上建议供管理层参考。',
      en: 'On-line sheets, cloud storage and mail replace paper: sales, plans, orders, quality, purchases, stock, staff and operating figures are kept in common templates, with a monthly summary and advice for management.',
    },
    lifts: [
      { answer: 'sme.s3', atLeast: 1 },
      { answer: 'sme.s5', atLeast: 1 },
      { answer: 'sme.s6', atLeast: 1 },
      { answer: 'sme.s7', atLeast: 1 },
      { answer: 'sme.s11', atLeast: 1 },
      { answer: 'sme.s12', atLeast: 1 },
      { answer: 'sme.s14', atLeast: 1 },
      { answer: 'sme.s15', atLeast: 1 },
      { answer: 'sme.s16', atLeast: 1 },
    ],
    needs: [],
    cost: { small: wan(0.5, 2), medium: wan(1, 5), large: wan(4, 15) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 20 },
      { kind: 'training', percent: 20 },
    ],
    months: { low: 1, high: 2 },
    knowHow: {
      zh: '各部门一名会电子表格的文员，模板由信息部门统一。',
      en: 'One clerk in each department who knows spreadsheets; IT keeps the templates.',
    },
    evidence: [
      { zh: '各部门电子台账和共享目录', en: 'Ledgers and shared folders of the departments' },
      { zh: '月度经营简报', en: 'Monthly summaries' },
    ],
    risks: [
      {
        zh: '表格各改各的，很快又对不上，应尽早换成系统',
        en: 'Everybody changes the sheets and they drift apart: move to systems soon',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'transformation-plan',
    name: { zh: '数字化诊断与转型规划', en: 'Diagnosis and transformation plan' },
    what: {
      zh: '请服务商到厂诊断，对照指标找差距，编三年规划和年度计划，写明目标、项目、责任部门和预算，发布转型实施工作流程，安排专项资金。',
      en: 'A provider diagnoses the plant against the indicators; a three-year and a yearly plan name targets, projects, departments and budget, the workflow is issued and money set aside.',
    },
    lifts: [
      { answer: 'sme.q8', atLeast: 'C' },
      { answer: 'sme.q9', ticks: ['B'] },
      { answer: 'cmmm.organisation-strategy.1', atLeast: 'full' },
    ],
    needs: [],
    cost: { small: wan(2, 6), medium: wan(5, 20), large: wan(15, 60) },
    split: [
      { kind: 'services', percent: 90 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 1, high: 2 },
    knowHow: {
      zh: '老板或厂长参与定目标，服务商懂本行业，不只卖自家软件。',
      en: 'The owner or plant head sets targets; the provider knows the industry and sells more than its own software.',
    },
    evidence: [
      { zh: '诊断报告和转型规划', en: 'Diagnosis and transformation plan' },
      { zh: '年度计划、预算和工作流程文件', en: 'Yearly plan, budget and workflow' },
    ],
    risks: [
      {
        zh: '规划写得好看，没有预算和责任人',
        en: 'A handsome plan without budget or names',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'transformation-office',
    name: { zh: '智能工厂推进专班', en: 'Office for the smart factory' },
    what: {
      zh: '厂领导牵头设专门部门或小组，统筹智能工厂规划、建设和运营，职责成文，规划分解成项目清单，每月检查进度和资金，发布信息系统建设和运行管理制度。',
      en: 'A department or team under the management plans, builds and runs the smart factory with written duties, a list of projects, monthly reviews of progress and money, and rules for building and running systems.',
    },
    lifts: [
      { answer: 'factory.organised', atLeast: true },
      { answer: 'sme.q9', ticks: ['C'] },
      { answer: 'cmmm.organisation-strategy.2', atLeast: 'full' },
    ],
    needs: ['transformation-plan', 'digital-team'],
    cost: { small: wan(1, 4), medium: wan(3, 12), large: wan(10, 40) },
    split: [
      { kind: 'services', percent: 70 },
      { kind: 'training', percent: 30 },
    ],
    months: { low: 1, high: 3 },
    knowHow: {
      zh: '一位副总以上领导真正管，专班里生产、设备、信息都有人。',
      en: 'A vice-president or above who really leads, and people from production, equipment and IT.',
    },
    evidence: [
      { zh: '机构设置文件和职责', en: 'Papers that set it up, with duties' },
      { zh: '项目清单和月度会议纪要', en: 'Project list and monthly minutes' },
      { zh: '信息系统建设和运行管理制度', en: 'Rules for building and running systems' },
    ],
    risks: [
      {
        zh: '只挂名不办事，现场核查问得出来',
        en: 'An office in name only shows on a visit',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'transformation-integration',
    name: { zh: '跨部门流程重整与绩效挂钩', en: 'Processes redrawn across departments' },
    what: {
      zh: '把规划扩到设计、采购、生产、仓储、销售，按系统集成要求重整流程和职责，项目成效设指标，计入部门和个人绩效。',
      en: 'The plan spans design, purchasing, production, warehousing and sales; processes and duties are redrawn for integrated systems, and results are measured and count in reviews.',
    },
    lifts: [{ answer: 'cmmm.organisation-strategy.3', atLeast: 'full' }],
    needs: ['transformation-office'],
    cost: { small: wan(4, 12), medium: wan(12, 40), large: wan(35, 140) },
    split: [
      { kind: 'services', percent: 80 },
      { kind: 'training', percent: 20 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '一把手推动，流程顾问协助，部门负责人参与改职责。',
      en: 'The head pushes it, a process consultant helps, and department heads change duties.',
    },
    evidence: [
      { zh: '流程图和职责调整文件', en: 'Process charts and changed duties' },
      { zh: '项目成效指标和绩效考核记录', en: 'Indicators and performance reviews' },
    ],
    risks: [
      {
        zh: '触及部门利益，流程改了又回去',
        en: 'It touches interests, and processes slip back',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'transformation-review',
    name: { zh: '转型成效评估与经营方式调整', en: 'Review of results and change of business' },
    what: {
      zh: '每半年用运营数据评估规划成效和投入产出，据此调整项目、组织和经营方式，指定专班负责数据和模型的建设、应用。',
      en: 'Every half year operating data shows results and return of the plan; projects, organisation and business model follow, and named people build and use data and models.',
    },
    lifts: [
      { answer: 'sme.q8', atLeast: 'E' },
      { answer: 'cmmm.organisation-strategy.4', atLeast: 'full' },
    ],
    needs: ['transformation-integration', 'decision-scenario'],
    cost: { small: wan(4, 12), medium: wan(12, 40), large: wan(35, 140) },
    split: [
      { kind: 'services', percent: 70 },
      { kind: 'software', percent: 20 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 6, high: 12 },
    knowHow: {
      zh: '财务会算投入产出，专班能读懂模型结果，管理层愿意按评估调整。',
      en: 'Finance works out the return, the team reads the models, and management acts on the review.',
    },
    evidence: [
      { zh: '成效评估报告', en: 'Reviews of results' },
      {
        zh: '调整决定和经营方式改变的案例',
        en: 'Decisions to adjust, and cases of changed business',
      },
    ],
    risks: [
      {
        zh: '成效要运行半年以上才看得出',
        en: 'Results show only after half a year of running',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'peer-exchange',
    name: { zh: '同行对标与经验交流', en: 'Benchmark visits and exchange with peers' },
    what: {
      zh: '每年组织骨干到数字化水平较高的同行企业学习，形成对标清单和改进项目；同时整理本厂做法，向同行和供应商开放交流。',
      en: 'Key staff visit well-digitalised peers every year and bring back a list of improvements; the firm’s own ways are written up and shown to peers and suppliers.',
    },
    lifts: [{ answer: 'sme.q8', atLeast: 'F' }],
    needs: ['transformation-review'],
    cost: { small: wan(1, 3), medium: wan(2, 6), large: wan(5, 20) },
    split: [
      { kind: 'training', percent: 70 },
      { kind: 'services', percent: 30 },
    ],
    months: { low: 1, high: 6 },
    knowHow: {
      zh: '行业协会或主管部门能牵线，带队人会提问、会总结。',
      en: 'An association or the bureau can arrange it; the leader asks well and sums up.',
    },
    evidence: [
      { zh: '参观学习照片和签到表', en: 'Photographs and sign-in sheets' },
      { zh: '对标清单和改进项目', en: 'Benchmark list and improvements' },
    ],
    risks: [
      {
        zh: '题目有两种读法，只参观不输出经验可能不予认可',
        en: 'The question is read in two ways: visits alone may be refused',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'lean-digital',
    name: { zh: '数字化精益样板线', en: 'Digital lean model line' },
    what: {
      zh: '选一条产线装电子看板和安灯，节拍、停线、在制、人效等精益指标由实时数据算出，改善提案在系统里立项、跟踪、验收后推广。',
      en: 'One line gets electronic boards and andon; takt, stops, work in process and output a head come from live data, and improvements are opened, followed and closed in a system before they spread.',
    },
    lifts: [
      { answer: 'scene.31', atLeast: 'built' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['equipment-collection'],
    cost: { small: wan(8, 25), medium: wan(20, 75), large: wan(60, 240) },
    split: [
      { kind: 'equipment', percent: 35 },
      { kind: 'software', percent: 35 },
      { kind: 'services', percent: 20 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '有精益工程师带班组长做改善，信息人员配合出数。',
      en: 'A lean engineer who improves with the shift leaders, and IT that supplies the figures.',
    },
    evidence: [
      { zh: '电子看板和安灯记录', en: 'Boards and andon records' },
      { zh: '改善项目前后数据', en: 'Improvements with figures before and after' },
    ],
    risks: [
      {
        zh: '看板只显示不改善，班组失去兴趣',
        en: 'Boards that show and change nothing lose the shift’s interest',
      },
    ],
    projectTypes: ['smart-factory', 'ai-retrofit'],
    confidence: 'assumed',
  },
  {
    id: 'lean-ai',
    name: { zh: '精益浪费智能分析', en: 'Waste found by AI' },
    what: {
      zh: '用视频动作识别自动测工时、找等待和无效动作，用模型分析停线和在制的原因，推荐改善项目并跟踪效果。',
      en: 'Recognition of motion in video measures times and finds waiting and waste; models explain stops and work in process, suggest improvements and follow their effect.',
    },
    lifts: [{ answer: 'scene.31', atLeast: 'ai' }],
    needs: ['lean-digital', 'ai-base'],
    cost: { small: wan(12, 35), medium: wan(30, 100), large: wan(90, 320) },
    split: [
      { kind: 'new-equipment', percent: 30 },
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '工业工程人员定标准动作，事先向员工说明视频用途。',
      en: 'Industrial engineers define the standard work, and staff are told beforehand what the video is for.',
    },
    technique: {
      zh: '视频动作识别、根因分析模型',
      en: 'Motion recognition in video, models of root causes',
    },
    evidence: [
      { zh: '自动测时与人工测时对比', en: 'Times measured by machine and by hand' },
      { zh: '推荐改善和效果记录', en: 'Suggested improvements and their effect' },
    ],
    risks: [
      {
        zh: '员工担心被监视，要限定用途和保存期',
        en: 'Staff fear being watched: limit use and time of storage',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'finance-software',
    name: { zh: '财务软件', en: 'Accounting software' },
    what: {
      zh: '上线财务软件，日常记账、总账核算和资产负债表、利润表、现金流量表都在系统里完成。',
      en: 'Accounting software keeps the books, the general ledger and the balance sheet, income statement and cash flow.',
    },
    lifts: [
      { answer: 'sme.s13', atLeast: 1 },
      { answer: 'sme.q5', atLeast: 'B' },
    ],
    needs: [],
    cost: { small: wan(0.3, 1), medium: wan(1, 4), large: wan(3, 12) },
    split: [
      { kind: 'software', percent: 80 },
      { kind: 'services', percent: 10 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 1, high: 2 },
    knowHow: {
      zh: '会计会用即可，代账的要把账套收回企业。',
      en: 'An accountant who can use it; where an agent keeps the books, bring them home.',
    },
    evidence: [
      { zh: '记账软件界面', en: 'Screens of the software' },
      { zh: '系统生成的三张报表', en: 'The three statements it makes' },
    ],
    risks: [
      {
        zh: '日后上ERP要重新导账，选型时留好接口',
        en: 'Books must move again with an ERP: choose one with interfaces',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'erp-core',
    name: { zh: 'ERP核心模块', en: 'ERP core modules' },
    what: {
      zh: '销售订单、采购订单、库存和财务在一套ERP里办理，物料编码和BOM统一，总账、往来、存货、固定资产、出纳与核算协同，单据不再重复录入。',
      en: 'Sales orders, purchase orders, stock and finance run in one ERP with one coding of materials and BOMs; ledgers, stock, fixed assets and cashier join the accounts, and nothing is typed twice.',
    },
    lifts: [
      { answer: 'sme.s3', atLeast: 2 },
      { answer: 'sme.s11', atLeast: 2 },
      { answer: 'sme.s12', atLeast: 2 },
      { answer: 'sme.s13', atLeast: 2 },
      { answer: 'sme.q4', ticks: ['N'] },
      { answer: 'sme.q5', atLeast: 'C' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: [],
    cost: { small: wan(10, 35), medium: wan(35, 130), large: wan(120, 500) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 35 },
      { kind: 'equipment', percent: 8 },
      { kind: 'training', percent: 7 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '各部门出关键用户，物料和BOM先清理，实施顾问做过同行业。',
      en: 'A key user in each department, materials and BOMs cleaned first, and a consultant who has done the industry.',
    },
    evidence: [
      { zh: '各模块界面和单据流转记录', en: 'Screens of the modules and documents in flow' },
      { zh: '物料编码和BOM规则', en: 'Rules for material codes and BOMs' },
      { zh: '上线验收报告', en: 'Acceptance report' },
    ],
    risks: [
      {
        zh: 'BOM和库存不准，成本和缺料都算不对',
        en: 'Wrong BOMs and stock make costs and shortages wrong',
      },
      {
        zh: '线下台账不停用，系统数据滞后',
        en: 'Paper ledgers go on, and the system lags behind',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'cloud-suite',
    name: { zh: '业务云应用补齐', en: 'Cloud applications for most links' },
    what: {
      zh: '对照14个业务环节，给还靠表格的设计图档、工艺、质量、设备、售后等环节选用订阅制云应用，信息系统覆盖超过八成环节。',
      en: 'Against the 14 links, those still on spreadsheets, such as drawings, process, quality, equipment or service, get cloud applications by subscription, until more than eight in ten are covered.',
    },
    lifts: [{ answer: 'sme.q5', atLeast: 'D' }],
    needs: ['erp-core'],
    cost: { small: wan(4, 15), medium: wan(12, 50), large: wan(40, 160) },
    split: [
      { kind: 'software', percent: 75 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '信息人员统管账号和数据导出，各环节有一名关键用户。',
      en: 'IT keeps accounts and data exports; one key user for each link.',
    },
    evidence: [
      {
        zh: '业务环节与信息系统对照表',
        en: 'Business links against systems',
      },
      { zh: '云服务合同和使用界面', en: 'Cloud contracts and screens in use' },
    ],
    risks: [
      {
        zh: '应用零散，形成新的数据孤岛',
        en: 'Scattered applications become new islands of data',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'systems-all-links',
    name: { zh: '业务系统全覆盖', en: 'Systems for every link' },
    what: {
      zh: '逐一核对14个业务环节，把剩下仍靠手工的环节补上系统或云服务，停用线下台账，编制信息系统清单和部署架构图。',
      en: 'All 14 links are checked one by one, what is left gets a system or cloud service, paper ledgers end, and a list and architecture of systems is drawn up.',
    },
    lifts: [{ answer: 'sme.q5', atLeast: 'E' }],
    needs: ['cloud-suite', 'hr-system', 'energy-metering', 'ehs-system'],
    cost: { small: wan(3, 12), medium: wan(10, 40), large: wan(30, 130) },
    split: [
      { kind: 'software', percent: 65 },
      { kind: 'services', percent: 25 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '信息部门掌握全部系统清单，部门负责人确认不再用线下台账。',
      en: 'IT holds the full list; department heads confirm that ledgers on paper have ended.',
    },
    evidence: [
      { zh: '信息系统清单和部署架构图', en: 'List of systems and deployment architecture' },
      { zh: '14个环节的系统界面', en: 'System screens of the 14 links' },
    ],
    risks: [
      {
        zh: '“全部环节”的数目没有写明，核验口径可能不同',
        en: 'How many links “all” is, is not stated: an assessor may count otherwise',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'finance-integration',
    name: { zh: '业财一体化与管理会计', en: 'Finance joined with business' },
    what: {
      zh: '采购、生产、销售单据自动生成凭证，按产品、订单和车间核算成本，出管理会计报告，资产、负债、收入、成本变动随时可查。',
      en: 'Purchase, production and sales documents post themselves; cost is worked out by product, order and workshop, management accounts are made, and assets, debts, income and cost can be seen at any time.',
    },
    lifts: [{ answer: 'sme.s13', atLeast: 3 }],
    needs: ['erp-core'],
    cost: { small: wan(6, 20), medium: wan(18, 60), large: wan(55, 220) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'services', percent: 38 },
      { kind: 'training', percent: 7 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '财务懂成本归集和管理会计，业务部门按时关单。',
      en: 'Finance knows cost and management accounting; departments close their documents on time.',
    },
    evidence: [
      { zh: '自动凭证和跨系统数据', en: 'Automatic postings and data across systems' },
      { zh: '管理会计和成本分析报告', en: 'Management accounts and cost analysis' },
    ],
    risks: [
      {
        zh: '报工和领料不准，成本算不实',
        en: 'Wrong completions and issues make cost untrue',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'finance-ai',
    name: { zh: '智能财务预测与风险评估', en: 'Smart financial forecast and risk' },
    what: {
      zh: '与银行、税务、客户和供应商数据对接，票据自动识别入账，用模型预测现金流、盈利和应收风险，做预算推演和预警。',
      en: 'Data of banks, tax, customers and suppliers is joined, vouchers are read automatically, and models predict cash, profit and bad debts, with budgets tried out and warnings.',
    },
    lifts: [{ answer: 'sme.s13', atLeast: 4 }],
    needs: ['finance-integration', 'data-platform', 'ai-base'],
    cost: { small: wan(10, 30), medium: wan(30, 90), large: wan(90, 320) },
    split: [
      { kind: 'software', percent: 65 },
      { kind: 'services', percent: 28 },
      { kind: 'training', percent: 7 },
    ],
    months: { low: 3, high: 6 },
    knowHow: {
      zh: '财务人员能设假设、验结果，对外接口由银行和开票平台提供。',
      en: 'Finance sets assumptions and checks results; banks and the invoice platform provide interfaces.',
    },
    technique: {
      zh: '票据识别、时序预测、风险评分',
      en: 'Reading of vouchers, time-series prediction, risk scores',
    },
    evidence: [
      { zh: '预测模型说明和误差记录', en: 'Model description and forecast errors' },
      { zh: '风险预警和处置记录', en: 'Warnings and what was done' },
    ],
    risks: [
      {
        zh: '财务数据敏感，外部模型要私有部署或脱敏',
        en: 'Financial data is sensitive: run models in-house or mask the data',
      },
    ],
    projectTypes: ['ai-retrofit'],
    confidence: 'assumed',
  },
  {
    id: 'oa-platform',
    name: { zh: '协同办公平台', en: 'Collaboration platform' },
    what: {
      zh: '部署协同办公平台，请假、报销、审批、通知、公告都在线办理，移动端可用。',
      en: 'A collaboration platform handles leave, expenses, approvals and notices on line, on the phone too.',
    },
    lifts: [{ answer: 'sme.s15', atLeast: 2 }],
    needs: [],
    cost: { small: wan(1, 5), medium: wan(4, 20), large: wan(15, 80) },
    split: [
      { kind: 'software', percent: 75 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 1, high: 2 },
    knowHow: {
      zh: '行政会配流程和表单，不必写代码。',
      en: 'The office sets up flows and forms; no code is needed.',
    },
    evidence: [
      { zh: '平台界面', en: 'Screens of the platform' },
      { zh: '请假、报销、审批流程记录', en: 'Records of leave, expenses and approvals' },
    ],
    risks: [
      {
        zh: '线上批完还要纸质签字，两套并行',
        en: 'Approved on line and signed on paper again',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'oa-integrated',
    name: { zh: '协同平台与业务系统集成', en: 'Office platform joined with business systems' },
    what: {
      zh: '协同平台与财务、采购、生产、项目等系统单点登录、流程贯通，待办和异常统一推送到手机，审批结果自动回写业务系统。',
      en: 'Single sign-on and joint flows tie the platform to finance, purchasing, production and projects; tasks and exceptions reach the phone, and approvals are written back.',
    },
    lifts: [{ answer: 'sme.s15', atLeast: 3 }],
    needs: ['oa-platform', 'erp-core'],
    cost: { small: wan(3, 10), medium: wan(10, 35), large: wan(30, 120) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 50 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 4 },
    knowHow: {
      zh: '信息人员管账号和接口，流程负责人定审批权限。',
      en: 'IT keeps accounts and interfaces; process owners set who approves.',
    },
    evidence: [
      { zh: '跨系统流程记录', en: 'Records of flows across systems' },
      { zh: '移动端待办界面', en: 'Screens of tasks on the phone' },
    ],
    risks: [
      {
        zh: '离职人员账号没有及时收回',
        en: 'Accounts of leavers stay open',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'office-assistant',
    name: { zh: '企业智能助手', en: 'Company assistant' },
    what: {
      zh: '在协同平台接入大模型助手，凭内部制度、业务数据和外部资料自动问答、推荐和预测分析，按结果调整流程，权限与原系统一致。',
      en: 'A large-model assistant in the platform answers, recommends and analyses from rules, business data and outside sources, adapts workflows, and keeps the rights of the systems behind it.',
    },
    lifts: [{ answer: 'sme.s15', atLeast: 4 }],
    needs: ['oa-integrated', 'ai-base'],
    cost: { small: wan(6, 20), medium: wan(18, 60), large: wan(50, 220) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'model-service', percent: 25 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '有人整理知识、测试问答、看使用日志，业务部门确认答案口径。',
      en: 'Somebody who edits knowledge, tests answers and reads the logs; departments confirm what is said.',
    },
    technique: {
      zh: '大模型、检索增强生成、智能体',
      en: 'Large models, retrieval-augmented generation, agents',
    },
    evidence: [
      { zh: '问答和推荐使用日志', en: 'Logs of questions and recommendations' },
      { zh: '答案抽检记录', en: 'Sample checks of answers' },
    ],
    risks: [
      {
        zh: '答错无人核对，或越权看到薪酬、报价',
        en: 'Wrong answers unchecked, or pay and quotations seen by the wrong people',
      },
    ],
    projectTypes: ['ai-retrofit', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'decision-bi',
    name: { zh: '经营分析看板', en: 'Business dashboards' },
    what: {
      zh: '把销售、生产、采购、库存、财务等关键数据汇到分析工具，做关联分析和看板，异常可逐层下钻。',
      en: 'Key data of sales, production, purchasing, stock and finance meets in an analysis tool, with correlations and dashboards that drill down to the cause.',
    },
    lifts: [{ answer: 'sme.s16', atLeast: 2 }],
    needs: ['erp-core'],
    cost: { small: wan(4, 12), medium: wan(10, 40), large: wan(35, 140) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 30 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 1, high: 3 },
    knowHow: {
      zh: '管理层定指标口径，有一名会做报表的分析员。',
      en: 'Management defines the indicators; one analyst makes the reports.',
    },
    evidence: [
      { zh: '看板界面和指标口径表', en: 'Dashboards and definitions' },
      { zh: '经营分析会记录', en: 'Minutes of review meetings' },
    ],
    risks: [
      {
        zh: '口径不一，各部门数据打架',
        en: 'Different definitions, and departments disagree on figures',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'decision-scenario',
    name: { zh: '经营决策模拟平台', en: 'Platform for business decisions' },
    what: {
      zh: '针对报价、投资、产销平衡、变更等场景建分析模型，输入不同方案模拟成本、交期和利润，供管理层比较后采用。',
      en: 'For quotations, investment, sales and output, or changes, models simulate cost, delivery and profit of several options, for management to compare and adopt.',
    },
    lifts: [
      { answer: 'sme.s16', atLeast: 3 },
      { answer: 'scene.30', atLeast: 'built' },
    ],
    needs: ['decision-bi', 'data-platform'],
    cost: { small: wan(12, 35), medium: wan(30, 110), large: wan(100, 380) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 32 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 3, high: 6 },
    knowHow: {
      zh: '业务骨干讲清决策规则，分析人员做成模型，财务核对结果。',
      en: 'Experienced staff explain how they decide, analysts turn it into models, finance checks.',
    },
    evidence: [
      { zh: '方案模拟和比较记录', en: 'Options simulated and compared' },
      { zh: '采用方案的会议纪要', en: 'Minutes that adopt one' },
    ],
    risks: [
      {
        zh: '模型参数长期不更新，结果失真',
        en: 'Parameters grow old and the results go wrong',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'decision-ai',
    name: { zh: '智能经营决策', en: 'Intelligent business decisions' },
    what: {
      zh: '汇集市场、行情、供应链等外部数据和内部数据，建预测、预警和决策模型，把建议嵌入报价、采购、排产等流程，由人确认后执行。',
      en: 'Market, price and supply data from outside meets inner data; models predict, warn and advise inside quotation, purchasing and planning, and people confirm.',
    },
    lifts: [
      { answer: 'sme.s16', atLeast: 4 },
      { answer: 'scene.30', atLeast: 'ai' },
    ],
    needs: ['decision-scenario', 'ai-base'],
    cost: { small: wan(18, 50), medium: wan(45, 160), large: wan(150, 550) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 32 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '算法人员与经营骨干结对，管理层定清哪些决策可用模型建议。',
      en: 'Algorithm staff pair with business staff; management says which decisions may use the advice.',
    },
    technique: {
      zh: '时序预测、因果分析、大模型数据分析',
      en: 'Time-series prediction, causal analysis, data analysis by large models',
    },
    evidence: [
      { zh: '模型说明和预警日志', en: 'Model descriptions and warning logs' },
      { zh: '建议采纳和事后复盘记录', en: 'Advice taken and reviewed afterwards' },
    ],
    risks: [
      {
        zh: '行情突变时模型失灵，要保留人工判断',
        en: 'Models fail when markets turn: keep human judgement',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
]
