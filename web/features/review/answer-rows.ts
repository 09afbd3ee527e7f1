import { cmmm2020 } from '../../../assessments/content/ladders/cmmm-2020/model.ts'
import { smartFactory2025 } from '../../../assessments/content/ladders/smart-factory-2025/conditions.ts'
import { smeDigital2024 } from '../../../assessments/content/questionnaires/sme-digital-2024/indicator.ts'
import type { Json } from '../assessment/draft.ts'
import { stepOfQuestion } from '../interview/step-of-question.ts'
import { type SectionId, sections, steps } from '../interview/steps.ts'
import { sameJson } from '../merging/units.ts'
import { questionOf } from '../workbook/question-of.ts'

/** What another says beside an answer of the firm. */
export type Said = {
  /** Null where what is said has no name but its answer’s. */
  readonly id: string | null
  readonly version: number
  readonly value: Json
  readonly note: string | null
  /** Not shown to the firm. */
  readonly internal: boolean
  readonly by: string | null
  readonly at: number
}

/** One answer of the firm with all that is said beside it. */
export type AnswerRow = {
  readonly key: string
  /** Null: not answered. */
  readonly firm: Json
  readonly isNotKnown: boolean
  readonly evidence: string | null
  readonly said: readonly Said[]
}

export type RowState = 'same' | 'differs' | 'noted' | 'unseen'

/** Everything that firms are asked and that another may give a value. */
export const askedKeys: readonly string[] = [
  ...smartFactory2025.questions.map(({ id }) => id),
  ...smeDigital2024.questions.map(({ id }) => id),
  ...smeDigital2024.scenarios.map(({ id }) => id),
  ...smartFactory2025.scenes.map(({ id }) => id),
  ...cmmm2020.subdomains.flatMap(({ id, statements }) =>
    statements.map(({ level }) => `cmmm.${id}.${level}`),
  ),
].map((id) => `answers.${id}`)

const beside = /^(?:evidence|notKnown)\./

/** A row for each answer, and for all that was asked. `items` are the firm’s, by key. */
export function answerRows(
  items: ReadonlyMap<string, Json>,
  said: ReadonlyMap<string, readonly Said[]>,
): readonly AnswerRow[] {
  const own = [...items.keys()].filter((key) => !beside.test(key))
  const keys = [...new Set([...own, ...askedKeys, ...said.keys()])]
  return keys.map((key) => {
    const question = key.startsWith('answers.') ? key.slice('answers.'.length) : key
    const evidence = items.get(`evidence.${question}`)
    return {
      key,
      firm: items.get(key) ?? null,
      isNotKnown: items.get(`notKnown.${question}`) === true,
      evidence: typeof evidence === 'string' ? evidence : null,
      said: said.get(key) ?? [],
    }
  })
}

/** How what is said stands to the firm’s answer. */
export function stateOfRow({ firm, said }: AnswerRow): RowState {
  const scored = said.filter(({ value }) => value !== null)
  if (scored.some(({ value }) => !sameJson(value, firm))) return 'differs'
  if (scored.length > 0) return 'same'
  return said.length > 0 ? 'noted' : 'unseen'
}

export const isOpen = ({ firm }: AnswerRow): boolean => firm === null

export const shownRows = ['answered', 'differs', 'open', 'noted'] as const
/** Which rows one looks at. `answered`: those the firm answered or calls not known, or with a note. */
export type ShownRows = (typeof shownRows)[number]

export function isShown(row: AnswerRow, shown: ShownRows): boolean {
  switch (shown) {
    case 'answered':
      return row.firm !== null || row.isNotKnown || row.said.length > 0
    case 'differs':
      return stateOfRow(row) === 'differs'
    case 'open':
      return isOpen(row)
    case 'noted':
      return row.said.length > 0
  }
}

export type RowGroup = { readonly section: SectionId; readonly keys: readonly string[] }

const stepPlace = (key: string): number => {
  const step = stepOfQuestion(steps, questionOf(key))
  return step === undefined ? steps.length : steps.indexOf(step)
}

const sectionOf = (key: string): SectionId =>
  stepOfQuestion(steps, questionOf(key))?.section ?? 'records'

/** By section of the interview; in each what the firm left open first, then in its order. */
export function rowGroups(rows: readonly AnswerRow[]): readonly RowGroup[] {
  const bySection = new Map<SectionId, AnswerRow[]>()
  for (const row of rows) {
    const section = sectionOf(row.key)
    bySection.set(section, [...(bySection.get(section) ?? []), row])
  }
  return sections.flatMap((section) => {
    const own = bySection.get(section)
    if (own === undefined) return []
    const ordered = own.toSorted(
      (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || stepPlace(a.key) - stepPlace(b.key),
    )
    return [{ section, keys: ordered.map(({ key }) => key) }]
  })
}
