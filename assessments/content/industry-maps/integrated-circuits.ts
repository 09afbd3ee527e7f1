import type { IndustryMap } from '../../schema/industry-map.ts'

export const integratedCircuits: IndustryMap = {
  industry: 'integrated-circuits',
  nearby: [],
  sampled: [],
  factory: {
    zh: '以芯片封装测试工厂为样本，从产品导入到成品发货；芯片设计和晶圆制造不在其内。',
    en: 'A factory that packages and tests chips, from the introduction of a product to shipment; chip design and wafer fabrication are left out.',
  },
  chain: {
    upstream: [
      {
        name: { zh: '设计与软件', en: 'Design and software' },
        makes: {
          zh: '芯片设计、电子设计自动化软件、知识产权核',
          en: 'Chip designs, design automation software, IP cores',
        },
      },
      {
        name: { zh: '材料', en: 'Materials' },
        makes: {
          zh: '硅片、封装基板、引线框架、键合丝、塑封料',
          en: 'Wafers, substrates, lead frames, bonding wire, moulding compound',
        },
      },
      {
        name: { zh: '装备', en: 'Equipment' },
        makes: {
          zh: '划片机、装片机、键合机、测试机和分选机',
          en: 'Dicers, die bonders, wire bonders, testers and handlers',
        },
      },
    ],
    midstream: [
      {
        name: { zh: '晶圆制造', en: 'Wafer fabrication' },
        makes: {
          zh: '逻辑、模拟、功率等晶圆',
          en: 'Wafers for logic, analogue, power and other chips',
        },
      },
      {
        name: { zh: '封装测试', en: 'Packaging and test' },
        makes: { zh: '封装成品、模块、测试服务', en: 'Packaged chips, modules, test services' },
      },
    ],
    downstream: [
      {
        name: { zh: '模组与整机', en: 'Modules and devices' },
        makes: {
          zh: '智能家电控制器、打印设备、通信和消费电子',
          en: 'Appliance controllers, printing equipment, communication and consumer electronics',
        },
      },
      {
        name: { zh: '汽车、能源与工业', en: 'Vehicles, energy and industry' },
        makes: {
          zh: '车载电子、逆变器、工业控制',
          en: 'Vehicle electronics, inverters, industrial controls',
        },
      },
    ],
  },
  steps: [
    {
      id: 'product-introduction',
      name: { zh: '产品导入与封装设计', en: 'Product introduction and package design' },
      what: {
        zh: '与客户确定封装形式、引脚和材料，做电、热、应力仿真，开工艺流程和测试程序，小批验证。',
        en: 'Package, pins and materials are settled with the customer; electrical, thermal and stress simulation, process flow, test program and a pilot lot follow.',
      },
      pains: [
        {
          zh: '客户资料往返确认，版本混用',
          en: 'Customer files go back and forth, and versions are mixed up',
        },
        { zh: '翘曲、分层要试产后才知道', en: 'Warpage and delamination show only in trial lots' },
        {
          zh: '客户设计资料要严格隔离，靠人管容易外泄',
          en: 'Customer designs must be kept apart, and with people in charge they leak',
        },
      ],
      data: [
        {
          zh: '封装图、材料参数、仿真结果',
          en: 'Package drawings, material data, simulation results',
        },
        { zh: '试产良率和失效分析', en: 'Pilot yields and failure analyses' },
      ],
      models: [
        { zh: '热与应力仿真', en: 'Thermal and stress simulation' },
        { zh: '相似产品工艺推荐', en: 'Process recommended from similar products' },
      ],
      tools: [
        { zh: '封装设计和仿真软件', en: 'Package design and simulation software' },
        { zh: 'PLM和协同设计平台', en: 'PLM and a platform for joint design' },
        { zh: '数据分级与权限管理', en: 'Data classification and access control' },
      ],
      scenes: ['scene.4', 'scene.5', 'scene.6'],
      scenarios: ['sme.s1', 'sme.s2'],
      subdomains: ['product-design', 'process-design', 'information-security'],
      remedies: [
        'cae-simulation',
        'virtual-test',
        'design-collaboration',
        'process-integration',
        'security-zones',
      ],
    },
    {
      id: 'order-planning',
      name: { zh: '接单、计划与派工', en: 'Orders, planning and dispatch' },
      what: {
        zh: '接收客户晶圆和订单，按机台、治具和交期排批次，随时应对加急和暂停。',
        en: 'Customer wafers and orders come in; lots are scheduled by machine, tooling and due date, and expedites and holds are dealt with at once.',
      },
      pains: [
        {
          zh: '品种多、机台认证限制多，排产规则写不进表格',
          en: 'Many products and machine qualifications make rules that no spreadsheet holds',
        },
        {
          zh: '客户每天要进度，靠人逐批回复',
          en: 'Customers ask for progress daily, and people answer lot by lot',
        },
        {
          zh: '测试机与探针卡、治具不匹配，机台空等',
          en: 'Testers wait for probe cards and tooling',
        },
      ],
      data: [
        {
          zh: '晶圆批次、在制品位置、暂停批',
          en: 'Wafer lots, position of work in process, lots on hold',
        },
        { zh: '机台认证、治具台账', en: 'Machine qualifications, list of tooling' },
      ],
      models: [
        {
          zh: '考虑认证和治具的有限产能排程',
          en: 'Finite scheduling with qualifications and tooling',
        },
        { zh: '批次完工时间预测', en: 'Forecast of lot completion' },
      ],
      tools: [
        { zh: '高级排程和实时派工系统', en: 'Advanced scheduling and real-time dispatch' },
        { zh: '客户进度门户', en: 'Customer portal for progress' },
      ],
      scenes: ['scene.9', 'scene.10', 'scene.11'],
      scenarios: ['sme.s3', 'sme.s5'],
      subdomains: ['planning-scheduling', 'sales'],
      remedies: [
        'aps-scheduling',
        'mes-core',
        'progress-ai',
        'dynamic-dispatch',
        'dispatch-ai',
        'order-integration',
      ],
    },
    {
      id: 'wafer-thinning',
      name: { zh: '晶圆接收、减薄与划片', en: 'Wafer receipt, thinning and dicing' },
      what: {
        zh: '核对晶圆图和数量，贴膜研磨减薄，用刀轮或激光切成单颗芯片，查崩边。',
        en: 'Wafer maps and counts are checked; wafers are taped, ground thin and diced by blade or laser, and chipping is inspected.',
      },
      pains: [
        { zh: '薄片易裂，一片损失价值高', en: 'Thin wafers crack, and each one lost is dear' },
        {
          zh: '刀片寿命凭次数更换，早换浪费、晚换崩边',
          en: 'Blades are changed by count: too early wastes them, too late chips the die',
        },
      ],
      data: [
        { zh: '主轴电流、振动、切割水流量', en: 'Spindle current, vibration, water flow' },
        { zh: '厚度、崩边图像、晶圆图', en: 'Thickness, images of chipping, wafer maps' },
      ],
      models: [
        { zh: '刀片磨损预测', en: 'Forecast of blade wear' },
        { zh: '崩边识别', en: 'Recognition of chipping' },
      ],
      tools: [
        { zh: '设备状态监测', en: 'Condition monitoring' },
        { zh: '晶圆图管理系统', en: 'Wafer map system' },
        { zh: '自动光学检测', en: 'Automatic optical inspection' },
      ],
      scenes: ['scene.24', 'scene.27', 'scene.28'],
      scenarios: ['sme.s7', 'sme.s8'],
      subdomains: ['equipment-management'],
      remedies: [
        'visual-inspection',
        'equipment-monitoring',
        'condition-monitoring',
        'equipment-predictive',
      ],
    },
    {
      id: 'die-attach',
      name: { zh: '装片与固化', en: 'Die attach and curing' },
      what: {
        zh: '按晶圆图取好芯片，点胶或用膜粘到框架、基板上，烘烤固化。',
        en: 'Good dies are picked by the wafer map, attached to frame or substrate with paste or film, and cured.',
      },
      pains: [
        { zh: '胶量、位置偏移，空洞多', en: 'Paste volume and placement drift, and voids form' },
        { zh: '框架、胶水用错批或过期', en: 'Frames or paste of the wrong lot, or out of date' },
      ],
      data: [
        { zh: '点胶量、贴装坐标、固化曲线', en: 'Paste volume, placement, curing curves' },
        { zh: '物料批号、解冻和有效时间', en: 'Material lots, thaw times and floor life' },
      ],
      models: [
        { zh: '贴装偏移趋势预警', en: 'Warning of placement drift' },
        { zh: '物料有效期与配料防错', en: 'Checks of floor life and material' },
      ],
      tools: [
        { zh: 'MES上料防错', en: 'MES with material checks' },
        { zh: '工艺参数监控系统', en: 'Monitoring of process parameters' },
      ],
      scenes: ['scene.21', 'scene.25'],
      scenarios: ['sme.s6', 'sme.s7'],
      subdomains: ['production-operation', 'data'],
      remedies: ['mes-advanced', 'process-monitoring', 'traceability', 'barcode-capture'],
    },
    {
      id: 'bonding',
      name: { zh: '引线键合或倒装', en: 'Wire bonding or flip chip' },
      what: {
        zh: '用金属丝或凸点把芯片与框架、基板接通，抽测拉力、推力和弧高。',
        en: 'Wires or bumps connect die to frame or substrate; pull, shear and loop height are sampled.',
      },
      pains: [
        {
          zh: '一人看很多台机，报警处置慢、做法不一',
          en: 'One person minds many machines, and alarms are met slowly and differently',
        },
        {
          zh: '换产品要重调参数，靠工程师经验',
          en: 'Each product is set up anew from the engineer’s experience',
        },
        {
          zh: '维修记录零散，同样故障反复出现',
          en: 'Repair records are scattered, and the same fault returns',
        },
      ],
      data: [
        {
          zh: '超声功率、压力、温度、报警代码',
          en: 'Ultrasonic power, force, temperature, alarm codes',
        },
        { zh: '拉力、推力测试值', en: 'Pull and shear values' },
      ],
      models: [
        { zh: '键合参数推荐', en: 'Recommended bonding parameters' },
        { zh: '报警处置和维修知识助手', en: 'Assistant for alarms and repair' },
      ],
      tools: [
        { zh: '设备配方管理系统', en: 'Recipe management' },
        { zh: '设备管理系统（EAM）', en: 'Equipment management system (EAM)' },
        { zh: '远程操作台', en: 'Remote operation desk' },
      ],
      scenes: ['scene.20', 'scene.21', 'scene.29'],
      scenarios: ['sme.s6', 'sme.s8'],
      subdomains: ['production-operation', 'equipment', 'equipment-management', 'staff-skills'],
      remedies: [
        'flexible-line',
        'changeover-ai',
        'process-optimisation-ai',
        'eam-core',
        'maintenance-ai',
        'program-download',
        'equipment-integration',
        'knowledge-base',
      ],
    },
    {
      id: 'molding',
      name: { zh: '塑封、切筋与成型', en: 'Moulding, trimming and forming' },
      what: {
        zh: '塑封料注入模具包住芯片，后固化，去溢料、电镀、打标、切单成型。',
        en: 'Compound is moulded over the chips and cured; flash is removed, leads plated, parts marked and singulated.',
      },
      pains: [
        {
          zh: '模具清洗周期凭经验，粘模和气孔成批出现',
          en: 'Mould cleaning follows experience, and sticking and voids come by the lot',
        },
        { zh: '电镀和除溢料产生废水', en: 'Plating and deflashing make waste water' },
      ],
      data: [
        { zh: '注塑压力、模温、合模次数', en: 'Transfer pressure, mould temperature, shots' },
        { zh: '打标和外形图像', en: 'Images of marks and outlines' },
        { zh: '废水水质', en: 'Waste-water quality' },
      ],
      models: [
        { zh: '塑封缺陷与参数关联分析', en: 'Analysis of moulding defects against parameters' },
        { zh: '模具保养时机判断', en: 'When a mould needs cleaning' },
      ],
      tools: [
        { zh: '统计过程控制和QMS', en: 'SPC and QMS' },
        { zh: '污染源在线监测', en: 'On-line monitoring of discharges' },
      ],
      scenes: ['scene.18', 'scene.24', 'scene.26'],
      scenarios: ['sme.s7', 'sme.s9'],
      subdomains: ['production-operation', 'safety-environment'],
      remedies: [
        'inline-inspection',
        'quality-analysis',
        'pollution-monitoring',
        'ehs-system',
        'mes-core',
      ],
    },
    {
      id: 'final-test',
      name: { zh: '成品测试与分选', en: 'Final test and sorting' },
      what: {
        zh: '测试机按程序测电性能，分选机按等级分仓，异常批复测或暂停。',
        en: 'Testers run the electrical program, handlers sort by bin, and abnormal lots are retested or held.',
      },
      pains: [
        { zh: '误测、复测占用大量机时', en: 'False failures and retests take much tester time' },
        {
          zh: '测试数据量大，只看良率不看分布',
          en: 'Test data are plenty, but only the yield is read, not the spread',
        },
        {
          zh: '低良率批的责任在封装还是晶圆，争议久',
          en: 'Whether package or wafer is to blame for a poor lot is long disputed',
        },
      ],
      data: [
        {
          zh: '逐颗测试值、分仓结果、接触电阻',
          en: 'Values of every chip, bins, contact resistance',
        },
        { zh: '封装各工序参数', en: 'Parameters of every packaging step' },
      ],
      models: [
        { zh: '离群品识别和良率预测', en: 'Recognition of outliers and forecast of yield' },
        { zh: '跨工序根因分析', en: 'Root causes across steps' },
      ],
      tools: [
        { zh: '测试数据分析平台', en: 'Test data platform' },
        { zh: '算力与模型底座', en: 'Base of computing and models' },
      ],
      scenes: ['scene.2', 'scene.26', 'scene.27'],
      scenarios: ['sme.s7'],
      subdomains: ['data', 'integration', 'equipment-management'],
      remedies: [
        'compute-room',
        'ai-base',
        'quality-analysis',
        'quality-prediction-ai',
        'data-models',
        'equipment-monitoring',
        'integration-platform',
      ],
    },
    {
      id: 'reliability',
      name: { zh: '老化与可靠性试验', en: 'Burn-in and reliability' },
      what: {
        zh: '按产品等级抽样做高温、湿热、温度循环试验，失效件做剖析并回馈前工序。',
        en: 'Samples go through heat, damp and temperature cycling by product class; failures are analysed and reported back to earlier steps.',
      },
      pains: [
        {
          zh: '试验周期长，结论出来时货已发出',
          en: 'Tests take so long that goods have left when the result comes',
        },
        {
          zh: '失效分析报告散存，经验难复用',
          en: 'Failure reports are filed apart, and experience is not used again',
        },
      ],
      data: [
        { zh: '试验条件、失效时间、剖析照片', en: 'Conditions, times to failure, photographs' },
        { zh: '同批追溯关系', en: 'Genealogy of the lot' },
      ],
      models: [
        { zh: '可靠性寿命模型', en: 'Reliability model' },
        { zh: '失效案例检索', en: 'Search of failure cases' },
      ],
      tools: [
        { zh: '实验室管理系统（LIMS）', en: 'Laboratory system (LIMS)' },
        { zh: '经验知识库', en: 'Knowledge base' },
      ],
      scenes: ['scene.25', 'scene.26'],
      scenarios: ['sme.s7'],
      subdomains: ['staff-skills'],
      remedies: [
        'quality-system',
        'traceability-ai',
        'traceability',
        'quality-analysis',
        'knowledge-base',
      ],
    },
    {
      id: 'packing-shipping',
      name: { zh: '外观、编带与发货', en: 'Visual inspection, taping and shipping' },
      what: {
        zh: '检查引脚和标记，编带或装盘，防潮真空包装，按客户要求贴标发运。',
        en: 'Leads and marks are inspected, parts taped or trayed, packed dry under vacuum, labelled as the customer asks and shipped.',
      },
      pains: [
        {
          zh: '混料和错标一旦流出就是重大投诉',
          en: 'A mix-up or wrong label that gets out is a grave complaint',
        },
        { zh: '防潮暴露时间靠手工登记', en: 'Exposure to moisture is logged by hand' },
        { zh: '散料、尾料账实不符', en: 'Loose and leftover parts do not match the books' },
      ],
      data: [
        { zh: '外观图像、标签图像', en: 'Images of parts and labels' },
        { zh: '暴露时间、库位、发运记录', en: 'Exposure time, location, shipping records' },
      ],
      models: [
        { zh: '外观与标签识别', en: 'Recognition of defects and labels' },
        { zh: '尾料合批规则', en: 'Rules for joining leftovers' },
      ],
      tools: [
        { zh: '外观检测编带一体机', en: 'Inspection and taping machines' },
        { zh: '仓储管理系统和立体库', en: 'Warehouse system and high-bay storage' },
      ],
      scenes: ['scene.12', 'scene.24', 'scene.40'],
      scenarios: ['sme.s7', 'sme.s12'],
      subdomains: ['warehousing', 'logistics'],
      remedies: ['visual-inspection', 'wms-core', 'automated-storage', 'transport-tracking'],
    },
    {
      id: 'supply-cleanroom',
      name: { zh: '材料供应与洁净厂务', en: 'Materials and clean-room facilities' },
      what: {
        zh: '基板、框架、塑封料和备件按计划供应；净化空调、纯水、氮气、压缩空气全天运行。',
        en: 'Substrates, frames, compound and spares are supplied to plan; clean air, pure water, nitrogen and compressed air run day and night.',
      },
      pains: [
        {
          zh: '关键材料和备件货源单一，交期变长时停线',
          en: 'Key materials and spares have one source, and longer lead times stop lines',
        },
        {
          zh: '厂务用电占比高，缺少分项计量',
          en: 'Facilities take much of the power without meters of their own',
        },
      ],
      data: [
        { zh: '供应商交期、质量和库存', en: 'Lead times, quality and stock of suppliers' },
        { zh: '温湿度、尘粒、水电气读数', en: 'Temperature, humidity, particles, utilities' },
      ],
      models: [
        { zh: '供应风险评分', en: 'Score of supply risk' },
        { zh: '冷站和空压负荷预测', en: 'Load forecast of chillers and compressors' },
      ],
      tools: [
        { zh: '供应商管理平台', en: 'Supplier platform (SRM)' },
        { zh: '厂务监控和能源管控平台', en: 'Facility monitoring and energy platform' },
      ],
      scenes: ['scene.16', 'scene.37', 'scene.39'],
      scenarios: ['sme.s10', 'sme.s11'],
      subdomains: ['energy', 'purchasing'],
      remedies: [
        'energy-metering',
        'energy-analysis',
        'energy-optimisation',
        'supplier-management',
        'supply-risk',
        'supply-risk-ai',
      ],
    },
  ],
  confidence: 'assumed',
  note: {
    zh: '产业名称取自珠海市“4+3”产业，选封装测试工厂参照了金湾布局封装的公开介绍，场景名称取自典型场景参考指引（2025年版）。链条、工序、痛点和对应关系由本系统按行业通行工艺整理，未见官方图谱，企业可按实际取舍。',
    en: 'The industry’s name is Zhuhai’s own; a packaging factory was chosen because published accounts place packaging in Jinwan; the scenes carry the names of the 2025 guide. Chain, steps, pains and what is matched to them are our own arrangement of common practice; no official map was found, and a firm may take what applies.',
  },
  sources: ['zhuhai-industries', 'scene-guide-2025'],
}
