import { csvText, proseCell } from '../csv-text.ts'
import type { ExplanationRow } from './rows.ts'

type Language = 'zh' | 'en'

/** A column: its heading in both languages, and what stands in it. */
type Column = readonly [
  zh: string,
  en: string,
  cell: (row: ExplanationRow, language: Language) => string | null,
]

/** `7/12` would be read as a day by a spreadsheet; `7÷12` is text in all of them. */
const figure = (exact: string | null) => exact?.replace('/', '÷') ?? null

const holdsWords = {
  zh: { true: '满足', false: '不满足' },
  en: { true: 'holds', false: 'does not hold' },
} as const

const isJudged = ({ kind }: ExplanationRow) => kind === 'gate' || kind === 'rung'

function holdsText(row: ExplanationRow, language: Language): string | null {
  if (!isJudged(row)) return null
  if (row.holds === null) return language === 'zh' ? '未知' : 'not known'
  return holdsWords[language][row.holds ? 'true' : 'false']
}

const columns: readonly Column[] = [
  ['序号', 'path', (row) => row.path],
  ['项目', 'item', (row, language) => row.what[language]],
  ['规则', 'rule', (row) => row.rule],
  ['结论', 'verdict', holdsText],
  ['数值', 'value', (row) => figure(row.value)],
  ['最低', 'lowest', (row) => figure(row.low)],
  ['最高', 'highest', (row) => figure(row.high)],
  ['门槛', 'threshold', (row) => figure(row.threshold)],
  ['差距', 'distance', (row) => figure(row.distance)],
  ['权重', 'weight', (row) => figure(row.weight)],
  ['所答', 'answer', (row) => row.given],
  ['算式', 'working', (row) => row.working],
  ['备注佐证', 'evidence note', (row) => (row.note === null ? null : proseCell(row.note))],
  ['来源', 'source', (row) => row.source],
  ['出处', 'place', (row) => row.place],
  ['依据程度', 'confidence', (row) => row.confidence],
  ['版本', 'version', (row) => row.version],
  ['见', 'see', (row) => row.sameAs],
  ['编号', 'id', (row) => row.id],
]

/** The rows as CSV. */
export function csvOf(rows: readonly ExplanationRow[], language: Language): string {
  const head = columns.map(([zh, en]) => (language === 'zh' ? zh : en))
  const lines = rows.map((row) => columns.map(([, , cell]) => cell(row, language) ?? ''))
  return csvText([head, ...lines])
}
