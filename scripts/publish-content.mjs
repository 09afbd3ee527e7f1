import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from './ensure-installed.mjs'

// npm run publish-content [-- 2026.12.01]: records the version and the hash of the content as it is.
ensureInstalled()
const { runnerImport } = await import('vite')

/** @param {string} path */
const load = async (path) =>
  (await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })).module

const { publishedContent } = await load('assessments/content/published-content.ts')
const { canonicalJson } = await load('assessments/canonical-json.ts')
const sha256 = createHash('sha256').update(canonicalJson(publishedContent)).digest('hex')

const file = join(root, 'assessments/content/published.ts')
const before = readFileSync(file, 'utf8')
const version = process.argv[2] ?? /version: '([^']+)'/.exec(before)?.[1] ?? ''
writeFileSync(
  file,
  before
    .replace(/version: '[^']*'/, `version: '${version}'`)
    .replace(/sha256: '[^']*'/, `sha256: '${sha256}'`),
)

const { catalogue } = await load('assessments/content/catalogue.ts')
const { scalesOf } = await load('assessments/scales-of.ts')
const scales = join(root, 'assessments/content/scales.ts')
writeFileSync(
  scales,
  `import type { Scales } from '../schema/scales.ts'

/** The scales without their words, written by \`npm run publish-content\` from the content. */
export const scales: Scales = ${JSON.stringify(scalesOf(catalogue))}
`,
)
execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', scales])
console.log(`${version} ${sha256}`)
