import { performance } from 'node:perf_hooks'
import { ZenEngine } from '@gorules/zen-engine'
import Publicodes from 'publicodes'

/** @typedef {import('../assessments/schema/measure.ts').Measure} Measure */
/** @typedef {import('../assessments/schema/policy.ts').PolicyDocument} PolicyDocument */
/** @typedef {import('../assessments/schema/request.ts').Request} Request */
/** @typedef {import('../assessments/schema/result.ts').MeasureResult} MeasureResult */
/** One measure as a formula. @typedef {{ id: string, conditions: string[], base: number, num: number, den: number, cap: number | null }} Rule */

const AS_OF = '2026-11-21'
const WAN = 1_000_000
const COUNT = 45

/** A firm with one record for each kind that a measure reads. @returns {Request} */
export function oneOfEach() {
  const on = '2026-05-01'
  const selected = true
  const amountFen = 90 * WAN
  /** @type {any[]} */
  const records = [
    { kind: 'spend', of: 'compute', amountFen },
    { kind: 'spend', of: 'model-service', amountFen, agent: true },
    {
      kind: 'project',
      types: [
        'smart-factory',
        'ai-retrofit',
        'technical-upgrade',
        'robotics-breakthrough',
        'innovation-carrier',
        'first-use-scenario',
        'ai-demonstration',
        'joint-agent',
        'industrial-benchmark',
        'scenario-owner',
        'scenario-solver',
        'service-platform',
        'key-project',
      ],
      equipmentFen: 300 * WAN,
      softwareFen: 100 * WAN,
      newEquipmentExVatFen: 300 * WAN,
      investmentFen: 6000 * WAN,
      fiscalFen: 0,
      fixedAssetsFen: 6000 * WAN,
      selected,
      deployed: true,
    },
    ...[
      'national-champion',
      'little-giant',
      'excellent-list',
      'leading-list',
      'national-innovation-centre',
      'provincial-innovation-centre',
      'provincial-hidden-champion',
      'national-task-winner',
    ].map((title) => ({ kind: 'title', title, lead: true })),
    { kind: 'certificate', of: 'dcmm', level: 3 },
    { kind: 'filing', of: 'deep-synthesis' },
    { kind: 'filing', of: 'generative-ai' },
    { kind: 'product', of: 'smart-terminal', selected },
    { kind: 'standard', level: 'national' },
    { kind: 'secretariat', level: 'national' },
    { kind: 'rent', amountFen, selected },
    { kind: 'equity', roundFen: 3000 * WAN, amountFen: 1000 * WAN, selected },
    { kind: 'running-cost', of: 'park', amountFen, selected },
    { kind: 'research', of: 'embodied-model', amountFen, selected },
  ]
  return {
    asOf: AS_OF,
    enterprise: {
      area: 'gd/zhuhai/jinwan',
      legalPerson: true,
      creditClean: true,
      aiRobotics: true,
      manufacturer: true,
      ownCoreTechnology: true,
      employees: 260,
      revenueFen: { 2025: 18000 * WAN, 2024: 15000 * WAN },
    },
    records: records.map((record, at) => ({ id: `r${at}`, on, ...record })),
  }
}

/**
 * What a rule engine has to know of a measure: the flags that must hold, its base, rate and smallest
 * cap. Windows, years, shared caps, grants and quotations are left out: the others have less to do.
 * @param {readonly PolicyDocument[]} documents @param {readonly MeasureResult[]} results
 */
export function rulesOf(documents, results) {
  const bases = new Map(results.map(({ id, trace }) => [id, trace.steps]))
  return documents
    .flatMap((document) => document.measures.map((measure) => ({ document, measure })))
    .flatMap(({ document, measure }) => ruleOf(document, measure, bases.get(measure.id) ?? []))
    .slice(0, COUNT)
}

/** @param {PolicyDocument} document @param {Measure} measure @param {MeasureResult['trace']['steps']} steps @returns {Rule[]} */
function ruleOf(document, measure, steps) {
  const { id, amount, caps } = measure
  if (amount.basis !== 'rate' && amount.basis !== 'fixed' && amount.basis !== 'ceiling') return []
  const flags = [...document.enterprise, ...measure.enterprise].flatMap((one) =>
    one.ask === 'is' ? [one.fact] : [],
  )
  const conditions = [`in_${document.area.replaceAll('/', '_')}`, ...new Set(flags)]
  const cap = caps.length > 0 ? Math.min(...caps.map(({ fen }) => fen)) : null
  const base = steps.find(({ step }) => step === 'base')?.fen.low ?? 0
  const [num, den] = amount.basis === 'rate' ? amount.rate : [1, 1]
  const whole = amount.basis === 'rate' ? base : steps.length > 0 ? amount.fen : 0
  return [{ id, conditions, base: whole, num, den, cap }]
}

const named = (/** @type {string} */ id) => `m_${id.replace(/\W/g, '_')}`

/** @param {readonly Rule[]} rules @param {Readonly<Record<string, boolean>>} flags */
function publicodesOf(rules, flags) {
  const words = (/** @type {string} */ name) => name.replaceAll('_', ' ').toLowerCase()
  /** @type {Record<string, unknown>} */
  const book = {}
  for (const flag of Object.keys(flags)) book[words(flag)] = { 'par défaut': 'oui' }
  for (const { id, conditions, base, num, den, cap } of rules) {
    book[`${words(named(id))} base`] = { 'par défaut': base }
    book[words(named(id))] = {
      'applicable si': { 'toutes ces conditions': conditions.map(words) },
      valeur: `(${words(named(id))} base * ${num}) / ${den}`,
      ...(cap !== null && { plafond: cap }),
    }
  }
  const engine = new Publicodes(/** @type {any} */ (book))
  const situation = () => ({
    ...Object.fromEntries(
      Object.entries(flags).map(([flag, holds]) => [words(flag), holds ? 'oui' : 'non']),
    ),
    ...Object.fromEntries(rules.map(({ id, base }) => [`${words(named(id))} base`, base])),
  })
  return () => {
    engine.setSituation(/** @type {any} */ (situation()))
    return rules.map(({ id }) =>
      Math.floor(Number(engine.evaluate(words(named(id))).nodeValue ?? 0)),
    )
  }
}

/** @param {readonly Rule[]} rules @param {Readonly<Record<string, boolean>>} flags */
function zenOf(rules, flags) {
  const expressions = rules.map(({ id, conditions, num, den, cap }, at) => {
    const share = `${named(id)} * ${num} / ${den}`
    const capped = cap === null ? share : `min([${share}, ${cap}])`
    return { id: `e${at}`, key: named(id), value: `${conditions.join(' and ')} ? ${capped} : 0` }
  })
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'in', content: {}, position: { x: 0, y: 0 } },
    {
      id: 'rules',
      type: 'expressionNode',
      name: 'rules',
      content: {
        expressions,
        passThrough: false,
        inputField: null,
        outputPath: null,
        executionMode: 'single',
      },
      position: { x: 1, y: 0 },
    },
    { id: 'out', type: 'outputNode', name: 'out', content: {}, position: { x: 2, y: 0 } },
  ]
  const edges = [
    { id: 'a', sourceId: 'in', targetId: 'rules', type: 'edge' },
    { id: 'b', sourceId: 'rules', targetId: 'out', type: 'edge' },
  ]
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify({ nodes, edges })))
  const bases = Object.fromEntries(rules.map(({ id, base }) => [named(id), base]))
  return async () => {
    const { result } = await decision.evaluate({ ...flags, ...bases }, { trace: false })
    return rules.map(({ id }) => Math.floor(Number(result[named(id)])))
  }
}

/** @param {readonly number[]} times @param {number} part */
const quantile = (times, part) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0

/**
 * Takes turns of so many calls, so that a slow moment of the machine hits all alike, and that no
 * engine starts each call with what another left in the caches.
 * @param {Record<string, () => unknown>} calls @param {number} during @param {number} turn
 */
async function inTurn(calls, during, turn = 1) {
  const times = Object.fromEntries(
    Object.keys(calls).map((name) => [name, /** @type {number[]} */ ([])]),
  )
  for (const call of Object.values(calls)) for (let at = 0; at < 100; at += 1) await call()
  const until = performance.now() + during
  while (performance.now() < until) {
    for (const [name, call] of Object.entries(calls)) {
      for (let at = 0; at < turn; at += 1) {
        const before = performance.now()
        await call()
        times[name]?.push(performance.now() - before)
      }
    }
  }
  return times
}

/**
 * 45 measures on the same facts by this engine and by two general ones, given the same results.
 * @param {Record<string, any>} loaded
 */
export async function timeClaims(loaded) {
  const { factsOf, judgementOf, evaluateMeasures, fillCaps, bundleOf, catalogue } = loaded
  const request = oneOfEach()
  const facts = factsOf(request, AS_OF, { low: 2, high: 2 })
  const { conflicts } = catalogue
  const rules = rulesOf(
    catalogue.documents,
    evaluateMeasures(facts, catalogue.documents, conflicts),
  )
  const ids = new Set(rules.map(({ id }) => id))
  const documents = catalogue.documents.map((/** @type {PolicyDocument} */ document) => ({
    ...document,
    measures: document.measures.filter(({ id }) => ids.has(id)),
  }))
  const flags = {
    in_gd: true,
    in_gd_zhuhai: true,
    in_gd_shenzhen_longhua: false,
    in_gd_zhongshan: false,
    ...Object.fromEntries(
      ['legalPerson', 'creditClean', 'aiRobotics', 'manufacturer', 'ownCoreTechnology'].map(
        (fact) => [fact, true],
      ),
    ),
  }
  const plain = () => {
    const { judged, grants } = judgementOf(facts, documents, conflicts)
    return judged.map((/** @type {any} */ each) => {
      if (each.verdict === false) return 0
      const bundle = bundleOf(each.candidates, grants)
      return fillCaps(bundle, 'low').reduce(
        (/** @type {number} */ sum, /** @type {any} */ { fen }) => sum + fen,
        0,
      )
    })
  }
  const traced = () =>
    evaluateMeasures(facts, documents, conflicts).map(
      (/** @type {MeasureResult} */ { amountFen }) => amountFen?.low ?? 0,
    )
  const calls = { plain, traced, publicodes: publicodesOf(rules, flags), zen: zenOf(rules, flags) }
  const results = await Promise.all(Object.values(calls).map((call) => call()))
  const same = results.every((one) => one.join() === results[0]?.join())
  const times = await inTurn(calls, 4000, 10)
  const median = (/** @type {string} */ name) => quantile(times[name] ?? [], 0.5)
  const ms = (/** @type {number} */ figure) => `${figure.toFixed(3)} ms`
  const against = (/** @type {string} */ other) =>
    ['plain', 'traced'].map((own) => (median(other) / median(own)).toFixed(1)).join(' and ')
  const agree = same ? 'same amounts' : results.map((one) => one.join()).join(' / ')
  return [
    [
      `claims: ${rules.length} measures`,
      `${ms(median('plain'))}, with trace ${ms(median('traced'))}`,
    ],
    [
      'claims-vs-publicodes',
      `${ms(median('publicodes'))}: ${against('publicodes')} times as fast (plain, with trace); ${agree}`,
    ],
    [
      'claims-vs-zen-engine',
      `${ms(median('zen'))}: ${against('zen')} times as fast (plain, with trace); ${agree}`,
    ],
  ]
}

/**
 * The whole catalogue with trace, and the plan of a firm with forty claims to choose from.
 * @param {Record<string, any>} loaded
 */
export async function timeCatalogue(loaded) {
  const { factsOf, judgementOf, evaluateMeasures, planOf, catalogue } = loaded
  const { documents, conflicts } = catalogue
  const facts = factsOf(oneOfEach(), AS_OF, { low: 2, high: 2 })
  const busy = factsOf(busyFirm(), AS_OF, { low: 2, high: 2 })
  const judgement = judgementOf(busy, documents, conflicts)
  const claims = judgement.judged.flatMap((/** @type {any} */ { candidates }) => candidates).length
  const times = await inTurn(
    {
      catalogue: () => evaluateMeasures(facts, documents, conflicts),
      plan: () => planOf(busy, documents, conflicts),
    },
    5000,
  )
  const told = (/** @type {string} */ name) => {
    const all = times[name] ?? []
    return `${quantile(all, 0.5).toFixed(2)} ms median, ${quantile(all, 0.99).toFixed(2)} ms p99 of ${all.length}`
  }
  return [
    ['whole catalogue with trace', told('catalogue')],
    [
      `plan of ${claims} claims`,
      `${told('plan')}; optimal ${planOf(busy, documents, conflicts).withDrafts.optimal}`,
    ],
  ]
}

/** Projects of several types, spend inside and beside them, over two years. @returns {Request} */
function busyFirm() {
  const { enterprise } = oneOfEach()
  const types = [
    'smart-factory',
    'ai-retrofit',
    'technical-upgrade',
    'ai-demonstration',
    'innovation-carrier',
  ]
  /** @type {any[]} */
  const projects = Array.from({ length: 6 }, (_, at) => ({
    kind: 'project',
    id: `p${at}`,
    on: at % 2 ? '2026-05-01' : '2026-09-01',
    types: types.filter((_type, index) => (at + index) % 3 !== 0),
    equipmentFen: (37 + 61 * at) * WAN,
    softwareFen: (11 + 23 * at) * WAN,
    newEquipmentExVatFen: (37 + 61 * at) * WAN,
    investmentFen: (60 + 90 * at) * WAN,
    selected: true,
  }))
  /** @type {any[]} */
  const spends = Array.from({ length: 12 }, (_, at) => ({
    kind: 'spend',
    id: `s${at}`,
    on: at % 3 ? '2026-03-01' : '2025-10-01',
    of: at % 2 ? 'compute' : 'model-service',
    amountFen: (13 + 29 * at) * WAN,
    agent: true,
    project: at % 2 ? `p${at % 6}` : null,
  }))
  return { asOf: AS_OF, ...(enterprise && { enterprise }), records: [...projects, ...spends] }
}
