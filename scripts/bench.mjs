import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled, root } from './ensure-installed.mjs'
import { startProgram } from './serve.mjs'

ensureInstalled()
const { build } = await import('vite')
const { laddersResultOf, surveyAnswersOf, surveyOf, surveyResultOf, timeInTurn } = await import(
  './bench-survey-core.mjs'
)

const { timeCatalogue, timeClaims } = await import('./bench-claims.mjs')
const { timeRoads } = await import('./bench-road.mjs')

// Reports and never asserts: figures of one machine are no contract.

/** @param {readonly number[]} figures */
const median = (figures) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
const ms = (/** @type {number} */ figure) => `${figure.toFixed(figure < 10 ? 3 : 0)} ms`
const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB gzipped`

/** Bundles the pure functions with their content, as page and server run them. */
async function loadAssessments() {
  const folder = join(root, '.cache/bench')
  const examples = join(root, 'assessments/content/examples')
  const names = existsSync(examples)
    ? readdirSync(examples).filter((name) => name.endsWith('.ts'))
    : []
  mkdirSync(folder, { recursive: true })
  const entry = join(folder, 'entry.ts')
  writeFileSync(
    entry,
    [
      "export { evaluate } from '../../assessments/evaluate.ts'",
      "export { evaluateLadders } from '../../assessments/evaluate-ladders.ts'",
      "export { lastWholeYear } from '../../assessments/days.ts'",
      "export { explainLadders } from '../../assessments/explain/explain-ladders.ts'",
      "export { catalogue } from '../../assessments/content/catalogue.ts'",
      "export { factsOf } from '../../assessments/facts.ts'",
      "export { bundleOf } from '../../assessments/measure/bundle.ts'",
      "export { evaluateMeasures } from '../../assessments/measure/evaluate-measures.ts'",
      "export { fillCaps } from '../../assessments/measure/fill-caps.ts'",
      "export { judgementOf } from '../../assessments/measure/judgement.ts'",
      "export { planOf } from '../../assessments/plan/plan-of.ts'",
      "export { remedies } from '../../assessments/content/remedies/remedies.ts'",
      "export { roadOf } from '../../assessments/road/road-of.ts'",
      "export { roadOfSet } from '../../assessments/road/road-of-set.ts'",
      ...names.map(
        (name, index) =>
          `export * as example${index} from '../../assessments/content/examples/${name}'`,
      ),
    ].join('\n'),
  )
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir: join(folder, 'out'), emptyOutDir: true, target: 'node20' },
  })
  return import(pathToFileURL(join(folder, 'out/entry.js')).href)
}

/** Requests among the exports of the examples, by name. @param {Record<string, any>} loaded */
function requestsOf(loaded) {
  const exported = Object.entries(loaded)
    .filter(([name]) => name.startsWith('example'))
    .flatMap(([, module]) => Object.entries(module))
    .flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((one, index) => [`${name}[${index}]`, one])
        : [[name, value]],
    )
  const found = exported
    .map(([name, value]) => [name, value?.request ?? value])
    .filter(([, request]) => request?.enterprise !== undefined)
  return found.length > 0 ? found : [['an empty request', {}]]
}

/** @param {Record<string, any>} loaded */
function timeEvaluation(loaded) {
  return requestsOf(loaded).map(([name, request]) => {
    const call = () => loaded.evaluate(request, loaded.catalogue, request.asOf ?? '2026-11-21')
    const start = performance.now()
    call()
    const first = performance.now() - start
    const times = []
    const until = performance.now() + 1000
    while (performance.now() < until) {
      const before = performance.now()
      call()
      times.push(performance.now() - before)
    }
    return [
      `evaluate: ${name}`,
      `${ms(median(times))} median of ${times.length}, first ${ms(first)}`,
    ]
  })
}

/**
 * The three ladders of the example against survey-core, which recomputes a survey of the same
 * questions, scores, levels and gates. survey-core keeps no worst and best of what is not known.
 * @param {Record<string, any>} loaded
 */
function timeAgainstSurveyCore(loaded) {
  const { evaluateLadders, explainLadders, lastWholeYear, catalogue } = loaded
  const [[, request] = ['', {}]] = requestsOf(loaded)
  const asOf = request.asOf ?? '2026-11-21'
  const year = lastWholeYear(asOf)
  const { model, questions, values } = surveyOf(catalogue)
  const answers = [request, { ...request, answers: { ...request.answers, 'sme.q2': 'A' } }].map(
    (one) => surveyAnswersOf(one, year),
  )
  let turn = 0
  const times = timeInTurn(
    {
      plain: () => evaluateLadders(request, catalogue, asOf),
      traced: () => {
        explainLadders(request, catalogue, asOf, evaluateLadders(request, catalogue, asOf))
      },
      survey: () => {
        turn += 1
        model.data = { ...answers[turn % 2] }
      },
      expressions: () => model.runExpressions(),
    },
    3000,
  )
  model.data = { ...answers[0] }
  const ours = laddersResultOf(evaluateLadders(request, catalogue, asOf))
  const theirs = surveyResultOf(model)
  const agree = ours.join() === theirs.join() ? 'same result' : `${ours} and ${theirs}`
  const [plain = 0, traced = 0, survey = 0, expressions = 0] = Object.values(times).map(median)
  const figure = (/** @type {number} */ own) => {
    const [whole, part] = [survey / own, expressions / own].map((one) => one.toFixed(1))
    return `${ms(own)}, ${whole} times as fast (${part} times, expressions alone)`
  }
  const name = 'evaluate-vs-survey-core'
  const size = `${questions} questions, ${values} values, ${agree}`
  return [
    [`${name}: three ladders`, figure(plain)],
    [`${name}: three ladders with trace`, figure(traced)],
    [`${name}: survey-core`, `${ms(survey)}, expressions alone ${ms(expressions)}; ${size}`],
  ]
}

/** @param {Record<string, any>} loaded */
function timeTheRoad(loaded) {
  const { roadOf, roadOfSet, catalogue, remedies } = loaded
  const [[, firm] = ['', {}]] = requestsOf(loaded)
  const asOf = firm.asOf ?? '2026-11-21'
  const found = timeRoads(
    (request) => roadOf(request, catalogue, remedies, asOf),
    (request, ids) => roadOfSet(request, ids, catalogue, remedies, asOf),
    firm,
  )
  return found.map(({ name, seekMs, walkMs, remedies: count, optimal }) => [
    `road ${name}`,
    `${ms(seekMs)}, ${optimal ? 'proven' : 'not proven'}, ${count} remedies; the same set by hand ${ms(walkMs)}`,
  ])
}

function measureFirstLoad() {
  /** @type {Record<string, { file: string, css?: string[], imports?: string[], isEntry?: boolean, isDynamicEntry?: boolean }>} */
  const manifest = JSON.parse(readFileSync(join(root, 'dist/web/.vite/manifest.json'), 'utf8'))
  /** @param {string} key @param {Set<string>} seen @returns {Set<string>} */
  const closure = (key, seen) => {
    if (seen.has(key)) return seen
    seen.add(key)
    for (const next of manifest[key]?.imports ?? []) closure(next, seen)
    return seen
  }
  const sizeOf = (/** @type {Iterable<string>} */ files) =>
    [...new Set(files)].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(root, 'dist/web', file))).length,
      0,
    )
  const rows = (/** @type {string} */ label, /** @type {Set<string>} */ keys) => {
    const chunks = [...keys].flatMap((key) => manifest[key] ?? [])
    return [
      [`${label}: JS`, kB(sizeOf(chunks.map(({ file }) => file)))],
      [`${label}: CSS`, kB(sizeOf(chunks.flatMap(({ css }) => css ?? [])))],
    ]
  }
  const keys = Object.keys(manifest)
  const entry = keys.find((key) => manifest[key]?.isEntry) ?? ''
  // What follows at leisure, once the first question is on screen, is not counted.
  const interview = keys.find((key) => key.endsWith('interview/PlaceStep.tsx'))
  const first = closure(entry, new Set())
  const start = rows('first load, entry', first)
  if (interview === undefined) return start
  return [...start, ...rows('first load, first question', closure(interview, new Set(first)))]
}

async function timeStart() {
  const times = []
  for (let run = 0; run < 5; run += 1) {
    const before = performance.now()
    const env = { PORT: '0', DATABASE_URL: ':memory:' }
    const { stop } = await startProgram(['scripts/start.mjs'], env)
    times.push(performance.now() - before)
    await stop()
  }
  return [['npm start on a built tree, to the address line', `${ms(median(times))} median of 5`]]
}

await ensureBuilt()
const loaded = await loadAssessments()
const rows = [
  ...timeEvaluation(loaded),
  ...timeAgainstSurveyCore(loaded),
  ...(await timeClaims(loaded)),
  ...(await timeCatalogue(loaded)),
  ...timeTheRoad(loaded),
  ...measureFirstLoad(),
  ...(await timeStart()),
]
const width = Math.max(...rows.map(([label = '']) => label.length))
for (const [label = '', figure] of rows) console.log(`${label.padEnd(width)}  ${figure}`)
