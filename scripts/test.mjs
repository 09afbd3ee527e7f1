import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from './ensure-installed.mjs'

// Biome and the compiler count as one check each, every test as one. Arguments go to Vitest:
// `npm test -- --project server`.
ensureInstalled()

const report = join(root, '.cache/test-report.json')
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path)

/** @param {string[]} command arguments to node @returns {Promise<number>} the exit code */
const run = (command) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })

/**
 * A file that cannot be loaded has no tests to fail, and an error outside of any test fails none:
 * each counts as one failure, and so does a run of no test at all.
 * @param {number} code exit code of Vitest
 */
function countTests(code) {
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  let results
  try {
    results = JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { passed: 0, failed: 1 }
  }
  const broken = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const passed = results.numPassedTests
  const failed = results.numFailedTests + broken.length
  if (failed === 0 && (code !== 0 || passed === 0)) return { passed, failed: 1 }
  return { passed, failed }
}

mkdirSync(join(root, '.cache'), { recursive: true })
rmSync(report, { force: true })
console.log('Biome')
const biome = await run([bin('@biomejs/biome/bin/biome'), 'ci', '--colors=off'])
console.log('Types')
const types = await run([bin('typescript/bin/tsc'), '-b'])
console.log('Tests')
const vitest = await run([
  bin('vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
])

const checks = [biome, types]
const tests = countTests(vitest)
const passed = tests.passed + checks.filter((code) => code === 0).length
const failed = tests.failed + checks.filter((code) => code !== 0).length
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)
