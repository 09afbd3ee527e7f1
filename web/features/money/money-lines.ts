import { liesIn } from '../../../assessments/measure/area.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { MeasureResult } from '../../../assessments/schema/result.ts'
import { type StandingState, standingState } from '../policies/standing-state.ts'
import { failedConditions } from './measure-conditions.ts'

export const moneyGroups = ['eligible', 'incomplete', 'unspecified', 'ineligible'] as const
export type MoneyGroup = (typeof moneyGroups)[number]

/** A measure of a document with what it gives this firm. */
export type MoneyLine = {
  readonly document: PolicyDocument
  readonly measure: Measure
  readonly result: MeasureResult
  readonly group: MoneyGroup
}

/** What a quotation of a measure reads of its line. */
export type QuotedLine = { readonly result: Pick<MeasureResult, 'standing'> }

/** Eligible without a figure in the text is a group of its own: it stands in no total. */
export function groupOf({ verdict, amountFen }: MeasureResult): MoneyGroup {
  return verdict === 'eligible' && amountFen === null ? 'unspecified' : verdict
}

/** Every measure that was judged, in the order of the documents. */
export function linesOf(
  documents: readonly PolicyDocument[],
  results: readonly MeasureResult[],
): readonly MoneyLine[] {
  const byId = new Map(results.map((result) => [result.id, result]))
  return documents.flatMap((document) =>
    document.measures.flatMap((measure) => {
      const result = byId.get(measure.id)
      return result === undefined ? [] : [{ document, measure, result, group: groupOf(result) }]
    }),
  )
}

/** Whether the amount is one figure: it can be computed now, and there is something left to claim. */
export const isComputed = ({ result }: MoneyLine): boolean =>
  result.verdict === 'eligible' &&
  result.amountFen !== null &&
  result.amountFen.high > 0 &&
  result.amountFen.low === result.amountFen.high

/** Which lines are in sight: with or without the drafts, of one document or (null) of all. */
export type LineFilter = { readonly drafts: boolean; readonly document: string | null }

export const filtered = (lines: readonly MoneyLine[], by: LineFilter): readonly MoneyLine[] =>
  lines.filter(
    ({ document }) =>
      (by.drafts || !document.draft) && (by.document === null || document.id === by.document),
  )

/** The lines of one document, in its order. */
export type DocumentLines = {
  readonly document: PolicyDocument
  readonly lines: readonly MoneyLine[]
}

export function byDocument(lines: readonly MoneyLine[]): readonly DocumentLines[] {
  const documents = [...new Set(lines.map(({ document }) => document))]
  return documents.map((document) => ({
    document,
    lines: lines.filter((line) => line.document === document),
  }))
}

/** Lines of documents that apply, or may apply, where the firm is; apart, those that cannot. */
export function byArea(lines: readonly MoneyLine[], area: string | null | undefined) {
  const isOutside = ({ document }: MoneyLine) => liesIn(area, document) === false
  return {
    inside: lines.filter((line) => !isOutside(line)),
    outside: byDocument(lines.filter(isOutside)),
  }
}

const highOf = ({ result }: MoneyLine): number => result.amountFen?.high ?? -1
const lowOf = ({ result }: MoneyLine): number => result.amountFen?.low ?? -1

/** The most first, no figure last; of equal amounts, as the documents have them. */
export const byAmount = (lines: readonly MoneyLine[]): readonly MoneyLine[] =>
  lines.toSorted((one, other) => highOf(other) - highOf(one) || lowOf(other) - lowOf(one))

export type MoneyTableGroup = {
  readonly group: MoneyGroup
  readonly lines: readonly MoneyLine[]
}

const readsRecord = ({ result }: MoneyLine): boolean =>
  result.because.some(({ record }) => record !== undefined)

/** What does not apply by how little is wrong with it, those with a record of their own first. */
export const byNearness = (lines: readonly MoneyLine[]): readonly MoneyLine[] =>
  lines.toSorted(
    (one, other) =>
      Number(readsRecord(other)) - Number(readsRecord(one)) ||
      failedConditions(one.result).length - failedConditions(other.result).length,
  )

/** The nearest few that do not apply, and all else; a line that `isKept` is never left out. */
export function withFewIneligible(
  lines: readonly MoneyLine[],
  few: number,
  isKept: (line: MoneyLine) => boolean,
): readonly MoneyLine[] {
  const ineligible = lines.filter(({ group }) => group === 'ineligible')
  const nearest = new Set(byNearness(ineligible).slice(0, few))
  return lines.filter((line) => line.group !== 'ineligible' || nearest.has(line) || isKept(line))
}

/** The groups that hold anything, in their fixed order. */
export const grouped = (lines: readonly MoneyLine[]): readonly MoneyTableGroup[] =>
  moneyGroups
    .map((group) => ({ group, lines: lines.filter((line) => line.group === group) }))
    .map(({ group, lines: held }) => ({
      group,
      lines: group === 'ineligible' ? byNearness(held) : held,
    }))
    .filter(({ lines: held }) => held.length > 0)

export const countOf = (lines: readonly MoneyLine[], group: MoneyGroup): number =>
  lines.filter((line) => line.group === group).length

/** Whether there is an amount to show: not where the text gives none, nor where nothing is given. */
export const isFigure = ({ group, result }: MoneyLine): boolean =>
  group !== 'ineligible' && result.amountFen !== null

/** The shape beside a verdict. */
export const markOf = {
  eligible: 'held',
  incomplete: 'unknown',
  unspecified: 'unspecified',
  ineligible: 'no',
} as const satisfies Readonly<Record<MoneyGroup, string>>

/** How a line is drawn: law in ink, what is not law yet in pencil, what is over struck through. */
export const stateOf = ({ result }: QuotedLine): StandingState => standingState(result.standing)
