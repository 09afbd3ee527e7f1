import type { Clause } from '../../../schema/clause.ts'

export const clauses: readonly Clause[] = [
  {
    id: 'zhongshan-2025/notice',
    kind: 'frame',
    tag: { zh: '中山25·文', en: 'ZS25·notice' },
    starts: '火炬开发区管委会,翠亨新区管委会',
    gist: {
      zh: '印发通知，市政府2025年2月21日落款；其后是标题。',
      en: 'Notice of the city government, signed on 21 February 2025, and the title.',
    },
  },
  {
    id: 'zhongshan-2025/preamble',
    kind: 'target',
    tag: { zh: '中山25·序', en: 'ZS25·preamble' },
    starts: '为深入贯彻国家“人工智能+”行动部署',
    gist: {
      zh: '制定目的和目标：1个城市人工智能赋能中心、10个以上行业模型、3个集聚园区、150个以上示范项目；没有写完成年份。',
      en: 'Purpose and targets: one city AI centre, ten or more industry models, three industrial parks, 150 or more demonstration projects; no year is named.',
    },
  },
  {
    id: 'zhongshan-2025/part-1',
    kind: 'frame',
    tag: { zh: '中山25·第一部分', en: 'ZS25·part 1' },
    starts: '一、强化人工智能要素供给',
    gist: {
      zh: '第一部分标题：算力、网络和数据。',
      en: 'Heading 1: computing, networks and data.',
    },
  },
  {
    id: 'zhongshan-2025/1',
    kind: 'measure',
    tag: { zh: '中山25·一', en: 'ZS25·1' },
    starts: '(一)打造城市人工智能赋能中心',
    gist: {
      zh: '共建市人工智能赋能中心，统筹算力、搭建行业模型服务平台；按平台年度服务性收入补贴运营，比例未写明。',
      en: 'Builds a city AI centre that shares computing and runs model services for industries; its operation is subsidised by yearly service revenue, at a share not stated.',
    },
  },
  {
    id: 'zhongshan-2025/2',
    kind: 'measure',
    tag: { zh: '中山25·二', en: 'ZS25·2' },
    starts: '(二)建设多元融合算力支撑体系',
    gist: {
      zh: '支持经市政府同意建设的算力服务中心；每年发放“算力券”；建边缘算力节点和算力调度平台。金额均未写明。',
      en: 'Supports computing centres approved by the city, issues compute vouchers each year, builds edge nodes and a dispatching platform. No sums.',
    },
  },
  {
    id: 'zhongshan-2025/3',
    kind: 'service',
    tag: { zh: '中山25·三', en: 'ZS25·3' },
    starts: '(三)协同推进算网建设',
    gist: {
      zh: '建全光网络、5G-A/6G和万兆工厂试点，支持“5G+边缘计算”和边缘AI一体机；到2027年1000个边缘节点、50万个一体机；未写金额。',
      en: 'Optical networks, 5G-A and 6G, trials of 10-gigabit factories, 5G with edge computing; 1,000 edge nodes and 500,000 edge AI machines by 2027; no sums.',
    },
  },
  {
    id: 'zhongshan-2025/4',
    kind: 'measure',
    tag: { zh: '中山25·四', en: 'ZS25·4' },
    starts: '(四)提升优化高质量数据支撑',
    gist: {
      zh: '奖励DCMM三级以上认证，补贴数据资产入表的评估费，奖励开放语料；建可信数据空间，评选数据资产优质单位并表彰。',
      en: 'Rewards DCMM level 3 or above and opened corpora, helps with the cost of valuing data assets; builds trusted data spaces and commends good holders of data.',
    },
  },
  {
    id: 'zhongshan-2025/part-2',
    kind: 'frame',
    tag: { zh: '中山25·第二部分', en: 'ZS25·part 2' },
    starts: '二、突出人工智能创新应用',
    gist: { zh: '第二部分标题：应用。', en: 'Heading 2: applications.' },
  },
  {
    id: 'zhongshan-2025/5',
    kind: 'measure',
    tag: { zh: '中山25·五', en: 'ZS25·5' },
    starts: '(五)人工智能助推制造业高质量发展',
    gist: {
      zh: '按四个层级梯度培育智能工厂；每年评选“AI+制造业”示范应用项目并分等级奖励；奖励行业性智能产业平台。',
      en: 'Cultivates smart factories in four tiers; selects and rewards AI and manufacturing demonstrations each year by grade; rewards platforms for whole industries.',
    },
  },
  {
    id: 'zhongshan-2025/6',
    kind: 'measure',
    tag: { zh: '中山25·六', en: 'ZS25·6' },
    starts: '(六)人工智能赋能现代服务业新模式',
    gist: {
      zh: '每年评选“AI+现代服务业”示范应用项目，分等级奖励，金额未写明。',
      en: 'Selects and rewards AI and services demonstrations each year by grade; no sums.',
    },
  },
  {
    id: 'zhongshan-2025/7',
    kind: 'service',
    tag: { zh: '中山25·七', en: 'ZS25·7' },
    starts: '(七)人工智能提升公共服务新效能',
    gist: {
      zh: '政务、教育、医疗、交通等公共服务的智能应用示范工程；面向政府部门，不是给企业的资金。',
      en: 'Public-service demonstrations in administration, education, health and transport; for public bodies, no money for firms.',
    },
  },
  {
    id: 'zhongshan-2025/8',
    kind: 'service',
    tag: { zh: '中山25·八', en: 'ZS25·8' },
    starts: '(八)加快培育新产业新业态',
    gist: {
      zh: '发展具身智能、智能运载、工业软件和数据服务；发布公共服务场景机会清单，建立政府首购制度；未写金额。',
      en: 'Embodied AI, unmanned vehicles, industrial software and data services; a list of open public scenarios and first purchase by government; no sums.',
    },
  },
  {
    id: 'zhongshan-2025/part-3',
    kind: 'frame',
    tag: { zh: '中山25·第三部分', en: 'ZS25·part 3' },
    starts: '三、加快人工智能产业培育',
    gist: { zh: '第三部分标题：产业培育。', en: 'Heading 3: growing the industry.' },
  },
  {
    id: 'zhongshan-2025/9',
    kind: 'measure',
    tag: { zh: '中山25·九', en: 'ZS25·9' },
    starts: '(九)支持人工智能关键技术攻关',
    gist: {
      zh: '资助关键技术攻关的重大、重点项目，奖励攻关与产业化项目的研发经费，配套国家和省重大科技任务；金额均未写明。',
      en: 'Funds major breakthrough projects, rewards research brought to industry, tops up national and provincial science tasks; no sums.',
    },
  },
  {
    id: 'zhongshan-2025/10',
    kind: 'measure',
    tag: { zh: '中山25·十', en: 'ZS25·10' },
    starts: '(十)支持智能产品研发和推广应用',
    gist: {
      zh: '支持家电、灯饰、光电、装备等产品智能化；奖励经认定的首台(套)、首版次软件；补贴赋能中心运营。',
      en: 'Supports smarter appliances, lighting, optoelectronics and machines; rewards recognised first sets and first software versions; subsidises the AI centre.',
    },
  },
  {
    id: 'zhongshan-2025/11',
    kind: 'service',
    tag: { zh: '中山25·十一', en: 'ZS25·11' },
    starts: '(十一)推动人工智能与机器人产业互促双强',
    gist: {
      zh: '建产学研平台、机器人体验中心和应用推广平台，探索机器人租赁；未写金额。',
      en: 'Research platforms, robot experience centres and promotion of use, renting of robots; no sums.',
    },
  },
  {
    id: 'zhongshan-2025/12',
    kind: 'measure',
    tag: { zh: '中山25·十二', en: 'ZS25·12' },
    starts: '(十二)加强优质人工智能与机器人企业引育',
    gist: {
      zh: '奖励首次认定的单项冠军、“小巨人”和省“隐形冠军”，按有关政策执行；“以投代补”引育企业，重大项目和顶尖团队“一事一议”。',
      en: 'Rewards national champions, little giants and provincial hidden champions recognised for the first time, under other policies; equity in place of subsidies, special terms for great projects and teams.',
    },
  },
  {
    id: 'zhongshan-2025/13',
    kind: 'measure',
    tag: { zh: '中山25·十三', en: 'ZS25·13' },
    starts: '(十三)推动人工智能产业集聚发展',
    gist: {
      zh: '给集聚区内人工智能中小微和初创企业租金优惠、创业补贴；奖励示范、标杆园区；金额未写明。',
      en: 'Cheaper rent and start-up aid for small AI firms in the incubators; awards for model parks; no sums.',
    },
  },
  {
    id: 'zhongshan-2025/part-4',
    kind: 'frame',
    tag: { zh: '中山25·第四部分', en: 'ZS25·part 4' },
    starts: '四、优化人工智能产业生态',
    gist: { zh: '第四部分标题：产业生态。', en: 'Heading 4: the ecosystem.' },
  },
  {
    id: 'zhongshan-2025/14',
    kind: 'measure',
    tag: { zh: '中山25·十四', en: 'ZS25·14' },
    starts: '(十四)引育人工智能领域人才',
    gist: {
      zh: '支持核心团队，资助引荐人才，给高层次人才一揽子“政策包”；建实训基地和专家委员会；金额未写明。',
      en: 'Support for core teams, aid for those who bring talent, packages for leading people; training bases and a council of experts; no sums.',
    },
  },
  {
    id: 'zhongshan-2025/15',
    kind: 'measure',
    tag: { zh: '中山25·十五', en: 'ZS25·15' },
    starts: '(十五)鼓励行业交流',
    gist: {
      zh: '补贴在中山举办的重要论坛、峰会、赛事，支持创新大赛的主办方和获奖者；金额未写明。',
      en: 'Subsidises important forums, summits and contests held in the city, supports hosts and winners of contests; no sums.',
    },
  },
  {
    id: 'zhongshan-2025/16',
    kind: 'measure',
    tag: { zh: '中山25·十六', en: 'ZS25·16' },
    starts: '(十六)拓宽多元化投融资服务',
    gist: {
      zh: '设人工智能产业基金；贷款贴息、担保费、科技保险和知识产权融资贴息，比例和金额未写明。',
      en: 'An AI fund; subsidies for interest, guarantee fees, technology insurance and patent-backed loans, without share or sum.',
    },
  },
  {
    id: 'zhongshan-2025/17',
    kind: 'service',
    tag: { zh: '中山25·十七', en: 'ZS25·17' },
    starts: '(十七)加强人工智能安全与风险治理',
    gist: {
      zh: '包容审慎监管，指导企业开展大模型备案，督促落实网络安全、数据安全等责任。',
      en: 'Tolerant and careful supervision; guidance for filing large models; duties in network and data security.',
    },
  },
  {
    id: 'zhongshan-2025/closing',
    kind: 'general',
    tag: { zh: '中山25·附则', en: 'ZS25·closing' },
    starts: '本政策措施自印发之日起实施',
    gist: {
      zh: '自印发之日起实施，有效期至2027年12月31日；与国家和上级规定冲突的，从其规定。',
      en: 'In force from the day of issue to 31 December 2027; national and higher rules prevail.',
    },
  },
  {
    id: 'zhongshan-2025/annex',
    kind: 'frame',
    tag: { zh: '中山25·附件', en: 'ZS25·annex' },
    starts: '附件:中山市人工智能赋能场景机会清单',
    gist: {
      zh: '附件为第一批场景机会清单，文本中只有标题。',
      en: 'The annex is a first list of scenarios open to firms; the text holds only its title.',
    },
  },
]
