import { lastWholeYear } from '../days.ts'
import type { Plan } from '../schema/result.ts'
import type { Block, Cell, Section } from './block.ts'
import { factText } from './fact-text.ts'
import { gateCells } from './gate-text.ts'
import { nextGates } from './gates.ts'
import { isAssumed } from './ladders.ts'
import { wayText } from './road-way.ts'
import { ladderIds, nextStanding, nowText, reachedOf, rungName } from './standing.ts'
import { countCell, dayCell, fenCell, type Told, text } from './told.ts'
import { yearOverText } from './year-over.ts'

const NEAREST = 5

/** What a director reads in a minute: where the factory stands, what is missing, what it is worth. */
export const summarySection = (told: Told): Section => ({
  id: 'summary',
  title: told.words.sections.summary,
  blocks: [
    { kind: 'paragraph', voice: 'lead', text: standingText(told) },
    ...roadText(told),
    { kind: 'paragraph', voice: 'lead', text: moneyText(told) },
    standingTable(told),
    moneyTable(told),
    ...nearestGaps(told),
    ...questionNote(told),
    firmTable(told),
    {
      kind: 'paragraph',
      voice: 'note',
      text: [
        told.words.self,
        told.words.ceilings,
        ...(ladderIds.some((id) => isAssumed(told, id)) ? [told.words.staff.assumed] : []),
      ].join(told.words.gap),
    },
  ],
})

/** The tier and the way to the next one, in a sentence or two. */
function standingText(told: Told): string {
  const { words, evaluation } = told
  const id = 'smart-factory-2025'
  const next = nextStanding(told, id)
  const { tier } = evaluation.ladders[id]
  const { at, noTier, openTier, top, toNext } = words.summary
  const below = next !== undefined && next.missing > 0 ? noTier : openTier
  const stands = tier === null ? below : at(rungName(told, id, tier))
  const way = next === undefined ? top : toNext(next.name, next.missing, next.unknown)
  return `${stands}${words.gap}${way}`
}

/** The way to the next rung, where it was sought. */
function roadText(told: Told): readonly Block[] {
  const found = told.extra.road ?? null
  return found === null ? [] : [{ kind: 'paragraph', voice: 'lead', text: wayText(told, found) }]
}

function moneyText(told: Told): string {
  const { words, evaluation } = told
  const { inForce, withDrafts } = evaluation.plan
  const law = words.summary.inForce(inForce.claims.length, words.money(inForce.totalFen))
  const draft = words.summary.draft(withDrafts.claims.length, words.money(withDrafts.totalFen))
  return [law, ...yearOverText(told, inForce), draft].join(words.gap)
}

function standingTable(told: Told): Block {
  const { words, evaluation } = told
  const { summary } = words
  return {
    ...{ kind: 'table', id: 'standing', caption: summary.standing },
    columns: [
      { key: 'ladder', label: summary.ladder, align: 'left', width: 0.31 },
      { key: 'now', label: summary.now, align: 'left', width: 0.23 },
      { key: 'next', label: summary.next, align: 'left', width: 0.2 },
      { key: 'away', label: summary.away, align: 'left', width: 0.26 },
    ],
    rows: ladderIds.map((id) => {
      const next = nextStanding(told, id)
      return [
        text(words.ladder[id]),
        { text: nowText(told, id), value: reachedOf(evaluation.ladders[id]) },
        text(next === undefined ? summary.topRung : next.name),
        {
          text: next === undefined ? words.nothing : summary.short(next.missing, next.unknown),
          value: next?.missing ?? 0,
          unit: 'count',
        },
      ]
    }),
  }
}

function moneyTable({ words, evaluation }: Told): Block {
  const { summary } = words
  const row = (name: string, { claims, totalFen, totalRangeFen }: Plan): readonly Cell[] => [
    text(name),
    countCell(claims.length, summary.count(claims.length)),
    fenCell(totalFen),
    fenCell(totalRangeFen.high),
  ]
  return {
    ...{ kind: 'table', id: 'money', caption: summary.money },
    columns: [
      { key: 'state', label: summary.state, align: 'left', width: 0.31 },
      { key: 'claims', label: summary.claims, align: 'right', width: 0.15 },
      { key: 'total', label: summary.total, align: 'right', width: 0.24 },
      { key: 'could', label: summary.could, align: 'right', width: 0.3 },
    ],
    rows: [
      row(summary.lawInForce, evaluation.plan.inForce),
      row(summary.ifPassed, evaluation.plan.withDrafts),
    ],
  }
}

/** The first gaps to the next tier, then of the other ladders. */
function nearestGaps(told: Told): readonly Block[] {
  const found = nextGates(told, false).slice(0, NEAREST)
  if (found.length === 0) return []
  const { gates, gaps, ladder, summary } = told.words
  return [
    {
      ...{ kind: 'table', id: 'nearest', caption: summary.nearest },
      columns: [
        { key: 'to', label: gaps.to, align: 'left', width: 0.36 },
        { key: 'condition', label: gates.condition, align: 'left', width: 0.25 },
        { key: 'want', label: gates.want, align: 'left', width: 0.21 },
        { key: 'distance', label: gates.distance, align: 'left', width: 0.18 },
      ],
      rows: found.map(({ id, rung, gate }) => {
        const cells = gateCells(told, gate)
        return [text(gaps.where(ladder[id], rung)), cells.name, cells.want, cells.distance]
      }),
    },
  ]
}

function questionNote(told: Told): readonly Block[] {
  const { words, evaluation } = told
  const next = evaluation.nextQuestion
  if (next === null) return []
  const { ask, stake, stakeOfDraft } = words.summary
  const sentences = [ask(factText(next.id, told))]
  if (next.why === 'moves-money') {
    const { stakeFen, stakeWithDraftsFen } = next
    if (stakeFen > 0) sentences.push(stake(words.yuan(stakeFen)))
    if (stakeWithDraftsFen > 0) sentences.push(stakeOfDraft(words.yuan(stakeWithDraftsFen)))
  }
  return [{ kind: 'paragraph', text: sentences.join(words.gap) }]
}

function firmTable(told: Told): Block {
  const { words, extra, request, evaluation, catalogue } = told
  const { summary } = words
  const { enterprise } = request
  const year = lastWholeYear(evaluation.asOf)
  const revenue = enterprise?.revenueFen?.[year]
  const employees = enterprise?.employees
  const industry = catalogue.industries.find(({ id }) => id === extra.industry)
  const unknown: Cell = { text: words.unknown, value: null }
  const rows: readonly (readonly [string, Cell])[] = [
    [summary.name, text(extra.firm?.trim() || words.unnamed)],
    [summary.area, enterprise?.area == null ? unknown : text(told.areaName(enterprise.area))],
    ...(industry === undefined ? [] : [[summary.industry, text(told.say(industry.name))] as const]),
    [
      summary.process,
      enterprise?.process == null
        ? unknown
        : text(summary.processOf[enterprise.process] ?? enterprise.process),
    ],
    [
      summary.employees,
      employees == null ? unknown : countCell(employees, summary.people(String(employees))),
    ],
    [
      summary.revenue(year),
      revenue == null ? unknown : { ...fenCell(revenue), text: words.yuan(revenue) },
    ],
    [summary.asOf, dayCell(evaluation.asOf)],
  ]
  return {
    ...{ kind: 'table', id: 'firm', caption: summary.firm },
    columns: [
      { key: 'what', label: summary.what, align: 'left', width: 0.31 },
      { key: 'value', label: summary.value, align: 'left', width: 0.69 },
    ],
    rows: rows.map(([what, value]) => [text(what), value]),
  }
}
