import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

export const qualityRemedies: readonly Remedy[] = [
  {
    id: 'quality-system',
    name: { zh: '质量管理系统（QMS）', en: 'Quality management system (QMS)' },
    what: {
      zh: '来料、过程、成品检验和不合格品处理进系统，数字量具数据直接录入，检验标准、审批和整改流程固定下来，自动出统计报表。',
      en: 'Incoming, in-process and final inspection and non-conformities run in the system; digital gauges enter results directly, standards, approval and correction follow a set flow, and statistics come by themselves.',
    },
    lifts: [
      { answer: 'sme.s7', atLeast: 2 },
      { answer: 'sme.q4', ticks: ['H'] },
      { answer: 'sme.q5', atLeast: 'B' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['production-rules'],
    cost: { small: wan(12, 40), medium: wan(35, 120), large: wan(100, 400) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 27 },
      { kind: 'equipment', percent: 15 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '质量部门整理检验标准和缺陷代码，检验员会用终端和数字量具。',
      en: 'The quality department sorts standards and defect codes; inspectors can use terminals and digital gauges.',
    },
    evidence: [
      {
        zh: '系统内检验记录、不合格品处理单',
        en: 'Inspection records and non-conformity reports in the system',
      },
      { zh: '质量月报和整改闭环记录', en: 'Monthly quality reports and closed corrections' },
    ],
    risks: [
      {
        zh: '缺陷代码不统一，统计不出规律',
        en: 'Defect codes differ, and statistics show nothing',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'inline-inspection',
    name: { zh: '关键工序自动检测', en: 'Automatic inspection at key operations' },
    what: {
      zh: '关键工序配尺寸、重量、电性能、气密等自动检测设备，结果自动判定和报警，数据按件或按批进入质量系统。',
      en: 'Automatic devices check size, weight, electrical values or tightness at key operations; results are judged and alarmed by themselves and enter the quality system by piece or lot.',
    },
    lifts: [
      { answer: 'scene.24', atLeast: 'built' },
      { answer: 'sme.s7', atLeast: 3 },
      { answer: 'sme.q4', ticks: ['H'] },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['quality-system', 'field-network'],
    cost: { small: wan(40, 150), medium: wan(100, 400), large: wan(300, 1500) },
    split: [
      { kind: 'new-equipment', percent: 75 },
      { kind: 'software', percent: 12 },
      { kind: 'services', percent: 10 },
      { kind: 'training', percent: 3 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '质量和工艺共同选检测点、定限值，设备要做量具能力分析。',
      en: 'Quality and process staff choose points and limits; gauge capability is studied.',
    },
    evidence: [
      { zh: '检测设备清单和能力分析报告', en: 'List of devices and capability studies' },
      { zh: '自动判定、报警和数据上传记录', en: 'Records of judgements, alarms and uploads' },
    ],
    risks: [
      {
        zh: '检测节拍跟不上产线，成为瓶颈',
        en: 'Inspection slower than the line becomes its bottleneck',
      },
    ],
    projectTypes: ['smart-factory', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'traceability',
    name: { zh: '批次与单件质量追溯', en: 'Traceability by lot and piece' },
    what: {
      zh: '原料、半成品、成品用条码、二维码或射频标签标识，扫码关联人、机、料、法、环、测记录，正向查去向、反向查原因。',
      en: 'Materials, semi-finished and finished goods carry codes or tags; scans join records of people, machines, material, methods, surroundings and measurements, traced forward and back.',
    },
    lifts: [
      { answer: 'scene.25', atLeast: 'built' },
      { answer: 'sme.s7', atLeast: 3 },
    ],
    needs: ['quality-system', 'mes-core'],
    cost: { small: wan(12, 45), medium: wan(35, 130), large: wan(110, 450) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'equipment', percent: 30 },
      { kind: 'services', percent: 20 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '先定追溯粒度和标识方式，仓库、车间、检验都要按规定扫码。',
      en: 'Decide the grain and marking first; warehouse, workshop and inspection must all scan.',
    },
    evidence: [
      { zh: '一批产品正反向追溯演示记录', en: 'A demonstration of tracing one lot both ways' },
      { zh: '标识规则和扫码率统计', en: 'Marking rules and scan rates' },
    ],
    risks: [{ zh: '中间环节漏扫，追溯链断开', en: 'Missed scans break the chain' }],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'traceability-ai',
    name: { zh: '质量问题智能溯源', en: 'AI tracing of quality problems' },
    what: {
      zh: '把追溯数据连成图谱，出现投诉或不良时自动比对共同的批次、设备、班次和参数，几分钟给出可疑原因和影响范围。',
      en: 'Trace data forms a graph; on a complaint or defect the common lots, machines, shifts and parameters are compared, giving likely causes and extent in minutes.',
    },
    lifts: [{ answer: 'scene.25', atLeast: 'ai' }],
    needs: ['traceability', 'data-platform'],
    cost: { small: wan(12, 40), medium: wan(30, 110), large: wan(90, 350) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 35 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '质量工程师复核推断结论，数据人员维护图谱。',
      en: 'Quality engineers check conclusions, and data staff keep the graph.',
    },
    technique: {
      zh: '知识图谱、关联分析、异常识别',
      en: 'Knowledge graph, association analysis, anomaly detection',
    },
    evidence: [
      { zh: '溯源分析报告与人工结论对照', en: 'Reports compared with people’s findings' },
      { zh: '问题定位时间前后对比', en: 'Time to locate a problem, before and after' },
    ],
    risks: [
      { zh: '追溯数据有缺口，推断出错误原因', en: 'Gaps in trace data lead to a wrong cause' },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'quality-analysis',
    name: { zh: 'SPC与质量分析改进', en: 'SPC and quality analysis' },
    what: {
      zh: '对关键特性做SPC控制图和过程能力分析，异常自动报警，用柏拉图、因果分析查根因，整改措施在系统内跟踪到关闭。',
      en: 'Key characteristics get SPC charts and capability analysis with alarms; causes are found by Pareto and cause analysis, and corrections are tracked until closed.',
    },
    lifts: [{ answer: 'scene.26', atLeast: 'built' }],
    needs: ['quality-system'],
    cost: { small: wan(8, 30), medium: wan(25, 90), large: wan(70, 280) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 35 },
      { kind: 'training', percent: 15 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '质量工程师掌握SPC和抽样方法，现场负责人参与整改。',
      en: 'Quality engineers who know SPC and sampling; floor leaders take part in correction.',
    },
    evidence: [
      { zh: '控制图、过程能力报告', en: 'Control charts and capability reports' },
      { zh: '整改单和改进效果记录', en: 'Corrections and their effects' },
    ],
    risks: [{ zh: '报警太多没人看，控制限失去意义', en: 'So many alarms that nobody looks' }],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'quality-prediction-ai',
    name: { zh: '质量预测与根因分析', en: 'Quality prediction and root causes' },
    what: {
      zh: '汇集原料、工艺、设备、环境和检验数据建立产品质量模型，找出关键影响因素，在缺陷出现前预警，并给出调整建议。',
      en: 'Data on material, process, machines, surroundings and inspection forms a model of product quality that finds the main factors, warns before defects appear and advises.',
    },
    lifts: [
      { answer: 'scene.26', atLeast: 'ai' },
      { answer: 'sme.s7', atLeast: 4 },
    ],
    needs: ['quality-analysis', 'traceability', 'equipment-collection', 'data-platform'],
    cost: { small: wan(25, 70), medium: wan(60, 200), large: wan(160, 650) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 35 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '质量、工艺人员提供因果假设，数据工程师建模并定期检验。',
      en: 'Quality and process staff give hypotheses; a data engineer builds the model and verifies it regularly.',
    },
    technique: {
      zh: '机器学习：质量预测、可解释性归因、因果推断',
      en: 'Machine learning: quality prediction, attribution, causal inference',
    },
    evidence: [
      { zh: '质量模型说明和预测准确率', en: 'Description of the model and its accuracy' },
      { zh: '预警、处置和不良率变化记录', en: 'Warnings, actions and the change in defects' },
    ],
    risks: [{ zh: '不良样本太少，误报多', en: 'Few defects to learn from, and many false alarms' }],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
]
