import type { Claim, Plan } from '../schema/result.ts'
import type { Block, Column, Section } from './block.ts'
import { clauseQuote } from './clause-quote.ts'
import { notChosenTable } from './not-chosen.ts'
import { openMeasures } from './open-measures.ts'
import { planChanges } from './plan-changes.ts'
import { recordTitles } from './record-text.ts'
import { clauseTag, fenCell, isDraft, measureName, type Told, taggedName, text } from './told.ts'
import { yearOverText, yearText } from './year-over.ts'

type Bar = Extract<Block, { kind: 'waterfall' }>['bars'][number]

/** What can be claimed: in force, then what the draft would change, each clause in its own words. */
export function planSection(told: Told): Section {
  const { words } = told
  const { inForce } = told.evaluation.plan
  return {
    id: 'plan',
    title: words.sections.plan,
    blocks: [
      { kind: 'paragraph', text: `${words.plan.lead}${words.gap}${words.ceilings}` },
      { kind: 'heading', level: 2, text: words.plan.inForceHead },
      ...(inForce.claims.length === 0
        ? [{ kind: 'paragraph', text: words.plan.none } as const]
        : [lawWaterfall(told), claimsTable(told)]),
      { kind: 'paragraph', voice: 'note', text: howSure(told, inForce) },
      { kind: 'heading', level: 2, text: words.plan.draftHead },
      ...draftBlocks(told),
      ...notChosenTable(told),
      ...openMeasures(told),
      ...quoteBlocks(told),
    ],
  }
}

/** How sure a plan is, and what of it is a bare ceiling. */
function howSure(told: Told, plan: Plan): string {
  const { words } = told
  const { optimal, ceilingFen, totalFen, totalRangeFen } = plan
  const { proven, unproven, ceiling, could } = words.plan
  return [
    optimal ? proven : unproven,
    ...yearOverText(told, plan),
    ...(ceilingFen > 0 ? [ceiling(words.yuan(ceilingFen))] : []),
    ...(totalRangeFen.high > totalFen ? [could(words.yuan(totalRangeFen.high))] : []),
  ].join(words.gap)
}

const barName = (told: Told, { measure, year }: Claim): string =>
  told.words.of(taggedName(told, measure), told.words.inYear(year))

function lawWaterfall(told: Told): Block {
  const { claims, totalFen } = told.evaluation.plan.inForce
  let standing = 0
  const bars = claims.map((claim): Bar => {
    const fromFen = standing
    standing += claim.amountFen
    return { name: barName(told, claim), fromFen, toFen: standing, state: 'in-force' }
  })
  const total: Bar = {
    ...{ name: told.words.plan.lawTotal, fromFen: 0, toFen: totalFen, state: 'total' },
  }
  const caption = told.words.plan.waterfall
  return { kind: 'waterfall', id: 'waterfall-in-force', caption, bars: [...bars, total] }
}

const claimColumns = ({ plan }: Told['words']): readonly Column[] => [
  { key: 'item', label: plan.item, align: 'left', width: 0.27 },
  { key: 'clause', label: plan.clause, align: 'left', width: 0.12 },
  { key: 'year', label: plan.year, align: 'left', width: 0.1 },
  { key: 'records', label: plan.records, align: 'left', width: 0.33 },
  { key: 'amount', label: plan.amount, align: 'right', width: 0.18 },
]

function claimCells(told: Told, claim: Claim, fen: number) {
  const { words } = told
  const tag = clauseTag(told, claim.measure)
  return [
    text(measureName(told, claim.measure)),
    text(words.tag(tag)),
    { text: yearText(told, claim), value: claim.year },
    text(claim.records.length === 0 ? words.plan.firm : recordTitles(claim.records, told)),
    fenCell(fen, words.tag(tag)),
  ]
}

const footOf = (name: string, { totalFen, claims }: Plan, told: Told) => [
  text(name),
  text(told.words.summary.count(claims.length)),
  text('—'),
  text('—'),
  fenCell(totalFen),
]

function claimsTable(told: Told): Block {
  const { inForce } = told.evaluation.plan
  return {
    ...{ kind: 'table', id: 'claims-in-force', caption: told.words.plan.claims },
    columns: claimColumns(told.words),
    rows: inForce.claims.map((claim) => claimCells(told, claim, claim.amountFen)),
    foot: footOf(told.words.plan.lawTotal, inForce, told),
  }
}

function draftBlocks(told: Told): readonly Block[] {
  const { words } = told
  const { inForce, withDrafts } = told.evaluation.plan
  const changes = planChanges(told.evaluation.plan)
  if (changes.length === 0) return [{ kind: 'paragraph', text: words.plan.draftSame }]
  let standing = inForce.totalFen
  const bars = changes.map(({ kind, claim, fen }): Bar => {
    const fromFen = standing
    standing += kind === 'added' ? fen : -fen
    return { name: barName(told, claim), fromFen, toFen: standing, state: 'draft' }
  })
  const [item, clause, year, records, amount] = claimColumns(words)
  const columns = [
    item,
    clause,
    year,
    { ...records, width: 0.2 },
    { key: 'effect', label: words.plan.effect, align: 'left', width: 0.13 },
    amount,
  ] as readonly Column[]
  return [
    { kind: 'paragraph', text: words.plan.draftLead },
    {
      ...{ kind: 'waterfall', id: 'waterfall-draft', caption: words.plan.changes },
      bars: [
        { name: words.plan.lawTotal, fromFen: 0, toFen: inForce.totalFen, state: 'total' },
        ...bars,
        { name: words.plan.draftTotal, fromFen: 0, toFen: withDrafts.totalFen, state: 'total' },
      ],
    },
    {
      ...{ kind: 'table', id: 'claims-draft', caption: words.plan.changes, columns },
      rows: changes.map(({ kind, claim, fen }) => {
        const cells = claimCells(told, claim, kind === 'added' ? fen : -fen)
        const effect = text(kind === 'added' ? words.plan.adds : words.plan.drops)
        return [...cells.slice(0, 4), effect, ...cells.slice(4)]
      }),
      foot: [
        ...footOf(words.plan.draftTotal, withDrafts, told).slice(0, 4),
        text('—'),
        fenCell(withDrafts.totalFen),
      ],
    },
    { kind: 'paragraph', voice: 'note', text: howSure(told, withDrafts) },
  ]
}

/** The words of the law behind each claim, each measure once; what is in force first. */
function quoteBlocks(told: Told): readonly Block[] {
  const { words, say, placeOf } = told
  const { inForce, withDrafts } = told.evaluation.plan
  const claimed = [...inForce.claims, ...withDrafts.claims].map(({ measure }) => measure)
  const measures = [...new Set(claimed)]
  if (measures.length === 0) return []
  const quotes = measures.flatMap((measure): readonly Block[] => {
    const quote = clauseQuote(told, measure)
    const summary = placeOf(measure)?.measure.summary
    if (quote === undefined || summary === undefined) return []
    const mark = isDraft(told, measure) ? `${words.comma}${words.standing.draft}` : ''
    const name = `${taggedName(told, measure)}${mark}`
    return [
      { kind: 'heading', level: 3, text: name },
      { kind: 'paragraph', text: `${say(summary)}${words.end}` },
      quote,
    ]
  })
  return [
    { kind: 'heading', level: 2, text: words.plan.quotes },
    { kind: 'paragraph', voice: 'note', text: words.plan.quoteLead },
    ...quotes,
  ]
}
