import type { Explanation } from '../schema/explanation.ts'
import type { Words } from '../schema/words.ts'
import type { LadderContent } from './explained.ts'

const numerals = ['零', '一', '二', '三', '四', '五']

/** What gates ask, by rule; a covered 环节 is said with its own name. */
const gateWords: Readonly<Record<string, Words>> = {
  'above-scale': { zh: '规模以上工业企业', en: 'Industrial firm above scale' },
  clean: { zh: '近三年守法经营', en: 'Three clean years' },
  controllable: { zh: '安全可控', en: 'Secure and controllable' },
  organised: { zh: '组织和人才', en: 'Organisation and people' },
  maturity: { zh: '智能制造能力成熟度', en: 'Smart-manufacturing maturity' },
  'ai-share': { zh: 'AI场景占比', en: 'Share of scenes with AI' },
  kpi: { zh: '主要技术经济指标', en: 'Main technical and economic indicators' },
  'rung-below': { zh: '已取得前一级', en: 'Rung below held' },
  score: { zh: '得分', en: 'Score' },
  scenarios: { zh: '达到本级的应用场景', en: 'Scenarios at this level' },
  'constraint-scenarios': {
    zh: '达到本级的约束性场景',
    en: 'Constraint scenarios at this level',
  },
  'own-score': { zh: '本级加权得分', en: 'Weighted score of the level itself' },
}

const industryWords: Readonly<Record<string, Words>> = {
  discrete: { zh: '离散型', en: 'discrete industry' },
  process: { zh: '流程型', en: 'process industry' },
}

const plain = (id: string): Words => ({ zh: id, en: id })
const joined = (a: Words, b: Words): Words => ({ zh: `${a.zh}：${b.zh}`, en: `${a.en}: ${b.en}` })
const sayIn = (zh: string, en: string, words: Words): Words => joined({ zh, en }, words)

/** Names of everything that a figure can be about, by `about`. */
function namesIn({ indicator, maturity, factory }: LadderContent): ReadonlyMap<string, Words> {
  const levelOf = (level: number, name: Words): Words => ({
    zh: `${numerals[level] ?? level}级（${name.zh}）`,
    en: `level ${level} (${name.en})`,
  })
  const levels = new Map(maturity.levels.map((one) => [one.level, levelOf(one.level, one.name)]))
  return new Map<string, Words>([
    ...[indicator, maturity, factory].map((one): [string, Words] => [one.id, one.name]),
    ...indicator.levels.map((one): [string, Words] => [
      `${indicator.id}/${one.level}`,
      levelOf(one.level, one.nickname),
    ]),
    ...[...levels].map(([level, words]): [string, Words] => [`${maturity.id}/${level}`, words]),
    ...factory.rungs.map((one): [string, Words] => [`${factory.id}/${one.id}`, one.name]),
    ...[
      ...indicator.questions,
      ...indicator.scenarios,
      ...factory.questions,
      ...factory.scenes,
    ].map((one): [string, Words] => [one.id, one.name]),
    ...factory.links.map((one): [string, Words] => [one.id, one.name]),
    ...maturity.subdomains.flatMap((one): [string, Words][] => [
      [`cmmm.${one.id}`, one.name],
      ...one.statements.map(({ level }): [string, Words] => [
        `cmmm.${one.id}.${level}`,
        joined(one.name, levels.get(level) ?? plain(String(level))),
      ]),
    ]),
  ])
}

function factWords(about: string, name: Words): Words {
  if (about === 'enterprise.process') return { zh: '行业类型', en: 'Type of industry' }
  const year = /^enterprise\.revenueFen\.(\d{4})$/.exec(about)?.[1]
  if (year !== undefined) return { zh: `${year}年营业收入（分）`, en: `Revenue of ${year}, in fen` }
  return sayIn('不适用', 'Not applicable', name)
}

/** A way to say what any figure is, in both languages: names from the content, around them ours. */
export function wordsFor(content: LadderContent): (figure: Explanation) => Words {
  const names = namesIn(content)
  return (figure) => {
    const name = names.get(figure.about) ?? plain(figure.about)
    const industry = industryWords[figure.id.split('/')[2] ?? '']
    const weighted = (words: Words) => (industry === undefined ? words : joined(words, industry))
    switch (figure.kind) {
      case 'ladder':
      case 'rung':
      case 'answer':
        return name
      case 'gate': {
        const link = names.get(figure.rule.replace('covers-', ''))
        if (link !== undefined) return sayIn('环节覆盖', 'Link covered', link)
        return gateWords[figure.rule] ?? plain(figure.rule)
      }
      case 'fact':
        return factWords(figure.about, name)
      case 'weight':
        return weighted(sayIn('权重', 'Weight', name))
      case 'weighted':
        return weighted(sayIn('得分', 'Points', name))
      case 'share':
        return { zh: '已建场景中用到AI的比例', en: 'Scenes with AI among the scenes in place' }
      case 'climb':
        return weighted({ zh: '逐级累计得分', en: 'Score over the levels climbed' })
      case 'either':
        return sayIn('两类行业取两端', 'Ends over both industries', name)
      case 'sum':
        return weighted(sumWords(figure.id, figure.rule, name))
    }
  }
}

function sumWords(id: string, rule: string, name: Words): Words {
  switch (rule) {
    case 'sum-of-points':
      return { zh: '总分', en: 'Total score' }
    case 'weighted-sum':
      return sayIn('本级加权得分', 'Weighted score of the level', name)
    default: {
      if (id.endsWith('/with-ai')) return { zh: '用到AI的场景数', en: 'Scenes with AI' }
      if (id.endsWith('/in-place')) return { zh: '已建场景数', en: 'Scenes in place' }
      if (id.includes('/in-place/')) return sayIn('已建场景数', 'Scenes in place', name)
      if (id.endsWith('/constraint-scenarios'))
        return sayIn('达到的约束性场景数', 'Constraint scenarios reached', name)
      return sayIn('达到的应用场景数', 'Scenarios reached', name)
    }
  }
}
