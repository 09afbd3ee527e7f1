import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { bundleOf } from './bundle.mjs'
import { evaluationOf, runTests } from './run-tests.mjs'

/**
 * @typedef {import('@stryker-mutator/api/test-runner').TestRunner} TestRunner
 * @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult
 * @typedef {Record<string, number>} Hits
 */

const folder = 'tests/assessments/'
const bundled = '.tests.cjs'
/** Milliseconds of each test file, as the first run of all took them. */
const timed = '.times.json'
// Properties draw fewer cases, always the same ones: a score can be compared with the one before.
process.env.FC_RUNS ??= '100'

// `ROOMS=plan,measure/fill`: only the tests whose paths begin so, when a change of theirs is looked at.
const rooms = (process.env.ROOMS ?? '').split(',').filter(Boolean)

// HiGHS is loaded by a top-level await, which no bundle holds.
const testFiles = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !path.endsWith('highs.test.ts'))
    .filter((path) => rooms.length === 0 || rooms.some((room) => path.startsWith(room)))
    .map((path) => join(folder, path))
    .sort()

/** @param {string} id */
const fileOf = (id) => id.slice(0, id.indexOf('#'))
/**
 * The tests that a mutant must stand: those of its own room, as `plan/` has its tests in `plan/`;
 * where none of these reaches it, all that do.
 * @param {string} mutated
 * @param {readonly string[]} testIds
 */
function judgesOf(mutated, testIds) {
  const [, room = ''] = /^assessments\/(\w[^/]*\/)?[^/]+$/.exec(mutated) ?? []
  const isOwn = (/** @type {string} */ id) => {
    const rest = fileOf(id).slice(folder.length)
    return room === '' ? !rest.includes('/') : rest.startsWith(room)
  }
  const own = testIds.filter(isOwn)
  return own.length > 0 ? own : testIds
}

/**
 * Which tests reach a mutant is counted once: counting it on would take most of the time.
 * @param {string} code
 */
const uncounted = (code) => code.replaceAll(/(stryCov_\w+(?:\$\d+)? = )cover;/g, '$1() => {};')

/** @param {import('./run-tests.mjs').Ran} ran @returns {TestResult} */
function resultOf({ id, name, file, state, error, ms }) {
  const result = { id, name, fileName: file, timeSpentMs: ms }
  return state === 'fail'
    ? { ...result, status: TestStatus.Failed, failureMessage: error ?? 'failed' }
    : { ...result, status: state === 'pass' ? TestStatus.Success : TestStatus.Skipped }
}

/** @param {Hits} to @param {Hits | undefined} from */
function addHits(to, from = {}) {
  for (const [mutant, hits] of Object.entries(from)) to[mutant] = (to[mutant] ?? 0) + hits
}

/**
 * Runs Vitest's tests in the worker's own process, hundreds of times faster than a Vitest for each
 * mutant. All modules are evaluated anew for each: what happens as they load is judged as well, by
 * the tests of the files that load them.
 * @param {string} space where the mutants look for the one that is active
 * @returns {TestRunner}
 */
function testRunner(space) {
  /** @type {Record<string, any>} */
  const shared = globalThis
  shared[space] ??= {}
  const ns = shared[space]
  /** @type {import('./run-tests.mjs').Evaluate} */
  let counting
  /** @type {import('./run-tests.mjs').Evaluate} */
  let running
  /** @type {Record<string, number> | undefined} */
  let times

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async init() {
      if (!existsSync(bundled)) {
        // Another worker may be at the same: what it reads is whole or not there.
        const own = `${bundled}-${process.pid}`
        writeFileSync(own, await bundleOf(testFiles(), 'tests/same-cases.ts'))
        renameSync(own, bundled)
      }
      const code = readFileSync(bundled, 'utf8')
      counting = evaluationOf(code)
      running = evaluationOf(uncounted(code))
    },

    async dryRun() {
      /** @type {Record<string, Hits>} */
      const perTest = {}
      /** @type {TestResult[]} */
      const tests = []
      /** @type {Record<string, number>} */
      const took = {}
      ns.activeMutant = undefined
      for (const file of testFiles()) {
        ns.mutantCoverage = { static: {}, perTest: {} }
        const start = performance.now()
        const results = await runTests(counting, [file], {
          around: (id) => {
            ns.currentTestId = id
          },
        })
        took[file] = performance.now() - start
        for (const { id } of results) {
          const hits = perTest[id] ?? {}
          addHits(hits, ns.mutantCoverage.perTest[id])
          addHits(hits, ns.mutantCoverage.static)
          perTest[id] = hits
        }
        tests.push(...results.map(resultOf))
      }
      writeFileSync(timed, JSON.stringify(took))
      const mutantCoverage = { static: {}, perTest }
      return { status: DryRunStatus.Complete, tests, mutantCoverage }
    },

    async mutantRun({ activeMutant, testFilter = [], hitLimit, disableBail, sandboxFileName }) {
      const mutated = relative(process.cwd(), sandboxFileName).replaceAll('\\', '/')
      const wanted = new Set(judgesOf(mutated, testFilter))
      const files = [...new Set([...wanted].map(fileOf))]
      // What takes long comes last: most mutants are killed before.
      times ??= JSON.parse(readFileSync(timed, 'utf8'))
      const timeOf = (/** @type {string} */ file) => times?.[file] ?? 0
      const ordered = files.sort((one, other) => timeOf(one) - timeOf(other))
      Object.assign(ns, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
      try {
        const results = await runTests(running, ordered, { wanted, bail: !disableBail })
        return toMutantRunResult(
          determineHitLimitReached(ns.hitCount, hitLimit) ?? {
            status: DryRunStatus.Complete,
            tests: results.map(resultOf),
          },
        )
      } finally {
        Object.assign(ns, { activeMutant: undefined, hitCount: undefined })
      }
    },
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'assessments', () =>
    testRunner(INSTRUMENTER_CONSTANTS.NAMESPACE),
  ),
]
