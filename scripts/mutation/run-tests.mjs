import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
import * as vitest from '@vitest/runner'
import { expect } from './expect.mjs'

/**
 * @typedef {() => Record<string, () => Promise<unknown>>} Evaluate
 * @typedef {{ file: string, id: string, name: string, state: string | undefined, ms: number,
 *   error: string | undefined }} Ran
 * @typedef {import('@vitest/runner').Test} Test
 * @typedef {import('@vitest/runner').Suite} Suite
 * @typedef {import('@vitest/runner').TaskResult} TaskResult
 */

const require = createRequire(import.meta.url)
const library = { ...vitest, it: vitest.test, expect }

/** What the runner of Vitest asks of a configuration; no test is repeated, none has a time limit. */
const config = {
  root: resolve('.'),
  name: '',
  setupFiles: [],
  sequence: { shuffle: false, concurrent: false, hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  passWithNoTests: true,
  allowOnly: true,
  testTimeout: 0,
  hookTimeout: 0,
  retry: 0,
  includeTaskLocation: false,
  tags: [],
  strictTags: false,
}

/** @param {Test | Suite} task @returns {string} */
const nameOf = (task) => (task.suite ? `${nameOf(task.suite)} ${task.name}` : task.name).trim()
/** @param {string} file @param {Test} test */
const idOf = (file, test) => `${file}#${nameOf(test)}`
/** @param {Suite} suite @returns {Test[]} */
const testsIn = (suite) =>
  suite.tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task) : [task]))

/**
 * What evaluates a bundle anew, as often as it is called, and gives its files.
 * @param {string} code
 * @returns {Evaluate}
 */
export function evaluationOf(code) {
  const script = new Script(`(function (exports, require) {${code}\n})`, { filename: 'tests.cjs' })
  return () => {
    /** @type {any} */
    const exports = {}
    script.runInThisContext()(exports, (/** @type {string} */ id) =>
      id === 'vitest' ? library : require(id),
    )
    return exports.files
  }
}

/**
 * Runs the tests of some files in one evaluation of the bundle. `wanted` picks them by their ids;
 * with `bail` nothing more is run after a failure. `around` is told the id of each test before it
 * runs, and undefined after.
 * @param {Evaluate} evaluate
 * @param {readonly string[]} paths
 * @param {{ wanted?: ReadonlySet<string>, bail?: boolean,
 *   around?: (id: string | undefined) => void }} how
 */
export async function runTests(evaluate, paths, { wanted, bail = false, around = () => {} }) {
  const files = evaluate()
  /** @type {Ran[]} */
  const all = []
  let hasFailed = false
  const isLeftOut = (/** @type {string} */ id) =>
    (bail && hasFailed) || (wanted !== undefined && !wanted.has(id))

  for (const path of paths) {
    if (bail && hasFailed) break
    /** @type {any} */
    const runner = {
      config,
      pool: 'threads',
      importFile: (/** @type {string} */ file) => files[file]?.(),
      onBeforeRunTask: (/** @type {Test} */ test) => {
        if (isLeftOut(idOf(path, test))) test.mode = 'skip'
      },
      runTask: async (/** @type {Test} */ test) => {
        around(idOf(path, test))
        try {
          await vitest.getFn(test)()
        } catch (error) {
          // Vitest would write out all of what differs, which may be much.
          throw new Error(String(error instanceof Error ? error.message : error).slice(0, 500))
        } finally {
          around(undefined)
        }
      },
      onAfterRunTask: (/** @type {Test} */ test) => {
        hasFailed ||= test.result?.state === 'fail'
      },
    }
    const [file] = await vitest.startTests([path], runner)
    if (file === undefined) continue
    const ran = testsIn(file).flatMap((test) =>
      test.result ? [ranOf(path, idOf(path, test), nameOf(test), test.result)] : [],
    )
    all.push(...ran)
    if (file.result?.state === 'fail' && !ran.some(({ state }) => state === 'fail')) {
      hasFailed = true
      all.push(ranOf(path, `${path}#`, path, file.result))
    }
  }
  return all
}

/**
 * @param {string} file
 * @param {string} id
 * @param {string} name
 * @param {TaskResult} result
 * @returns {Ran}
 */
const ranOf = (file, id, name, { state, errors, duration = 0 }) => ({
  ...{ file, id, name, state, ms: duration, error: errors?.[0]?.message },
})
