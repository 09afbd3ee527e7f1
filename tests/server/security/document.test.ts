import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const text = readFileSync(join(root, 'docs/security.md'), 'utf8')

/** How many items of levels 1 and 2 each section of ASVS 4.0.3 has, chapter by chapter. */
const asked = [
  [7, 4, 0, 3, 4, 4, 2, 2, 2, 1, 2, 1, 0, 6],
  [12, 3, 3, 6, 7, 3, 6, 7, 3, 4],
  [1, 4, 4, 5, 3, 0, 1],
  [4, 2, 3],
  [5, 8, 10, 3, 4],
  [3, 6, 2, 2],
  [4, 2, 3, 3],
  [4, 3, 8],
  [3, 4],
  [0, 2, 3],
  [8],
  [3, 1, 6, 2, 2, 1],
  [4, 5, 2, 2],
  [4, 6, 2, 7, 4],
]

const items = [...text.matchAll(/^\| (\d+)\.(\d+)\.(\d+) \| [^|]+ \| (.+?) \| (.+) \|$/gm)].map(
  ([, chapter, section, item, state = '', how = '']) => ({
    id: `${chapter}.${section}.${item}`,
    section: `${chapter}.${section}`,
    state,
    how,
  }),
)

test('the document goes through every item once', () => {
  const found = asked.map((sections, chapter) =>
    sections.map(
      (_, section) => items.filter((one) => one.section === `${chapter + 1}.${section + 1}`).length,
    ),
  )
  expect(found).toEqual(asked)
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
})

test('its counts are those of its rows', () => {
  const told = [...text.matchAll(/^\| (?:\*\*)?(test|built|n\/a|open|all)\b.* \| (\d+) \|$/gm)]
  expect(told.map(([, state, count]) => [state, Number(count)])).toEqual([
    ...['test', 'built', 'n/a', 'open'].map((state) => [
      ...[state, items.filter((one) => one.state === state).length],
    ]),
    ['all', items.length],
  ])
})

test('every test that it names is there, and what is held by a test names one', () => {
  const named = (how: string) =>
    [...how.matchAll(/`([\w/-]+)` › ([^;|()]+)/g)].map(([, path = '', name = '']) => {
      const file = join(root, 'tests', `${path}.test.ts`)
      return { path, name: name.trim(), file }
    })
  const all = items.flatMap(({ id, how }) => named(how).map((one) => ({ id, ...one })))
  const missing = all.filter(
    ({ file, name }) =>
      !existsSync(file) || !readFileSync(file, 'utf8').replaceAll('\\n', ' ').includes(name),
  )
  expect(missing.map(({ id, path, name }) => `${id}: ${path} › ${name}`)).toEqual([])
  const bare = items.filter(({ state, how }) => state === 'test' && named(how).length === 0)
  expect(bare.map(({ id }) => id)).toEqual([])
})

test('every file that it names is there', () => {
  const paths = [...text.matchAll(/`((?:server|web|db|docs|tests|assessments)\/[\w/.-]+)`(?! ›)/g)]
  const gone = paths.map(([, path = '']) => path).filter((path) => !existsSync(join(root, path)))
  expect(gone).toEqual([])
})
