import type { Named } from '../named.ts'

export const summary = {
  summary: {
    at: (rung: string) => `现处${rung}。`,
    noTier: '还没有达到基础级。',
    openTier: '还不能判定级别。',
    top: '各级条件全部满足。',
    toNext: (rung: string, missing: number, unknown: number) =>
      missing + unknown === 0
        ? `${rung}的条件已经齐备。`
        : missing === 0
          ? `离${rung}没有查出差距，还有${unknown}项不知道。`
          : unknown === 0
            ? `离${rung}还差${missing}项条件。`
            : `离${rung}还差${missing}项条件，另有${unknown}项不知道。`,
    inForce: (claims: number, amount: string) =>
      claims === 0
        ? '按现有记录，现行政策下没有可申领的事项。'
        : `现行政策下可申领${claims}项，最高${amount}。`,
    draft: (claims: number, amount: string) =>
      claims === 0
        ? '征求意见稿若按稿通过，也没有可申领的事项。'
        : `征求意见稿若按稿通过，共可申领${claims}项，最高${amount}；它替换现行合计，两数不相加。`,
    firm: '企业',
    what: '项目',
    value: '内容',
    name: '企业名称',
    area: '地区',
    industry: '行业',
    process: '生产类型',
    processOf: { discrete: '离散型', process: '流程型' } as Named,
    employees: '从业人员',
    people: (n: string) => `${n}人`,
    revenue: (year: string) => `${year}年营业收入`,
    asOf: '评估日',
    standing: '三把尺上的位置',
    ladder: '标尺',
    now: '现在',
    next: '下一级',
    away: '还差',
    topRung: '已到最高一级',
    none: '未达最低一级',
    open: '还不能判定',
    atLeast: (name: string) => `至少${name}`,
    short: (missing: number, unknown: number) =>
      missing + unknown === 0
        ? '没有差距'
        : [
            ...(missing > 0 ? [`${missing}项未满足`] : []),
            ...(unknown > 0 ? [`${unknown}项不知道`] : []),
          ].join('，'),
    money: '可申领的资金',
    state: '效力',
    claims: '项数',
    count: (n: number) => `${n}项`,
    total: '合计，元',
    could: '未知补齐后最高，元',
    lawInForce: '现行',
    ifPassed: '若征求意见稿通过',
    nearest: '最近的差距',
    question: '先弄清这一项',
    ask: (what: string) => `还不知道的事情里，先弄清这一项最有用：${what}。`,
    stake: (amount: string) => `现行政策下，最多关系到${amount}。`,
    stakeOfDraft: (amount: string) => `若征求意见稿通过，最多关系到${amount}。`,
  },
}
