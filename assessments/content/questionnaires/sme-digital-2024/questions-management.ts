import type { Question } from '../../../schema/questionnaire.ts'

const none = { zh: '没有', en: 'None' } as const

/** Questions 8–11: 数字化管理, 30 points. */
export const managementQuestions: readonly Question[] = [
  {
    id: 'sme.q8',
    number: 8,
    kind: 'single',
    dimension: 'management',
    group: 'planning',
    name: { zh: '规划实施', en: 'Planning and execution' },
    text: {
      zh: '对数字化转型的认识和执行到了哪一步？',
      en: 'How far have awareness and execution of the digital transformation come?',
    },
    notes: [
      {
        zh: 'F有两种读法：线上问卷写的是组织人员到数字化做得好的同行企业参观学习；另一份公开的评测表写的是能向同行输出成果或经验。这里照线上问卷，选F按100%计。',
        en: 'F is read in two ways: the online questionnaire says staff visit well-digitalised peers; another public form says the firm can export its results or experience to peers. The online questionnaire is followed here, and F counts 100%.',
      },
      {
        zh: '各选项逐级递进，但F并不比E更进一步。只组织参观就选F，现场核验时可能不予认可。',
        en: 'The options read as a ladder, yet F is no step beyond E. F on visits alone may be refused on a visit.',
      },
    ],
    path: [30, 50, 50],
    options: [
      { key: 'A', text: none, weight: 0 },
      {
        key: 'B',
        text: {
          zh: '主动了解过数字化',
          en: 'Has looked into digitalisation on its own initiative',
        },
        weight: 20,
      },
      {
        key: 'C',
        text: {
          zh: '制定并执行数字化规划、方案和保障措施',
          en: 'Plan, programme and safeguards drawn up and carried out',
        },
        weight: 40,
      },
      {
        key: 'D',
        text: {
          zh: '已开展单点或多点数字化改造',
          en: 'Single-point or multi-point retrofit begun',
        },
        weight: 60,
      },
      {
        key: 'E',
        text: {
          zh: '用数字化手段改变经营模式和决策方式，已见成效',
          en: 'Business model and decision-making changed by digital means, with results',
        },
        weight: 80,
      },
      {
        key: 'F',
        text: {
          zh: '定期组织人员到数字化水平较高的同行企业参观学习，提高认识',
          en: 'Regular staff visits to well-digitalised peers, to raise awareness',
        },
        weight: 100,
        note: {
          zh: '另一种读法：能向同行输出成果或经验。',
          en: 'The other reading: can export its results or experience to peers.',
        },
      },
    ],
    evidence: [
      {
        what: { zh: '规划和方案', en: 'Plans' },
        detail: { zh: '规划、实施方案和保障措施', en: 'plan, programme and safeguards' },
      },
      {
        what: { zh: '改造合同和项目资料', en: 'Retrofit contracts and project files' },
        detail: {
          zh: '单点或多点改造的合同、验收资料',
          en: 'contracts and acceptance of the retrofits',
        },
      },
      {
        what: { zh: '成效案例', en: 'Result cases' },
        detail: {
          zh: '经营模式或决策方式改变后的结果',
          en: 'what the change in business or decisions brought',
        },
      },
      {
        what: { zh: '参观学习记录', en: 'Visit records' },
        detail: { zh: '照片或签到表', en: 'photos or sign-in sheets' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第8题', confidence: 'secondary' },
  },
  {
    id: 'sme.q9',
    number: 9,
    kind: 'multi',
    dimension: 'management',
    group: 'planning',
    name: { zh: '管理机制', en: 'Management rules' },
    text: {
      zh: '建立了哪些数字化管理制度？',
      en: 'Which rules for digital management are in place?',
    },
    notes: [],
    path: [30, 50, 50],
    options: [
      { key: 'A', text: none, weight: 0 },
      {
        key: 'B',
        text: { zh: '数字化转型实施工作流程', en: 'Workflow for carrying out the transformation' },
        weight: 25,
      },
      {
        key: 'C',
        text: {
          zh: '信息系统建设和运行管理制度',
          en: 'Rules for building and running information systems',
        },
        weight: 25,
      },
      {
        key: 'D',
        text: { zh: '数据资源管理制度', en: 'Rules for data resources' },
        weight: 25,
      },
      {
        key: 'E',
        text: {
          zh: '与数字化挂钩的创新激励制度（如研发创新、业务创新、产品创新）',
          en: 'Innovation incentives tied to digitalisation (such as research, business, product)',
        },
        weight: 25,
      },
    ],
    evidence: [
      {
        what: { zh: '转型工作流程文件', en: 'Transformation workflow' },
        detail: { zh: '写明步骤和责任部门', en: 'steps and departments in charge' },
      },
      {
        what: { zh: '信息系统管理制度', en: 'Information-system rules' },
        detail: { zh: '建设、运行都有规定', en: 'for building and for running' },
      },
      {
        what: { zh: '数据资源管理制度', en: 'Data-resource rules' },
        detail: { zh: '已发布的版本', en: 'the version issued' },
      },
      {
        what: { zh: '创新激励制度', en: 'Incentive rules' },
        detail: { zh: '激励条件与数字化有关', en: 'the incentive is tied to digitalisation' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第9题', confidence: 'secondary' },
  },
  {
    id: 'sme.q10',
    number: 10,
    kind: 'multi',
    dimension: 'management',
    group: 'resources',
    name: { zh: '人才建设', en: 'Talent' },
    text: {
      zh: '数字化人才方面做了哪些工作？',
      en: 'What has the firm done for digital talent?',
    },
    help: {
      zh: '数字化人才指企业各岗位上具备信息通信技术专业技能或辅助技能的人员，分三类：技术人才（计算机、数据、人工智能、通信）；管理人才（把战略变成行动，懂业务价值）；应用人才（用核心资产带动业务增长，能分析、重构业务）。',
      en: 'Digital talent is anyone in the firm with professional or supplementary ICT skills, in three tiers: technical (computing, data, AI, communications); management (turns strategy into action, knows business value); application (uses core assets to grow the business, can analyse and rebuild it).',
    },
    notes: [],
    path: [30, 50, 50],
    options: [
      { key: 'A', text: none, weight: 0 },
      {
        key: 'B',
        text: { zh: '有专职或兼职数字化人员', en: 'Full-time or part-time digital staff' },
        weight: 20,
      },
      {
        key: 'C',
        text: { zh: '设有数字化专门岗位或部门', en: 'A dedicated post or department' },
        weight: 20,
      },
      {
        key: 'D',
        text: { zh: '定期开展员工数字化培训', en: 'Regular staff training' },
        weight: 20,
      },
      {
        key: 'E',
        text: {
          zh: '有明确的数字化人才绩效和薪酬制度',
          en: 'Clear performance and pay rules for digital talent',
        },
        weight: 20,
      },
      {
        key: 'F',
        text: {
          zh: '有明确的数字化人才梯度培育方案',
          en: 'A clear tiered development scheme for digital talent',
        },
        weight: 20,
      },
    ],
    evidence: [
      {
        what: { zh: '组织架构图', en: 'Organisation chart' },
        detail: { zh: '标出数字化岗位或部门', en: 'with the digital posts or department' },
      },
      {
        what: { zh: '培训记录', en: 'Training records' },
        detail: { zh: '签到表或照片', en: 'sign-in sheets or photos' },
      },
      {
        what: { zh: '绩效和薪酬制度', en: 'Performance and pay rules' },
        detail: { zh: '写明适用于数字化人才', en: 'that name digital talent' },
      },
      {
        what: { zh: '梯度培育方案', en: 'Development scheme' },
        detail: { zh: '分层次的培育安排', en: 'with its tiers' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第10题', confidence: 'secondary' },
  },
  {
    id: 'sme.q11',
    number: 11,
    kind: 'single',
    dimension: 'management',
    group: 'resources',
    name: { zh: '资金保障', en: 'Funding' },
    text: {
      zh: '近三年数字化投入平均占营业收入多少？',
      en: 'What share of revenue went to digitalisation, on average over the last three years?',
    },
    help: {
      zh: '成立不满三年的，按实际年限算。',
      en: 'A firm younger than three years takes its real age.',
    },
    notes: [
      {
        zh: '分档与设备比率相同，用作投入占比明显偏高，但两处材料一致。投入占营业收入几个百分点的企业本题得0分，总分实际上最高92.5分。',
        en: 'The bands equal those of the equipment rates and are oddly high for a share of spend, yet both sources agree. A firm that spends a few percent of revenue gets 0 here, so 92.5 is in practice its highest total.',
      },
      {
        zh: '“平均占比”是三年合计相除，还是三个年度比率的平均，没有写明。这里按合计相除。',
        en: 'Whether the mean is the ratio of the sums or the mean of the yearly ratios is not stated. The page takes the ratio of the sums.',
      },
    ],
    path: [30, 50, 50],
    options: [
      { key: 'A', text: { zh: '不超过10%', en: 'up to 10%' }, weight: 0 },
      { key: 'B', text: { zh: '超过10%，不超过20%', en: 'over 10%, up to 20%' }, weight: 25 },
      { key: 'C', text: { zh: '超过20%，不超过40%', en: 'over 20%, up to 40%' }, weight: 50 },
      { key: 'D', text: { zh: '超过40%，不超过60%', en: 'over 40%, up to 60%' }, weight: 75 },
      { key: 'E', text: { zh: '超过60%，不超过100%', en: 'over 60%, up to 100%' }, weight: 100 },
    ],
    share: {
      numerator: {
        id: 'digital-spend-3y',
        label: { zh: '近三年数字化投入合计', en: 'Digital spend, last three years' },
        unit: { zh: '万元', en: '10,000 yuan' },
      },
      denominator: {
        id: 'revenue-3y',
        label: { zh: '近三年营业收入合计', en: 'Revenue, last three years' },
        unit: { zh: '万元', en: '10,000 yuan' },
      },
      label: { zh: '数字化投入占营业收入比例', en: 'Digital spend as a share of revenue' },
      upTo: [10, 20, 40, 60, 100],
    },
    evidence: [
      {
        what: { zh: '财务账目', en: 'Accounts' },
        detail: { zh: '看得出数字化投入', en: 'with the digital spend' },
      },
      {
        what: { zh: '占比计算表', en: 'Calculation sheet' },
        detail: { zh: '逐年投入、逐年营业收入和占比', en: 'spend, revenue and share by year' },
      },
    ],
    citation: { source: 'sme-digital-2024', place: '第11题', confidence: 'secondary' },
  },
]
