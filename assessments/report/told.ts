import { yuanOf } from '../figures.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import type { Clause } from '../schema/clause.ts'
import type { Measure } from '../schema/measure.ts'
import type { Conflict, PolicyDocument } from '../schema/policy.ts'
import type { Citation } from '../schema/provenance.ts'
import type { Request } from '../schema/request.ts'
import type { Evaluation } from '../schema/result.ts'
import type { Words } from '../schema/words.ts'
import type { Cell, Counts, ReportNotebook } from './block.ts'
import type { ToldRoad } from './road.ts'
import { type ReportWords, wordsIn } from './words.ts'

export type Lang = 'zh' | 'en'

/** What a report says beside the result itself. */
export type Extra = {
  readonly firm?: string | null | undefined
  /** Id of an industry of the catalogue. */
  readonly industry?: string | null | undefined
  /** Address of an online copy that holds the same answers. */
  readonly link?: string | undefined
  /** SHA-256 of the request with its day in canonical JSON. */
  readonly answersSha256: string
  /** Official texts by document id; without them only the words that give a figure are quoted. */
  readonly texts?: Readonly<Record<string, string>> | undefined
  /** The way to the next rung; a report without it says nothing of one. */
  readonly road?: ToldRoad | undefined
  /** What proves the answers, and the indicators that the firm reports. */
  readonly notebook?: ReportNotebook | undefined
  readonly counts?: Counts | undefined
}

/** A measure with the document and the clause that it stands in. */
export type Place = {
  readonly measure: Measure
  readonly clause: Clause | undefined
  readonly document: PolicyDocument
}

/** One result on its way into a report: what is told, in which words. */
export type Told = {
  readonly request: Request
  readonly evaluation: Evaluation
  readonly catalogue: Catalogue
  readonly lang: Lang
  readonly extra: Extra
  readonly words: ReportWords
  readonly say: (words: Words) => string
  readonly placeOf: (measure: string) => Place | undefined
  readonly conflictOf: (id: string | null) => Conflict | undefined
  readonly areaName: (path: string) => string
}

export function toldOf(
  request: Request,
  evaluation: Evaluation,
  catalogue: Catalogue,
  lang: Lang,
  extra: Extra,
): Told {
  const places = new Map(
    catalogue.documents.flatMap((document) =>
      document.measures.map((measure): [string, Place] => {
        const clause = document.clauses.find((one) => one.id === measure.clause)
        return [measure.id, { measure, clause, document }]
      }),
    ),
  )
  return {
    ...{ request, evaluation, catalogue, lang, extra },
    words: wordsIn(lang),
    say: (words) => words[lang],
    placeOf: (measure) => places.get(measure),
    conflictOf: (id) => catalogue.conflicts.find((one) => one.id === id),
    areaName: (path) => areaNameIn(catalogue, lang, path),
  }
}

/** From the city down; in English the smallest first, as addresses run. */
function areaNameIn({ areas }: Catalogue, lang: Lang, path: string): string {
  const names = areas
    .filter((area) => area.path.includes('/') && `${path}/`.startsWith(`${area.path}/`))
    .map((area) => area.name[lang])
  if (names.length === 0) return areas.find((area) => area.path === path)?.name[lang] ?? path
  return lang === 'zh' ? names.join('') : names.toReversed().join(', ')
}

export const isDraft = ({ placeOf }: Told, measure: string): boolean =>
  placeOf(measure)?.document.draft === true

export function measureName({ placeOf, say }: Told, measure: string): string {
  const place = placeOf(measure)
  return place === undefined ? measure : say(place.measure.name)
}

/** The clause as its document counts: 珠25·三. */
export function clauseTag({ placeOf, say }: Told, measure: string): string {
  const place = placeOf(measure)
  if (place === undefined) return measure
  return place.clause === undefined ? say(place.document.tag) : say(place.clause.tag)
}

/** A measure with its clause: “算力券”〔珠25·一〕. */
export const taggedName = (told: Told, measure: string): string =>
  told.words.tagged(measureName(told, measure), clauseTag(told, measure))

/** The title of a source with the passage in it, and how surely it was read. */
export function citationText({ catalogue, say, words }: Told, citation: Citation): string {
  const source = catalogue.sources.find(({ id }) => id === citation.source)
  const title = source === undefined ? citation.source : (source.number ?? say(source.title))
  const place = citation.place === undefined ? title : `${title}${words.comma}${citation.place}`
  const sure = words.method.confidenceOf[citation.confidence] ?? citation.confidence
  return words.of(place, sure)
}

export const text = (read: string): Cell => ({ text: read })

/** Money to the fen, in yuan. */
export const fenCell = (fen: number, source?: string): Cell => ({
  text: yuanOf(fen),
  value: fen,
  unit: 'fen',
  ...(source === undefined ? {} : { source }),
})

/** What is known of an amount while it is open: its ends, in yuan. */
export const fenSpanCell = (read: string, low: number, high: number | null): Cell => ({
  ...{ text: read, value: null, unit: 'fen' },
  span: { low, high },
})

export const countCell = (n: number, read = String(n)): Cell => ({
  text: read,
  value: n,
  unit: 'count',
})

export const dayCell = (day: string): Cell => ({ text: day, value: day, unit: 'day' })
