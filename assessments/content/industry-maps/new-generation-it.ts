import type { IndustryMap } from '../../schema/industry-map.ts'

export const newGenerationIt: IndustryMap = {
  industry: 'new-generation-it',
  nearby: ['printed-circuit-boards'],
  sampled: ['printed-circuit-boards'],
  factory: {
    zh: '以多层和高密度印刷电路板工厂为样本，从工程资料到成品板发货；贴片组装和整机装配不在其内。',
    en: 'A factory for multilayer and high-density printed circuit boards, from engineering data to the bare board shipped; board assembly and finished devices are left out.',
  },
  chain: {
    upstream: [
      {
        name: { zh: '电子材料', en: 'Electronic materials' },
        makes: {
          zh: '覆铜板、半固化片、铜箔、干膜、油墨',
          en: 'Copper-clad laminate, prepreg, copper foil, dry film, inks',
        },
      },
      {
        name: { zh: '专用化学品', en: 'Process chemicals' },
        makes: {
          zh: '沉铜和电镀药水、蚀刻液、金盐',
          en: 'Copper plating solutions, etchants, gold salts',
        },
      },
      {
        name: { zh: '专用设备', en: 'Special equipment' },
        makes: {
          zh: '曝光机、压机、钻机、电镀线、自动光学检测机',
          en: 'Exposure machines, presses, drills, plating lines, optical inspection machines',
        },
      },
    ],
    midstream: [
      {
        name: { zh: '印刷电路板', en: 'Printed circuit boards' },
        makes: {
          zh: '多层板、高密度互连板、柔性板',
          en: 'Multilayer, high-density and flexible boards',
        },
      },
      {
        name: { zh: '电子部件和模组', en: 'Electronic parts and modules' },
        makes: {
          zh: '贴片组件、通信模组、显示模组、电源',
          en: 'Assembled boards, communication and display modules, power supplies',
        },
      },
    ],
    downstream: [
      {
        name: { zh: '终端和系统设备', en: 'Devices and system equipment' },
        makes: {
          zh: '服务器、通信设备、办公设备、消费电子',
          en: 'Servers, communication equipment, office equipment, consumer electronics',
        },
      },
      {
        name: { zh: '汽车和工业电子', en: 'Automotive and industrial electronics' },
        makes: {
          zh: '车载控制器、工控设备、电力二次设备',
          en: 'Vehicle controllers, industrial controls, secondary equipment for the grid',
        },
      },
    ],
  },
  steps: [
    {
      id: 'engineering-data',
      name: { zh: '接单评审与工程资料', en: 'Order review and engineering data' },
      what: {
        zh: '审查客户文件，核对叠层、阻抗和可制造性，做拼板、补偿和生产菲林资料，同时报价。',
        en: 'Customer files are checked for stack-up, impedance and manufacturability; panels, compensation and production data are made, and a price is quoted.',
      },
      pains: [
        {
          zh: '料号多、批量小，工程资料靠人逐单做，急单排队',
          en: 'Many part numbers in small lots, each prepared by hand, so urgent orders queue',
        },
        {
          zh: '补偿系数和流程参数记在老员工脑中',
          en: 'Compensation factors and routes live in the heads of veterans',
        },
        {
          zh: '报价看经验，亏本单做完才知道',
          en: 'Quotes follow experience, and a loss shows only after the job',
        },
      ],
      data: [
        {
          zh: '客户设计文件、叠层和阻抗要求',
          en: 'Customer design files, stack-up and impedance demands',
        },
        {
          zh: '历史料号的流程、参数和良率',
          en: 'Routes, parameters and yields of past part numbers',
        },
      ],
      models: [
        { zh: '可制造性规则库', en: 'Rules of manufacturability' },
        { zh: '相似料号检索和流程推荐', en: 'Search for similar parts and a recommended route' },
        { zh: '按工序的成本测算', en: 'Cost by operation' },
      ],
      tools: [
        { zh: '工程制作软件（CAM）', en: 'CAM software' },
        { zh: '结构化工艺系统', en: 'Structured process planning (CAPP)' },
        { zh: '报价和客户管理系统', en: 'Quotation and customer system (CRM)' },
      ],
      scenes: ['scene.6', 'scene.30'],
      scenarios: ['sme.s2', 'sme.s3', 'sme.s16'],
      subdomains: ['process-design', 'sales'],
      remedies: ['capp-core', 'process-integration', 'process-ai', 'crm-core', 'decision-scenario'],
    },
    {
      id: 'planning',
      name: { zh: '计划、备料与投料', en: 'Planning, material and release' },
      what: {
        zh: '按交期和瓶颈工序定投料批次，备齐板材、半固化片和药水，下发流程卡。',
        en: 'Lots are released by due date and bottleneck, laminate, prepreg and chemicals are made ready, and travellers are issued.',
      },
      pains: [
        {
          zh: '流程长、回流多，同一设备要经过几次，人工排不准',
          en: 'Routes are long and return to the same machine, more than hand planning can follow',
        },
        {
          zh: '投料余量凭经验，补料多、尾数多',
          en: 'Overage is guessed, and remakes and leftovers pile up',
        },
        {
          zh: '板材有效期和涨价不好把握',
          en: 'Shelf life and price rises of laminate are hard to manage',
        },
      ],
      data: [
        { zh: '订单、在制品、产能和报废率', en: 'Orders, work in process, capacity, scrap rates' },
        { zh: '板材库存、有效期和到料计划', en: 'Laminate stock, shelf life and arrivals' },
      ],
      models: [
        { zh: '带约束的有限产能排程', en: 'Finite scheduling under constraints' },
        {
          zh: '按料号预测报废率，推算投料数',
          en: 'Scrap forecast by part, from which the release quantity follows',
        },
      ],
      tools: [
        { zh: 'ERP和高级排程系统（APS）', en: 'ERP and advanced scheduling (APS)' },
        { zh: '供应商协同平台', en: 'Supplier platform' },
      ],
      scenes: ['scene.8', 'scene.9', 'scene.38'],
      scenarios: ['sme.s5', 'sme.s11'],
      subdomains: ['planning-scheduling', 'purchasing'],
      remedies: ['master-planning', 'aps-scheduling', 'aps-optimisation', 'purchase-collaboration'],
    },
    {
      id: 'inner-layer',
      name: { zh: '开料与内层线路', en: 'Cutting and inner layers' },
      what: {
        zh: '板材开料、前处理、贴膜、曝光、显影、蚀刻、退膜，做出内层线路，逐片光学检查。',
        en: 'Laminate is cut, cleaned, laminated with film, exposed, developed, etched and stripped into inner-layer circuits, and every panel is inspected optically.',
      },
      pains: [
        {
          zh: '光学检查误报多，复判占用大量人手',
          en: 'Optical inspection raises many false alarms that people must judge again',
        },
        {
          zh: '线宽随蚀刻液状态漂移，发现时已成批',
          en: 'Line width drifts with the etchant and is seen when a whole lot is gone',
        },
      ],
      data: [
        {
          zh: '曝光能量、对位偏差、蚀刻速度和药液浓度',
          en: 'Exposure energy, registration, etch speed and bath concentration',
        },
        { zh: '缺陷图像和复判结果', en: 'Defect images and second judgements' },
      ],
      models: [
        { zh: '缺陷图像识别，过滤误报', en: 'Defect recognition that filters false alarms' },
        { zh: '线宽与蚀刻参数的关系模型', en: 'Model of line width against etch parameters' },
      ],
      tools: [
        {
          zh: '自动光学检测机和集中复判站',
          en: 'Optical inspection machines with a central judging station',
        },
        { zh: '制造执行系统（MES）', en: 'Manufacturing execution system (MES)' },
        { zh: '设备数据采集网关', en: 'Gateways that collect machine data' },
      ],
      scenes: ['scene.21', 'scene.24', 'scene.10'],
      scenarios: ['sme.s6', 'sme.s7'],
      subdomains: ['production-operation', 'equipment'],
      remedies: ['visual-inspection', 'process-monitoring', 'mes-core', 'equipment-automation'],
    },
    {
      id: 'lamination',
      name: { zh: '棕化、叠板与压合', en: 'Oxide, lay-up and lamination' },
      what: {
        zh: '内层板棕化后与半固化片、铜箔叠合，在高温高压下压成多层板，测涨缩后打靶。',
        en: 'Oxidised inner layers are stacked with prepreg and foil and pressed under heat into a multilayer board; its dimensional change is measured before target drilling.',
      },
      pains: [
        {
          zh: '涨缩不稳，层间对位超差',
          en: 'Dimensional change varies, and layers are out of register',
        },
        {
          zh: '叠错层、放错料，压后无法返工',
          en: 'A wrong layer or material cannot be reworked once pressed',
        },
        { zh: '压机温压曲线没有和批次绑定', en: 'Press curves are not tied to the lot' },
      ],
      data: [
        { zh: '温度、压力、真空曲线', en: 'Curves of temperature, pressure and vacuum' },
        { zh: '各批材料编号和涨缩实测值', en: 'Material lots and measured dimensional change' },
      ],
      models: [
        {
          zh: '涨缩预测，反算内层补偿系数',
          en: 'Forecast of dimensional change that sets the inner-layer compensation',
        },
        { zh: '压合程序与材料匹配校验', en: 'Check of press program against material' },
      ],
      tools: [
        { zh: '叠板扫码防错工位', en: 'Lay-up station with scan and error blocking' },
        { zh: '压机联网和曲线存档', en: 'Connected presses with stored curves' },
        { zh: '追溯系统', en: 'Traceability system' },
      ],
      scenes: ['scene.21', 'scene.25'],
      scenarios: ['sme.s6', 'sme.s7'],
      subdomains: ['production-operation', 'data'],
      remedies: [
        'barcode-capture',
        'traceability',
        'process-monitoring',
        'process-optimisation-ai',
      ],
    },
    {
      id: 'drilling',
      name: { zh: '机械与激光钻孔', en: 'Mechanical and laser drilling' },
      what: {
        zh: '按钻带钻通孔和盲孔，控制孔位、孔径和孔壁质量，钻针按寿命更换和研磨。',
        en: 'Through and blind holes are drilled by program under control of position, diameter and wall; bits are changed and reground by their life.',
      },
      pains: [
        {
          zh: '钻机台数多，停机等程序、等换针的时间看不清',
          en: 'With so many spindles, time lost to programs and bit changes stays unseen',
        },
        {
          zh: '断针、主轴振动发现晚，整叠板报废',
          en: 'Broken bits and spindle vibration are found late, and the whole stack is scrap',
        },
      ],
      data: [
        { zh: '主轴转速、电流、振动和报警', en: 'Spindle speed, current, vibration and alarms' },
        { zh: '钻针寿命和研磨次数', en: 'Bit life and regrinds' },
      ],
      models: [
        { zh: '主轴状态判断和剩余寿命预测', en: 'Spindle condition and remaining life' },
        { zh: '断针识别', en: 'Recognition of broken bits' },
      ],
      tools: [
        { zh: '钻机联网和程序下发系统', en: 'Connected drills with central program download' },
        { zh: '设备管理系统（EAM）', en: 'Equipment management system (EAM)' },
      ],
      scenes: ['scene.27', 'scene.28', 'scene.29'],
      scenarios: ['sme.s8'],
      subdomains: ['equipment', 'equipment-management'],
      remedies: [
        'program-download',
        'equipment-monitoring',
        'condition-monitoring',
        'equipment-predictive',
        'eam-core',
      ],
    },
    {
      id: 'plating',
      name: { zh: '沉铜与电镀', en: 'Copper deposition and plating' },
      what: {
        zh: '孔壁沉上薄铜，再电镀加厚到要求的铜厚；药水连续分析、补加和更换。',
        en: 'Hole walls receive a thin layer of copper and are plated to thickness; baths are analysed, dosed and renewed all the time.',
      },
      pains: [
        {
          zh: '药水靠取样化验，结果出来已过几槽',
          en: 'Baths are sampled for the laboratory, and results come some loads late',
        },
        { zh: '铜厚不均，金属和电力消耗大', en: 'Uneven copper costs metal and power' },
        { zh: '人工加药接触酸碱', en: 'Dosing by hand exposes people to acid and alkali' },
      ],
      data: [
        {
          zh: '槽液浓度、温度、电流密度和时间',
          en: 'Bath concentration, temperature, current density, time',
        },
        { zh: '铜厚测量值和切片结果', en: 'Copper thickness and cross-sections' },
      ],
      models: [
        { zh: '槽液浓度预测和自动补加', en: 'Bath forecast with automatic dosing' },
        { zh: '铜厚多变量控制', en: 'Multivariable control of thickness' },
      ],
      tools: [
        { zh: '在线分析和自动加药装置', en: 'On-line analysers and dosing units' },
        { zh: '电镀线控制与监控系统', en: 'Line control and supervision' },
      ],
      scenes: ['scene.14', 'scene.21', 'scene.22'],
      scenarios: ['sme.s6', 'sme.s9'],
      subdomains: ['production-operation', 'safety-environment'],
      remedies: ['hazard-automation', 'process-monitoring', 'apc', 'ehs-system', 'mes-advanced'],
    },
    {
      id: 'outer-layer',
      name: { zh: '外层线路与蚀刻', en: 'Outer layers and etching' },
      what: {
        zh: '外层贴膜、曝光、显影、图形电镀或直接蚀刻，形成外层线路，测线宽和阻抗。',
        en: 'Outer layers are filmed, exposed, developed and pattern-plated or etched; line width and impedance are measured.',
      },
      pains: [
        {
          zh: '开路、短路的原因分散在前面多道工序',
          en: 'Opens and shorts have causes spread over many earlier operations',
        },
        {
          zh: '检测数据各机各存，周会上才汇总',
          en: 'Each machine keeps its own inspection data until the weekly meeting',
        },
      ],
      data: [
        { zh: '线宽、阻抗测量值', en: 'Measured line width and impedance' },
        { zh: '按位置统计的缺陷分布', en: 'Defects by position on the panel' },
      ],
      models: [
        { zh: '缺陷分布聚类和根因排序', en: 'Clusters of defects and ranked root causes' },
        { zh: '统计过程控制（SPC）', en: 'Statistical process control (SPC)' },
      ],
      tools: [
        { zh: '质量管理系统（QMS）', en: 'Quality management system (QMS)' },
        { zh: '工厂数据平台', en: 'Factory data platform' },
      ],
      scenes: ['scene.24', 'scene.26'],
      scenarios: ['sme.s7'],
      subdomains: ['production-operation', 'data', 'integration'],
      remedies: [
        'quality-system',
        'quality-analysis',
        'quality-prediction-ai',
        'inline-inspection',
        'data-platform',
        'mes-advanced',
        'integration-platform',
      ],
    },
    {
      id: 'solder-mask-finish',
      name: { zh: '阻焊、字符与表面处理', en: 'Solder mask, legend and surface finish' },
      what: {
        zh: '印阻焊和字符，做沉金、喷锡或抗氧化处理；颜色、油墨和表面工艺随料号切换。',
        en: 'Solder mask and legend are printed, then gold, tin or an organic finish is applied; colour, ink and finish change with the part number.',
      },
      pains: [
        {
          zh: '小批量频繁换色换料，等待比加工还长',
          en: 'Small lots change ink so often that waiting exceeds work',
        },
        { zh: '插单多，调度员靠电话协调', en: 'Urgent orders are placed by telephone' },
      ],
      data: [
        { zh: '换型时间、各线负荷', en: 'Changeover times and load of each line' },
        { zh: '油墨厚度、金厚', en: 'Thickness of ink and gold' },
      ],
      models: [
        { zh: '按颜色和工艺归并的换型排序', en: 'Sequences grouped by colour and finish' },
        { zh: '插单影响测算', en: 'Effect of an urgent order' },
      ],
      tools: [
        { zh: '配方下发和换产管理', en: 'Recipe download and changeover management' },
        { zh: '车间调度看板', en: 'Dispatch board' },
      ],
      scenes: ['scene.11', 'scene.20'],
      scenarios: ['sme.s5', 'sme.s6'],
      subdomains: ['planning-scheduling', 'production-operation'],
      remedies: ['flexible-line', 'changeover-ai', 'dynamic-dispatch', 'dispatch-ai', 'mes-core'],
    },
    {
      id: 'profiling-test',
      name: { zh: '成型、电测与终检', en: 'Profiling, electrical test and final inspection' },
      what: {
        zh: '铣出外形，做通断和阻抗测试，终检外观，合格板打上追溯码。',
        en: 'Outlines are routed, continuity and impedance are tested, appearance is inspected, and good boards receive a trace code.',
      },
      pains: [
        {
          zh: '外观终检靠目视，标准因人而异',
          en: 'Final inspection is by eye, and standards differ by person',
        },
        {
          zh: '客户投诉时查不到这块板走过哪台机',
          en: 'After a complaint nobody can tell which machines the board passed',
        },
      ],
      data: [
        { zh: '电测结果、外观图像', en: 'Test results and images' },
        {
          zh: '板号、批号与各工序记录的对应',
          en: 'Board and lot numbers tied to the records of each operation',
        },
      ],
      models: [
        { zh: '外观缺陷识别', en: 'Recognition of visual defects' },
        { zh: '由缺陷反查工序和机台', en: 'From a defect back to operation and machine' },
      ],
      tools: [
        { zh: '外观检测机和电测机', en: 'Visual inspection and electrical testers' },
        { zh: '单件追溯系统', en: 'Traceability by board' },
      ],
      scenes: ['scene.24', 'scene.25'],
      scenarios: ['sme.s7'],
      subdomains: ['production-operation', 'customer-service'],
      remedies: [
        'visual-inspection',
        'traceability',
        'traceability-ai',
        'service-integration',
        'mes-advanced',
      ],
    },
    {
      id: 'packing-shipping',
      name: { zh: '包装、入库与发货', en: 'Packing, storage and shipping' },
      what: {
        zh: '真空包装，按客户标签要求贴标入库，凑齐订单后发运。',
        en: 'Boards are vacuum-packed, labelled as each customer demands, stored, and shipped when the order is complete.',
      },
      pains: [
        {
          zh: '尾数板散放，账上有、找不到',
          en: 'Leftover boards are on the books and cannot be found',
        },
        {
          zh: '客户标签各不相同，贴错要整批返工',
          en: 'Labels differ by customer, and an error sends back the lot',
        },
        { zh: '货发出后交期靠打电话问', en: 'Once shipped, arrival is asked by telephone' },
      ],
      data: [
        { zh: '库位、板龄、尾数', en: 'Location, age and leftovers' },
        { zh: '发运和签收记录', en: 'Records of shipping and receipt' },
      ],
      models: [
        { zh: '尾数板与新订单匹配', en: 'Match of leftovers with new orders' },
        { zh: '车辆和线路安排', en: 'Plan of vehicles and routes' },
      ],
      tools: [
        { zh: '仓储管理系统（WMS）', en: 'Warehouse system (WMS)' },
        { zh: '运输管理系统（TMS）', en: 'Transport system (TMS)' },
      ],
      scenes: ['scene.12', 'scene.40'],
      scenarios: ['sme.s12'],
      subdomains: ['warehousing', 'logistics'],
      remedies: ['wms-core', 'automated-storage', 'warehouse-ai', 'tms-core', 'transport-tracking'],
    },
    {
      id: 'waste-energy',
      name: { zh: '废水废气与水电管理', en: 'Waste water, waste gas, water and power' },
      what: {
        zh: '各工序废液分类收集处理，含铜废液回收；水、电、蒸汽随产线连续供应。',
        en: 'Effluents are collected by kind and treated, copper is recovered, and water, power and steam supply the lines without a break.',
      },
      pains: [
        {
          zh: '废水来水波动大，加药凭经验',
          en: 'Inflow varies widely and dosing follows experience',
        },
        {
          zh: '用水用电只有总表，单板成本算不出',
          en: 'Only main meters exist, so the cost per board is unknown',
        },
        {
          zh: '环保数据与生产脱节，超标后才减产',
          en: 'Environmental data are apart from production, which is cut only after an overrun',
        },
      ],
      data: [
        { zh: '各股废水水质、流量和加药量', en: 'Quality, flow and dosing of each stream' },
        { zh: '分工序水、电、蒸汽读数', en: 'Water, power and steam by operation' },
      ],
      models: [
        { zh: '来水预测和加药优化', en: 'Inflow forecast and optimal dosing' },
        { zh: '用能预测和错峰安排', en: 'Energy forecast and shifting of peaks' },
      ],
      tools: [
        {
          zh: '在线监测和废水站控制系统',
          en: 'On-line monitoring and control of the treatment plant',
        },
        { zh: '能源管控平台', en: 'Energy platform' },
      ],
      scenes: ['scene.16', 'scene.18'],
      scenarios: ['sme.s10'],
      subdomains: ['safety-environment', 'energy'],
      remedies: ['pollution-monitoring', 'pollution-ai', 'energy-metering', 'energy-analysis'],
    },
  ],
  confidence: 'assumed',
  note: {
    zh: '产业名称取自珠海市“4+3”产业，印刷电路板是珠海市中小企业数字化转型试点的细分行业之一，场景名称取自典型场景参考指引（2025年版）。链条、工序、痛点和对应关系由本系统按行业通行工艺整理，未见官方图谱，企业可按实际取舍。',
    en: 'The industry’s name is Zhuhai’s own, printed circuit boards are one of the sectors of the city’s SME pilot, and the scenes carry the names of the 2025 guide. Chain, steps, pains and what is matched to them are our own arrangement of common practice; no official map was found, and a firm may take what applies.',
  },
  sources: ['zhuhai-industries', 'zhuhai-sme-pilot-2024', 'scene-guide-2025'],
}
