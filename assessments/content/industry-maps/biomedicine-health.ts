import type { IndustryMap } from '../../schema/industry-map.ts'

export const biomedicineHealth: IndustryMap = {
  industry: 'biomedicine-health',
  nearby: [],
  sampled: [],
  factory: {
    zh: '以口服固体制剂工厂为样本，从技术转移到放行发运；原料药合成、生物制品和医疗器械不在其内。',
    en: 'A factory for oral solid medicines, from technology transfer to release and shipment; synthesis of active substances, biologics and devices are left out.',
  },
  chain: {
    upstream: [
      {
        name: { zh: '原料与辅料', en: 'Active substances and excipients' },
        makes: {
          zh: '原料药、中药提取物、辅料、营养原料',
          en: 'Active substances, herbal extracts, excipients, nutrients',
        },
      },
      {
        name: { zh: '包装与装备', en: 'Packaging and equipment' },
        makes: {
          zh: '药用包材、制药机械、洁净工程',
          en: 'Packaging, pharmaceutical machinery, clean rooms',
        },
      },
      {
        name: { zh: '研发服务', en: 'Research services' },
        makes: {
          zh: '药学研究、临床试验、检验检测',
          en: 'Pharmaceutical research, clinical trials, testing',
        },
      },
    ],
    midstream: [
      {
        name: { zh: '药品', en: 'Medicines' },
        makes: {
          zh: '化学制剂、中成药、生物制品',
          en: 'Chemical, Chinese and biological medicines',
        },
      },
      {
        name: { zh: '医疗器械', en: 'Medical devices' },
        makes: {
          zh: '血液净化、监护、诊断试剂',
          en: 'Blood purification, monitoring, diagnostics',
        },
      },
      {
        name: { zh: '健康产品', en: 'Health products' },
        makes: { zh: '保健食品、功能食品', en: 'Dietary supplements, functional food' },
      },
    ],
    downstream: [
      {
        name: { zh: '流通', en: 'Distribution' },
        makes: { zh: '医药批发、冷链物流、连锁药房', en: 'Wholesale, cold chain, pharmacies' },
      },
      {
        name: { zh: '医疗与消费', en: 'Care and consumers' },
        makes: { zh: '医院用药、居家健康服务', en: 'Use in hospitals, health at home' },
      },
    ],
  },
  steps: [
    {
      id: 'technology-transfer',
      name: { zh: '工艺研究与技术转移', en: 'Process research and technology transfer' },
      what: {
        zh: '把处方和工艺从实验室放大到车间，确定关键参数和范围，做工艺验证。',
        en: 'Formula and process are scaled from laboratory to plant, critical parameters and their ranges are set, and the process is validated.',
      },
      pains: [
        { zh: '放大靠反复试批，原料耗费大', en: 'Scale-up by trial batches costs much material' },
        {
          zh: '研发记录与生产规程两套文件，转写易错',
          en: 'Research records and production rules are two sets of papers, and copying brings errors',
        },
      ],
      data: [
        { zh: '处方、小试和中试数据', en: 'Formulas, laboratory and pilot data' },
        { zh: '关键参数和质量属性', en: 'Critical parameters and quality attributes' },
      ],
      models: [
        { zh: '混合、干燥、溶出的过程模型', en: 'Models of mixing, drying and dissolution' },
        { zh: '试验设计和设计空间', en: 'Design of experiments and design space' },
      ],
      tools: [
        { zh: '电子实验记录本', en: 'Electronic laboratory notebook' },
        { zh: '工艺知识库和中试平台', en: 'Process knowledge base and pilot plant' },
      ],
      scenes: ['scene.5', 'scene.6', 'scene.7'],
      scenarios: ['sme.s1', 'sme.s2'],
      subdomains: ['process-design'],
      remedies: [
        'virtual-test',
        'capp-core',
        'process-integration',
        'process-simulation',
        'line-simulation',
        'process-ai',
        'design-integration',
      ],
    },
    {
      id: 'material-release',
      name: { zh: '物料接收、取样与放行', en: 'Receipt, sampling and release of materials' },
      what: {
        zh: '核对合格供应商和来料批号，待验、取样、检验，合格后放行入库。',
        en: 'Approved supplier and lot are checked; materials are quarantined, sampled, tested and released to stock.',
      },
      pains: [
        {
          zh: '待验、合格、不合格靠标牌区分，易误用',
          en: 'Quarantined, passed and failed are told apart by signs, and mix-ups happen',
        },
        {
          zh: '供应商审计和资质过期未发现',
          en: 'Expired audits and licences of suppliers go unnoticed',
        },
      ],
      data: [
        { zh: '批号、检验报告、效期', en: 'Lots, certificates, expiry' },
        { zh: '供应商资质和审计记录', en: 'Licences and audits of suppliers' },
      ],
      models: [
        { zh: '供应商质量评分', en: 'Quality score of suppliers' },
        { zh: '按风险确定取样量', en: 'Sampling by risk' },
      ],
      tools: [
        { zh: '仓储管理系统（带状态控制）', en: 'Warehouse system with status control' },
        { zh: '实验室管理系统（LIMS）', en: 'Laboratory system (LIMS)' },
        { zh: '供应商管理平台', en: 'Supplier platform (SRM)' },
      ],
      scenes: ['scene.12', 'scene.25', 'scene.37'],
      scenarios: ['sme.s7', 'sme.s11', 'sme.s12'],
      subdomains: ['purchasing', 'warehousing'],
      remedies: [
        'wms-core',
        'automated-storage',
        'quality-system',
        'traceability',
        'supplier-management',
        'purchasing-system',
      ],
    },
    {
      id: 'dispensing',
      name: { zh: '生产指令与称量配料', en: 'Batch order and dispensing' },
      what: {
        zh: '下达批生产指令，在负压称量间逐料称量、双人复核，生成批记录起点。',
        en: 'A batch order is issued; every material is weighed in a down-flow booth and checked by a second person, which starts the batch record.',
      },
      pains: [
        {
          zh: '纸质批记录填写、复核费时，涂改说不清',
          en: 'Paper batch records take time, and corrections are hard to explain',
        },
        {
          zh: '多品种共用车间，清场和排产冲突',
          en: 'Several products share the plant, and cleaning clashes with the schedule',
        },
        { zh: '高活性粉尘影响人员健康', en: 'Potent dust harms people’s health' },
      ],
      data: [
        { zh: '称量值、操作人、复核人、时间', en: 'Weights, operator, checker, time' },
        { zh: '批指令、清场记录', en: 'Batch orders, cleaning records' },
      ],
      models: [
        { zh: '含清场和效期约束的排产', en: 'Scheduling with cleaning and expiry' },
        { zh: '称量防错校验', en: 'Checks against wrong weighing' },
      ],
      tools: [
        { zh: '电子批记录（EBR）和MES', en: 'Electronic batch records and MES' },
        { zh: '称量配料系统', en: 'Dispensing system' },
        { zh: '密闭投料装置', en: 'Closed charging' },
      ],
      scenes: ['scene.9', 'scene.10', 'scene.14'],
      scenarios: ['sme.s5', 'sme.s6'],
      subdomains: ['planning-scheduling', 'production-operation', 'data'],
      remedies: ['aps-scheduling', 'mes-core', 'barcode-capture', 'hazard-automation'],
    },
    {
      id: 'granulation-drying',
      name: { zh: '制粒、干燥与总混', en: 'Granulation, drying and blending' },
      what: {
        zh: '湿法或干法制粒，流化床干燥到规定水分，整粒后总混，取样查均匀度。',
        en: 'Wet or dry granulation, fluid-bed drying to the set moisture, milling and blending; uniformity is sampled.',
      },
      pains: [
        {
          zh: '终点靠手感和定时，批间差异大',
          en: 'The end point is judged by feel and clock, and batches differ',
        },
        { zh: '取样等化验，设备闲置', en: 'Equipment stands idle while samples are tested' },
      ],
      data: [
        { zh: '搅拌电流、进出风温湿度', en: 'Impeller current, air temperature and humidity' },
        { zh: '近红外谱图、水分', en: 'Near-infrared spectra, moisture' },
      ],
      models: [
        { zh: '近红外终点判定', en: 'End point by near infrared' },
        { zh: '干燥过程多变量控制', en: 'Multivariable control of drying' },
      ],
      tools: [
        { zh: '过程分析仪器', en: 'Process analysers' },
        { zh: '先进过程控制软件', en: 'Advanced process control software' },
      ],
      scenes: ['scene.21', 'scene.22'],
      scenarios: ['sme.s6', 'sme.s7'],
      subdomains: ['production-operation'],
      remedies: [
        'process-monitoring',
        'process-optimisation-ai',
        'apc',
        'apc-ai',
        'quality-system',
      ],
    },
    {
      id: 'tableting-coating',
      name: { zh: '压片、充填与包衣', en: 'Tableting, filling and coating' },
      what: {
        zh: '压片或充填胶囊，在线称重剔废，包衣控制增重和外观。',
        en: 'Tablets are pressed or capsules filled, weighed and rejected in line, and coated to weight and appearance.',
      },
      pains: [
        { zh: '片重、硬度波动要停机调整', en: 'Swings of weight and hardness stop the press' },
        { zh: '冲模磨损、粘冲发现晚', en: 'Worn or sticking punches are found late' },
        { zh: '换品种拆洗时间长', en: 'Stripping and washing between products take long' },
      ],
      data: [
        { zh: '压力、片重、硬度、剔除数', en: 'Force, weight, hardness, rejects' },
        { zh: '冲模使用次数、主机振动', en: 'Punch strokes, vibration' },
      ],
      models: [
        { zh: '片重自动反馈调节', en: 'Automatic weight feedback' },
        { zh: '冲模寿命和设备异常预警', en: 'Warning of punch life and machine faults' },
        { zh: '药片外观识别', en: 'Recognition of tablet defects' },
      ],
      tools: [
        { zh: '压片机联网采集', en: 'Connected presses' },
        { zh: '视觉检测机', en: 'Vision inspection' },
        { zh: '设备管理系统（EAM）', en: 'Equipment management system (EAM)' },
      ],
      scenes: ['scene.20', 'scene.24', 'scene.27', 'scene.28'],
      scenarios: ['sme.s7', 'sme.s8'],
      subdomains: ['equipment', 'equipment-management'],
      remedies: [
        'flexible-line',
        'visual-inspection',
        'equipment-monitoring',
        'condition-monitoring',
        'equipment-predictive',
        'program-download',
      ],
    },
    {
      id: 'packaging-coding',
      name: { zh: '包装与赋码', en: 'Packaging and coding' },
      what: {
        zh: '铝塑或瓶装、装盒、赋追溯码、装箱，建立盒、箱、垛的关联。',
        en: 'Blister or bottle, carton, trace code and case; box, case and pallet are linked.',
      },
      pains: [
        { zh: '缺粒、混批、说明书漏放', en: 'Missing tablets, mixed lots, leaflets left out' },
        {
          zh: '关联关系出错，整垛要拆开重扫',
          en: 'A wrong link means a pallet taken apart and scanned again',
        },
        { zh: '码垛搬运劳动强度大', en: 'Palletising is heavy work' },
      ],
      data: [
        { zh: '追溯码和包装层级关系', en: 'Trace codes and levels of packing' },
        { zh: '剔除图像、停机原因', en: 'Images of rejects, causes of stops' },
      ],
      models: [
        { zh: '缺粒和印刷识别', en: 'Recognition of missing tablets and print' },
        { zh: '停机损失分析', en: 'Analysis of lost time' },
      ],
      tools: [
        { zh: '赋码追溯系统', en: 'Coding and trace system' },
        { zh: '协作机器人码垛', en: 'Cobots for palletising' },
        { zh: '精益看板', en: 'Lean boards' },
      ],
      scenes: ['scene.23', 'scene.24', 'scene.25', 'scene.31'],
      scenarios: ['sme.s6', 'sme.s7'],
      subdomains: ['production-operation', 'data'],
      remedies: [
        'collaborative-robots',
        'visual-inspection',
        'traceability',
        'lean-digital',
        'mes-core',
        'barcode-capture',
      ],
    },
    {
      id: 'testing-release',
      name: { zh: '检验与质量放行', en: 'Testing and quality release' },
      what: {
        zh: '成品检验，审核批记录、偏差和变更，质量受权人放行；每年做产品质量回顾。',
        en: 'Products are tested; batch record, deviations and changes are reviewed, and the qualified person releases; product quality is reviewed each year.',
      },
      pains: [
        {
          zh: '批记录审核逐页翻，放行慢',
          en: 'Records are read page by page, and release is slow',
        },
        {
          zh: '检验仪器数据手工转抄，完整性难证明',
          en: 'Instrument data are copied by hand, and their integrity is hard to prove',
        },
        {
          zh: '偏差重复发生，年度回顾靠手工汇总',
          en: 'Deviations recur, and the yearly review is compiled by hand',
        },
      ],
      data: [
        { zh: '检验原始数据、审计追踪', en: 'Raw test data, audit trails' },
        { zh: '偏差、变更、纠正预防措施', en: 'Deviations, changes, corrective actions' },
      ],
      models: [
        { zh: '按例外审核批记录', en: 'Review by exception' },
        { zh: '趋势分析和偏差归因', en: 'Trends and causes of deviations' },
      ],
      tools: [
        { zh: '实验室管理系统（LIMS）', en: 'Laboratory system (LIMS)' },
        { zh: '质量管理系统（QMS）', en: 'Quality management system (QMS)' },
        { zh: '协同审批平台', en: 'Approval platform' },
      ],
      scenes: ['scene.26'],
      scenarios: ['sme.s7', 'sme.s15'],
      subdomains: ['data', 'integration', 'information-security'],
      remedies: [
        'quality-system',
        'quality-analysis',
        'quality-prediction-ai',
        'oa-integrated',
        'data-platform',
        'security-assessment',
        'integration-platform',
      ],
    },
    {
      id: 'utilities-cleanroom',
      name: { zh: '洁净环境与公用工程', en: 'Clean rooms and utilities' },
      what: {
        zh: '空调净化、制药用水、压缩空气、蒸汽连续运行，环境参数持续监测，排放达标。',
        en: 'Clean air, purified water, compressed air and steam run without a break; the environment is monitored, and discharges keep to limits.',
      },
      pains: [
        { zh: '空调全天满负荷，用能大', en: 'Air handling at full load all day takes much energy' },
        { zh: '超限报警多，分不清真假', en: 'Many alarms, true and false alike' },
        {
          zh: '废气、废水监测与生产安排脱节',
          en: 'Monitoring of waste gas and water is apart from the schedule',
        },
      ],
      data: [
        {
          zh: '温湿度、压差、尘粒、水质',
          en: 'Temperature, humidity, pressure, particles, water quality',
        },
        { zh: '分项能耗、排放读数', en: 'Energy by use, readings of discharges' },
      ],
      models: [
        { zh: '空调和冷站负荷优化', en: 'Optimal load of air handling and chillers' },
        { zh: '环境异常预警', en: 'Warning of excursions' },
      ],
      tools: [
        { zh: '环境监测系统', en: 'Environmental monitoring' },
        { zh: '能源管控平台', en: 'Energy platform' },
        { zh: '排放在线监测', en: 'On-line monitoring of discharges' },
      ],
      scenes: ['scene.15', 'scene.16', 'scene.18'],
      scenarios: ['sme.s9', 'sme.s10'],
      subdomains: ['energy', 'safety-environment'],
      remedies: [
        'energy-metering',
        'energy-analysis',
        'energy-optimisation',
        'safety-platform',
        'ehs-system',
        'pollution-monitoring',
      ],
    },
    {
      id: 'distribution-vigilance',
      name: { zh: '储运、营销与药物警戒', en: 'Distribution, marketing and vigilance' },
      what: {
        zh: '按温度要求储运，掌握流向，收集不良反应和投诉，必要时召回。',
        en: 'Goods are stored and shipped at temperature, their whereabouts known; reactions and complaints are collected, and a recall made where needed.',
      },
      pains: [
        {
          zh: '渠道库存不透明，近效期退货多',
          en: 'Stock in the channel is opaque, and much returns near expiry',
        },
        { zh: '冷链断点要到货后才知道', en: 'A break in the cold chain is known only on arrival' },
        { zh: '投诉与不良反应信息整理慢', en: 'Complaints and reactions are compiled slowly' },
      ],
      data: [
        { zh: '流向、渠道库存、效期', en: 'Flow, channel stock, expiry' },
        { zh: '在途温度、投诉记录', en: 'Temperature in transit, complaints' },
      ],
      models: [
        { zh: '需求预测和渠道补货', en: 'Demand forecast and replenishment' },
        { zh: '投诉文本归类和信号识别', en: 'Sorting of complaints and recognition of signals' },
      ],
      tools: [
        { zh: '冷链运输监控', en: 'Cold-chain monitoring' },
        { zh: '客户管理和客服系统', en: 'CRM and service system' },
        { zh: '药物警戒系统', en: 'Vigilance system' },
      ],
      scenes: ['scene.33', 'scene.36', 'scene.40'],
      scenarios: ['sme.s3', 'sme.s4'],
      subdomains: ['logistics', 'sales', 'customer-service'],
      remedies: [
        'customer-analysis',
        'sales-forecast-ai',
        'proactive-service',
        'service-ai',
        'transport-tracking',
        'tms-core',
        'crm-core',
      ],
    },
  ],
  confidence: 'assumed',
  note: {
    zh: '产业名称取自珠海市“4+3”产业，生物医药与健康也是珠海市中小企业数字化转型试点的细分行业，场景名称取自典型场景参考指引（2025年版）。链条、工序、痛点和对应关系由本系统按行业通行工艺整理，未见官方图谱；药品生产质量管理的要求以法规原文为准。',
    en: 'The industry’s name is Zhuhai’s own and is also a sector of the city’s SME pilot; the scenes carry the names of the 2025 guide. Chain, steps, pains and what is matched to them are our own arrangement of common practice; no official map was found, and for the duties of good manufacturing practice the law’s own text holds.',
  },
  sources: ['zhuhai-industries', 'zhuhai-sme-pilot-2024', 'scene-guide-2025'],
}
