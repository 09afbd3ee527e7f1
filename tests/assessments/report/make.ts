import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { textOf } from '../../../assessments/content/policies/texts.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import type { Block, Report } from '../../../assessments/report/block.ts'
import { reportOf } from '../../../assessments/report/report-of.ts'
import { Request } from '../../../assessments/schema/request.ts'
import type { Evaluation } from '../../../assessments/schema/result.ts'

export const asOf = '2026-11-21'
export const answersSha256 = '0123456789abcdef'.repeat(4)

/** The first example of every measure, the example firm, and a firm of which nothing is known. */
/** Nothing is said, so nothing is known. */
export const unknown: Request = {}

export const requests: readonly (readonly [name: string, request: Request])[] = [
  ['the example firm', exampleFactory.request],
  ['a firm of which nothing is known', unknown],
  ...catalogue.documents.flatMap((document) =>
    document.measures.flatMap((measure) =>
      measure.examples
        .slice(0, 1)
        .map((one): [string, Request] => [
          `${measure.id}, ${one.name}`,
          Request.parse(one.request),
        ]),
    ),
  ),
]

type Told = { readonly evaluation: Evaluation; readonly report: Report }
const evaluated = new Map<Request, Evaluation>()
const kept = { zh: new Map<Request, Told>(), en: new Map<Request, Told>() }

function evaluationOf(request: Request): Evaluation {
  const evaluation = evaluated.get(request) ?? evaluate(request, catalogue, request.asOf ?? asOf)
  evaluated.set(request, evaluation)
  return evaluation
}

/** Made once for each request and language: many tests look at the same reports. */
export function told(request: Request, lang: 'zh' | 'en' = 'zh'): Told {
  const made = kept[lang].get(request) ?? makeReport(request, lang)
  kept[lang].set(request, made)
  return made
}

function makeReport(request: Request, lang: 'zh' | 'en'): Told {
  const evaluation = evaluationOf(request)
  const firm = exampleFactory.name[lang]
  const extra = { firm, industry: exampleFactory.industry, answersSha256, texts: textOf }
  return { evaluation, report: reportOf(request, evaluation, catalogue, lang, extra) }
}

export const blocksOf = (report: Report): readonly Block[] =>
  report.sections.flatMap(({ blocks }) => blocks)

export type Table = Extract<Block, { kind: 'table' }>
export const tablesOf = (report: Report): readonly Table[] =>
  blocksOf(report).flatMap((block) => (block.kind === 'table' ? [block] : []))

export const tableOf = (report: Report, id: string): Table | undefined =>
  tablesOf(report).find((table) => table.id === id)

/** The exact figures of a column, row by row. */
export const column = (table: Table | undefined, key: string) => {
  const at = table?.columns.findIndex((one) => one.key === key) ?? -1
  return table?.rows.map((row) => row[at]?.value) ?? []
}

/** Everything that a block has to be read, each piece with where it stands. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ label }) => label),
        ...block.rows.flat().map(({ text }) => text),
        ...(block.foot ?? []).map(({ text }) => text),
      ]
    case 'staff':
      return [block.caption, ...block.rungs.flatMap(({ name, note }) => [name, note])]
    case 'waterfall':
      return [block.caption, ...block.bars.map(({ name }) => name)]
    case 'shares':
      return [block.caption, ...block.bars.flatMap(({ name, note }) => [name, note])]
    case 'cells':
      return [
        block.caption,
        ...block.groups.flatMap(({ name, cells }) => [name, ...cells.map((cell) => cell.name)]),
      ]
    case 'quote':
      return [block.text, block.cite]
    case 'page-break':
      return []
    default:
      return [block.text]
  }
}
