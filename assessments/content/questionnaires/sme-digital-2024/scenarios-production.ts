import type { Scenario } from '../../../schema/questionnaire.ts'

const levelsSwapped = {
  zh: '另一份公开的评测表把本场景的三级和四级要求对调了，这里照线上问卷。用那份表核验时，先核对条件。',
  en: 'Another public form swaps levels 3 and 4 of this scenario; the online questionnaire is followed here. Compare the conditions when a visit uses that form.',
} as const

/** Scenarios 5–10: 生产执行数字化. */
export const productionScenarios: readonly Scenario[] = [
  {
    id: 'sme.s5',
    number: 5,
    name: { zh: '计划排程', en: 'Planning and scheduling' },
    group: 'production',
    constraint: false,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用电子表格、云存储等信息技术工具辅助人工编制生产计划。',
            en: 'IT tools such as spreadsheets or cloud storage help people make the production plan.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '用信息系统辅助生成生产计划。',
            en: 'An information system helps generate the production plan.',
          },
          {
            zh: '据此做物料、设备等齐套检查。',
            en: 'Materials, equipment and the like are checked for readiness from it.',
          },
          { zh: '计划管理规范化。', en: 'Planning is standardised.' },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '系统按多种约束自动生成生产计划，如物料安全库存、销售订单、采购提前期、生产交期。',
            en: 'The system generates the plan automatically under several constraints, such as material safety stock, sales orders, purchase lead time, production due date.',
          },
          {
            zh: '计划在系统中下达和执行。',
            en: 'The plan is released and executed in the system.',
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
            zh: '建有排产和调度算法模型。',
            en: 'There is a scheduling and dispatch algorithm model.',
          },
          {
            zh: '自动给出满足多种约束的优化排产方案。',
            en: 'An optimised schedule under several constraints is given automatically.',
          },
          { zh: '形成优化的详细作业计划。', en: 'There is an optimised detailed job plan.' },
          { zh: '实时监控生产。', en: 'Production is watched live.' },
          { zh: '提前处理波动和风险。', en: 'Swings and risks are dealt with ahead.' },
          { zh: '动态实时排产和调度。', en: 'Scheduling and dispatch are dynamic and live.' },
        ],
      },
    ],
    notes: [],
    evidence: [
      {
        what: { zh: '生产计划表', en: 'Production plans' },
        detail: { zh: '一级：电子计划和工具界面', en: 'level 1: digital plans and tool screens' },
      },
      {
        what: { zh: 'APS、ERP等系统界面', en: 'APS, ERP or other system screens' },
        detail: { zh: '二级：计划生成和齐套检查记录', en: 'level 2: plan and readiness records' },
      },
      {
        what: { zh: '自动排产记录', en: 'Automatic planning records' },
        detail: {
          zh: '三级：约束设置、下达和执行记录',
          en: 'level 3: constraints, release and execution',
        },
      },
      {
        what: { zh: '排产算法模型', en: 'Scheduling model' },
        detail: {
          zh: '四级：模型说明、预警和调度日志',
          en: 'level 4: model description, warning and dispatch logs',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景5', confidence: 'secondary' },
  },
  {
    id: 'sme.s6',
    number: 6,
    name: { zh: '生产管控', en: 'Production control' },
    group: 'production',
    constraint: true,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用电子表格、云存储等信息技术工具辅助人工记录工单数据。',
            en: 'IT tools such as spreadsheets or cloud storage help people record work-order data.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '工单信息录入信息系统，如进度、产量、领料和用料。',
            en: 'Work-order information is entered in an information system, such as progress, output, material issue and use.',
          },
          { zh: '工单可跟踪。', en: 'Work orders are tracked.' },
          { zh: '工单管理规范化。', en: 'Their management is standardised.' },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '信息系统采集工单信息和工艺参数。',
            en: 'The information system collects work-order information and process parameters.',
          },
          {
            zh: '管控生产过程中的订单、物料、设备等。',
            en: 'Orders, materials, equipment and the like are controlled in production.',
          },
          {
            zh: '与计划、质量或设备等其他系统协同。',
            en: 'It is coordinated with other systems, such as planning, quality or equipment.',
          },
          { zh: '数据共享。', en: 'Data is shared.' },
        ],
      },
      {
        level: 4,
        rule: 'all',
        conditions: [
          {
            zh: '应用人工智能等前沿技术，建有监测预警算法模型。',
            en: 'Artificial intelligence or another frontier technology is used, with a monitoring and warning algorithm model.',
          },
          {
            zh: '对工艺参数、设备状态、生产过程等作业数据在线分析、实时预警。',
            en: 'Job data such as process parameters, equipment state and production course is analysed online, with live warning.',
          },
          {
            zh: '以此推动迭代优化和闭环控制。',
            en: 'This drives iteration and closed-loop control.',
          },
          { zh: '生产管理持续优化。', en: 'Production management keeps improving.' },
        ],
      },
    ],
    notes: [],
    evidence: [
      {
        what: { zh: '工单记录', en: 'Work-order records' },
        detail: { zh: '一级：电子台账和工具界面', en: 'level 1: digital ledgers and tool screens' },
      },
      {
        what: { zh: 'MES等系统界面', en: 'MES or other system screens' },
        detail: { zh: '二级：工单跟踪和流程记录', en: 'level 2: tracking and flow records' },
      },
      {
        what: { zh: '采集和集成记录', en: 'Collection and integration records' },
        detail: {
          zh: '三级：工艺参数，与计划、质量、设备的跨系统数据',
          en: 'level 3: process parameters, data shared with planning, quality, equipment',
        },
      },
      {
        what: { zh: '监测预警模型', en: 'Monitoring and warning model' },
        detail: {
          zh: '四级：模型说明、预警日志和闭环记录',
          en: 'level 4: model description, warning logs, closed loops',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景6', confidence: 'secondary' },
  },
  {
    id: 'sme.s7',
    number: 7,
    name: { zh: '质量管理', en: 'Quality management' },
    group: 'production',
    constraint: true,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用电子表格、云存储等信息技术工具辅助管理质量信息。',
            en: 'IT tools such as spreadsheets or cloud storage help manage quality information.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '过程质量数据以数字化方式采集或录入，并统计、管理。',
            en: 'In-process quality data is captured or entered digitally, counted and managed.',
          },
          {
            zh: '用信息系统实现质量管理流程规范化。',
            en: 'The quality management flow is standardised on an information system.',
          },
        ],
      },
      {
        level: 3,
        rule: 'any',
        conditions: [
          {
            zh: '用数字化检测设备和信息系统检测关键工序，结果自动判定、自动报警。',
            en: 'Digital inspection equipment and an information system inspect key operations; results are judged and alarmed automatically.',
          },
          {
            zh: '原材料、半成品、成品质量可在信息系统中追溯。',
            en: 'Raw material, semi-finished and finished goods are traceable in an information system.',
          },
        ],
      },
      {
        level: 4,
        rule: 'any',
        conditions: [
          {
            zh: '检测中应用人工智能等前沿技术（如视觉检测），提升检测效率和水平，并与产业链企业共享质量数据。',
            en: 'Artificial intelligence or another frontier technology (such as vision inspection) raises the efficiency and level of inspection, and quality data is shared between firms along the chain.',
          },
          {
            zh: '建有产品质量模型，能找出影响因素、预测缺陷。',
            en: 'A product quality model finds the influence factors and predicts defects.',
          },
        ],
      },
    ],
    notes: [
      {
        zh: '三级、四级各条之间都是“或”，满足一条即可；另一份公开的评测表在四级漏了“或”，读成各条都要。',
        en: 'Levels 3 and 4 join their conditions by “or”: one is enough. Another public form drops the “or” at level 4 and asks for all.',
      },
    ],
    evidence: [
      {
        what: { zh: '质量记录', en: 'Quality records' },
        detail: { zh: '一级：电子台账和工具界面', en: 'level 1: digital ledgers and tool screens' },
      },
      {
        what: { zh: 'QMS等系统界面', en: 'QMS or other system screens' },
        detail: {
          zh: '二级：过程质量统计和流程记录',
          en: 'level 2: in-process statistics and flow records',
        },
      },
      {
        what: { zh: '自动检测或追溯记录', en: 'Automatic inspection or tracing' },
        detail: {
          zh: '三级：判定报警记录，或一条完整的追溯链',
          en: 'level 3: verdicts and alarms, or one full trace',
        },
      },
      {
        what: { zh: '视觉检测或质量模型', en: 'Vision inspection or quality model' },
        detail: {
          zh: '四级：系统界面和共享记录，或模型说明和缺陷预测日志',
          en: 'level 4: screens and shared data, or model description and forecast logs',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景7', confidence: 'secondary' },
  },
  {
    id: 'sme.s8',
    number: 8,
    name: { zh: '设备管理', en: 'Equipment management' },
    group: 'production',
    constraint: true,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '由人工或用手持仪器开展设备巡检。',
            en: 'Inspection rounds are done by people or with hand-held instruments.',
          },
          {
            zh: '用信息技术工具辅助建立设备台账。',
            en: 'IT tools help make the equipment ledger.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '用信息技术手段制定设备维护计划。',
            en: 'Maintenance plans are made by IT means.',
          },
          {
            zh: '用信息技术手段开展巡检和保养。',
            en: 'Inspection rounds and upkeep are done with IT means.',
          },
          { zh: '设备管理规范化。', en: 'Equipment management is standardised.' },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '信息系统实时采集设备关键运行参数。',
            en: 'The information system collects key running parameters live.',
          },
          { zh: '开展故障分析。', en: 'Faults are analysed.' },
          { zh: '开展远程诊断。', en: 'There is remote diagnosis.' },
          {
            zh: '用关键参数统计设备综合效率（OEE）。',
            en: 'OEE is counted from the key parameters.',
          },
        ],
      },
      {
        level: 4,
        rule: 'all',
        conditions: [
          { zh: '建有设备运行模型。', en: 'There is an equipment run model.' },
          { zh: '建有故障知识库。', en: 'There is a fault knowledge base.' },
          { zh: '故障自动预警。', en: 'Faults are warned of automatically.' },
          {
            zh: '自动生成预测性维护方案。',
            en: 'A predictive maintenance solution is made automatically.',
          },
          {
            zh: 'OEE分析用于优化工艺和作业计划。',
            en: 'OEE analysis drives the optimisation of process and job plan.',
          },
        ],
      },
    ],
    notes: [levelsSwapped],
    evidence: [
      {
        what: { zh: '巡检记录和设备台账', en: 'Inspection records and ledger' },
        detail: { zh: '一级：记录和工具界面', en: 'level 1: records and tool screens' },
      },
      {
        what: { zh: '设备管理系统界面', en: 'Equipment-system screens' },
        detail: {
          zh: '二级：维护计划、巡检保养和流程记录',
          en: 'level 2: plans, rounds, upkeep and flow records',
        },
      },
      {
        what: { zh: '实时参数和OEE报表', en: 'Live parameters and OEE reports' },
        detail: {
          zh: '三级：故障分析和远程诊断记录',
          en: 'level 3: fault analysis and remote diagnosis',
        },
      },
      {
        what: { zh: '运行模型和预警日志', en: 'Run model and warning logs' },
        detail: {
          zh: '四级：模型说明、预测性维护方案',
          en: 'level 4: model description, predictive maintenance',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景8', confidence: 'secondary' },
  },
  {
    id: 'sme.s9',
    number: 9,
    name: { zh: '安全生产', en: 'Work safety' },
    group: 'production',
    constraint: true,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用信息技术工具辅助制定和管理车间安全制度。',
            en: 'IT tools help make and manage workshop safety rules.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '用信息技术手段规范管理安全作业。',
            en: 'Safe work is managed in a standard way by IT means.',
          },
          {
            zh: '在线监测风险数据、重大危险源等。',
            en: 'Risk data, major hazard sources and the like are monitored online.',
          },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '用信息系统全程管理危险废物的贮存和运输。',
            en: 'Hazardous-waste storage and transport are managed end to end by an information system.',
          },
          { zh: '安全风险实时报警。', en: 'Safety risks are alarmed live.' },
          { zh: '有应急预案。', en: 'Emergency plans exist.' },
          {
            zh: '发生事故能与有关部门及时协同处置。',
            en: 'Accident handling is coordinated in time with the departments concerned.',
          },
        ],
      },
      {
        level: 4,
        rule: 'all',
        conditions: [
          {
            zh: '对安全作业、风险管控等数据分析建模。',
            en: 'Data on safe work, risk control and the like is analysed and modelled.',
          },
          { zh: '预防性管理危险源。', en: 'Hazard sources are managed preventively.' },
          { zh: '自动预警。', en: 'Warnings are automatic.' },
          { zh: '作出响应和处置。', en: 'The response is carried out.' },
        ],
      },
    ],
    notes: [levelsSwapped],
    evidence: [
      {
        what: { zh: '车间安全制度', en: 'Workshop safety rules' },
        detail: { zh: '一级：电子文件和工具界面', en: 'level 1: digital files and tool screens' },
      },
      {
        what: { zh: '安全监测系统界面', en: 'Safety-system screens' },
        detail: {
          zh: '二级：在线监测和作业管理记录',
          en: 'level 2: online monitoring and work records',
        },
      },
      {
        what: { zh: '危险废物和报警记录', en: 'Hazardous-waste and alarm records' },
        detail: {
          zh: '三级：贮存运输全程记录、应急预案',
          en: 'level 3: storage and transport end to end, emergency plans',
        },
      },
      {
        what: { zh: '风险模型和预警日志', en: 'Risk model and warning logs' },
        detail: {
          zh: '四级：模型说明、处置记录',
          en: 'level 4: model description, response records',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景9', confidence: 'secondary' },
  },
  {
    id: 'sme.s10',
    number: 10,
    name: { zh: '能耗管理', en: 'Energy management' },
    group: 'production',
    constraint: true,
    levels: [
      {
        level: 1,
        rule: 'all',
        conditions: [
          {
            zh: '用电子表格、云存储等信息技术工具辅助人工记录能耗数据。',
            en: 'IT tools such as spreadsheets or cloud storage help people record energy data.',
          },
        ],
      },
      {
        level: 2,
        rule: 'all',
        conditions: [
          {
            zh: '信息系统归集、管理水、电、气、液体等能耗数据。',
            en: 'An information system gathers and manages data on water, power, gas, liquids and the like.',
          },
          { zh: '据此开展能耗统计。', en: 'Statistics are drawn from it.' },
          { zh: '能耗管理规范化。', en: 'Energy management is standardised.' },
        ],
      },
      {
        level: 3,
        rule: 'all',
        conditions: [
          {
            zh: '信息系统或平台实时采集、管理水、电、气、液体等能耗数据，以及影响设备能耗的关键数据。',
            en: 'An information system or platform collects and manages live the data on water, power, gas, liquids and the like, and key data that affect equipment energy use.',
          },
          { zh: '监测、分析设备能耗。', en: 'Equipment energy is monitored and analysed.' },
          {
            zh: '与有关部门共同管控和优化。',
            en: 'Control and optimisation are shared with the departments concerned.',
          },
        ],
      },
      {
        level: 4,
        rule: 'all',
        conditions: [
          {
            zh: '建有能耗监测和优化算法模型。',
            en: 'There is an energy monitoring and optimisation algorithm model.',
          },
          { zh: '实时监测能耗。', en: 'Energy use is monitored live.' },
          { zh: '分析能源转换效率。', en: 'Conversion efficiency is analysed.' },
          { zh: '预测能源消耗。', en: 'Energy use is forecast.' },
          { zh: '优化能源调度。', en: 'Energy dispatch is optimised.' },
        ],
      },
    ],
    notes: [
      {
        zh: '四级的实时监测、转换效率分析、用能预测、调度优化后面有“等”字，是否缺一不可没有写明；这里按都要具备。',
        en: 'At level 4 live monitoring, efficiency analysis, forecast and dispatch end in “and the like”; whether each is needed is not stated. All are asked here.',
      },
    ],
    evidence: [
      {
        what: { zh: '能耗记录', en: 'Energy records' },
        detail: { zh: '一级：电子台账和工具界面', en: 'level 1: digital ledgers and tool screens' },
      },
      {
        what: { zh: '能耗系统界面', en: 'Energy-system screens' },
        detail: {
          zh: '二级：归集、统计和流程记录',
          en: 'level 2: gathered data, statistics and flow records',
        },
      },
      {
        what: { zh: '实时采集和分析报告', en: 'Live data and analysis reports' },
        detail: {
          zh: '三级：设备能耗数据、部门协同记录',
          en: 'level 3: equipment energy data, work with departments',
        },
      },
      {
        what: { zh: '能耗模型和预测日志', en: 'Energy model and forecast logs' },
        detail: {
          zh: '四级：模型说明、调度优化记录',
          en: 'level 4: model description, dispatch records',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '场景10', confidence: 'secondary' },
  },
]
