import type { Catalogue } from '../schema/catalogue.ts'
import type { Question } from '../schema/questionnaire.ts'
import { type Flaw, repeated } from './flaw.ts'

const flaw = (path: string, message: string): Flaw => ({ rule: 'option', path, message })

/** Options that cannot be chosen, and options that no score and no gate tells from another. */
export function optionFlaws({ indicator, maturity, factory }: Catalogue): Flaw[] {
  return [
    ...indicator.questions.flatMap((one, i) => [
      ...keyFlaws(
        one.options.map((option) => option.key),
        (at) => `indicator.questions.${i}.options.${at}.key`,
      ),
      ...idleFlaws(one, `indicator.questions.${i}.options`),
    ]),
    ...keyFlaws(
      maturity.answers.map((one) => one.value),
      (at) => `maturity.answers.${at}.value`,
    ),
    ...repeated(maturity.answers.map((one) => one.tenths)).map(([at, tenths]) =>
      flaw(`maturity.answers.${at}.tenths`, `${tenths} tenths, as another answer gives`),
    ),
    ...maturity.subdomains.flatMap(({ weights }, i) =>
      weights.discrete > 0 || weights.process > 0
        ? []
        : [flaw(`maturity.subdomains.${i}.weights`, 'weighs nothing in either industry')],
    ),
    ...factory.questions.flatMap((one, i) =>
      keyFlaws(
        one.options.map((option) => option.value),
        (at) => `factory.questions.${i}.options.${at}.value`,
      ),
    ),
    ...unaskedFlaws(factory),
  ]
}

/** The second of two options of one key is never found. */
function keyFlaws(keys: readonly string[], pathOf: (at: number) => string): Flaw[] {
  return repeated(keys).map(([at, key]) => flaw(pathOf(at), `${key} cannot be reached`))
}

function idleFlaws({ kind, options }: Question, path: string): Flaw[] {
  return options.flatMap(({ key, weight }, i) => {
    const before = options[i - 1]
    if (before === undefined) return []
    if (kind === 'multi') {
      return weight > 0 ? [] : [flaw(`${path}.${i}.weight`, `${key} gives nothing`)]
    }
    if (weight > before.weight) return []
    const worth = weight === before.weight ? 'as much as' : 'less than'
    return [flaw(`${path}.${i}.weight`, `${key} gives ${worth} ${before.key} before it`)]
  })
}

/** Positions that no rung asks for, and recognitions of no rung. */
function unaskedFlaws({ questions, rungs }: Catalogue['factory']): Flaw[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    'factory.kpi': rungs.map((one) => one.demand.kpi),
    'factory.recognised': rungs.map((one) => one.id),
  }
  return questions.flatMap(({ id, options }, i) =>
    options.flatMap(({ value }, at) =>
      at === 0 || (known[id]?.includes(value) ?? true)
        ? []
        : [flaw(`factory.questions.${i}.options.${at}.value`, `no rung asks for ${value}`)],
    ),
  )
}
