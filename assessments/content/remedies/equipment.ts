import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

export const equipmentRemedies: readonly Remedy[] = [
  {
    id: 'equipment-ledger',
    name: { zh: '设备台账与点检保养制度', en: 'Equipment register and upkeep rules' },
    what: {
      zh: '用电子表格建立设备台账和备件清单，写明操作规程，按计划点检、保养、维修并留记录，故障写清原因和处理。',
      en: 'Spreadsheets hold the register and spare parts; operating rules are written, inspection, upkeep and repair follow a plan on record, and faults are noted with cause and action.',
    },
    lifts: [
      { answer: 'sme.s8', atLeast: 1 },
      { answer: 'cmmm.equipment-management.1', atLeast: 'full' },
    ],
    needs: [],
    cost: { small: wan(1, 4), medium: wan(3, 10), large: wan(8, 30) },
    split: [
      { kind: 'services', percent: 60 },
      { kind: 'training', percent: 40 },
    ],
    months: { low: 1, high: 3 },
    knowHow: {
      zh: '设备主管牵头盘点，操作工会点检。',
      en: 'The equipment head takes stock, and operators can inspect.',
    },
    evidence: [
      { zh: '设备台账、备件清单和操作规程', en: 'Register, list of spares and operating rules' },
      { zh: '点检、保养、维修记录', en: 'Records of inspection, upkeep and repair' },
    ],
    risks: [{ zh: '点检流于打勾', en: 'Inspection becomes ticking boxes' }],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'eam-core',
    name: { zh: '设备管理系统（EAM）', en: 'Equipment management system (EAM)' },
    what: {
      zh: '台账、点检、保养计划、维修工单和备件进系统，手机扫码点检和报修，保养到期自动派工，可视频请厂家远程支持。',
      en: 'Register, inspections, upkeep plans, repair orders and spares run in the system; staff scan by phone to inspect and report, due upkeep is assigned by itself, and builders can help by video.',
    },
    lifts: [
      { answer: 'sme.s8', atLeast: 2 },
      { answer: 'scene.29', atLeast: 'built' },
      { answer: 'sme.q5', atLeast: 'B' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['equipment-ledger'],
    cost: { small: wan(8, 30), medium: wan(25, 90), large: wan(80, 320) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 22 },
      { kind: 'equipment', percent: 10 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '设备部门理清保养标准和备件编码，维修班组接受手机派工。',
      en: 'The department sorts upkeep standards and spare codes, and repair teams accept orders by phone.',
    },
    evidence: [
      { zh: '维修工单闭环记录、保养计划达成率', en: 'Closed repair orders and upkeep attainment' },
      { zh: '备件出入库和库存报表', en: 'Issues, receipts and stock of spares' },
    ],
    risks: [
      { zh: '报修走电话，系统工单事后补', en: 'Repairs are phoned in and entered afterwards' },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'equipment-monitoring',
    name: { zh: '设备运行监控与OEE', en: 'Equipment monitoring and OEE' },
    what: {
      zh: '关键设备的运行、待机、停机和报警实时上屏，系统自动统计故障时间、OEE和停机原因，异常推送责任人。',
      en: 'Running, idle, stop and alarm of key machines are shown live; downtime, OEE and causes of stops are computed, and exceptions reach the person in charge.',
    },
    lifts: [
      { answer: 'scene.27', atLeast: 'built' },
      { answer: 'cmmm.equipment-management.2', atLeast: 'full' },
      { answer: 'sme.q4', ticks: ['I'] },
    ],
    needs: ['equipment-collection', 'eam-core'],
    cost: { small: wan(10, 35), medium: wan(30, 110), large: wan(100, 400) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 25 },
      { kind: 'equipment', percent: 20 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '统一停机原因代码，设备和生产部门认可同一口径的OEE。',
      en: 'One set of stop codes, and an OEE that equipment and production both accept.',
    },
    evidence: [
      { zh: '设备状态看板和OEE报表', en: 'Boards of status and OEE reports' },
      { zh: '报警推送和处置记录', en: 'Alarms sent and handled' },
    ],
    risks: [
      { zh: '停机原因靠人选，选错或不选', en: 'People choose the cause, wrongly or not at all' },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'equipment-monitoring-ai',
    name: { zh: '设备运行异常智能识别', en: 'AI detection of abnormal running' },
    what: {
      zh: '用电流、转速、节拍等曲线学习正常运行状态，自动识别空转、减速和隐性停机，归类OEE损失并提示改进点。',
      en: 'Curves of current, speed and pace teach normal running; idling, slowing and hidden stops are recognised, OEE losses are sorted and improvements suggested.',
    },
    lifts: [{ answer: 'scene.27', atLeast: 'ai' }],
    needs: ['equipment-monitoring', 'data-platform'],
    cost: { small: wan(12, 40), medium: wan(30, 110), large: wan(100, 380) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 25 },
      { kind: 'equipment', percent: 15 },
      { kind: 'compute', percent: 5 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '设备员标注典型工况，数据工程师维护模型。',
      en: 'Equipment staff label typical states, and a data engineer keeps the model.',
    },
    technique: {
      zh: '时间序列异常检测、工况分类',
      en: 'Time-series anomaly detection, classification of states',
    },
    evidence: [
      { zh: '异常识别准确率抽查记录', en: 'Spot checks of detections' },
      { zh: 'OEE损失分析和改进记录', en: 'Analysis of OEE losses, and improvements' },
    ],
    risks: [{ zh: '工况切换频繁，误报多', en: 'Frequent changes of state cause false alarms' }],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'equipment-integration',
    name: {
      zh: '设备管理贯通与远程诊断',
      en: 'Equipment management joined up, with remote diagnosis',
    },
    what: {
      zh: '故障信号自动生成维修工单，停机信息同步给MES和计划、随即调整任务，备件按消耗补充；厂家经安全通道远程查看参数、协助诊断，定期做故障分析。',
      en: 'Faults raise repair orders by themselves, stops reach MES and planning so that tasks are rescheduled, and spares are refilled by use; builders look at parameters through a secure channel and help diagnose, and faults are analysed regularly.',
    },
    lifts: [
      { answer: 'sme.s8', atLeast: 3 },
      { answer: 'cmmm.equipment-management.3', atLeast: 'full' },
    ],
    needs: ['equipment-monitoring', 'mes-core', 'security-zones'],
    cost: { small: wan(12, 40), medium: wan(30, 120), large: wan(100, 400) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 33 },
      { kind: 'equipment', percent: 15 },
      { kind: 'training', percent: 7 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: 'IT管好远程接入，设备部门与厂家约定服务范围。',
      en: 'IT controls remote access; the department agrees the service with builders.',
    },
    evidence: [
      { zh: '自动工单、停机同步的接口日志', en: 'Interface logs of automatic orders and stops' },
      { zh: '远程诊断记录和故障分析报告', en: 'Records of remote diagnosis and fault analysis' },
    ],
    risks: [{ zh: '远程通道管理不严，带来安全风险', en: 'Loose remote access is a security risk' }],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'condition-monitoring',
    name: {
      zh: '关键设备状态监测与诊断',
      en: 'Condition monitoring and diagnosis of key machines',
    },
    what: {
      zh: '给主轴、电机、风机、泵等加装振动、温度、电流传感器，按机理规则和频谱特征判断故障类型，越过预警线时在停机前提醒检修。',
      en: 'Sensors for vibration, temperature and current on spindles, motors, fans and pumps, with physical rules and spectra, tell the kind of fault and warn before a stop.',
    },
    lifts: [{ answer: 'scene.28', atLeast: 'built' }],
    needs: ['equipment-monitoring'],
    cost: { small: wan(15, 50), medium: wan(40, 150), large: wan(130, 500) },
    split: [
      { kind: 'equipment', percent: 55 },
      { kind: 'software', percent: 20 },
      { kind: 'services', percent: 20 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '要有人看得懂振动频谱，可先由监测服务商代看。',
      en: 'Somebody must read vibration spectra; a service firm can do it at first.',
    },
    evidence: [
      { zh: '传感器布点图和监测曲线', en: 'Sensor plan and curves' },
      { zh: '预警、诊断与拆检结果对照', en: 'Warnings and diagnoses against what was found' },
    ],
    risks: [
      { zh: '测点选错，测不到真正的故障', en: 'Sensors in the wrong place miss the real fault' },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'equipment-predictive',
    name: { zh: '设备预测性维护', en: 'Predictive maintenance' },
    what: {
      zh: '用运行和维修数据建立关键设备运行模型和寿命模型，自动预警故障并生成维护方案；建立故障知识库推荐处置办法，OEE分析用于调整工艺和作业计划。',
      en: 'Operating and repair data form models of running and lifetime of key machines, which warn of faults and produce maintenance plans; a fault knowledge base recommends actions, and OEE analysis adjusts processes and plans.',
    },
    lifts: [
      { answer: 'scene.28', atLeast: 'ai' },
      { answer: 'sme.s8', atLeast: 4 },
      { answer: 'cmmm.equipment-management.4', atLeast: 'full' },
    ],
    needs: ['condition-monitoring', 'equipment-integration', 'data-platform'],
    cost: { small: wan(30, 90), medium: wan(80, 250), large: wan(250, 900) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 27 },
      { kind: 'equipment', percent: 15 },
      { kind: 'compute', percent: 8 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 5, high: 10 },
    knowHow: {
      zh: '设备专家提供故障机理和案例，数据工程师建模，预测结果每季验证。',
      en: 'Equipment experts give mechanisms and cases, a data engineer builds the models, and predictions are verified each quarter.',
    },
    technique: {
      zh: '机器学习：故障分类、剩余寿命预测',
      en: 'Machine learning: fault classification, remaining useful life',
    },
    evidence: [
      { zh: '预测与实际故障对照、准确率报告', en: 'Predicted against real faults, and accuracy' },
      {
        zh: '预测性维护工单和知识库条目',
        en: 'Predictive work orders and entries of the knowledge base',
      },
    ],
    risks: [
      {
        zh: '故障样本少，模型要一年以上才可靠',
        en: 'Few faults; it takes a year or more until the model is reliable',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'maintenance-ai',
    name: { zh: '维修知识助手', en: 'Repair assistant' },
    what: {
      zh: '把手册、图纸和历史工单整理成知识库，维修工用手机说明故障即可得到排查步骤和备件建议，工单自动生成摘要和经验条目。',
      en: 'Manuals, drawings and past orders form a knowledge base; technicians describe a fault by phone and get steps and spares, and orders are summarised into lessons.',
    },
    lifts: [{ answer: 'scene.29', atLeast: 'ai' }],
    needs: ['eam-core'],
    cost: { small: wan(8, 30), medium: wan(20, 80), large: wan(60, 250) },
    split: [
      { kind: 'software', percent: 40 },
      { kind: 'services', percent: 30 },
      { kind: 'model-service', percent: 25 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '维修骨干审核答案，历史工单要写得清楚；可先用云上大模型服务，涉密图纸不上传。',
      en: 'Leading technicians check answers, and past orders must be written clearly; a cloud model will do at first, with confidential drawings kept out.',
    },
    technique: {
      zh: '大模型检索增强问答',
      en: 'Question answering by a retrieval-augmented language model',
    },
    evidence: [
      { zh: '问答采纳率和抽检记录', en: 'Share of answers used, and spot checks' },
      { zh: '平均修复时间前后对比', en: 'Mean time to repair, before and after' },
    ],
    risks: [
      {
        zh: '答案不准又无人把关，误导维修',
        en: 'Wrong answers that nobody checks mislead the repair',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
]
