import type { IndustryMap } from '../../schema/industry-map.ts'

export const smartAppliances: IndustryMap = {
  industry: 'smart-appliances',
  nearby: ['printing-equipment', 'plastics'],
  sampled: [],
  factory: {
    zh: '以空调整机工厂为样本，钣金、注塑、两器（蒸发器和冷凝器）和控制器自制，从产品设计到售后；压缩机和电机制造不在其内。',
    en: 'A factory for air conditioners that makes its own sheet metal, mouldings, heat exchangers and controllers, from design to service; compressors and motors are left out.',
  },
  chain: {
    upstream: [
      {
        name: { zh: '原材料', en: 'Materials' },
        makes: {
          zh: '铜管、铝箔、钢板、塑料粒、制冷剂',
          en: 'Copper tube, aluminium foil, sheet steel, plastic pellets, refrigerant',
        },
      },
      {
        name: { zh: '核心零部件', en: 'Core parts' },
        makes: {
          zh: '压缩机、电机、阀件、芯片、功率模块',
          en: 'Compressors, motors, valves, chips, power modules',
        },
      },
      {
        name: { zh: '模具与装备', en: 'Moulds and equipment' },
        makes: {
          zh: '冲压模、注塑模、总装线、检测台',
          en: 'Press tools, injection moulds, assembly lines, test stands',
        },
      },
    ],
    midstream: [
      {
        name: { zh: '部件配套', en: 'Assemblies' },
        makes: {
          zh: '两器、控制器、钣金件、塑料件',
          en: 'Heat exchangers, controllers, sheet-metal and plastic parts',
        },
      },
      {
        name: { zh: '整机制造', en: 'Finished appliances' },
        makes: {
          zh: '空调、小家电、厨房电器、智能家居产品',
          en: 'Air conditioners, small and kitchen appliances, smart-home products',
        },
      },
    ],
    downstream: [
      {
        name: { zh: '渠道', en: 'Channels' },
        makes: {
          zh: '线上平台、门店、工程集采、出口',
          en: 'On-line shops, stores, project purchasing, export',
        },
      },
      {
        name: { zh: '安装与服务', en: 'Installation and service' },
        makes: {
          zh: '安装、维修、清洗、节能服务、回收拆解',
          en: 'Installation, repair, cleaning, energy services, recycling',
        },
      },
    ],
  },
  steps: [
    {
      id: 'product-design',
      name: { zh: '产品设计与选配', en: 'Product design and configuration' },
      what: {
        zh: '按市场和能效要求做模块化设计，仿真风道、噪声和结构，渠道和用户可选颜色、功能。',
        en: 'Products are designed in modules to market and efficiency demands; air flow, noise and structure are simulated, and channels and users choose colour and functions.',
      },
      pains: [
        {
          zh: '机型多、零件号多，通用化程度低',
          en: 'Many models and part numbers with little in common',
        },
        {
          zh: '噪声、能效靠样机反复试',
          en: 'Noise and efficiency are tried on prototype after prototype',
        },
        { zh: '用户评价回不到设计', en: 'What users say does not reach design' },
      ],
      data: [
        {
          zh: '三维模型、物料清单、仿真和测试数据',
          en: '3D models, bills of material, simulation and test data',
        },
        { zh: '用户评价和选配记录', en: 'User reviews and choices' },
      ],
      models: [
        { zh: '风道与结构仿真', en: 'Simulation of flow and structure' },
        { zh: '评价文本分析', en: 'Analysis of reviews' },
        { zh: '选配规则和方案生成', en: 'Rules of choice and generated variants' },
      ],
      tools: [
        { zh: 'PLM和仿真平台', en: 'PLM and a simulation platform' },
        { zh: '虚拟试验与半实物台架', en: 'Virtual tests and hardware-in-the-loop rigs' },
        { zh: '选配订购平台', en: 'Configuration and ordering platform' },
      ],
      scenes: ['scene.4', 'scene.5', 'scene.32'],
      scenarios: ['sme.s1'],
      subdomains: ['product-design'],
      remedies: [
        'plm-core',
        'cae-simulation',
        'design-ai',
        'virtual-test',
        'mass-customisation',
        'customisation-ai',
      ],
    },
    {
      id: 'demand-planning',
      name: { zh: '需求预测与产销计划', en: 'Demand forecast and sales planning' },
      what: {
        zh: '汇总各渠道订单和预测，平衡旺季产能，把订单分到各基地，滚动下达周计划。',
        en: 'Orders and forecasts of all channels are brought together, peak capacity is balanced, orders are given to sites, and weekly plans roll on.',
      },
      pains: [
        { zh: '旺季缺货、淡季压库', en: 'Short in season, overstocked out of it' },
        { zh: '促销和天气一变，计划全盘重排', en: 'Promotions and weather upset the whole plan' },
        {
          zh: '各基地忙闲不均，不能互相调剂',
          en: 'Sites are busy and idle at once and cannot help each other',
        },
      ],
      data: [
        { zh: '销售、库存、天气、促销', en: 'Sales, stock, weather, promotions' },
        { zh: '各基地产能和物料', en: 'Capacity and material of each site' },
      ],
      models: [
        { zh: '分区域、分型号需求预测', en: 'Demand forecast by region and model' },
        { zh: '多基地订单分配优化', en: 'Optimal allocation to sites' },
        { zh: '价格和投放测算', en: 'Reckoning of prices and offers' },
      ],
      tools: [
        { zh: '产销协同计划系统', en: 'Sales and operations planning' },
        { zh: '经营分析平台', en: 'Business analysis platform' },
        { zh: '多厂协同平台', en: 'Multi-site platform' },
      ],
      scenes: ['scene.8', 'scene.19', 'scene.30', 'scene.33'],
      scenarios: ['sme.s3', 'sme.s5', 'sme.s16'],
      subdomains: ['sales', 'planning-scheduling'],
      remedies: [
        'master-planning',
        'plan-forecast-ai',
        'network-manufacturing',
        'network-manufacturing-ai',
        'decision-scenario',
        'decision-ai',
        'customer-analysis',
        'sales-forecast-ai',
        'sales-plan-ai',
      ],
    },
    {
      id: 'purchase-incoming',
      name: { zh: '采购、来料与齐套', en: 'Purchasing, incoming goods and kitting' },
      what: {
        zh: '按周计划要料，供应商按时段送货，来料检验，按工单齐套。',
        en: 'Material is called by weekly plan, suppliers deliver in time slots, goods are inspected and kitted by order.',
      },
      pains: [
        {
          zh: '铜、铝和芯片涨价、缺货影响大',
          en: 'Prices and shortages of copper, aluminium and chips bite',
        },
        { zh: '一颗料不齐，整线停等', en: 'One missing part holds up the line' },
        { zh: '供应商送货扎堆，卸货排队', en: 'Suppliers arrive together and queue at the dock' },
      ],
      data: [
        {
          zh: '要料计划、在途、到货和检验',
          en: 'Calls, goods in transit, receipts and inspection',
        },
        { zh: '供应商质量和交付得分', en: 'Quality and delivery scores' },
      ],
      models: [
        { zh: '缺料预测和替代方案', en: 'Forecast of shortages with substitutes' },
        { zh: '采购价格趋势', en: 'Price trends' },
      ],
      tools: [
        { zh: '供应商协同平台（SRM）', en: 'Supplier platform (SRM)' },
        { zh: '来料检验系统', en: 'Incoming inspection' },
        { zh: '车辆预约和在途跟踪', en: 'Dock booking and tracking' },
      ],
      scenes: ['scene.37', 'scene.38', 'scene.39', 'scene.40'],
      scenarios: ['sme.s11', 'sme.s12'],
      subdomains: ['purchasing', 'logistics'],
      remedies: [
        'supplier-management',
        'purchase-collaboration',
        'purchase-ai',
        'supply-risk',
        'supply-risk-ai',
        'transport-tracking',
        'stock-collaboration',
      ],
    },
    {
      id: 'sheet-metal',
      name: { zh: '钣金冲压与喷涂', en: 'Sheet metal and painting' },
      what: {
        zh: '钢板开卷、冲压、折弯、铆接成箱体件，前处理后喷粉固化。',
        en: 'Coils are cut, pressed, bent and riveted into cabinets, then pretreated and powder-coated.',
      },
      pains: [
        { zh: '冲压噪声大、伤手风险高', en: 'Presses are loud and endanger hands' },
        { zh: '模具更换慢，批量被迫做大', en: 'Slow tool changes force large lots' },
        {
          zh: '烘炉燃气耗用大，挥发物需治理',
          en: 'Ovens burn much gas, and vapours must be treated',
        },
      ],
      data: [
        { zh: '冲次、吨位曲线、模具寿命', en: 'Strokes, tonnage curves, tool life' },
        { zh: '炉温、燃气、排放读数', en: 'Oven temperature, gas, emissions' },
      ],
      models: [
        { zh: '冲压异常识别', en: 'Recognition of press faults' },
        { zh: '炉温与挂件节拍优化', en: 'Oven temperature matched to the conveyor' },
      ],
      tools: [
        { zh: '冲压机器人线', en: 'Robot press lines' },
        { zh: '能源与排放在线监测', en: 'On-line metering of energy and emissions' },
        { zh: '快速换模装置', en: 'Quick tool change' },
      ],
      scenes: ['scene.14', 'scene.16', 'scene.18', 'scene.20'],
      scenarios: ['sme.s6', 'sme.s9', 'sme.s10'],
      subdomains: ['equipment', 'energy', 'safety-environment'],
      remedies: [
        'hazard-automation',
        'equipment-automation',
        'energy-metering',
        'energy-analysis',
        'pollution-monitoring',
        'flexible-line',
        'mes-core',
        'ehs-system',
      ],
    },
    {
      id: 'injection',
      name: { zh: '注塑与塑料件', en: 'Injection moulding' },
      what: {
        zh: '塑料粒干燥、注塑、机械手取件，修边、装饰，按套送总装。',
        en: 'Pellets are dried, moulded and taken out by robot, trimmed and decorated, and delivered in sets to assembly.',
      },
      pains: [
        {
          zh: '参数由调机师傅定，换班换人就变',
          en: 'Settings belong to the setter and change with the shift',
        },
        { zh: '缩水、料花等外观缺陷靠人看', en: 'Sink marks and streaks are found by eye' },
        {
          zh: '模具保养不及时，突发停机',
          en: 'Moulds are maintained late and stop without warning',
        },
      ],
      data: [
        {
          zh: '料温、压力、周期、模腔压力',
          en: 'Melt temperature, pressure, cycle, cavity pressure',
        },
        { zh: '外观图像、模具合模次数', en: 'Images, mould cycles' },
      ],
      models: [
        { zh: '工艺参数推荐', en: 'Recommended settings' },
        { zh: '外观缺陷识别', en: 'Recognition of visual defects' },
        { zh: '模具保养预测', en: 'Forecast of mould maintenance' },
      ],
      tools: [
        { zh: '注塑机联网和中央供料', en: 'Connected machines and central feeding' },
        { zh: '视觉检测', en: 'Vision inspection' },
        { zh: '模具管理系统', en: 'Mould management' },
      ],
      scenes: ['scene.21', 'scene.24', 'scene.27', 'scene.28'],
      scenarios: ['sme.s6', 'sme.s7', 'sme.s8'],
      subdomains: ['production-operation', 'equipment-management'],
      remedies: [
        'process-monitoring',
        'process-optimisation-ai',
        'visual-inspection',
        'equipment-monitoring',
        'equipment-predictive',
        'condition-monitoring',
      ],
    },
    {
      id: 'heat-exchanger',
      name: { zh: '两器制造', en: 'Heat exchangers' },
      what: {
        zh: '蒸发器和冷凝器的翅片冲制、弯管、穿管、胀管、焊接、清洗，做氦检或水检查漏。',
        en: 'Fins are punched, tubes bent, threaded, expanded, brazed and cleaned; leaks are tested with helium or in water.',
      },
      pains: [
        {
          zh: '焊漏是整机返修的主要来源之一',
          en: 'Leaking joints are among the main causes of rework',
        },
        { zh: '漏点是谁焊的、什么参数，查不到', en: 'Who brazed a leak, and how, cannot be found' },
      ],
      data: [
        {
          zh: '焊接温度、火焰图像、氦检值',
          en: 'Brazing temperature, flame images, helium values',
        },
        { zh: '焊工、焊枪、批次对应', en: 'Brazer, torch and lot' },
      ],
      models: [
        { zh: '焊缝质量识别', en: 'Recognition of joint quality' },
        { zh: '漏率根因分析', en: 'Root causes of leaks' },
      ],
      tools: [
        { zh: '自动焊接单元', en: 'Automatic brazing cells' },
        { zh: '氦检数据采集', en: 'Collected helium data' },
        { zh: '质量追溯系统', en: 'Traceability system' },
      ],
      scenes: ['scene.24', 'scene.25', 'scene.26'],
      scenarios: ['sme.s7'],
      subdomains: ['production-operation', 'equipment'],
      remedies: [
        'equipment-automation',
        'inline-inspection',
        'traceability',
        'traceability-ai',
        'quality-analysis',
        'mes-advanced',
      ],
    },
    {
      id: 'controller',
      name: { zh: '控制器贴装与测试', en: 'Controller assembly and test' },
      what: {
        zh: '锡膏印刷、贴片、回流焊、插件、波峰焊，烧录程序，做功能测试和老化。',
        en: 'Paste printing, placement, reflow, insertion, wave soldering, programming, functional test and burn-in.',
      },
      pains: [
        { zh: '检测误报多，复判费人', en: 'False alarms of inspection need many people' },
        {
          zh: '换线找料、上错料',
          en: 'Changeovers mean searching for reels and loading wrong ones',
        },
        {
          zh: '程序版本烧错，流到整机才发现',
          en: 'A wrong program version shows only in the finished unit',
        },
      ],
      data: [
        { zh: '印刷厚度、炉温曲线、检测图像', en: 'Paste height, reflow curves, images' },
        { zh: '料盘码、程序版本', en: 'Reel codes, program versions' },
      ],
      models: [
        { zh: '误报过滤', en: 'Filter of false alarms' },
        { zh: '炉温窗口优化', en: 'Optimal reflow window' },
      ],
      tools: [
        { zh: '上料防错和智能料仓', en: 'Reel checks and smart storage' },
        { zh: '程序下发系统', en: 'Program download' },
        { zh: '光学检测集中复判', en: 'Central judging of optical inspection' },
      ],
      scenes: ['scene.12', 'scene.20', 'scene.24'],
      scenarios: ['sme.s6', 'sme.s7', 'sme.s12'],
      subdomains: ['equipment', 'data', 'warehousing'],
      remedies: [
        'visual-inspection',
        'program-download',
        'barcode-capture',
        'automated-storage',
        'changeover-ai',
        'mes-core',
        'wms-core',
      ],
    },
    {
      id: 'final-assembly',
      name: { zh: '总装', en: 'Final assembly' },
      what: {
        zh: '底盘、压缩机、两器、管路、电控和外壳依节拍装配，抽真空、充注制冷剂。',
        en: 'Base, compressor, exchangers, pipes, controls and housing are assembled in takt; units are evacuated and charged with refrigerant.',
      },
      pains: [
        {
          zh: '混线生产时送错料、漏装件',
          en: 'On mixed lines parts are brought wrong or left out',
        },
        {
          zh: '工位忙闲不均，用工多、招工难',
          en: 'Stations are uneven, and the many hands needed are hard to find',
        },
        {
          zh: '异常停线原因事后补记，不准',
          en: 'Causes of stops are written afterwards and are inexact',
        },
      ],
      data: [
        { zh: '工位节拍、拧紧和充注数据', en: 'Station takt, torque and charging data' },
        { zh: '配送时刻、停线原因', en: 'Delivery times, causes of stops' },
      ],
      models: [
        { zh: '工位平衡与产线仿真', en: 'Line balance and simulation' },
        { zh: '漏装视觉识别', en: 'Visual recognition of missing parts' },
        { zh: '配送调度', en: 'Dispatch of deliveries' },
      ],
      tools: [
        { zh: 'MES和电子作业指导', en: 'MES and electronic instructions' },
        { zh: '无人搬运车', en: 'AGVs' },
        { zh: '协作机器人和助力装置', en: 'Cobots and lifting aids' },
        { zh: '产线数字孪生', en: 'Digital twin of the line' },
      ],
      scenes: ['scene.3', 'scene.7', 'scene.13', 'scene.23', 'scene.31'],
      scenarios: ['sme.s6', 'sme.s12'],
      subdomains: ['production-operation', 'warehousing'],
      remedies: [
        'mes-advanced',
        'line-simulation',
        'digital-twin',
        'agv-delivery',
        'collaborative-robots',
        'lean-digital',
        'lean-ai',
        'wms-integration',
      ],
    },
    {
      id: 'performance-test',
      name: { zh: '安全检验与性能测试', en: 'Safety and performance tests' },
      what: {
        zh: '耐压、接地、泄漏检查，运行测试制冷制热和噪声，抽检能效。',
        en: 'Insulation, earthing and leakage are tested; cooling, heating and noise are run, and efficiency is sampled.',
      },
      pains: [
        { zh: '异音靠人听，疲劳后漏判', en: 'Odd noise is judged by ear, and tired ears miss it' },
        {
          zh: '测试用电多，合格率与前工序没有联动',
          en: 'Tests take much power, and results do not reach earlier steps',
        },
      ],
      data: [
        {
          zh: '电参数、温度、压力、声音信号',
          en: 'Electrical values, temperature, pressure, sound',
        },
        { zh: '单台条码与测试结果', en: 'Unit code and results' },
      ],
      models: [
        { zh: '异音识别', en: 'Recognition of odd noise' },
        { zh: '由部件数据预测整机性能', en: 'Performance forecast from part data' },
      ],
      tools: [
        { zh: '自动测试线', en: 'Automatic test lines' },
        { zh: '声学检测装置', en: 'Acoustic inspection' },
        { zh: '质量管理系统（QMS）', en: 'Quality management system (QMS)' },
      ],
      scenes: ['scene.24', 'scene.25', 'scene.26'],
      scenarios: ['sme.s7'],
      subdomains: ['integration'],
      remedies: [
        'inline-inspection',
        'traceability',
        'quality-system',
        'quality-analysis',
        'quality-prediction-ai',
        'integration-platform',
      ],
    },
    {
      id: 'warehouse-delivery',
      name: { zh: '成品入库与发运', en: 'Finished stock and delivery' },
      what: {
        zh: '下线扫码入库，按渠道订单拣配，装车发往各地仓库、工程和港口。',
        en: 'Units are scanned into stock, picked by channel order and loaded for warehouses, projects and ports.',
      },
      pains: [
        {
          zh: '旺季爆仓，外租库多、倒运多',
          en: 'In season the warehouse overflows into rented space, with much reloading',
        },
        { zh: '装载率低，配载靠经验', en: 'Trucks are badly filled by experience alone' },
      ],
      data: [
        { zh: '库位、库龄、订单', en: 'Locations, age, orders' },
        { zh: '车辆位置和签收', en: 'Position of vehicles and receipts' },
      ],
      models: [
        { zh: '库位与出库预测', en: 'Forecast of locations and issues' },
        { zh: '装载和路线优化', en: 'Optimal loads and routes' },
      ],
      tools: [
        { zh: '立体库和WMS', en: 'High-bay storage and WMS' },
        { zh: '运输管理系统（TMS）', en: 'Transport system (TMS)' },
      ],
      scenes: ['scene.12', 'scene.40'],
      scenarios: ['sme.s12'],
      subdomains: ['warehousing', 'logistics'],
      remedies: [
        'automated-storage',
        'warehouse-ai',
        'wms-integration',
        'tms-core',
        'transport-tracking',
        'transport-ai',
        'wms-core',
      ],
    },
    {
      id: 'installation-service',
      name: { zh: '安装、售后与增值服务', en: 'Installation, service and added value' },
      what: {
        zh: '派单安装维修，联网机型远程诊断，为工程客户提供节能管理和清洗提醒。',
        en: 'Fitters are dispatched, connected units are diagnosed from afar, and project customers receive energy management and cleaning reminders.',
      },
      pains: [
        {
          zh: '旺季报修集中，派单慢、上门多次',
          en: 'Calls peak in season, dispatch is slow and visits repeat',
        },
        { zh: '联网数据只存不用', en: 'Data of connected units are stored and not used' },
        {
          zh: '维修反馈到不了质量和设计',
          en: 'Repairs are not reported back to quality and design',
        },
      ],
      data: [
        { zh: '运行参数、故障码、维修记录', en: 'Running values, fault codes, repairs' },
        { zh: '用户档案和服务评价', en: 'Customer files and ratings' },
      ],
      models: [
        { zh: '故障预测', en: 'Fault forecast' },
        { zh: '智能客服和派单', en: 'Service assistant and dispatch' },
        { zh: '用能优化建议', en: 'Advice on energy' },
      ],
      tools: [
        { zh: '产品物联网平台', en: 'Platform for connected products' },
        { zh: '客户服务系统', en: 'Customer service system' },
      ],
      scenes: ['scene.34', 'scene.35', 'scene.36'],
      scenarios: ['sme.s4'],
      subdomains: ['customer-service', 'product-service'],
      remedies: [
        'service-desk',
        'service-integration',
        'remote-operation',
        'remote-operation-ai',
        'value-added-service',
        'value-added-ai',
        'proactive-service',
        'service-ai',
      ],
    },
  ],
  confidence: 'assumed',
  note: {
    zh: '产业名称取自珠海市“4+3”产业，智能家电也是珠海市中小企业数字化转型试点的细分行业，场景名称取自典型场景参考指引（2025年版）。选空调工厂为样本，并把打印设备及耗材、塑料制品归到本图谱，是本系统的判断。链条、工序、痛点和对应关系按行业通行工艺整理，未见官方图谱，企业可按实际取舍。',
    en: 'The industry’s name is Zhuhai’s own and is also a sector of the city’s SME pilot; the scenes carry the names of the 2025 guide. That a factory for air conditioners stands for it, and that printing equipment and plastics are referred to this map, is our judgement. Chain, steps, pains and what is matched to them are arranged from common practice; no official map was found, and a firm may take what applies.',
  },
  sources: ['zhuhai-industries', 'zhuhai-sme-pilot-2024', 'scene-guide-2025'],
}
