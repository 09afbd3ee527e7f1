import { wanOf } from '../../figures.ts'

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Small counts are written out: 两项、七项、十三项. */
const spelled = (n: number): string =>
  n === 2 ? '两' : n <= 10 ? (numerals[n] ?? '') : n < 20 ? `十${numerals[n - 10]}` : String(n)

/** The result, saving it, and a result seen by its link. */
export const result = {
  title: '结果',
  head: {
    tier: (tier: string) => `现处${tier}。`,
    noTier: '还没有达到基础级。',
    unknownTier: '还不能判定级别。',
    leading: '各级条件全部满足。',
    toNext: (next: string, missing: number, unknown: number) =>
      missing === 0
        ? `离${next}没有查出差距，还有${unknown}项不知道。`
        : unknown === 0
          ? `离${next}还差${missing}项条件。`
          : `离${next}还差${missing}项条件，另有${unknown}项不知道。`,
  },
  facts: { firm: '企业', area: '地区', industry: '行业', size: '规模' },
  people: (n: string) => `${n}人`,
  revenue: (year: string, amount: string) => `${year}年营业收入${amount}`,
  /** 万元 up to 1亿, 亿元 from there; both cut at two decimals. */
  money: (fen: number) =>
    fen < 10_000_000_000
      ? { sign: '', value: wanOf(fen), unit: '万元' }
      : { sign: '', value: wanOf(Math.floor(fen / 10_000)), unit: '亿元' },
  claims: (n: number) => `${n}项可申领`,
  ifPassed: (n: number) => `若按稿通过，共${n}项`,
  noClaims: '按现有记录，没有可申领的',
  noClaimsPassed: '按稿通过也没有可申领的',
  couldBe: (amount: string) => `未知补齐后，最高${amount}`,
  computing: '正在计算资金',
  three: '三把尺',
  scales: {
    'smart-factory-2025': '智能工厂梯度',
    'sme-digital-2024': '中小企业数字化水平',
    'cmmm-2020': '智能制造能力成熟度',
  },
  edition: {
    'smart-factory-2025': '要素条件（2025年版）',
    'sme-digital-2024': '评测指标（2024年版）',
    'cmmm-2020': '能力成熟度模型',
  },
  now: '现在的位置',
  nextRung: '下一级',
  short: (missing: number) => `差${missing}`,
  open: (unknown: number) => `未知${unknown}`,
  standings: (parts: readonly string[]) => parts.join('　'),
  smeRung: (score: number, scenes: number, stars: number) => `${score}分　场景${scenes}　★${stars}`,
  smePresent: (name: string, scenes: string, stars: string) =>
    `达${name}的场景${scenes}　★${stars}`,
  condition: (line: string, name: string, rung: string) =>
    `${line}　${name}${rung === '' ? '' : `，${rung}的条件`}`,
  points: '分',
  range: (low: string, high: string) => `${low}–${high}`,
  foot: {
    gates: '一格是一项条件：实心满足，空心未满足，点状还不知道。',
    sme: '一格2.5分。得分只舍不入，距离只入不舍，读数不虚高。',
    maturity: '一格0.1。没有读到标准原文，判定规则和权重按暂定值计算，待核对。',
    band: '点状一段是还没答的题，区间只会变窄。',
  },
  staffLabel: {
    now: (tier: string) => `现处${tier}`,
    none: '还没有达到最低一级',
    open: '级别还不能判定',
    rung: (name: string, missing: number, unknown: number) =>
      missing + unknown === 0
        ? `${name}条件已齐`
        : `到${name}${missing > 0 ? `差${missing}项` : ''}${missing > 0 && unknown > 0 ? '、' : ''}${unknown > 0 ? `${unknown}项还不知道` : ''}`,
    whole: (name: string, parts: readonly string[]) => `${name}：${parts.join('；')}`,
    score: (reading: string, unit: string) => `得分${reading}${unit}`,
  },
  noLevel: '未达一级',
  levelOpen: '级别还不能判定',
  levelAtLeast: (name: string) => `至少${name}`,
  distance: (value: string) => `差${value}`,

  gates: {
    head: (rung: string, n: number) => `到${rung}的${spelled(n)}项条件`,
    headTop: (rung: string, n: number) => `${rung}的${spelled(n)}项条件`,
    note: '放大现在与下一级之间的一段。未满足的在上，还不知道的其次。',
    noteTop: '最高一级的条件，全部列出。',
    caption: (rung: string) => `${rung}的各项条件`,
    condition: '条件',
    want: '要求',
    value: '现状',
    distance: '距离',
    basis: '依据',
    held: '满足',
    missing: '未满足',
    unknown: '还不知道',
    answer: '去回答',
    answerOf: (name: string) => `去回答：${name}`,
    none: '还没答',
    bound: (all: number) => `现在的位置，${all}项条件全部满足`,
    otherNotes: (n: number) => `通知里的其他要求，${n}项：只作提示，不作判定`,
    checked: (day: string) => `${day}核对`,
  },
  rule: {
    'above-scale': '规模以上工业企业',
    clean: '近三年守法经营',
    controllable: '安全可控',
    organised: '组织和人才',
    'covers-building': '环节覆盖：工厂建设',
    'covers-design': '环节覆盖：研发设计',
    'covers-operation': '环节覆盖：生产作业',
    'covers-management': '环节覆盖：生产管理',
    'covers-business': '环节覆盖：运营管理',
    maturity: '智能制造能力成熟度',
    'ai-share': 'AI场景占比',
    kpi: '主要技术经济指标',
    'rung-below': '已取得前一级',
    score: '得分',
    scenarios: '达到本级的应用场景',
    'constraint-scenarios': '达到本级的约束性场景★',
    'own-score': '本级加权得分',
  } as Readonly<Record<string, string>>,
  ruleNote: {
    clean: '经营、信用、安全、环保',
    controllable: '装备、软件、网络和数据',
    organised: '组织机制和专业人才',
    covers: (chapters: readonly string[], n: number) =>
      chapters.length > 1 ? `含${chapters.join('、')}，共${n}个场景` : `共${n}个场景`,
    maturity: '按自评估等级计',
    'ai-share': '用AI的场景÷已建场景',
    kpi: '没有查到省级公布的同行业基准，待专家核定，不由系统推算',
    'rung-below': '不能跳级申报',
  },
  want: {
    revenue: (amount: string) => `上一整年${amount}及以上`,
    flag: '符合',
    scenes: (n: number) => `至少${n}个场景`,
    level: (name: string) => `${name}及以上`,
    share: (percent: string) => `${percent}及以上`,
    count: (n: number) => `${n}个及以上`,
    points: (points: string) => `${points}分及以上`,
    score: (score: string) => `${score}及以上`,
    order: (position: string) => position,
  },
  value: {
    levels: (low: string, high: string) => `${low}至${high}`,
    count: (n: string) => `${n}个`,
    points: (points: string) => `${points}分`,
    flag: { true: '符合', false: '不符合' },
  },
  away: {
    scenes: (n: string) => `差${n}个场景`,
    scenarios: (n: string) => `差${n}个场景`,
    kpi: (n: number) => `差${n}档`,
    recognised: (n: number) => `差${n}级`,
    levels: (n: string) => `差${n}级`,
    money: (amount: string) => `差${amount}`,
    points: (points: string) => `差${points}分`,
    score: (score: string) => `差${score}`,
    aiScenes: (n: number) => `再有${n}个已建场景用AI`,
    atLeast: (distance: string) => `至少${distance}`,
  },
  kpi: {
    below: '未优于全省同行业平均水平',
    'above-province-average': '优于全省同行业平均水平',
    'province-leading': '全省同行业领先',
    'national-leading': '全国领先',
    'global-leading': '全球领先',
  } as Readonly<Record<string, string>>,
  recognised: {
    none: '未取得任何一级',
    basic: '已自评为基础级',
    advanced: '已认定为先进级',
    excellent: '已认定为卓越级',
    leading: '已认定为领航级',
  } as Readonly<Record<string, string>>,

  links: {
    head: '五个环节',
    note: '各环节已建场景占本环节场景的比例。要求覆盖的环节，本系统按建成一个场景就算覆盖。',
    mapping: '指引的八个环节归入这五个，是本系统的暂定归法。',
    link: '环节',
    inPlace: '已建',
    ai: '用AI',
    unknown: '未知',
    share: '占比',
    askedFrom: (rung: string) => `${rung}起要求覆盖`,
    chart: '五个环节的雷达图，数值见旁边的表',
    caption: '各环节已建的场景',
    own: '本企业已建场景的占比',
    covered: '■ 已覆盖',
    uncovered: '□ 没有场景',
    unknownText: '还不知道',
  },
  scenes: {
    head: '四十个典型场景',
    note: (inPlace: number, ai: number, open: number) =>
      `已建${inPlace}个，其中${ai}个用AI${open > 0 ? `；另有${open}个还不知道` : ''}。`,
    empty: (names: readonly string[]) => `${names.join('、')}还没有已建的场景。`,
    share: (ai: number, inPlace: number, percent: string) =>
      `AI占比${ai}/${inPlace}，即${percent}；卓越级要求20%及以上，领航级60%及以上。`,
    shareRange: (low: string, high: string) =>
      `AI占比在${low}–${high}之间；卓越级要求20%及以上，领航级60%及以上。`,
    shareNone: '没有已建的场景，算不出AI占比；卓越级要求20%及以上，领航级60%及以上。',
    more: (n: number, part: string, percent: string) =>
      `已建场景再有${n}个用上AI，就是${part}，${percent}。`,
    counted: (word: string, n: number) => (/\w$/.test(word) ? `${word} ${n}` : `${word}${n}`),
    none: '未建',
    built: '已建',
    ai: '已建且用AI',
    unknown: '还不知道',
  },
  maturity: {
    head: '成熟度：差在哪里',
    note: (level: string, score: string, line: string, distance: string) =>
      `${level}加权得分${score}，需${line}，${distance}。`,
    assumed: '判定规则和权重为暂定值。',
    chart: '各能力域得分的雷达图，差得最多的见旁边的表',
    caption: '各能力域占全部不足的比例',
    threshold: (level: string, line: string) => `${level}要求${line}`,
    own: '本企业',
    domain: '能力域',
    score: '得分',
    weight: '权重',
    share: '占全部不足',
    rest: (n: number) => `其余${n}域`,
    total: '不足0.80的各域合计',
  },
  gaps: {
    head: '差距清单',
    note: '三把尺到下一级没有满足的条件，按所缺比例排，缺得少的在前。还不知道的另列，不算差距。',
    caption: '到下一级的差距',
    gap: '差距',
    value: '现状',
    want: '要求',
    distance: '距离',
    basis: '依据',
    change: '去改答案',
    changeOf: (name: string) => `去改答案：${name}`,
    to: (ladder: string, rung: string) => `${ladder}，到${rung}`,
    top: (ladder: string) => `${ladder}，已到最高一级`,
    count: (missing: number, unknown: number) =>
      missing === 0
        ? unknown === 0
          ? '没有差距'
          : `没有查出差距，${unknown}项还不知道`
        : unknown === 0
          ? `${missing}项差距`
          : `${missing}项差距，${unknown}项还不知道`,
  },
  plan: {
    head: '申领方案',
    note: '条款允许的最优组合。每个数都是上限，现行与征求意见稿分开写。',
    caption: '申领方案逐项累加',
    item: '事项与条款',
    bars: '逐项累加',
    amount: '最高，万元',
    exact: '到分，元',
    units: { amount: '万元', exact: '元' },
    /** The column beside the bars, always in one unit. */
    short: (fen: number) => wanOf(fen),
    inYear: (year: number) => `${year}年`,
    inForce: '现行合计',
    ifPassed: '若征求意见稿通过',
    dropped: '若按稿通过则不选它，减去',
    open: (amount: string) => `有金额还不知道；补齐后最高${amount}`,
    proven: '方案已证明最优：条款允许的组合已全部比较或排除。',
    unproven: '组合太多，没有比较完：这是找到的最好方案，没有证明最优。',
    droppedNote: (n: number) => `若征求意见稿通过，现行方案有${n}项不再选，改选金额更高的条款。`,
    ceiling: (amount: string) => `其中${amount}在条款里只写了上限，没有比例或基数。`,
    unspecified: (n: number) => `另有${n}项符合条件，文件没有写金额，不进合计。`,
    all: (n: number) => `逐条查看${n}项`,
    empty: '按现有记录，没有可申领的事项。',
    emptyHelp: '记下支出、项目和称号，就能算。',
    toRecords: '去记支出与项目',
    notChosen: '没有选的',
    notChosenCaption: '符合条件而没有选的事项',
    why: '为什么不选',
    loss: '选它少，万元',
    lossNone: '不变',
    closed: '额度已由所选事项用满。',
    inferred: '推定，申报前应向主管部门核实。',
  },
  act: {
    save: '保存，取得链接',
    saving: '正在保存',
    print: '打印',
    go: '接着作答',
    open: (n: number) => `接着作答，还有${n}项条件不知道`,
  },
  blank: {
    head: '还没有结果。',
    help: '答完第一题，这里就有结果。',
    begin: '开始自查',
  },
  ceilings: '金额为按条款计算的上限，以当年申请指南和财政预算安排为准。',
  receipt: {
    asOf: '以',
    asOfEnd: '为准',
    catalogue: '目录',
    answers: '答案',
    hash: '目录校验',
    recompute: '任何人都可以复算',
  },
}

export const save = {
  head: '已保存。',
  link: '结果链接',
  keep: '知道链接的人都能看这份结果，只能看，不能改。请只发给要看的人。',
  copy: '复制链接',
  copied: '已复制',
  copyFailed: '没有复制上，请选中链接自己复制。',
  sync: (time: string) => `已存到服务器，${time}`,
  changed: '有改动，稍后自动保存',
  saving: '正在保存',
  failed: '没有存上。',
  safe: '答案还在本机，没有丢。',
  refused: '服务器没有接受这份答案。',
  conflict: '另一处改过这份结果。',
  unconfirmed: '上一次保存没有得到服务器确认，之后答案又改过。',
  conflictHelp: '本机的答案都在。另存一份，会得到新的链接，原来那份不动。',
  again: '再存一次',
  anew: '另存一份',
  number: (id: string) => `编号${id}`,
}

export const shared = {
  title: '一份保存的结果',
  frozen: (day: string, revision: number) => `${day}保存，第${revision}次。只能看，不能改。`,
  loading: '正在取结果',
  missing: '没有这份结果。',
  missingHelp: '链接可能不完整，请向给链接的人再要一次。',
  failed: '没有取到这份结果。',
  failedHelp: '结果还在服务器上。',
  again: '再试一次',
  own: '自己查一次',
}
