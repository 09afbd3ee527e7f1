import type { Clause } from '../../../schema/clause.ts'

export const clauses: readonly Clause[] = [
  {
    id: 'longhua-2025/title',
    kind: 'frame',
    tag: { zh: '龙华25·题', en: 'LH25·title' },
    starts: '名称描述内容',
    gist: {
      zh: '标题、来源和发布时间2024年12月10日。',
      en: 'Title, source and day of publication, 10 December 2024.',
    },
  },
  {
    id: 'longhua-2025/notice',
    kind: 'frame',
    tag: { zh: '龙华25·文', en: 'LH25·notice' },
    starts: '各街道办,区直各单位',
    gist: {
      zh: '印发通知，落款2024年11月27日；问题向区科技创新局反映。',
      en: 'The notice, signed on 27 November 2024; questions go to the district’s science bureau.',
    },
  },
  {
    id: 'longhua-2025/chapter-1',
    kind: 'frame',
    tag: { zh: '龙华25·第一章', en: 'LH25·chapter 1' },
    starts: '第一章 总则',
    gist: { zh: '第一章标题：总则。', en: 'Heading 1: general.' },
  },
  {
    id: 'longhua-2025/1',
    kind: 'frame',
    tag: { zh: '龙华25·一', en: 'LH25·1' },
    starts: '第一条',
    gist: {
      zh: '制定目的和依据：深圳市人工智能、机器人和未来产业规划。',
      en: 'Purpose and grounds: the city’s plans for AI, robotics and the industries of the future.',
    },
  },
  {
    id: 'longhua-2025/2',
    kind: 'general',
    tag: { zh: '龙华25·二', en: 'LH25·2' },
    starts: '第二条',
    gist: {
      zh: '总量控制、自愿申报、社会公示；审核金额超过总预算的，按比例发放。',
      en: 'A fixed budget, voluntary application, public notice; where approved sums pass the budget, all are cut in proportion.',
    },
  },
  {
    id: 'longhua-2025/3',
    kind: 'general',
    tag: { zh: '龙华25·三', en: 'LH25·3' },
    starts: '第三条',
    gist: {
      zh: '申报主体：原则上为在龙华区实际经营的人工智能、机器人领域独立法人企业和机构。',
      en: 'Who may apply: as a rule, legal persons in AI or robotics that really operate in Longhua, firms and institutions.',
    },
  },
  {
    id: 'longhua-2025/chapter-2',
    kind: 'frame',
    tag: { zh: '龙华25·第二章', en: 'LH25·chapter 2' },
    starts: '第二章 推动产业集聚发展',
    gist: { zh: '第二章标题：产业集聚。', en: 'Heading 2: gathering the industry.' },
  },
  {
    id: 'longhua-2025/4',
    kind: 'measure',
    tag: { zh: '龙华25·四', en: 'LH25·4' },
    starts: '第四条',
    gist: {
      zh: '发放算力券，补贴算力采购；按深圳北软件产业基地办法兑付。',
      en: 'Compute vouchers for firms that buy computing, paid under the rules of the northern software base.',
    },
  },
  {
    id: 'longhua-2025/5',
    kind: 'measure',
    tag: { zh: '龙华25·五', en: 'LH25·5' },
    starts: '第五条',
    gist: {
      zh: '奖励拥有自主核心技术、营收5000万元以上且正增长的企业。',
      en: 'An award for firms with core technology of their own and a growing revenue of 50 million yuan or more.',
    },
  },
  {
    id: 'longhua-2025/6',
    kind: 'measure',
    tag: { zh: '龙华25·六', en: 'LH25·6' },
    starts: '第六条',
    gist: {
      zh: '资助专业园区的运营公司，资助企业和机构的房租。',
      en: 'Pays part of the running cost of specialised parks and part of the rent of firms and institutions.',
    },
  },
  {
    id: 'longhua-2025/chapter-3',
    kind: 'frame',
    tag: { zh: '龙华25·第三章', en: 'LH25·chapter 3' },
    starts: '第三章 提升产业创新能力',
    gist: { zh: '第三章标题：创新能力。', en: 'Heading 3: innovation.' },
  },
  {
    id: 'longhua-2025/7',
    kind: 'measure',
    tag: { zh: '龙华25·七', en: 'LH25·7' },
    starts: '第七条',
    gist: {
      zh: '奖励国家人工智能创新任务揭榜挂帅优胜单位的牵头单位。',
      en: 'An award for the lead unit of a winner of a national open bid in AI.',
    },
  },
  {
    id: 'longhua-2025/8',
    kind: 'measure',
    tag: { zh: '龙华25·八', en: 'LH25·8' },
    starts: '第八条',
    gist: {
      zh: '奖励深度合成服务算法备案；按深圳北软件产业基地办法兑付。',
      en: 'Awards for filed deep-synthesis algorithms, paid under the rules of the northern software base.',
    },
  },
  {
    id: 'longhua-2025/9',
    kind: 'measure',
    tag: { zh: '龙华25·九', en: 'LH25·9' },
    starts: '第九条',
    gist: {
      zh: '奖励生成式人工智能服务备案，资助具身智能模型的研发应用。',
      en: 'Awards for filed generative AI services; pays part of the research on embodied models.',
    },
  },
  {
    id: 'longhua-2025/10',
    kind: 'measure',
    tag: { zh: '龙华25·十', en: 'LH25·10' },
    starts: '第十条',
    gist: {
      zh: '“AI+”“机器人+”场景揭榜挂帅：双向资助发榜方和揭榜方，涵盖制造、城市、交通、教育、医疗等领域。',
      en: 'Scenarios for AI and robots by open bid: both the owner and the solver are paid, in manufacturing, city, transport, education, health and more.',
    },
  },
  {
    id: 'longhua-2025/chapter-4',
    kind: 'frame',
    tag: { zh: '龙华25·第四章', en: 'LH25·chapter 4' },
    starts: '第四章 完善产业生态体系',
    gist: { zh: '第四章标题：产业生态。', en: 'Heading 4: the ecosystem.' },
  },
  {
    id: 'longhua-2025/11',
    kind: 'measure',
    tag: { zh: '龙华25·十一', en: 'LH25·11' },
    starts: '第十一条',
    gist: {
      zh: '奖励主导制定国际、国家、行业标准。',
      en: 'Awards for leading an international, national or industry standard.',
    },
  },
  {
    id: 'longhua-2025/12',
    kind: 'measure',
    tag: { zh: '龙华25·十二', en: 'LH25·12' },
    starts: '第十二条',
    gist: {
      zh: '资助公共服务平台：算力调度、训练库、测试数据集、大模型评测、测试验证；每年不超过2家。',
      en: 'Pays for public service platforms (computing, training data, test sets, model evaluation, trials), at most two a year.',
    },
  },
  {
    id: 'longhua-2025/13',
    kind: 'measure',
    tag: { zh: '龙华25·十三', en: 'LH25·13' },
    starts: '第十三条',
    gist: {
      zh: '奖励单轮2000万元及以上的股权融资，得过一次后不再给。',
      en: 'An award for an equity round of 20 million yuan or more; once had, never again.',
    },
  },
  {
    id: 'longhua-2025/14',
    kind: 'service',
    tag: { zh: '龙华25·十四', en: 'LH25·14' },
    starts: '第十四条',
    gist: {
      zh: '会展、路演、论坛、创新创业大赛等活动以政府购买服务方式支持；未写金额。',
      en: 'Fairs, road shows, forums and contests are supported by buying the service; no sums.',
    },
  },
  {
    id: 'longhua-2025/chapter-5',
    kind: 'frame',
    tag: { zh: '龙华25·第五章', en: 'LH25·chapter 5' },
    starts: '第五章 附则',
    gist: { zh: '第五章标题：附则。', en: 'Heading 5: closing rules.' },
  },
  {
    id: 'longhua-2025/15',
    kind: 'general',
    tag: { zh: '龙华25·十五', en: 'LH25·15' },
    starts: '第十五条',
    gist: {
      zh: '政府投入建设的科技设施和科研仪器开放共享，按深府办规〔2022〕3号执行。',
      en: 'Research facilities and instruments paid for by government are to be open to others, under rules of the city.',
    },
  },
  {
    id: 'longhua-2025/16',
    kind: 'general',
    tag: { zh: '龙华25·十六', en: 'LH25·16' },
    starts: '第十六条',
    gist: {
      zh: '以当年申报指南为准；比例和限额均为上限，受年度预算控制；与龙华区其他政策就高不就低，不重复扶持。',
      en: 'The guide of the year settles what is open; rates and limits are ceilings within the year’s budget; of this and other Longhua policies the higher one, once.',
    },
  },
  {
    id: 'longhua-2025/17',
    kind: 'general',
    tag: { zh: '龙华25·十七', en: 'LH25·17' },
    starts: '第十七条',
    gist: {
      zh: '区科技创新局负责实施和解释，可随上级政策调整。',
      en: 'The district’s science bureau carries the measures out, explains them and may adjust them to higher rules.',
    },
  },
  {
    id: 'longhua-2025/18',
    kind: 'general',
    tag: { zh: '龙华25·十八', en: 'LH25·18' },
    starts: '第十八条',
    gist: {
      zh: '不定期抽查；弄虚作假或被列入严重失信主体名单的，停止拨付，追回资金和孳息。',
      en: 'Spot checks; for fraud, or on the list of serious breaches of trust, payment stops and money is taken back with interest.',
    },
  },
  {
    id: 'longhua-2025/19',
    kind: 'definition',
    tag: { zh: '龙华25·十九', en: 'LH25·19' },
    starts: '第十九条',
    gist: {
      zh: '“最高”“以上”“最长”“不超过”包括本数；各级资助总额不超过项目实际投资；以万元计，两位小数，只舍不入；“近2年”“上年度”的含义。',
      en: 'Ceilings and thresholds include the number itself; aid of all levels stays within the project’s real investment; sums in ten thousands of yuan with two decimals, cut; what “two years” and “the year before” mean.',
    },
  },
  {
    id: 'longhua-2025/20',
    kind: 'general',
    tag: { zh: '龙华25·二十', en: 'LH25·20' },
    starts: '第二十条',
    gist: {
      zh: '自2025年1月1日起施行，有效期3年。',
      en: 'In force from 1 January 2025, for three years.',
    },
  },
  {
    id: 'longhua-2025/links',
    kind: 'frame',
    tag: { zh: '龙华25·链', en: 'LH25·links' },
    starts: '原文链接',
    gist: {
      zh: '原文、政策解读和一图读懂的链接。',
      en: 'Links to the original, an explanation and a chart.',
    },
  },
]
