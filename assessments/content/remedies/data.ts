import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

/** Collecting, governing, joining and modelling data. */
export const dataRemedies: readonly Remedy[] = [
  {
    id: 'data-integration-plan',
    name: { zh: '数据与系统集成规划', en: 'Plan for data and system integration' },
    what: {
      zh: '梳理现有系统、设备和主要流程，定下采哪些数据、谁来记、多久记一次，写明哪些系统要打通、先后顺序和接口要求。',
      en: 'Systems, equipment and main processes are reviewed; it is laid down which data is collected by whom and how often, and which systems are joined, in what order and through which interfaces.',
    },
    lifts: [
      { answer: 'cmmm.data.1', atLeast: 'full' },
      { answer: 'cmmm.integration.1', atLeast: 'full' },
    ],
    needs: [],
    cost: { small: wan(2, 6), medium: wan(5, 20), large: wan(15, 60) },
    split: [
      { kind: 'services', percent: 90 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 1, high: 2 },
    knowHow: {
      zh: '信息部门牵头，各业务部门说清自己的流程，可请咨询机构执笔。',
      en: 'IT leads, each department explains its processes, and a consultant may write it down.',
    },
    evidence: [
      { zh: '数据采集清单和记录规定', en: 'List of data to collect, with rules' },
      { zh: '系统集成规划和接口清单', en: 'Integration plan and list of interfaces' },
    ],
    risks: [
      {
        zh: '照搬模板，与本厂流程不符',
        en: 'Copied from a template and unlike the plant',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'barcode-capture',
    name: { zh: '扫码与工位终端采集', en: 'Capture by barcode and station terminals' },
    what: {
      zh: '物料、工单和货位贴码，领料、报工、检验、出入库用扫码枪、工位终端或数显量具直接进系统，统一编码，自动出统计报表。',
      en: 'Materials, orders and bins carry codes; issues, completions, checks and movements enter by scanner, terminal or digital gauge, under uniform codes, and reports make themselves.',
    },
    lifts: [
      { answer: 'sme.q4', ticks: ['G', 'H', 'M'] },
      { answer: 'cmmm.data.2', atLeast: 'full' },
    ],
    needs: ['data-integration-plan'],
    cost: { small: wan(5, 20), medium: wan(15, 60), large: wan(50, 200) },
    split: [
      { kind: 'equipment', percent: 45 },
      { kind: 'software', percent: 30 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 1, high: 4 },
    knowHow: {
      zh: '生产、仓库和质量先统一编码规则，班组长会用并督促终端。',
      en: 'Production, stores and quality agree on codes first; shift leaders use the terminals and see that others do.',
    },
    evidence: [
      { zh: '编码规则和标签样张', en: 'Coding rules and sample labels' },
      { zh: '扫码记录和自动报表', en: 'Scan records and automatic reports' },
    ],
    risks: [
      {
        zh: '漏扫、补扫多，数据失真',
        en: 'Scans missed or made up later, and the data is false',
      },
    ],
    projectTypes: ['smart-factory', 'ai-retrofit'],
    confidence: 'assumed',
  },
  {
    id: 'customer-intake',
    name: {
      zh: '客户需求与投诉线上受理',
      en: 'Customer demand and complaints taken on line',
    },
    what: {
      zh: '询价、订单和投诉从小程序、邮箱或客户系统直接进入系统，自动登记、分派和提醒，不再由业务员转抄。',
      en: 'Enquiries, orders and complaints enter from a mini-program, mail or the customer’s system, are logged, assigned and followed, and nobody copies them.',
    },
    lifts: [
      { answer: 'sme.q4', ticks: ['D', 'E'] },
      { answer: 'sme.s3', atLeast: 1 },
      { answer: 'sme.s4', atLeast: 1 },
    ],
    needs: [],
    cost: { small: wan(2, 8), medium: wan(6, 25), large: wan(20, 80) },
    split: [
      { kind: 'software', percent: 70 },
      { kind: 'services', percent: 20 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 1, high: 2 },
    knowHow: {
      zh: '业务和售后定好字段、分派规则和时限，会推动客户使用。',
      en: 'Sales and service set fields, rules and time limits, and bring customers to use it.',
    },
    evidence: [
      { zh: '线上受理界面和记录', en: 'Screens and records of what came in' },
      { zh: '投诉分派和办结记录', en: 'Complaints assigned and closed' },
    ],
    risks: [
      {
        zh: '大客户仍用电话和纸质订单，要保留代录入口',
        en: 'Large customers still phone or send paper: keep a way to enter for them',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'data-governance',
    name: { zh: '数据治理', en: 'Data governance' },
    what: {
      zh: '物料、BOM、设备、客户等主数据全厂统一编码，定数据标准和责任人，发布数据资源管理制度，清洗历史数据。',
      en: 'Master data of materials, BOMs, equipment and customers gets one coding, with standards and owners; rules for data resources are issued and old data is cleaned.',
    },
    lifts: [{ answer: 'sme.q9', ticks: ['D'] }],
    needs: ['data-integration-plan'],
    cost: { small: wan(4, 15), medium: wan(12, 50), large: wan(40, 180) },
    split: [
      { kind: 'services', percent: 60 },
      { kind: 'software', percent: 30 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '一位厂领导拍板编码争议，各部门有数据责任人，服务商带清洗工具。',
      en: 'A manager who settles disputes on codes, an owner in each department, and a firm with tools for cleaning.',
    },
    evidence: [
      { zh: '数据标准和数据资源管理制度', en: 'Data standards and rules for data resources' },
      { zh: '主数据责任人清单和清洗记录', en: 'List of data owners and record of cleaning' },
    ],
    risks: [
      {
        zh: '一次清洗完又乱，没有日常维护',
        en: 'Clean once and messy again, for want of upkeep',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'data-platform',
    name: { zh: '工厂数据平台', en: 'Data platform of the factory' },
    what: {
      zh: '把各部门系统和设备采集的数据汇集到统一平台，按主题建库，按权限开放给各环节查询、报表和建模。',
      en: 'Data from all systems and machines comes together on one platform, ordered by subject and open by permission for queries, reports and models.',
    },
    lifts: [{ answer: 'cmmm.data.3', atLeast: 'full' }],
    needs: ['data-governance', 'barcode-capture'],
    cost: { small: wan(15, 50), medium: wan(45, 160), large: wan(150, 600) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'equipment', percent: 15 },
      { kind: 'services', percent: 20 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 6 },
    knowHow: {
      zh: '有数据工程师维护接口和模型表，业务部门提出用数需求。',
      en: 'A data engineer who keeps interfaces and tables, and departments that say what they want to know.',
    },
    evidence: [
      { zh: '平台架构和数据目录', en: 'Architecture and data catalogue' },
      { zh: '各部门调用权限和访问记录', en: 'Rights and access records by department' },
    ],
    risks: [
      {
        zh: '先建平台后找用途，建成没人用',
        en: 'Built before there is a use, and nobody uses it',
      },
    ],
    projectTypes: ['smart-factory', 'ai-retrofit'],
    confidence: 'assumed',
  },
  {
    id: 'data-models',
    name: { zh: '数据质量监控与分析模型', en: 'Data quality and analytical models' },
    what: {
      zh: '给关键数据设完整、准确、及时等检查规则，用历史数据建产量、质量、成本等分析预测模型，结果用于决策并按季检验。',
      en: 'Key data is checked for completeness, accuracy and timeliness; models of output, quality and cost are built from history, used in decisions and verified every quarter.',
    },
    lifts: [{ answer: 'cmmm.data.4', atLeast: 'full' }],
    needs: ['data-platform'],
    cost: { small: wan(15, 45), medium: wan(40, 140), large: wan(120, 450) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'services', percent: 35 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '数据分析人员与工艺、质量人员结对，厂内要能自己更新模型。',
      en: 'Analysts paired with process and quality staff; the plant must be able to renew models itself.',
    },
    technique: {
      zh: '机器学习回归与分类、时序预测',
      en: 'Regression and classification by machine learning, time-series prediction',
    },
    evidence: [
      { zh: '数据质量报告', en: 'Data quality reports' },
      { zh: '模型说明和季度检验记录', en: 'Model descriptions and quarterly checks' },
    ],
    risks: [
      {
        zh: '历史数据不足一年，模型不稳',
        en: 'Less than a year of history, and the models are unstable',
      },
    ],
    projectTypes: ['ai-retrofit', 'smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'integration-platform',
    name: { zh: '系统集成平台', en: 'Integration platform' },
    what: {
      zh: '用接口或集成平台打通ERP、PLM、MES、WMS等主要系统，订单、BOM、工艺、库存和完工数据自动流转，接口有监控和重发。',
      en: 'Interfaces or an integration platform join ERP, PLM, MES, WMS and other main systems; orders, BOMs, routings, stock and completions flow by themselves, with monitoring and resending.',
    },
    lifts: [{ answer: 'cmmm.integration.3', atLeast: 'full' }],
    needs: ['erp-core', 'mes-core', 'wms-core', 'data-governance', 'equipment-collection'],
    cost: { small: wan(12, 40), medium: wan(35, 140), large: wan(120, 500) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'services', percent: 40 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 7 },
    knowHow: {
      zh: '各软件商开放接口，厂内有人统管接口清单和变更。',
      en: 'Software houses open their interfaces, and somebody inside keeps the list and its changes.',
    },
    evidence: [
      { zh: '接口清单和运行监控界面', en: 'List of interfaces and screens of their monitoring' },
      {
        zh: '同一订单跨系统流转记录',
        en: 'Record of one order through all systems',
      },
    ],
    risks: [
      {
        zh: '老系统没有接口，改造费用高',
        en: 'Old systems without interfaces are dear to change',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'integration-closed-loop',
    name: { zh: '模型结果回写与数据贯通', en: 'Models that write back into systems' },
    what: {
      zh: '设备、车间到经营层的数据全面贯通，接口由集成平台统一管理，模型直接取数运算，结果经校验写回业务系统执行。',
      en: 'Data runs through from machine to business level with all interfaces on one platform; models read it directly, and checked results are written back and carried out.',
    },
    lifts: [{ answer: 'cmmm.integration.4', atLeast: 'full' }],
    needs: ['integration-platform', 'data-models'],
    cost: { small: wan(20, 60), medium: wan(50, 180), large: wan(160, 600) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 35 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 3, high: 8 },
    knowHow: {
      zh: '架构师统筹接口和权限，业务部门定哪些结果可自动执行、哪些要确认。',
      en: 'An architect over interfaces and rights; departments say which results run by themselves and which need a yes.',
    },
    evidence: [
      { zh: '数据流图和接口管理界面', en: 'Data-flow diagram and interface management' },
      { zh: '模型结果回写和执行记录', en: 'Record of results written back and carried out' },
    ],
    risks: [
      {
        zh: '错误结果自动执行，要设校验和回退',
        en: 'A wrong result carried out: checks and a way back are needed',
      },
    ],
    projectTypes: ['smart-factory', 'ai-retrofit'],
    confidence: 'assumed',
  },
]
