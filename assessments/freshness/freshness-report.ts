import type { Day } from '../schema/provenance.ts'
import { endingDays, oldDraftDays } from './ages.ts'
import { compareTexts, documentOfText, type TextDifference } from './compare-texts.ts'
import { type Ageing, type Freshness, freshnessOf } from './freshness.ts'
import { type CheckedQuotation, checkQuotations } from './quotations.ts'
import { textTable } from './text-table.ts'

/** A file that may hold a newer text of a document, and what would become of the quotations. */
export type ReadText = TextDifference & {
  readonly name: string
  readonly document: string
  readonly fallen: readonly CheckedQuotation[]
}

export type FreshnessReport = Freshness & {
  readonly version: string
  /** Whether every quotation stands, in the stored texts and in those that were read. */
  readonly stands: boolean
  readonly texts: readonly ReadText[]
  /** Files that hold no document of the catalogue. */
  readonly strangers: readonly string[]
}

type NamedText = { readonly name: string; readonly text: string }

/** What is ageing on the day, and how freshly read texts differ from the stored ones. */
export function freshnessReport(
  content: Ageing & { readonly version: string },
  asOf: Day,
  read: readonly NamedText[] = [],
): FreshnessReport {
  const freshness = freshnessOf(content, asOf)
  const known = read.map((file) => ({
    ...file,
    document: documentOfText(file.name, file.text, content.documents),
  }))
  const texts = known.flatMap(({ name, text, document }): ReadText[] => {
    if (document === null) return []
    const fallen = checkQuotations(document, content.conflicts, text).filter(
      ({ standing }) => standing !== 'stands',
    )
    const difference = compareTexts(content.texts[document.id] ?? '', text)
    return [{ name, document: document.id, ...difference, fallen }]
  })
  return {
    version: content.version,
    ...freshness,
    stands:
      freshness.fallen.length === 0 &&
      freshness.textless.length === 0 &&
      texts.every((one) => one.fallen.length === 0),
    texts,
    strangers: known.flatMap(({ name, document }) => (document === null ? [name] : [])),
  }
}

type Cells = readonly (readonly (string | number)[])[]

/** The report for a terminal: a heading and its table, or that there is nothing. */
export function shownReport(report: FreshnessReport): string {
  const { asOf, version, quotations, fallen, textless, drafts } = report
  const part = (heading: string, head: readonly string[], rows: Cells) =>
    rows.length === 0 ? `${heading}: none` : `${heading}: ${rows.length}\n${textTable(head, rows)}`
  const windowHead = ['document', 'first', 'last', 'days left', 'standing']
  const windowRows = (items: Freshness['ending']) =>
    items.map((one) => [
      one.document,
      one.first,
      one.last,
      one.daysLeft,
      one.draft ? 'draft' : 'issued',
    ])
  return [
    `Catalogue ${version} as of ${asOf}`,
    part(`Windows that end within ${endingDays} days`, windowHead, windowRows(report.ending)),
    part('Windows that have ended', windowHead, windowRows(report.ended)),
    part(
      `Drafts consulted on more than ${oldDraftDays} days ago, or on a day not recorded`,
      ['document', 'consulted on', 'days'],
      drafts.map(({ document, day, days }) => [document, day ?? 'not recorded', days ?? '–']),
    ),
    part(`Quotations that no longer stand, of ${quotations}`, quotationHead, quotationRows(fallen)),
    ...(textless.length === 0
      ? []
      : [`Documents without a text, not checked: ${textless.join(', ')}`]),
    part(
      'Not checked for a year',
      ['what', 'id', 'checked on', 'days'],
      report.unchecked.map(({ of, id, checkedOn, days }) => [of, id, checkedOn, days]),
    ),
    ...report.texts.map(shownText),
    ...(report.strangers.length === 0
      ? []
      : [`Files that hold no document of the catalogue: ${report.strangers.join(', ')}`]),
  ].join('\n\n')
}

const quotationHead = ['document', 'of', 'holder', 'now', 'words']

const quotationRows = (quotations: readonly CheckedQuotation[]): Cells =>
  quotations.map((one) => [one.document, one.of, one.holder, one.standing, one.text])

const differenceWords: Readonly<Record<TextDifference['kind'], string>> = {
  same: 'the stored text, sign by sign',
  layout: 'the stored text but for white space or the width of marks',
  order: 'the sentences of the stored text in another order',
  words: 'other words than the stored text',
}

function shownText({ name, document, kind, gone, added, fallen }: ReadText): string {
  return [
    `${name} (${document}): ${differenceWords[kind]}`,
    ...gone.map((words) => `- ${words}`),
    ...added.map((words) => `+ ${words}`),
    ...(fallen.length === 0
      ? []
      : [
          `Quotations that do not stand in it: ${fallen.length}`,
          textTable(quotationHead, quotationRows(fallen)),
        ]),
  ].join('\n')
}
