import { readFile, rename, writeFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import subsetFont from 'subset-font'

/** @typedef {{ source: string, target: string, text: string, axes?: Record<string, { min: number, max: number }> }} Cut */

// `halt` and `chws` carry the squeeze of punctuation; vertical forms would only add glyphs.
const keepFeatures = [
  'ccmp',
  'chws',
  'halt',
  'kern',
  'liga',
  'lnum',
  'mark',
  'mkmk',
  'palt',
  'tnum',
  'zero',
]

/** @param {Cut} cut */
async function write({ source, target, text, axes }) {
  const bytes = await subsetFont(await readFile(source), text, {
    targetFormat: 'woff2',
    keepFeatures,
    noHinting: true,
    ...(axes === undefined ? {} : { variationAxes: axes }),
  })
  await writeFile(`${target}.part`, bytes)
  await rename(`${target}.part`, target)
}

for (const cut of /** @type {Cut[]} */ (workerData)) await write(cut)
parentPort?.postMessage('done')
