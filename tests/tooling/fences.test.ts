import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const rooms = ['assessments', 'db', 'server', 'web'] as const
type Room = (typeof rooms)[number]

type Import = {
  readonly from: string
  /** A path from the root for a file of ours, else the name of the package. */
  readonly to: string
  readonly isType: boolean
}

const filesOf = (room: Room) =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(root, room, name))

/**
 * Static imports, re-exports and dynamic imports. Only `import type` is erased before anything runs:
 * `import { type X }` still loads its file.
 */
function importsOf(path: string): readonly Import[] {
  const source = readFileSync(path, 'utf8')
  const { module, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${relative(root, path)}: ${errors[0]?.message}`)
  const isErased = (statement: { start: number }) =>
    /^(import|export)\s+type\b/.test(source.slice(statement.start, statement.start + 40))
  const found = [
    ...module.staticImports.map((statement) => ({
      specifier: statement.moduleRequest.value,
      isType: isErased(statement),
    })),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.flatMap(({ moduleRequest }) =>
        moduleRequest === null
          ? []
          : [{ specifier: moduleRequest.value, isType: isErased(statement) }],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      specifier: source.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      isType: false,
    })),
  ]
  return found.map(({ specifier, isType }) => ({
    from: relative(root, path),
    to: specifier.startsWith('.') ? relative(root, resolve(dirname(path), specifier)) : specifier,
    isType,
  }))
}

const importsIn = (room: Room) => filesOf(room).flatMap(importsOf)
const shown = ({ from, to }: Import) => `${from} → ${to}`
const isOurs = ({ to }: Import) =>
  rooms.some((room) => to.startsWith(`${room}/`)) || to.startsWith('tests/')

const reach: Readonly<Record<Room, (to: string) => boolean>> = {
  assessments: (to) => to.startsWith('assessments/'),
  db: (to) => to.startsWith('db/') || to.startsWith('assessments/'),
  server: (to) => ['server/', 'db/', 'assessments/'].some((room) => to.startsWith(room)),
  web: (to) =>
    ['web/', 'assessments/'].some((room) => to.startsWith(room)) || to === 'server/client.ts',
}

describe('the rooms', () => {
  test.each(rooms)('%s imports only the rooms below it', (room) => {
    const imports = importsIn(room)
    expect(imports.length).toBeGreaterThan(0)
    expect(imports.filter((one) => isOurs(one) && !reach[room](one.to)).map(shown)).toEqual([])
  })

  test('the schemas of content import zod and each other', () => {
    const imports = importsIn('assessments').filter(({ from }) => from.includes('/schema/'))
    const other = imports.filter(({ to }) => to !== 'zod' && !to.startsWith('assessments/schema/'))
    expect(other.map(shown)).toEqual([])
  })

  test('nothing in assessments but its schemas imports a package, or a schema, at runtime', () => {
    const imports = importsIn('assessments').filter(
      ({ from, isType }) => !from.includes('/schema/') && !isType,
    )
    const loaded = imports.filter(
      ({ to }) => !to.startsWith('assessments/') || to.startsWith('assessments/schema/'),
    )
    expect(loaded.map(shown)).toEqual([])
  })

  test('content imports types of its schema, and other content', () => {
    const imports = importsIn('assessments').filter(({ from }) => from.includes('/content/'))
    const other = imports.filter(
      ({ to, isType }) =>
        !to.startsWith('assessments/content/') && !(isType && to.startsWith('assessments/schema/')),
    )
    expect(other.map(shown)).toEqual([])
  })

  test('assessments reads no clock and draws no lots', () => {
    const impure = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bTemporal\.Now\b/
    const found = filesOf('assessments').filter((path) => impure.test(readFileSync(path, 'utf8')))
    expect(found.map((path) => relative(root, path))).toEqual([])
  })
})

/** Compiles one file as if it lay in a room, and returns the names that the compiler does not know. */
async function unknownNames(room: Room, source: string): Promise<readonly string[]> {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(root, '.cache/fence-'))
  try {
    writeFileSync(join(folder, 'probe.ts'), source)
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: `../../${room}/tsconfig.json`,
        compilerOptions: { composite: false, emitDeclarationOnly: false, noEmit: true },
        include: ['probe.ts'],
        references: [],
      }),
    )
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const { stdout } = await promisify(execFile)(process.execPath, [compiler, '-p', folder]).catch(
      (failure: { stdout: string }) => failure,
    )
    return [...stdout.matchAll(/Cannot find name '(\w+)'/g)].map(([, name]) => name ?? '')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('the compilers of the rooms', () => {
  const probe = 'export const names = [process, window, document, fetch, Array]\n'

  test('assessments knows neither node nor the browser', async () => {
    expect(await unknownNames('assessments', probe)).toEqual([
      'process',
      'window',
      'document',
      'fetch',
    ])
  })

  test('db knows node and no browser', async () => {
    expect(await unknownNames('db', probe)).toEqual(['window', 'document'])
  })

  test('server knows node and no browser', async () => {
    expect(await unknownNames('server', probe)).toEqual(['window', 'document'])
  })

  test('web knows the browser and no node', async () => {
    expect(await unknownNames('web', probe)).toEqual(['process'])
  })
})
