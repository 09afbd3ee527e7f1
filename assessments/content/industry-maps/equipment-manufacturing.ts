import type { IndustryMap } from '../../schema/industry-map.ts'

export const equipmentManufacturing: IndustryMap = {
  industry: 'equipment-manufacturing',
  nearby: ['smart-grid', 'machining'],
  sampled: [],
  factory: {
    zh: '以按订单设计的专用设备工厂为样本，含结构件焊接、机加工、总装调试和现场服务；铸锻件外购。',
    en: 'A factory for special equipment engineered to order, with welding, machining, assembly, commissioning and field service; castings and forgings are bought in.',
  },
  chain: {
    upstream: [
      {
        name: { zh: '原材料与毛坯', en: 'Materials and blanks' },
        makes: { zh: '钢板、型材、铸件、锻件', en: 'Plate, sections, castings, forgings' },
      },
      {
        name: { zh: '基础零部件', en: 'Basic parts' },
        makes: { zh: '轴承、减速器、液压件、电机', en: 'Bearings, gearboxes, hydraulics, motors' },
      },
      {
        name: { zh: '控制与软件', en: 'Controls and software' },
        makes: {
          zh: '控制器、伺服、传感器、工业软件',
          en: 'Controllers, servo drives, sensors, industrial software',
        },
      },
    ],
    midstream: [
      {
        name: { zh: '通用与专用设备', en: 'General and special equipment' },
        makes: {
          zh: '机器人、自动化产线、工程和港口机械、船舶和海工装备',
          en: 'Robots, automatic lines, construction and port machinery, ships and offshore equipment',
        },
      },
      {
        name: { zh: '电力与能源装备', en: 'Power and energy equipment' },
        makes: {
          zh: '配电开关、变压器、电力自动化设备',
          en: 'Switchgear, transformers, power automation',
        },
      },
    ],
    downstream: [
      {
        name: { zh: '用户行业', en: 'Users' },
        makes: {
          zh: '家电、电子、能源、港口、电网的生产和运营',
          en: 'Output and operation of appliances, electronics, energy, ports and the grid',
        },
      },
      {
        name: { zh: '工程与运维', en: 'Projects and upkeep' },
        makes: {
          zh: '成套安装、备件、改造、再制造',
          en: 'Turnkey installation, spares, retrofits, remanufacture',
        },
      },
    ],
  },
  steps: [
    {
      id: 'tender-configuration',
      name: { zh: '投标、方案与选配', en: 'Tender, concept and configuration' },
      what: {
        zh: '根据用户工况做方案、选配模块、核算成本和交期，投标签约。',
        en: 'From the user’s conditions a concept is made, modules chosen, cost and time reckoned, and the bid signed.',
      },
      pains: [
        {
          zh: '每单都像新产品，方案重复做',
          en: 'Each order is treated as a new product, and work is repeated',
        },
        {
          zh: '报价时成本不准，做完才知盈亏',
          en: 'Cost is inexact at the quote, and profit is known at the end',
        },
        { zh: '成套资料和以往投标难检索', en: 'Past bids and documents are hard to search' },
      ],
      data: [
        { zh: '历史方案、配置和实际成本', en: 'Past concepts, configurations and true costs' },
        { zh: '客户工况和招标文件', en: 'Conditions of use and tender papers' },
      ],
      models: [
        { zh: '选配规则与方案生成', en: 'Rules of configuration and generated concepts' },
        { zh: '参数化成本估算', en: 'Parametric cost estimate' },
      ],
      tools: [
        { zh: '客户与销售管理系统（CRM）', en: 'Customer and sales system (CRM)' },
        { zh: '选配报价平台', en: 'Configuration and quotation platform' },
        { zh: '财务核算系统', en: 'Cost accounting' },
      ],
      scenes: ['scene.30', 'scene.32', 'scene.33'],
      scenarios: ['sme.s3', 'sme.s13', 'sme.s16'],
      subdomains: ['sales'],
      remedies: [
        'crm-core',
        'mass-customisation',
        'customisation-ai',
        'customer-analysis',
        'decision-scenario',
        'finance-integration',
      ],
    },
    {
      id: 'engineering',
      name: { zh: '产品设计与仿真', en: 'Product design and simulation' },
      what: {
        zh: '机械、电气、液压和软件协同设计，分析强度、运动和控制，做虚拟调试。',
        en: 'Mechanics, electrics, hydraulics and software are designed together; strength, motion and control are analysed, and commissioning is tried virtually.',
      },
      pains: [
        { zh: '机电软各做各的，到现场才对接', en: 'Disciplines work apart and meet on site' },
        { zh: '设计变更传不到采购和车间', en: 'Changes do not reach purchasing and the floor' },
        {
          zh: '边设计边采购边生产，清单不完整',
          en: 'Design, purchase and production overlap, and bills are incomplete',
        },
      ],
      data: [
        { zh: '三维模型、电气图、物料清单', en: '3D models, wiring diagrams, bills of material' },
        { zh: '变更单、试验和现场反馈', en: 'Change orders, tests, reports from the field' },
      ],
      models: [
        { zh: '结构与多体动力学仿真', en: 'Structural and multibody simulation' },
        { zh: '虚拟调试模型', en: 'Model for virtual commissioning' },
        { zh: '设计知识检索', en: 'Search of design knowledge' },
      ],
      tools: [
        { zh: 'PLM与变更管理', en: 'PLM with change management' },
        { zh: '仿真平台', en: 'Simulation platform' },
        { zh: '上下游协同设计平台', en: 'Joint design with suppliers and users' },
      ],
      scenes: ['scene.4', 'scene.5'],
      scenarios: ['sme.s1', 'sme.s15'],
      subdomains: ['product-design', 'integration'],
      remedies: [
        'plm-core',
        'cae-simulation',
        'virtual-test',
        'design-ai',
        'design-integration',
        'model-based-design',
        'oa-integrated',
        'integration-platform',
      ],
    },
    {
      id: 'process-planning',
      name: { zh: '工艺设计与工时定额', en: 'Process planning and standard times' },
      what: {
        zh: '分工艺路线、编工艺卡和数控程序，定工时和工装，校核车间布局与产能。',
        en: 'Routes, process sheets and NC programs are made, times and fixtures set, and layout and capacity checked.',
      },
      pains: [
        {
          zh: '工艺卡靠复制旧卡，错漏带到现场',
          en: 'Sheets are copied from old ones, errors and all',
        },
        {
          zh: '工时定额不准，排产和报价都失真',
          en: 'Wrong standard times distort schedule and quotes',
        },
      ],
      data: [
        { zh: '工艺路线、数控程序、实作工时', en: 'Routes, NC programs, actual times' },
        { zh: '工装和刀具清单', en: 'Lists of fixtures and tools' },
      ],
      models: [
        { zh: '相似零件工艺推荐', en: 'Process recommended from similar parts' },
        { zh: '工时估算', en: 'Estimate of times' },
        { zh: '加工和布局仿真', en: 'Simulation of machining and layout' },
      ],
      tools: [
        { zh: '结构化工艺系统（CAPP）', en: 'Process planning (CAPP)' },
        { zh: '程序管理与下发系统', en: 'Program management and download' },
        { zh: '工厂规划仿真软件', en: 'Planning and simulation software' },
      ],
      scenes: ['scene.1', 'scene.6', 'scene.7'],
      scenarios: ['sme.s2'],
      subdomains: ['process-design', 'equipment'],
      remedies: [
        'capp-core',
        'process-integration',
        'process-ai',
        'program-download',
        'line-simulation',
        'factory-planning',
      ],
    },
    {
      id: 'project-planning',
      name: { zh: '项目计划与采购外协', en: 'Project plan, purchasing and subcontracting' },
      what: {
        zh: '按合同节点倒排计划，长周期件先订货，外协厂分工，跟踪齐套。',
        en: 'Plans run back from contract dates, long-lead parts are ordered first, subcontractors share the work, and kits are followed.',
      },
      pains: [
        { zh: '关键件迟到，总装等件', en: 'Key parts are late, and assembly waits' },
        {
          zh: '外协进度、质量看不见',
          en: 'Progress and quality at subcontractors are out of sight',
        },
        { zh: '多项目抢人抢设备', en: 'Projects compete for people and machines' },
      ],
      data: [
        { zh: '项目节点、采购周期、外协进度', en: 'Milestones, lead times, progress outside' },
        { zh: '齐套率、缺件清单', en: 'Completeness of kits, lists of missing parts' },
      ],
      models: [
        { zh: '多项目资源平衡', en: 'Balance of resources across projects' },
        { zh: '延期预测', en: 'Forecast of delay' },
        { zh: '外协任务分派', en: 'Assignment of subcontracted work' },
      ],
      tools: [
        { zh: '项目与主生产计划系统', en: 'Project and master planning' },
        { zh: '供应商与外协平台', en: 'Platform for suppliers and subcontractors' },
      ],
      scenes: ['scene.8', 'scene.10', 'scene.19', 'scene.37', 'scene.38'],
      scenarios: ['sme.s5', 'sme.s11'],
      subdomains: ['planning-scheduling', 'purchasing'],
      remedies: [
        'master-planning',
        'mes-core',
        'progress-ai',
        'network-manufacturing',
        'supplier-management',
        'purchase-collaboration',
      ],
    },
    {
      id: 'cutting-welding',
      name: { zh: '下料与焊接', en: 'Cutting and welding' },
      what: {
        zh: '套料切割、坡口、拼点、焊接、校形、探伤，焊工按资质施焊。',
        en: 'Plates are nested and cut, edges prepared, parts tacked, welded, straightened and tested; welders work within their certificates.',
      },
      pains: [
        { zh: '焊工短缺，质量随人波动', en: 'Welders are scarce, and quality follows the person' },
        { zh: '烟尘、弧光、高处作业风险大', en: 'Fume, arc and work at height are dangerous' },
        { zh: '余料管理乱，套料利用率低', en: 'Offcuts are in disorder, and plates badly used' },
      ],
      data: [
        {
          zh: '焊接电流、电压、速度，焊工和焊缝编号',
          en: 'Current, voltage and speed, welder and seam numbers',
        },
        { zh: '板材、余料、探伤底片', en: 'Plates, offcuts, test films' },
      ],
      models: [
        { zh: '焊缝跟踪与自动规划', en: 'Seam tracking and automatic programming' },
        { zh: '探伤图像识别', en: 'Reading of test images' },
        { zh: '套料优化', en: 'Optimal nesting' },
      ],
      tools: [
        { zh: '焊接机器人和焊机联网', en: 'Welding robots and connected machines' },
        { zh: '烟尘治理与安全监测', en: 'Fume extraction and safety monitoring' },
        { zh: '焊工资质管理', en: 'Management of certificates' },
      ],
      scenes: ['scene.14', 'scene.15', 'scene.23', 'scene.24'],
      scenarios: ['sme.s6', 'sme.s9', 'sme.s14'],
      subdomains: ['equipment', 'safety-environment', 'staff-skills'],
      remedies: [
        'hazard-automation',
        'safety-platform',
        'collaborative-robots',
        'inline-inspection',
        'equipment-automation',
        'skills-plan',
        'hr-system',
        'mes-core',
      ],
    },
    {
      id: 'machining',
      name: { zh: '机械加工', en: 'Machining' },
      what: {
        zh: '大件镗铣、车削、磨削，程序按件下发，在机测量关键尺寸。',
        en: 'Large parts are bored, milled, turned and ground; programs are sent by part, and key sizes measured on the machine.',
      },
      pains: [
        { zh: '单件小批，找正和等待时间长', en: 'Single parts mean long setting and waiting' },
        { zh: '关键机床一停，全线等待', en: 'When the key machine stops, everything waits' },
        { zh: '刀具崩损报废大件', en: 'A broken tool scraps a large part' },
      ],
      data: [
        { zh: '主轴负载、振动、运行状态', en: 'Spindle load, vibration, machine state' },
        { zh: '刀具寿命、尺寸测量', en: 'Tool life, measured sizes' },
      ],
      models: [
        { zh: '刀具磨损与机床故障预测', en: 'Forecast of tool wear and machine faults' },
        { zh: '加工参数自适应', en: 'Adaptive cutting' },
        { zh: '瓶颈机床排程', en: 'Scheduling of the bottleneck' },
      ],
      tools: [
        { zh: '机床联网平台', en: 'Platform for connected machine tools' },
        { zh: '高级排程系统（APS）', en: 'Advanced scheduling (APS)' },
        { zh: '设备管理系统（EAM）', en: 'Equipment management system (EAM)' },
      ],
      scenes: ['scene.9', 'scene.21', 'scene.27', 'scene.28', 'scene.29'],
      scenarios: ['sme.s5', 'sme.s6', 'sme.s8'],
      subdomains: ['equipment', 'equipment-management', 'network'],
      remedies: [
        'aps-scheduling',
        'process-monitoring',
        'equipment-monitoring',
        'equipment-predictive',
        'condition-monitoring',
        'adaptive-equipment',
        'eam-core',
        'field-network',
        'mes-advanced',
      ],
    },
    {
      id: 'surface-treatment',
      name: { zh: '表面处理与涂装', en: 'Surface treatment and painting' },
      what: {
        zh: '抛丸除锈、打磨、喷漆、烘干，检测漆膜厚度和附着力。',
        en: 'Parts are blasted, ground, painted and dried; film thickness and adhesion are measured.',
      },
      pains: [
        {
          zh: '漆雾和挥发物危害健康，治理费用高',
          en: 'Paint mist and vapours harm health and are dear to treat',
        },
        {
          zh: '大件手工喷涂，厚薄不匀、返工多',
          en: 'Large parts sprayed by hand come out uneven and are reworked',
        },
      ],
      data: [
        { zh: '喷涂参数、膜厚、温湿度', en: 'Spray settings, film thickness, climate' },
        { zh: '挥发物浓度、治理设施状态', en: 'Vapour concentration, state of treatment' },
      ],
      models: [
        { zh: '喷涂轨迹规划', en: 'Planning of spray paths' },
        { zh: '排放预测与治理联动', en: 'Emission forecast tied to treatment' },
      ],
      tools: [
        { zh: '喷涂机器人', en: 'Painting robots' },
        { zh: '污染源在线监测', en: 'On-line monitoring of emissions' },
        { zh: '能耗计量', en: 'Energy metering' },
      ],
      scenes: ['scene.14', 'scene.16', 'scene.18'],
      scenarios: ['sme.s9', 'sme.s10'],
      subdomains: ['safety-environment', 'energy'],
      remedies: [
        'hazard-automation',
        'pollution-monitoring',
        'pollution-ai',
        'ehs-system',
        'energy-metering',
        'energy-analysis',
      ],
    },
    {
      id: 'kitting-assembly',
      name: { zh: '齐套配送与总装', en: 'Kitting and assembly' },
      what: {
        zh: '按工位齐套配送，部装、总装、接线、配管，记录关键件序列号和拧紧数据。',
        en: 'Kits are delivered by station; sub- and final assembly, wiring and piping follow, and serial numbers and torque are recorded.',
      },
      pains: [
        { zh: '找件、等件占装配时间多', en: 'Searching and waiting take much of assembly time' },
        {
          zh: '装配依赖老师傅，新人上手慢',
          en: 'Assembly rests on veterans, and newcomers learn slowly',
        },
        {
          zh: '关键件序列号漏记，售后难查',
          en: 'Serial numbers are missed, and service cannot trace them',
        },
      ],
      data: [
        { zh: '齐套状态、配送记录、装配工时', en: 'State of kits, deliveries, assembly times' },
        { zh: '序列号、拧紧和接线检查', en: 'Serial numbers, checks of torque and wiring' },
      ],
      models: [
        { zh: '缺件影响与工序调整', en: 'Effect of a missing part, and a new order of work' },
        { zh: '增强现实装配引导', en: 'Assembly guided by augmented reality' },
      ],
      tools: [
        { zh: 'WMS与无人搬运车', en: 'WMS and AGVs' },
        { zh: '三维作业指导', en: '3D work instructions' },
        { zh: 'MES工位终端', en: 'MES terminals' },
      ],
      scenes: ['scene.11', 'scene.12', 'scene.13', 'scene.23', 'scene.25', 'scene.31'],
      scenarios: ['sme.s6', 'sme.s12'],
      subdomains: ['production-operation', 'warehousing'],
      remedies: [
        'wms-core',
        'automated-storage',
        'agv-delivery',
        'human-machine-ai',
        'collaborative-robots',
        'traceability',
        'dynamic-dispatch',
        'lean-digital',
        'mes-core',
      ],
    },
    {
      id: 'commissioning-test',
      name: { zh: '电控调试与整机试验', en: 'Commissioning and machine test' },
      what: {
        zh: '装入控制程序，逐项调试，做空载、负载和安全试验，出具检验报告。',
        en: 'Control programs are loaded, functions tried one by one, no-load, load and safety tests run, and a report issued.',
      },
      pains: [
        {
          zh: '程序版本靠移动硬盘拷贝，难追溯且有病毒风险',
          en: 'Programs travel on portable drives, without trace and with the risk of viruses',
        },
        { zh: '问题在厂内没调完就发货', en: 'Machines leave before faults are cleared' },
      ],
      data: [
        { zh: '试验曲线、调试问题清单', en: 'Test curves, lists of open points' },
        { zh: '程序版本和参数', en: 'Program versions and parameters' },
      ],
      models: [
        { zh: '试验数据异常识别', en: 'Recognition of abnormal test data' },
        { zh: '整机数字孪生', en: 'Digital twin of the machine' },
      ],
      tools: [
        { zh: '试验数据采集系统', en: 'Test data collection' },
        { zh: '质量管理系统（QMS）', en: 'Quality management system (QMS)' },
        { zh: '网络分区与主机防护', en: 'Network zones and host protection' },
      ],
      scenes: ['scene.2', 'scene.3', 'scene.26'],
      scenarios: ['sme.s7'],
      subdomains: ['information-security', 'data'],
      remedies: [
        'compute-room',
        'digital-twin',
        'digital-twin-ai',
        'quality-system',
        'quality-analysis',
        'security-zones',
        'data-platform',
      ],
    },
    {
      id: 'delivery-installation',
      name: { zh: '发运与现场安装', en: 'Delivery and installation' },
      what: {
        zh: '拆分包装、大件运输，现场安装调试、培训和验收，回收货款。',
        en: 'Machines are split, packed and moved as heavy goods; installation, training, acceptance and payment follow.',
      },
      pains: [
        { zh: '漏发、错发件，现场停工等待', en: 'Parts missing or wrong hold up the site' },
        {
          zh: '现场进度和费用总部不掌握',
          en: 'Head office does not know progress and cost on site',
        },
      ],
      data: [
        { zh: '装箱清单、在途位置', en: 'Packing lists, position in transit' },
        { zh: '现场日志、验收单、费用', en: 'Site logs, acceptance, cost' },
      ],
      models: [
        { zh: '大件运输路线规划', en: 'Route planning for heavy goods' },
        { zh: '项目费用预警', en: 'Warning of project cost' },
      ],
      tools: [
        { zh: '运输管理系统（TMS）', en: 'Transport system (TMS)' },
        { zh: '项目协同平台', en: 'Project platform' },
        { zh: '业财一体化系统', en: 'Joined operations and finance' },
      ],
      scenes: ['scene.40'],
      scenarios: ['sme.s13', 'sme.s15'],
      subdomains: ['logistics', 'integration'],
      remedies: [
        'tms-core',
        'transport-tracking',
        'oa-platform',
        'finance-integration',
        'integration-platform',
      ],
    },
    {
      id: 'field-service',
      name: { zh: '远程运维与备件服务', en: 'Remote service and spares' },
      what: {
        zh: '设备联网监测，远程诊断，备件供应，定期保养，提供改造和产能服务。',
        en: 'Machines are monitored and diagnosed from afar, spares supplied, upkeep done at intervals, and retrofits and capacity offered as services.',
      },
      pains: [
        {
          zh: '工程师长期出差，响应慢、成本高',
          en: 'Engineers are always travelling, slow and dear',
        },
        { zh: '备件预测不准，急件空运', en: 'Spares are forecast badly and flown in' },
        {
          zh: '客户现场不让联网，数据拿不到',
          en: 'Customers do not allow a connection, and data stay out of reach',
        },
      ],
      data: [
        {
          zh: '运行参数、报警、维修和备件消耗',
          en: 'Running values, alarms, repairs, use of spares',
        },
        { zh: '客户设备档案', en: 'Files of customers’ machines' },
      ],
      models: [
        { zh: '故障诊断与寿命预测', en: 'Diagnosis and remaining life' },
        { zh: '备件需求预测', en: 'Forecast of spares' },
        { zh: '维修知识问答', en: 'Answers from repair knowledge' },
      ],
      tools: [
        { zh: '远程运维平台', en: 'Remote service platform' },
        { zh: '产品档案与备件系统', en: 'Product files and spares' },
        { zh: '增强现实远程协助', en: 'Remote help by augmented reality' },
      ],
      scenes: ['scene.34', 'scene.35', 'scene.36'],
      scenarios: ['sme.s4'],
      subdomains: ['product-service', 'customer-service'],
      remedies: [
        'remote-operation',
        'remote-operation-ai',
        'value-added-service',
        'proactive-service',
        'service-parts',
        'service-desk',
      ],
    },
  ],
  confidence: 'assumed',
  note: {
    zh: '产业名称取自珠海市“4+3”产业，场景名称取自典型场景参考指引（2025年版）。选按订单设计的专用设备工厂为样本，并把智能电网、机械加工归到本图谱，是本系统的判断。链条、工序、痛点和对应关系按行业通行工艺整理，未见官方图谱，企业可按实际取舍。',
    en: 'The industry’s name is Zhuhai’s own; the scenes carry the names of the 2025 guide. That a factory for equipment engineered to order stands for it, and that smart grid and machining are referred to this map, is our judgement. Chain, steps, pains and what is matched to them are arranged from common practice; no official map was found, and a firm may take what applies.',
  },
  sources: ['zhuhai-industries', 'scene-guide-2025'],
}
