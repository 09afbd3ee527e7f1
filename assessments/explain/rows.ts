import type { Explanation } from '../schema/explanation.ts'
import type { Words } from '../schema/words.ts'
import type { LadderContent } from './explained.ts'
import { wordsFor } from './words.ts'

/**
 * One line of an exported tree. `path` numbers it from the top, `1.3.2.`; `value` is what is certain,
 * `low` and `high` stand in its place while it is not. `working` is what is multiplied or looked up.
 * A figure that was written before is not unfolded again: `sameAs` is the path where it was.
 */
export type ExplanationRow = {
  readonly path: string
  readonly id: string
  readonly kind: Explanation['kind']
  readonly rule: string
  readonly what: Words
  readonly holds: boolean | null
  readonly value: string | null
  readonly low: string | null
  readonly high: string | null
  readonly threshold: string | null
  readonly distance: string | null
  readonly weight: string | null
  readonly given: string | null
  readonly working: string | null
  /** What the firm notes as evidence of an answer, in its own words. */
  readonly note: string | null
  readonly source: string | null
  readonly place: string | null
  readonly confidence: string | null
  readonly version: string
  readonly sameAs: string | null
}

type Figures = Pick<
  ExplanationRow,
  'holds' | 'value' | 'low' | 'high' | 'threshold' | 'distance' | 'weight' | 'given' | 'working'
>

const none: Figures = {
  holds: null,
  value: null,
  low: null,
  high: null,
  threshold: null,
  distance: null,
  weight: null,
  given: null,
  working: null,
}

const between = ({ low, high }: { readonly low: string; readonly high: string }): Figures =>
  low === high ? { ...none, value: low } : { ...none, low, high }

function figuresOf(figure: Explanation): Figures {
  switch (figure.kind) {
    case 'ladder': {
      const { value, possible } = figure
      return value === possible ? { ...none, value } : { ...none, low: value, high: possible }
    }
    case 'rung':
      return { ...none, holds: figure.value }
    case 'gate': {
      const { holds, value, threshold, distance, range } = figure
      return { ...none, ...range, holds, value, threshold, distance }
    }
    case 'climb':
      return { ...between(figure), threshold: figure.line }
    case 'weighted':
      return { ...between(figure), weight: figure.children[0].value }
    case 'weight': {
      const working = figure.shares.map(({ part, whole }) => `${part}÷${whole}`).join('×')
      return { ...none, value: figure.value, weight: figure.value, working }
    }
    case 'answer': {
      const working = figure.scale.map(({ value, worth }) => `${value}=${worth}`).join(' ')
      return { ...between(figure), given: figure.given?.join(' ') ?? null, working }
    }
    case 'fact':
      return { ...none, value: figure.value, given: figure.value }
    default:
      return between(figure)
  }
}

/** Notes of evidence by the id of the question. */
export type Evidence = Readonly<Record<string, string>>

const nothingNoted: Evidence = {}

/** A tree as lines from the top down, each figure unfolded once, with its words. */
export function explanationRows(
  trees: readonly Explanation[],
  content: LadderContent,
  evidence: Evidence = nothingNoted,
): readonly ExplanationRow[] {
  const wordsOf = wordsFor(content)
  const written = new Map<string, string>()
  const rows: ExplanationRow[] = []
  const write = (figure: Explanation, path: string): void => {
    const sameAs = written.get(figure.id) ?? null
    const { id, kind, rule, version, citation } = figure
    rows.push({
      ...{ path, id, kind, rule, version, sameAs },
      what: wordsOf(figure),
      ...figuresOf(figure),
      note: kind === 'answer' ? (evidence[figure.about] ?? null) : null,
      source: citation?.source ?? null,
      place: citation?.place ?? null,
      confidence: citation?.confidence ?? null,
    })
    if (sameAs !== null) return
    written.set(id, path)
    for (const [i, child] of figure.children.entries()) write(child, `${path}${i + 1}.`)
  }
  for (const [i, tree] of trees.entries()) write(tree, `${i + 1}.`)
  return rows
}
