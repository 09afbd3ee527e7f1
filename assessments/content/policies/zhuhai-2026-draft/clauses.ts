import type { Clause } from '../../../schema/clause.ts'

export const clauses: readonly Clause[] = [
  {
    id: 'zhuhai-2026-draft/title',
    kind: 'frame',
    tag: { zh: '珠26稿·题', en: 'ZH26 draft·title' },
    starts: '珠海市人工智能赋能制造业高质量发展',
    gist: {
      zh: '标题，写明2026—2028年、征求意见稿。',
      en: 'Title: an action plan for 2026 to 2028, consultation draft.',
    },
  },
  {
    id: 'zhuhai-2026-draft/preamble',
    kind: 'frame',
    tag: { zh: '珠26稿·序', en: 'ZH26 draft·preamble' },
    starts: '为深入实施“人工智能+制造”专项行动',
    gist: {
      zh: '制定目的：用人工智能带动制造业数智化转型。',
      en: 'Purpose: drive the digital and intelligent change of manufacturing with AI.',
    },
  },
  {
    id: 'zhuhai-2026-draft/general',
    kind: 'general',
    tag: { zh: '珠26稿·总', en: 'ZH26 draft·general' },
    starts: '一、总体要求',
    gist: {
      zh: '总体要求：技术供给和赋能应用两头抓，聚焦研发、生产、供应链和经营管理。',
      en: 'General requirements: supply of technology and its use together, in design, production, supply chain and management.',
    },
  },
  {
    id: 'zhuhai-2026-draft/targets',
    kind: 'target',
    tag: { zh: '珠26稿·目标', en: 'ZH26 draft·targets' },
    starts: '二、工作目标',
    gist: {
      zh: '到2028年：规上工业企业转型全覆盖，工业智能体20个以上，示范场景30个以上，智能终端爆品50款以上、产业规模突破2000亿元；领航级、卓越级、先进级智能工厂一批，没有写数量。',
      en: 'By 2028: every above-scale industrial firm transformed, 20 or more industrial agents, 30 or more demonstration scenarios, 50 or more hit terminals in an industry past 200 billion yuan; a batch of leading, excellent and advanced smart factories, without a number.',
    },
  },
  {
    id: 'zhuhai-2026-draft/chapter-1',
    kind: 'frame',
    tag: { zh: '珠26稿·（一）', en: 'ZH26 draft·chapter 1' },
    starts: '3、 重点行动',
    gist: {
      zh: '重点行动，第一章标题：工业智能体。',
      en: 'Actions; heading 1: industrial agents.',
    },
  },
  {
    id: 'zhuhai-2026-draft/1',
    kind: 'service',
    tag: { zh: '珠26稿·1', en: 'ZH26 draft·1' },
    starts: '1.打造高质量工业数据集',
    gist: {
      zh: '鼓励设首席数据官、建高质量数据集，支持承建工业可信数据空间；未写金额。',
      en: 'Encourages chief data officers and good data sets, supports building trusted industrial data spaces; no sums.',
    },
  },
  {
    id: 'zhuhai-2026-draft/2',
    kind: 'measure',
    tag: { zh: '珠26稿·2', en: 'ZH26 draft·2' },
    starts: '2.支持工业模型和智能体研发应用',
    gist: {
      zh: '以“模型券”资助购买大模型服务并形成智能体应用的企业。',
      en: 'Model vouchers for firms whose purchased model services form an agent application.',
    },
  },
  {
    id: 'zhuhai-2026-draft/chapter-2',
    kind: 'frame',
    tag: { zh: '珠26稿·（二）', en: 'ZH26 draft·chapter 2' },
    starts: '（二）数智赋能提升行动',
    gist: { zh: '第二章标题：数智赋能。', en: 'Heading 2: enabling firms.' },
  },
  {
    id: 'zhuhai-2026-draft/3',
    kind: 'service',
    tag: { zh: '珠26稿·3', en: 'ZH26 draft·3' },
    starts: '3.加快重点行业应用赋能',
    gist: {
      zh: '为“4+3”产业编制行业数智化转型图谱，提炼标准化方案；未写金额。',
      en: 'Draws up transformation maps and standard solutions for the city’s key industries; no sums.',
    },
  },
  {
    id: 'zhuhai-2026-draft/4',
    kind: 'measure',
    tag: { zh: '珠26稿·4', en: 'ZH26 draft·4' },
    starts: '4.推动企业数智化“链式改造”',
    gist: {
      zh: '资助数字化水平二级及以上的制造业中小企业实施AI赋能项目；开展供需对接。',
      en: 'Pays part of AI projects of small and medium manufacturers at digital level 2 or above; brings supply and demand together.',
    },
  },
  {
    id: 'zhuhai-2026-draft/chapter-3',
    kind: 'frame',
    tag: { zh: '珠26稿·（三）', en: 'ZH26 draft·chapter 3' },
    starts: '（三）智能工厂建设行动',
    gist: { zh: '第三章标题：智能工厂。', en: 'Heading 3: smart factories.' },
  },
  {
    id: 'zhuhai-2026-draft/5',
    kind: 'measure',
    tag: { zh: '珠26稿·5', en: 'ZH26 draft·5' },
    starts: '5.推动企业智能化技术改造',
    gist: {
      zh: '按不含税新设备购置额补贴工业技术改造项目。',
      en: 'Subsidises technical upgrades by the price of new equipment without VAT.',
    },
  },
  {
    id: 'zhuhai-2026-draft/6',
    kind: 'measure',
    tag: { zh: '珠26稿·6', en: 'ZH26 draft·6' },
    starts: '6.支持智能工厂建设',
    gist: {
      zh: '奖励进入国家卓越级、领航级智能工厂培育名单的企业。',
      en: 'Awards for firms on the national cultivation lists of excellent and leading smart factories.',
    },
  },
  {
    id: 'zhuhai-2026-draft/chapter-4',
    kind: 'frame',
    tag: { zh: '珠26稿·（四）', en: 'ZH26 draft·chapter 4' },
    starts: '（四）数智转型伙伴行动',
    gist: { zh: '第四章标题：转型伙伴。', en: 'Heading 4: partners of transformation.' },
  },
  {
    id: 'zhuhai-2026-draft/7',
    kind: 'service',
    tag: { zh: '珠26稿·7', en: 'ZH26 draft·7' },
    starts: '7.发展赋能应用服务商',
    gist: {
      zh: '引育10家以上综合服务商，发布服务商目录，组建专家库；未写金额。',
      en: 'Brings in or grows ten or more general integrators, publishes a list of providers, sets up a pool of experts; no sums.',
    },
  },
  {
    id: 'zhuhai-2026-draft/8',
    kind: 'measure',
    tag: { zh: '珠26稿·8', en: 'ZH26 draft·8' },
    starts: '8.探索“模数共振”新机制',
    gist: {
      zh: '遴选制造业与服务商联合打造工业智能体的示范案例并奖补。',
      en: 'Selects and rewards cases where a maker and a provider build an industrial agent together.',
    },
  },
  {
    id: 'zhuhai-2026-draft/chapter-5',
    kind: 'frame',
    tag: { zh: '珠26稿·（五）', en: 'ZH26 draft·chapter 5' },
    starts: '（五）应用场景推广行动',
    gist: { zh: '第五章标题：应用场景。', en: 'Heading 5: application scenarios.' },
  },
  {
    id: 'zhuhai-2026-draft/9',
    kind: 'measure',
    tag: { zh: '珠26稿·9', en: 'ZH26 draft·9' },
    starts: '9.打造推广典型示范场景',
    gist: {
      zh: '遴选并资助“人工智能+制造”示范项目；编案例集、办现场会。',
      en: 'Selects and pays part of AI and manufacturing demonstrations; publishes cases and holds site visits.',
    },
  },
  {
    id: 'zhuhai-2026-draft/10',
    kind: 'service',
    tag: { zh: '珠26稿·10', en: 'ZH26 draft·10' },
    starts: '10.搭建制造业数智赋能中心',
    gist: {
      zh: '建制造业数智赋能中心，提供诊断、方案、金融和政策咨询服务；未写金额。',
      en: 'Sets up a centre that offers diagnosis, solutions, finance and policy advice; no sums.',
    },
  },
  {
    id: 'zhuhai-2026-draft/chapter-6',
    kind: 'frame',
    tag: { zh: '珠26稿·（六）', en: 'ZH26 draft·chapter 6' },
    starts: '（六）智能产业跃升行动',
    gist: { zh: '第六章标题：智能产业。', en: 'Heading 6: the intelligent industries.' },
  },
  {
    id: 'zhuhai-2026-draft/11',
    kind: 'service',
    tag: { zh: '珠26稿·11', en: 'ZH26 draft·11' },
    starts: '11.推动智能软硬件协同发展',
    gist: {
      zh: '支持芯片、RISC-V开源生态、工业软件和智能体软件研发；未写金额。',
      en: 'Supports chips, the RISC-V ecosystem, industrial software and agent software; no sums.',
    },
  },
  {
    id: 'zhuhai-2026-draft/12',
    kind: 'measure',
    tag: { zh: '珠26稿·12', en: 'ZH26 draft·12' },
    starts: '12.加速智能终端产业发展壮大',
    gist: {
      zh: '评审年度智能终端标杆产品并奖励。',
      en: 'Selects benchmark smart-terminal products each year and rewards them.',
    },
  },
  {
    id: 'zhuhai-2026-draft/chapter-7',
    kind: 'frame',
    tag: { zh: '珠26稿·（七）', en: 'ZH26 draft·chapter 7' },
    starts: '（七）创新要素提质行动',
    gist: { zh: '第七章标题：创新要素。', en: 'Heading 7: what innovation needs.' },
  },
  {
    id: 'zhuhai-2026-draft/13',
    kind: 'service',
    tag: { zh: '珠26稿·13', en: 'ZH26 draft·13' },
    starts: '13.强化工业智能算力供给',
    gist: {
      zh: '沿用“算力券”政策，支持部署边端智算节点；没有另设算力资助。',
      en: 'Points to the compute voucher that exists and supports edge computing nodes; it gives no second voucher.',
    },
  },
  {
    id: 'zhuhai-2026-draft/14',
    kind: 'measure',
    tag: { zh: '珠26稿·14', en: 'ZH26 draft·14' },
    starts: '14.支持创新载体建设',
    gist: {
      zh: '资助创新载体的设备和软件投入，配套国家级、省级制造业创新中心。',
      en: 'Pays part of the equipment and software of innovation carriers, and tops up national and provincial innovation centres.',
    },
  },
  {
    id: 'zhuhai-2026-draft/15',
    kind: 'service',
    tag: { zh: '珠26稿·15', en: 'ZH26 draft·15' },
    starts: '15.深化珠港澳创新合作',
    gist: {
      zh: '与港澳、横琴合作建设跨境数据空间，探索项目、人才、资金联合投入；未写金额。',
      en: 'Works with Hong Kong, Macao and Hengqin on cross-border data spaces and joint funding; no sums.',
    },
  },
  {
    id: 'zhuhai-2026-draft/chapter-8',
    kind: 'frame',
    tag: { zh: '珠26稿·（八）', en: 'ZH26 draft·chapter 8' },
    starts: '（八）生态体系支撑行动',
    gist: { zh: '第八章标题：生态体系。', en: 'Heading 8: the supporting ecosystem.' },
  },
  {
    id: 'zhuhai-2026-draft/16',
    kind: 'service',
    tag: { zh: '珠26稿·16', en: 'ZH26 draft·16' },
    starts: '16.完善人才体系',
    gist: {
      zh: '校企联合培养人才，补贴在珠高校学生实习；未写金额。',
      en: 'Trains people together with universities and subsidises internships of local students; no sums.',
    },
  },
  {
    id: 'zhuhai-2026-draft/17',
    kind: 'service',
    tag: { zh: '珠26稿·17', en: 'ZH26 draft·17' },
    starts: '17.加强金融服务',
    gist: {
      zh: '新质生产力基金800亿元、授信不低于50亿元、特色贷款和利率优惠；未写给企业的金额。',
      en: 'A fund of 80 billion yuan, credit lines of at least 5 billion yuan, special loans at better rates; no sum for a firm.',
    },
  },
  {
    id: 'zhuhai-2026-draft/18',
    kind: 'service',
    tag: { zh: '珠26稿·18', en: 'ZH26 draft·18' },
    starts: '18.提升安全保障能力',
    gist: {
      zh: '工业互联网安全分级分类管理，重要数据风险监测和应急处置；未写金额。',
      en: 'Graded security management of the industrial internet, monitoring of important data and response to incidents; no sums.',
    },
  },
  {
    id: 'zhuhai-2026-draft/annex',
    kind: 'frame',
    tag: { zh: '珠26稿·附', en: 'ZH26 draft·annex' },
    starts: '附件：制造业企业人工智能应用流程图',
    gist: {
      zh: '附件为应用流程图，文本中只有标题。',
      en: 'The annex is a flow chart; the text holds only its title.',
    },
  },
]
