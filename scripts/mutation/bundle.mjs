import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const entry = '\0tests'

/**
 * One CommonJS text of these test files and all that they import, but for packages. It exports
 * `files`: a function for each path, which evaluates what the file imports on its first call.
 * @param {readonly string[]} testFiles
 * @param {string} setupFile
 */
export async function bundleOf(testFiles, setupFile) {
  const source = [
    `import ${JSON.stringify(resolve(setupFile))}`,
    'export const files = {',
    ...testFiles.map((file) => {
      const [name, path] = [file, resolve(file)].map((text) => JSON.stringify(text))
      return `${name}: () => import(${path}),`
    }),
    '}',
  ].join('\n')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      write: false,
      minify: false,
      target: 'node20',
      rolldownOptions: {
        input: { tests: entry },
        output: { format: 'cjs', codeSplitting: false },
        checks: { pluginTimings: false },
        treeshake: false,
      },
    },
    plugins: [
      {
        name: 'test-files',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? source : undefined),
        transform: (code, id) =>
          code.includes('import.meta.url')
            ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
            : undefined,
      },
    ],
  })
  if (!('output' in built)) throw new Error('more than one bundle, or none')
  return built.output[0].code
}
