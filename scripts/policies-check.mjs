import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled, root } from './ensure-installed.mjs'

// npm run policies:check [-- --as-of 2026-12-01] [--texts folder] [--json]: what is ageing in the
// catalogue. Ends with 1 when words that the content quotes no longer stand in their text.
const usage = 'npm run policies:check -- [--as-of YYYY-MM-DD] [--texts folder] [--json]'

/** @param {string} reason @returns {never} */
function refuse(reason) {
  console.error(`${reason}\n${usage}`)
  process.exit(2)
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        'as-of': { type: 'string' },
        texts: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }).values
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

/** @param {string} words */
function isDay(words) {
  const moment = Date.parse(`${words}T00:00:00Z`)
  return !Number.isNaN(moment) && new Date(moment).toISOString().slice(0, 10) === words
}

/** Official pages come in UTF-8 or in GB 18030. @param {string} path */
function textIn(path) {
  const bytes = readFileSync(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

const given = readArguments()
ensureInstalled()
const { runnerImport } = await import('vite')

/** @template Module @param {string} path @returns {Promise<Module>} */
const load = async (path) =>
  (await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })).module

/** @typedef {typeof import('../assessments/freshness/freshness-report.ts')} Report */
/** @typedef {typeof import('../assessments/content/catalogue.ts')} Content */
/** @typedef {typeof import('../assessments/content/policies/texts.ts')} Texts */
/** @typedef {typeof import('../assessments/civil-day.ts')} Days */
const { freshnessReport, shownReport } = /** @type {Report} */ (
  await load('assessments/freshness/freshness-report.ts')
)
const { catalogue } = /** @type {Content} */ (await load('assessments/content/catalogue.ts'))
const { textOf } = /** @type {Texts} */ (await load('assessments/content/policies/texts.ts'))
const { civilDayOf } = /** @type {Days} */ (await load('assessments/civil-day.ts'))

const asOf = given['as-of'] ?? civilDayOf(Date.now())
if (!isDay(asOf)) refuse(`--as-of ${asOf} is no day`)

function freshTexts() {
  if (given.texts === undefined) return []
  const folder = resolve(given.texts)
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
    return names.sort().map((name) => ({ name, text: textIn(join(folder, name)) }))
  } catch {
    return refuse(`--texts ${given.texts} cannot be read`)
  }
}

const report = freshnessReport({ ...catalogue, texts: textOf }, asOf, freshTexts())
console.log(given.json ? JSON.stringify(report, null, 2) : shownReport(report))
process.exitCode = report.stands ? 0 : 1
