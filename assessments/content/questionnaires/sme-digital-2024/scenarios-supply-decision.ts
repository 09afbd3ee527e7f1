import type { Scenario } from '../../../schema/questionnaire.ts'

/** Scenarios 11–12: 供应链数字化; 13–16: 管理决策数字化. */
export const supplyDecisionScenarios: readonly Scenario[] = [
  {
    id: 'sme.s11',
    number: 11,
    name: { zh: '采购管理', en: 'Purchasing' },
    group: 'supply-chain',
    constraint: true,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用电子表格、云存储等信息技术工具辅助记录采购订单和采购过程。',
            en: 'IT tools such as spreadsheets or cloud storage help record purchase orders and the purchase process.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '用信息系统规范管理采购信息，如采购需求、订单、过程或供应商。',
            en: 'An information system manages purchase information in a standard way, such as needs, orders, process or suppliers.',
          },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '采购全过程管理：供应商管理、询价比价、采购计划、采购执行。',
            en: 'The whole process is managed: supplier management, enquiry and price comparison, purchase plan, purchase execution.',
          },
          {
            zh: '与生产、仓储、财务等系统协同。',
            en: 'It is coordinated with production, warehouse, finance and other systems.',
          },
        ],
      },
      {
        level: 4,
        rule: 'all',
        conditions: [
          {
            zh: '应用人工智能等前沿技术，采购与内外部供应链协同。',
            en: 'With artificial intelligence or another frontier technology, purchase is coordinated with the inner and outer supply chain.',
          },
          { zh: '预警和预测供应链风险。', en: 'Supply-chain risk is warned of and predicted.' },
          {
            zh: '动态优化采购策略和方案。',
            en: 'Purchase strategy and schemes are optimised dynamically.',
          },
        ],
      },
    ],
    notes: [],
    evidence: [
      {
        what: { zh: '采购记录', en: 'Purchase records' },
        detail: { zh: '一级：电子台账和工具界面', en: 'level 1: digital ledgers and tool screens' },
      },
      {
        what: { zh: 'ERP、SRM等系统界面', en: 'ERP, SRM or other system screens' },
        detail: { zh: '二级：采购制度和流程记录', en: 'level 2: rules and flow records' },
      },
      {
        what: { zh: '集成记录', en: 'Integration records' },
        detail: {
          zh: '三级：采购全过程，与生产、仓储、财务的跨系统数据',
          en: 'level 3: the whole process, data shared with production, warehouse, finance',
        },
      },
      {
        what: { zh: '风险预警日志', en: 'Risk-warning logs' },
        detail: {
          zh: '四级：模型说明、供应链协同平台记录',
          en: 'level 4: model description, partner-platform records',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景11', confidence: 'secondary' },
  },
  {
    id: 'sme.s12',
    number: 12,
    name: { zh: '仓储物流', en: 'Warehousing and logistics' },
    group: 'supply-chain',
    constraint: true,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用电子表格、云存储等信息技术工具辅助记录出入库。',
            en: 'IT tools such as spreadsheets or cloud storage help record movements in and out.',
          },
          { zh: '归集、管理库存数据。', en: 'Stock data is gathered and managed.' },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '用信息系统统计物料、成品、半成品、耗材等的出入库和库存。',
            en: 'An information system counts movements and stock of materials, finished and semi-finished goods, consumables and the like.',
          },
          { zh: '仓储管理规范化。', en: 'Warehouse management is standardised.' },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '仓储系统与生产、采购、财务等系统协同。',
            en: 'The warehouse system is coordinated with production, purchase, finance and other systems.',
          },
        ],
      },
      {
        level: 4,
        rule: 'any',
        conditions: [
          {
            zh: '应用人工智能等前沿技术，与供应商库存或客户生产计划协同，并且物流计划自动制定和执行，或厂内物料自动配送。',
            en: 'With artificial intelligence or another frontier technology, there is coordination with supplier stock or the customer’s production plan; and the logistics plan is made and carried out automatically, or in-plant material is delivered automatically.',
          },
          {
            zh: '随产供销情况，实现智能仓储（如预测库存需求、自动调整补货），并且实现厂外智能物流（监控、策略）。',
            en: 'Following production, supply and sales, there is a smart warehouse (such as stock need predicted, replenishment tuned automatically), and smart logistics outside the plant (monitoring, strategy).',
          },
        ],
      },
    ],
    notes: [
      {
        zh: '四级两条之间是“或”，满足一条即可；另一份公开的评测表漏了“或”，读成各条都要。',
        en: 'Level 4 joins its two conditions by “or”: one is enough. Another public form drops the “or” and asks for all.',
      },
      {
        zh: '四级第二条是否也要用到前沿技术，没有写明。',
        en: 'Whether the second condition of level 4 also asks for frontier technology is not stated.',
      },
    ],
    evidence: [
      {
        what: { zh: '出入库记录', en: 'Records in and out' },
        detail: { zh: '一级：电子台账和工具界面', en: 'level 1: digital ledgers and tool screens' },
      },
      {
        what: { zh: 'WMS等系统界面', en: 'WMS or other system screens' },
        detail: { zh: '二级：库存统计和流程记录', en: 'level 2: stock counts and flow records' },
      },
      {
        what: { zh: '集成记录', en: 'Integration records' },
        detail: {
          zh: '三级：与生产、采购、财务的跨系统数据',
          en: 'level 3: data shared with production, purchase, finance',
        },
      },
      {
        what: { zh: '智能仓储物流记录', en: 'Smart warehouse and logistics records' },
        detail: {
          zh: '四级：库存预测、自动补货、自动配送日志，上下游平台记录',
          en: 'level 4: logs of forecast, replenishment, delivery; partner-platform records',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景12', confidence: 'secondary' },
  },
  {
    id: 'sme.s13',
    number: 13,
    name: { zh: '财务管理', en: 'Finance' },
    group: 'decision',
    constraint: true,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用信息系统辅助日常记账。',
            en: 'An information system helps with daily records.',
          },
          {
            zh: '用信息系统辅助基本总账核算。',
            en: 'An information system helps with the basic general ledger.',
          },
          {
            zh: '用信息系统辅助编制报表，如资产负债表、利润表、现金流量表。',
            en: 'An information system helps with statements, such as balance sheet, income statement, cash flow.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '总账、往来、存货、固定资产、出纳等在系统上与财务核算协同。',
            en: 'General ledger, receivables and payables, stock, fixed assets, cashier and the like are coordinated with financial accounting on a system.',
          },
          { zh: '财务管理规范化。', en: 'Finance is standardised.' },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          { zh: '业务数据与财务协同。', en: 'Business data and finance are coordinated.' },
          { zh: '支持管理会计。', en: 'Management accounting is supported.' },
          { zh: '财务分析辅助决策。', en: 'Financial analysis helps decisions.' },
          {
            zh: '能快速查看资产、负债、收入、成本、盈利等的变动和使用情况。',
            en: 'There is a quick view of changes in and use of assets, liabilities, revenue, cost, profitability and the like.',
          },
          {
            zh: '资产配置和使用得到优化。',
            en: 'Assets are better allocated and used.',
          },
        ],
      },
      {
        level: 4,
        rule: 'all',
        conditions: [
          { zh: '企业内外部协同。', en: 'Inside and outside are coordinated.' },
          {
            zh: '财务全面智能化，由数据驱动。',
            en: 'Finance is fully intelligent and data-driven.',
          },
          {
            zh: '预测、规划未来财务状况，评估风险。',
            en: 'The future position is forecast, planned and risk-assessed.',
          },
        ],
      },
    ],
    notes: [
      {
        zh: '一级就要用信息系统，其他场景一级多用一般信息技术工具。',
        en: 'Level 1 already asks for an information system, where other scenarios mostly ask for general IT tools.',
      },
    ],
    evidence: [
      {
        what: { zh: '记账软件界面和报表', en: 'Accounting screens and statements' },
        detail: {
          zh: '一级：日常记账、总账和报表',
          en: 'level 1: records, general ledger, statements',
        },
      },
      {
        what: { zh: '财务系统界面', en: 'Finance-system screens' },
        detail: {
          zh: '二级：各模块与核算的协同、流程记录',
          en: 'level 2: modules joined with accounting, flow records',
        },
      },
      {
        what: { zh: '业财集成和分析报告', en: 'Integration and analysis reports' },
        detail: {
          zh: '三级：跨系统数据、管理会计报告',
          en: 'level 3: cross-system data, management accounts',
        },
      },
      {
        what: { zh: '财务预测模型', en: 'Financial forecast model' },
        detail: {
          zh: '四级：模型说明、预测和风险评估记录',
          en: 'level 4: model description, forecast and risk records',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景13', confidence: 'secondary' },
  },
  {
    id: 'sme.s14',
    number: 14,
    name: { zh: '人力资源', en: 'Human resources' },
    group: 'decision',
    constraint: false,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用电子表格、云存储等信息技术工具辅助记录人员和流程信息。',
            en: 'IT tools such as spreadsheets or cloud storage help record information on staff and processes.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '用信息系统规范管理核心流程，如考勤、薪酬福利。',
            en: 'An information system manages core processes in a standard way, such as attendance, pay and benefits.',
          },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '用人力资源分析工具研究关键指标。',
            en: 'HR analysis tools study key indicators.',
          },
          {
            zh: '人力资源战略和决策由数据驱动。',
            en: 'Data drives HR strategy and decisions.',
          },
        ],
      },
      {
        level: 4,
        rule: 'all',
        conditions: [
          {
            zh: '应用人工智能等前沿技术。',
            en: 'Artificial intelligence or another frontier technology is used.',
          },
          { zh: '个性化绩效管理。', en: 'Performance management is personalised.' },
          { zh: '智能招聘和人才画像。', en: 'There are smart recruiting and talent profiles.' },
          {
            zh: '个性化培训和成长计划。',
            en: 'Training and growth plans are personalised.',
          },
          { zh: '支持战略性人才管理。', en: 'Strategic talent management is supported.' },
        ],
      },
    ],
    notes: [],
    evidence: [
      {
        what: { zh: '人员台账', en: 'Staff ledgers' },
        detail: { zh: '一级：电子记录和工具界面', en: 'level 1: digital records and tool screens' },
      },
      {
        what: { zh: 'HRM等系统界面', en: 'HRM or other system screens' },
        detail: {
          zh: '二级：考勤、薪酬福利和流程记录',
          en: 'level 2: attendance, pay, benefits, flow records',
        },
      },
      {
        what: { zh: '人力资源分析报告', en: 'HR analysis reports' },
        detail: {
          zh: '三级：关键指标和据此作出的决策',
          en: 'level 3: key indicators and the decisions they led to',
        },
      },
      {
        what: { zh: '智能招聘和人才画像界面', en: 'Recruiting and talent-profile screens' },
        detail: {
          zh: '四级：模型说明、个性化培养记录',
          en: 'level 4: model description, personal plans',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景14', confidence: 'secondary' },
  },
  {
    id: 'sme.s15',
    number: 15,
    name: { zh: '协同办公', en: 'Collaborative office' },
    group: 'decision',
    constraint: false,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用电子邮件或文档共享等信息技术工具辅助日常沟通和简单的文件共享。',
            en: 'IT tools, e-mail or document sharing, help with daily talk and simple sharing of files.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '部署了功能较全的协同平台或办公软件。',
            en: 'A richer collaboration platform or office software is deployed.',
          },
          {
            zh: '日常流程数字化，如请假、报销、审批、通知、公告或新闻。',
            en: 'Daily processes are digital, such as leave, expenses, approval, notices, announcements or news.',
          },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '平台与财务、采购、生产、项目管理等业务系统集成。',
            en: 'The platform is integrated with business systems such as finance, purchase, production, project management.',
          },
          {
            zh: '数据共享，流程无缝衔接。',
            en: 'Data is shared and processes join without breaks.',
          },
          { zh: '使用移动办公工具。', en: 'Mobile tools are used.' },
          { zh: '跨部门工作更快。', en: 'Work across departments is faster.' },
        ],
      },
      {
        level: 4,
        rule: 'all',
        conditions: [
          {
            zh: '应用人工智能等前沿技术，内外部数据协同。',
            en: 'Artificial intelligence or another frontier technology coordinates inner and outer data.',
          },
          {
            zh: '员工在自动问答、智能推荐、智能预测分析、自适应流程等场景中无缝协作。',
            en: 'Staff work together without breaks in scenarios such as automatic Q&A, smart recommendation, smart predictive analysis, adaptive workflow.',
          },
        ],
      },
    ],
    notes: [],
    evidence: [
      {
        what: { zh: '邮件和共享文档', en: 'E-mail and shared files' },
        detail: { zh: '一级：工具界面', en: 'level 1: tool screens' },
      },
      {
        what: { zh: 'OA等平台界面', en: 'OA or other platform screens' },
        detail: {
          zh: '二级：请假、报销、审批流程记录',
          en: 'level 2: leave, expense and approval records',
        },
      },
      {
        what: { zh: '集成记录', en: 'Integration records' },
        detail: {
          zh: '三级：与业务系统的跨系统流程、移动端界面',
          en: 'level 3: processes across systems, mobile screens',
        },
      },
      {
        what: { zh: '智能办公界面', en: 'Smart office screens' },
        detail: {
          zh: '四级：自动问答、智能推荐等使用记录',
          en: 'level 4: records of Q&A, recommendation and the like',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景15', confidence: 'secondary' },
  },
  {
    id: 'sme.s16',
    number: 16,
    name: { zh: '决策支持', en: 'Decision support' },
    group: 'decision',
    constraint: false,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用信息技术工具辅助归集基本经营数据。',
            en: 'IT tools help gather basic operating data.',
          },
          {
            zh: '为管理者提供简单的建议或方向。',
            en: 'Managers get simple advice or direction.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '用信息系统汇集关键环节数据。',
            en: 'An information system joins the data of key links.',
          },
          {
            zh: '使用关联分析和决策支持工具。',
            en: 'Correlation analysis and decision-support tools are used.',
          },
          { zh: '数据清晰可视。', en: 'The data is shown clearly.' },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '针对特定场景建有数据驱动的平台，如工艺设计、报价策略、生产计划、变更管理。',
            en: 'There is a data-driven platform for chosen scenarios, such as process design, quotation strategy, production plan, change management.',
          },
          {
            zh: '开展数据模拟和效率优化。',
            en: 'Data simulation and efficiency optimisation are done.',
          },
          {
            zh: '决策者能比较并采用最优方案。',
            en: 'Deciders can weigh the options and adopt the best.',
          },
        ],
      },
      {
        level: 4,
        rule: 'all',
        conditions: [
          {
            zh: '应用人工智能等前沿技术，汇集内外部数据。',
            en: 'Artificial intelligence or another frontier technology joins inner and outer data.',
          },
          {
            zh: '建有智能预测、预警和决策模型。',
            en: 'There are smart prediction, warning and decision models.',
          },
          {
            zh: '辅助管理人员或业务人员在流程中决策。',
            en: 'They help managers or business staff decide in processes.',
          },
          {
            zh: '从数据中挖掘更深的规律和价值。',
            en: 'Deeper patterns and value are drawn from the data.',
          },
        ],
      },
    ],
    notes: [],
    evidence: [
      {
        what: { zh: '经营数据台账', en: 'Operating-data ledgers' },
        detail: { zh: '一级：电子记录和工具界面', en: 'level 1: digital records and tool screens' },
      },
      {
        what: { zh: 'BI等系统界面', en: 'BI or other system screens' },
        detail: {
          zh: '二级：关联分析和可视化看板',
          en: 'level 2: correlation analysis and dashboards',
        },
      },
      {
        what: { zh: '场景分析报告', en: 'Scenario analysis reports' },
        detail: {
          zh: '三级：跨系统数据、方案比较和采用记录',
          en: 'level 3: cross-system data, options weighed and adopted',
        },
      },
      {
        what: { zh: '预测和决策模型', en: 'Prediction and decision models' },
        detail: { zh: '四级：模型说明、预警日志', en: 'level 4: model description, warning logs' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景16', confidence: 'secondary' },
  },
]
