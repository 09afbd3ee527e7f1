import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../assessments/canonical-json.ts'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { textOf } from '../../../assessments/content/policies/texts.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import type { Block, Report } from '../../../assessments/report/block.ts'
import { reportOf } from '../../../assessments/report/report-of.ts'
import type { Extra } from '../../../assessments/report/told.ts'
import { roadOf } from '../../../assessments/road/road-of.ts'
import { Request } from '../../../assessments/schema/request.ts'
import { answersSha256, asOf } from './make.ts'

// Whole reports, line by line, as they were read and found right. Whoever changes content or words
// sees here all that moves, and keeps it with `npm test -- --project assessments -u`.

const linesOf = (block: Block): readonly string[] => {
  if (block.kind !== 'table') return [canonicalJson(block)]
  const { rows, ...rest } = block
  return [canonicalJson(rest), ...rows.map((row) => `  ${canonicalJson(row)}`)]
}

function textOfReport({ sections, request: _, catalogue: __, ...head }: Report): string {
  const lines = sections.flatMap(({ blocks, ...section }) => [
    `# ${canonicalJson(section)}`,
    ...blocks.flatMap(linesOf),
  ])
  return [canonicalJson(head), ...lines, ''].join('\n')
}

const notebook = {
  evidence: { 'scene.4': ' 看板照片 ', 'sme.q2': '设备台账' },
  kpis: { 'numerical-control': { value: '62.5', year: '2025' } },
}

/** Every kind of measure has a record, answers stand on all ladders, and much is not known. */
const dense = Request.parse({
  asOf,
  enterprise: exampleFactory.request.enterprise,
  answers: Object.fromEntries(
    Object.entries(exampleFactory.request.answers ?? {}).filter((_, at) => at % 3 !== 0),
  ),
  records: catalogue.documents.flatMap(({ measures }) =>
    measures.flatMap(({ id, examples }) =>
      (Request.parse(examples[0]?.request ?? {}).records ?? []).map((record) => ({
        ...record,
        id: `${id.replace(/[^a-z0-9]+/g, '-')}-${record.id}`,
        ...('records' in record ? { records: [] } : {}),
        ...('project' in record ? { project: undefined } : {}),
      })),
    ),
  ),
})

const cases: readonly (readonly [string, Request, Partial<Extra>])[] = [
  [
    'example',
    exampleFactory.request,
    { firm: '示例厂', industry: exampleFactory.industry, notebook },
  ],
  ['dense', dense, { firm: '示例厂' }],
  ['unknown', {}, {}],
]

describe.each(cases)('the report of the %s firm', (name, request, extra) => {
  test.each(['zh', 'en'] as const)('reads as it was kept: %s', async (lang) => {
    const evaluation = evaluate(request, catalogue, asOf)
    const road = roadOf({ ...request, target: 'advanced' }, catalogue, remedies, asOf)
    const report = reportOf(request, evaluation, catalogue, lang, {
      ...{ answersSha256, texts: textOf, link: 'https://tidu.example/a/x' },
      road: { road, remedies, wish: {} },
      ...extra,
    })
    await expect(textOfReport(report)).toMatchFileSnapshot(`./kept/${name}-${lang}.txt`)
  })
})
