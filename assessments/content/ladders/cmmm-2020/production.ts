import type { Subdomain } from '../../../schema/ladder.ts'

/**
 * 生产 of 制造, with the seven subdomains whose shares inside it no source gives.
 * The statements are working wordings.
 */
export const production: readonly Subdomain[] = [
  {
    id: 'purchasing',
    name: { zh: '采购', en: 'Purchasing' },
    element: 'manufacturing',
    domain: 'production',
    weights: { discrete: 51_744, process: 51_408 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×生产48%×采购14%；流程型：制造68%×生产63%×采购12%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '采购有流程和制度，采购计划依据生产需求编制；供应商有名录、准入和评价记录，合同、到货和付款可查。',
          en: 'Purchasing follows a set process, and purchase plans are made from production needs. Suppliers are listed, admitted and assessed on record, and contracts, deliveries and payments can be traced.',
        },
      },
      {
        level: 2,
        text: {
          zh: '采购申请、订单、到货、入库在ERP等系统办理，供应商信息和价格统一管理；可依据库存和生产计划编制采购计划。',
          en: 'Requests, orders, deliveries and receipts are handled in ERP or a similar system, with supplier and price data managed in one place. Purchase plans are drawn from stock and production plans.',
        },
      },
      {
        level: 3,
        text: {
          zh: '采购与生产、仓储、财务系统打通，自动运算物料需求；供应商在平台确认订单和交期，用到货质量和交付数据评价供应商。',
          en: 'Purchasing is connected with production, warehouse and finance systems, and material requirements are computed automatically. Suppliers confirm orders and dates on a platform and are assessed by their quality and delivery data.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用模型预测物料需求和价格，优化采购批量、安全库存和供应商份额；能预警缺料、延期和质量风险并给出替代方案。',
          en: 'Models predict demand and prices of materials and optimise lot sizes, safety stock and supplier shares. Shortage, delay and quality risks are announced early, with alternatives.',
        },
      },
      {
        level: 5,
        text: {
          zh: '与主要供应商共享计划、库存和产能，按消耗自动补货；多级供应链可视，出现异常时可在产业链内寻源和调配。',
          en: 'Plans, stock and capacity are shared with main suppliers, and stock is replenished automatically by consumption. Several tiers of the supply chain are visible, and disruptions are met by sourcing and reallocation within the chain.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '采购', confidence: 'assumed' },
  },
  {
    id: 'planning-scheduling',
    name: { zh: '计划与调度', en: 'Planning and scheduling' },
    element: 'manufacturing',
    domain: 'production',
    weights: { discrete: 59_136, process: 59_976 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×生产48%×计划与调度16%；流程型：制造68%×生产63%×计划与调度14%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '按销售订单和库存编制主生产计划和车间作业计划，有编制、下达和变更流程，可查计划完成情况。',
          en: 'Master plans and workshop plans are made from sales orders and stock. There is a process for making, releasing and changing them, and completion can be checked.',
        },
      },
      {
        level: 2,
        text: {
          zh: '用ERP或计划软件编制生产计划，按BOM、库存和提前期计算物料需求；下达和完工在系统登记，能查进度和拖期。',
          en: 'Production plans are made in ERP or planning software, and material needs follow from BOM, stock and lead time. Release and completion are entered in the system, which shows progress and delays.',
        },
      },
      {
        level: 3,
        text: {
          zh: '用APS等系统按设备、人员、物料约束排出工序级计划，自动下达MES；依据现场报工和异常重排，采购、仓储同步更新。',
          en: 'APS or a similar system schedules each operation within the limits of machines, staff and material and releases it to MES. It reschedules on shop-floor reports and exceptions, and purchasing and warehouse are updated with it.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用优化算法和仿真比较多个排产方案，能预测交期和瓶颈；设备故障、缺料、插单时系统自动给出影响和调整方案。',
          en: 'Schedules are compared with optimisation algorithms and simulation, and delivery dates and bottlenecks are predicted. On breakdown, shortage or rush orders the system gives the effect and an adjusted plan.',
        },
      },
      {
        level: 5,
        text: {
          zh: '排产与客户需求、供应商和协作厂产能实时联动，可在多个工厂间自动分配订单、动态调度，随时更新承诺交期。',
          en: 'Scheduling is linked in real time with customer demand and the capacity of suppliers and partner plants. Orders are assigned and rescheduled across plants automatically, and promised dates are always current.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '计划与调度', confidence: 'assumed' },
  },
  {
    id: 'production-operation',
    name: { zh: '生产作业', en: 'Production operation' },
    element: 'manufacturing',
    domain: 'production',
    weights: { discrete: 59_136, process: 98_532 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×生产48%×生产作业16%；流程型：制造68%×生产63%×生产作业23%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '各工序有作业规程，领料、加工、检验按流程进行；生产、质量和物料记录齐全，可按批次查到。',
          en: 'Every operation has work rules, and picking, processing and inspection follow a set process. Production, quality and material records are complete and can be found by lot.',
        },
      },
      {
        level: 2,
        text: {
          zh: '关键工序用扫码、终端或自动采集记录产量、工时和质量，在系统中可查；关键质量特性用数字化量具或设备检测。',
          en: 'Key operations record output, hours and quality by scanning, terminals or automatic collection, and a system shows them. Key quality characteristics are measured with digital gauges or equipment.',
        },
      },
      {
        level: 3,
        text: {
          zh: 'MES贯通派工、工艺、物料、质量和设备数据，工位可调图纸和作业指导；检测异常自动报警，产品可按批次或单件正反向追溯。',
          en: 'MES joins dispatching, process, material, quality and equipment data, and stations can call up drawings and instructions. Abnormal measurements raise alarms, and products are traced both ways by lot or piece.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用SPC和工艺、质量模型预测偏差，在线调整参数；用实时数据分析瓶颈和质量根因，改进前后的效果有数据对比。',
          en: 'SPC and process or quality models predict deviations, and parameters are adjusted online. Live data is used to analyse bottlenecks and root causes, and improvements are compared before and after.',
        },
      },
      {
        level: 5,
        text: {
          zh: '产线能自主感知、决策和执行，按订单自动换型并持续优化；生产和质量数据与客户、供应商实时共享，支持个性化定制。',
          en: 'Lines sense, decide and act by themselves, change over by order automatically and keep optimising. Production and quality data is shared live with customers and suppliers and supports individual products.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '生产作业', confidence: 'assumed' },
  },
  {
    id: 'equipment-management',
    name: { zh: '设备管理', en: 'Equipment management' },
    element: 'manufacturing',
    domain: 'production',
    weights: { discrete: 51_744, process: 59_976 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×生产48%×设备管理14%；流程型：制造68%×生产63%×设备管理14%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '有设备台账、操作规程和点检、保养、维修制度，按计划执行并有记录；备件有清单，故障有原因和处理记录。',
          en: 'There are an equipment register, operating rules and rules for inspection, upkeep and repair, carried out by plan and on record. Spare parts are listed, and faults are recorded with cause and action.',
        },
      },
      {
        level: 2,
        text: {
          zh: '设备台账、点检、保养、维修工单和备件在系统中管理；关键设备自动采集运行状态，能统计故障时间和OEE。',
          en: 'Register, inspections, upkeep, repair orders and spare parts are managed in a system. The status of key machines is collected automatically, and downtime and OEE are computed.',
        },
      },
      {
        level: 3,
        text: {
          zh: '设备管理与MES、仓储等系统打通，故障自动触发维修工单，排产同步调整；备件按消耗补充，关键设备可远程诊断。',
          en: 'Equipment management is connected with MES, warehouse and other systems: a fault triggers a repair order and the schedule is adjusted. Spare parts are refilled by use, and key machines can be diagnosed remotely.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用运行数据建立关键设备故障预测或寿命模型，据此安排预测性维护；维修知识库能推荐处置办法，预测效果定期验证。',
          en: 'Fault or lifetime models of key machines are built from operating data and drive predictive maintenance. A repair knowledge base recommends actions, and predictions are verified regularly.',
        },
      },
      {
        level: 5,
        text: {
          zh: '关键设备的数字孪生自主判断健康状况，自动调整负荷和维护计划；与设备厂家、备件商共享模型，远程协同维护。',
          en: 'Digital twins of key machines judge their own health and adjust load and maintenance plans automatically. Models are shared with machine builders and parts suppliers, and maintenance is done together remotely.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '设备管理', confidence: 'assumed' },
  },
  {
    id: 'warehousing',
    name: { zh: '仓储配送', en: 'Warehousing and distribution' },
    element: 'manufacturing',
    domain: 'production',
    weights: { discrete: 51_744, process: 51_408 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×生产48%×仓储配送14%；流程型：制造68%×生产63%×仓储配送12%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '有出入库、盘点和配送制度，物料分区存放、有标识，账、物、卡一致；按生产计划配料并留有记录。',
          en: 'There are rules for receipt, issue, stocktaking and delivery to the line. Materials are zoned and labelled, books match stock and cards, and kitting follows the production plan on record.',
        },
      },
      {
        level: 2,
        text: {
          zh: '用WMS或ERP管理库位和批次，出入库扫描条码或RFID；可实时查库存，能按生产计划生成配料、配送任务。',
          en: 'WMS or ERP manages locations and lots, and receipts and issues are scanned by barcode or RFID. Stock is visible live, and kitting and delivery tasks are generated from the production plan.',
        },
      },
      {
        level: 3,
        text: {
          zh: 'WMS与ERP、MES打通，按工位需求和节拍拉动配送；出入库和配送以自动或半自动设备完成，物料位置和批次全程可查。',
          en: 'WMS is connected with ERP and MES, and delivery is pulled by the needs and pace of stations. Automatic or semi-automatic equipment does storage and delivery, and location and lot of material can be traced throughout.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用模型按消耗预测优化库存水位、库位和配送路线；缺料、呆滞和拥堵提前预警，各类自动设备统一调度。',
          en: 'Models optimise stock levels, locations and delivery routes from predicted consumption. Shortage, dead stock and congestion are announced early, and automatic equipment is dispatched from one place.',
        },
      },
      {
        level: 5,
        text: {
          zh: '从供应商仓库到工位的库存实时可视、联合调配，来料可按节拍直送工位；仓储设备随订单变化自主协同。',
          en: 'Stock from suppliers’ warehouses to the station is visible live and allocated jointly, and material is delivered straight to the line at its pace. Warehouse equipment coordinates by itself as orders change.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '仓储配送', confidence: 'assumed' },
  },
  {
    id: 'safety-environment',
    name: { zh: '安全环保', en: 'Safety and environment' },
    element: 'manufacturing',
    domain: 'production',
    weights: { discrete: 48_048, process: 55_692 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×生产48%×安全环保13%；流程型：制造68%×生产63%×安全环保13%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '有安全生产、职业健康和环保制度，责任到人；危险源和排污点有清单，培训、检查、隐患整改和检测有记录。',
          en: 'There are rules for safety, occupational health and environment with named people in charge. Hazards and discharge points are listed, and training, inspections, corrections and measurements are on record.',
        },
      },
      {
        level: 2,
        text: {
          zh: '安全检查、隐患整改、应急物资和环保检测在系统中管理；重点危险源和排放口自动采集监测数据，超限报警。',
          en: 'Safety inspections, corrections, emergency supplies and environmental tests are managed in a system. Monitoring data of major hazards and outlets is collected automatically, with alarms beyond limits.',
        },
      },
      {
        level: 3,
        text: {
          zh: '监测数据集中到统一平台，与生产、设备系统联动；报警自动通知责任人并跟踪到整改完成，危险作业在线审批和监护。',
          en: 'Monitoring data comes together on one platform linked with production and equipment systems. Alarms reach the person in charge and are tracked until closed, and dangerous work is approved and supervised online.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用模型预测安全风险和排放趋势并提前预警；依据数据优化治理设施运行和作业安排，用仿真演练应急处置。',
          en: 'Models predict safety risks and emission trends and warn early. Data is used to optimise treatment plants and the timing of work, and emergency response is rehearsed by simulation.',
        },
      },
      {
        level: 5,
        text: {
          zh: '人员、设备、环境全面感知，系统自主判断风险并联动停机和应急处置；与园区、上下游共享风险信息，协同治理污染。',
          en: 'People, machines and surroundings are sensed throughout, and the system judges risks itself and triggers stops and emergency response. Risk information is shared with the park and partners, and pollution is treated jointly.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '安全环保', confidence: 'assumed' },
  },
  {
    id: 'energy',
    name: { zh: '能源管理', en: 'Energy management' },
    element: 'manufacturing',
    domain: 'production',
    weights: { discrete: 48_048, process: 51_408 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×生产48%×能源管理13%；流程型：制造68%×生产63%×能源管理12%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '有能源管理制度和责任人，水、电、气等主要能源有计量和台账，定期统计；有节能目标和措施。',
          en: 'There are energy rules and a person in charge. Main energies such as water, power and gas are metered, recorded and summed regularly, with saving targets and measures.',
        },
      },
      {
        level: 2,
        text: {
          zh: '主要车间和重点用能设备装有分项计量仪表，自动采集数据；系统可查用能曲线和报表，异常用能报警。',
          en: 'Main workshops and major consumers have sub-meters read automatically. A system shows load curves and reports and raises alarms on abnormal use.',
        },
      },
      {
        level: 3,
        text: {
          zh: '能源数据与产量、设备、排产数据打通，可算到产品、工序或班组的单耗；异常可查到设备，整改和考核形成闭环。',
          en: 'Energy data is joined with output, equipment and schedule, giving unit consumption by product, operation or shift. Anomalies are traced to the machine, and correction and appraisal close the loop.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用模型预测负荷，按订单、工艺和电价优化用能计划和设备启停；节能效果有实测对比，碳排放可按产品核算。',
          en: 'Models predict load and optimise energy plans and machine starts by orders, process and tariff. Savings are compared with measurements, and carbon emissions can be worked out by product.',
        },
      },
      {
        level: 5,
        text: {
          zh: '电、热、储能和可再生能源统一调度，随生产和电网变化自动优化；与园区、供应链共享能碳数据，协同降碳。',
          en: 'Power, heat, storage and renewable energy are dispatched together and optimised automatically as production and grid change. Energy and carbon data is shared with the park and supply chain to cut carbon together.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '能源管理', confidence: 'assumed' },
  },
]
