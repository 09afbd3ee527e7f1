import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

export const productionRemedies: readonly Remedy[] = [
  {
    id: 'production-rules',
    name: { zh: '生产现场制度与电子台账', en: 'Rules and electronic records on the floor' },
    what: {
      zh: '理顺计划、领料、加工、检验和出入库流程，各工序有作业规程；先用电子表格和共享盘把计划、工单、质量和库存记齐，账、物、卡一致。',
      en: 'The flows of planning, picking, processing, inspection and stock are set, with work rules for every operation; spreadsheets and a shared drive hold plans, orders, quality and stock, and books match what is there.',
    },
    lifts: [
      { answer: 'sme.s5', atLeast: 1 },
      { answer: 'sme.s6', atLeast: 1 },
      { answer: 'sme.s7', atLeast: 1 },
      { answer: 'sme.s12', atLeast: 1 },
      { answer: 'cmmm.planning-scheduling.1', atLeast: 'full' },
      { answer: 'cmmm.production-operation.1', atLeast: 'full' },
      { answer: 'cmmm.warehousing.1', atLeast: 'full' },
    ],
    needs: [],
    cost: { small: wan(2, 6), medium: wan(5, 15), large: wan(12, 40) },
    split: [
      { kind: 'services', percent: 70 },
      { kind: 'training', percent: 30 },
    ],
    months: { low: 1, high: 3 },
    knowHow: {
      zh: '生产副总牵头，计划、车间、质量、仓库各出一人；可请精益顾问带一轮。',
      en: 'The head of production leads, with one person each from planning, workshop, quality and warehouse; a lean adviser can guide the first round.',
    },
    evidence: [
      {
        zh: '流程制度、作业规程和工位张贴照片',
        en: 'Rules and work instructions, with photographs at the stations',
      },
      {
        zh: '计划、工单、检验、库存电子台账',
        en: 'Electronic records of plans, orders, inspection and stock',
      },
    ],
    risks: [
      {
        zh: '只写文件不检查，三个月后恢复原样',
        en: 'Written and never checked, it is forgotten in three months',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'mes-core',
    name: { zh: '制造执行系统（MES）基础版', en: 'Manufacturing execution system (MES), core' },
    what: {
      zh: '工单、派工、领料、报工和完工入库进系统，关键工序扫码或用终端记录产量、工时和质量，关键特性用数字量具检测，进度看板实时刷新。',
      en: 'Orders, dispatch, picking, reporting and receipt run in the system; key operations record output, hours and quality by scan or terminal, key characteristics are measured with digital gauges, and boards show progress live.',
    },
    lifts: [
      { answer: 'sme.s6', atLeast: 2 },
      { answer: 'scene.10', atLeast: 'built' },
      { answer: 'cmmm.production-operation.2', atLeast: 'full' },
      { answer: 'sme.q4', ticks: ['G'] },
      { answer: 'sme.q5', atLeast: 'B' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['production-rules', 'field-network'],
    cost: { small: wan(25, 80), medium: wan(60, 200), large: wan(180, 700) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 22 },
      { kind: 'equipment', percent: 20 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '生产部门出一名懂流程的项目经理，班组长会用终端；实施方熟悉本行业。',
      en: 'A project manager from production who knows the flow, team leaders who can use terminals, and an integrator from this industry.',
    },
    evidence: [
      {
        zh: '工单、报工记录和进度看板画面',
        en: 'Records of orders and reports, screens of progress',
      },
      { zh: '上线验收报告和系统操作手册', en: 'Acceptance report and manual' },
    ],
    risks: [
      { zh: '报工增加工人负担，数据不实', en: 'Reporting burdens workers, and data is untrue' },
      { zh: '定制过多，升级困难', en: 'Too much customisation, so that upgrades fail' },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'mes-advanced',
    name: {
      zh: 'MES深化：工艺、物料、质量、设备贯通',
      en: 'MES joined with process, material, quality and equipment',
    },
    what: {
      zh: 'MES自动采集工艺参数和设备状态，与计划、质量、设备系统交换数据；工位可调图纸和作业指导，防错防漏，检测异常自动报警停线。',
      en: 'MES collects process parameters and machine status and exchanges data with planning, quality and equipment systems; stations call up drawings and instructions, errors are blocked, and abnormal results raise alarms or stop the line.',
    },
    lifts: [
      { answer: 'sme.s6', atLeast: 3 },
      { answer: 'cmmm.production-operation.3', atLeast: 'full' },
      { answer: 'sme.q5', atLeast: 'C' },
    ],
    needs: ['mes-core', 'equipment-collection', 'quality-system', 'traceability'],
    cost: { small: wan(30, 90), medium: wan(80, 260), large: wan(250, 1000) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 32 },
      { kind: 'equipment', percent: 15 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 4, high: 10 },
    knowHow: {
      zh: 'IT能管接口，工艺员负责参数上下限，车间有人专管数据质量。',
      en: 'IT that can run interfaces, process engineers who set limits, and one person on the floor for data quality.',
    },
    evidence: [
      { zh: '系统集成架构图和接口清单', en: 'Diagram of integration and list of interfaces' },
      {
        zh: '参数采集曲线、防错和报警记录',
        en: 'Curves of parameters, records of blocked errors and alarms',
      },
    ],
    risks: [
      { zh: '老设备没有接口，采集改造超支', en: 'Old machines without interfaces drive up cost' },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'visual-inspection',
    name: { zh: '机器视觉在线质检', en: 'In-line visual inspection' },
    what: {
      zh: '在关键工序加装工业相机和光源，用训练好的缺陷识别模型逐件判定，不合格品自动剔除，结果写入质量系统。',
      en: 'Cameras and lights at the key operations judge every part with a trained defect model; rejects are taken out and results go to the quality system.',
    },
    lifts: [
      { answer: 'scene.24', atLeast: 'ai' },
      { answer: 'sme.s7', atLeast: 3 },
      { answer: 'sme.q4', ticks: ['H'] },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['quality-system', 'field-network'],
    cost: { small: wan(30, 80), medium: wan(60, 180), large: wan(150, 500) },
    split: [
      { kind: 'new-equipment', percent: 55 },
      { kind: 'software', percent: 25 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '质量工程师能定义缺陷并标注样本，集成商懂光学选型；上线后要有人维护模型。',
      en: 'Quality engineers who can define and label defects, an integrator who knows optics, and somebody to look after the model.',
    },
    technique: {
      zh: '计算机视觉：目标检测、异常检测',
      en: 'Computer vision: detection and anomaly detection',
    },
    evidence: [
      { zh: '检测工位照片和运行录像', en: 'Photographs and film of the station at work' },
      { zh: '误检率、漏检率验收记录', en: 'Acceptance record of false and missed rejects' },
    ],
    risks: [
      {
        zh: '缺陷样本少，模型在换产品后失准',
        en: 'Too few samples of defects; the model drifts with a new product',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'flexible-line',
    name: { zh: '柔性产线与快速换产', en: 'Flexible lines and quick changeover' },
    what: {
      zh: '关键产线换成数控、机器人和模块化工装，按订单自动调用程序和参数，同线混流多个品种，换型时间降到分钟级。',
      en: 'Key lines get CNC machines, robots and modular tooling; programs and parameters are called by order, several products run mixed, and changeover falls to minutes.',
    },
    lifts: [
      { answer: 'scene.20', atLeast: 'built' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['mes-core'],
    cost: { small: wan(150, 500), medium: wan(400, 1500), large: wan(1200, 6000) },
    split: [
      { kind: 'new-equipment', percent: 75 },
      { kind: 'services', percent: 12 },
      { kind: 'software', percent: 10 },
      { kind: 'training', percent: 3 },
    ],
    months: { low: 6, high: 15 },
    knowHow: {
      zh: '工艺、设备、自动化三方共同设计，维修班要会机器人和PLC。',
      en: 'Process, equipment and automation engineers design together; maintenance must know robots and PLCs.',
    },
    evidence: [
      { zh: '换型时间测定记录', en: 'Measured changeover times' },
      {
        zh: '产线布局、设备清单和混线生产记录',
        en: 'Layout, list of equipment and records of mixed production',
      },
    ],
    risks: [
      {
        zh: '产品差异过大，柔性投资用不上',
        en: 'Products differ too much for the flexibility to be used',
      },
    ],
    projectTypes: ['smart-factory', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'changeover-ai',
    name: { zh: '换产参数自适应', en: 'Self-adjusting changeover' },
    what: {
      zh: '识别来料和产品型号，按历史良品数据推荐初始参数和换型顺序，首件检测结果自动修正程序。',
      en: 'Incoming parts and models are recognised; past good runs give starting parameters and the order of changeovers, and first-piece results correct the program.',
    },
    lifts: [{ answer: 'scene.20', atLeast: 'ai' }],
    needs: ['flexible-line', 'equipment-collection'],
    cost: { small: wan(20, 60), medium: wan(50, 170), large: wan(150, 550) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 30 },
      { kind: 'equipment', percent: 20 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '工艺员要给出参数安全边界，自动化工程师负责联锁。',
      en: 'Process engineers set safe limits, and automation engineers the interlocks.',
    },
    technique: {
      zh: '机器视觉识别、参数推荐与自适应控制',
      en: 'Recognition by vision, parameter proposal and adaptive control',
    },
    evidence: [
      {
        zh: '首件合格率、调机次数前后对比',
        en: 'First-piece yield and set-up trials, before and after',
      },
      { zh: '参数推荐和修正日志', en: 'Logs of proposals and corrections' },
    ],
    risks: [
      { zh: '自动改参数越界，造成批量报废', en: 'Parameters outside limits scrap a whole lot' },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'process-monitoring',
    name: { zh: '工艺参数在线监控与调整', en: 'Process parameters watched and adjusted online' },
    what: {
      zh: '在线采集关键工序的工况和质量数据，与工艺标准比对，参数偏离即报警；工艺员据此及时调整，审批和调整前后的结果留痕。',
      en: 'Operating and quality data of key operations is collected online and compared with the process standard; deviations raise alarms, process engineers adjust in time, and approvals and results are on record.',
    },
    lifts: [{ answer: 'scene.21', atLeast: 'built' }],
    needs: ['mes-core', 'equipment-collection'],
    cost: { small: wan(12, 45), medium: wan(35, 120), large: wan(110, 420) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'equipment', percent: 25 },
      { kind: 'services', percent: 25 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 6 },
    knowHow: {
      zh: '工艺员给出参数上下限和调整办法，车间确定谁有权改、怎么批。',
      en: 'Process engineers give limits and ways to adjust; the workshop decides who may change what and how it is approved.',
    },
    evidence: [
      { zh: '参数监控曲线和报警日志', en: 'Curves of parameters and alarm logs' },
      { zh: '参数调整审批和效果记录', en: 'Approved adjustments and their effects' },
    ],
    risks: [
      {
        zh: '参数与质量的关系没弄清，报警后不知怎么调',
        en: 'Nobody knows how parameters act on quality, so alarms lead nowhere',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'process-optimisation-ai',
    name: { zh: '工艺参数智能优化', en: 'Process parameters tuned by AI' },
    what: {
      zh: '用工况、设备和质量数据训练模型，在线预测质量偏差，先给出参数建议，验证后闭环调整；同时分析瓶颈和质量根因，改进前后用数据对比。',
      en: 'Models trained on operating, machine and quality data predict deviations; they advise first and close the loop once proved, and they show bottlenecks and root causes, with results compared before and after.',
    },
    lifts: [
      { answer: 'scene.21', atLeast: 'ai' },
      { answer: 'sme.s6', atLeast: 4 },
      { answer: 'cmmm.production-operation.4', atLeast: 'full' },
    ],
    needs: ['process-monitoring', 'mes-advanced', 'quality-analysis', 'data-platform'],
    cost: { small: wan(30, 90), medium: wan(80, 250), large: wan(220, 900) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 30 },
      { kind: 'equipment', percent: 10 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 10 },
    knowHow: {
      zh: '工艺专家和数据工程师结对工作，有试验批次验证，模型有人定期复核。',
      en: 'A process expert and a data engineer work in pairs, with trial lots, and somebody reviews the model regularly.',
    },
    technique: {
      zh: '机器学习软测量、多目标优化、闭环控制',
      en: 'Soft sensors, multi-objective optimisation, closed-loop control',
    },
    evidence: [
      {
        zh: '模型说明、验证批次和闭环运行日志',
        en: 'Description of the model, trial lots and logs of closed-loop running',
      },
      { zh: '良率、节拍改进前后对比', en: 'Yield and pace before and after' },
    ],
    risks: [
      {
        zh: '换原料或换设备后模型失准',
        en: 'The model drifts after a change of material or machine',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'apc',
    name: { zh: '先进过程控制（APC）', en: 'Advanced process control (APC)' },
    what: {
      zh: '在反应、窑炉、涂布、干燥等连续工序上建立多变量预测控制，协调温度、压力、流量等回路，减小波动、靠近最优点。',
      en: 'Multivariable predictive control on continuous steps such as reaction, kilns, coating or drying coordinates temperature, pressure and flow, cuts swings and moves towards the optimum.',
    },
    lifts: [{ answer: 'scene.22', atLeast: 'built' }],
    needs: ['equipment-collection'],
    cost: { small: wan(40, 120), medium: wan(100, 350), large: wan(300, 1200) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 25 },
      { kind: 'equipment', percent: 20 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 10 },
    knowHow: {
      zh: '控制工程师懂工艺机理，先把基础回路整定好；建模一般由专业公司承担。',
      en: 'Control engineers who know the process; basic loops are tuned first, and a specialist firm usually builds the model.',
    },
    evidence: [
      {
        zh: '控制器投用率和波动前后对比',
        en: 'Use rate of the controller and swings before and after',
      },
      { zh: '模型辨识和投运验收报告', en: 'Identification and acceptance reports' },
    ],
    risks: [
      {
        zh: '仪表和阀门状况差，控制器投不上',
        en: 'Poor instruments and valves keep the controller off',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'apc-ai',
    name: { zh: '自学习过程优化控制', en: 'Self-learning process control' },
    what: {
      zh: '在APC之上用数据模型预测质量和能耗，滚动给出最优设定值，工况变化时自动更新模型，操作员可随时切回。',
      en: 'On top of APC, data models predict quality and energy and give the best set points; they update as conditions change, and operators can switch back at any time.',
    },
    lifts: [{ answer: 'scene.22', atLeast: 'ai' }],
    needs: ['apc', 'data-platform'],
    cost: { small: wan(25, 80), medium: wan(60, 220), large: wan(180, 700) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 30 },
      { kind: 'compute', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '需要在线分析仪或化验数据支撑，控制与数据团队共同维护。',
      en: 'Online analysers or laboratory data, and control and data teams that maintain it together.',
    },
    technique: {
      zh: '深度学习软测量、强化学习与实时优化',
      en: 'Deep-learning soft sensors, reinforcement learning, real-time optimisation',
    },
    evidence: [
      { zh: '设定值优化日志和投用率', en: 'Logs of set points and use rate' },
      { zh: '单耗、质量波动对比', en: 'Unit consumption and quality swings compared' },
    ],
    risks: [
      {
        zh: '模型建议超出安全范围，需要硬约束兜底',
        en: 'Advice outside safe limits; hard constraints are needed',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'collaborative-robots',
    name: { zh: '人机协作工位', en: 'Stations with collaborative robots' },
    what: {
      zh: '在装配、上下料、打螺丝、搬举等工位配协作机器人、助力臂或增强现实指引，人机同工位配合，降低劳动强度和差错。',
      en: 'Collaborative robots, lifting aids or augmented-reality guidance at assembly, loading, screwing and lifting stations let people and machines work side by side, with less strain and fewer errors.',
    },
    lifts: [
      { answer: 'scene.23', atLeast: 'built' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['production-rules'],
    cost: { small: wan(40, 120), medium: wan(100, 400), large: wan(300, 1500) },
    split: [
      { kind: 'new-equipment', percent: 75 },
      { kind: 'services', percent: 12 },
      { kind: 'software', percent: 8 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '做好安全评估和节拍设计，班组有人会示教和简单维护。',
      en: 'Safety assessment and design of the pace; one person a shift can teach the robot and do simple care.',
    },
    evidence: [
      { zh: '协作工位照片、安全评估报告', en: 'Photographs of stations and the safety assessment' },
      { zh: '工位节拍、用工前后对比', en: 'Pace and staffing before and after' },
    ],
    risks: [
      {
        zh: '节拍跟不上人工，工位被闲置',
        en: 'Slower than people, so that the station stands idle',
      },
    ],
    projectTypes: ['smart-factory', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'human-machine-ai',
    name: { zh: '视觉引导与智能装配辅助', en: 'Vision guidance and AI aid in assembly' },
    what: {
      zh: '给协作机器人加视觉定位和力控，识别工件姿态自主抓取；用视觉识别装配动作，漏装、错序当场提醒。',
      en: 'Vision and force control let robots see and grip parts in any pose; cameras follow assembly steps and warn at once of missing parts or wrong order.',
    },
    lifts: [{ answer: 'scene.23', atLeast: 'ai' }],
    needs: ['collaborative-robots', 'field-network'],
    cost: { small: wan(20, 70), medium: wan(50, 200), large: wan(150, 600) },
    split: [
      { kind: 'software', percent: 35 },
      { kind: 'new-equipment', percent: 35 },
      { kind: 'services', percent: 25 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '集成商有手眼标定经验，现场采集动作样本要征得员工同意。',
      en: 'An integrator with experience in calibration; workers agree before movements are filmed.',
    },
    technique: {
      zh: '三维视觉、动作识别、模仿学习',
      en: '3-D vision, action recognition, imitation learning',
    },
    evidence: [
      { zh: '抓取成功率、错漏装拦截记录', en: 'Grip success and blocked assembly errors' },
      { zh: '工位运行录像', en: 'Film of the station at work' },
    ],
    risks: [
      { zh: '光照和来料变化使识别率下降', en: 'Light and parts vary, and recognition falls' },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration', 'technical-upgrade'],
    confidence: 'assumed',
  },
]
