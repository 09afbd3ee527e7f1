import type { Scenario } from '../../../schema/questionnaire.ts'

const levelsSwapped = {
  zh: '另一份公开的评测表把本场景的三级和四级要求对调了，这里照线上问卷。用那份表核验时，先核对条件。',
  en: 'Another public form swaps levels 3 and 4 of this scenario; the online questionnaire is followed here. Compare the conditions when a visit uses that form.',
} as const

/** Scenarios 1–4: 产品生命周期数字化. */
export const lifeCycleScenarios: readonly Scenario[] = [
  {
    id: 'sme.s1',
    number: 1,
    name: { zh: '产品设计', en: 'Product design' },
    group: 'product-life-cycle',
    constraint: true,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用CAD、CAE、EDA等设计软件辅助产品设计。',
            en: 'Design software such as CAD, CAE or EDA aids product design.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '产品设计在信息系统上进行。',
            en: 'Product design is done on an information system.',
          },
          {
            zh: '设计过程或版本实现数字化、规范化管理。',
            en: 'The process or the versions of the design are managed digitally and in a standard way.',
          },
          {
            zh: '设计文档有完整的管理规范，如方案、图纸、模型、设计BOM、版本、技术变更。',
            en: 'A complete standard governs design documents, such as schemes, drawings, models, design BOM, versions, engineering changes.',
          },
          { zh: '规范得到切实执行。', en: 'The standard is really followed.' },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '建有典型产品组件和关键零部件的标准库。',
            en: 'There is a standard library of typical product components and key parts.',
          },
          {
            zh: '建有典型产品设计知识库。',
            en: 'There is a knowledge base of typical product designs.',
          },
          {
            zh: '设计时能匹配、引用或查阅标准库和知识库。',
            en: 'Both can be matched, quoted or consulted while designing.',
          },
          {
            zh: '产品设计与工艺设计协同。',
            en: 'Product design and process design are coordinated.',
          },
          { zh: '数据跨部门共享。', en: 'Data is shared across departments.' },
        ],
      },
      {
        level: 4,
        rule: 'all',
        conditions: [
          {
            zh: '用仿真等方式对外观、结构、性能等进行验证或迭代优化。',
            en: 'Simulation or the like tests or iterates appearance, structure, performance and so on.',
          },
          {
            zh: '与产业链上下游多方交换信息、协同设计，或共同开展产品创新。',
            en: 'With up- and downstream partners there is multi-party information exchange and co-design, or product innovation.',
          },
        ],
      },
    ],
    notes: [levelsSwapped],
    evidence: [
      {
        what: { zh: '设计软件界面和图纸', en: 'Design-software screens and drawings' },
        detail: {
          zh: '一级：用软件完成的产品设计',
          en: 'level 1: product design done in the software',
        },
      },
      {
        what: { zh: 'PLM或PDM界面和文档规范', en: 'PLM or PDM screens and document standard' },
        detail: {
          zh: '二级：版本、变更和流程记录',
          en: 'level 2: version, change and flow records',
        },
      },
      {
        what: { zh: '标准库和知识库', en: 'Library and knowledge base' },
        detail: {
          zh: '三级：设计时的引用记录，与工艺设计的协同记录',
          en: 'level 3: records of use in design and of coordination with process design',
        },
      },
      {
        what: {
          zh: '仿真报告和协同平台记录',
          en: 'Simulation reports and partner-platform records',
        },
        detail: { zh: '四级：仿真验证、上下游协同', en: 'level 4: simulation, work with partners' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景1', confidence: 'secondary' },
  },
  {
    id: 'sme.s2',
    number: 2,
    name: { zh: '工艺设计', en: 'Process design' },
    group: 'product-life-cycle',
    constraint: false,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '以产品设计数据为基础，用CAM、CAPP等设计软件辅助工艺设计。',
            en: 'Starting from product design data, design software such as CAM or CAPP aids process design.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '工艺设计在信息系统上进行。',
            en: 'Process design is done on an information system.',
          },
          {
            zh: '工艺设计过程实现数字化、规范化管理。',
            en: 'The process of design is managed digitally and in a standard way.',
          },
          {
            zh: '工艺设计资料有完整的管理规范，如工艺方案、工艺流程、工艺文件、制造BOM、版本、技术变更。',
            en: 'A complete standard governs process-design data, such as process schemes, flows, documents, manufacturing BOM, versions, engineering changes.',
          },
          { zh: '规范得到切实执行。', en: 'The standard is really followed.' },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '建有典型工艺关键要素知识库，如流程、参数、资源。',
            en: 'There is a knowledge base of key elements of typical processes, such as flow, parameters, resources.',
          },
          {
            zh: '设计新产品工艺时能匹配、引用或查阅。',
            en: 'It can be matched, quoted or consulted for a new product.',
          },
          {
            zh: '工艺设计与生产系统交换数据，并行开展。',
            en: 'Process design exchanges data with the production system and works in parallel with it.',
          },
        ],
      },
      {
        level: 4,
        rule: 'all',
        conditions: [
          { zh: '建有工艺数据模型。', en: 'Data models of the process are built.' },
          {
            zh: '结合质量、成本等数据和三维仿真等技术，对工艺设计进行仿真和迭代优化。',
            en: 'With data such as quality and cost and techniques such as 3-D simulation, process designs are simulated and iterated.',
          },
        ],
      },
    ],
    notes: [levelsSwapped],
    evidence: [
      {
        what: { zh: '设计软件界面和工艺文件', en: 'Design-software screens and process documents' },
        detail: {
          zh: '一级：用软件完成的工艺设计',
          en: 'level 1: process design done in the software',
        },
      },
      {
        what: { zh: 'CAPP界面和资料规范', en: 'CAPP screens and data standard' },
        detail: {
          zh: '二级：工艺版本、变更和流程记录',
          en: 'level 2: version, change and flow records',
        },
      },
      {
        what: { zh: '工艺知识库', en: 'Process knowledge base' },
        detail: {
          zh: '三级：引用记录，与生产系统的集成记录',
          en: 'level 3: records of use and of integration with production',
        },
      },
      {
        what: { zh: '工艺模型和仿真报告', en: 'Process models and simulation reports' },
        detail: { zh: '四级：模型说明和迭代结果', en: 'level 4: model description and iterations' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景2', confidence: 'secondary' },
  },
  {
    id: 'sme.s3',
    number: 3,
    name: { zh: '营销管理', en: 'Marketing and sales' },
    group: 'product-life-cycle',
    constraint: true,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用电子表格、云存储等信息技术工具辅助记录和管理销售信息，如销售计划、销售订单、销售运行、客户信息或销售业绩。',
            en: 'IT tools such as spreadsheets or cloud storage help record and manage sales information, such as sales plans, orders, operations, customer information or results.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '用信息系统规范管理销售信息，如销售计划、销售订单、销售运行、客户信息或销售业绩。',
            en: 'An information system manages sales information in a standard way, such as sales plans, orders, operations, customer information or results.',
          },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '在销售系统上实时管控销售信息，如销售计划、销售订单、销售运行、客户信息或销售业绩。',
            en: 'The sales system controls sales information in real time, such as sales plans, orders, operations, customer information or results.',
          },
          {
            zh: '销售系统与生产、库存、财务等系统协同。',
            en: 'The sales system is coordinated with production, stock, finance and the like.',
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
          {
            zh: '销售、财务、生产、供应链等协同。',
            en: 'Sales, finance, production and supply chain are coordinated.',
          },
          { zh: '实时预测销售。', en: 'Sales are forecast in real time.' },
          {
            zh: '采购、生产、物流等计划或方案自动或半自动生成。',
            en: 'Plans or schemes for purchase, production, logistics and the like are made automatically or semi-automatically.',
          },
          { zh: '柔性制造持续优化。', en: 'Flexible manufacturing keeps improving.' },
        ],
      },
    ],
    notes: [],
    evidence: [
      {
        what: { zh: '销售台账', en: 'Sales ledgers' },
        detail: { zh: '一级：电子记录和工具界面', en: 'level 1: digital records and tool screens' },
      },
      {
        what: { zh: 'CRM等系统界面', en: 'CRM or other system screens' },
        detail: { zh: '二级：制度和流程记录', en: 'level 2: rules and flow records' },
      },
      {
        what: { zh: '集成记录', en: 'Integration records' },
        detail: {
          zh: '三级：与生产、库存、财务的跨系统数据',
          en: 'level 3: data shared with production, stock and finance',
        },
      },
      {
        what: { zh: '销售预测日志', en: 'Forecast logs' },
        detail: {
          zh: '四级：模型说明，自动生成的计划',
          en: 'level 4: model description, plans made automatically',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景3', confidence: 'secondary' },
  },
  {
    id: 'sme.s4',
    number: 4,
    name: { zh: '售后服务', en: 'After-sales service' },
    group: 'product-life-cycle',
    constraint: false,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用小程序、App等信息技术工具辅助售后服务流程。',
            en: 'IT tools such as a mini-program or an app help with the after-sales flow.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '用信息系统实现售后服务流程数字化、规范化。',
            en: 'An information system makes the after-sales flow digital and standardised.',
          },
          {
            zh: '售后信息与设计、工艺、生产、销售共享。',
            en: 'The information is shared with design, process, production and sales.',
          },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          { zh: '建有售后问题清单。', en: 'There is a list of after-sales problems.' },
          { zh: '快速响应售后问题。', en: 'Problems are answered quickly.' },
          {
            zh: '售后问题用于改进产品设计和工艺。',
            en: 'The problems feed product design and process improvement.',
          },
          {
            zh: '与财务、质量等系统协同，如供应商索赔、内部质量扣款。',
            en: 'It is coordinated with finance, quality and other systems, such as supplier claims or in-house quality charges.',
          },
        ],
      },
      {
        level: 4,
        rule: 'any',
        conditions: [
          {
            zh: '用信息系统对客户精细化管理，如远程运维、主动服务。',
            en: 'Customers are managed in fine grain on an information system, such as remote operation and maintenance or proactive service.',
          },
          {
            zh: '建有客户服务数据模型，提供精准服务。',
            en: 'A customer-service data model gives precise service.',
          },
        ],
      },
    ],
    notes: [
      levelsSwapped,
      {
        zh: '四级两条之间是“或”，满足一条即可；另一份公开的评测表漏了“或”，读成两条都要。',
        en: 'Level 4 joins its two conditions by “or”: one is enough. Another public form drops the “or” and reads as both.',
      },
    ],
    evidence: [
      {
        what: { zh: '售后记录', en: 'After-sales records' },
        detail: { zh: '一级：小程序、App等工具界面', en: 'level 1: mini-program or app screens' },
      },
      {
        what: { zh: '售后系统界面', en: 'Service-system screens' },
        detail: {
          zh: '二级：制度、流程和信息共享记录',
          en: 'level 2: rules, flow and shared information',
        },
      },
      {
        what: { zh: '问题清单和改进记录', en: 'Problem list and improvements' },
        detail: {
          zh: '三级：响应时间，与财务、质量的跨系统数据',
          en: 'level 3: response times, data shared with finance and quality',
        },
      },
      {
        what: { zh: '远程运维记录或服务模型', en: 'Remote-service records or model' },
        detail: {
          zh: '四级：主动服务日志或模型说明',
          en: 'level 4: service logs or model description',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景4', confidence: 'secondary' },
  },
]
