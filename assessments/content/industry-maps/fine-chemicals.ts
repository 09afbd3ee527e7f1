import type { IndustryMap } from '../../schema/industry-map.ts'

export const fineChemicals: IndustryMap = {
  industry: 'fine-chemicals',
  nearby: [],
  sampled: [],
  factory: {
    zh: '以间歇反应生产树脂、涂料和助剂的工厂为样本，从配方开发到危化品发运；大型连续石化装置不在其内。',
    en: 'A factory that makes resins, coatings and additives in batch reactors, from formulation to the shipment of dangerous goods; large continuous petrochemical plants are left out.',
  },
  chain: {
    upstream: [
      {
        name: { zh: '基础化工原料', en: 'Basic chemicals' },
        makes: {
          zh: '单体、溶剂、酸碱、多元醇',
          en: 'Monomers, solvents, acids and alkalis, polyols',
        },
      },
      {
        name: { zh: '颜填料和助剂', en: 'Pigments, fillers and additives' },
        makes: {
          zh: '钛白粉、颜料、催化剂、分散剂',
          en: 'Titanium dioxide, pigments, catalysts, dispersants',
        },
      },
      {
        name: { zh: '装置与控制', en: 'Plant and control' },
        makes: {
          zh: '反应釜、精馏塔、仪表和控制系统',
          en: 'Reactors, columns, instruments and control systems',
        },
      },
    ],
    midstream: [
      {
        name: { zh: '合成与聚合', en: 'Synthesis and polymerisation' },
        makes: {
          zh: '合成树脂、特种单体、表面活性剂',
          en: 'Resins, special monomers, surfactants',
        },
      },
      {
        name: { zh: '复配产品', en: 'Formulated products' },
        makes: {
          zh: '涂料、胶粘剂、油墨、电子化学品',
          en: 'Coatings, adhesives, inks, electronic chemicals',
        },
      },
    ],
    downstream: [
      {
        name: { zh: '制造业用户', en: 'Manufacturing users' },
        makes: {
          zh: '家电、电路板、电池、汽车、船舶的生产用料',
          en: 'Supplies for appliances, circuit boards, batteries, vehicles and ships',
        },
      },
      {
        name: { zh: '建筑与日用', en: 'Building and daily use' },
        makes: { zh: '建筑涂装、日化用品', en: 'Building coatings, household products' },
      },
    ],
  },
  steps: [
    {
      id: 'formulation',
      name: { zh: '配方与工艺开发', en: 'Formulation and process development' },
      what: {
        zh: '按客户用途筛选配方，小试评价性能，评估反应热风险，确定操作规程。',
        en: 'Formulas are screened for the customer’s use, performance is tested in the laboratory, the heat of reaction is assessed and operating rules are set.',
      },
      pains: [
        {
          zh: '配方试验次数多，结果记在各人本子上',
          en: 'Trials are many, and results stay in each person’s notebook',
        },
        { zh: '客户小样反复，打样周期长', en: 'Samples go back and forth with the customer' },
        { zh: '核心配方保密难', en: 'Core formulas are hard to keep secret' },
      ],
      data: [
        { zh: '配方、原料指标、性能测试', en: 'Formulas, material data, performance tests' },
        { zh: '反应热和安全评估', en: 'Heat of reaction and safety assessment' },
      ],
      models: [
        { zh: '配方与性能关系模型', en: 'Model of formula against performance' },
        { zh: '试验设计与配方推荐', en: 'Design of experiments and recommended formulas' },
        { zh: '反应动力学仿真', en: 'Simulation of kinetics' },
      ],
      tools: [
        { zh: '电子实验记录本和配方库', en: 'Electronic notebook and formula library' },
        { zh: '配方加密与权限管理', en: 'Encryption and access control' },
      ],
      scenes: ['scene.4', 'scene.5', 'scene.6'],
      scenarios: ['sme.s1', 'sme.s2'],
      subdomains: ['process-design', 'information-security'],
      remedies: [
        'cae-simulation',
        'design-ai',
        'virtual-test',
        'process-integration',
        'process-ai',
        'security-rules',
        'design-integration',
      ],
    },
    {
      id: 'scale-up',
      name: { zh: '中试放大与装置设计', en: 'Scale-up and plant design' },
      what: {
        zh: '中试验证传热、混合和收率，设计新改扩建装置，数字化交付图纸和设备资料。',
        en: 'Heat transfer, mixing and yield are verified in the pilot plant; new and rebuilt units are designed, and drawings and equipment data handed over digitally.',
      },
      pains: [
        {
          zh: '小试到量产收率下降，原因说不清',
          en: 'Yield falls from laboratory to plant for reasons unknown',
        },
        {
          zh: '竣工图与现场不一致，改造反复测绘',
          en: 'As-built drawings differ from the plant and are surveyed anew',
        },
      ],
      data: [
        { zh: '中试温度、压力、收率', en: 'Pilot temperature, pressure, yield' },
        { zh: '管道仪表图、三维模型、设备资料', en: 'Piping diagrams, 3D model, equipment files' },
      ],
      models: [
        { zh: '流程模拟和放大计算', en: 'Process simulation and scale-up' },
        { zh: '装置数字孪生', en: 'Digital twin of the unit' },
      ],
      tools: [
        { zh: '流程模拟软件', en: 'Process simulator' },
        { zh: '工程数字化交付平台', en: 'Digital handover platform' },
      ],
      scenes: ['scene.1', 'scene.3', 'scene.7'],
      scenarios: ['sme.s2'],
      subdomains: ['process-design', 'equipment'],
      remedies: [
        'factory-planning',
        'digital-twin',
        'line-simulation',
        'process-simulation',
        'equipment-census',
        'process-integration',
      ],
    },
    {
      id: 'purchase-storage',
      name: {
        zh: '原料采购、罐区与危化品仓',
        en: 'Purchasing, tank farm and dangerous goods store',
      },
      what: {
        zh: '原料按行情和计划采购，槽车卸料入罐，桶装料按性质分库，重大危险源在线监测。',
        en: 'Materials are bought by price and plan, tankers unloaded, drums stored by class, and major hazards monitored on line.',
      },
      pains: [
        {
          zh: '原料价格随油价波动，采购时机难定',
          en: 'Prices follow oil, and the time to buy is hard to choose',
        },
        {
          zh: '卸料接错管、禁忌物混存',
          en: 'Wrong connections and incompatible goods stored together',
        },
        { zh: '液位、库存靠人工盘点', en: 'Levels and stock are counted by hand' },
      ],
      data: [
        {
          zh: '液位、温度、可燃和有毒气体浓度',
          en: 'Level, temperature, concentration of flammable and toxic gas',
        },
        { zh: '行情、库存、在途', en: 'Prices, stock, goods in transit' },
      ],
      models: [
        { zh: '价格趋势与采购批量', en: 'Price trends and lot sizes' },
        { zh: '泄漏和违规行为识别', en: 'Recognition of leaks and breaches' },
        { zh: '禁忌物存放校验', en: 'Check of incompatible goods' },
      ],
      tools: [
        { zh: '罐区监控与安全联锁', en: 'Tank monitoring and interlocks' },
        { zh: '危化品仓储系统', en: 'Dangerous goods warehouse system' },
        { zh: '采购协同平台', en: 'Purchasing platform' },
      ],
      scenes: ['scene.12', 'scene.15', 'scene.38', 'scene.39'],
      scenarios: ['sme.s9', 'sme.s11', 'sme.s12'],
      subdomains: ['purchasing', 'warehousing', 'safety-environment'],
      remedies: [
        'purchase-collaboration',
        'purchase-ai',
        'supply-risk',
        'wms-core',
        'automated-storage',
        'safety-platform',
        'safety-ai',
      ],
    },
    {
      id: 'batch-planning',
      name: { zh: '批次计划与排产', en: 'Batch planning' },
      what: {
        zh: '按订单、色号和釜容排批次，减少清洗，协调公用工程和储罐。',
        en: 'Batches are planned by order, shade and reactor volume to save cleaning, in step with utilities and tanks.',
      },
      pains: [
        {
          zh: '小批量多色号，洗釜多、溶剂浪费',
          en: 'Small lots in many shades mean much washing and wasted solvent',
        },
        { zh: '急单插入，储罐和包装线跟不上', en: 'Urgent orders overrun tanks and packing' },
      ],
      data: [
        {
          zh: '订单、釜和罐状态、清洗时间',
          en: 'Orders, state of reactors and tanks, cleaning times',
        },
        { zh: '在制批次进度', en: 'Progress of batches' },
      ],
      models: [
        { zh: '考虑清洗次序的批次排程', en: 'Batch scheduling with the order of cleaning' },
        { zh: '插单影响评估', en: 'Effect of an urgent order' },
      ],
      tools: [
        { zh: '高级排程系统（APS）', en: 'Advanced scheduling (APS)' },
        { zh: 'ERP和MES', en: 'ERP and MES' },
      ],
      scenes: ['scene.8', 'scene.9', 'scene.10', 'scene.11'],
      scenarios: ['sme.s3', 'sme.s5'],
      subdomains: ['planning-scheduling'],
      remedies: [
        'master-planning',
        'aps-scheduling',
        'aps-optimisation',
        'mes-core',
        'dynamic-dispatch',
        'order-integration',
      ],
    },
    {
      id: 'charging',
      name: { zh: '计量与投料', en: 'Dosing and charging' },
      what: {
        zh: '液料由流量计计量，固料称重投加，按配方顺序和速度进釜，扫码核对。',
        en: 'Liquids are metered, solids weighed, and both charged by recipe order and rate, with codes checked.',
      },
      pains: [
        {
          zh: '人工开盖投粉，粉尘和溶剂气危险',
          en: 'Charging powder through an open lid is dangerous with dust and vapour',
        },
        { zh: '投错、漏投造成整釜报废', en: 'A wrong or missed charge spoils the batch' },
      ],
      data: [
        { zh: '投料量、次序、时间、批号', en: 'Amounts, order, times, lots' },
        { zh: '釜内氧含量、静电接地状态', en: 'Oxygen in the reactor, earthing' },
      ],
      models: [
        { zh: '投料防错校验', en: 'Checks against wrong charging' },
        { zh: '按原料指标修正配比', en: 'Ratio corrected for material data' },
      ],
      tools: [
        { zh: '密闭自动投料系统', en: 'Closed automatic charging' },
        { zh: '批量控制系统', en: 'Batch control' },
        { zh: '扫码追溯', en: 'Traceability by scan' },
      ],
      scenes: ['scene.14', 'scene.25'],
      scenarios: ['sme.s6', 'sme.s9'],
      subdomains: ['production-operation', 'equipment', 'data'],
      remedies: [
        'hazard-automation',
        'hazard-automation-ai',
        'traceability',
        'barcode-capture',
        'equipment-automation',
        'mes-core',
        'ehs-system',
      ],
    },
    {
      id: 'reaction',
      name: { zh: '反应与聚合', en: 'Reaction and polymerisation' },
      what: {
        zh: '控制升温、滴加、保温和冷却，取样查酸值、粘度，判断终点，安全联锁全程投用。',
        en: 'Heating, feeding, holding and cooling are controlled, acid value and viscosity sampled, the end point judged, and interlocks kept in use throughout.',
      },
      pains: [
        {
          zh: '放热失控是最大风险，靠人盯仪表',
          en: 'Runaway is the greatest risk, and people watch the gauges',
        },
        {
          zh: '批间粘度、色相不一，终点凭经验',
          en: 'Viscosity and shade differ by batch, and the end point follows experience',
        },
        {
          zh: '控制系统多年未更新，数据出不来',
          en: 'Old control systems keep their data to themselves',
        },
      ],
      data: [
        {
          zh: '温度、压力、滴加速度、搅拌电流',
          en: 'Temperature, pressure, feed rate, stirrer current',
        },
        { zh: '在线谱图、化验值', en: 'On-line spectra, laboratory values' },
      ],
      models: [
        { zh: '反应终点软测量', en: 'Soft sensor of the end point' },
        { zh: '温度模型预测控制', en: 'Predictive control of temperature' },
        { zh: '失控早期预警', en: 'Early warning of runaway' },
      ],
      tools: [
        {
          zh: '集散控制系统（DCS）和安全仪表系统（SIS）',
          en: 'Distributed control (DCS) and safety systems (SIS)',
        },
        { zh: '先进过程控制软件', en: 'Advanced process control software' },
        { zh: '实时数据库', en: 'Real-time database' },
      ],
      scenes: ['scene.15', 'scene.21', 'scene.22'],
      scenarios: ['sme.s6', 'sme.s7', 'sme.s9'],
      subdomains: ['production-operation', 'safety-environment', 'data', 'network'],
      remedies: [
        'apc',
        'apc-ai',
        'process-monitoring',
        'process-optimisation-ai',
        'safety-platform',
        'data-platform',
        'field-network',
        'quality-system',
      ],
    },
    {
      id: 'separation',
      name: { zh: '分离、精馏与干燥', en: 'Separation, distillation and drying' },
      what: {
        zh: '蒸馏回收溶剂，过滤、洗涤、干燥得到合格中间品，控制残留和水分。',
        en: 'Solvent is distilled and recovered; filtering, washing and drying give the intermediate, with residues and moisture controlled.',
      },
      pains: [
        { zh: '蒸汽耗用大，回流比设置偏保守', en: 'Much steam, with reflux set on the safe side' },
        {
          zh: '机泵、离心机振动故障引起停车',
          en: 'Vibrating pumps and centrifuges stop the plant',
        },
      ],
      data: [
        { zh: '塔温、回流、蒸汽流量', en: 'Column temperature, reflux, steam flow' },
        { zh: '机泵振动、轴温', en: 'Vibration and bearing temperature of pumps' },
      ],
      models: [
        { zh: '精馏操作优化', en: 'Optimal operation of columns' },
        { zh: '机泵故障预测', en: 'Forecast of pump faults' },
      ],
      tools: [
        { zh: '机泵状态监测系统', en: 'Condition monitoring of pumps' },
        { zh: '设备管理系统（EAM）', en: 'Equipment management system (EAM)' },
        { zh: '能源管控平台', en: 'Energy platform' },
      ],
      scenes: ['scene.16', 'scene.22', 'scene.27', 'scene.28', 'scene.29'],
      scenarios: ['sme.s8', 'sme.s10'],
      subdomains: ['equipment-management', 'energy'],
      remedies: [
        'apc',
        'condition-monitoring',
        'equipment-predictive',
        'equipment-monitoring',
        'eam-core',
        'energy-analysis',
        'energy-optimisation',
      ],
    },
    {
      id: 'blending-colour',
      name: { zh: '研磨、调配与调色', en: 'Grinding, blending and tinting' },
      what: {
        zh: '颜料分散研磨到规定细度，按配方调漆、调色，补加修正到标准。',
        en: 'Pigments are dispersed and ground to fineness; product is blended and tinted by formula and corrected to standard.',
      },
      pains: [
        { zh: '调色靠老师傅反复修正', en: 'Shades are corrected again and again by veterans' },
        {
          zh: '客户定制色多，清洗换产费时',
          en: 'Many customer shades, with long cleaning between them',
        },
      ],
      data: [
        { zh: '细度、粘度、色差', en: 'Fineness, viscosity, colour difference' },
        { zh: '修正记录和色浆用量', en: 'Corrections and use of tinters' },
      ],
      models: [
        { zh: '配色计算与修正推荐', en: 'Colour matching and recommended corrections' },
        { zh: '换产次序优化', en: 'Optimal order of changeovers' },
      ],
      tools: [
        { zh: '在线测色仪和自动调色机', en: 'In-line colorimeters and automatic tinting' },
        { zh: '配方与订单贯通系统', en: 'Formulas joined with orders' },
      ],
      scenes: ['scene.20', 'scene.24', 'scene.32'],
      scenarios: ['sme.s3', 'sme.s6', 'sme.s7'],
      subdomains: ['production-operation', 'sales'],
      remedies: [
        'flexible-line',
        'changeover-ai',
        'inline-inspection',
        'mass-customisation',
        'customisation-ai',
        'order-integration',
        'mes-core',
      ],
    },
    {
      id: 'testing-release',
      name: { zh: '检验与放行', en: 'Testing and release' },
      what: {
        zh: '成品理化检验、留样，出具检验报告，分析批间波动，处理客诉。',
        en: 'Products are tested and samples kept, reports issued, variation between batches analysed and complaints dealt with.',
      },
      pains: [
        { zh: '化验排队，放行慢占罐', en: 'Samples queue, and slow release blocks tanks' },
        {
          zh: '检验报告手工编写，与客户标准对不上',
          en: 'Reports are written by hand and miss the customer’s standard',
        },
      ],
      data: [
        { zh: '检验值、仪器谱图、留样', en: 'Test values, spectra, samples' },
        { zh: '客户标准和投诉', en: 'Customer standards and complaints' },
      ],
      models: [
        { zh: '由过程数据预测成品指标', en: 'Product values forecast from process data' },
        { zh: '批间波动根因分析', en: 'Root causes of variation' },
      ],
      tools: [
        { zh: '实验室管理系统（LIMS）', en: 'Laboratory system (LIMS)' },
        { zh: '质量管理系统（QMS）', en: 'Quality management system (QMS)' },
        { zh: '客户服务系统', en: 'Customer service system' },
      ],
      scenes: ['scene.25', 'scene.26', 'scene.36'],
      scenarios: ['sme.s4', 'sme.s7'],
      subdomains: ['customer-service', 'integration'],
      remedies: [
        'quality-system',
        'quality-analysis',
        'quality-prediction-ai',
        'traceability',
        'service-integration',
        'proactive-service',
        'integration-platform',
      ],
    },
    {
      id: 'filling-shipping',
      name: { zh: '灌装、包装与危化品发运', en: 'Filling, packing and dangerous goods transport' },
      what: {
        zh: '防爆灌装、压盖、贴危险标签，码垛入库，委托有资质车辆运输并跟踪。',
        en: 'Explosion-proof filling, capping, hazard labels, palletising and storage; licensed vehicles carry the goods and are tracked.',
      },
      pains: [
        { zh: '灌装溶剂气大，搬桶劳动强度高', en: 'Filling gives off vapour, and drums are heavy' },
        {
          zh: '运输车辆资质和路线靠人核对',
          en: 'Licences and routes of vehicles are checked by hand',
        },
        { zh: '异常处置联系链条长', en: 'In an emergency the chain of calls is long' },
      ],
      data: [
        { zh: '灌装净重、桶号、批号', en: 'Net weight, drum and lot numbers' },
        { zh: '车辆资质、位置、温度', en: 'Licence, position and temperature of vehicles' },
      ],
      models: [
        { zh: '车辆资质自动审查', en: 'Automatic check of licences' },
        { zh: '路线风险评估', en: 'Risk of routes' },
      ],
      tools: [
        { zh: '自动灌装码垛线', en: 'Automatic filling and palletising' },
        { zh: '危化品运输跟踪平台', en: 'Tracking of dangerous goods' },
      ],
      scenes: ['scene.14', 'scene.40'],
      scenarios: ['sme.s12', 'sme.s9'],
      subdomains: ['logistics', 'equipment', 'safety-environment'],
      remedies: [
        'hazard-automation',
        'equipment-automation',
        'tms-core',
        'transport-tracking',
        'ehs-system',
        'wms-core',
      ],
    },
    {
      id: 'utilities-treatment',
      name: { zh: '公用工程、三废治理与碳管理', en: 'Utilities, treatment of wastes and carbon' },
      what: {
        zh: '供应蒸汽、循环水、氮气和冷量，治理废气废水，危废分类处置，核算碳排放。',
        en: 'Steam, cooling water, nitrogen and cold are supplied, waste gas and water treated, hazardous waste disposed of by class, and carbon accounted.',
      },
      pains: [
        { zh: '挥发物无组织排放难查源', en: 'The sources of fugitive vapours are hard to find' },
        {
          zh: '治理设施与生产负荷不匹配，药剂浪费',
          en: 'Treatment does not follow the load and wastes reagents',
        },
        {
          zh: '碳排放只在填报时算，缺过程数据',
          en: 'Carbon is reckoned only for reports, without process data',
        },
      ],
      data: [
        {
          zh: '排口和厂界监测值、治理设施工况',
          en: 'Readings at outlets and boundary, state of treatment',
        },
        { zh: '分装置能耗、危废台账', en: 'Energy by unit, records of hazardous waste' },
      ],
      models: [
        { zh: '排放预测和溯源', en: 'Forecast and source of emissions' },
        { zh: '蒸汽和冷量负荷优化', en: 'Optimal load of steam and cold' },
        { zh: '产品碳足迹核算', en: 'Product footprint' },
      ],
      tools: [
        { zh: '环保在线监测平台', en: 'Environmental monitoring platform' },
        { zh: '能源管控平台', en: 'Energy platform' },
        { zh: '碳管理系统', en: 'Carbon management system' },
      ],
      scenes: ['scene.16', 'scene.17', 'scene.18'],
      scenarios: ['sme.s9', 'sme.s10'],
      subdomains: ['safety-environment', 'energy'],
      remedies: [
        'pollution-monitoring',
        'pollution-ai',
        'energy-metering',
        'energy-analysis',
        'carbon-accounting',
        'carbon-ai',
        'ehs-system',
      ],
    },
  ],
  confidence: 'assumed',
  note: {
    zh: '产业名称取自珠海市“4+3”产业，场景名称取自典型场景参考指引（2025年版）。选间歇反应工厂为样本是本系统的判断。链条、工序、痛点和对应关系按行业通行工艺整理，未见官方图谱；危险化学品的要求以法规原文为准。',
    en: 'The industry’s name is Zhuhai’s own; the scenes carry the names of the 2025 guide. That a factory with batch reactors stands for it is our judgement. Chain, steps, pains and what is matched to them are arranged from common practice; no official map was found, and for dangerous chemicals the law’s own text holds.',
  },
  sources: ['zhuhai-industries', 'scene-guide-2025'],
}
