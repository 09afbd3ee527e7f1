import { daysUntil } from '../../../assessments/days.ts'
import { isYearOld, type WindowAge, windowAge } from '../../../assessments/freshness/ages.ts'
import { citationsIn, confidencesOf } from '../../../assessments/freshness/provenance-counts.ts'
import {
  type CheckedQuotation,
  checkQuotations,
} from '../../../assessments/freshness/quotations.ts'
import { standingOf } from '../../../assessments/measure/window.ts'
import type { Catalogue } from '../../../assessments/schema/catalogue.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Confidence, Day, Source } from '../../../assessments/schema/provenance.ts'
import type { Standing } from '../../../assessments/schema/result.ts'

/** The day something was held against its source, and how long ago that is. */
export type Checked = { readonly on: Day; readonly days: number; readonly isOld: boolean }

export const checkedRow = (on: Day, asOf: Day): Checked => ({
  on,
  days: daysUntil(on, asOf),
  isOld: isYearOld(on, asOf),
})

export type DocumentRow = {
  readonly document: PolicyDocument
  readonly standing: Standing
  readonly window: WindowAge
  readonly checked: Checked
  /** Notes that say how the text was read where it leaves a choice. */
  readonly readings: number
  /** Null while the text is not there. */
  readonly quotations: {
    readonly all: number
    readonly fallen: readonly CheckedQuotation[]
  } | null
}

export function documentRow(
  document: PolicyDocument,
  { conflicts }: Pick<Catalogue, 'conflicts'>,
  text: string | undefined,
  asOf: Day,
): DocumentRow {
  const checked = text === undefined ? null : checkQuotations(document, conflicts, text)
  const notes = document.measures.flatMap((measure) => measure.notes)
  return {
    document,
    standing: standingOf(document, asOf),
    window: windowAge(document, asOf),
    checked: checkedRow(document.source.checkedOn, asOf),
    readings: notes.filter(({ confidence }) => confidence === 'interpretation').length,
    quotations: checked && {
      all: checked.length,
      fallen: checked.filter(({ standing }) => standing !== 'stands'),
    },
  }
}

export type LadderRow = {
  readonly ladder: Catalogue['indicator'] | Catalogue['maturity'] | Catalogue['factory']
  /** Of the ladder's own source, where it is known. */
  readonly number: string | undefined
  readonly issued: Day | undefined
  /** What the ladder is made of, in the order it is said. */
  readonly parts: readonly (readonly [
    'levels' | 'questions' | 'scenarios' | 'scenes' | 'subdomains',
    number,
  ])[]
  readonly citations: number
  readonly sources: number
  readonly confidences: readonly (readonly [Confidence, number])[]
  /** The day of the source that was checked longest ago; null when none is listed. */
  readonly checked: Checked | null
}

export function ladderRows(
  { indicator, maturity, factory, sources }: Catalogue,
  asOf: Day,
): readonly LadderRow[] {
  const row = (ladder: LadderRow['ladder'], parts: LadderRow['parts']): LadderRow => {
    const citations = citationsIn(ladder)
    const cited = sources.filter(({ id }) => citations.some(({ source }) => source === id))
    const own = sources.find(({ id }) => id === ladder.citation.source)
    const oldest = cited.map(({ checkedOn }) => checkedOn).sort()[0]
    return {
      ladder,
      number: own?.number,
      issued: own?.day,
      parts,
      citations: citations.length,
      sources: cited.length,
      confidences: confidencesOf(citations),
      checked: oldest === undefined ? null : checkedRow(oldest, asOf),
    }
  }
  return [
    row(factory, [
      ['levels', factory.rungs.length],
      ['questions', factory.questions.length],
      ['scenes', factory.scenes.length],
    ]),
    row(indicator, [
      ['levels', indicator.levels.length],
      ['questions', indicator.questions.length],
      ['scenarios', indicator.scenarios.length],
    ]),
    row(maturity, [
      ['levels', maturity.levels.length],
      ['subdomains', maturity.subdomains.length],
    ]),
  ]
}

export type SourceRow = {
  readonly source: Source
  readonly checked: Checked
  /** Whether the text itself can be read here. */
  readonly hasText: boolean
}

export const sourceRows = (
  { sources, documents }: Pick<Catalogue, 'sources' | 'documents'>,
  asOf: Day,
): readonly SourceRow[] =>
  sources.map((source) => ({
    source,
    checked: checkedRow(source.checkedOn, asOf),
    hasText: documents.some(({ id }) => id === source.id),
  }))
