import type { Named } from '../named.ts'

type Proof = {
  readonly aim: 'net' | 'months'
  readonly budget: 'none' | 'total' | 'years'
  readonly isWhole: boolean
}
type Open = { readonly facts: boolean; readonly selection: boolean }

export const road = {
  road: {
    lead: (to: string | null) =>
      `按${to === null ? '下一级' : to}的条件，从已有的答案算起：做哪些措施、先后次序、多少投入、现行政策补多少。`,
    assumed:
      '投入和工期是规划假设，按企业规模取区间的中间值，不是报价；企业填了自己的数，用企业的数。补贴是按现行条款算出的上限，所有项目合并按一个项目申报一次。',
    yearly: '投入按做完的那一年计；补贴列在条款所属年度，不是到账年度。',
    range: (low: string, high: string) => `投入按区间合计，最少${low}，最多${high}。`,
    ownCost: '投入自填',
    ownMonths: '工期自填',
    ownNote: '标“自填”的是企业自己的数。',
    way: (to: string, count: number, months: number, cost: string) =>
      `到${to}：${count}项措施，${months}个月，投入${cost}。`,
    wayOpen: (to: string, count: number, months: number, cost: string, open: number) =>
      `做${count}项措施、${months}个月，投入${cost}，可补上能靠措施满足的条件；另有${open}项条件还没答，答了才能判定到没到${to}。`,
    wayShort: (to: string, count: number, months: number, cost: string, rest: string) =>
      `只做措施还到不了${to}：做${count}项措施、${months}个月，投入${cost}，可补上能靠措施满足的条件；另有${rest}。`,
    rest: (beyond: number, short: number, open: number) =>
      [
        ...(beyond > 0 ? [`${beyond}项条件不能靠投入解决`] : []),
        ...(short > 0 ? [`${short}项条件现有措施补不上`] : []),
        ...(open > 0 ? [`${open}项条件还没答`] : []),
      ].join('，'),
    aid: (aid: string, net: string) => `现行政策最高补${aid}，净投入最低${net}。`,
    aidOpen: (net: string) => `政策能补多少还不能判定，不算补贴净投入${net}。`,
    noAid: (net: string) => `在收录的文件里没有查到可补的条款，净投入${net}。`,
    noAidLeft: (net: string) => `算进的补贴里没有可补的，净投入${net}。`,
    reached: (to: string) => `${to}的条件已经全部满足。`,
    nothing: (to: string, rest: string) => `离${to}所差的条件，没有能靠措施补上的：${rest}。`,
    onlyOpen: (to: string, open: number) => `离${to}没有查出差距，还有${open}项条件没答。`,
    budget: (to: string, last: number | null) =>
      last === null
        ? `在给定的预算之内，走不到${to}。`
        : `措施最晚推到${last}年，在这些预算之内走不到${to}。`,
    unfinished: (to: string) => `比较没有做完，还没有找到到${to}的走法。`,
    leftOut: (to: string) => `去掉的措施没有别的能代替，走不到${to}。`,
    top: '三把尺都到了最高一级，没有再往上的路。',
    proven: ({ aim, budget, isWhole }: Proof) => {
      const rest = isWhole ? '' : '补上其余条件，'
      const within = { none: '', total: '在预算之内，', years: '在这些预算之内，' }[budget]
      const early = aim === 'net' && isWhole && budget !== 'years' ? '各项尽早做，' : ''
      const better = aim === 'net' ? '净投入更少' : '更快'
      return `已证明：${rest}${within}${early}没有${better}的${isWhole ? '走法' : '办法'}。`
    },
    unproven: (amount: string, aim: 'net' | 'months') =>
      `没有比较完，别的走法最多再${aim === 'net' ? '省' : '快'}${amount}。`,
    open: (n: number) => `有${n}项答案还不知道，先按没有算。`,
    size: '企业规模还不能判定，投入按中型企业计。',
    draft: (aid: string, net: string) =>
      `若征求意见稿按稿通过，同样的措施最高补${aid}，净投入最低${net}；这是替换后的数，不与现行相加。`,
    could: (aid: string, net: string, { facts, selection }: Open) => {
      const won = facts ? '，遴选和评审也都通过' : '还没有结果的遴选和评审都通过'
      const known = `${facts ? '地区和企业情况答全' : ''}${selection ? won : ''}`
      const when =
        known === '' ? '现在还不能判定的条件都满足时' : `${known}${selection ? '时' : '后'}`
      return `${when}，最多补${aid}，净投入最低${net}。`
    },
    waterfall: '从投入到净投入',
    cost: '投入',
    net: '净投入',
    netLeast: '净投入，最低',
    netOpen: '净投入，不算补贴',
    notJudged: '还不能判定',
    list: '措施，按动工先后',
    name: '措施',
    closes: '补上的条件',
    prepares: '为别的措施打基础',
    rung: {
      'sme-digital-2024': (level: string) => `数字化水平${level}`,
      'cmmm-2020': (level: string) => `成熟度${level}`,
    },
    scoreOf: (rung: string) => `${rung}的得分`,
    start: '动工',
    takes: '工期',
    done: '完成',
    amount: '投入，元',
    total: '合计',
    years: '分年投入和补贴',
    year: '年度',
    aidYear: '最高可补，元',
    netYear: '净投入，最低，元',
    claims: '补贴来自哪些条款',
    caveats: '这些条款留给指南、预算和解读的',
    caveat: '要留意的',
    of: '对应的投入',
    ofKind: {
      project: '项目',
      compute: '算力',
      'model-service': '模型服务',
      other: '已有的支出',
    } as Named,
    blocked: '不能靠投入解决的条件',
    tooLittle: '现有措施补不上的条件',
    unanswered: '还没答的条件，可能已经满足',
    why: '原因',
    when: '什么时候',
    whyOf: {
      scale: '看上一整年的营业收入，等下一个整年的数。',
      'record-of-years': '看近三年的记录，只能等记录过了年限。',
      position: '看在同行业里的位置，由专家核定。',
      recognition: '先要认定前一级，不能跳级。',
      outcomes: '看一年经营下来的指标，是结果，不是措施。',
      'left-out': '去掉的措施没有别的能代替。',
      remedies: '目录里的措施都做了，也补不够。',
    } as Named,
    earliest: (day: string) => `最早${day}`,
    latest: (day: string) => `没有新的记录，最迟${day}`,
    never: '没有日期可查',
    months: (n: number) => `${n}个月`,
  },
}
