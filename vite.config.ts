import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'
import { tiduFonts } from './scripts/fonts/vite-plugin.mjs'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const { dependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>
}
const testing = process.env.VITEST !== undefined

const project = (name: string, browser = false) => ({
  root: at('.'),
  test: {
    name,
    environment: 'node',
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    setupFiles: [at('tests/same-cases.ts')],
    // Properties draw many cases, and a machine may have other things to do.
    testTimeout: 60_000,
    ...(browser
      ? {
          globalSetup: [at('tests/browser/build.ts')],
          hookTimeout: 60_000,
          // What a page shows comes when it comes.
          expect: { poll: { timeout: 30_000 } },
          sequence: { groupOrder: 1 },
        }
      : {}),
  },
})

export default defineConfig({
  // Vitest looks for its projects and tests from the root, the page's build for index.html.
  root: testing ? at('.') : at('web'),
  cacheDir: at('.cache/vite'),
  plugins: testing
    ? []
    : [
        tiduFonts(),
        { ...solid(), applyToEnvironment: (environment) => environment.name === 'client' },
      ],
  environments: {
    client: {
      build: {
        outDir: at('dist/web'),
        emptyOutDir: true,
        manifest: true,
        sourcemap: false,
        // A font inside the style sheet would be fetched by those who do not need it.
        assetsInlineLimit: 0,
        reportCompressedSize: false,
        rolldownOptions: { checks: { pluginTimings: false } },
      },
    },
    server: {
      resolve: { external: Object.keys(dependencies) },
      build: {
        ssr: true,
        outDir: at('dist/server'),
        emptyOutDir: true,
        target: 'node20',
        sourcemap: true,
        copyPublicDir: false,
        rolldownOptions: {
          checks: { pluginTimings: false },
          input: {
            main: at('server/main.ts'),
            'road-thread': at('server/road/road-thread.ts'),
            'audit-verify': at('server/audit-verify.ts'),
          },
          output: { entryFileNames: '[name].js' },
        },
      },
    },
  },
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments))
        if (environment.name === 'client' || environment.name === 'server')
          await builder.build(environment)
    },
  },
  server: { fs: { allow: [at('.')] } },
  test: {
    // By itself Vitest leaves one core of two idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      project('assessments'),
      project('db'),
      project('server'),
      project('tooling'),
      { ...project('web'), plugins: [tiduFonts(), solid()] },
      project('browser', true),
    ],
  },
})
