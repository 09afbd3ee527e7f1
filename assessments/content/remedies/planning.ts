import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

export const planningRemedies: readonly Remedy[] = [
  {
    id: 'master-planning',
    name: { zh: '主生产计划与产能平衡', en: 'Master planning with capacity' },
    what: {
      zh: '在ERP之上按订单、库存、提前期和粗产能编制主计划，自动算物料需求、检查齐套、平衡负荷，销售订单直接进计划，变化时重新运算。',
      en: 'On top of ERP, master plans come from orders, stock, lead times and rough capacity; needs, completeness and load are computed, sales orders enter the plan directly, and it is computed again when things change.',
    },
    lifts: [
      { answer: 'sme.s5', atLeast: 2 },
      { answer: 'scene.8', atLeast: 'built' },
      { answer: 'cmmm.planning-scheduling.2', atLeast: 'full' },
      { answer: 'sme.q4', ticks: ['F'] },
      { answer: 'sme.q5', atLeast: 'C' },
    ],
    needs: ['erp-core', 'production-rules'],
    cost: { small: wan(6, 20), medium: wan(20, 70), large: wan(60, 250) },
    split: [
      { kind: 'software', percent: 48 },
      { kind: 'services', percent: 42 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '计划员懂主计划和产能参数，仓库账要准，BOM和提前期有人维护。',
      en: 'Planners who know master planning and capacity figures, correct stock, and somebody who keeps BOMs and lead times.',
    },
    evidence: [
      { zh: '系统生成的主计划和负荷平衡表', en: 'Master plans and load tables made by the system' },
      { zh: '齐套检查、计划达成率报表', en: 'Reports of completeness checks and plan attainment' },
    ],
    risks: [
      {
        zh: 'BOM和库存不准，算出的计划没人信',
        en: 'With wrong BOMs and stock nobody believes the plan',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'aps-scheduling',
    name: { zh: '车间高级排程（APS）', en: 'Advanced planning and scheduling (APS)' },
    what: {
      zh: '按设备、人员、模具、物料和交期约束自动排到工序和机台，计划直接下达MES，依据报工和异常重排，并同步采购、仓储。',
      en: 'Operations are scheduled to machines within the limits of machines, staff, tooling, material and due dates, released to MES and rescheduled on reports and exceptions; purchasing and warehouse follow.',
    },
    lifts: [
      { answer: 'sme.s5', atLeast: 3 },
      { answer: 'scene.9', atLeast: 'built' },
      { answer: 'cmmm.planning-scheduling.3', atLeast: 'full' },
      { answer: 'sme.q5', atLeast: 'C' },
    ],
    needs: ['master-planning', 'mes-core'],
    cost: { small: wan(25, 80), medium: wan(60, 200), large: wan(150, 600) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'services', percent: 35 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '计划员能讲清排产规则和优先级，工时、换型时间要先测准。',
      en: 'Planners who can state rules and priorities; process and changeover times must be measured first.',
    },
    evidence: [
      { zh: '工序级排程甘特图和下达记录', en: 'Gantt charts by operation and release records' },
      {
        zh: '计划达成率、准时交付率前后对比',
        en: 'Plan attainment and on-time delivery, before and after',
      },
    ],
    risks: [
      {
        zh: '工时和换型数据不准，排程与现场脱节',
        en: 'Wrong times, so that schedule and floor drift apart',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'plan-forecast-ai',
    name: { zh: '需求预测与生产计划优化', en: 'Demand forecast and plan optimisation' },
    what: {
      zh: '用历史订单、季节和客户计划训练需求预测模型，结合产能和库存成本自动给出主计划方案，计划员比较后确认。',
      en: 'A model trained on past orders, seasons and customers’ plans forecasts demand; with capacity and stock cost it proposes master plans that planners compare and confirm.',
    },
    lifts: [{ answer: 'scene.8', atLeast: 'ai' }],
    needs: ['master-planning', 'data-platform'],
    cost: { small: wan(15, 50), medium: wan(40, 140), large: wan(120, 450) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 35 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '需要两三年干净的订单数据，计划员能判断预测何时不可用。',
      en: 'Two or three years of clean order data, and planners who know when not to trust the forecast.',
    },
    technique: {
      zh: '时间序列预测、运筹优化',
      en: 'Time-series forecasting, mathematical optimisation',
    },
    evidence: [
      { zh: '预测准确率按月统计', en: 'Monthly forecast accuracy' },
      { zh: '模型计划与人工计划的对比记录', en: 'Model plans against manual plans' },
    ],
    risks: [
      {
        zh: '大客户订单波动大，历史规律失效',
        en: 'Orders of large customers swing, and the past says little',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'aps-optimisation',
    name: { zh: '智能优化排产', en: 'Scheduling with AI' },
    what: {
      zh: '在APS上加优化算法，按交期、换型、能耗和在制品多目标求解，预测交期和瓶颈，自动给出几套方案供比较。',
      en: 'Optimisation on top of APS weighs due dates, changeovers, energy and work in progress, predicts delivery and bottlenecks and offers several schedules to compare.',
    },
    lifts: [{ answer: 'scene.9', atLeast: 'ai' }],
    needs: ['aps-scheduling', 'data-platform'],
    cost: { small: wan(20, 60), medium: wan(50, 180), large: wan(150, 600) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'services', percent: 30 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '计划主管确定目标权重，算法工程师能针对本厂约束调模型。',
      en: 'The planning head sets the weights, and an engineer tunes the model to the plant’s limits.',
    },
    technique: {
      zh: '启发式与强化学习排产、工时预测',
      en: 'Heuristic and reinforcement-learning scheduling, prediction of times',
    },
    evidence: [
      { zh: '多方案对比和采用记录', en: 'Schedules compared, and which was used' },
      { zh: '算法说明和排产效果评估', en: 'Description of the algorithm and of its effect' },
    ],
    risks: [{ zh: '方案频繁变动，班组难以跟上', en: 'Schedules change too often for the shifts' }],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'dynamic-dispatch',
    name: { zh: '异常响应与动态调度', en: 'Exception handling and dynamic dispatch' },
    what: {
      zh: '缺料、停机、质量异常由安灯和系统自动上报，调度台看到影响的订单，重排后的任务当即下达到机台。',
      en: 'Shortage, stops and quality problems are reported by andon and systems; dispatchers see the orders hit, and new tasks go straight to the machines.',
    },
    lifts: [{ answer: 'scene.11', atLeast: 'built' }],
    needs: ['aps-scheduling'],
    cost: { small: wan(12, 40), medium: wan(30, 110), large: wan(90, 350) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'equipment', percent: 25 },
      { kind: 'services', percent: 25 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '明确各类异常的责任人和响应时限，调度员有权改派。',
      en: 'Named people and response times for each kind of exception, and dispatchers with the right to reassign.',
    },
    evidence: [
      { zh: '异常上报、响应、关闭的时间记录', en: 'Times of report, response and closure' },
      { zh: '重排前后任务下达记录', en: 'Tasks released before and after rescheduling' },
    ],
    risks: [
      { zh: '异常报了没人处理，系统变成摆设', en: 'Exceptions are reported and nobody acts' },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'dispatch-ai',
    name: { zh: '智能动态调度', en: 'Dynamic dispatch with AI' },
    what: {
      zh: '实时读取设备、物料和进度数据，预测将要出现的延误和瓶颈，自动推演几种调整办法，给出影响和建议，确认后直接下达。',
      en: 'Live data on machines, material and progress predicts delays and bottlenecks; adjustments are simulated, their effects shown, and the confirmed one is released.',
    },
    lifts: [
      { answer: 'scene.11', atLeast: 'ai' },
      { answer: 'sme.s5', atLeast: 4 },
      { answer: 'cmmm.planning-scheduling.4', atLeast: 'full' },
    ],
    needs: ['aps-optimisation', 'dynamic-dispatch'],
    cost: { small: wan(25, 80), medium: wan(60, 220), large: wan(180, 700) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 30 },
      { kind: 'compute', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '调度员参与规则和目标的确定，模型上线先作建议、后放权。',
      en: 'Dispatchers help set rules and goals; the model first advises and is trusted later.',
    },
    technique: {
      zh: '强化学习调度、仿真推演、调度智能体',
      en: 'Reinforcement learning, simulation, a dispatching agent',
    },
    evidence: [
      { zh: '预警和调整方案的系统日志', en: 'System logs of warnings and adjustments' },
      {
        zh: '插单、停机时交期保持率对比',
        en: 'Due dates kept on rush orders and stops, before and after',
      },
    ],
    risks: [
      {
        zh: '现场数据延迟，调整建议赶不上变化',
        en: 'Late floor data, so that advice comes after the event',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'progress-ai',
    name: { zh: '进度预测与延期预警', en: 'Progress forecast and delay warning' },
    what: {
      zh: '用报工、在制品和设备数据预测每张订单的完工时间，可能延期的提前预警，并指出卡在哪道工序。',
      en: 'Reports, work in progress and machine data predict when each order is done; likely delays are announced early with the operation that holds them up.',
    },
    lifts: [{ answer: 'scene.10', atLeast: 'ai' }],
    needs: ['mes-core', 'data-platform'],
    cost: { small: wan(10, 35), medium: wan(25, 90), large: wan(80, 280) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 35 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '报工要及时完整，计划部门负责跟进预警。',
      en: 'Reports must be prompt and complete; planning follows up each warning.',
    },
    technique: {
      zh: '机器学习：完工时间预测、异常识别',
      en: 'Machine learning: prediction of completion times, anomaly detection',
    },
    evidence: [
      { zh: '预测完工与实际完工对照表', en: 'Predicted against real completion' },
      { zh: '延期预警及处理记录', en: 'Delay warnings and what was done' },
    ],
    risks: [
      { zh: '报工补录多，模型学到的是假数据', en: 'Late entries teach the model false data' },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'network-manufacturing',
    name: { zh: '多厂协同制造平台', en: 'Platform for manufacturing across plants' },
    what: {
      zh: '多个工厂或外协厂在平台上共享订单、产能、进度和质量数据，按能力分派任务，异常时可改派。',
      en: 'Plants or subcontractors share orders, capacity, progress and quality on one platform; tasks go to those able to do them and can be moved when something fails.',
    },
    lifts: [{ answer: 'scene.19', atLeast: 'built' }],
    needs: ['erp-core', 'mes-core', 'security-zones'],
    cost: { small: wan(30, 100), medium: wan(80, 280), large: wan(250, 1000) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'services', percent: 35 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 5, high: 12 },
    knowHow: {
      zh: '总部或龙头牵头定数据口径和结算规则，外协厂愿意接入。',
      en: 'Head office or the lead firm sets data rules and settlement, and subcontractors are willing to join.',
    },
    evidence: [
      { zh: '接入工厂清单和分单记录', en: 'List of plants and records of assignment' },
      { zh: '跨厂进度、质量看板', en: 'Boards of progress and quality across plants' },
    ],
    risks: [
      {
        zh: '外协厂不愿公开产能，数据不真实',
        en: 'Subcontractors hide their capacity, and data is untrue',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'network-manufacturing-ai',
    name: { zh: '跨厂订单智能分派', en: 'AI assignment of orders across plants' },
    what: {
      zh: '用各厂产能、良率、成本和物流数据建立匹配模型，自动推荐分单方案，预测交期风险并随时调整。',
      en: 'Capacity, yield, cost and transport of each plant feed a matching model that proposes assignments, predicts risks to delivery and adjusts.',
    },
    lifts: [{ answer: 'scene.19', atLeast: 'ai' }],
    needs: ['network-manufacturing', 'data-platform'],
    cost: { small: wan(20, 60), medium: wan(60, 200), large: wan(180, 700) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 30 },
      { kind: 'compute', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '需要各厂持续提供真实数据，分单规则得到各方认可。',
      en: 'Each plant keeps giving true data, and all accept the rules of assignment.',
    },
    technique: {
      zh: '匹配优化、交期风险预测',
      en: 'Matching optimisation, prediction of delivery risk',
    },
    evidence: [
      { zh: '推荐分单与实际分单对比', en: 'Proposed against real assignments' },
      { zh: '跨厂准时交付率统计', en: 'On-time delivery across plants' },
    ],
    risks: [
      {
        zh: '利益分配不清，推荐方案难落地',
        en: 'Gains are not shared fairly, and proposals are not followed',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
]
