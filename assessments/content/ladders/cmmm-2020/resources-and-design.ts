import type { Subdomain } from '../../../schema/ladder.ts'

/**
 * 资源, and 设计 of 制造. 产品设计 weighs nothing in the process industry.
 * The statements are working wordings.
 */
export const resourcesAndDesign: readonly Subdomain[] = [
  {
    id: 'equipment',
    name: { zh: '装备', en: 'Equipment' },
    element: 'resources',
    domain: 'equipment',
    weights: { discrete: 40_200, process: 100_500 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：资源6%×装备67%；流程型：资源15%×装备67%',
      confidence: 'assumed',
    },
    removable: false,
    statements: [
      {
        level: 1,
        text: {
          zh: '列出关键工序和设备，写明自动化、数控化改造需求；改造计划有先后顺序和预算，在用设备有操作规程。',
          en: 'Key operations and machines are listed with the automation and numerical control they need. A retrofit plan gives order and budget, and machines in use have operating instructions.',
        },
      },
      {
        level: 2,
        text: {
          zh: '关键工序使用数控机床、自动化设备或机器人，可按程序自动运行；关键设备具备数据接口，能采集运行状态。',
          en: 'Key operations use CNC machines, automated equipment or robots that run by program. Key machines have data interfaces through which their status is collected.',
        },
      },
      {
        level: 3,
        text: {
          zh: '关键设备联网，能接收MES等系统下发的程序、配方或参数，并回传状态和结果；可远程监控，故障自动报警。',
          en: 'Key machines are networked, receive programs, recipes or parameters from MES or a similar system, and return status and results. They are monitored remotely and raise fault alarms by themselves.',
        },
      },
      {
        level: 4,
        text: {
          zh: '关键设备建有模型，能预测自身状态或加工质量，并自动补偿、调整参数；产线可按不同产品快速切换程序和工装。',
          en: 'Key machines have models that predict their condition or machining quality, and compensate or adjust parameters automatically. Lines switch programs and tooling quickly between products.',
        },
      },
      {
        level: 5,
        text: {
          zh: '关键设备建有数字孪生，能与物料、上下游设备自主协同并调整节拍；运行数据与设备厂家等伙伴共享，共同改进装备。',
          en: 'Key machines have digital twins and coordinate by themselves with materials and neighbouring machines, adjusting their pace. Operating data is shared with machine builders and other partners to improve the equipment together.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '装备', confidence: 'assumed' },
  },
  {
    id: 'network',
    name: { zh: '网络', en: 'Network' },
    element: 'resources',
    domain: 'network',
    weights: { discrete: 19_800, process: 49_500 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：资源6%×网络33%；流程型：资源15%×网络33%',
      confidence: 'assumed',
    },
    removable: false,
    statements: [
      {
        level: 1,
        text: {
          zh: '有办公和生产网络的建设规划和拓扑图；办公网已覆盖主要部门，网络设备有台账，由专人管理。',
          en: 'There are a plan and a topology diagram for office and production networks. The office network reaches the main departments, and network devices are listed and looked after by a named person.',
        },
      },
      {
        level: 2,
        text: {
          zh: '生产网络覆盖核心车间，关键设备和工位可接入；办公网与生产网划分清楚，线路和设备故障处理有记录。',
          en: 'The production network covers core workshops, and key machines and stations can be connected. Office and production networks are clearly divided, and line and device faults are handled on record.',
        },
      },
      {
        level: 3,
        text: {
          zh: '有线、无线或5G网络覆盖需要联网的设备、仓库和工位，不同业务分级隔离；在网管平台上可集中查看状态和故障。',
          en: 'Wired, wireless or 5G networks cover all machines, warehouses and stations that need them, with services separated by grade. A management platform shows status and faults in one place.',
        },
      },
      {
        level: 4,
        text: {
          zh: '网络按业务优先级分配带宽，满足控制、视频等不同时延要求；能预警拥塞和故障，关键链路有冗余并自动切换。',
          en: 'Bandwidth is assigned by priority and meets the different latency needs of control, video and so on. Congestion and faults are predicted, and key links have redundancy with automatic switch-over.',
        },
      },
      {
        level: 5,
        text: {
          zh: '网络随产线调整灵活重组，边缘计算与云端协同；与其他工厂、供应商的网络安全互联，支撑跨企业实时协同生产。',
          en: 'The network is regrouped flexibly as lines change, with edge computing and cloud working together. It is connected securely with other plants and suppliers and carries real-time production across companies.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '网络', confidence: 'assumed' },
  },
  {
    id: 'product-design',
    name: { zh: '产品设计', en: 'Product design' },
    element: 'manufacturing',
    domain: 'design',
    weights: { discrete: 50_050, process: 0 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×设计13%×产品设计50%；流程型：制造68%×设计4%×产品设计0%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '产品设计有流程和规范，用CAD等软件出图；图纸、BOM和变更经审批发布，图档有编号、版本和归档。',
          en: 'Product design follows a set process and rules, and drawings are made with CAD or similar software. Drawings, BOMs and changes are released after approval, with numbers, versions and an archive.',
        },
      },
      {
        level: 2,
        text: {
          zh: '主要产品用三维软件设计，图纸、BOM和变更在PDM或PLM中审批发布；有标准件和典型设计库，项目人员在线协同。',
          en: 'Main products are designed in 3D, and drawings, BOMs and changes are approved and released in PDM or PLM. There is a library of standard parts and typical designs, and project members work together online.',
        },
      },
      {
        level: 3,
        text: {
          zh: '设计BOM经PLM传到工艺、采购和生产系统，变更同步生效；关键产品做结构或性能仿真，工艺、制造人员在线参与评审。',
          en: 'The design BOM passes through PLM to process, purchasing and production systems, and changes take effect in all of them. Key products are simulated for structure or performance, and process and production staff join reviews online.',
        },
      },
      {
        level: 4,
        text: {
          zh: '带制造信息的三维模型是下游唯一数据来源；用知识库、参数化模型和虚拟样机优化设计，提前验证性能和可制造性。',
          en: 'A 3D model that carries manufacturing information is the only data source downstream. Designs are optimised with a knowledge base, parametric models and virtual prototypes, which verify performance and manufacturability beforehand.',
        },
      },
      {
        level: 5,
        text: {
          zh: '客户、供应商在同一平台参与设计，可按个性化需求自动配置或生成方案；产品使用数据回到设计，持续改进产品。',
          en: 'Customers and suppliers take part in design on one platform, and designs are configured or generated automatically to individual needs. Data from products in use returns to design and keeps improving them.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '产品设计', confidence: 'assumed' },
  },
  {
    id: 'process-design',
    name: { zh: '工艺设计', en: 'Process design' },
    element: 'manufacturing',
    domain: 'design',
    weights: { discrete: 50_050, process: 27_200 },
    weightCitation: {
      source: 'gb-t-39117-2020',
      place: '离散型：制造77%×设计13%×工艺设计50%；流程型：制造68%×设计4%×工艺设计100%',
      confidence: 'assumed',
    },
    removable: true,
    statements: [
      {
        level: 1,
        text: {
          zh: '工艺设计有流程和规范，关键工序有写明参数的工艺卡或作业指导书；文件经审批发布，现场使用的是有效版本。',
          en: 'Process design follows a set process and rules, and key operations have process sheets or work instructions with parameters. Documents are released after approval, and the shop floor uses the valid version.',
        },
      },
      {
        level: 2,
        text: {
          zh: '用CAPP等软件编制工艺，工艺文件、参数和变更在系统中审批，版本受控；有典型工艺和工装、刀具或配方库供调用。',
          en: 'Processes are planned with CAPP or similar software; documents, parameters and changes are approved in the system under version control. Libraries of typical processes and of tooling or recipes can be drawn on.',
        },
      },
      {
        level: 3,
        text: {
          zh: '工艺路线和工艺BOM由设计数据生成，自动传到ERP、MES，变更联动；关键工序做仿真，现场可调阅电子作业指导。',
          en: 'Routings and process BOMs are derived from design data and passed to ERP and MES automatically, with changes carried through. Key operations are simulated, and electronic work instructions are available at the station.',
        },
      },
      {
        level: 4,
        text: {
          zh: '用三维工艺或机理模型做全过程虚拟验证，依据现场质量和设备数据优化参数；工艺知识库能推荐路线和参数。',
          en: 'The whole process is verified virtually with 3D process or mechanism models, and parameters are optimised with quality and equipment data from the floor. A knowledge base recommends routings and parameters.',
        },
      },
      {
        level: 5,
        text: {
          zh: '工艺模型按实时生产数据自动寻优，验证后下发生效；与供应商、协作厂在线共同设计工艺，共享工艺知识。',
          en: 'Process models optimise themselves with live production data, and results take effect after verification. Processes are designed online together with suppliers and partner plants, and process knowledge is shared.',
        },
      },
    ],
    citation: { source: 'gb-t-39116-2020', place: '工艺设计', confidence: 'assumed' },
  },
]
