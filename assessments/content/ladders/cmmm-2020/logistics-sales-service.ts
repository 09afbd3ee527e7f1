import type { Subdomain } from '../../../schema/ladder.ts'

/**
 * 物流, 销售 and 服务 of 制造. 产品服务 weighs nothing in the process industry.
 * The statements are working wordings.
 */
export const logisticsSalesService: readonly Subdomain[] = [
  {
    id: 'logistics',
    name: { zh: '物流', en: 'Logistics' },
    element: 'manufacturing',
    domain: 'logistics',
    weights: { discrete: 100_100, process: 102_000 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×物流13%；流程型：制造68%×物流15%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '成品运输有流程和制度，承运商有准入和评价；发货计划、装车、运输和签收有单据，可查到货情况。',
          en: 'Transport of finished goods follows a set process, and carriers are admitted and assessed. Shipping plans, loading, transport and receipt have documents, and arrival can be checked.',
        },
      },
      {
        level: 2,
        text: {
          zh: '发货计划、运单和承运商在系统中管理，可按订单查运输和签收状态；运费和准时情况能自动统计。',
          en: 'Shipping plans, waybills and carriers are managed in a system that shows transport and receipt by order. Freight costs and punctuality are computed automatically.',
        },
      },
      {
        level: 3,
        text: {
          zh: '物流与销售、仓储系统打通，由订单自动生成发运任务；车辆或货物用定位等手段全程跟踪，客户可在线查，异常自动提醒。',
          en: 'Logistics is connected with sales and warehouse systems, and shipments are generated from orders. Vehicles or goods are tracked throughout by positioning, customers can look online, and exceptions are announced.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用模型优化装载、路线和运力，能预测到货时间和延误；按成本、时效等目标比较方案，优化结果有数据验证。',
          en: 'Models optimise loading, routes and capacity and predict arrival and delay. Options are compared by cost, time and other aims, and results are verified with data.',
        },
      },
      {
        level: 5,
        text: {
          zh: '与供应商、承运商、客户共享运力和库存信息，多仓、多种运输方式自动协同；遇异常自动改线、调货，物流资源跨企业共用。',
          en: 'Capacity and stock information is shared with suppliers, carriers and customers, and warehouses and modes of transport are coordinated automatically. On disruption goods are rerouted or reallocated, and logistics resources are used across companies.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '物流', confidence: 'assumed' },
  },
  {
    id: 'sales',
    name: { zh: '销售', en: 'Sales' },
    element: 'manufacturing',
    domain: 'sales',
    weights: { discrete: 100_100, process: 102_000 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×销售13%；流程型：制造68%×销售15%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '销售有流程和制度，客户、合同和订单有记录；定期收集市场信息，编制销售计划，跟踪交付和回款。',
          en: 'Sales follows a set process, and customers, contracts and orders are on record. Market information is gathered regularly, sales plans are made, and delivery and payment are followed up.',
        },
      },
      {
        level: 2,
        text: {
          zh: '客户、报价、合同、订单和回款在ERP或CRM中管理，可查订单执行情况；用系统的历史数据编制销售计划。',
          en: 'Customers, quotations, contracts, orders and payments are managed in ERP or CRM, which shows how orders proceed. Sales plans are made from the system’s historical data.',
        },
      },
      {
        level: 3,
        text: {
          zh: '销售与计划、生产、仓储、物流系统打通，接单时可查库存和产能、给出交期；订单变更自动传到各环节，客户可在线查进度。',
          en: 'Sales is connected with planning, production, warehouse and logistics: stock and capacity are visible when an order is taken, and a date is given. Changes reach all activities automatically, and customers see progress online.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用模型预测需求、分析客户和价格，结果直接用于生产和采购计划；能按客户特征精准营销，定期比对预测与实际。',
          en: 'Models predict demand and analyse customers and prices, and results enter production and purchase plans directly. Marketing is targeted by customer profile, and forecasts are compared with reality regularly.',
        },
      },
      {
        level: 5,
        text: {
          zh: '客户可在线上自主选配、下单，系统自动核价、定交期并转为生产任务；与渠道、客户共享需求，形成按需定制等新模式。',
          en: 'Customers configure and order online; the system prices, dates and turns the order into production tasks. Demand is shared with channels and customers, and new models such as made-to-order customisation have formed.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '销售', confidence: 'assumed' },
  },
  {
    id: 'customer-service',
    name: { zh: '客户服务', en: 'Customer service' },
    element: 'manufacturing',
    domain: 'service',
    weights: { discrete: 50_050, process: 20_400 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×服务13%×客户服务50%；流程型：制造68%×服务3%×客户服务100%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '有客户服务制度和专人，咨询、投诉和退换货有登记、处理和回访记录，定期调查客户满意度。',
          en: 'There are customer service rules and staff. Enquiries, complaints and returns are registered, handled and followed up on record, and customer satisfaction is surveyed regularly.',
        },
      },
      {
        level: 2,
        text: {
          zh: '服务请求、处理过程和客户档案在系统中管理，可查时限和结果；有常见问题库，能统计满意度和投诉原因。',
          en: 'Requests, handling and customer files are managed in a system that shows time limits and results. There is a library of common questions, and satisfaction and causes of complaint are computed.',
        },
      },
      {
        level: 3,
        text: {
          zh: '客户服务与销售、生产、质量系统打通，凭产品编号可查订单、批次和检验记录；投诉自动转责任部门，整改结果反馈客户。',
          en: 'Customer service is connected with sales, production and quality systems: the product number gives order, lot and inspection records. Complaints go to the department responsible automatically, and the customer learns of the correction.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用模型分析客户反馈，预测需求和流失风险，主动提供服务；智能客服依据知识库答复，答复质量定期检验。',
          en: 'Models analyse customer feedback, predict needs and the risk of losing customers, and service is offered proactively. Automated service answers from a knowledge base, and the quality of answers is checked regularly.',
        },
      },
      {
        level: 5,
        text: {
          zh: '系统按客户实时需求在多个渠道自动匹配服务；与经销商、服务商、客户共享数据，共同改进产品并推出新的服务。',
          en: 'The system matches service to customers’ live needs over several channels automatically. Data is shared with dealers, service firms and customers, who together improve products and launch new services.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '客户服务', confidence: 'assumed' },
  },
  {
    id: 'product-service',
    name: { zh: '产品服务', en: 'Product service' },
    element: 'manufacturing',
    domain: 'service',
    weights: { discrete: 50_050, process: 0 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×服务13%×产品服务50%；流程型：制造68%×服务3%×产品服务0%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '有产品安装、维修、保养的服务规范和人员，服务过程和更换件有记录，产品说明和保修规定齐全。',
          en: 'There are rules and staff for installing, repairing and maintaining products. Service and replaced parts are on record, and product instructions and warranty terms are complete.',
        },
      },
      {
        level: 2,
        text: {
          zh: '产品档案、维修工单和服务备件在系统中管理，可按产品编号查维修历史；能远程指导客户，统计故障类型。',
          en: 'Product files, repair orders and service parts are managed in a system, and the product number gives the repair history. Customers are guided remotely, and types of fault are counted.',
        },
      },
      {
        level: 3,
        text: {
          zh: '产品联网或经终端上传运行数据，可远程监测和诊断；服务与设计、质量、备件系统打通，故障信息自动反馈设计和生产。',
          en: 'Products upload operating data by network or through a terminal and are monitored and diagnosed remotely. Service is connected with design, quality and parts systems, and fault data returns to design and production automatically.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用产品运行数据建立故障预测或寿命模型，主动安排维护并提前备件；能按使用工况优化参数，预测效果定期验证。',
          en: 'Fault or lifetime models built from products’ operating data lead to proactive maintenance with parts made ready. Parameters are optimised to conditions of use, and predictions are verified regularly.',
        },
      },
      {
        level: 5,
        text: {
          zh: '依托产品数字孪生和数据平台，提供按使用付费、能效优化等新服务；与客户、供应商实时协同，以使用数据带动产品创新。',
          en: 'Digital twins and a data platform carry new services such as pay-per-use or energy optimisation. Work with customers and suppliers is in real time, and data from use drives product innovation.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '产品服务', confidence: 'assumed' },
  },
]
