import { wanOf } from '../../../assessments/figures.ts'

/** Words that stand on every page. */
export const common = {
  brand: '梯度',
  home: '梯度，回到首页',
  selfCheck: '自查结果，不是官方认定。',
  recognition: '认定由主管部门按程序进行。',
  catalogueVersion: '目录',
  title: '梯度：工厂站在哪一级、差什么、哪笔公共资金可以用',
  description:
    '答一次，知道工厂站在哪一级、差什么，哪笔公共资金可以用。每笔金额附政策原文，每项条件注明依据。',
  skip: '跳到正文',
  nav: { label: '主导航', check: '自查', result: '结果', money: '资金', policies: '条款' },
  language: { label: '语言', other: 'English' },
  theme: { label: '明暗', system: '跟随系统', light: '浅色', dark: '深色' },
  sample: '示例',
  upTo: '最高',
  wan: '万元',
  yearOver: '申报年度已过，能否补报以主管部门答复为准',
  yearOverSum: (amount: string) => `其中${amount}申报年度已过，能否补报以主管部门答复为准`,
  unspecified: '未写明',
  notKnown: '还不知道',
  notKnownHelp: '不当作“没有”。结果里单独列出。',
  yes: '是',
  no: '否',
  colon: '：',
  comma: '，',
  listed: '、',
  sentenceGap: '',
  levelName: (n: number) => `${['零', '一', '二', '三', '四', '五'][n] ?? n}级`,
  sourceTag: {
    'sme-digital-2024': '评测指标2024',
    'smart-factory-2025': '要素条件2025',
    'smart-factory-2024': '要素条件2024',
    'scene-guide-2025': '场景指引2025',
    'gb-t-39116-2020': 'GB/T 39116',
    'gb-t-39117-2020': 'GB/T 39117',
    'statistics-above-scale': '规上统计',
  } as Readonly<Record<string, string>>,
  /** 万元 up to 1亿, 亿元 from there; both cut at two decimals. */
  amount: (fen: number) =>
    fen < 10_000_000_000
      ? { sign: '', value: wanOf(fen), unit: '万元' }
      : { sign: '', value: wanOf(Math.floor(fen / 10_000)), unit: '亿元' },
  range: (low: string, high: string) => `${low}–${high}`,
  state: { held: '满足', missing: '未满足', unknown: '还不知道' },
  standing: { 'in-force': '现行', draft: '征求意见稿', 'not-yet': '尚未施行', expired: '已失效' },
  totals: {
    ifPassed: '若稿通过，合计',
    more: (amount: string) => `比现行多${amount}`,
    same: '与现行相同',
    withoutFigure: (n: number) => `${n}项符合条件，原文未写金额`,
  },
  verdict: {
    eligible: '可申领',
    incomplete: '待补充',
    unspecified: '未写金额',
    ineligible: '不符合',
  },
  confidence: {
    official: '官方文件',
    secondary: '二手资料',
    interpretation: '本系统解读',
    assumed: '暂定，待核对',
  },
  sections: {
    firm: '企业情况',
    basics: '基本要求',
    foundation: '数字化基础',
    management: '数字化管理',
    results: '数字化成效',
    scenarios: '十六个应用场景',
    scenes: '四十个典型场景',
    maturity: '能力成熟度',
    records: '支出与项目',
  },
  waiting: {
    head: (version: string) => `本机的答案属于${version}版内容，没有改到现行版。`,
    see: '看会变什么',
  },
  notFound: { head: '没有这一页', back: '回到首页' },
  crashed: { head: '这一页出错了', safe: '答案还在本机，没有丢。', again: '重新打开' },
}
