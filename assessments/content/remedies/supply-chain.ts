import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

export const supplyChainRemedies: readonly Remedy[] = [
  {
    id: 'commerce-rules',
    name: {
      zh: '采购、发运、销售制度与台账',
      en: 'Rules and records for purchasing, dispatch and sales',
    },
    what: {
      zh: '理顺采购、发运、销售三条流程，供应商、承运商、客户各有名录和评价；用电子表格和共享盘记齐采购订单、发货签收、销售订单和回款。',
      en: 'The flows of purchasing, dispatch and sales are set; suppliers, carriers and customers are listed and rated, and spreadsheets on a shared drive hold purchase orders, deliveries, sales orders and payments.',
    },
    lifts: [
      { answer: 'sme.s3', atLeast: 1 },
      { answer: 'sme.s11', atLeast: 1 },
      { answer: 'cmmm.purchasing.1', atLeast: 'full' },
      { answer: 'cmmm.logistics.1', atLeast: 'full' },
      { answer: 'cmmm.sales.1', atLeast: 'full' },
    ],
    needs: [],
    cost: { small: wan(2, 5), medium: wan(4, 12), large: wan(10, 35) },
    split: [
      { kind: 'services', percent: 70 },
      { kind: 'training', percent: 30 },
    ],
    months: { low: 1, high: 3 },
    knowHow: {
      zh: '采购、物流、销售负责人各自定稿，财务参与付款和回款节点。',
      en: 'The heads of purchasing, logistics and sales write their own; finance joins where money is paid or received.',
    },
    evidence: [
      { zh: '流程制度和审批样单', en: 'Rules and sample approvals' },
      {
        zh: '供应商、承运商、客户名录和评价表',
        en: 'Lists and ratings of suppliers, carriers and customers',
      },
    ],
    risks: [
      {
        zh: '台账各存各的，口径对不上',
        en: 'Everyone keeps a list of their own, and figures do not match',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'wms-core',
    name: { zh: '仓储管理系统（WMS）', en: 'Warehouse management system (WMS)' },
    what: {
      zh: '库位、批次和出入库由WMS管理，收货、上架、拣配、盘点扫条码或射频标签，库存实时可查，按生产计划生成配料任务。',
      en: 'WMS manages locations, lots, receipts and issues; receiving, storing, picking and counting are scanned, stock is visible live, and kitting tasks follow the production plan.',
    },
    lifts: [
      { answer: 'sme.s12', atLeast: 2 },
      { answer: 'cmmm.warehousing.2', atLeast: 'full' },
      { answer: 'sme.q4', ticks: ['M'] },
      { answer: 'sme.q5', atLeast: 'B' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['production-rules', 'field-network'],
    cost: { small: wan(12, 40), medium: wan(35, 120), large: wan(100, 400) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'equipment', percent: 30 },
      { kind: 'services', percent: 18 },
      { kind: 'training', percent: 7 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '仓库先整理库位和物料编码，仓管员会用手持终端。',
      en: 'The warehouse first sorts locations and codes; keepers can use handhelds.',
    },
    evidence: [
      { zh: '库位图、扫码出入库记录', en: 'Map of locations, scanned receipts and issues' },
      { zh: '盘点差异率前后对比', en: 'Counting differences, before and after' },
    ],
    risks: [
      {
        zh: '急料先领后补，账实又不一致',
        en: 'Urgent material is taken first and entered later, and books go wrong again',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'wms-integration',
    name: {
      zh: '仓储与生产、采购、财务贯通',
      en: 'Warehouse joined with production, purchasing and finance',
    },
    what: {
      zh: 'WMS与ERP、MES接口打通，采购到货、工单领料、完工入库和存货核算自动流转，消除重复录入。',
      en: 'WMS is connected with ERP and MES: arrivals, picking for orders, receipt of finished goods and stock accounting flow by themselves, and nothing is entered twice.',
    },
    lifts: [
      { answer: 'sme.s12', atLeast: 3 },
      { answer: 'sme.q5', atLeast: 'C' },
    ],
    needs: ['wms-core', 'mes-core', 'erp-core'],
    cost: { small: wan(8, 30), medium: wan(25, 90), large: wan(80, 300) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 42 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: 'IT统一单据和编码，财务确认核算时点。',
      en: 'IT unifies documents and codes, and finance confirms when stock is booked.',
    },
    evidence: [
      { zh: '接口清单和单据流转日志', en: 'List of interfaces and logs of documents' },
      { zh: '三个系统库存对账结果', en: 'Stock reconciled across the three systems' },
    ],
    risks: [
      {
        zh: '接口出错没人发现，对账差异越积越多',
        en: 'Interface errors go unseen, and differences pile up',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'automated-storage',
    name: { zh: '自动化立体仓库', en: 'Automated storage and retrieval' },
    what: {
      zh: '建堆垛机、四向车或料箱式立体库，出入库由WMS下达、设备自动执行，账与物实时一致。',
      en: 'Stacker cranes, shuttles or tote systems store and retrieve on orders from WMS, and books match stock at all times.',
    },
    lifts: [
      { answer: 'scene.12', atLeast: 'built' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['wms-core'],
    cost: { small: wan(80, 250), medium: wan(200, 800), large: wan(600, 3000) },
    split: [
      { kind: 'new-equipment', percent: 78 },
      { kind: 'software', percent: 12 },
      { kind: 'services', percent: 8 },
      { kind: 'training', percent: 2 },
    ],
    months: { low: 6, high: 12 },
    knowHow: {
      zh: '先测算出入库流量和载具标准，厂房承重、消防要核过。',
      en: 'Flows and carriers are worked out first; floor load and fire protection are checked.',
    },
    evidence: [
      { zh: '立体库验收报告和运行录像', en: 'Acceptance report and film of the store at work' },
      { zh: '设备任务日志与库存账对照', en: 'Task logs against stock books' },
    ],
    risks: [{ zh: '物料规格杂，库容利用率低', en: 'Mixed sizes leave the store half empty' }],
    projectTypes: ['smart-factory', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'agv-delivery',
    name: { zh: '按节拍叫料与AGV配送', en: 'Line feeding by call and AGV' },
    what: {
      zh: '工位按节拍叫料，WMS用亮灯拣选等半自动设备备料，AGV或AMR按时送到工位，物料位置和批次全程可查。',
      en: 'Stations call material at their pace; WMS prepares it with pick-to-light and similar aids, AGVs or AMRs bring it in time, and location and lot are known throughout.',
    },
    lifts: [
      { answer: 'scene.13', atLeast: 'built' },
      { answer: 'cmmm.warehousing.3', atLeast: 'full' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['wms-integration', 'plant-wide-network'],
    cost: { small: wan(40, 120), medium: wan(100, 400), large: wan(300, 1500) },
    split: [
      { kind: 'new-equipment', percent: 68 },
      { kind: 'software', percent: 17 },
      { kind: 'services', percent: 12 },
      { kind: 'training', percent: 3 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '物流工程师规划路线和载具，车间地面、无线覆盖要达标。',
      en: 'A logistics engineer plans routes and carriers; floors and wireless coverage must be good enough.',
    },
    evidence: [
      { zh: '叫料、配送任务记录', en: 'Calls and delivery tasks' },
      { zh: '配送准时率、工位缺料次数统计', en: 'On-time feeding and shortages at stations' },
    ],
    risks: [
      {
        zh: '通道拥挤、人车混行，效率和安全都受影响',
        en: 'Crowded aisles shared with people cost time and safety',
      },
    ],
    projectTypes: ['smart-factory', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'warehouse-ai',
    name: { zh: '库存预测与仓储优化', en: 'Stock forecast and warehouse optimisation' },
    what: {
      zh: '用消耗和计划数据预测各类物料需求，自动给出安全库存、补货和库位方案，缺料和呆滞提前预警。',
      en: 'Consumption and plans forecast the need of each material; safety stock, replenishment and locations are proposed, and shortage and dead stock are announced early.',
    },
    lifts: [{ answer: 'scene.12', atLeast: 'ai' }],
    needs: ['automated-storage', 'wms-integration', 'data-platform'],
    cost: { small: wan(15, 50), medium: wan(40, 140), large: wan(120, 480) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 35 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '计划、仓库共同确认补货规则，数据人员按月核对预测。',
      en: 'Planning and warehouse agree the rules; an analyst checks the forecast each month.',
    },
    technique: {
      zh: '需求预测、库存与库位优化',
      en: 'Demand forecasting, optimisation of stock and locations',
    },
    evidence: [
      { zh: '预测准确率和补货建议采用记录', en: 'Accuracy, and proposals used' },
      { zh: '库存周转、呆滞金额前后对比', en: 'Turnover and dead stock, before and after' },
    ],
    risks: [{ zh: '领料数据不真实，预测跟着错', en: 'False issues give false forecasts' }],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'delivery-ai',
    name: { zh: '厂内物流智能调度', en: 'AI dispatch of in-plant logistics' },
    what: {
      zh: '统一调度立体库、AGV、提升机等设备，按消耗预测提前备料，动态规划路线、避开拥堵，优化库存水位和配送顺序。',
      en: 'Stores, AGVs and lifts are dispatched from one place: material is prepared ahead of predicted use, routes avoid jams, and stock levels and delivery order are optimised.',
    },
    lifts: [
      { answer: 'scene.13', atLeast: 'ai' },
      { answer: 'cmmm.warehousing.4', atLeast: 'full' },
    ],
    needs: ['agv-delivery', 'warehouse-ai'],
    cost: { small: wan(20, 60), medium: wan(50, 180), large: wan(150, 550) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'services', percent: 30 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '各厂家设备接口要开放，物流工程师设定优先级。',
      en: 'Builders must open their interfaces, and a logistics engineer sets priorities.',
    },
    technique: {
      zh: '多智能体路径规划、任务分配优化',
      en: 'Multi-agent path planning, optimised task assignment',
    },
    evidence: [
      { zh: '统一调度平台画面和任务日志', en: 'Screens and task logs of the platform' },
      {
        zh: '配送时长、设备利用率前后对比',
        en: 'Delivery times and use of equipment, before and after',
      },
    ],
    risks: [{ zh: '多家设备协议不一，联调拖期', en: 'Many protocols delay the joint start' }],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'stock-collaboration',
    name: { zh: '供应商库存协同与智能补货', en: 'Stock shared with suppliers, replenished by AI' },
    what: {
      zh: '与主要供应商共享库存和消耗，或对接客户生产计划，由模型预测用量、自动生成补货和到货计划，厂内按计划自动配送。',
      en: 'Stock and use are shared with main suppliers, or customers’ plans are read; a model predicts use and makes replenishment and arrival plans, and delivery in the plant is automatic.',
    },
    lifts: [{ answer: 'sme.s12', atLeast: 4 }],
    needs: ['warehouse-ai', 'agv-delivery', 'purchase-collaboration'],
    cost: { small: wan(12, 40), medium: wan(35, 130), large: wan(120, 450) },
    split: [
      { kind: 'software', percent: 52 },
      { kind: 'services', percent: 35 },
      { kind: 'training', percent: 8 },
      { kind: 'compute', percent: 5 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '采购谈定寄售或补货规则，双方约定数据范围和结算。',
      en: 'Purchasing agrees consignment or replenishment rules; both sides settle data and payment.',
    },
    technique: { zh: '消耗预测、自动补货', en: 'Forecast of use, automatic replenishment' },
    evidence: [
      { zh: '协同供应商清单和自动补货单', en: 'List of suppliers and automatic orders' },
      { zh: '缺料次数、库存金额前后对比', en: 'Shortages and stock value, before and after' },
    ],
    risks: [
      { zh: '供应商备货能力不足，补货计划落空', en: 'Suppliers cannot keep up, and plans fail' },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'inventory-cloud',
    name: { zh: '进销存云软件', en: 'Cloud software for purchasing, sales and stock' },
    what: {
      zh: '订用进销存云服务，采购、销售订单和出入库在线开单、审批，库存、客户和供应商信息统一查询；适合暂不上ERP的小厂。',
      en: 'A cloud service takes purchase orders, sales orders, receipts and issues with approval online, and shows stock, customers and suppliers in one place; it suits small factories that are not ready for ERP.',
    },
    lifts: [
      { answer: 'sme.s3', atLeast: 2 },
      { answer: 'sme.s11', atLeast: 2 },
      { answer: 'sme.s12', atLeast: 2 },
      { answer: 'sme.q5', atLeast: 'C' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['commerce-rules'],
    cost: { small: wan(1, 5), medium: wan(4, 15), large: wan(12, 50) },
    split: [
      { kind: 'software', percent: 70 },
      { kind: 'equipment', percent: 10 },
      { kind: 'services', percent: 10 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 1, high: 2 },
    knowHow: {
      zh: '一名熟悉业务的骨干整理物料和客户资料，软件商远程培训即可。',
      en: 'One experienced person sorts items and customers; remote training by the vendor is enough.',
    },
    evidence: [
      { zh: '系统采购、销售和出入库单据', en: 'Purchase, sales and stock documents in the system' },
      {
        zh: '库存、往来报表和账号清单',
        en: 'Reports of stock and accounts, with the list of users',
      },
    ],
    risks: [
      {
        zh: '以后换ERP时数据要重新整理迁移',
        en: 'Data must be sorted and moved again when ERP comes',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'purchasing-system',
    name: { zh: '采购管理系统', en: 'Purchasing system' },
    what: {
      zh: '在ERP基础上把采购申请、询价、订单、到货、入库、对账全部线上办理，供应商和价格统一管理，需求由计划自动转入，按库存和生产计划编采购计划。',
      en: 'On top of ERP, requests, quotations, orders, arrivals, receipts and settlement run online; suppliers and prices are in one place, needs flow over from planning, and purchase plans follow stock and production.',
    },
    lifts: [
      { answer: 'sme.s11', atLeast: 2 },
      { answer: 'cmmm.purchasing.2', atLeast: 'full' },
      { answer: 'sme.q4', ticks: ['L'] },
      { answer: 'sme.q5', atLeast: 'C' },
    ],
    needs: ['erp-core', 'commerce-rules'],
    cost: { small: wan(4, 15), medium: wan(12, 50), large: wan(40, 180) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 30 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 4 },
    knowHow: {
      zh: '采购员熟悉系统流程，物料编码和价格有人维护。',
      en: 'Buyers know the flow, and somebody keeps codes and prices.',
    },
    evidence: [
      { zh: '系统采购订单和审批记录', en: 'Purchase orders and approvals in the system' },
      { zh: '供应商和价格主数据', en: 'Master data of suppliers and prices' },
    ],
    risks: [{ zh: '紧急采购绕过系统', en: 'Urgent purchases bypass the system' }],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'supplier-management',
    name: { zh: '供应商管理平台（SRM）', en: 'Supplier management platform (SRM)' },
    what: {
      zh: '供应商注册、准入、评价、分级和淘汰在平台进行，按到货质量、交付和价格数据打分，在线询比价、签约和整改。',
      en: 'Registration, admission, rating, grading and removal run on the platform; scores come from quality, delivery and price, and enquiries, contracts and corrections are online.',
    },
    lifts: [{ answer: 'scene.37', atLeast: 'built' }],
    needs: ['purchasing-system'],
    cost: { small: wan(8, 30), medium: wan(30, 100), large: wan(90, 350) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 30 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 3, high: 6 },
    knowHow: {
      zh: '采购、质量共同定评价指标，供应商要有人培训和答疑。',
      en: 'Purchasing and quality set the measures together, and suppliers need training and answers.',
    },
    evidence: [
      { zh: '供应商档案和评分报表', en: 'Supplier files and scores' },
      { zh: '准入、整改、淘汰记录', en: 'Admissions, corrections and removals' },
    ],
    risks: [
      {
        zh: '小供应商不愿上线，评价数据不全',
        en: 'Small suppliers stay away, and scores are incomplete',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'purchase-collaboration',
    name: { zh: '采购计划协同', en: 'Purchase planning with suppliers' },
    what: {
      zh: '采购计划由物料需求运算自动生成，供应商在线确认数量和交期，送货、质检、入库、开票与生产、仓储、财务系统连通，全过程可查。',
      en: 'Purchase plans come from material requirements; suppliers confirm quantity and date online, and delivery, inspection, receipt and invoice are joined with production, warehouse and finance throughout.',
    },
    lifts: [
      { answer: 'sme.s11', atLeast: 3 },
      { answer: 'scene.38', atLeast: 'built' },
      { answer: 'cmmm.purchasing.3', atLeast: 'full' },
    ],
    needs: ['supplier-management', 'master-planning'],
    cost: { small: wan(10, 35), medium: wan(30, 110), large: wan(100, 380) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 42 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 3, high: 6 },
    knowHow: {
      zh: '计划、采购、财务统一单据规则，IT维护对外接口。',
      en: 'Planning, purchasing and finance unify documents, and IT keeps outside interfaces.',
    },
    evidence: [
      { zh: '供应商在线确认和变更记录', en: 'Suppliers’ confirmations and changes' },
      { zh: '从计划到付款的单据链', en: 'Chain of documents from plan to payment' },
    ],
    risks: [
      {
        zh: '计划变动太频繁，供应商不再认真回复',
        en: 'Plans change too often, and suppliers stop answering in earnest',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'purchase-ai',
    name: { zh: '采购智能预测与优化', en: 'Purchasing with AI' },
    what: {
      zh: '预测物料需求和大宗价格走势，优化采购批量、时点、安全库存和供应商份额，自动给出采购方案供审批。',
      en: 'Needs and commodity prices are forecast; lot sizes, timing, safety stock and suppliers’ shares are optimised, and purchase plans are proposed for approval.',
    },
    lifts: [{ answer: 'scene.38', atLeast: 'ai' }],
    needs: ['purchase-collaboration', 'data-platform'],
    cost: { small: wan(12, 40), medium: wan(35, 130), large: wan(110, 450) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 35 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '采购经理会看预测区间，外部行情数据要有可靠来源。',
      en: 'Buyers who can read a range of forecasts, and a sound source of market data.',
    },
    technique: {
      zh: '时间序列预测、采购批量与份额优化',
      en: 'Time-series forecasting, optimisation of lots and shares',
    },
    evidence: [
      { zh: '价格和需求预测对照表', en: 'Forecast against real prices and needs' },
      { zh: '采购方案比选与审批记录', en: 'Plans compared and approved' },
    ],
    risks: [
      {
        zh: '行情突变时模型失效，不能照单执行',
        en: 'In sudden market moves the model fails and must not be followed blindly',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'supply-risk',
    name: { zh: '供应链风险台账与预警', en: 'Supply-risk register and warning' },
    what: {
      zh: '给关键物料和供应商建风险档案，按交期、质量、价格、舆情、单一来源等规则评分预警，预案写明备选货源和分配调整办法。',
      en: 'Critical materials and suppliers get risk files; rules on delivery, quality, price, news and single sources score and warn, and plans name other sources and how to reallocate.',
    },
    lifts: [{ answer: 'scene.39', atLeast: 'built' }],
    needs: ['supplier-management'],
    cost: { small: wan(8, 30), medium: wan(25, 90), large: wan(80, 300) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 42 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '采购牵头，计划、质量、法务参与，预案每年演练。',
      en: 'Purchasing leads, with planning, quality and legal; the plans are rehearsed each year.',
    },
    evidence: [
      { zh: '关键物料风险清单和预案', en: 'Risk list and plans for critical materials' },
      { zh: '预警与处置记录', en: 'Warnings and actions' },
    ],
    risks: [
      {
        zh: '预案停在纸面，备选货源没有验证',
        en: 'Plans on paper, with other sources never tested',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'supply-risk-ai',
    name: { zh: '供应商画像与供应链风险预测', en: 'Supplier profiles and supply-risk prediction' },
    what: {
      zh: '汇集交付、质量、财务和公开信息给供应商画像打分，预测缺料、延期和质量风险，自动给出替代货源、改单和库存调整方案。',
      en: 'Delivery, quality, finance and public information form supplier profiles and scores; shortage, delay and quality risks are predicted, with other sources, changed orders and stock adjustments proposed.',
    },
    lifts: [
      { answer: 'scene.37', atLeast: 'ai' },
      { answer: 'scene.39', atLeast: 'ai' },
      { answer: 'sme.s11', atLeast: 4 },
      { answer: 'cmmm.purchasing.4', atLeast: 'full' },
    ],
    needs: ['purchase-ai', 'supply-risk', 'data-governance'],
    cost: { small: wan(20, 60), medium: wan(60, 200), large: wan(180, 700) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 30 },
      { kind: 'model-service', percent: 15 },
      { kind: 'compute', percent: 5 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '采购专家核定画像指标，外部数据要合法取得。',
      en: 'Buyers approve the measures, and outside data is lawfully obtained.',
    },
    technique: {
      zh: '机器学习风险评分、舆情文本分析、供应网络图谱',
      en: 'Risk scoring, analysis of news, graph of the supply network',
    },
    evidence: [
      { zh: '供应商画像和风险预测报告', en: 'Profiles and risk reports' },
      {
        zh: '预警命中情况和替代方案执行记录',
        en: 'Warnings that came true, and alternatives carried out',
      },
    ],
    risks: [
      {
        zh: '外部信息滞后，预警来得太晚',
        en: 'Outside information is late, and so is the warning',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'tms-core',
    name: { zh: '运输管理系统（TMS）', en: 'Transport management system (TMS)' },
    what: {
      zh: '发货计划、运单、承运商和运费在系统中管理，按订单查运输和签收状态，自动统计运费和准时率。',
      en: 'Dispatch plans, waybills, carriers and freight run in the system; transport and receipt are shown by order, and freight and punctuality are computed.',
    },
    lifts: [{ answer: 'cmmm.logistics.2', atLeast: 'full' }],
    needs: ['commerce-rules'],
    cost: { small: wan(5, 20), medium: wan(15, 60), large: wan(50, 220) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 27 },
      { kind: 'training', percent: 8 },
      { kind: 'equipment', percent: 5 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '物流主管理清线路、价格和承运商，司机或承运商用小程序回单。',
      en: 'The logistics head sorts routes, prices and carriers; drivers or carriers confirm by mini program.',
    },
    evidence: [
      { zh: '系统运单和签收记录', en: 'Waybills and receipts in the system' },
      { zh: '运费、准时率月报', en: 'Monthly freight and punctuality' },
    ],
    risks: [
      { zh: '承运商不及时回传，状态失真', en: 'Carriers report late, and the status is wrong' },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'transport-tracking',
    name: { zh: '运输在途跟踪与智能配送', en: 'Tracking and dispatch of transport' },
    what: {
      zh: '销售订单自动生成发运任务，系统按时效、载重安排车辆和线路，用定位全程跟踪，客户在线可查，偏航、延误自动提醒。',
      en: 'Sales orders raise dispatch tasks; vehicles and routes are arranged by time and load, goods are tracked, customers can look, and detours and delays raise notices.',
    },
    lifts: [
      { answer: 'scene.40', atLeast: 'built' },
      { answer: 'cmmm.logistics.3', atLeast: 'full' },
    ],
    needs: ['tms-core', 'wms-core', 'erp-core'],
    cost: { small: wan(8, 30), medium: wan(25, 90), large: wan(80, 320) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 25 },
      { kind: 'equipment', percent: 20 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '物流与IT打通销售、仓储、运输单据，承运合同写明定位要求。',
      en: 'Logistics and IT join sales, warehouse and transport documents; contracts with carriers demand tracking.',
    },
    evidence: [
      { zh: '订单到签收的全程轨迹', en: 'The track from order to receipt' },
      { zh: '异常提醒和处理记录', en: 'Notices and what was done' },
    ],
    risks: [{ zh: '外包车辆定位覆盖不全', en: 'Not all hired vehicles are tracked' }],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'transport-ai',
    name: { zh: '运输路线与装载智能优化', en: 'AI for routes and loading' },
    what: {
      zh: '用订单、路况和历史时效预测到货时间和延误，优化装载、路线和运力组合，按成本和时效比较方案并用实绩验证。',
      en: 'Orders, traffic and past times predict arrival and delay; loading, routes and capacity are optimised, and plans are compared by cost and time and checked against results.',
    },
    lifts: [
      { answer: 'scene.40', atLeast: 'ai' },
      { answer: 'cmmm.logistics.4', atLeast: 'full' },
    ],
    needs: ['transport-tracking', 'data-platform'],
    cost: { small: wan(12, 40), medium: wan(35, 130), large: wan(110, 450) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 35 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '调度员参与约束设定，运价和时效数据要完整。',
      en: 'Dispatchers help set limits; freight and times must be complete.',
    },
    technique: {
      zh: '路径与装载优化、到达时间预测',
      en: 'Route and load optimisation, prediction of arrival',
    },
    evidence: [
      { zh: '到货预测准确率和装载率统计', en: 'Accuracy of arrival times and load rates' },
      { zh: '优化前后运费、时效对比', en: 'Freight and times before and after' },
    ],
    risks: [
      {
        zh: '货量小，优化省下的运费抵不过投入',
        en: 'With few goods, the saving does not pay for the system',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
]
