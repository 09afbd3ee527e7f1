import { liesIn } from '../measure/area.ts'
import type { Feed, Measure } from '../schema/measure.ts'
import type { MeasureResult } from '../schema/result.ts'
import type { Block, Cell } from './block.ts'
import { factText } from './fact-text.ts'
import { amountCell } from './open-measures.ts'
import { countCell, type Place, type Told, taggedName, text } from './told.ts'

type Line = { readonly place: Place; readonly result: MeasureResult }

/** Every measure of every document as it was judged; those of other areas by their number. */
export function judgedBlocks(told: Told): readonly Block[] {
  const lines = told.evaluation.measures.flatMap((result): Line[] => {
    const place = told.placeOf(result.id)
    return place === undefined ? [] : [{ place, result }]
  })
  const area = told.request.enterprise?.area
  const inside = lines.filter(({ place }) => liesIn(area, place.document) !== false)
  return [
    { kind: 'heading', level: 2, text: told.words.trace.measures },
    countsTable(told, lines),
    ...(inside.length === 0 ? [] : [judgedTable(told, inside)]),
  ]
}

function countsTable(told: Told, lines: readonly Line[]): Block {
  const { trace, plan, summary } = told.words
  const count = (own: readonly Line[], verdict: MeasureResult['verdict']) =>
    countCell(own.filter(({ result }) => result.verdict === verdict).length)
  return {
    ...{ kind: 'table', id: 'documents', caption: trace.counts },
    columns: [
      { key: 'document', label: trace.document, align: 'left', width: 0.4 },
      { key: 'standing', label: summary.state, align: 'left', width: 0.16 },
      { key: 'all', label: trace.inArea, align: 'right', width: 0.11 },
      { key: 'eligible', label: plan.eligible, align: 'right', width: 0.11 },
      { key: 'incomplete', label: plan.incomplete, align: 'right', width: 0.11 },
      { key: 'ineligible', label: trace.outside, align: 'right', width: 0.11 },
    ],
    rows: told.catalogue.documents.map((document): readonly Cell[] => {
      const own = lines.filter(({ place }) => place.document.id === document.id)
      const standing = own[0]?.result.standing
      return [
        text(told.say(document.title)),
        text(standing === undefined ? told.words.nothing : (told.words.standing[standing] ?? '')),
        countCell(own.length),
        count(own, 'eligible'),
        count(own, 'incomplete'),
        count(own, 'ineligible'),
      ]
    }),
  }
}

function judgedTable(told: Told, lines: readonly Line[]): Block {
  const { trace, plan } = told.words
  return {
    ...{ kind: 'table', id: 'measures', caption: trace.measures },
    columns: [
      { key: 'item', label: plan.item, align: 'left', width: 0.34 },
      { key: 'verdict', label: plan.verdict, align: 'left', width: 0.12 },
      { key: 'why', label: plan.why, align: 'left', width: 0.34 },
      { key: 'amount', label: plan.amount, align: 'right', width: 0.2 },
    ],
    rows: lines.map(({ place: { measure }, result }): readonly Cell[] => [
      text(taggedName(told, result.id)),
      text(verdictText(told, result)),
      text(whyText(told, measure, result)),
      amountCell(told, result),
    ]),
  }
}

function verdictText({ words }: Told, { verdict }: MeasureResult): string {
  if (verdict === 'eligible') return words.plan.eligible
  return verdict === 'incomplete' ? words.plan.incomplete : words.trace.outside
}

/** What decided: the conditions that fail, or the facts that are missing. */
function whyText(
  told: Told,
  measure: Measure,
  { verdict, because, missing }: MeasureResult,
): string {
  const { words } = told
  if (verdict === 'eligible') return words.judged.allHold
  if (verdict === 'incomplete') return missing.map((one) => factText(one, told)).join(words.listed)
  const failed = because.filter(({ holds }) => holds === false).map(({ rule }) => rule)
  const met = new Set(because.filter(({ holds }) => holds === true).map(({ rule }) => rule))
  const unmet = failed.filter((rule) => !met.has(rule))
  const rules = [...new Set(unmet.length > 0 ? unmet : failed)]
  return rules.map((rule) => failedText(told, measure, rule)).join(words.listed)
}

function failedText(told: Told, { feed }: Measure, rule: string): string {
  const { failed, noRecord } = told.words.judged
  if (rule === 'nothing-to-judge-by' && feed.kind === 'nothing') return told.say(feed.why)
  const what = rule === 'record' ? feedText(told, feed) : undefined
  return what === undefined ? (failed[rule] ?? rule) : noRecord(what)
}

/** What a measure reads, as such a record is called; undefined where no record feeds it. */
function feedText({ words }: Told, feed: Feed): string | undefined {
  const { kind, of, type, title } = words.records
  switch (feed.kind) {
    case 'spend':
    case 'certificate':
    case 'filing':
    case 'product':
    case 'running-cost':
    case 'research':
      return of[feed.of]
    case 'project':
      return type[feed.type]
    case 'title':
      return feed.titles.map((one) => title[one] ?? one).join(words.listed)
    case 'enterprise':
    case 'nothing':
      return undefined
    default:
      return kind[feed.kind]
  }
}
