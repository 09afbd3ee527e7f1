import type { Catalogue } from '../schema/catalogue.ts'
import type { Question, Share } from '../schema/questionnaire.ts'
import type { Flaw } from './flaw.ts'

const flaw = (path: string, message: string): Flaw => ({ rule: 'band', path, message })

/** Bands and steps without holes, overlaps or steps back. */
export function bandFlaws({ indicator, maturity, factory }: Catalogue): Flaw[] {
  return [
    ...indicator.questions.flatMap((one, i) =>
      one.share ? shareFlaws(one, one.share, `indicator.questions.${i}.share.upTo`) : [],
    ),
    ...numberFlaws(indicator.levels, 'indicator.levels'),
    ...risingFlaws(indicator.levels, 'score', 'indicator.levels', true),
    ...risingFlaws(indicator.levels, 'scenarios', 'indicator.levels', false),
    ...risingFlaws(indicator.levels, 'constraintScenarios', 'indicator.levels', false),
    ...indicator.scenarios.flatMap((one, i) =>
      numberFlaws(one.levels, `indicator.scenarios.${i}.levels`),
    ),
    ...numberFlaws(maturity.levels, 'maturity.levels'),
    ...maturity.subdomains.flatMap((one, i) =>
      numberFlaws(one.statements, `maturity.subdomains.${i}.statements`),
    ),
    ...tenthsFlaws(maturity.answers.map((one) => one.tenths)),
    ...rungFlaws(factory),
  ]
}

function shareFlaws({ options }: Question, { upTo }: Share, path: string): Flaw[] {
  const last = upTo.at(-1)
  return [
    ...(upTo.length === options.length
      ? []
      : [flaw(path, `${upTo.length} bands for ${options.length} options`)]),
    ...upTo.flatMap((end, i) => {
      const before = upTo[i - 1]
      if (before === undefined || end > before) return []
      return [flaw(`${path}.${i}`, `no share lies above ${before} and up to ${end}`)]
    }),
    ...(last === 100 ? [] : [flaw(path, `a share above ${last} belongs to no option`)]),
  ]
}

/** Levels are numbered from one, in order and without a hole. */
function numberFlaws(levels: readonly { readonly level: number }[], path: string): Flaw[] {
  const wrong = levels.findIndex(({ level }, i) => level !== i + 1)
  return wrong < 0 ? [] : [flaw(`${path}.${wrong}.level`, `expected ${wrong + 1}`)]
}

type Rule = Catalogue['indicator']['levels'][number]

function risingFlaws(
  levels: readonly Rule[],
  field: 'score' | 'scenarios' | 'constraintScenarios',
  path: string,
  strictly: boolean,
): Flaw[] {
  return levels.flatMap((one, i) => {
    const before = levels[i - 1]?.[field]
    if (before === undefined || one[field] > before) return []
    if (one[field] === before && !strictly) return []
    return [flaw(`${path}.${i}.${field}`, `${one[field]} after ${before} of the level below`)]
  })
}

/** From all of a statement down to nothing of it; equal ones are options that never matter. */
function tenthsFlaws(tenths: readonly number[]): Flaw[] {
  const wrong = tenths.findIndex((one, i) => one > (tenths[i - 1] ?? 10))
  return [
    ...(wrong < 0 ? [] : [flaw(`maturity.answers.${wrong}.tenths`, 'above the answer before')]),
    ...(tenths[0] === 10 ? [] : [flaw('maturity.answers.0.tenths', 'the best answer is not all')]),
    ...(tenths.at(-1) === 0
      ? []
      : [flaw(`maturity.answers.${tenths.length - 1}.tenths`, 'the worst answer is not nothing')]),
  ]
}

/** No rung asks less than the one below it, and each rests on the one below it. */
function rungFlaws({ rungs, questions }: Catalogue['factory']): Flaw[] {
  const kpis = questions.find((one) => one.id === 'factory.kpi')?.options ?? []
  const kpiOf = (value: string) => kpis.findIndex((option) => option.value === value)
  return rungs.flatMap(({ demand }, i) => {
    const path = `factory.rungs.${i}.demand`
    const below = rungs[i - 1]
    const flaws: Flaw[] = []
    if (demand.rungBelow !== below?.id) {
      flaws.push(flaw(`${path}.rungBelow`, `expected ${below?.id ?? 'none below the lowest'}`))
    }
    if (below === undefined) return flaws
    const lower = below.demand
    if (demand.maturity < lower.maturity) {
      flaws.push(flaw(`${path}.maturity`, `${demand.maturity} after ${lower.maturity}`))
    }
    if (kpiOf(demand.kpi) < kpiOf(lower.kpi)) {
      flaws.push(flaw(`${path}.kpi`, `${demand.kpi} after ${lower.kpi}`))
    }
    if (lower.covers.some((link) => !demand.covers.includes(link))) {
      flaws.push(flaw(`${path}.covers`, 'leaves out what the rung below covers'))
    }
    const [over, under] = demand.aiShare ?? [0, 1]
    const [overBelow, underBelow] = lower.aiShare ?? [0, 1]
    if (over * underBelow < overBelow * under) {
      flaws.push(flaw(`${path}.aiShare`, `${over}/${under} after ${overBelow}/${underBelow}`))
    }
    return flaws
  })
}
