import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

/** Work safety, environment, hazardous work, energy and carbon. */
export const energySafetyRemedies: readonly Remedy[] = [
  {
    id: 'ehs-rules',
    name: { zh: '安全环保制度与隐患清单', en: 'Safety and environment rules and hazard list' },
    what: {
      zh: '编修安全生产、职业健康和环保制度并责任到人，建危险源、危险作业和排污点电子清单，培训、检查、整改和检测用在线表单留痕。',
      en: 'Rules for safety, health and environment name who answers; hazards, dangerous work and outlets are listed electronically, and training, checks, corrections and tests are kept in on-line forms.',
    },
    lifts: [
      { answer: 'sme.s9', atLeast: 1 },
      { answer: 'cmmm.safety-environment.1', atLeast: 'full' },
    ],
    needs: [],
    cost: { small: wan(1, 4), medium: wan(3, 10), large: wan(8, 30) },
    split: [
      { kind: 'services', percent: 60 },
      { kind: 'software', percent: 15 },
      { kind: 'training', percent: 25 },
    ],
    months: { low: 1, high: 3 },
    knowHow: {
      zh: '安环专员牵头，危险源辨识可请注册安全工程师把关。',
      en: 'The safety officer leads; a certified safety engineer can check the hazards.',
    },
    evidence: [
      { zh: '制度文件和责任书', en: 'Rules and signed responsibilities' },
      { zh: '危险源、排污点清单和整改记录', en: 'Lists of hazards and outlets, corrections' },
    ],
    risks: [
      {
        zh: '清单与现场不符，检查时被指出',
        en: 'The list does not match the floor, and an inspector says so',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'ehs-system',
    name: { zh: '安环管理系统与在线监测', en: 'EHS system with on-line monitoring' },
    what: {
      zh: '安全检查、隐患整改、应急物资和环保检测在系统中管理，燃气、粉尘、温度、重点排放口等装传感器自动采集，超限报警。',
      en: 'Checks, corrections, emergency supplies and tests are managed in a system; gas, dust, heat and major outlets have sensors read automatically, with alarms beyond limits.',
    },
    lifts: [
      { answer: 'sme.s9', atLeast: 2 },
      { answer: 'sme.q4', ticks: ['J'] },
      { answer: 'cmmm.safety-environment.2', atLeast: 'full' },
    ],
    needs: ['ehs-rules'],
    cost: { small: wan(6, 25), medium: wan(20, 80), large: wan(60, 250) },
    split: [
      { kind: 'equipment', percent: 50 },
      { kind: 'software', percent: 30 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '安环专员定监测点和限值，服务商有防爆施工资质。',
      en: 'The safety officer sets points and limits; the contractor is licensed for explosion-proof work.',
    },
    evidence: [
      { zh: '监测点清单和实时曲线', en: 'List of points and live curves' },
      { zh: '报警和隐患整改记录', en: 'Alarms and corrections' },
    ],
    risks: [
      {
        zh: '传感器不校准，误报漏报',
        en: 'Sensors without calibration give false alarms or none',
      },
    ],
    projectTypes: ['smart-factory', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'safety-platform',
    name: { zh: '安全一体化管控平台', en: 'Integrated safety platform' },
    what: {
      zh: '监测、视频、门禁、危险作业票和危险废物贮存转运汇到统一平台，与生产、设备系统联动，报警自动通知到人并跟踪到整改完成，应急预案在平台上启动并通知有关部门。',
      en: 'Monitoring, video, access, work permits and hazardous waste come to one platform linked with production and equipment; alarms reach the person in charge and are tracked to the end, and emergency plans start from it and call the departments concerned.',
    },
    lifts: [
      { answer: 'sme.s9', atLeast: 3 },
      { answer: 'scene.15', atLeast: 'built' },
      { answer: 'cmmm.safety-environment.3', atLeast: 'full' },
    ],
    needs: ['ehs-system', 'equipment-collection'],
    cost: { small: wan(15, 45), medium: wan(40, 150), large: wan(120, 500) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'equipment', percent: 30 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 6 },
    knowHow: {
      zh: '安环、设备和生产共同定联动逻辑，停机联锁须经工艺确认。',
      en: 'Safety, equipment and production settle the links together; interlocks that stop machines need the process engineers’ consent.',
    },
    evidence: [
      { zh: '平台界面和联动测试记录', en: 'Platform screens and tests of the links' },
      { zh: '电子作业票和危险废物台账', en: 'Electronic permits and hazardous-waste ledger' },
      { zh: '应急预案和演练记录', en: 'Emergency plans and drills' },
    ],
    risks: [
      {
        zh: '联动误停造成损失，先报警后联锁',
        en: 'A false stop costs money: alarm first, interlock later',
      },
    ],
    projectTypes: ['smart-factory', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'safety-ai',
    name: { zh: '安全风险智能识别与预警', en: 'Safety risks recognised and foretold' },
    what: {
      zh: '视频识别未戴防护、闯入、烟火等行为和状态，用历史隐患、作业和监测数据建风险模型，自动预警、派单处置，并用仿真演练应急。',
      en: 'Video recognises missing protection, intrusion, smoke and fire; a risk model from past hazards, work and monitoring warns and assigns action by itself, and emergencies are rehearsed by simulation.',
    },
    lifts: [
      { answer: 'sme.s9', atLeast: 4 },
      { answer: 'scene.15', atLeast: 'ai' },
    ],
    needs: ['safety-platform', 'ai-base'],
    cost: { small: wan(15, 45), medium: wan(40, 130), large: wan(120, 450) },
    split: [
      { kind: 'new-equipment', percent: 35 },
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '安环人员会标注和复核告警，服务商按现场场景再训练模型。',
      en: 'Safety staff label and review alarms; the supplier retrains the model on the site.',
    },
    technique: {
      zh: '计算机视觉行为识别、风险预测模型',
      en: 'Recognition of behaviour by vision, models of risk',
    },
    evidence: [
      { zh: '识别准确率测试记录', en: 'Test of recognition accuracy' },
      { zh: '预警和处置日志', en: 'Log of warnings and responses' },
    ],
    risks: [
      {
        zh: '误报多会使现场麻木，要逐步放开场景',
        en: 'Many false alarms dull the floor: add scenes step by step',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'hazard-automation',
    name: { zh: '危险作业机器替代', en: 'Machines in place of people in hazardous posts' },
    what: {
      zh: '高温、粉尘、有毒、重载等岗位用机器人、机械手、自动上下料或遥控设备代替人工，设安全围栏和联锁。',
      en: 'Robots, manipulators, automatic loading or remote control take over posts with heat, dust, toxic substances or heavy loads, behind fences and interlocks.',
    },
    lifts: [{ answer: 'scene.14', atLeast: 'built' }],
    needs: ['ehs-rules'],
    cost: { small: wan(40, 150), medium: wan(120, 500), large: wan(400, 1800) },
    split: [
      { kind: 'new-equipment', percent: 80 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 9 },
    knowHow: {
      zh: '安环列出应替代岗位，集成商有同类工况案例，厂内会示教和检修。',
      en: 'Safety lists the posts; the integrator has done such conditions; own staff can teach and repair.',
    },
    evidence: [
      { zh: '替代岗位清单和前后照片', en: 'List of posts and photographs before and after' },
      { zh: '设备合同和安全验收记录', en: 'Contract and safety acceptance' },
    ],
    risks: [
      {
        zh: '工况恶劣，设备故障率高，要留人工应急方案',
        en: 'Harsh conditions wear the equipment: keep a manual fallback',
      },
    ],
    projectTypes: ['technical-upgrade', 'smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'hazard-automation-ai',
    name: { zh: '危险区域智能巡检与作业', en: 'Smart inspection and work in danger zones' },
    what: {
      zh: '用巡检机器人或无人机自主巡检，视觉引导机器人识别工件位置并自行规划动作，异常自动识别上报。',
      en: 'Robots or drones inspect by themselves, vision guides robots that find the part and plan the motion, and anomalies are recognised and reported.',
    },
    lifts: [{ answer: 'scene.14', atLeast: 'ai' }],
    needs: ['hazard-automation', 'field-network'],
    cost: { small: wan(30, 100), medium: wan(80, 300), large: wan(250, 900) },
    split: [
      { kind: 'new-equipment', percent: 65 },
      { kind: 'software', percent: 20 },
      { kind: 'services', percent: 12 },
      { kind: 'training', percent: 3 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '机器人集成商做导航和视觉，安环人员定巡检点和异常判据。',
      en: 'A robot integrator does navigation and vision; safety staff set points and criteria.',
    },
    technique: {
      zh: '自主导航、三维视觉引导、异常检测',
      en: 'Autonomous navigation, 3-D vision guidance, anomaly detection',
    },
    evidence: [
      { zh: '自主巡检路线和报告', en: 'Routes and reports of autonomous inspection' },
      { zh: '作业录像和识别记录', en: 'Film of the work and records of recognition' },
    ],
    risks: [
      {
        zh: '烟尘、反光影响识别，防爆区要用防爆机型',
        en: 'Dust and glare disturb vision; explosive zones need rated models',
      },
    ],
    projectTypes: ['ai-retrofit', 'technical-upgrade', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'pollution-monitoring',
    name: { zh: '污染源在线监测与联动', en: 'On-line monitoring of pollution' },
    what: {
      zh: '废水、废气排口和治理设施装在线仪表，实时看浓度、流量和设施运行，超标预警，联动调整加药、风机或生产负荷。',
      en: 'Outlets and treatment plant for water and air get on-line instruments; concentration, flow and running are seen live, overruns warn and adjust dosing, fans or load.',
    },
    lifts: [{ answer: 'scene.18', atLeast: 'built' }],
    needs: ['ehs-system'],
    cost: { small: wan(15, 50), medium: wan(40, 150), large: wan(120, 500) },
    split: [
      { kind: 'new-equipment', percent: 65 },
      { kind: 'software', percent: 20 },
      { kind: 'services', percent: 15 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '环保专员懂排污许可要求，仪表由有资质的单位运维和比对。',
      en: 'The environment officer knows the permit; a licensed firm maintains and compares the instruments.',
    },
    evidence: [
      { zh: '在线监测数据和比对报告', en: 'Monitoring data and comparison reports' },
      { zh: '预警和联动调整记录', en: 'Warnings and adjustments' },
    ],
    risks: [
      {
        zh: '仪表维护不到位，数据异常引来执法核查',
        en: 'Poor upkeep gives odd data, and the authority asks',
      },
    ],
    projectTypes: ['technical-upgrade', 'smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'pollution-ai',
    name: { zh: '排放预测与治理优化', en: 'Emission forecast and optimised treatment' },
    what: {
      zh: '用生产负荷、原料和治理数据预测排放趋势并提前预警，自动优化加药、曝气和风量，合理安排高排放作业时段。',
      en: 'Emission trends are predicted from load, materials and treatment and warned of early; dosing, aeration and air flow are optimised, and work with high emissions is timed.',
    },
    lifts: [
      { answer: 'scene.18', atLeast: 'ai' },
      { answer: 'cmmm.safety-environment.4', atLeast: 'full' },
    ],
    needs: ['pollution-monitoring', 'safety-ai'],
    cost: { small: wan(12, 40), medium: wan(35, 120), large: wan(100, 380) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'equipment', percent: 15 },
      { kind: 'services', percent: 20 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '环保工艺人员与算法人员共同定控制范围，达标始终优先于节省。',
      en: 'Treatment and algorithm engineers set the limits together; compliance always comes before saving.',
    },
    technique: {
      zh: '时序预测、模型预测控制',
      en: 'Time-series prediction, model predictive control',
    },
    evidence: [
      { zh: '排放预测与实测对比', en: 'Forecasts against measured emissions' },
      { zh: '药剂、电耗优化前后对比', en: 'Chemicals and power before and after' },
    ],
    risks: [
      {
        zh: '原料变化大时模型失准，要能切回人工',
        en: 'The model fails when materials change: be able to go back to manual',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'energy-ledger',
    name: { zh: '能源管理制度与台账', en: 'Energy rules and ledger' },
    what: {
      zh: '定能源管理制度、责任人和节能目标，水、电、气总表和主要分表按月抄录进电子台账，按车间统计。',
      en: 'Energy rules, a person in charge and saving targets are set; main and sub-meters of water, power and gas go into an electronic ledger monthly and are summed by workshop.',
    },
    lifts: [
      { answer: 'sme.s10', atLeast: 1 },
      { answer: 'cmmm.energy.1', atLeast: 'full' },
    ],
    needs: [],
    cost: { small: wan(0.5, 2), medium: wan(1, 4), large: wan(3, 12) },
    split: [
      { kind: 'services', percent: 60 },
      { kind: 'equipment', percent: 30 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 1, high: 2 },
    knowHow: {
      zh: '动力或设备人员兼任能源管理员，会读表、会算单耗。',
      en: 'Utility or equipment staff double as energy manager, read meters and work out unit use.',
    },
    evidence: [
      { zh: '能源管理制度和目标', en: 'Energy rules and targets' },
      { zh: '能耗电子台账', en: 'Electronic energy ledger' },
    ],
    risks: [
      {
        zh: '抄表时间不一，月度数据不可比',
        en: 'Meters read on different days cannot be compared',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'energy-metering',
    name: { zh: '能耗分项计量与在线采集', en: 'Sub-metering with automatic reading' },
    what: {
      zh: '主要车间和重点用能设备装带通信协议的智能电表、水表、气表，数据自动进能源系统，看曲线、出报表，异常用能报警。',
      en: 'Main workshops and large consumers get smart meters with a protocol; an energy system shows curves and reports and raises alarms on abnormal use.',
    },
    lifts: [
      { answer: 'sme.s10', atLeast: 2 },
      { answer: 'sme.q4', ticks: ['K'] },
      { answer: 'cmmm.energy.2', atLeast: 'full' },
    ],
    needs: ['energy-ledger'],
    cost: { small: wan(5, 20), medium: wan(15, 60), large: wan(50, 200) },
    split: [
      { kind: 'equipment', percent: 60 },
      { kind: 'software', percent: 25 },
      { kind: 'services', percent: 15 },
    ],
    months: { low: 1, high: 4 },
    knowHow: {
      zh: '电工熟悉配电系统图，装表安排在停电检修时进行。',
      en: 'Electricians know the distribution; meters go in during a planned outage.',
    },
    evidence: [
      { zh: '计量点清单和仪表照片', en: 'List of meters and photographs' },
      { zh: '能源系统曲线和报警记录', en: 'Curves and alarms of the system' },
    ],
    risks: [
      {
        zh: '分表与总表对不上，要逐级平衡校核',
        en: 'Sub-meters do not add up to the main one: balance level by level',
      },
    ],
    projectTypes: ['smart-factory', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'energy-analysis',
    name: { zh: '能源管控平台', en: 'Energy control platform' },
    what: {
      zh: '能耗与产量、设备、排产数据打通，算到产品、工序或班组的单耗；按班次预测用能，错峰启停空压、制冷等设备，异常查到设备并闭环整改。',
      en: 'Energy is joined with output, machines and schedule to give unit use by product, operation or shift; use is forecast by shift, compressors and chillers run off-peak, and anomalies are traced to the machine and closed.',
    },
    lifts: [
      { answer: 'sme.s10', atLeast: 3 },
      { answer: 'scene.16', atLeast: 'built' },
      { answer: 'cmmm.energy.3', atLeast: 'full' },
    ],
    needs: ['energy-metering', 'equipment-collection'],
    cost: { small: wan(10, 30), medium: wan(30, 100), large: wan(80, 320) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'equipment', percent: 25 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '能源管理员与生产、财务共同定单耗口径和考核办法。',
      en: 'The energy manager agrees with production and finance how unit use is counted and appraised.',
    },
    evidence: [
      { zh: '单耗分析报告', en: 'Reports of unit use' },
      { zh: '异常整改和考核记录', en: 'Corrections and appraisals' },
    ],
    risks: [
      {
        zh: '产量数据不准，单耗失去意义',
        en: 'Wrong output figures make unit use meaningless',
      },
    ],
    projectTypes: ['smart-factory', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'energy-optimisation',
    name: { zh: '能源预测与优化调度', en: 'Energy forecast and optimised dispatch' },
    what: {
      zh: '用模型预测负荷、分析转换效率，按订单、工艺和电价优化用能计划，自动给出空压、制冷、储能的启停和设定值，节能量实测核对。',
      en: 'Models predict load and analyse conversion efficiency; energy plans follow orders, process and tariff, set-points and starts of compressors, chillers and storage are given, and savings are measured.',
    },
    lifts: [
      { answer: 'sme.s10', atLeast: 4 },
      { answer: 'scene.16', atLeast: 'ai' },
      { answer: 'cmmm.energy.4', atLeast: 'full' },
    ],
    needs: ['energy-analysis', 'carbon-accounting', 'ai-base'],
    cost: { small: wan(15, 50), medium: wan(45, 150), large: wan(130, 500) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'equipment', percent: 25 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '暖通、空压等专业人员配合算法团队，保留人工接管。',
      en: 'Engineers of compressed air and cooling work with the algorithm team, and people can take over.',
    },
    technique: {
      zh: '负荷预测、运筹优化、强化学习',
      en: 'Load forecasting, mathematical optimisation, reinforcement learning',
    },
    evidence: [
      { zh: '预测误差和节能量测算报告', en: 'Forecast error and measured savings' },
      { zh: '优化调度执行记录', en: 'Record of dispatch carried out' },
    ],
    risks: [
      {
        zh: '节能服务商报的节能量偏高，要约定基线和实测办法',
        en: 'Suppliers claim too much: agree on baseline and measurement',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'carbon-accounting',
    name: { zh: '碳核算与产品碳足迹系统', en: 'Carbon accounting and product footprints' },
    what: {
      zh: '用系统按能源、物料和运输数据核算组织碳排放和产品碳足迹，管理排放因子、配额和减排量，出核算报告。',
      en: 'A system works out emissions of the firm and footprints of products from energy, materials and transport, keeps factors, quotas and reductions, and writes the report.',
    },
    lifts: [{ answer: 'scene.17', atLeast: 'built' }],
    needs: ['energy-metering'],
    cost: { small: wan(5, 20), medium: wan(15, 60), large: wan(50, 200) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 35 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 4 },
    knowHow: {
      zh: '有人懂核算指南和产品足迹标准，首次可请第三方核查。',
      en: 'Somebody who knows the accounting guides and footprint standards; a third party may verify the first time.',
    },
    evidence: [
      { zh: '碳排放核算报告', en: 'Emission report' },
      { zh: '产品碳足迹报告和因子来源', en: 'Product footprints with sources of factors' },
    ],
    risks: [
      {
        zh: '上游供应商给不出数据，只能用缺省因子',
        en: 'Suppliers give no data, and default factors must do',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'carbon-ai',
    name: { zh: '碳排放智能核算与减排寻优', en: 'Smart carbon accounting and reduction' },
    what: {
      zh: '用模型自动匹配物料与排放因子、识别异常数据，预测排放，比较换料、改工艺、用绿电等减排方案的成本和效果。',
      en: 'Models match materials with factors and find odd data, predict emissions, and compare cost and effect of other materials, processes or green power.',
    },
    lifts: [{ answer: 'scene.17', atLeast: 'ai' }],
    needs: ['carbon-accounting', 'data-platform', 'ai-base'],
    cost: { small: wan(8, 25), medium: wan(20, 75), large: wan(60, 220) },
    split: [
      { kind: 'software', percent: 65 },
      { kind: 'services', percent: 30 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '碳管理人员复核自动匹配结果，采购和工艺人员评估减排方案。',
      en: 'Carbon staff check the matches; purchasing and process staff judge the options.',
    },
    technique: {
      zh: '语义匹配、排放预测、多目标优化',
      en: 'Semantic matching, emission prediction, multi-objective optimisation',
    },
    evidence: [
      { zh: '因子匹配和复核记录', en: 'Matches of factors and their review' },
      { zh: '减排方案比选报告', en: 'Comparison of reduction options' },
    ],
    risks: [
      {
        zh: '自动匹配错因子会使足迹失真，须人工复核',
        en: 'A wrong factor falsifies the footprint: people must check',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
]
