import type { Option, Question } from '../../../schema/questionnaire.ts'

const none = { zh: '没有', en: 'None' } as const

const rateBands: readonly Option[] = [
  { key: 'A', text: { zh: '不超过10%', en: 'up to 10%' }, weight: 0 },
  { key: 'B', text: { zh: '超过10%，不超过20%', en: 'over 10%, up to 20%' }, weight: 25 },
  { key: 'C', text: { zh: '超过20%，不超过40%', en: 'over 20%, up to 40%' }, weight: 50 },
  { key: 'D', text: { zh: '超过40%，不超过60%', en: 'over 40%, up to 60%' }, weight: 75 },
  { key: 'E', text: { zh: '超过60%，不超过100%', en: 'over 60%, up to 100%' }, weight: 100 },
]

const equipmentTotal = {
  id: 'equipment-total',
  label: { zh: '生产设备总数', en: 'All production equipment' },
  unit: { zh: '台', en: 'units' },
} as const

/** Questions 1–7: 数字化基础, 50 points. */
export const foundationQuestions: readonly Question[] = [
  {
    id: 'sme.q1',
    number: 1,
    kind: 'multi',
    dimension: 'foundation',
    group: 'equipment-systems',
    name: { zh: '网络建设', en: 'Network construction' },
    text: { zh: '企业建成了哪些网络？', en: 'Which networks has the firm built?' },
    help: {
      zh: '工控网络以控制器为核心，连接控制器、传感器和执行器。应用网络是车间、办公区和现场的有线或无线网络。5G工业网络与运营商合建或向其租用，虚拟专网、独立专网都可以。',
      en: 'A control network joins controllers, sensors and actuators, with the controller at its core. An application network is wired or wireless, in workshop, office and site. A 5G industrial network is built with a carrier or rented from it, as a virtual or a stand-alone private network.',
    },
    notes: [
      {
        zh: '另一份公开的评测表要求B、C、D都具备才能选E，线上问卷没有这条。这里照线上问卷计分；B、C、D不全而选E，现场核验时可能不予认可。',
        en: 'Another public form allows E only when B, C and D all hold; the online questionnaire has no such rule and is followed here. E without all three may be refused on a visit.',
      },
    ],
    path: [50, 40, 40],
    options: [
      { key: 'A', text: none, weight: 0 },
      {
        key: 'B',
        text: {
          zh: '车间建有工控网络，承载生产自动控制',
          en: 'An industrial control network in the workshop that carries automatic control',
        },
        weight: 25,
      },
      {
        key: 'C',
        text: {
          zh: '建有应用网络，设备、人员和信息系统大范围互联',
          en: 'An application network that links equipment, people and information systems at scale',
        },
        weight: 25,
      },
      {
        key: 'D',
        text: {
          zh: '自建或租用5G工业网络，用于系统互联、网络协同和大范围移动应用（如AGV、工业互联网）',
          en: 'A 5G industrial network, built or rented, for system links, network coordination and wide mobile use (AGV, industrial internet)',
        },
        weight: 25,
      },
      {
        key: 'E',
        text: {
          zh: '网络覆盖全部生产现场和生产环节，并为今后的智能化应用留有余量',
          en: 'The network covers the whole production floor and its links, with headroom for future intelligent uses',
        },
        weight: 25,
      },
    ],
    evidence: [
      {
        what: { zh: '工控网络架构图', en: 'Control-network architecture' },
        detail: {
          zh: '标明控制器、现场设备和连接方式',
          en: 'controllers, field equipment and how they are joined',
        },
      },
      {
        what: { zh: '网络拓扑图或建设方案', en: 'Topology or build plan' },
        detail: {
          zh: '看得出覆盖了哪些车间和环节',
          en: 'shows which workshops and links are covered',
        },
      },
      {
        what: { zh: '5G网络合同', en: '5G contract' },
        detail: { zh: '建设合同或租用合同', en: 'for building or for renting' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第1题', confidence: 'secondary' },
  },
  {
    id: 'sme.q2',
    number: 2,
    kind: 'single',
    dimension: 'foundation',
    group: 'equipment-systems',
    name: { zh: '设备数字化', en: 'Digital equipment' },
    text: {
      zh: '生产设备数字化率是多少？',
      en: 'What share of the production equipment is digital?',
    },
    help: {
      zh: '生产设备数字化率=数字化生产设备台数÷生产设备总数×100%。数字化设备带数字接口、能联网：数控机床和机器人，传感与控制、增材制造、检测、物流、仓储设备，加装PLC或传感器的旧设备，带机器视觉等人工智能功能的设备，以及有智能质检、工艺或故障诊断功能的产线。研发、制造、物流、检测设备和辅助设备都计入。',
      en: 'Digital production equipment ÷ all production equipment × 100%. Digital means a digital interface and fit for a network: CNC machines and robots; sensing and control, additive, inspection, logistics and storage gear; old machines refitted with PLC or sensors; gear with machine vision or similar AI; lines with intelligent quality, process or fault functions. Development, making, logistics, inspection and auxiliary equipment all count.',
    },
    notes: [
      {
        zh: '没有生产设备的企业怎样计算，没有写明。',
        en: 'How a firm without production equipment is counted is not stated.',
      },
    ],
    path: [50, 40, 30],
    options: rateBands,
    share: {
      numerator: {
        id: 'equipment-digital',
        label: { zh: '其中数字化生产设备', en: 'Of these, digital' },
        unit: { zh: '台', en: 'units' },
      },
      denominator: equipmentTotal,
      label: { zh: '生产设备数字化率', en: 'Share of digital equipment' },
      upTo: [10, 20, 40, 60, 100],
    },
    evidence: [
      {
        what: { zh: '生产设备清单', en: 'Equipment list' },
        detail: {
          zh: '列全部生产设备和台数，研发、检测、物流、辅助设备在内',
          en: 'all production equipment with counts, including development, inspection, logistics and auxiliary',
        },
      },
      {
        what: { zh: '数字化设备标注', en: 'Digital equipment marked' },
        detail: {
          zh: '在清单上逐台标出，写明数字接口或改造内容',
          en: 'marked in the list, with its digital interface or refit',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第2题', confidence: 'secondary' },
  },
  {
    id: 'sme.q3',
    number: 3,
    kind: 'single',
    dimension: 'foundation',
    group: 'equipment-systems',
    name: { zh: '设备联网', en: 'Networked equipment' },
    text: {
      zh: '生产设备联网率是多少？',
      en: 'What share of the production equipment is networked?',
    },
    help: {
      zh: '生产设备联网率=联网生产设备台数÷生产设备总数×100%。分母是全部生产设备，与第2题相同。',
      en: 'Networked production equipment ÷ all production equipment × 100%. The denominator is all production equipment, as in question 2.',
    },
    notes: [
      {
        zh: '另一份公开的评测表以数字化设备台数作分母，算出的比率偏高。这里照线上问卷，以全部生产设备作分母。',
        en: 'Another public form divides by digital equipment only, which gives a higher rate. The online questionnaire divides by all production equipment and is followed here.',
      },
      {
        zh: '没有生产设备的企业怎样计算，没有写明。',
        en: 'How a firm without production equipment is counted is not stated.',
      },
    ],
    path: [50, 40, 30],
    options: rateBands,
    share: {
      numerator: {
        id: 'equipment-networked',
        label: { zh: '其中联网生产设备', en: 'Of these, networked' },
        unit: { zh: '台', en: 'units' },
      },
      denominator: equipmentTotal,
      label: { zh: '生产设备联网率', en: 'Share of networked equipment' },
      upTo: [10, 20, 40, 60, 100],
    },
    evidence: [
      {
        what: { zh: '生产设备清单', en: 'Equipment list' },
        detail: { zh: '逐台标出是否联网', en: 'each unit marked as networked or not' },
      },
      {
        what: { zh: '物联网平台界面', en: 'IoT platform screens' },
        detail: { zh: '看得到在线设备和数量', en: 'show the connected equipment and its number' },
      },
      {
        what: { zh: '通信模块照片', en: 'Photos of communication modules' },
        detail: {
          zh: '装在设备上的网卡、网关或采集模块',
          en: 'network card, gateway or data unit on the machine',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第3题', confidence: 'secondary' },
  },
  {
    id: 'sme.q4',
    number: 4,
    kind: 'multi',
    dimension: 'foundation',
    group: 'data-capture',
    name: { zh: '数据采集', en: 'Data capture' },
    text: {
      zh: '哪些业务环节实现了数据自动采集？',
      en: 'Which business links capture their data automatically?',
    },
    help: {
      zh: '共14个环节。协同办公、决策支持不在其中。',
      en: 'There are 14 links. Collaborative office and decision support are not among them.',
    },
    notes: [
      {
        zh: '人力资源0.9分，其余13个环节各0.7分。另一份公开的评测表按14个环节平均计分，结果会有出入，这里照线上问卷。',
        en: 'Human resources gives 0.9 points, each of the other 13 links 0.7. Another public form splits the points evenly and can differ; the online questionnaire is followed here.',
      },
      {
        zh: '各环节“算自动采集”的说明取自另一份公开的评测表，线上问卷没有；财务管理的说明不完整，未列。',
        en: 'What counts as automatic in each link comes from another public form, not from the online questionnaire; its text on finance is incomplete and left out.',
      },
    ],
    path: [50, 20, 100],
    options: [
      { key: 'A', text: none, weight: 0 },
      {
        key: 'B',
        text: { zh: '产品设计', en: 'Product design' },
        weight: 7,
        note: { zh: '设计数据不靠手工录入', en: 'design data is not typed by hand' },
      },
      { key: 'C', text: { zh: '工艺设计', en: 'Process design' }, weight: 7 },
      {
        key: 'D',
        text: { zh: '营销管理', en: 'Marketing and sales' },
        weight: 7,
        note: { zh: '客户需求进入系统', en: 'demand enters the system' },
      },
      {
        key: 'E',
        text: { zh: '售后服务', en: 'After-sales service' },
        weight: 7,
        note: { zh: '客户投诉进入系统', en: 'complaints enter the system' },
      },
      {
        key: 'F',
        text: { zh: '计划排程', en: 'Planning and scheduling' },
        weight: 7,
        note: {
          zh: '预测需求或销售订单进入排程系统',
          en: 'the forecast pool or sales orders reach the scheduler',
        },
      },
      {
        key: 'G',
        text: { zh: '生产管控', en: 'Production control' },
        weight: 7,
        note: { zh: '领料、报工和过程数据', en: 'issue, reporting and process data' },
      },
      {
        key: 'H',
        text: { zh: '质量管理', en: 'Quality management' },
        weight: 7,
        note: { zh: '过程检验和检验结果', en: 'in-process checks and their results' },
      },
      {
        key: 'I',
        text: { zh: '设备管理', en: 'Equipment management' },
        weight: 7,
        note: { zh: '设备运行状态和报警值', en: 'run state and alarm values' },
      },
      {
        key: 'J',
        text: { zh: '安全生产', en: 'Work safety' },
        weight: 7,
        note: {
          zh: '现场报警，如光栅、燃气阀门、危险源',
          en: 'on-site alarms such as light curtain, gas valve, hazard source',
        },
      },
      {
        key: 'K',
        text: { zh: '能耗管理', en: 'Energy management' },
        weight: 7,
        note: {
          zh: '水、电、气装有带通信协议的智能表',
          en: 'smart meters with a protocol for water, power and gas',
        },
      },
      {
        key: 'L',
        text: { zh: '采购管理', en: 'Purchasing' },
        weight: 7,
        note: { zh: '计划需求由销售环节流转过来', en: 'planned needs flow over from sales' },
      },
      {
        key: 'M',
        text: { zh: '仓储物流', en: 'Warehousing and logistics' },
        weight: 7,
        note: { zh: '出入库动作进入系统模块', en: 'movements in and out reach the module' },
      },
      { key: 'N', text: { zh: '财务管理', en: 'Finance' }, weight: 7 },
      {
        key: 'O',
        text: { zh: '人力资源', en: 'Human resources' },
        weight: 9,
        note: { zh: '考勤和计薪依据', en: 'attendance and the basis of pay' },
      },
    ],
    evidence: [
      {
        what: { zh: '各环节系统界面', en: 'System screens per link' },
        detail: {
          zh: '每个选中的环节一张，看得到自动采集的数据',
          en: 'one for each link ticked, showing data that came in by itself',
        },
      },
      {
        what: { zh: '数据采集平台界面', en: 'Collection platform screens' },
        detail: { zh: '采集点、采集时间和数值', en: 'points, times and values captured' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第4题', confidence: 'secondary' },
  },
  {
    id: 'sme.q5',
    number: 5,
    kind: 'single',
    dimension: 'foundation',
    group: 'information-systems',
    name: { zh: '信息系统', en: 'Information systems' },
    text: {
      zh: '多少业务环节用本地系统或云服务实现了数字化管理？',
      en: 'How many business links are managed digitally with local or cloud services?',
    },
    help: {
      zh: '一个环节装有信息系统或使用云服务，都算。常见的有EDA、CAD、CAE、CAPP、ERP、MES、WMS、CRM、OA、BI、PLM、SCM。',
      en: 'A link counts with an installed system or with a cloud service: EDA, CAD, CAE, CAPP, ERP, MES, WMS, CRM, OA, BI, PLM, SCM and the like.',
    },
    notes: [
      {
        zh: '“全部环节”有多少个，线上问卷没有写明。另一份公开的评测表按第4题的14个环节算（2–11个选C，12–13个选D，14个选E），也允许企业用自己的环节名称。正好80%选C。',
        en: 'The online questionnaire does not say how many links “all” is. Another public form takes the 14 links of question 4 (2–11 is C, 12–13 is D, 14 is E) and lets a firm use its own names. Exactly 80% is C.',
      },
    ],
    path: [50, 20, 100],
    options: [
      { key: 'A', text: none, weight: 0 },
      { key: 'B', text: { zh: '1个环节', en: 'One link' }, weight: 25 },
      {
        key: 'C',
        text: { zh: '多个环节（2个及以上）', en: 'Several links (2 or more)' },
        weight: 50,
      },
      { key: 'D', text: { zh: '大部分环节（超过80%）', en: 'Most links (over 80%)' }, weight: 75 },
      { key: 'E', text: { zh: '全部环节', en: 'All links' }, weight: 100 },
    ],
    evidence: [
      {
        what: { zh: '信息系统清单', en: 'List of systems' },
        detail: {
          zh: '系统、供应商、上线时间、所管环节',
          en: 'system, supplier, start and the links it serves',
        },
      },
      {
        what: { zh: '部署架构图', en: 'Deployment architecture' },
        detail: { zh: '分清本地部署和云服务', en: 'local and cloud told apart' },
      },
      {
        what: { zh: '业务覆盖说明', en: 'Coverage note' },
        detail: {
          zh: '全部业务环节和已覆盖环节对照',
          en: 'all business links against the ones covered',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第5题', confidence: 'secondary' },
  },
  {
    id: 'sme.q6',
    number: 6,
    kind: 'multi',
    dimension: 'foundation',
    group: 'information-security',
    name: { zh: '网络安全', en: 'Network security' },
    text: { zh: '采取了哪些网络安全措施？', en: 'Which network-security measures are in place?' },
    notes: [],
    path: [50, 20, 50],
    options: [
      { key: 'A', text: none, weight: 0 },
      {
        key: 'B',
        text: { zh: '建立了网络安全管理制度', en: 'A network-security policy' },
        weight: 25,
      },
      {
        key: 'C',
        text: {
          zh: '使用网络安全产品或服务（如防火墙、网络分区、入侵检测、身份认证）',
          en: 'Products or services in use (such as firewall, zoning, intrusion detection, identity check)',
        },
        weight: 25,
      },
      {
        key: 'D',
        text: {
          zh: '自行或委托机构开展网络安全风险评估',
          en: 'Risk assessment, by the firm itself or by a hired body',
        },
        weight: 25,
      },
      {
        key: 'E',
        text: {
          zh: '有边界访问控制，并在关键节点检测入侵和恶意代码',
          en: 'Boundary access control, and intrusion and malware detection at key nodes',
        },
        weight: 25,
      },
    ],
    evidence: [
      {
        what: { zh: '网络安全制度文件', en: 'Policy document' },
        detail: { zh: '已发布、在执行的版本', en: 'the version issued and in use' },
      },
      {
        what: { zh: '防火墙', en: 'Firewall' },
        detail: { zh: '设备照片或管理界面', en: 'the hardware or its console' },
      },
      {
        what: { zh: '风险评估报告', en: 'Risk report' },
        detail: { zh: '自评或第三方出具', en: 'by the firm or a third party' },
      },
      {
        what: { zh: '边界防护和检测功能', en: 'Boundary and detection functions' },
        detail: {
          zh: '防火墙的访问控制、入侵和恶意代码检测设置',
          en: 'firewall settings for access control, intrusion and malware detection',
        },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第6题', confidence: 'secondary' },
  },
  {
    id: 'sme.q7',
    number: 7,
    kind: 'multi',
    dimension: 'foundation',
    group: 'information-security',
    name: { zh: '数据安全', en: 'Data security' },
    text: { zh: '采取了哪些数据安全措施？', en: 'Which data-security measures are in place?' },
    notes: [],
    path: [50, 20, 50],
    options: [
      { key: 'A', text: none, weight: 0 },
      {
        key: 'B',
        text: { zh: '建立了数据安全管理制度', en: 'A data-security policy' },
        weight: 25,
      },
      {
        key: 'C',
        text: {
          zh: '使用数据安全产品或服务（如加密、备份与恢复、脱敏、分类分级）',
          en: 'Products or services in use (such as encryption, backup and restore, masking, classification and grading)',
        },
        weight: 25,
      },
      {
        key: 'D',
        text: {
          zh: '自行或委托机构开展数据安全风险评估',
          en: 'Risk assessment, by the firm itself or by a hired body',
        },
        weight: 25,
      },
      {
        key: 'E',
        text: {
          zh: '建有数据台账（如类型、用途、数量、来源单位、使用单位），并定期检查防护能力',
          en: 'A data ledger (such as type, use, amount, source unit, user unit), and a regular check of the protection capability',
        },
        weight: 25,
      },
    ],
    evidence: [
      {
        what: { zh: '数据安全制度文件', en: 'Policy document' },
        detail: { zh: '已发布、在执行的版本', en: 'the version issued and in use' },
      },
      {
        what: { zh: '加密或备份设施', en: 'Encryption or backup' },
        detail: { zh: '加密服务器或备份平台', en: 'encryption server or backup platform' },
      },
      {
        what: { zh: '风险评估报告', en: 'Risk report' },
        detail: { zh: '自评或第三方出具', en: 'by the firm or a third party' },
      },
      {
        what: { zh: '数据台账', en: 'Data ledger' },
        detail: { zh: '台账和系统界面', en: 'the ledger and its screens' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第7题', confidence: 'secondary' },
  },
]
