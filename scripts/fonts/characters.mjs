import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { filesUnder } from '../ensure-built.mjs'

/** The marks that squeeze against each other; this works only inside one font file. */
export const punctuation = '，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕…—·～／'

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('')
const written = new Set(['.ts', '.tsx', '.txt', '.json', '.html'])

/** The distinct characters above Latin-1, and the few signs of it, in the order of their codes. */
function charactersIn(/** @type {string[]} */ folders) {
  const found = new Set(punctuation)
  for (const path of filesUnder(folders)) {
    if (!written.has(extname(path))) continue
    for (const character of readFileSync(path, 'utf8'))
      if (character > '\u00a0') found.add(character)
  }
  return [...found].sort().join('')
}

/** What the product can say: its messages, and all content. */
export const spokenCharacters = () => charactersIn(['web', 'assessments/content'])

/** What a document can say: content alone, with the Latin letters and figures that stand in it. */
export const documentCharacters = () => ascii + charactersIn(['assessments/content'])
