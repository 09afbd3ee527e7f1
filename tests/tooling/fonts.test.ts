import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import subsetFont from 'subset-font'
import { expect, test } from 'vitest'
import { punctuation, spokenCharacters } from '../../scripts/fonts/characters.mjs'
import { ensureFaces } from '../../scripts/fonts/faces.mjs'

test('every weight of the Chinese faces is cut, and its punctuation can still be halved', async () => {
  const sheet = await ensureFaces()
  const rules = readFileSync(sheet, 'utf8').split('@font-face').slice(1)
  const faces = rules.map((rule) => {
    const found = /font-family: '(.+)';[\s\S]*font-weight: (.+);[\s\S]*url\('([^']+)'/.exec(rule)
    return { name: `${found?.[1]} ${found?.[2]}`, path: join(dirname(sheet), found?.[3] ?? '') }
  })
  expect(faces.map(({ name }) => name)).toEqual([
    'Tidu Figures 400 700',
    'Archivo Variable 400 700',
    'Tidu Punctuation 400',
    'Noto Sans SC 400',
    'Tidu Punctuation 500',
    'Noto Sans SC 500',
    'Tidu Punctuation 600',
    'Noto Sans SC 600',
    'Tidu Punctuation Doc 500',
    'Noto Serif SC 500',
    'Tidu Punctuation Doc 600',
    'Noto Serif SC 600',
  ])
  const halved = await Promise.all(
    faces
      .filter(({ name }) => name.startsWith('Tidu Punctuation'))
      .map(async ({ path }) => {
        const font = await subsetFont(readFileSync(path), punctuation, { targetFormat: 'truetype' })
        return font.includes('halt')
      }),
  )
  expect(halved).toEqual([true, true, true, true, true])
}, 60_000)

test('the thirty marks are thirty different characters, and all are cut for what we say', () => {
  expect(new Set(punctuation).size).toBe(30)
  const spoken = new Set(spokenCharacters())
  expect([...punctuation].filter((mark) => !spoken.has(mark))).toEqual([])
})

test('in every stack the cut face stands before the slices of the whole set', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../web/styles/tokens.css'), 'utf8')
  const stacks = [...tokens.matchAll(/--font-\w+:([^;]+);/g)].map(([, stack]) => stack ?? '')
  const late = stacks.filter((stack) =>
    ['Noto Sans SC', 'Noto Serif SC'].some((face) => {
      const [cut, slices] = [`${face}"`, `${face} Variable"`].map((quoted) =>
        stack.replaceAll("'", '"').indexOf(`"${quoted}`),
      )
      return slices !== undefined && slices >= 0 && (cut === undefined || cut < 0 || cut > slices)
    }),
  )
  expect(stacks.length).toBeGreaterThan(0)
  expect(late).toEqual([])
})
