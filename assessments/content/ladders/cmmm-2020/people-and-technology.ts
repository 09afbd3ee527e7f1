import type { Subdomain } from '../../../schema/ladder.ts'

/**
 * 人员 and 技术: nothing here can be removed from an assessment.
 * The statements are working wordings.
 */
export const peopleAndTechnology: readonly Subdomain[] = [
  {
    id: 'organisation-strategy',
    name: { zh: '组织战略', en: 'Organisation and strategy' },
    element: 'people',
    domain: 'organisation-strategy',
    weights: { discrete: 30_000, process: 30_000 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：人员6%×组织战略50%；流程型：人员6%×组织战略50%',
      confidence: 'assumed',
    },
    removable: false,
    statements: [
      {
        level: 1,
        text: {
          zh: '有书面的智能制造规划或年度计划，写明目标、责任部门和预算，并已安排专项资金。',
          en: 'A written plan for smart manufacturing names targets, the department in charge and a budget, and money has been set aside for it.',
        },
      },
      {
        level: 2,
        text: {
          zh: '规划经管理层批准并分解成项目清单；有专门的部门或小组牵头，岗位职责成文，定期检查项目进度和资金使用。',
          en: 'Management has approved the plan and broken it down into a list of projects. A dedicated department or team leads it with written duties, and progress and spending are reviewed regularly.',
        },
      },
      {
        level: 3,
        text: {
          zh: '规划覆盖设计、采购、生产、仓储、销售等环节；跨部门机制按系统集成的要求调整流程和职责，项目成效有指标并与绩效挂钩。',
          en: 'The plan spans design, purchasing, production, warehousing and sales. A cross-department body adapts processes and duties to integrated systems, and project results are measured and count in performance reviews.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用运营数据定期评估规划成效和投入产出，按评估结果调整项目和组织；有专人或专班负责数据和模型的建设、应用。',
          en: 'Operating data is used to assess the plan’s results and return at regular intervals, and projects and organisation are adjusted accordingly. Named people are responsible for building and using data and models.',
        },
      },
      {
        level: 5,
        text: {
          zh: '规划带动供应商、客户共同实施，有联合项目或协议；已形成新的业务模式，并随市场和技术变化持续调整战略和组织。',
          en: 'Suppliers and customers carry out the plan together with the factory under joint projects or agreements. New business models are in operation, and strategy and organisation keep adapting to market and technology.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '组织战略', confidence: 'assumed' },
  },
  {
    id: 'staff-skills',
    name: { zh: '人员技能', en: 'Staff skills' },
    element: 'people',
    domain: 'staff-skills',
    weights: { discrete: 30_000, process: 30_000 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：人员6%×人员技能50%；流程型：人员6%×人员技能50%',
      confidence: 'assumed',
    },
    removable: false,
    statements: [
      {
        level: 1,
        text: {
          zh: '列出发展智能制造所需的岗位和技能，关键岗位有任职要求；有年度培训计划，培训有签到和考核记录。',
          en: 'The posts and skills that smart manufacturing needs are listed, with requirements for key posts. There is a yearly training plan, with records of attendance and tests.',
        },
      },
      {
        level: 2,
        text: {
          zh: '配有信息化、自动化专职人员，能自行维护在用的系统和设备；操作人员经系统操作培训、考核合格后上岗。',
          en: 'Full-time IT and automation staff maintain the systems and equipment in use by themselves. Operators start work only after training on the systems and a passed test.',
        },
      },
      {
        level: 3,
        text: {
          zh: '有既懂工艺又懂信息技术的团队，能自主提出并实施系统集成；培训按岗位分级，技能等级与薪酬或晋升挂钩。',
          en: 'A team that knows both the process and IT proposes and carries out system integration itself. Training is graded by post, and skill grades affect pay or promotion.',
        },
      },
      {
        level: 4,
        text: {
          zh: '员工经验和工艺诀窍整理进知识库，现场可调用，也用于培训；有数据分析人员，能建立并维护生产、质量或设备模型。',
          en: 'Staff experience and process know-how are kept in a knowledge base used on the shop floor and in training. Data analysts build and maintain models of production, quality or equipment.',
        },
      },
      {
        level: 5,
        text: {
          zh: '与院校、供应商等联合培养人才，持续有创新成果；系统按岗位和任务自动推送知识，成熟经验向产业链伙伴输出。',
          en: 'Talent is trained jointly with colleges, suppliers and others, and keeps producing innovations. The system pushes knowledge by post and task, and proven experience is passed on to partners in the industry chain.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '人员技能', confidence: 'assumed' },
  },
  {
    id: 'data',
    name: { zh: '数据', en: 'Data' },
    element: 'technology',
    domain: 'data',
    weights: { discrete: 50_600, process: 50_600 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：技术11%×数据46%；流程型：技术11%×数据46%',
      confidence: 'assumed',
    },
    removable: false,
    statements: [
      {
        level: 1,
        text: {
          zh: '明确要采集的生产、质量、设备等数据，规定由谁按什么周期记录；数据以报表或电子表格保存，需要时能查到。',
          en: 'It is laid down which production, quality and equipment data is collected, by whom and how often. The data is kept in forms or spreadsheets and can be found when needed.',
        },
      },
      {
        level: 2,
        text: {
          zh: '核心业务的数据用扫码、传感器或系统录入，存入数据库；单个业务内部编码统一，能自动生成统计报表。',
          en: 'Data of core activities is captured by scanning, sensors or system entry and stored in databases. Codes are uniform within each activity, and statistical reports are generated automatically.',
        },
      },
      {
        level: 3,
        text: {
          zh: '物料、BOM、设备、客户等主数据全厂统一编码，有数据标准和责任人；跨部门数据汇集到统一平台，各环节按权限调用。',
          en: 'Master data such as materials, BOMs, equipment and customers has one coding across the plant, with data standards and owners. Data of all departments comes together on one platform that each activity uses by permission.',
        },
      },
      {
        level: 4,
        text: {
          zh: '有数据质量检查和治理机制，用历史数据建立分析、预测模型；模型结果用于生产、质量或经营决策，并定期检验。',
          en: 'Data quality is checked and governed, and historical data is used to build analytical and predictive models. Their results enter production, quality or business decisions and are verified regularly.',
        },
      },
      {
        level: 5,
        text: {
          zh: '与供应商、客户按约定的接口和权限实时共享数据，模型随新数据自动更新；数据已形成对外提供的服务或产品。',
          en: 'Data is shared with suppliers and customers in real time through agreed interfaces and permissions, and models update themselves with new data. Data has become a service or product offered to others.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '数据', confidence: 'assumed' },
  },
  {
    id: 'integration',
    name: { zh: '集成', en: 'Integration' },
    element: 'technology',
    domain: 'integration',
    weights: { discrete: 29_700, process: 29_700 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：技术11%×集成27%；流程型：技术11%×集成27%',
      confidence: 'assumed',
    },
    removable: false,
    statements: [
      {
        level: 1,
        text: {
          zh: '梳理了现有系统、设备和主要业务流程，有书面的集成规划，写明哪些系统要打通、先后顺序和接口要求。',
          en: 'Existing systems, equipment and main processes have been reviewed. A written integration plan says which systems are to be connected, in what order and through which interfaces.',
        },
      },
      {
        level: 2,
        text: {
          zh: '单个业务内部已经互联，例如关键设备数据进入SCADA或MES，或设计图纸与BOM打通，不靠人工重复录入。',
          en: 'Connections exist within single activities, for example key equipment data flows into SCADA or MES, or drawings are linked with BOMs, without typing the same data twice.',
        },
      },
      {
        level: 3,
        text: {
          zh: 'ERP、PLM、MES、WMS等主要系统经接口或集成平台打通，订单、BOM、工艺、库存和完工数据跨系统自动流转。',
          en: 'Main systems such as ERP, PLM, MES and WMS are connected through interfaces or an integration platform. Orders, BOMs, routings, stock and completions pass between systems automatically.',
        },
      },
      {
        level: 4,
        text: {
          zh: '从设备、车间到经营层的数据全面贯通，由集成平台统一管理接口；数据直接供模型运算，结果回写业务系统执行。',
          en: 'Data flows through from equipment and workshop to business level, with interfaces managed on one integration platform. It feeds models directly, and their results are written back to business systems and carried out.',
        },
      },
      {
        level: 5,
        text: {
          zh: '与供应商、客户、物流商的系统对接，订单、产能、库存、质量等数据实时共享，可按订单跨企业调配资源。',
          en: 'Systems are connected with those of suppliers, customers and carriers. Orders, capacity, stock and quality data are shared in real time, and resources can be allocated across companies order by order.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '集成', confidence: 'assumed' },
  },
  {
    id: 'information-security',
    name: { zh: '信息安全', en: 'Information security' },
    element: 'technology',
    domain: 'information-security',
    weights: { discrete: 29_700, process: 29_700 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：技术11%×信息安全27%；流程型：技术11%×信息安全27%',
      confidence: 'assumed',
    },
    removable: false,
    statements: [
      {
        level: 1,
        text: {
          zh: '有信息安全管理制度和责任人；办公和工业主机装有防病毒软件或采用白名单，账号、移动介质和备份有管理记录。',
          en: 'There are information security rules and a person in charge. Office and industrial computers run antivirus software or allow-lists, and accounts, removable media and backups are managed on record.',
        },
      },
      {
        level: 2,
        text: {
          zh: '办公网与生产网之间有隔离措施，关键工业主机定期查漏洞并加固；远程访问有审批和日志，重要数据定期备份。',
          en: 'Office and production networks are separated, and key industrial computers are regularly checked for weaknesses and hardened. Remote access is approved and logged, and important data is backed up regularly.',
        },
      },
      {
        level: 3,
        text: {
          zh: '工控网络分区防护，账号和权限集中管理；重要系统完成等级保护备案和测评，定期做风险评估和应急演练，整改有记录。',
          en: 'The control network is protected by zones, and accounts and rights are managed centrally. Important systems are filed and tested under the classified protection scheme; risk assessments and drills are regular, with corrections on record.',
        },
      },
      {
        level: 4,
        text: {
          zh: '网络、主机和工控系统的日志集中监测，自动发现异常流量和入侵并告警；按风险分析结果调整防护策略。',
          en: 'Logs of networks, computers and control systems are monitored centrally, so that abnormal traffic and intrusion raise alarms automatically. Protection is adjusted according to risk analysis.',
        },
      },
      {
        level: 5,
        text: {
          zh: '安全平台用模型预判威胁并联动处置，关键控制系统安全可控；与供应商、客户共同防护共享数据，互通威胁信息。',
          en: 'A security platform anticipates threats with models and triggers the response, and key control systems are secure and controllable. Shared data is protected jointly with suppliers and customers, and threat information is exchanged.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '信息安全', confidence: 'assumed' },
  },
]
