import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
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
const scalesFile = join(root, 'assessments/content/scales.ts')
const { published } = await load('assessments/content/published.ts')
const version = process.argv[2] ?? published.version
const { catalogue } = await load('assessments/content/catalogue.ts')
if (version !== published.version) await keepEarlier()

writeFileSync(
  file,
  readFileSync(file, 'utf8')
    .replace(/version: '[^']*'/, `version: '${version}'`)
    .replace(/sha256: '[^']*'/, `sha256: '${sha256}'`),
)

const { scalesOf } = await load('assessments/scales-of.ts')
writeFileSync(
  scalesFile,
  `import type { Scales } from '../schema/scales.ts'

/** The scales without their words, written by \`npm run publish-content\` from the content. */
export const scales: Scales = ${JSON.stringify(scalesOf(catalogue))}
`,
)
format(scalesFile)
console.log(`${version} ${sha256}`)

/** @param {string[]} files */
function format(...files) {
  execFileSync(join(root, 'node_modules/.bin/biome'), ['format', '--write', ...files])
}

/** What the version before leaves behind: its scales, a map to begin with, its place in the list. */
async function keepEarlier() {
  const { scales } = await load('assessments/content/scales.ts')
  const { draftMap } = await load('assessments/version/draft-map.ts')
  const map = draftMap({ ...scales, version: published.version }, { ...catalogue, version })
  const folder = join(root, 'assessments/content/versions', published.version)
  mkdirSync(folder, { recursive: true })
  const [kept, next] = [join(folder, 'scales.ts'), join(folder, 'next.ts')]
  writeFileSync(
    kept,
    `import type { Scales } from '../../../schema/scales.ts'

/** The scales of version ${published.version}. They never change. */
export const scales: Scales = ${JSON.stringify(scales)}
`,
  )
  writeFileSync(
    next,
    `import type { VersionMap } from '../../../schema/version.ts'

/** What became of each question of version ${published.version}. */
export const next: VersionMap = ${JSON.stringify(map)}
`,
  )
  const list = join(root, 'assessments/content/versions.ts')
  const from = `./versions/${published.version}`
  const entry = `{
    version: '${published.version}',
    sha256: '${published.sha256}',
    scales: () => import('${from}/scales.ts').then((m) => m.scales),
    next: () => import('${from}/next.ts').then((m) => m.next),
  },`
  writeFileSync(
    list,
    readFileSync(list, 'utf8').replace(/(\],\s+current: published)/, `${entry}$1`),
  )
  format(kept, next, list)
  console.log(`Now say what became of each question in ${relative(root, next)}`)
}
