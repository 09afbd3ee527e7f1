import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

/** Networks, equipment, computing and the planning and model of the factory itself. */
export const baseRemedies: readonly Remedy[] = [
  {
    id: 'field-network',
    name: { zh: '车间工业网络', en: 'Industrial network in the workshop' },
    what: {
      zh: '规划办公网和生产网，办公网覆盖主要部门，在核心车间敷设工业以太网，装工业交换机，把控制器、传感器、关键设备和工位接进来，两张网分开，建立台账并由专人管理。',
      en: 'Office and production networks are planned and kept apart; the office one reaches the main departments. Core workshops get industrial Ethernet that controllers, sensors, key machines and stations plug into, with a device list and a named keeper.',
    },
    lifts: [
      { answer: 'sme.q1', ticks: ['B'] },
      { answer: 'cmmm.network.1', atLeast: 'full' },
      { answer: 'cmmm.network.2', atLeast: 'full' },
    ],
    needs: [],
    cost: { small: wan(5, 20), medium: wan(15, 60), large: wan(50, 200) },
    split: [
      { kind: 'equipment', percent: 65 },
      { kind: 'software', percent: 5 },
      { kind: 'services', percent: 25 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 1, high: 3 },
    knowHow: {
      zh: '集成商懂工业以太网和现场布线，厂内要有人管地址、端口和故障。',
      en: 'An integrator who knows industrial Ethernet and cabling on the floor; somebody inside who keeps addresses, ports and faults.',
    },
    evidence: [
      { zh: '网络规划和拓扑图', en: 'Network plan and topology diagram' },
      { zh: '网络设备台账和故障处理记录', en: 'List of network devices and record of faults' },
    ],
    risks: [
      {
        zh: '强电、油污和振动环境下布线不规范，通信时断时续',
        en: 'Cabling that ignores power lines, oil and vibration, so that links drop',
      },
    ],
    projectTypes: ['smart-factory', 'ai-retrofit'],
    confidence: 'assumed',
  },
  {
    id: 'plant-wide-network',
    name: { zh: '全厂网络覆盖与集中网管', en: 'Plant-wide network under one management' },
    what: {
      zh: '用有线和无线把设备、仓库、工位、人员终端和信息系统大范围连通，不同业务分级隔离，在网管平台上集中看状态和故障。',
      en: 'Wired and wireless networks join machines, warehouses, stations, handhelds and systems at scale, with services separated by grade and one platform for status and faults.',
    },
    lifts: [
      { answer: 'sme.q1', ticks: ['C'] },
      { answer: 'cmmm.network.3', atLeast: 'full' },
    ],
    needs: ['field-network'],
    cost: { small: wan(8, 30), medium: wan(25, 90), large: wan(80, 300) },
    split: [
      { kind: 'equipment', percent: 65 },
      { kind: 'software', percent: 15 },
      { kind: 'services', percent: 20 },
    ],
    months: { low: 2, high: 4 },
    knowHow: {
      zh: '集成商会做无线勘测和网络分级设计，厂内有专人看网管平台。',
      en: 'An integrator who can survey radio coverage and grade services; somebody inside who watches the management platform.',
    },
    evidence: [
      { zh: '覆盖范围图和无线测试报告', en: 'Coverage map and radio test report' },
      { zh: '网管平台界面', en: 'Screens of the management platform' },
    ],
    risks: [
      {
        zh: '金属货架和大型设备遮挡信号，移动作业掉线',
        en: 'Metal racks and large machines block the signal, and mobile work loses its link',
      },
    ],
    projectTypes: ['smart-factory', 'ai-retrofit'],
    confidence: 'assumed',
  },
  {
    id: 'private-5g',
    name: { zh: '5G工业网络', en: '5G industrial network' },
    what: {
      zh: '与运营商合建或租用5G虚拟专网，室内分布加边缘网关，用于无人搬运车、移动终端、视频回传等移动应用。',
      en: 'A 5G private network is built or rented with a carrier, with indoor cells and an edge gateway, for AGVs, handhelds, video and other mobile uses.',
    },
    lifts: [{ answer: 'sme.q1', ticks: ['D'] }],
    needs: ['field-network'],
    cost: { small: wan(10, 40), medium: wan(30, 120), large: wan(100, 400) },
    split: [
      { kind: 'equipment', percent: 55 },
      { kind: 'software', percent: 5 },
      { kind: 'services', percent: 40 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '运营商负责建网和维护，厂内要提出时延、带宽和覆盖要求并会验收。',
      en: 'The carrier builds and maintains; the factory must state latency, bandwidth and coverage and be able to accept the work.',
    },
    evidence: [
      { zh: '5G专网建设或租用合同', en: 'Contract to build or rent the 5G network' },
      { zh: '移动应用在线清单和测速记录', en: 'List of mobile uses on it, and speed tests' },
    ],
    risks: [
      {
        zh: '没有实际的移动应用，每年租费白花',
        en: 'No real mobile use, and the yearly rent buys nothing',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'network-assurance',
    name: { zh: '网络冗余与服务质量保障', en: 'Redundancy and quality of service' },
    what: {
      zh: '补齐剩余生产现场的覆盖，关键链路做双机双路自动切换，按控制、视频等业务分配带宽和时延，对拥塞和故障提前预警，容量留余量。',
      en: 'The remaining floor is covered and key links are doubled with automatic switch-over. Bandwidth and latency follow the service, congestion and faults are predicted, and capacity has headroom.',
    },
    lifts: [
      { answer: 'sme.q1', ticks: ['E'] },
      { answer: 'cmmm.network.4', atLeast: 'full' },
    ],
    needs: ['plant-wide-network'],
    cost: { small: wan(15, 50), medium: wan(40, 150), large: wan(120, 450) },
    split: [
      { kind: 'equipment', percent: 60 },
      { kind: 'software', percent: 20 },
      { kind: 'services', percent: 20 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '要有懂工业交换、服务质量和时间敏感网络的工程师，内部或驻场均可。',
      en: 'An engineer who knows industrial switching, quality of service and time-sensitive networking, inside or on site.',
    },
    evidence: [
      { zh: '冗余切换和时延测试报告', en: 'Test report of switch-over and latency' },
      { zh: '流量预警记录', en: 'Log of traffic warnings' },
    ],
    risks: [
      {
        zh: '没有5G工业网络却选“全覆盖并留余量”，现场核验可能不予认可',
        en: 'Claiming full coverage with headroom without a 5G network may be refused on a visit',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'compute-room',
    name: { zh: '机房与边缘算力', en: 'Server room and edge computing' },
    what: {
      zh: '改造小型机房或租用云主机，配服务器、存储、不间断电源和车间边缘节点，作为各业务系统的统一运行环境，并纳入安全分区。',
      en: 'A small server room is fitted out, or cloud hosts rented, with servers, storage, uninterruptible power and edge nodes: one place where all systems run, inside the security zones.',
    },
    lifts: [{ answer: 'scene.2', atLeast: 'built' }],
    needs: ['field-network', 'security-zones'],
    cost: { small: wan(10, 40), medium: wan(40, 150), large: wan(150, 600) },
    split: [
      { kind: 'equipment', percent: 70 },
      { kind: 'software', percent: 15 },
      { kind: 'services', percent: 15 },
    ],
    months: { low: 2, high: 4 },
    knowHow: {
      zh: '有系统管理员会虚拟化、备份和巡检，也可以整体托管。',
      en: 'A system administrator for virtualisation, backup and checks, or all of it hosted.',
    },
    evidence: [
      { zh: '机房和边缘节点清单、照片', en: 'List and photographs of room and edge nodes' },
      { zh: '系统部署架构图', en: 'Deployment architecture' },
    ],
    risks: [
      {
        zh: '一次买足而长期闲置，或没有备电，停电丢数',
        en: 'Bought too large and idle, or no backup power and data lost in an outage',
      },
    ],
    projectTypes: ['smart-factory', 'ai-retrofit'],
    confidence: 'assumed',
  },
  {
    id: 'ai-base',
    name: { zh: '算力与模型底座', en: 'Computing and model base for AI' },
    what: {
      zh: '配置推理服务器或租用智算资源，接入基础大模型和视觉、时序等专用模型，统一管理模型、知识库、提示词和调用权限，供各场景使用。',
      en: 'Inference servers or rented AI computing, with a general model and special ones for vision and time series, run under one management of models, knowledge, prompts and rights, for all scenarios to use.',
    },
    lifts: [{ answer: 'scene.2', atLeast: 'ai' }],
    needs: ['compute-room'],
    cost: { small: wan(15, 60), medium: wan(50, 200), large: wan(150, 800) },
    split: [
      { kind: 'compute', percent: 40 },
      { kind: 'model-service', percent: 20 },
      { kind: 'software', percent: 20 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '有人会部署和评测模型、管权限和费用；选型可请模型厂商或公共服务平台协助。',
      en: 'Somebody who can deploy and test models and keep rights and bills; a model maker or a public platform can help to choose.',
    },
    technique: {
      zh: '大模型推理、检索增强生成、模型微调',
      en: 'Large-model inference, retrieval-augmented generation, fine-tuning',
    },
    evidence: [
      { zh: '算力和模型服务合同、用量账单', en: 'Contracts and bills of computing and model use' },
      {
        zh: '模型管理平台界面和评测记录',
        en: 'Screens of the model platform and records of tests',
      },
    ],
    risks: [
      {
        zh: '没有明确场景先买算力，利用率很低',
        en: 'Computing bought before there is a scenario stands idle',
      },
      {
        zh: '图纸、工艺等数据外发到公共模型',
        en: 'Drawings and process data leak to a public model',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'equipment-census',
    name: { zh: '设备普查与改造计划', en: 'Equipment census and retrofit plan' },
    what: {
      zh: '逐台登记全部生产设备的型号、接口和联网条件，建电子台账和点检表，配齐操作规程，排出自动化、数控化改造的先后和预算。',
      en: 'Every machine is listed with model, interface and fitness for a network, in an electronic ledger with check sheets and operating instructions, and a plan sets order and budget of the retrofit.',
    },
    lifts: [
      { answer: 'cmmm.equipment.1', atLeast: 'full' },
      { answer: 'sme.s8', atLeast: 1 },
    ],
    needs: [],
    cost: { small: wan(1, 3), medium: wan(3, 8), large: wan(8, 25) },
    split: [
      { kind: 'services', percent: 90 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 1, high: 2 },
    knowHow: {
      zh: '设备科牵头，会辨认控制器型号和通信协议，拿不准的请集成商到场。',
      en: 'The equipment office leads and can tell controllers and protocols; an integrator looks where it cannot.',
    },
    evidence: [
      { zh: '设备台账和接口清单', en: 'Equipment ledger with interfaces' },
      { zh: '改造计划和预算', en: 'Retrofit plan with budget' },
    ],
    risks: [
      {
        zh: '漏登辅助和检测设备，设备数字化率、联网率算错',
        en: 'Auxiliary and test equipment left out, and the rates come out wrong',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'equipment-collection',
    name: { zh: '设备联网与数据采集', en: 'Connecting key machines and collecting data' },
    what: {
      zh: '先接关键设备，约占全部生产设备的三分之一：数控设备开通接口，旧设备加装PLC或传感器，经采集网关把状态、报警和关键参数送进采集平台。',
      en: 'Key machines first, about a third of all: CNC interfaces are opened, old machines get a PLC or sensors, and gateways bring state, alarms and key parameters to a collection platform.',
    },
    lifts: [
      { answer: 'sme.q2', atLeast: 'C' },
      { answer: 'sme.q3', atLeast: 'C' },
      { answer: 'sme.q4', ticks: ['I'] },
      { answer: 'sme.q8', atLeast: 'D' },
      { answer: 'cmmm.integration.2', atLeast: 'full' },
    ],
    needs: ['field-network', 'equipment-census', 'data-integration-plan'],
    cost: { small: wan(12, 45), medium: wan(40, 150), large: wan(120, 450) },
    split: [
      { kind: 'equipment', percent: 50 },
      { kind: 'software', percent: 25 },
      { kind: 'services', percent: 20 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '集成商熟悉在用控制器和协议，设备科说得清要采哪些点、多久采一次。',
      en: 'An integrator who knows the controllers and protocols in use; an equipment office that can say which points to read and how often.',
    },
    evidence: [
      {
        zh: '采集平台界面和在线设备数',
        en: 'Platform screens with the number of machines on line',
      },
      { zh: '采集点表', en: 'List of points collected' },
      { zh: '网关和传感器安装照片', en: 'Photographs of gateways and sensors' },
    ],
    risks: [
      {
        zh: '设备厂家不开放协议，需另付授权费或改用外接传感器',
        en: 'A machine builder keeps the protocol closed: a licence fee, or sensors outside',
      },
    ],
    projectTypes: ['smart-factory', 'ai-retrofit', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'equipment-collection-extended',
    name: { zh: '设备联网扩面', en: 'Connecting half of the machines' },
    what: {
      zh: '沿用已有采集平台，把主要产线的生产、检测和物流设备接入，约占全部生产设备的一半。',
      en: 'On the platform already there, the production, test and transport equipment of the main lines is connected: about half of all machines.',
    },
    lifts: [{ answer: 'sme.q3', atLeast: 'D' }],
    needs: ['equipment-collection', 'equipment-automation'],
    cost: { small: wan(8, 30), medium: wan(25, 100), large: wan(80, 300) },
    split: [
      { kind: 'equipment', percent: 65 },
      { kind: 'software', percent: 15 },
      { kind: 'services', percent: 20 },
    ],
    months: { low: 2, high: 4 },
    knowHow: {
      zh: '厂内自动化人员能按点表模板自行接入，少量难点请集成商。',
      en: 'Automation staff who connect machines by the template themselves, and an integrator for the hard ones.',
    },
    evidence: [
      { zh: '标注联网情况的设备清单', en: 'Equipment list with networked machines marked' },
      { zh: '采集平台在线设备数', en: 'Number of machines on line in the platform' },
    ],
    risks: [
      {
        zh: '只求接得多，采来的数据没有人用',
        en: 'Many machines connected, and nobody uses the data',
      },
    ],
    projectTypes: ['smart-factory', 'ai-retrofit', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'equipment-collection-full',
    name: { zh: '全厂设备联网', en: 'Connecting most machines of the plant' },
    what: {
      zh: '把其余有条件的设备，包括辅助、仓储和能源设备，全部接入采集平台，联网设备占全部生产设备的六成以上。',
      en: 'All remaining machines that allow it, auxiliary, storage and utility equipment included, join the platform, so that more than six in ten machines are on line.',
    },
    lifts: [{ answer: 'sme.q3', atLeast: 'E' }],
    needs: ['equipment-collection-extended', 'equipment-renewal'],
    cost: { small: wan(10, 40), medium: wan(30, 120), large: wan(100, 400) },
    split: [
      { kind: 'equipment', percent: 65 },
      { kind: 'software', percent: 15 },
      { kind: 'services', percent: 20 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '有专人维护点表、网关和接口，新购设备的合同写明开放数据接口。',
      en: 'Somebody who keeps points, gateways and interfaces; contracts for new machines that demand open data.',
    },
    evidence: [
      { zh: '设备联网率计算表', en: 'Calculation of the share of networked machines' },
      { zh: '采集平台全厂设备看板', en: 'Platform dashboard of the whole plant' },
    ],
    risks: [
      {
        zh: '老旧小设备改造费高、收益小，宜先淘汰再接入',
        en: 'Small old machines cost much and yield little: replace before connecting',
      },
    ],
    projectTypes: ['smart-factory', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'equipment-automation',
    name: {
      zh: '关键工序数控化与机器人',
      en: 'Numerical control and robots at the key operations',
    },
    what: {
      zh: '关键工序购置数控机床、自动化单元或工业机器人，按程序自动运行，带数据接口，数字化设备约占全部生产设备的一半。',
      en: 'Key operations get CNC machines, automated cells or robots that run by program and have data interfaces; about half of all machines are then digital.',
    },
    lifts: [
      { answer: 'sme.q2', atLeast: 'D' },
      { answer: 'cmmm.equipment.2', atLeast: 'full' },
    ],
    needs: ['equipment-census'],
    cost: { small: wan(80, 300), medium: wan(250, 1000), large: wan(800, 3500) },
    split: [
      { kind: 'new-equipment', percent: 80 },
      { kind: 'software', percent: 5 },
      { kind: 'services', percent: 10 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 12 },
    knowHow: {
      zh: '工艺人员定节拍和精度，设备人员会编程和日常维护，集成商做工装和联调。',
      en: 'Process staff set takt and accuracy, equipment staff program and maintain, an integrator makes fixtures and commissions.',
    },
    evidence: [
      { zh: '设备购置合同、发票和验收单', en: 'Contract, invoice and acceptance of the equipment' },
      { zh: '自动运行录像和节拍记录', en: 'Film of automatic running and takt records' },
    ],
    risks: [
      {
        zh: '批量小、换型多，自动化设备开动率低',
        en: 'Small lots and many changeovers leave the equipment idle',
      },
    ],
    projectTypes: ['technical-upgrade', 'smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'equipment-renewal',
    name: { zh: '老旧设备批量更新', en: 'Renewal of old equipment' },
    what: {
      zh: '按改造计划分批淘汰没有数据接口的老旧设备，换成数控或智能设备，数字化设备占全部生产设备的六成以上。',
      en: 'Old machines without data interfaces are replaced in lots by CNC or smart ones as the plan says, so that more than six in ten machines are digital.',
    },
    lifts: [{ answer: 'sme.q2', atLeast: 'E' }],
    needs: ['equipment-automation'],
    cost: { small: wan(100, 500), medium: wan(400, 1800), large: wan(1200, 6000) },
    split: [
      { kind: 'new-equipment', percent: 88 },
      { kind: 'services', percent: 9 },
      { kind: 'training', percent: 3 },
    ],
    months: { low: 6, high: 18 },
    knowHow: {
      zh: '设备、工艺和财务一起算投资回收期，采购合同写明数据接口和培训。',
      en: 'Equipment, process and finance work out the payback together; contracts name data interfaces and training.',
    },
    evidence: [
      { zh: '设备购置合同和发票', en: 'Contracts and invoices of the equipment' },
      { zh: '设备数字化率计算表', en: 'Calculation of the share of digital machines' },
    ],
    risks: [
      {
        zh: '投入大、回收期长，订单下滑时资金吃紧',
        en: 'Large sums with a long payback, tight when orders fall',
      },
    ],
    projectTypes: ['technical-upgrade', 'smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'program-download',
    name: { zh: '程序配方下发与远程监控', en: 'Program download and remote supervision' },
    what: {
      zh: '建DNC或配方管理，加工程序、配方和参数由系统下发到关键设备，设备回传状态和结果，故障自动报警，可远程查看。',
      en: 'DNC or recipe management sends programs, recipes and parameters to key machines; these return status and results, raise alarms by themselves and can be watched from afar.',
    },
    lifts: [{ answer: 'cmmm.equipment.3', atLeast: 'full' }],
    needs: ['equipment-collection', 'equipment-automation'],
    cost: { small: wan(8, 30), medium: wan(25, 90), large: wan(80, 300) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'equipment', percent: 20 },
      { kind: 'services', percent: 20 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '工艺人员统一程序命名和版本，设备人员核对下发权限和互锁。',
      en: 'Process staff unify names and versions of programs; equipment staff check rights and interlocks.',
    },
    evidence: [
      { zh: '程序下发和版本记录', en: 'Records of downloads and versions' },
      { zh: '远程监控和报警界面', en: 'Screens of supervision and alarms' },
    ],
    risks: [
      {
        zh: '下错程序或版本造成撞机、报废',
        en: 'A wrong program or version causes a crash or scrap',
      },
    ],
    projectTypes: ['smart-factory', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'adaptive-equipment',
    name: { zh: '关键设备自适应加工', en: 'Adaptive machining on key equipment' },
    what: {
      zh: '给关键设备加装在机测量和振动、功率等传感器，建立状态和加工质量模型，自动补偿刀具磨损、热变形或调整参数，配快换工装。',
      en: 'Key machines get in-machine gauging and sensors for vibration and power; models of condition and quality compensate wear and heat or adjust parameters, and fixtures change quickly.',
    },
    lifts: [{ answer: 'cmmm.equipment.4', atLeast: 'full' }],
    needs: ['program-download', 'data-platform'],
    cost: { small: wan(40, 120), medium: wan(100, 350), large: wan(300, 1200) },
    split: [
      { kind: 'new-equipment', percent: 50 },
      { kind: 'software', percent: 30 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 4, high: 10 },
    knowHow: {
      zh: '要有懂加工机理又会建模的工程师，设备厂家配合开放补偿接口。',
      en: 'An engineer who knows both the cutting and the modelling, and a machine builder who opens the compensation interface.',
    },
    technique: {
      zh: '机理与数据融合模型、时序预测、自适应控制',
      en: 'Hybrid physical and data models, time-series prediction, adaptive control',
    },
    evidence: [
      {
        zh: '补偿前后的尺寸和能力指数对比',
        en: 'Dimensions and capability before and after compensation',
      },
      { zh: '模型说明和验证记录', en: 'Model description and verification' },
    ],
    risks: [
      {
        zh: '补偿方向出错会成批报废，要设限幅和人工确认',
        en: 'A wrong compensation scraps a batch: limits and a human check are needed',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration', 'technical-upgrade'],
    confidence: 'assumed',
  },
  {
    id: 'factory-planning',
    name: { zh: '工厂数字化规划设计', en: 'Digital planning of the factory' },
    what: {
      zh: '用三维建模和物流、产能仿真完成厂房、产线和动线的规划，图纸、设备和管线以数字模型交付，后续改造在模型上推演。',
      en: 'Buildings, lines and flows are planned with 3-D models and simulation of logistics and capacity; drawings, equipment and pipework are handed over as a model on which later changes are tried.',
    },
    lifts: [{ answer: 'scene.1', atLeast: 'built' }],
    needs: [],
    cost: { small: wan(15, 50), medium: wan(40, 150), large: wan(120, 500) },
    split: [
      { kind: 'software', percent: 35 },
      { kind: 'services', percent: 60 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '设计院或咨询机构做建模仿真，厂内提供节拍、人员和物料的真实数据。',
      en: 'A design institute or consultant models and simulates; the factory gives true figures of takt, people and material.',
    },
    evidence: [
      { zh: '三维工厂模型和交付清单', en: '3-D model of the factory and handover list' },
      { zh: '布局方案仿真比较报告', en: 'Report comparing simulated layouts' },
    ],
    risks: [
      {
        zh: '模型交付后无人更新，改造时与现场对不上',
        en: 'Nobody updates the model, and it no longer matches the floor',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'factory-planning-ai',
    name: { zh: '工厂布局智能寻优', en: 'Layout found by optimisation' },
    what: {
      zh: '在数字模型上用优化算法自动生成和比较布局、缓冲和设备配置方案，按产能、搬运和能耗择优，辅助审查图纸冲突。',
      en: 'On the digital model, algorithms generate and compare layouts, buffers and equipment, choose by capacity, transport and energy, and help to find clashes in drawings.',
    },
    lifts: [{ answer: 'scene.1', atLeast: 'ai' }],
    needs: ['factory-planning', 'ai-base'],
    cost: { small: wan(15, 40), medium: wan(35, 120), large: wan(100, 350) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'services', percent: 40 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '工业工程人员定目标和约束，算法由仿真软件商或高校团队提供。',
      en: 'Industrial engineers set aims and limits; the algorithms come from a simulation house or a university.',
    },
    technique: {
      zh: '启发式与强化学习寻优、图纸智能审查',
      en: 'Heuristic search and reinforcement learning, automatic drawing review',
    },
    evidence: [
      {
        zh: '方案生成和比选记录',
        en: 'Record of layouts generated and compared',
      },
      { zh: '采用方案前后指标对比', en: 'Figures before and after the chosen layout' },
    ],
    risks: [
      {
        zh: '约束给得不全，算出的方案现场排不下',
        en: 'Limits left out, and the layout does not fit the floor',
      },
    ],
    projectTypes: ['smart-factory', 'ai-retrofit', 'ai-demonstration'],
    confidence: 'assumed',
  },
  {
    id: 'digital-twin',
    name: { zh: '车间数字孪生', en: 'Digital twin of the workshop' },
    what: {
      zh: '为关键设备、产线和车间建三维模型并绑定实时数据，在模型上看状态、回放过程、推演调整，结果用来指导现场。',
      en: 'Key machines, lines and the workshop get 3-D models tied to live data, to see the state, replay what happened and try changes that then guide the floor.',
    },
    lifts: [{ answer: 'scene.3', atLeast: 'built' }],
    needs: ['data-platform', 'equipment-collection'],
    cost: { small: wan(30, 90), medium: wan(80, 280), large: wan(250, 900) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'equipment', percent: 10 },
      { kind: 'services', percent: 25 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '工艺和设备人员提供机理和参数，建模团队会把数据点与模型对上。',
      en: 'Process and equipment staff give mechanisms and parameters; modellers tie the data points to the model.',
    },
    evidence: [
      { zh: '孪生模型界面和数据绑定清单', en: 'Screens of the twin and list of bound data' },
      {
        zh: '推演方案落实到现场的记录',
        en: 'Record of a change tried on the twin and carried out',
      },
    ],
    risks: [
      {
        zh: '做成只能看的大屏，不能反过来指导现场',
        en: 'It becomes a wall display that guides nothing',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'digital-twin-ai',
    name: { zh: '数字孪生仿真寻优', en: 'Optimisation on the digital twin' },
    what: {
      zh: '用实时和历史数据校准孪生模型，训练预测模型，自动比较节拍、参数和调度方案，经确认后下发执行。',
      en: 'Live and past data calibrate the twin and train predictions; takt, parameters and dispatch are compared automatically and sent down once confirmed.',
    },
    lifts: [{ answer: 'scene.3', atLeast: 'ai' }],
    needs: ['digital-twin', 'ai-base'],
    cost: { small: wan(25, 70), medium: wan(60, 220), large: wan(200, 700) },
    split: [
      { kind: 'software', percent: 65 },
      { kind: 'equipment', percent: 5 },
      { kind: 'services', percent: 25 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '仿真和算法工程师配合工艺人员，定期用现场结果校准模型。',
      en: 'Simulation and algorithm engineers with process staff, who calibrate the model against the floor.',
    },
    technique: {
      zh: '仿真代理模型、强化学习、时序预测',
      en: 'Surrogate models of simulation, reinforcement learning, time-series prediction',
    },
    evidence: [
      { zh: '模型校准和预测误差记录', en: 'Record of calibration and prediction error' },
      { zh: '寻优方案下发和效果对比', en: 'Plans sent down, with results before and after' },
    ],
    risks: [
      {
        zh: '模型与实际偏差大，现场不敢采用',
        en: 'The model strays from reality and the floor does not trust it',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory', 'ai-demonstration'],
    confidence: 'assumed',
  },
]
