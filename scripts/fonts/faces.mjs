import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { root } from '../ensure-installed.mjs'
import { documentCharacters, punctuation, spokenCharacters } from './characters.mjs'

/** @typedef {import('./cut.mjs').Cut} Cut */
/** @typedef {{ family: string, weight: string, range?: string, stretch?: string, cut: Omit<Cut, 'target'> }} Face */

const folder = join(root, '.cache/fonts')
const sans = 'node_modules/@expo-google-fonts/noto-sans-sc'
const serif = 'node_modules/@expo-google-fonts/noto-serif-sc'
const archivo = 'node_modules/@fontsource-variable/archivo'

/** The figures' own range: with the package's, “ ” — … would come from it and turn half-width. */
const figureRange =
  'U+20-7E, U+A0, U+A5, U+B1, U+D7, U+F7, U+2012-2013, U+2212, U+2248, U+2260, U+2264-2265'
/** English takes its quotation marks and dashes from the same file. */
const latinRange =
  'U+20-7E, U+A0-FF, U+2010-2027, U+2030-203A, U+20AC, U+2122, U+2212, U+2248, U+2260, U+2264-2265'

/** @param {string} range */
const charactersOf = (range) =>
  range
    .split(', ')
    .flatMap((part) => {
      const [first = 0, last = first] = part
        .slice(2)
        .split('-')
        .map((code) => parseInt(code, 16))
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    })
    .map((code) => String.fromCodePoint(code))
    .join('')

/** @param {string} text */
const rangeOf = (text) =>
  [...text]
    .map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase()}`)
    .join(', ')

/** @returns {Face[]} */
function facesOf() {
  const spoken = spokenCharacters()
  const quoted = documentCharacters()
  /** @param {string} source @param {string} weight @param {string} family @param {string} text */
  const pair = (source, weight, family, text) => [
    {
      family: family === 'Noto Sans SC' ? 'Tidu Punctuation' : 'Tidu Punctuation Doc',
      weight,
      range: rangeOf(punctuation),
      cut: { source, text: punctuation },
    },
    { family, weight, cut: { source, text } },
  ]
  const latin = {
    source: `${archivo}/files/archivo-latin-wdth-normal.woff2`,
    text: charactersOf(latinRange),
    axes: { wght: { min: 400, max: 700 }, wdth: { min: 75, max: 100 } },
  }
  const spread = { weight: '400 700', stretch: '75% 100%', cut: latin }
  return [
    { family: 'Tidu Figures', range: figureRange, ...spread },
    { family: 'Archivo Variable', range: latinRange, ...spread },
    ...pair(`${sans}/400Regular/NotoSansSC_400Regular.ttf`, '400', 'Noto Sans SC', spoken),
    ...pair(`${sans}/500Medium/NotoSansSC_500Medium.ttf`, '500', 'Noto Sans SC', spoken),
    ...pair(`${sans}/600SemiBold/NotoSansSC_600SemiBold.ttf`, '600', 'Noto Sans SC', spoken),
    ...pair(`${serif}/500Medium/NotoSerifSC_500Medium.ttf`, '500', 'Noto Serif SC', quoted),
    ...pair(`${serif}/600SemiBold/NotoSerifSC_600SemiBold.ttf`, '600', 'Noto Serif SC', quoted),
  ]
}

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), 'utf8')

/** Named by what it is cut from and how, so that a name that exists needs no cutting. */
function fileNameOf(/** @type {Face} */ { family, weight, cut }) {
  const made = `${read(join(dirname(cut.source), '../package.json'))}${read('scripts/fonts/cut.mjs')}`
  const hash = createHash('sha256')
    .update(made)
    .update(JSON.stringify(cut))
    .digest('hex')
    .slice(0, 12)
  const name = cut.source.startsWith(archivo) ? 'archivo' : `${family} ${weight}`
  return `${name.toLowerCase().replaceAll(' ', '-')}.${hash}.woff2`
}

/** @param {Face} face */
const ruleOf = (face) => `@font-face {
  font-family: '${face.family}';
  font-style: normal;
  font-weight: ${face.weight};
  font-display: swap;${face.stretch === undefined ? '' : `\n  font-stretch: ${face.stretch};`}
  src: url('./${fileNameOf(face)}') format('woff2');${face.range === undefined ? '' : `\n  unicode-range: ${face.range};`}
}
`

/** @param {Cut[]} cuts @returns {Promise<void>} */
const cutInWorker = (cuts) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./cut.mjs', import.meta.url), { workerData: cuts })
    worker.on('error', reject)
    worker.on('exit', () => resolve())
  })

/** Cuts of earlier words; a week, since a running development server may still hand them out. */
function removeOldCuts(/** @type {ReadonlySet<string>} */ wanted) {
  const weekAgo = Date.now() - 7 * 24 * 3600 * 1000
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    const isOld = name.endsWith('.woff2') && !wanted.has(path) && statSync(path).mtimeMs < weekAgo
    if (isOld) rmSync(path)
  }
}

/** Cuts what is not cut yet, two files at a time, and returns the path of the style sheet. */
export async function ensureFaces() {
  mkdirSync(folder, { recursive: true })
  const faces = facesOf()
  const cuts = new Map(
    faces.map((face) => {
      const target = join(folder, fileNameOf(face))
      return [target, { ...face.cut, source: join(root, face.cut.source), target }]
    }),
  )
  const wanting = [...cuts.values()].filter(({ target }) => !existsSync(target))
  const halves = [0, 1].map((half) => wanting.filter((_, index) => index % 2 === half))
  await Promise.all(halves.filter((half) => half.length > 0).map(cutInWorker))
  removeOldCuts(new Set(cuts.keys()))
  const sheet = join(folder, 'faces.css')
  const css = faces.map(ruleOf).join('')
  if (!existsSync(sheet) || readFileSync(sheet, 'utf8') !== css) writeFileSync(sheet, css)
  return sheet
}
