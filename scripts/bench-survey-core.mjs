import { performance } from 'node:perf_hooks'
import { Model } from 'survey-core'

/** @typedef {import('../assessments/schema/catalogue.ts').Catalogue} Catalogue */
/** @typedef {import('../assessments/schema/request.ts').Request} Request */
/** @typedef {import('../assessments/schema/result.ts').Ladders} Ladders */
/** @typedef {{ name: string, expression: string, includeIntoResult?: boolean }} Value */

/** survey-core reads a dot as a step into an object. @param {string} id */
const named = (id) => id.replace(/[^A-Za-z0-9]/g, '_')
/** @param {string} id */
const ref = (id) => `{${named(id)}}`
/** @param {readonly string[]} terms */
const sum = (terms) => terms.join(' + ')
/** @param {string} test @param {string | number} yes @param {string | number} no */
const iif = (test, yes, no) => `iif(${test}, ${yes}, ${no})`
/** @param {Catalogue['indicator']['questions'][number]} question @param {number} weight */
const pointsOf = ({ path }, weight) => (path[0] * path[1] * path[2] * weight) / 1_000_000

/** Every question of the three ladders, as choices. @param {Catalogue} catalogue */
function elementsOf({ indicator, maturity, factory }) {
  /** @param {string} type @param {string} id @param {readonly (string | number)[]} choices */
  const choice = (type, id, choices) => ({ type, name: named(id), choices: [...choices] })
  const answers = maturity.answers.map((one) => one.value)
  return [
    ...indicator.questions.map(({ id, kind, options }) => {
      const keys = options.map((option) => option.key)
      return choice(kind === 'multi' ? 'checkbox' : 'radiogroup', id, keys)
    }),
    ...indicator.scenarios.map(({ id }) => choice('radiogroup', id, [0, 1, 2, 3, 4])),
    ...maturity.subdomains.flatMap(({ id, statements }) =>
      statements.map(({ level }) => choice('radiogroup', `cmmm.${id}.${level}`, answers)),
    ),
    ...factory.scenes.map(({ id }) => choice('radiogroup', id, ['none', 'built', 'ai'])),
    ...factory.questions.map(({ id, options }) => {
      const values = options.map((option) => option.value)
      return values.includes('true')
        ? { type: 'boolean', name: named(id) }
        : choice('radiogroup', id, values)
    }),
    choice('radiogroup', 'process', ['discrete', 'process']),
    { type: 'text', inputType: 'number', name: 'revenue' },
  ]
}

/** @param {Catalogue} catalogue @returns {Value[]} */
function indicatorValues({ indicator }) {
  const { questions, scenarios, levels } = indicator
  const points = questions.map((one) => {
    const worth = one.options.map(
      ({ key, weight }) => /** @type {const} */ ([key, pointsOf(one, weight)]),
    )
    const expression =
      one.kind === 'multi'
        ? sum(worth.map(([key, each]) => iif(`${ref(one.id)} contains '${key}'`, each, 0)))
        : worth.reduceRight(
            (rest, [key, each]) => iif(`${ref(one.id)} = '${key}'`, each, rest),
            '0',
          )
    return { name: `points_${named(one.id)}`, expression }
  })
  const score = { name: 'sme_score', expression: sum(points.map(({ name }) => `{${name}}`)) }
  const perLevel = levels.flatMap((rule) => {
    /** @param {typeof scenarios} of */
    const count = (of) => sum(of.map(({ id }) => iif(`${ref(id)} >= ${rule.level}`, 1, 0)))
    const at = `sme_${rule.level}`
    return [
      { name: `${at}_count`, expression: count(scenarios) },
      { name: `${at}_starred`, expression: count(scenarios.filter((one) => one.constraint)) },
      { name: `${at}_gate_score`, expression: `{sme_score} >= ${rule.score}` },
      { name: `${at}_gate_count`, expression: `{${at}_count} >= ${rule.scenarios}` },
      { name: `${at}_gate_starred`, expression: `{${at}_starred} >= ${rule.constraintScenarios}` },
    ]
  })
  const level = levels.reduce((below, { level: one }) => {
    const gates = ['score', 'count', 'starred'].map((gate) => `{sme_${one}_gate_${gate}} = true`)
    return iif(gates.join(' and '), one, below)
  }, '0')
  return [...points, score, ...perLevel, { name: 'sme_level', expression: level }]
}

/** Weights are not spread where a subdomain does not apply. @param {Catalogue} catalogue @returns {Value[]} */
function maturityValues({ maturity }) {
  const { subdomains, answers, levels, metTenths } = maturity
  const weights = subdomains.map(({ id, weights: { discrete, process } }) => ({
    name: `weight_${named(id)}`,
    expression: iif(`{process} = 'discrete'`, discrete / 1e6, process / 1e6),
  }))
  const scores = levels.map(({ level }) => {
    const terms = subdomains.map(({ id }) => {
      const answer = ref(`cmmm.${id}.${level}`)
      const worth = answers.reduceRight(
        (rest, { value, tenths }) => iif(`${answer} = '${value}'`, tenths / 10, rest),
        '0',
      )
      return `{weight_${named(id)}} * ${worth}`
    })
    return { name: `cmmm_${level}_score`, expression: sum(terms) }
  })
  const gates = levels.map(({ level }) => ({
    name: `cmmm_${level}_gate`,
    expression: `{cmmm_${level}_score} >= ${metTenths / 10}`,
  }))
  const level = levels.reduceRight(
    (above, { level: one }) => iif(`{cmmm_${one}_gate} = true`, above, one - 1),
    `${levels.length}`,
  )
  return [...weights, ...scores, ...gates, { name: 'cmmm_level', expression: level }]
}

/** @param {Catalogue} catalogue @returns {Value[]} */
function factoryValues({ factory }) {
  const { scenes, chapters, links, questions, rungs, aboveScaleFen } = factory
  /** @param {readonly { id: string }[]} of @param {string} test */
  const count = (of, test) => sum(of.map(({ id }) => iif(`${ref(id)} ${test}`, 1, 0)))
  const built = `anyof ['built', 'ai']`
  const counts = [
    { name: 'in_place', expression: count(scenes, built) },
    { name: 'with_ai', expression: count(scenes, `= 'ai'`) },
    ...links.map(({ id }) => {
      const own = chapters.filter((one) => one.link === id).map((one) => one.id)
      const of = scenes.filter((one) => own.includes(one.chapter))
      return { name: `covers_${id}`, expression: count(of, built) }
    }),
    ...['factory.kpi', 'factory.recognised'].map((id) => {
      const values = questions.find((one) => one.id === id)?.options ?? []
      const step = values.reduceRight(
        (rest, { value }, at) => iif(`${ref(id)} = '${value}'`, at, rest),
        '-1',
      )
      return { name: `step_${named(id)}`, expression: step }
    }),
  ]
  /** @param {string} id @param {string} value */
  const stepOf = (id, value) =>
    questions.find((one) => one.id === id)?.options.findIndex((one) => one.value === value)
  const gates = rungs.map(({ id, demand }) => {
    const { covers, maturity, kpi, aiShare, rungBelow } = demand
    const tests = [
      `{revenue} >= ${aboveScaleFen}`,
      ...['clean', 'controllable', 'organised'].map((flag) => `${ref(`factory.${flag}`)} = true`),
      ...covers.map((link) => `{covers_${link}} >= 1`),
      `{cmmm_level} >= ${maturity}`,
      ...(aiShare
        ? [`{in_place} > 0 and {with_ai} * ${aiShare[1]} >= {in_place} * ${aiShare[0]}`]
        : []),
      `{step_factory_kpi} >= ${stepOf('factory.kpi', kpi)}`,
      ...(rungBelow
        ? [`{step_factory_recognised} >= ${stepOf('factory.recognised', rungBelow)}`]
        : []),
    ]
    return tests.map((expression, at) => ({ name: `${id}_gate_${at}`, expression }))
  })
  const tier = rungs.reduce((below, { id }, at) => {
    const all = (gates[at] ?? []).map(({ name }) => `{${name}} = true`).join(' and ')
    return iif(all, `'${id}'`, below)
  }, `'none'`)
  return [...counts, ...gates.flat(), { name: 'tier', expression: tier }]
}

/** A survey that asks the same and computes the same scores, levels and gates, without unknowns. */
export function surveyOf(/** @type {Catalogue} */ catalogue) {
  const elements = elementsOf(catalogue)
  const calculatedValues = [
    ...indicatorValues(catalogue),
    ...maturityValues(catalogue),
    ...factoryValues(catalogue),
  ]
  const model = new Model({ elements, calculatedValues })
  return { model, questions: elements.length, values: calculatedValues.length }
}

/** @param {Request} request @param {string} year of the revenue that counts */
export function surveyAnswersOf({ answers, enterprise }, year) {
  return {
    ...Object.fromEntries(Object.entries(answers ?? {}).map(([id, one]) => [named(id), one])),
    process: enterprise?.process,
    revenue: enterprise?.revenueFen?.[year],
  }
}

/** @param {Model} model */
export const surveyResultOf = (model) => [
  model.getVariable('sme_level'),
  model.getVariable('cmmm_level'),
  model.getVariable('tier'),
]

/** @param {Ladders} ladders */
export const laddersResultOf = (ladders) => [
  ladders['sme-digital-2024'].level ?? 0,
  ladders['cmmm-2020'].level ?? 0,
  ladders['smart-factory-2025'].tier ?? 'none',
]

/**
 * Runs the calls in turn, so that whatever else the machine does meets all alike.
 * @param {Readonly<Record<string, () => void>>} calls @param {number} forMs
 * @returns {Record<string, number[]>} times in milliseconds
 */
export function timeInTurn(calls, forMs) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]))
  for (const call of Object.values(calls)) for (let i = 0; i < 20; i += 1) call()
  const until = performance.now() + forMs
  while (performance.now() < until) {
    for (const [name, call] of Object.entries(calls)) {
      const before = performance.now()
      call()
      times[name]?.push(performance.now() - before)
    }
  }
  return times
}
