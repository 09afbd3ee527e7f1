import type { Remedy } from '../../schema/remedy.ts'
import { wan } from './wan.ts'

/** Skills, teams, know-how and the systems of human resources. Pay of own staff is not counted. */
export const peopleRemedies: readonly Remedy[] = [
  {
    id: 'skills-plan',
    name: { zh: '岗位技能清单与年度培训', en: 'Skill list and yearly training' },
    what: {
      zh: '列出智能制造所需岗位、技能和关键岗位任职要求，编年度数字化培训计划，按季开班，签到、考核留记录。',
      en: 'Posts, skills and requirements of key posts are listed, a yearly plan of digital training is drawn up, and courses run every quarter with attendance and tests on record.',
    },
    lifts: [
      { answer: 'sme.q10', ticks: ['D'] },
      { answer: 'cmmm.staff-skills.1', atLeast: 'full' },
    ],
    needs: [],
    cost: { small: wan(1, 3), medium: wan(3, 10), large: wan(10, 40) },
    split: [
      { kind: 'training', percent: 80 },
      { kind: 'services', percent: 20 },
    ],
    months: { low: 1, high: 3 },
    knowHow: {
      zh: '人事会同生产、设备、信息部门列岗位，讲师可用设备商和软件商的。',
      en: 'HR lists the posts with production, equipment and IT; suppliers of machines and software can teach.',
    },
    evidence: [
      { zh: '岗位技能清单和培训计划', en: 'List of posts and skills, training plan' },
      { zh: '签到表和考核记录', en: 'Attendance and test records' },
    ],
    risks: [
      {
        zh: '生产忙时培训一推再推',
        en: 'Training is put off whenever production is busy',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'digital-team',
    name: { zh: '数字化团队', en: 'Digital team' },
    what: {
      zh: '设数字化部门或专岗，配信息化、自动化专职人员，能自行维护在用的系统和设备；操作人员经系统培训考核后上岗。费用按招聘、培训和外聘顾问计，不含日常工资。',
      en: 'A department or post is set up, with full-time IT and automation staff who maintain what is in use, and operators start after training and a test. Costs are hiring, training and advice, not pay.',
    },
    lifts: [
      { answer: 'sme.q10', ticks: ['B', 'C'] },
      { answer: 'cmmm.staff-skills.2', atLeast: 'full' },
    ],
    needs: ['skills-plan'],
    cost: { small: wan(3, 10), medium: wan(8, 30), large: wan(25, 100) },
    split: [
      { kind: 'services', percent: 45 },
      { kind: 'training', percent: 55 },
    ],
    months: { low: 2, high: 6 },
    knowHow: {
      zh: '至少一人懂自动化、一人懂信息系统；小厂可由设备工程师转岗加外部顾问起步。',
      en: 'One person for automation and one for systems at least; a small plant starts with an equipment engineer and an adviser.',
    },
    evidence: [
      { zh: '组织架构图和岗位任命', en: 'Organisation chart and appointments' },
      { zh: '上岗考核和维护记录', en: 'Tests of operators and records of upkeep' },
    ],
    risks: [
      {
        zh: '骨干被挖走，要有备份和交接文档',
        en: 'Key people leave: deputies and handover papers are needed',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'talent-ladder',
    name: { zh: '数字化人才梯度培育与激励', en: 'Tiered development and incentives' },
    what: {
      zh: '组成既懂工艺又懂信息技术的团队，培训按岗位分级，技能等级与薪酬晋升挂钩，发布人才绩效、梯度培育和数字化创新激励制度。',
      en: 'A team knows both process and IT, training is graded by post, skill grades affect pay and promotion, and rules for performance, tiered development and digital innovation are issued.',
    },
    lifts: [
      { answer: 'sme.q10', ticks: ['E', 'F'] },
      { answer: 'sme.q9', ticks: ['E'] },
      { answer: 'cmmm.staff-skills.3', atLeast: 'full' },
    ],
    needs: ['digital-team'],
    cost: { small: wan(4, 12), medium: wan(12, 40), large: wan(35, 140) },
    split: [
      { kind: 'training', percent: 60 },
      { kind: 'services', percent: 40 },
    ],
    months: { low: 3, high: 9 },
    knowHow: {
      zh: '人事会设计等级和考核，业务骨干愿意带徒，可与技工院校合作。',
      en: 'HR designs grades and tests, experienced staff coach, and a technical school can help.',
    },
    evidence: [
      {
        zh: '人才绩效薪酬、梯度培育和创新激励制度',
        en: 'Rules for pay, tiered development and innovation',
      },
      { zh: '技能等级和晋升记录', en: 'Skill grades and promotions' },
      { zh: '自主实施的集成项目资料', en: 'Papers of an integration done by own staff' },
    ],
    risks: [
      {
        zh: '制度发了不兑现，反而伤士气',
        en: 'Rules issued and not kept hurt morale',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'knowledge-base',
    name: { zh: '经验知识库', en: 'Knowledge base of experience' },
    what: {
      zh: '把老师傅经验、工艺诀窍和故障处置整理进知识库，工位终端可查，也用于培训；配数据分析人员，建立并维护生产、质量或设备模型。',
      en: 'Experience, process know-how and ways to clear faults go into a knowledge base that stations and training use; data analysts build and maintain models of production, quality or equipment.',
    },
    lifts: [{ answer: 'cmmm.staff-skills.4', atLeast: 'full' }],
    needs: ['talent-ladder'],
    cost: { small: wan(8, 25), medium: wan(20, 80), large: wan(70, 280) },
    split: [
      { kind: 'software', percent: 45 },
      { kind: 'services', percent: 35 },
      { kind: 'training', percent: 20 },
    ],
    months: { low: 3, high: 9 },
    knowHow: {
      zh: '有人专职整理和审核条目，数据分析人员一到三名，自有或合作培养。',
      en: 'Somebody who edits and approves entries, and one to three analysts, own or trained with a partner.',
    },
    evidence: [
      { zh: '知识条目清单和调用记录', en: 'List of entries and record of use' },
      { zh: '分析人员岗位和所建模型清单', en: 'Posts of analysts and list of their models' },
    ],
    risks: [
      {
        zh: '老师傅不愿写，可用访谈、录像代替并给奖励',
        en: 'Old hands will not write: interview, film and reward them',
      },
    ],
    projectTypes: ['smart-factory'],
    confidence: 'assumed',
  },
  {
    id: 'hr-system',
    name: { zh: '人力资源系统', en: 'Human-resources system' },
    what: {
      zh: '上线人力资源系统，考勤机、排班和计件数据自动汇入，考勤、薪酬福利、入离职等流程在线办理。',
      en: 'An HR system takes attendance, shifts and piece counts automatically; attendance, pay, benefits, joining and leaving are handled in it.',
    },
    lifts: [
      { answer: 'sme.s14', atLeast: 2 },
      { answer: 'sme.q4', ticks: ['O'] },
    ],
    needs: [],
    cost: { small: wan(2, 8), medium: wan(6, 25), large: wan(25, 100) },
    split: [
      { kind: 'software', percent: 65 },
      { kind: 'equipment', percent: 15 },
      { kind: 'services', percent: 15 },
      { kind: 'training', percent: 5 },
    ],
    months: { low: 1, high: 3 },
    knowHow: {
      zh: '人事理清薪酬规则和计件单价，系统商做考勤和报工接口。',
      en: 'HR sorts out pay rules and piece rates; the supplier joins attendance and completions.',
    },
    evidence: [
      { zh: '系统界面和考勤、薪酬记录', en: 'Screens, attendance and pay records' },
      { zh: '流程审批记录', en: 'Approvals in the system' },
    ],
    risks: [
      {
        zh: '计件规则多变，薪资核对要并行一两个月',
        en: 'Piece rates change often: run old and new pay side by side for a month or two',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'hr-analytics',
    name: { zh: '人力资源分析', en: 'HR analytics' },
    what: {
      zh: '汇总人效、流失、技能和人工成本等指标，按部门和班组分析，用于编制、排班、招聘和薪酬决策。',
      en: 'Output a head, turnover, skills and labour cost are analysed by department and shift and serve decisions on posts, shifts, hiring and pay.',
    },
    lifts: [{ answer: 'sme.s14', atLeast: 3 }],
    needs: ['hr-system'],
    cost: { small: wan(3, 8), medium: wan(8, 25), large: wan(25, 90) },
    split: [
      { kind: 'software', percent: 60 },
      { kind: 'services', percent: 30 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 1, high: 4 },
    knowHow: {
      zh: '人事会读指标、能提出问题，管理层按数据做决定。',
      en: 'HR reads the figures and asks the questions; management decides by them.',
    },
    evidence: [
      { zh: '人力资源分析报告', en: 'HR analysis reports' },
      { zh: '据此调整编制、排班的决定', en: 'Decisions on posts and shifts that followed' },
    ],
    risks: [
      {
        zh: '个人信息使用范围要告知员工并控制权限',
        en: 'Staff must be told how personal data is used, and rights kept narrow',
      },
    ],
    projectTypes: [],
    confidence: 'assumed',
  },
  {
    id: 'hr-ai',
    name: { zh: '智能招聘与人才画像', en: 'Smart recruiting and talent profiles' },
    what: {
      zh: '用模型解析简历、匹配岗位，按技能、绩效和培训记录生成人才画像，推荐个性化培训和成长计划，结论由人事复核。',
      en: 'Models read applications and match posts; profiles from skills, results and training suggest personal training and growth, and HR checks what they say.',
    },
    lifts: [{ answer: 'sme.s14', atLeast: 4 }],
    needs: ['hr-analytics', 'ai-base'],
    cost: { small: wan(5, 15), medium: wan(15, 45), large: wan(40, 150) },
    split: [
      { kind: 'software', percent: 65 },
      { kind: 'services', percent: 25 },
      { kind: 'training', percent: 10 },
    ],
    months: { low: 2, high: 5 },
    knowHow: {
      zh: '人事懂岗位胜任力模型，信息人员会评测模型有无偏差。',
      en: 'HR knows competence models; IT can test the model for bias.',
    },
    technique: {
      zh: '大模型简历解析、推荐算法',
      en: 'Reading of applications by a large model, recommendation',
    },
    evidence: [
      { zh: '人才画像和推荐界面', en: 'Screens of profiles and recommendations' },
      { zh: '个性化培养计划和执行记录', en: 'Personal plans and what was done' },
    ],
    risks: [
      {
        zh: '算法歧视和个人信息合规风险',
        en: 'Bias of the algorithm, and the law on personal data',
      },
    ],
    projectTypes: ['ai-retrofit'],
    confidence: 'assumed',
  },
]
