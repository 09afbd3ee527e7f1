import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

export const salesServiceRemedies: readonly Remedy[] = [
  {
    id: 'crm-core',
    name: { zh: '客户与销售管理系统（CRM）', en: 'Customer and sales management (CRM)' },
    what: {
      zh: '客户、商机、报价、合同、订单和回款进CRM或ERP销售模块，网上询单自动进系统，用历史数据编制销售计划、查订单执行。',
      en: 'Customers, leads, quotations, contracts, orders and payments run in CRM or the sales module of ERP; online enquiries enter by themselves, and past data makes sales plans and shows order progress.',
    },
    lifts: [
      { answer: 'sme.s3', atLeast: 2 },
      { answer: 'cmmm.sales.2', atLeast: 'full' },
      { answer: 'sme.q4', ticks: ['D'] },
      { answer: 'sme.q5', atLeast: 'B' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['commerce-rules'],
    cost: { small: wan(6, 25), medium: wan(20, 70), large: wan(60, 250) },
    split: [
      { kind: 'software', percent: 62 },
      { kind: 'services', percent: 28 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '销售主管带头用，客户资料先去重归并。',
      en: 'The sales head uses it first; customer data is cleaned and merged.',
    },
    evidence: [
      { zh: '客户档案、合同和订单记录', en: 'Customer files, contracts and orders' },
      { zh: '销售计划和执行报表', en: 'Sales plans and progress' },
    ],
    risks: [{ zh: '业务员不愿交出客户信息', en: 'Salespeople will not hand over their customers' }],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'order-integration',
    name: { zh: '销售订单全流程贯通', en: 'Sales orders joined from end to end' },
    what: {
      zh: '销售系统与计划、生产、仓储、物流、财务打通，接单时可查库存和产能、给出交期，订单变更自动传到各环节，客户在线查进度。',
      en: 'Sales is joined with planning, production, warehouse, logistics and finance: stock, capacity and date are known when an order is taken, changes reach every step, and customers see progress online.',
    },
    lifts: [
      { answer: 'sme.s3', atLeast: 3 },
      { answer: 'cmmm.sales.3', atLeast: 'full' },
      { answer: 'sme.q5', atLeast: 'C' },
    ],
    needs: ['crm-core', 'master-planning', 'mes-core', 'wms-core', 'tms-core'],
    cost: { small: wan(10, 35), medium: wan(30, 110), large: wan(100, 400) },
    split: [
      { kind: 'software', percent: 48 },
      { kind: 'services', percent: 44 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '销售、计划、财务统一订单口径，IT负责接口监控。',
      en: 'Sales, planning and finance use one order; IT watches the interfaces.',
    },
    evidence: [
      { zh: '订单贯通流程图和接口日志', en: 'Flow of orders and interface logs' },
      { zh: '交期承诺与实际交付对照', en: 'Promised against real delivery' },
    ],
    risks: [
      { zh: '交期规则没定清，承诺了做不到', en: 'Unclear rules promise dates that cannot be kept' },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'customer-analysis',
    name: { zh: '客户分析与精准营销', en: 'Customer analysis and targeted marketing' },
    what: {
      zh: '按行业、采购频次、毛利等给客户分群，统计产品销售趋势，定期调整推介名单和策略，跟踪转化结果。',
      en: 'Customers are grouped by industry, frequency and margin; product trends are counted, and who is offered what is adjusted regularly and its result followed.',
    },
    lifts: [{ answer: 'scene.33', atLeast: 'built' }],
    needs: ['crm-core'],
    cost: { small: wan(5, 20), medium: wan(18, 60), large: wan(50, 200) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 40 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 4 },
    knowHow: {
      zh: '市场人员懂产品和客户分群，数据口径与财务一致。',
      en: 'Marketing staff who know products and groups; figures agree with finance.',
    },
    evidence: [
      { zh: '客户分群和销售趋势报表', en: 'Groups and sales trends' },
      { zh: '营销活动和转化记录', en: 'Campaigns and conversions' },
    ],
    risks: [
      { zh: '客户少而集中，分群意义有限', en: 'Few large customers, and grouping says little' },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'sales-forecast-ai',
    name: { zh: '销售智能预测与客户画像', en: 'Sales forecast and customer profiles with AI' },
    what: {
      zh: '用订单、市场和客户数据预测分产品、分区域需求，分析价格和客户价值，推荐客户和产品组合，预测结果直接供生产和采购计划使用。',
      en: 'Orders, market and customer data forecast demand by product and region; price and customer value are analysed, customers and products proposed, and production and purchasing plans use the result.',
    },
    lifts: [
      { answer: 'scene.33', atLeast: 'ai' },
      { answer: 'cmmm.sales.4', atLeast: 'full' },
    ],
    needs: ['customer-analysis', 'order-integration', 'data-platform'],
    cost: { small: wan(12, 40), medium: wan(35, 120), large: wan(100, 400) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 35 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '销售提供市场判断，分析人员按月比对预测与实际。',
      en: 'Sales adds its judgement, and analysts compare forecast and result each month.',
    },
    technique: {
      zh: '需求预测、客户画像、推荐算法',
      en: 'Demand forecasting, customer profiles, recommendation',
    },
    evidence: [
      { zh: '预测与实际对比月报', en: 'Monthly forecast against result' },
      { zh: '客户画像和推荐成交记录', en: 'Profiles, and sales that followed' },
    ],
    risks: [
      {
        zh: '历史数据短，新品和新客户预测不准',
        en: 'Short history, and new products or customers are forecast badly',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'sales-plan-ai',
    name: { zh: '产销协同智能计划', en: 'Sales and operations planning with AI' },
    what: {
      zh: '销售预测实时更新，自动或半自动生成采购、生产、物流计划，财务同步测算收入和成本；按订单变化持续优化混线和换产安排。',
      en: 'The sales forecast is live and makes purchasing, production and transport plans automatically or with little help; finance computes revenue and cost, and mixed lines and changeovers are optimised as orders change.',
    },
    lifts: [{ answer: 'sme.s3', atLeast: 4 }],
    needs: ['sales-forecast-ai', 'plan-forecast-ai', 'aps-scheduling', 'purchase-collaboration'],
    cost: { small: wan(20, 60), medium: wan(60, 200), large: wan(180, 700) },
    split: [
      { kind: 'software', percent: 48 },
      { kind: 'services', percent: 35 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 7 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '总经理牵头每周产销会，销售、计划、采购、财务共用一套数。',
      en: 'The general manager leads a weekly meeting where sales, planning, purchasing and finance use one set of figures.',
    },
    technique: { zh: '需求感知、多级计划优化', en: 'Demand sensing, optimisation of linked plans' },
    evidence: [
      {
        zh: '系统生成的产销方案和会议决议',
        en: 'Plans made by the system, and decisions of the meetings',
      },
      { zh: '预测、计划、执行偏差分析', en: 'Analysis of forecast, plan and result' },
    ],
    risks: [
      {
        zh: '各部门指标相互冲突，方案定不下来',
        en: 'Departments’ goals conflict, and no plan is agreed',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'service-rules',
    name: { zh: '售后服务制度与报修小程序', en: 'Service rules and a mini program for reports' },
    what: {
      zh: '定好咨询、投诉、退换货、安装、维修的流程和专人，产品说明和保修规定齐全；客户用小程序或企业微信报修，处理、换件和回访有登记，定期调查满意度。',
      en: 'Enquiries, complaints, returns, installation and repair have a flow and named staff, with manuals and warranty terms; customers report by mini program, actions, parts and follow-up are recorded, and satisfaction is surveyed.',
    },
    lifts: [
      { answer: 'sme.s4', atLeast: 1 },
      { answer: 'cmmm.customer-service.1', atLeast: 'full' },
      { answer: 'cmmm.product-service.1', atLeast: 'full' },
    ],
    needs: [],
    cost: { small: wan(1, 4), medium: wan(3, 10), large: wan(8, 30) },
    split: [
      { kind: 'services', percent: 60 },
      { kind: 'training', percent: 25 },
      { kind: 'software', percent: 15 },
    ],
    months: { low: 1, high: 2 },
    knowHow: {
      zh: '售后主管牵头，配一名会配置小程序的人。',
      en: 'The service head leads, with one person who can set up the mini program.',
    },
    evidence: [
      { zh: '服务制度、保修规定和报修界面', en: 'Rules, warranty terms and the reporting screen' },
      { zh: '处理、回访、满意度记录', en: 'Records of action, follow-up and satisfaction' },
    ],
    risks: [{ zh: '客户习惯打电话，登记不全', en: 'Customers phone, and records are incomplete' }],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'service-desk',
    name: { zh: '客户服务系统', en: 'Customer service system' },
    what: {
      zh: '服务请求、处理过程和客户档案进系统，按时限派单和督办，建常见问题库，自动统计满意度和投诉原因，信息推送设计、工艺、生产、销售。',
      en: 'Requests, actions and customer files run in the system with deadlines; frequent questions are collected, satisfaction and causes are counted, and design, process, production and sales are informed.',
    },
    lifts: [
      { answer: 'sme.s4', atLeast: 2 },
      { answer: 'cmmm.customer-service.2', atLeast: 'full' },
      { answer: 'sme.q4', ticks: ['E'] },
      { answer: 'sme.q5', atLeast: 'B' },
      { answer: 'sme.q8', atLeast: 'D' },
    ],
    needs: ['service-rules'],
    cost: { small: wan(5, 20), medium: wan(18, 60), large: wan(50, 200) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 30 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 4 },
    knowHow: {
      zh: '服务人员按统一代码登记，各部门指定接收人。',
      en: 'Service staff use common codes, and each department names a receiver.',
    },
    evidence: [
      { zh: '服务工单和时限统计', en: 'Service orders and times' },
      { zh: '常见问题库和推送记录', en: 'Frequent questions, and records of informing' },
    ],
    risks: [{ zh: '登记内容笼统，后续无法分析', en: 'Vague entries cannot be analysed' }],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'service-integration',
    name: {
      zh: '售后与质量、生产、财务贯通',
      en: 'Service joined with quality, production and finance',
    },
    what: {
      zh: '凭产品编号查订单、批次和检验记录，投诉自动转责任部门并跟踪整改，结果反馈客户；问题清单用于改进设计工艺，索赔和内部扣款与质量、财务系统联动。',
      en: 'A product number shows order, lot and inspection; complaints go to the department responsible and are tracked, customers hear the result, problems improve design and process, and claims and charges are joined with quality and finance.',
    },
    lifts: [
      { answer: 'sme.s4', atLeast: 3 },
      { answer: 'cmmm.customer-service.3', atLeast: 'full' },
    ],
    needs: ['service-desk', 'traceability', 'erp-core'],
    cost: { small: wan(8, 30), medium: wan(25, 90), large: wan(80, 300) },
    split: [
      { kind: 'services', percent: 47 },
      { kind: 'software', percent: 45 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 3, high: 6 },
    knowHow: {
      zh: '质量部门主持问题评审，财务明确索赔和扣款规则。',
      en: 'Quality chairs the review, and finance sets rules for claims and charges.',
    },
    evidence: [
      { zh: '售后问题清单和整改闭环', en: 'List of problems and closed corrections' },
      { zh: '索赔、扣款单据和系统联动记录', en: 'Claims and charges, and records of the links' },
    ],
    risks: [{ zh: '责任认定扯皮，整改拖延', en: 'Disputes over blame delay correction' }],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'service-parts',
    name: { zh: '产品档案与维修备件系统', en: 'System for product files, repairs and spares' },
    what: {
      zh: '一机一码建产品档案，维修工单和服务备件进系统，按编号查维修历史，用视频和图文远程指导客户，自动统计故障类型。',
      en: 'Every product has a code and a file; repair orders and service parts run in the system, the history is found by code, customers are guided by video and pictures, and fault types are counted.',
    },
    lifts: [{ answer: 'cmmm.product-service.2', atLeast: 'full' }],
    needs: ['service-rules'],
    cost: { small: wan(6, 25), medium: wan(20, 70), large: wan(60, 240) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 27 },
      { kind: 'training', percent: 8 },
      { kind: 'equipment', percent: 5 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '售后与生产约定编码规则，维修员会用移动端。',
      en: 'Service and production agree the codes, and technicians use a mobile client.',
    },
    evidence: [
      { zh: '产品档案和维修历史查询画面', en: 'Product files and repair history on screen' },
      { zh: '故障类型统计和备件台账', en: 'Fault statistics and parts records' },
    ],
    risks: [
      { zh: '已售产品档案补录工作量大', en: 'Files of products already sold take much work' },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'proactive-service',
    name: { zh: '客户主动服务', en: 'Proactive customer service' },
    what: {
      zh: '按客户、产品和使用年限分级管理，保养、换件、校准到期前系统自动提醒并派人联系，建立客户精细化服务计划。',
      en: 'Customers are graded by product and age; before upkeep, parts or calibration fall due the system reminds and assigns a contact, and each key customer has a service plan.',
    },
    lifts: [
      { answer: 'sme.s4', atLeast: 4 },
      { answer: 'scene.36', atLeast: 'built' },
    ],
    needs: ['service-integration', 'service-parts'],
    cost: { small: wan(6, 25), medium: wan(20, 75), large: wan(60, 260) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 40 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '服务经理设计服务等级，客户资料持续更新。',
      en: 'The service manager designs grades, and customer data is kept current.',
    },
    evidence: [
      { zh: '主动服务计划和提醒记录', en: 'Plans and reminders' },
      { zh: '客户分级清单和回访结果', en: 'Grades of customers and results of contact' },
    ],
    risks: [{ zh: '服务人手不足，提醒后无人跟进', en: 'Too few people to follow up' }],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'service-ai',
    name: { zh: '智能客服与客户需求预测', en: 'Service assistant and prediction of needs' },
    what: {
      zh: '智能客服依据知识库全天答复，难题转人工；用模型分析反馈和使用情况，预测需求和流失风险，提前安排服务，答复质量按月抽检。',
      en: 'An assistant answers from the knowledge base at all hours and passes on hard cases; models analyse feedback and use, predict needs and loss, and service is planned ahead, with answers checked monthly.',
    },
    lifts: [
      { answer: 'scene.36', atLeast: 'ai' },
      { answer: 'cmmm.customer-service.4', atLeast: 'full' },
    ],
    needs: ['proactive-service'],
    cost: { small: wan(10, 35), medium: wan(30, 100), large: wan(80, 320) },
    split: [
      { kind: 'software', percent: 42 },
      { kind: 'services', percent: 28 },
      { kind: 'model-service', percent: 20 },
      { kind: 'compute', percent: 5 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 6 },
    knowHow: {
      zh: '服务骨干维护知识库和抽检，面向公众的大模型服务要查清备案要求。',
      en: 'Experienced staff keep the base and check answers; look into filing duties where the model serves the public.',
    },
    technique: {
      zh: '大模型检索增强问答、情感分析、流失预测',
      en: 'Retrieval-augmented language model, sentiment analysis, churn prediction',
    },
    evidence: [
      { zh: '问答准确率抽检记录', en: 'Spot checks of answers' },
      { zh: '流失预警和主动服务结果', en: 'Loss warnings and results' },
    ],
    risks: [
      {
        zh: '答错引起客户损失，责任难分',
        en: 'Wrong answers harm customers, and blame is unclear',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'remote-operation',
    name: { zh: '产品远程监测与运维', en: 'Remote monitoring and maintenance of products' },
    what: {
      zh: '产品加装通信模块或由终端上传运行数据，平台远程监测、报警和诊断；服务与设计、质量、备件系统打通，故障信息自动反馈设计和生产。',
      en: 'Products send operating data by module or terminal; a platform watches, alarms and diagnoses remotely, and service is joined with design, quality and parts, so that faults reach design and production.',
    },
    lifts: [
      { answer: 'sme.s4', atLeast: 4 },
      { answer: 'scene.34', atLeast: 'built' },
      { answer: 'cmmm.product-service.3', atLeast: 'full' },
    ],
    needs: ['service-parts', 'service-integration', 'security-zones'],
    cost: { small: wan(30, 100), medium: wan(80, 300), large: wan(250, 1000) },
    split: [
      { kind: 'software', percent: 40 },
      { kind: 'equipment', percent: 30 },
      { kind: 'services', percent: 25 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 5, high: 12 },
    knowHow: {
      zh: '产品、软件、服务三方共建，客户同意采集数据，网络安全要达标。',
      en: 'Product, software and service build it together; customers agree to the collection, and security is sound.',
    },
    evidence: [
      { zh: '在网产品清单和监测画面', en: 'List of connected products and screens' },
      { zh: '远程诊断和故障反馈记录', en: 'Remote diagnoses and faults fed back' },
    ],
    risks: [
      {
        zh: '客户现场不许联网，接入率上不去',
        en: 'Customers forbid the connection, and few products are online',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'remote-operation-ai',
    name: { zh: '产品故障预测与智能运维', en: 'Fault prediction for products in use' },
    what: {
      zh: '用在网产品运行数据建立故障和寿命模型，提前安排维护和备件，按使用工况推荐运行参数，用实际故障定期验证。',
      en: 'Data of connected products forms models of faults and lifetime; maintenance and parts are planned ahead, settings are proposed for each use, and predictions are checked against real faults.',
    },
    lifts: [
      { answer: 'scene.34', atLeast: 'ai' },
      { answer: 'cmmm.product-service.4', atLeast: 'full' },
    ],
    needs: ['remote-operation', 'data-platform'],
    cost: { small: wan(20, 70), medium: wan(60, 220), large: wan(180, 700) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 35 },
      { kind: 'compute', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '产品专家懂失效机理，在网产品达到一定数量才值得建模。',
      en: 'Product experts know how products fail; models pay only with enough products online.',
    },
    technique: {
      zh: '故障预测、剩余寿命估计、参数寻优',
      en: 'Fault prediction, remaining useful life, tuning of settings',
    },
    evidence: [
      { zh: '预测与实际故障对照报告', en: 'Predicted against real faults' },
      { zh: '主动维护工单和备件提前量', en: 'Proactive orders and parts prepared' },
    ],
    risks: [
      { zh: '工况差异大，一个模型难以通用', en: 'Uses differ, and one model does not fit all' },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'value-added-service',
    name: { zh: '产品数据增值服务', en: 'Services built on product data' },
    what: {
      zh: '利用产品运行数据开发节能诊断、按量计费、租赁、保险对接等服务，明确定价和合同，平台统计服务收入。',
      en: 'Operating data gives services such as energy checks, pay per use, leasing or insurance, with prices and contracts; the platform counts the revenue.',
    },
    lifts: [{ answer: 'scene.35', atLeast: 'built' }],
    needs: ['remote-operation'],
    cost: { small: wan(15, 60), medium: wan(50, 180), large: wan(150, 600) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'services', percent: 42 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 4, high: 10 },
    knowHow: {
      zh: '市场和法务设计服务与合同，数据用途取得客户授权。',
      en: 'Marketing and legal design the service and contracts; customers authorise the use of data.',
    },
    evidence: [
      { zh: '服务产品清单、合同和收入记录', en: 'List of services, contracts and revenue' },
      { zh: '客户使用报告', en: 'Reports on use by customers' },
    ],
    risks: [{ zh: '客户不愿为服务付费', en: 'Customers will not pay for services' }],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'value-added-ai',
    name: { zh: '智能增值服务', en: 'Value-added services with AI' },
    what: {
      zh: '用模型分析客户工况，自动给出节能、工艺或运行优化方案，向客户提供可订阅的智能服务，效果按实测结算。',
      en: 'Models analyse customers’ use and propose savings or better settings as a service by subscription, paid by measured effect.',
    },
    lifts: [{ answer: 'scene.35', atLeast: 'ai' }],
    needs: ['value-added-service', 'remote-operation-ai'],
    cost: { small: wan(15, 50), medium: wan(40, 150), large: wan(120, 500) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 30 },
      { kind: 'model-service', percent: 10 },
      { kind: 'compute', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '既懂客户工艺又懂算法的方案团队。',
      en: 'A team that knows both customers’ processes and algorithms.',
    },
    technique: {
      zh: '能效优化、专家知识与大模型结合的运行建议',
      en: 'Energy optimisation, advice from expert knowledge and language models',
    },
    evidence: [
      { zh: '智能服务订阅和效果测算记录', en: 'Subscriptions and measured effects' },
      { zh: '优化建议与客户采纳情况', en: 'Advice, and what customers used' },
    ],
    risks: [{ zh: '效果测算口径有争议', en: 'Disputes over how the effect is measured' }],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'mass-customisation',
    name: { zh: '规模化定制平台', en: 'Platform for mass customisation' },
    what: {
      zh: '产品做成模块和选配规则，客户在线选配并看报价和交期，订单自动转成BOM、工艺和生产指令，混线成批生产。',
      en: 'Products become modules with rules; customers configure online and see price and date, and orders turn into BOM, process and production orders, made in batches on mixed lines.',
    },
    lifts: [{ answer: 'scene.32', atLeast: 'built' }],
    needs: ['order-integration', 'design-integration', 'capp-core'],
    cost: { small: wan(40, 120), medium: wan(120, 400), large: wan(350, 1500) },
    split: [
      { kind: 'software', percent: 52 },
      { kind: 'services', percent: 40 },
      { kind: 'training', percent: 8 },
    ],
    months: { low: 6, high: 15 },
    knowHow: {
      zh: '研发先做模块化，销售、工艺、生产统一选配规则。',
      en: 'Development makes modules first; sales, process and production share the rules.',
    },
    evidence: [
      { zh: '选配规则库和在线订单', en: 'Rules of configuration and online orders' },
      { zh: '定制订单自动转单记录', en: 'Custom orders turned into production orders' },
    ],
    risks: [
      {
        zh: '选项过多，成本和交期失控',
        en: 'Too many options, and cost and dates get out of hand',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'customisation-ai',
    name: { zh: '智能选配与定制方案生成', en: 'AI configuration of custom products' },
    what: {
      zh: '客户用文字、图片或样品说明需求，模型匹配模块、生成方案和报价，自动检查可制造性后转订单，人工复核关键参数。',
      en: 'Customers state needs in words, pictures or samples; a model matches modules, makes designs and quotations, checks manufacturability and passes the order on, and people review key values.',
    },
    lifts: [{ answer: 'scene.32', atLeast: 'ai' }],
    needs: ['mass-customisation'],
    cost: { small: wan(20, 60), medium: wan(60, 200), large: wan(180, 650) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 30 },
      { kind: 'model-service', percent: 15 },
      { kind: 'compute', percent: 5 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 9 },
    knowHow: {
      zh: '销售工程师复核方案，历史定制案例要整理成库。',
      en: 'Sales engineers review the result, and past cases are sorted into a base.',
    },
    technique: {
      zh: '大模型需求理解、生成式方案、相似案例检索',
      en: 'Understanding of needs by language model, generated designs, retrieval of cases',
    },
    evidence: [
      { zh: '自动生成方案与成交记录', en: 'Generated designs and sales' },
      { zh: '报价周期、改单率前后对比', en: 'Time to quote and rate of changes, before and after' },
    ],
    risks: [
      {
        zh: '需求理解有误，做出来不是客户要的',
        en: 'Needs misread, and the product is not what was asked',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
]
