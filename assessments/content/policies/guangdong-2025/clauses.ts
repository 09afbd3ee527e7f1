import type { Clause } from '../../../schema/clause.ts'

export const clauses: readonly Clause[] = [
  {
    id: 'guangdong-2025/title',
    kind: 'frame',
    tag: { zh: '粤25·题', en: 'GD25·title' },
    starts: '广东省人民政府办公厅关于印发广东省',
    gist: { zh: '标题和文号粤府办〔2025〕6号。', en: 'Title and document number.' },
  },
  {
    id: 'guangdong-2025/notice',
    kind: 'frame',
    tag: { zh: '粤25·文', en: 'GD25·notice' },
    starts: '各地级以上市人民政府,省政府各部门',
    gist: {
      zh: '经省政府同意印发，落款2025年3月9日；问题向省工业和信息化厅反映。',
      en: 'Issued with the consent of the provincial government, signed on 9 March 2025; questions go to the provincial industry department.',
    },
  },
  {
    id: 'guangdong-2025/preamble',
    kind: 'frame',
    tag: { zh: '粤25·序', en: 'GD25·preamble' },
    starts: '为深入贯彻落实国家发展人工智能与机器人产业的战略决策',
    gist: {
      zh: '制定目的：打造人工智能与机器人产业创新高地。',
      en: 'Purpose: make the province a centre of innovation in AI and robotics.',
    },
  },
  {
    id: 'guangdong-2025/1',
    kind: 'measure',
    tag: { zh: '粤25·一', en: 'GD25·1' },
    starts: '一、支持关键核心技术攻关',
    gist: {
      zh: '部署重点领域研发计划和重大专项；为国家科技重大专项的重点项目配套，资助国家级、省级制造业创新中心。',
      en: 'Key research programmes of the province; a match for projects of national science programmes; money for national and provincial innovation centres.',
    },
  },
  {
    id: 'guangdong-2025/2',
    kind: 'measure',
    tag: { zh: '粤25·二', en: 'GD25·2' },
    starts: '二、培育优质企业',
    gist: {
      zh: '地市奖励国家级单项冠军、专精特新“小巨人”的，省按1∶1再给，两档总额度最高300万元、200万元。',
      en: 'Where a city rewards a national champion or little giant, the province adds as much again, up to totals of 3 million and 2 million yuan.',
    },
  },
  {
    id: 'guangdong-2025/3',
    kind: 'service',
    tag: { zh: '粤25·三', en: 'GD25·3' },
    starts: '三、打造应用场景',
    gist: {
      zh: '“人工智能+”“机器人+”行动：开放教育、医疗、交通、工业、农业、养老等应用场景，打造典型案例；未写金额。',
      en: 'Opens scenarios for AI and robots in education, health, transport, industry, farming and care, and builds model cases; no sums.',
    },
  },
  {
    id: 'guangdong-2025/4',
    kind: 'measure',
    tag: { zh: '粤25·四', en: 'GD25·4' },
    starts: '四、推动产业集聚发展',
    gist: {
      zh: '奖励工业领域大模型和应用标杆案例，每年不超过10个；发挥创新联盟、协会和高校院所作用。',
      en: 'Rewards benchmark cases of industrial models and their use, up to ten a year; brings in alliances, associations and universities.',
    },
  },
  {
    id: 'guangdong-2025/5',
    kind: 'service',
    tag: { zh: '粤25·五', en: 'GD25·5' },
    starts: '五、支持重点项目建设',
    gist: {
      zh: '重点项目“绿色通道”：加快用地、环评、节能、用林审批；省市联动保障5000万元以上的先进制造业项目。不是资金。',
      en: 'A green channel for key projects: faster approval of land, environment, energy and forest use; province and city together stand behind advanced-manufacturing projects of 50 million yuan or more. Not money.',
    },
  },
  {
    id: 'guangdong-2025/6',
    kind: 'service',
    tag: { zh: '粤25·六', en: 'GD25·6' },
    starts: '六、丰富数据要素供给',
    gist: {
      zh: '建设高质量数据集和语料库，发展广州、深圳数据交易所，开展“数据要素×”行动，培育数据企业；未写金额。',
      en: 'Good data sets and corpora, the data exchanges of Guangzhou and Shenzhen, use of data across trades, growth of data firms; no sums.',
    },
  },
  {
    id: 'guangdong-2025/7',
    kind: 'measure',
    tag: { zh: '粤25·七', en: 'GD25·7' },
    starts: '七、完善人工智能与机器人开源创新生态',
    gist: {
      zh: '资助开源社区和开源生态中心的运营费用，每年不超过5个；共建算力调度、训练库、测试数据集、评测等公共服务平台。',
      en: 'Pays part of the running cost of open-source communities and centres, up to five a year; shared platforms for computing, training data, test sets and model evaluation.',
    },
  },
  {
    id: 'guangdong-2025/8',
    kind: 'service',
    tag: { zh: '粤25·八', en: 'GD25·8' },
    starts: '八、引育高水平领军人才',
    gist: {
      zh: '人才：支持企业引进培育创新领军人才、青年拔尖人才，支持高校学科建设，鼓励地市出台人才专项政策；未写金额。',
      en: 'Talent: helps firms to bring in and train leading and young experts, strengthens university departments, asks cities for talent policies of their own; no sums.',
    },
  },
  {
    id: 'guangdong-2025/9',
    kind: 'service',
    tag: { zh: '粤25·九', en: 'GD25·9' },
    starts: '九、加强产业投融资',
    gist: {
      zh: '设立人工智能与机器人产业基金，投早投小；加大贷款贴息和风险补偿，未写比例和金额。',
      en: 'An industry fund that invests early and small; more interest subsidies and risk sharing for loans, without rates or sums.',
    },
  },
  {
    id: 'guangdong-2025/10',
    kind: 'measure',
    tag: { zh: '粤25·十', en: 'GD25·10' },
    starts: '十、推进标准体系建设',
    gist: {
      zh: '资助主导制定国际、国家、行业标准，资助承担国际、全国、省标准化技术委员会秘书处。',
      en: 'Pays for leading an international, national or industry standard, and for holding the secretariat of a standards committee.',
    },
  },
  {
    id: 'guangdong-2025/11',
    kind: 'service',
    tag: { zh: '粤25·十一', en: 'GD25·11' },
    starts: '十一、打造高端交流平台',
    gist: {
      zh: '大赛和会议：“众创杯”、大湾区博士博士后大赛、“创客中国”暨“创客广东”、国际设计大赛设专项赛，支持地市办会；未写金额。',
      en: 'Contests and meetings: special rounds of the province’s contests for start-ups, researchers and designers, and support for meetings that cities hold; no sums.',
    },
  },
  {
    id: 'guangdong-2025/12',
    kind: 'service',
    tag: { zh: '粤25·十二', en: 'GD25·12' },
    starts: '十二、建立包容审慎监管机制',
    gist: {
      zh: '“监管沙盒”、软课题研究、生成式人工智能安全联合实验室、检测认证平台和立法；未写金额。',
      en: 'Regulatory sandboxes, policy research, a joint laboratory for the safety of generative AI, testing and certification platforms, legislation; no sums.',
    },
  },
  {
    id: 'guangdong-2025/closing',
    kind: 'general',
    tag: { zh: '粤25·附', en: 'GD25·closing' },
    starts: '本政策措施有效期至2027年12月31日',
    gist: { zh: '有效期至2027年12月31日。', en: 'In force to 31 December 2027.' },
  },
  {
    id: 'guangdong-2025/imprint',
    kind: 'frame',
    tag: { zh: '粤25·源', en: 'GD25·imprint' },
    starts: '信息来源:广东省人民政府门户网站',
    gist: {
      zh: '发布网站的来源说明。',
      en: 'The publishing site’s note of its source.',
    },
  },
]
