import { scenesByLink } from '../ladder/smart-factory.ts'
import { spanOf } from '../ladder/sme-digital.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import type { Flaw } from './flaw.ts'

const flaw = (path: string, message: string): Flaw => ({ rule: 'gate', path, message })

/** Gates that no answer can lift, and gates that hold whatever is answered. */
export function gateFlaws({ indicator, maturity, factory }: Catalogue): Flaw[] {
  return [
    ...levelFlaws(indicator),
    ...lineFlaws(maturity.metTenths, 10, 'maturity.metTenths'),
    ...(factory.aboveScaleFen > 0
      ? []
      : [flaw('factory.aboveScaleFen', 'holds whatever is answered')]),
    ...linkFlaws(factory),
    ...rungFlaws(factory, maturity.levels.length),
  ]
}

function lineFlaws(line: number, most: number, path: string): Flaw[] {
  if (line > most) return [flaw(path, `${line} can never be reached: the most is ${most}`)]
  return line > 0 ? [] : [flaw(path, `${line} holds whatever is answered`)]
}

function levelFlaws({ questions, scenarios, levels }: Catalogue['indicator']): Flaw[] {
  const most = questions.reduce((sum, one) => sum + spanOf(one).high, 0) / 1000
  const starred = scenarios.filter((one) => one.constraint).length
  return levels.flatMap((one, i) => {
    const path = `indicator.levels.${i}`
    return [
      ...lineFlaws(one.score, most, `${path}.score`),
      ...lineFlaws(one.scenarios, scenarios.length, `${path}.scenarios`),
      ...lineFlaws(one.constraintScenarios, starred, `${path}.constraintScenarios`),
    ]
  })
}

/** A 环节 that is demanded and in which no scene lies. */
function linkFlaws(factory: Catalogue['factory']): Flaw[] {
  const scenes = scenesByLink(factory)
  return factory.links.flatMap(({ id }, i) => {
    const asking = factory.rungs.filter((one) => one.demand.covers.includes(id))
    if (asking.length === 0 || (scenes.get(id) ?? []).length > 0) return []
    const rungs = asking.map((one) => one.id).join(', ')
    return [flaw(`factory.links.${i}`, `no scene lies in it, and ${rungs} must cover it`)]
  })
}

/** Questions that the gates of every rung read. */
const read = [
  'factory.clean',
  'factory.controllable',
  'factory.organised',
  'factory.kpi',
  'factory.recognised',
] as const

function rungFlaws({ questions, rungs, links }: Catalogue['factory'], levels: number): Flaw[] {
  const valuesOf = (id: string) =>
    questions.find((one) => one.id === id)?.options.map((option) => option.value) ?? []
  const kpis = valuesOf('factory.kpi')
  const recognised = valuesOf('factory.recognised')
  return [
    ...read
      .filter((id) => !questions.some((one) => one.id === id))
      .map((id) => flaw('factory.questions', `${id} is read by every rung and not asked`)),
    ...rungs.flatMap(({ demand }, i) => {
      const path = `factory.rungs.${i}.demand`
      const { covers, kpi, rungBelow, aiShare } = demand
      return [
        ...covers.flatMap((link, at) =>
          links.some((one) => one.id === link)
            ? []
            : [flaw(`${path}.covers.${at}`, `${link} is no link that is asked`)],
        ),
        ...lineFlaws(demand.maturity, levels, `${path}.maturity`),
        ...(kpis.length === 0 || kpis.includes(kpi)
          ? []
          : [flaw(`${path}.kpi`, `${kpi} is no option of factory.kpi`)]),
        ...(rungBelow === undefined || recognised.length === 0 || recognised.includes(rungBelow)
          ? []
          : [flaw(`${path}.rungBelow`, `${rungBelow} is no option of factory.recognised`)]),
        ...(aiShare === undefined ? [] : shareFlaws(aiShare, `${path}.aiShare`)),
      ]
    }),
  ]
}

function shareFlaws([over, under]: readonly [number, number], path: string): Flaw[] {
  if (over > under) return [flaw(path, `${over}/${under} is more than all`)]
  return over > 0 && under > 0 ? [] : [flaw(path, `${over}/${under} is no share`)]
}
