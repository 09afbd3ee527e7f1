import type { IndustryMap } from '../../schema/industry-map.ts'

export const newEnergy: IndustryMap = {
  industry: 'new-energy',
  nearby: [],
  sampled: [],
  factory: {
    zh: '以锂离子电池电芯工厂为样本，从制浆到电池包出货；光伏电池片和整车不在其内。',
    en: 'A factory for lithium-ion cells, from slurry to the battery pack shipped; solar cells and vehicles are left out.',
  },
  chain: {
    upstream: [
      {
        name: { zh: '电池材料', en: 'Battery materials' },
        makes: {
          zh: '正极、负极、隔膜、电解液、铜箔和铝箔',
          en: 'Cathode, anode, separator, electrolyte, copper and aluminium foil',
        },
      },
      {
        name: { zh: '结构件和电子件', en: 'Structural and electronic parts' },
        makes: { zh: '壳体、盖板、极耳、保护板', en: 'Cases, caps, tabs, protection boards' },
      },
      {
        name: { zh: '锂电装备', en: 'Battery equipment' },
        makes: {
          zh: '搅拌机、涂布机、卷绕和叠片机、化成分容柜',
          en: 'Mixers, coaters, winders and stackers, formation and grading cabinets',
        },
      },
    ],
    midstream: [
      {
        name: { zh: '电芯', en: 'Cells' },
        makes: { zh: '消费类、动力和储能电芯', en: 'Cells for devices, vehicles and storage' },
      },
      {
        name: { zh: '电池包和储能系统', en: 'Packs and storage systems' },
        makes: { zh: '电池模组、电池包、储能柜', en: 'Modules, packs, storage cabinets' },
      },
      {
        name: { zh: '光伏电池和组件', en: 'Solar cells and modules' },
        makes: { zh: '电池片、光伏组件、逆变器', en: 'Solar cells, modules, inverters' },
      },
    ],
    downstream: [
      {
        name: { zh: '整机和整车', en: 'Devices and vehicles' },
        makes: { zh: '手机、笔记本电脑、电动汽车', en: 'Telephones, notebooks, electric vehicles' },
      },
      {
        name: { zh: '电站和回收', en: 'Plants and recycling' },
        makes: {
          zh: '储能电站、光伏电站、梯次利用和材料回收',
          en: 'Storage and solar plants, second use and recovery of materials',
        },
      },
    ],
  },
  steps: [
    {
      id: 'cell-design',
      name: { zh: '电芯设计与试制', en: 'Cell design and trial' },
      what: {
        zh: '确定材料体系、结构和容量，做样品和循环、安全试验，形成工艺规格。',
        en: 'Chemistry, structure and capacity are set; samples go through cycling and safety tests, and process specifications follow.',
      },
      pains: [
        {
          zh: '循环试验周期长，开发被试验排期卡住',
          en: 'Cycling takes so long that the test queue sets the pace of development',
        },
        {
          zh: '试验数据散在各通道电脑里',
          en: 'Test data lie scattered on the computers of the channels',
        },
        { zh: '放大到量产后性能与样品不一致', en: 'At volume the cell differs from the sample' },
      ],
      data: [
        { zh: '配方、结构参数、试验曲线', en: 'Recipes, structure, test curves' },
        { zh: '材料批次检验值', en: 'Test values of material lots' },
      ],
      models: [
        { zh: '电化学与热仿真', en: 'Electrochemical and thermal simulation' },
        { zh: '早期循环数据预测寿命', en: 'Life forecast from early cycles' },
      ],
      tools: [
        { zh: '产品生命周期管理（PLM）', en: 'Product life-cycle management (PLM)' },
        { zh: '仿真软件和试验数据库', en: 'Simulation software and a test database' },
      ],
      scenes: ['scene.4', 'scene.5'],
      scenarios: ['sme.s1', 'sme.s2'],
      subdomains: ['product-design', 'process-design'],
      remedies: ['plm-core', 'cae-simulation', 'virtual-test', 'virtual-test-ai', 'capp-core'],
    },
    {
      id: 'plant-planning',
      name: { zh: '产线规划与投产准备', en: 'Planning of lines and ramp-up' },
      what: {
        zh: '按节拍和产能规划产线、干燥房、物流通道和网络机房，设备安装调试后爬坡投产。',
        en: 'Lines, dry rooms, ways for material, networks and server rooms are planned for takt and capacity; equipment is installed, tried and ramped up.',
      },
      pains: [
        {
          zh: '设备来自多家，接口协议不一，数据接不进来',
          en: 'Machines of many makers speak different protocols, and their data stay out',
        },
        {
          zh: '瓶颈到爬坡时才暴露，改线成本高',
          en: 'Bottlenecks show only at ramp-up, when changes are dear',
        },
        {
          zh: '机台数据量大，网络和存储准备不足',
          en: 'Machines produce more data than network and storage were planned for',
        },
      ],
      data: [
        { zh: '三维布局、设备能力、节拍', en: '3D layout, equipment capability, takt' },
        { zh: '设备接口和点位清单', en: 'List of interfaces and tags' },
      ],
      models: [
        { zh: '产线物流和节拍仿真', en: 'Simulation of flow and takt' },
        { zh: '产线数字孪生', en: 'Digital twin of the line' },
      ],
      tools: [
        { zh: '工厂规划与仿真软件', en: 'Planning and simulation software' },
        { zh: '工业网络和边缘算力', en: 'Industrial network and edge computing' },
      ],
      scenes: ['scene.1', 'scene.2', 'scene.3', 'scene.7'],
      scenarios: ['sme.s8'],
      subdomains: ['network', 'equipment'],
      remedies: [
        'factory-planning',
        'line-simulation',
        'digital-twin',
        'compute-room',
        'plant-wide-network',
        'equipment-census',
      ],
    },
    {
      id: 'slurry',
      name: { zh: '配料与制浆', en: 'Dosing and slurry mixing' },
      what: {
        zh: '粉料、溶剂和粘结剂按配方计量，真空搅拌成浆料，测粘度、固含量和细度后转涂布。',
        en: 'Powders, solvent and binder are dosed by recipe and mixed under vacuum; viscosity, solids and fineness are tested before coating.',
      },
      pains: [
        {
          zh: '来料波动，浆料粘度批间不一',
          en: 'Incoming materials vary, and so does viscosity from batch to batch',
        },
        { zh: '人工投料有粉尘，也会投错', en: 'Charging by hand raises dust and errors' },
      ],
      data: [
        { zh: '计量值、搅拌转速、扭矩和温度', en: 'Doses, mixing speed, torque, temperature' },
        { zh: '粘度、固含量、细度', en: 'Viscosity, solids, fineness' },
      ],
      models: [
        { zh: '由扭矩和温度推算粘度', en: 'Viscosity inferred from torque and temperature' },
        { zh: '按来料调整搅拌参数', en: 'Mixing adapted to incoming material' },
      ],
      tools: [
        { zh: '自动投料系统', en: 'Automatic charging' },
        { zh: '批次控制和MES', en: 'Batch control and MES' },
      ],
      scenes: ['scene.14', 'scene.21', 'scene.25'],
      scenarios: ['sme.s6', 'sme.s7', 'sme.s9'],
      subdomains: ['production-operation', 'safety-environment'],
      remedies: [
        'hazard-automation',
        'process-monitoring',
        'process-optimisation-ai',
        'traceability',
        'ehs-system',
      ],
    },
    {
      id: 'coating',
      name: { zh: '涂布与干燥', en: 'Coating and drying' },
      what: {
        zh: '浆料均匀涂在箔材两面，经烘箱干燥，在线测面密度和对齐度，收卷。',
        en: 'Slurry is coated on both sides of the foil and dried in ovens; areal density and alignment are measured in line, and the foil is wound.',
      },
      pains: [
        {
          zh: '面密度调整靠老师傅，开机和换型废料多',
          en: 'Density is set by veterans, and start-up and changes waste foil',
        },
        {
          zh: '烘箱是用电大户，温区设置保守',
          en: 'Ovens take much of the power and are set on the safe side',
        },
        {
          zh: '划痕、露箔漏检，流到后段才发现',
          en: 'Scratches and bare foil pass unseen to later steps',
        },
      ],
      data: [
        { zh: '面密度曲线、泵速、间隙、走速', en: 'Density curves, pump speed, gap, web speed' },
        { zh: '各温区温度、风量和用电', en: 'Temperature, air flow and power of each zone' },
        { zh: '表面图像', en: 'Surface images' },
      ],
      models: [
        { zh: '面密度闭环多变量控制', en: 'Closed-loop multivariable control of density' },
        { zh: '表面缺陷识别', en: 'Recognition of surface defects' },
        { zh: '烘箱用能优化', en: 'Optimal use of oven energy' },
      ],
      tools: [
        { zh: '在线测厚仪和视觉系统', en: 'In-line gauges and vision' },
        { zh: '先进过程控制软件', en: 'Advanced process control software' },
        { zh: '能源管控平台', en: 'Energy platform' },
      ],
      scenes: ['scene.22', 'scene.24', 'scene.16'],
      scenarios: ['sme.s6', 'sme.s7', 'sme.s10'],
      subdomains: ['production-operation', 'energy'],
      remedies: [
        'apc',
        'apc-ai',
        'visual-inspection',
        'energy-metering',
        'energy-analysis',
        'mes-advanced',
      ],
    },
    {
      id: 'calendering-slitting',
      name: { zh: '辊压与分切', en: 'Calendering and slitting' },
      what: {
        zh: '极片辊压到规定厚度，分切成条，检查毛刺和波浪边，切刀按寿命更换。',
        en: 'Electrodes are rolled to thickness and slit; burrs and wavy edges are checked, and blades are changed by their life.',
      },
      pains: [
        {
          zh: '断带停机，原因多、判断慢',
          en: 'Web breaks stop the line, with many causes that are slow to find',
        },
        { zh: '切刀磨损产生毛刺，是安全隐患', en: 'Worn blades leave burrs, a risk to safety' },
      ],
      data: [
        { zh: '辊缝、轧制力、张力、厚度', en: 'Gap, rolling force, tension, thickness' },
        { zh: '切刀使用米数和毛刺测量', en: 'Metres cut per blade and burr measurements' },
      ],
      models: [
        { zh: '切刀磨损和断带预警', en: 'Warning of worn blades and web breaks' },
        { zh: '轧辊轴承振动诊断', en: 'Vibration diagnosis of roll bearings' },
      ],
      tools: [
        { zh: '设备状态监测系统', en: 'Condition monitoring' },
        { zh: '设备管理系统（EAM）', en: 'Equipment management system (EAM)' },
      ],
      scenes: ['scene.27', 'scene.28', 'scene.29'],
      scenarios: ['sme.s8'],
      subdomains: ['equipment-management'],
      remedies: [
        'equipment-monitoring',
        'condition-monitoring',
        'equipment-predictive',
        'eam-core',
        'maintenance-ai',
      ],
    },
    {
      id: 'winding-stacking',
      name: { zh: '卷绕或叠片', en: 'Winding or stacking' },
      what: {
        zh: '正负极片与隔膜卷绕或叠成裸电芯，控制对齐度，焊极耳，测短路。',
        en: 'Electrodes and separator are wound or stacked into the core under control of alignment; tabs are welded and shorts tested.',
      },
      pains: [
        {
          zh: '对齐度超差，隐患到老化甚至客户端才暴露',
          en: 'Misalignment shows only in ageing or at the customer',
        },
        { zh: '型号多，换型调机时间长', en: 'Many models, and each change takes long to set up' },
        { zh: '补料靠人推车，机台等料', en: 'Material comes by hand cart, and machines wait' },
      ],
      data: [
        { zh: '对齐度图像、张力、焊接参数', en: 'Images of alignment, tension, weld parameters' },
        { zh: '换型记录和叫料记录', en: 'Records of changeovers and calls for material' },
      ],
      models: [
        { zh: '对齐度视觉测量与自动纠偏', en: 'Visual measurement of alignment with correction' },
        { zh: '换型参数推荐', en: 'Recommended parameters for a new model' },
        { zh: '叫料与搬运调度', en: 'Dispatch of calls and carriers' },
      ],
      tools: [
        { zh: '机器视觉和X射线检测', en: 'Machine vision and X-ray inspection' },
        { zh: '无人搬运车调度系统', en: 'AGV control' },
        { zh: '配方管理', en: 'Recipe management' },
      ],
      scenes: ['scene.24', 'scene.20', 'scene.13'],
      scenarios: ['sme.s6', 'sme.s7', 'sme.s12'],
      subdomains: ['production-operation', 'warehousing'],
      remedies: [
        'visual-inspection',
        'flexible-line',
        'changeover-ai',
        'agv-delivery',
        'mes-advanced',
        'wms-integration',
      ],
    },
    {
      id: 'assembly-filling',
      name: { zh: '入壳、烘烤与注液', en: 'Casing, baking and filling' },
      what: {
        zh: '裸电芯入壳或封装，真空烘烤去水分，在干燥房注电解液，封口。',
        en: 'Cores are cased, vacuum-baked to remove moisture, filled with electrolyte in a dry room and sealed.',
      },
      pains: [
        {
          zh: '水分超标复烤，占用炉子和交期',
          en: 'Excess moisture means baking again, at the cost of ovens and due dates',
        },
        {
          zh: '电解液易燃有毒，泄漏风险要人盯',
          en: 'Electrolyte burns and is toxic, and people must watch for leaks',
        },
        { zh: '干燥房除湿耗能高', en: 'Drying the air of the room takes much energy' },
      ],
      data: [
        { zh: '烘烤温度、真空度、水分', en: 'Baking temperature, vacuum, moisture' },
        { zh: '注液量、露点、气体浓度', en: 'Filling weight, dew point, gas concentration' },
      ],
      models: [
        { zh: '水分预测，判定烘烤终点', en: 'Moisture forecast that ends the bake' },
        { zh: '泄漏和异常行为识别', en: 'Recognition of leaks and unsafe acts' },
        { zh: '除湿机组负荷优化', en: 'Optimal load of dehumidifiers' },
      ],
      tools: [
        { zh: '环境和气体在线监测', en: 'On-line monitoring of air and gas' },
        { zh: '安全一体化管控平台', en: 'Integrated safety platform' },
        { zh: '能源管控平台', en: 'Energy platform' },
      ],
      scenes: ['scene.15', 'scene.16', 'scene.21'],
      scenarios: ['sme.s9', 'sme.s10', 'sme.s6'],
      subdomains: ['safety-environment', 'energy', 'production-operation'],
      remedies: [
        'ehs-system',
        'safety-platform',
        'safety-ai',
        'energy-analysis',
        'process-monitoring',
        'process-optimisation-ai',
      ],
    },
    {
      id: 'formation-grading',
      name: { zh: '化成、分容与老化', en: 'Formation, grading and ageing' },
      what: {
        zh: '首次充放电形成界面膜，测容量、内阻和自放电，静置老化后分档。',
        en: 'The first charge forms the interface; capacity, resistance and self-discharge are measured, and cells are graded after ageing.',
      },
      pains: [
        {
          zh: '占用时间长、在制品多，异常电芯混在其中',
          en: 'Long dwell and much work in process hide abnormal cells',
        },
        {
          zh: '电芯热失控风险集中在这一段',
          en: 'The risk of thermal runaway is concentrated here',
        },
        {
          zh: '充放电用电量大，回馈利用不足',
          en: 'Charging takes much power, and too little is fed back',
        },
      ],
      data: [
        {
          zh: '每只电芯的电压、电流、温度曲线',
          en: 'Voltage, current and temperature curves of every cell',
        },
        { zh: '容量、内阻、自放电', en: 'Capacity, resistance, self-discharge' },
      ],
      models: [
        {
          zh: '曲线异常识别和容量预测，缩短分容',
          en: 'Recognition of abnormal curves and capacity forecast that shortens grading',
        },
        { zh: '热失控预警', en: 'Warning of thermal runaway' },
        { zh: '前段参数与分档结果的根因分析', en: 'Root causes of grades in earlier steps' },
      ],
      tools: [
        { zh: '化成分容控制系统', en: 'Formation and grading control' },
        { zh: '工厂数据平台', en: 'Factory data platform' },
        { zh: '立体库和消防联动', en: 'High-bay storage linked to fire protection' },
      ],
      scenes: ['scene.26', 'scene.12', 'scene.15'],
      scenarios: ['sme.s7', 'sme.s9', 'sme.s12'],
      subdomains: ['data', 'integration', 'warehousing', 'safety-environment'],
      remedies: [
        'quality-analysis',
        'quality-prediction-ai',
        'automated-storage',
        'safety-platform',
        'data-platform',
        'integration-platform',
        'wms-core',
      ],
    },
    {
      id: 'pack',
      name: { zh: '模组与电池包装配', en: 'Modules and packs' },
      what: {
        zh: '电芯配组、焊接汇流排、装保护板和外壳，做绝缘、充放电和气密测试。',
        en: 'Cells are matched, busbars welded, protection boards and housings fitted; insulation, charging and tightness are tested.',
      },
      pains: [
        { zh: '配组一致性差，影响整包寿命', en: 'Poor matching shortens the life of the pack' },
        { zh: '手工拧紧、插接漏装难防', en: 'Missed screws and plugs are hard to prevent by hand' },
      ],
      data: [
        { zh: '配组数据、焊接和拧紧曲线', en: 'Matching data, curves of welds and torque' },
        { zh: '整包测试结果', en: 'Pack test results' },
      ],
      models: [
        { zh: '按曲线配组', en: 'Matching by curve' },
        {
          zh: '视觉引导装配和漏装识别',
          en: 'Vision-guided assembly and recognition of missing parts',
        },
      ],
      tools: [
        { zh: '协作机器人和智能拧紧工具', en: 'Cobots and smart torque tools' },
        { zh: 'MES工位终端', en: 'MES terminals' },
      ],
      scenes: ['scene.23', 'scene.25', 'scene.10'],
      scenarios: ['sme.s6', 'sme.s7'],
      subdomains: ['production-operation', 'equipment'],
      remedies: [
        'collaborative-robots',
        'human-machine-ai',
        'traceability',
        'mes-core',
        'equipment-automation',
      ],
    },
    {
      id: 'delivery-passport',
      name: { zh: '出货、追溯与碳足迹', en: 'Delivery, traceability and footprint' },
      what: {
        zh: '按客户要求出具检测和追溯资料，核算产品碳足迹，危险品运输，跟踪在用电池。',
        en: 'Test and trace records are supplied as the customer asks, the product footprint is worked out, dangerous goods are shipped, and batteries in use are followed.',
      },
      pains: [
        {
          zh: '出口客户索要碳足迹，数据要从众多供应商逐家收集',
          en: 'Export customers ask for a footprint whose data must be gathered from supplier after supplier',
        },
        { zh: '材料价格大起大落，备料风险高', en: 'Material prices swing, and stocks carry risk' },
        {
          zh: '售出电池状态不掌握，召回范围划得过大',
          en: 'The state of sold batteries is unknown, so a recall is drawn too wide',
        },
      ],
      data: [
        { zh: '供应商物料和能耗数据', en: 'Material and energy data of suppliers' },
        { zh: '在用电池运行数据', en: 'Data of batteries in use' },
        { zh: '材料行情和在途库存', en: 'Material prices and stock in transit' },
      ],
      models: [
        { zh: '产品碳足迹核算', en: 'Product footprint' },
        { zh: '电池健康度评估', en: 'State of health' },
        { zh: '断供和价格风险预警', en: 'Warning of failures and price swings' },
      ],
      tools: [
        { zh: '碳管理系统', en: 'Carbon management system' },
        { zh: '电池云监测平台', en: 'Cloud monitoring of batteries' },
        { zh: '供应商管理平台', en: 'Supplier platform (SRM)' },
      ],
      scenes: ['scene.17', 'scene.34', 'scene.39', 'scene.40'],
      scenarios: ['sme.s4', 'sme.s11'],
      subdomains: ['logistics', 'product-service', 'purchasing'],
      remedies: [
        'carbon-accounting',
        'remote-operation',
        'supply-risk',
        'supply-risk-ai',
        'transport-tracking',
      ],
    },
  ],
  confidence: 'assumed',
  note: {
    zh: '产业名称取自珠海市“4+3”产业，选电池工厂参照了斗门（富山）以电池和光伏为新能源重点的公开介绍，场景名称取自典型场景参考指引（2025年版）。链条、工序、痛点和对应关系由本系统按行业通行工艺整理，未见官方图谱，企业可按实际取舍。',
    en: 'The industry’s name is Zhuhai’s own; a battery factory was chosen because published accounts name batteries and solar cells as the focus of Doumen (Fushan); the scenes carry the names of the 2025 guide. Chain, steps, pains and what is matched to them are our own arrangement of common practice; no official map was found, and a firm may take what applies.',
  },
  sources: ['zhuhai-industries', 'scene-guide-2025'],
}
