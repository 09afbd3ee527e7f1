import { rateText, yuanOf } from '../figures.ts'
import type { MeasureResult, Step } from '../schema/result.ts'
import { answerBlocks } from './answers.ts'
import type { Block, Cell, Section } from './block.ts'
import { evidenceBlocks } from './evidence.ts'
import { judgedBlocks } from './judged.ts'
import { recordTitle } from './record-text.ts'
import { clauseTag, fenSpanCell, type Told, taggedName, text } from './told.ts'

/** The appendix: every amount step by step, every measure as judged, every answer as given. */
export function traceSection(told: Told): Section {
  const { words, evaluation } = told
  const traced = evaluation.measures.filter(({ trace }) => trace.steps.length > 0)
  return {
    id: 'trace',
    title: words.sections.trace,
    blocks: [
      {
        kind: 'paragraph',
        text:
          traced.length === 0
            ? words.trace.none
            : `${words.trace.lead}${words.gap}${words.trace.alone}`,
      },
      ...traced.map((one) => stepsTable(told, one)),
      ...judgedBlocks(told),
      ...answerBlocks(told),
      ...evidenceBlocks(told),
    ],
  }
}

/** A cut that cuts nothing off only repeats what stands above it. */
const toldSteps = (steps: readonly Step[]): readonly Step[] =>
  steps.filter(({ step, fen }, i) => {
    const before = steps[i - 1]?.fen
    return step !== 'cut' || before?.low !== fen.low || before?.high !== fen.high
  })

function stepsTable(told: Told, { id, trace: { steps } }: MeasureResult): Block {
  const { trace, tag } = told.words
  const source = tag(clauseTag(told, id))
  const name = taggedName(told, id)
  return {
    ...{ kind: 'table', id: `trace-${id}`, caption: name },
    columns: [
      { key: 'step', label: trace.step, align: 'left', width: 0.32 },
      { key: 'figure', label: trace.figure, align: 'right', width: 0.16 },
      { key: 'after', label: trace.after, align: 'right', width: 0.22 },
      { key: 'quote', label: trace.quote, align: 'left', width: 0.3 },
    ],
    rows: toldSteps(steps).flatMap((step): readonly (readonly Cell[])[] => [
      ...partRows(told, step),
      [
        text(stepName(told, step)),
        figureCell(told, step),
        { ...fenRange(told, step.fen), source },
        text(step.quote ?? whence(told, step)),
      ],
    ]),
  }
}

/** The fields that a base is made of, a row each; a base of one field is that field. */
function partRows(told: Told, { parts }: Step): readonly (readonly Cell[])[] {
  if (parts === undefined || parts.length < 2) return []
  const { trace, records } = told.words
  return parts.map(({ field, sign, fen }) => [
    text((sign < 0 ? trace.less : trace.plus)(records.field[field] ?? field)),
    fenRange(told, fen),
    { text: trace.noFigure, value: null },
    text(trace.ofRecord),
  ])
}

/** Where a figure comes from that no words of the text give. */
function whence({ words: { trace } }: Told, { step, parts }: Step): string {
  if (step !== 'base') return trace.noQuote
  return parts === undefined || parts.length < 2 ? trace.ofRecord : trace.ofParts
}

function stepName(told: Told, { step, of, record, year }: Step): string {
  const { trace, joined, inYear } = told.words
  const name = (of === undefined ? trace.steps[step] : trace.totals[of]) ?? step
  const fact = told.request.records?.find((one) => one.id === record)
  if (fact !== undefined) return joined(name, recordTitle(fact, told))
  return year === undefined ? name : joined(name, inYear(year))
}

function fenRange({ words }: Told, { low, high }: Step['fen']): Cell {
  if (high === null) {
    return low === 0
      ? { text: words.unknown, value: null }
      : fenSpanCell(words.orMore(yuanOf(low)), low, null)
  }
  if (low === high) return { text: yuanOf(high), value: high, unit: 'fen' }
  return fenSpanCell(words.range(yuanOf(low), yuanOf(high)), low, high)
}

function figureCell(told: Told, { figure }: Step): Cell {
  const { trace } = told.words
  if (figure === undefined) return { text: trace.noFigure, value: null }
  if (!('rate' in figure)) return fenRange(told, figure)
  const rate = rateText(figure.rate)
  return { text: trace.times(rate), value: rate, unit: 'percent' }
}
