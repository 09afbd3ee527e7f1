import { dirname, relative, resolve } from 'node:path'
import { defineConfig, mergeConfig, type Plugin } from 'vite'
import config from '../../../vite.config.ts'

const root = resolve(import.meta.dirname, '../../..')
const content = 'assessments/content'
const fixture = (name: string) => `${root}/tests/assessments/version/fixture-2026/${name}.ts`

/** The questions of one file of the first version, as the fixture has them. */
const questionsOf = (exported: string, dimensions: readonly string[]) => `
  import { indicatorFixture } from '${fixture('indicator')}'
  const dimensions = ${JSON.stringify(dimensions)}
  export const ${exported} = indicatorFixture.questions.filter((one) => dimensions.includes(one.dimension))`

/** What the pages import, and what of the test fixture stands in its place. */
const swapped: Readonly<Record<string, string>> = {
  [`${content}/catalogue.ts`]: `export { catalogueFixture as catalogue } from '${fixture('catalogue')}'`,
  [`${content}/remedies/remedies.ts`]: `export { remediesFixture as remedies } from '${fixture('remedies')}'`,
  [`${content}/versions.ts`]: `export { versionsFixture as versions } from '${fixture('versions')}'`,
  [`${content}/sources.ts`]: `
    import { catalogueFixture } from '${fixture('catalogue')}'
    export const sources = catalogueFixture.sources`,
  [`${content}/published.ts`]: `
    import { catalogueFixture } from '${fixture('catalogue')}'
    export const published = { version: catalogueFixture.version, sha256: catalogueFixture.sha256 }`,
  [`${content}/scales.ts`]: `
    import { catalogueFixture } from '${fixture('catalogue')}'
    import { scalesOf } from '${root}/assessments/scales-of.ts'
    export const scales = scalesOf(catalogueFixture)`,
  [`${content}/ladders/smart-factory-2025/conditions.ts`]: `export { conditionsFixture as smartFactory2025 } from '${fixture('conditions')}'`,
  [`${content}/questionnaires/sme-digital-2024/indicator.ts`]: `export { indicatorFixture as smeDigital2024 } from '${fixture('indicator')}'`,
  [`${content}/ladders/smart-factory-2025/questions.ts`]: `
    import { conditionsFixture } from '${fixture('conditions')}'
    export const questions = conditionsFixture.questions`,
  [`${content}/questionnaires/sme-digital-2024/questions-foundation.ts`]: questionsOf(
    'foundationQuestions',
    ['foundation'],
  ),
  [`${content}/questionnaires/sme-digital-2024/questions-management.ts`]: questionsOf(
    'managementQuestions',
    ['management'],
  ),
  [`${content}/questionnaires/sme-digital-2024/questions-results.ts`]: questionsOf(
    'resultQuestions',
    ['results'],
  ),
}

/** The pages see the second version; the fixture itself is built on the first. */
const secondVersion = (): Plugin => ({
  name: 'second-version',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined || !source.startsWith('.')) return null
    if (!relative(root, importer).startsWith('web/')) return null
    const path = relative(root, resolve(dirname(importer), source))
    return path in swapped ? `\0second/${path}` : null
  },
  load: (id) => (id.startsWith('\0second/') ? (swapped[id.slice(8)] ?? null) : null),
})

/** The pages as they ship, with the test fixture as the content of today. */
export default defineConfig(
  mergeConfig(config, {
    plugins: [secondVersion()],
    environments: { client: { build: { outDir: `${root}/.cache/second-version/web` } } },
    builder: {
      buildApp: async (builder: import('vite').ViteBuilder) => {
        const { client } = builder.environments
        if (client !== undefined) await builder.build(client)
      },
    },
  }),
)
