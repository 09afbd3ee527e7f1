import type { PolicyDocument } from '../schema/policy.ts'

/**
 * `layout`: the same sentences in the same order, but other white space or another width of marks.
 * `order`: the same sentences in another order. `words`: sentences are gone or new.
 */
export type TextDifference = {
  readonly kind: 'same' | 'layout' | 'order' | 'words'
  readonly gone: readonly string[]
  readonly added: readonly string[]
}

const sentence = /[^。！？；!?;]+[。！？；!?;]?[”』」）)]*/gu

/** Sentences without the white space and the line breaks that a page lays them out with. */
export const sentencesIn = (text: string): readonly string[] =>
  text.replace(/[\s\u200b]+/gu, '').match(sentence) ?? []

/** Full-width and half-width marks are the same mark here. */
const keyOf = (words: string): string => words.normalize('NFKC')

/** Which sentences of the stored text a freshly read one lacks, and which it has more. */
export function compareTexts(stored: string, fresh: string): TextDifference {
  if (stored === fresh) return { kind: 'same', gone: [], added: [] }
  const [before, after] = [sentencesIn(stored), sentencesIn(fresh)]
  const gone = beyond(before, after)
  const added = beyond(after, before)
  if (gone.length > 0 || added.length > 0) return { kind: 'words', gone, added }
  const isSameOrder = before.every((words, i) => keyOf(words) === keyOf(after[i] ?? ''))
  return { kind: isSameOrder ? 'layout' : 'order', gone, added }
}

/** Sentences that stand in `these` more often than in `those`, the later ones of them. */
function beyond(these: readonly string[], those: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const words of those) left.set(keyOf(words), (left.get(keyOf(words)) ?? 0) + 1)
  return these.filter((words) => {
    const count = left.get(keyOf(words)) ?? 0
    left.set(keyOf(words), count - 1)
    return count <= 0
  })
}

/**
 * The document that a file holds: the one its name gives (`zhuhai-2025.txt`), else the one of whose
 * clauses most begin in it, and more than half; null when it is none of them.
 */
export function documentOfText(
  name: string,
  text: string,
  documents: readonly PolicyDocument[],
): PolicyDocument | null {
  const named = documents.find((one) => `${one.id}.txt` === name)
  if (named !== undefined) return named
  let best: PolicyDocument | null = null
  let most = 0.5
  for (const document of documents) {
    const found = document.clauses.filter(({ starts }) => text.includes(starts)).length
    const share = found / document.clauses.length
    if (share > most) [best, most] = [document, share]
  }
  return best
}
