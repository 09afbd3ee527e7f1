import type { Clause } from '../../../schema/clause.ts'

export const clauses: readonly Clause[] = [
  {
    id: 'zhuhai-2025/title',
    kind: 'frame',
    tag: { zh: '珠25·题', en: 'ZH25·title' },
    starts: '珠海市工业和信息化局关于印发《',
    gist: {
      zh: '标题、文号珠工信〔2025〕68号、发表日期2025年5月28日、文件编号ZBGS-2025-18。',
      en: 'Title, document number, day of publication (28 May 2025) and register number.',
    },
  },
  {
    id: 'zhuhai-2025/notice',
    kind: 'frame',
    tag: { zh: '珠25·文', en: 'ZH25·notice' },
    starts: '各区人民政府(经济功能区管委会),各相关单位',
    gist: {
      zh: '经市政府同意印发，落款2025年5月23日。',
      en: 'Issued with the consent of the city government, signed on 23 May 2025.',
    },
  },
  {
    id: 'zhuhai-2025/preamble',
    kind: 'frame',
    tag: { zh: '珠25·序', en: 'ZH25·preamble' },
    starts: '为深入贯彻落实国家、省发展人工智能与机器人产业的决策部署',
    gist: {
      zh: '制定目的：建设“云上智城”，把人工智能与机器人产业做大做强。',
      en: 'Purpose: build the city’s cloud computing base and grow its AI and robotics industry.',
    },
  },
  {
    id: 'zhuhai-2025/1',
    kind: 'measure',
    tag: { zh: '珠25·一', en: 'ZH25·1' },
    starts: '一、提供优质普惠算力',
    gist: {
      zh: '发放“算力券”，资助企业购买智能算力；免申即享，总额最高5亿元。',
      en: 'Compute vouchers for firms that buy AI computing; paid without applying, from a pool of up to 500 million yuan.',
    },
  },
  {
    id: 'zhuhai-2025/2',
    kind: 'measure',
    tag: { zh: '珠25·二', en: 'ZH25·2' },
    starts: '二、支持人工智能服务备案',
    gist: {
      zh: '奖励新通过深度合成算法备案和生成式人工智能服务备案的企业。',
      en: 'Awards for newly filed deep-synthesis algorithms and generative AI services.',
    },
  },
  {
    id: 'zhuhai-2025/3',
    kind: 'measure',
    tag: { zh: '珠25·三', en: 'ZH25·3' },
    starts: '三、支持大模型广泛应用',
    gist: {
      zh: '发放“模型券”，资助企业购买大模型服务；总额最高1亿元。',
      en: 'Model vouchers for firms that buy large-model services, from a pool of up to 100 million yuan.',
    },
  },
  {
    id: 'zhuhai-2025/4',
    kind: 'measure',
    tag: { zh: '珠25·四', en: 'ZH25·4' },
    starts: '四、提升企业数据管理能力',
    gist: {
      zh: '奖励新取得DCMM三级及以上证书的企业。',
      en: 'An award for firms newly certified at DCMM level 3 or above.',
    },
  },
  {
    id: 'zhuhai-2025/5',
    kind: 'measure',
    tag: { zh: '珠25·五', en: 'ZH25·5' },
    starts: '五、支持机器人关键技术攻关',
    gist: {
      zh: '以“揭榜挂帅”资助机器人关键技术攻关项目的设备和软件投入。',
      en: 'Pays part of equipment and software of robotics breakthrough projects that win an open bid.',
    },
  },
  {
    id: 'zhuhai-2025/6',
    kind: 'measure',
    tag: { zh: '珠25·六', en: 'ZH25·6' },
    starts: '六、提升产业链核心竞争力',
    gist: {
      zh: '奖励本领域新获评的国家级单项冠军和专精特新“小巨人”。',
      en: 'Awards for newly recognised national champions and little giants of the field.',
    },
  },
  {
    id: 'zhuhai-2025/7',
    kind: 'measure',
    tag: { zh: '珠25·七', en: 'ZH25·7' },
    starts: '七、支持人工智能与机器人创新中心建设',
    gist: {
      zh: '资助创新载体的设备和软件投入，配套国家级、省级制造业创新中心。',
      en: 'Pays part of the equipment and software of innovation carriers, and tops up national and provincial innovation centres.',
    },
  },
  {
    id: 'zhuhai-2025/8',
    kind: 'measure',
    tag: { zh: '珠25·八', en: 'ZH25·8' },
    starts: '八、支持智能终端产品应用推广',
    gist: {
      zh: '评选智能终端标杆产品并奖励。',
      en: 'Selects benchmark smart-terminal products and rewards them.',
    },
  },
  {
    id: 'zhuhai-2025/9',
    kind: 'measure',
    tag: { zh: '珠25·九', en: 'ZH25·9' },
    starts: '九、支持数智赋能新型工业化',
    gist: {
      zh: '资助智能车间、智能工厂、万兆工厂项目；鼓励部署边端智算节点和应用大小模型。',
      en: 'Pays part of smart workshop, smart factory and 10-gigabit factory projects; encourages edge computing nodes and the use of models.',
    },
  },
  {
    id: 'zhuhai-2025/10',
    kind: 'measure',
    tag: { zh: '珠25·十', en: 'ZH25·10' },
    starts: '十、打造创新应用场景首发地',
    gist: {
      zh: '奖励已实际落地的首发、首用、首试场景解决方案。',
      en: 'Rewards solutions for first-launch, first-use and first-trial scenarios that are really deployed.',
    },
  },
  {
    id: 'zhuhai-2025/11',
    kind: 'measure',
    tag: { zh: '珠25·十一', en: 'ZH25·11' },
    starts: '十一、强化融资服务支撑',
    gist: {
      zh: '基金投早投小、特色贷款、授信、风险补偿、贴息和担保费补贴，均未写明给企业的金额。',
      en: 'Funds, special loans, credit lines, risk sharing, interest and guarantee-fee subsidies; no sum for a firm is stated.',
    },
  },
  {
    id: 'zhuhai-2025/closing',
    kind: 'general',
    tag: { zh: '珠25·附', en: 'ZH25·closing' },
    starts: '本措施由珠海市工业和信息化局负责解释',
    gist: {
      zh: '适用范围、有效期、年度申请指南、预算安排、同类政策不重复申报；鼓励各区另行配套。',
      en: 'Who it applies to, its term, the yearly guide, the budget proviso, no double claims under policies of one kind; districts may add their own aid.',
    },
  },
]
