import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

/** Network and data security, and whether key equipment and software can be controlled. */
export const securityRemedies: readonly Remedy[] = [
  {
    id: 'security-rules',
    name: { zh: '信息安全制度与终端防护', en: 'Security rules and endpoint protection' },
    what: {
      zh: '发布网络安全和数据安全制度，明确责任人；办公和工业主机装防病毒软件或白名单，账号、移动介质和备份登记管理。',
      en: 'Rules for network and data security are issued with a person in charge; office and industrial computers get antivirus or allow-lists, and accounts, media and backups are managed on record.',
    },
    lifts: [
      { answer: 'sme.q6', ticks: ['B'] },
      { answer: 'sme.q7', ticks: ['B'] },
      { answer: 'cmmm.information-security.1', atLeast: 'full' },
    ],
    needs: [],
    cost: { small: wan(1, 4), medium: wan(3, 12), large: wan(10, 35) },
    split: [
      { kind: 'software', percent: 55 },
      { kind: 'services', percent: 30 },
      { kind: 'training', percent: 15 },
    ],
    months: { low: 1, high: 2 },
    knowHow: {
      zh: '有一名兼职安全员即可起步，制度可参照模板按本厂情况改写。',
      en: 'One part-time security officer is enough to start; rules are adapted from a template.',
    },
    evidence: [
      { zh: '已发布的制度文件和责任人任命', en: 'Rules as issued and the appointment' },
      {
        zh: '终端防护覆盖清单和账号、介质登记',
        en: 'List of protected computers, accounts and media',
      },
    ],
    risks: [
      {
        zh: '老旧工控机装不上防护软件，要改用白名单或隔离',
        en: 'Old control computers cannot run the software and need allow-lists or isolation',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'data-protection',
    name: { zh: '数据备份加密与分类分级', en: 'Backup, encryption and grading of data' },
    what: {
      zh: '按重要程度给数据分类分级，图纸、工艺和客户数据加密，核心系统每日备份并定期做恢复演练。',
      en: 'Data is classed and graded; drawings, process and customer data are encrypted, core systems are backed up daily and restoring is rehearsed.',
    },
    lifts: [{ answer: 'sme.q7', ticks: ['C'] }],
    needs: ['security-rules'],
    cost: { small: wan(3, 10), medium: wan(8, 30), large: wan(25, 100) },
    split: [
      { kind: 'software', percent: 50 },
      { kind: 'equipment', percent: 30 },
      { kind: 'services', percent: 20 },
    ],
    months: { low: 1, high: 3 },
    knowHow: {
      zh: '各部门认领自己的重要数据，系统管理员会备份和恢复。',
      en: 'Each department names its important data; the administrator can back up and restore.',
    },
    evidence: [
      { zh: '数据分类分级清单', en: 'List of data by class and grade' },
      { zh: '备份日志和恢复演练记录', en: 'Backup log and record of a restore' },
    ],
    risks: [
      {
        zh: '只备份不演练，出事时恢复不了',
        en: 'Backups never tried, and useless when needed',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'security-zones',
    name: { zh: '网络安全分区防护', en: 'Network security by zones' },
    what: {
      zh: '用工业防火墙隔开办公网与生产网，边界设访问控制，关键节点检测入侵和恶意代码，远程访问走审批和日志，关键主机定期查漏洞并加固。',
      en: 'Industrial firewalls part office from production. Boundaries have access control, key nodes detect intrusion and malware, remote access is approved and logged, and key computers are checked and hardened.',
    },
    lifts: [
      { answer: 'sme.q6', ticks: ['C', 'E'] },
      { answer: 'cmmm.information-security.2', atLeast: 'full' },
    ],
    needs: ['security-rules', 'data-protection', 'field-network'],
    cost: { small: wan(6, 20), medium: wan(18, 70), large: wan(60, 250) },
    split: [
      { kind: 'equipment', percent: 60 },
      { kind: 'software', percent: 20 },
      { kind: 'services', percent: 20 },
    ],
    months: { low: 1, high: 3 },
    knowHow: {
      zh: '安全服务商懂工控协议，自动化人员说得清哪些通信不能断。',
      en: 'A security firm that knows control protocols, and automation staff who know which traffic must not stop.',
    },
    evidence: [
      { zh: '分区网络图和防火墙策略', en: 'Zone diagram and firewall rules' },
      { zh: '入侵检测和远程访问日志', en: 'Logs of intrusion detection and remote access' },
    ],
    risks: [
      {
        zh: '策略过严误断生产通信，上线要选停机窗口',
        en: 'Rules too strict cut production traffic: go live in a stop',
      },
    ],
    projectTypes: ['smart-factory', 'ai-retrofit'],
    confidence: 'assumed',
  },
  {
    id: 'security-assessment',
    name: {
      zh: '等级保护测评与风险评估',
      en: 'Classified-protection test and risk assessment',
    },
    what: {
      zh: '重要系统办理等级保护备案并测评，工控网按区细化防护，账号和权限集中管理，每年做风险评估和应急演练，整改留记录。',
      en: 'Important systems are filed and tested under the classified protection scheme. Control-network zones are refined, accounts and rights kept centrally, and risk assessment and drills held yearly with corrections on record.',
    },
    lifts: [
      { answer: 'sme.q6', ticks: ['D'] },
      { answer: 'cmmm.information-security.3', atLeast: 'full' },
    ],
    needs: ['security-zones'],
    cost: { small: wan(8, 20), medium: wan(20, 60), large: wan(50, 200) },
    split: [
      { kind: 'services', percent: 60 },
      { kind: 'software', percent: 20 },
      { kind: 'equipment', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '由有资质的测评机构测评，厂内有人牵头整改并保存材料。',
      en: 'A licensed body tests; somebody inside leads the corrections and keeps the papers.',
    },
    evidence: [
      { zh: '等级保护备案证明和测评报告', en: 'Filing certificate and test report' },
      { zh: '风险评估报告、演练和整改记录', en: 'Risk report, drills and corrections' },
    ],
    risks: [
      {
        zh: '测评查出老系统问题，整改费用超出预算',
        en: 'The test finds faults in old systems, and mending them exceeds the budget',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'data-security-review',
    name: { zh: '数据安全评估与数据台账', en: 'Data-security review and data ledger' },
    what: {
      zh: '建数据台账，写明类型、用途、数量、来源和使用单位；自行或委托机构做数据安全风险评估，每半年检查一次防护能力。',
      en: 'A data ledger states type, use, amount, source and users; risks are assessed by the firm or a hired body, and the protection is checked every half year.',
    },
    lifts: [{ answer: 'sme.q7', ticks: ['D', 'E'] }],
    needs: ['data-protection'],
    cost: { small: wan(2, 6), medium: wan(5, 18), large: wan(15, 60) },
    split: [
      { kind: 'services', percent: 75 },
      { kind: 'software', percent: 15 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 1, high: 3 },
    knowHow: {
      zh: '信息部门会同业务部门盘点数据，评估可请第三方。',
      en: 'IT lists the data with the departments; a third party may assess.',
    },
    evidence: [
      { zh: '数据台账', en: 'Data ledger' },
      { zh: '数据安全风险评估报告和检查记录', en: 'Risk report and record of checks' },
    ],
    risks: [
      {
        zh: '新系统上线后台账没有更新',
        en: 'New systems start and the ledger is not kept up',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'security-monitoring',
    name: { zh: '安全日志集中监测与告警', en: 'Central security monitoring' },
    what: {
      zh: '把网络、主机和工控系统的日志与流量汇集到监测平台，自动发现异常流量和入侵并告警，每季按风险分析结果调整策略。',
      en: 'Logs and traffic of networks, computers and control systems come together; anomalies and intrusion raise alarms by themselves, and rules follow a risk analysis every quarter.',
    },
    lifts: [{ answer: 'cmmm.information-security.4', atLeast: 'full' }],
    needs: ['security-assessment'],
    cost: { small: wan(12, 35), medium: wan(35, 120), large: wan(120, 450) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'equipment', percent: 30 },
      { kind: 'services', percent: 25 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '有人每天处理告警，人手不足的可以买托管监测服务。',
      en: 'Somebody who works off the alarms daily, or a managed service.',
    },
    technique: {
      zh: '流量基线建模、异常检测',
      en: 'Traffic baselines and anomaly detection',
    },
    evidence: [
      { zh: '监测平台界面和告警处置记录', en: 'Platform screens and record of alarms handled' },
      { zh: '策略调整记录', en: 'Record of changed rules' },
    ],
    risks: [
      {
        zh: '误报太多，告警没人看',
        en: 'Too many false alarms, and nobody looks',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'controllable-stack',
    name: {
      zh: '关键装备和软件安全可控',
      en: 'Key equipment and software under control',
    },
    what: {
      zh: '逐项列明关键装备、工业软件和操作系统的来源、授权、维护方和替代方案，补齐正版授权，对断供或停服风险高的先行替换或备份。',
      en: 'Origin, licence, maintainer and substitute of key equipment, industrial software and operating systems are listed; licences are completed, and what may be cut off is replaced or doubled first.',
    },
    lifts: [{ answer: 'factory.controllable', atLeast: true }],
    needs: ['security-assessment', 'data-security-review'],
    cost: { small: wan(5, 30), medium: wan(20, 120), large: wan(80, 600) },
    split: [
      { kind: 'software', percent: 65 },
      { kind: 'services', percent: 25 },
      { kind: 'equipment', percent: 10 },
    ],
    months: { low: 2, high: 8 },
    knowHow: {
      zh: '设备、信息和采购共同盘点，替换方案先在一条产线上验证。',
      en: 'Equipment, IT and purchasing list together; substitutes are proven on one line first.',
    },
    evidence: [
      {
        zh: '关键装备和软件清单、授权证明',
        en: 'List of key equipment and software, with licences',
      },
      { zh: '替代方案和验证报告', en: 'Substitutes and their verification' },
    ],
    risks: [
      {
        zh: '所见通知没有规定国产化比例，是否可控以现场核查和专家意见为准',
        en: 'No notice seen sets a share of domestic products: the visit and the experts decide',
      },
      {
        zh: '仓促替换核心软件影响生产',
        en: 'Core software replaced in haste disturbs production',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
]
