import { wanOf } from '../../../assessments/figures.ts'

const listed = (names: readonly string[]) => names.join('、')

/** The maps of the city's industries, and where this factory stands in one. */
export const industryMap = {
  title: '行业图谱',
  titleOf: (industry: string) => `${industry}图谱`,
  all: '七个产业的图谱',
  own: '图谱由本系统整理，不是官方图谱。',
  ownLink: '依据是什么',
  overview: {
    head: {
      own: (industry: string) => `本厂看${industry}图谱。`,
      sample: (industry: string) => `本厂看${industry}图谱。`,
      near: (industry: string) => `本厂可参照${industry}图谱。`,
      none: '七个产业，没有与本厂相近的。',
      unknown: '七个产业，七张图谱。',
    },
    lead: '一张图谱画一条产业链和一家样本工厂：每一步痛在哪里，用什么数据、模型和工具，对应哪些场景和能力，可以做什么。',
    fit: {
      own: (industry: string) => `本厂填的行业是${industry}。`,
      sample: (industry: string) => `本厂填的行业是${industry}，就是这张图谱的样本。`,
      near: (industry: string) =>
        `本厂填的行业是${industry}，没有单独的图谱；流程相近的是这一张。归到哪一张是本系统的判断。`,
      none: (industry: string) => `本厂填的行业是${industry}，没有图谱。`,
      unknown: '还不知道本厂的行业，指不出看哪一张。',
    },
    fill: '填行业',
    open: (industry: string) => `看${industry}图谱`,
    leading: '四个主导产业',
    other: '另外三个产业',
    groupNote: '珠海市“4+3”产业里的四个。',
    otherNote: '“4+3”里的三个。',
    industry: '产业',
    factory: '样本工厂',
    steps: '工厂流程',
    ofFirm: { own: '本厂行业', sample: '以本厂行业为样本', near: '与本厂相近' },
  },
  sought: {
    head: (name: string) => `“${name}”用在哪几步`,
    name: {
      scene: (n: number, name: string) => `场景${n}${name}`,
      scenario: (n: number, name: string) => `应用场景${n}${name}`,
      subdomain: (name: string) => `成熟度：${name}`,
      remedy: (name: string) => name,
    },
    ownFirst: '本厂看的图谱排在前面。',
    noFirm: '不知道本厂看哪一张，七张都列出。',
    notInFirm: (industry: string) => `本厂看的${industry}图谱里没有，列出别的。`,
    nowhere: '七张图谱的流程里都没有，它管的是全厂，不在哪一步。',
    here: (name: string, steps: number) => `“${name}”用在${steps}步，图上有标记：`,
    stop: '。',
    notHere: (name: string) => `这张图谱的流程里没有“${name}”。`,
    elsewhere: '看别的图谱',
    mark: '用在这里',
  },
  /** The name may break; each of the counts stays whole. */
  head: {
    of: (industry: string) => `${industry}：`,
    steps: (n: number) => `工厂流程${n}步，`,
    scenes: (n: number) => `典型场景${n}个。`,
  },
  facts: {
    industry: '本厂行业',
    scenes: '典型场景',
    own: (industry: string) => `${industry}，就是这张`,
    sample: (industry: string) => `${industry}，就是这张图谱的样本`,
    near: (industry: string) => `${industry}，没有单独的图谱，可参照这张`,
    other: (industry: string) => `${industry}，不是这张`,
    unknown: '还不知道',
    counts: (built: number, ai: number, open: number) =>
      `已建${built}个，其中${ai}个用AI${open > 0 ? `；${open}个没答` : ''}`,
  },
  chain: {
    head: '产业链',
    note: '上游供什么，中游造什么，下游卖到哪里。',
    upstream: '上游',
    midstream: '中游',
    downstream: '下游',
  },
  flow: {
    head: '工厂流程',
    note: '按做事的先后排。选一步，下面是它的细节。',
    key: '一格是这一步对应的一个典型场景：',
    list: '工厂流程，从先到后',
    step: (n: number) => `第${n}步`,
    open: '已展开',
    scenes: (all: number, built: number, open: number) =>
      open === all
        ? `${all}个场景，还没答`
        : `${all}个场景，已建${built}${open > 0 ? `，没答${open}` : ''}`,
  },
  step: {
    pains: '痛点',
    data: '数据',
    models: '模型',
    tools: '工具',
    previous: (name: string) => `上一步：${name}`,
    next: (name: string) => `下一步：${name}`,
    around: '前后两步',
  },
  fits: {
    head: '对应的场景和能力',
    note: '本厂做到哪里，按自查的答案。成熟度里，大部分满足和全部满足都算做到。',
    table: (step: string) => `${step}：对应的场景和能力，本厂做到哪里`,
    name: '名称',
    now: '本厂现在',
    ask: '自查',
    groups: {
      scene: '典型场景',
      scenario: '应用场景',
      subdomain: '能力成熟度',
    },
    groupNotes: {
      scene: '智能工厂梯度',
      scenario: '中小企业数字化水平',
      subdomain: 'GB/T 39116',
    },
    open: '还没答',
    notKnown: '还不知道',
    removed: '本厂没有这项业务',
    notAsked: '流程型不问这一项',
    state: { none: '未建', built: '已建', ai: '已建且用AI' },
    level: (level: string) => `做到${level}`,
    noLevel: '未达一级',
    nextLevel: (level: string, answer: string) => `${level}${answer}`,
    nextOpen: (level: string) => `${level}还没答`,
    levels: (name: string, of: number) => `${name}，共${of}级`,
    answer: '去回答',
    change: '看答案',
    of: (act: string, name: string) => `${act}：${name}`,
  },
  remedies: {
    head: '可以做什么',
    note: '投入和工期是规划假设，不是报价；没答的按没有算。',
    size: {
      large: '投入按大型企业计。',
      medium: '投入按中型企业计。',
      small: '投入按小型企业计。',
      micro: '本厂是微型企业，投入按小型企业计。',
    },
    sizeUnknown: '还不知道企业规模，投入先按中型企业计。',
    fillSize: '填规模',
    table: (step: string) => `${step}：可以做什么`,
    name: '措施',
    raises: '做完抬高',
    cost: '规划投入，万元',
    months: '工期，月',
    doable: '可以做',
    done: '本厂的答案已做到',
    money: '哪笔公共资金可用，看每项措施的那一页。',
    costOf: (low: number, high: number) => `${wanOf(low)}–${wanOf(high)}`,
    monthsOf: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
    to: { built: '已建', ai: '已建且用AI' },
    scene: (n: number, name: string, to: string) => `场景${n}${name}：${to}`,
    scenario: (n: number, name: string, to: string) => `应用场景${n}${name}：${to}`,
    /** `fuller`: levels that are reached, but not in full. */
    subdomain: (name: string, levels: readonly string[], fuller: readonly string[]) => {
      const more = fuller.length === 0 ? [] : [`${listed(fuller)}由大部分满足到全部满足`]
      const met = levels.length === 0 ? [] : [listed(levels)]
      return `${name}：${[...met, ...more].join('，')}`
    },
  },
  built: {
    head: '依据',
    note: '名称从哪里来，哪些是自己整理的。',
    sources: '用到的文件',
    catalogue: '文件的编号和日期，见目录',
    clause: '看文件里这一处',
    draft: '珠海市2026年征求意见稿第3项提出编制行业数智化转型图谱，尚未印发。这里的图谱不是它。',
    overview:
      '产业名称取自珠海市“4+3”产业。样本工厂、流程、痛点和对应关系由本系统按行业通行工艺整理。',
  },
  inInterview: (industry: string) => `在${industry}图谱的哪几步`,
}
