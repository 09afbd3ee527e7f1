import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import type { Block, Cell } from '../../../assessments/report/block.ts'
import { type Extra, toldOf } from '../../../assessments/report/told.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Evaluation } from '../../../assessments/schema/result.ts'
import { answersSha256, asOf } from './make.ts'

export const { request } = exampleFactory
export const evaluation = evaluate(request, catalogue, asOf)
export const nothing = evaluate({}, catalogue, asOf)

export const tell = (
  of: Request,
  by: Evaluation,
  extra: Partial<Extra> = {},
  lang: 'zh' | 'en' = 'zh',
) => toldOf(of, by, catalogue, lang, { answersSha256, ...extra })

/** The example firm, and one of which nothing is known. */
export const told = tell(request, evaluation)
export const nobody = tell({}, nothing)

export const texts = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
export const rowsOf = (blocks: readonly Block[], id: string): readonly (readonly Cell[])[] =>
  blocks.flatMap((block) => (block.kind === 'table' && block.id === id ? block.rows : []))
/** Each row as it is read. */
export const readOf = (blocks: readonly Block[], id: string) =>
  rowsOf(blocks, id).map((row) => row.map(({ text }) => text).join(' | '))
