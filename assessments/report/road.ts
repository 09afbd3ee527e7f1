import { gatesWithin, goalOf } from '../road/goal.ts'
import type { Remedy } from '../schema/remedy.ts'
import type { Road, RoadRemedy } from '../schema/road.ts'
import type { Block, Cell, Section } from './block.ts'
import { gateCells } from './gate-text.ts'
import { rungName } from './standing.ts'
import { clauseTag, countCell, dayCell, fenCell, type Told, taggedName, text } from './told.ts'

type Bar = Extract<Block, { kind: 'waterfall' }>['bars'][number]

/** A road as it was found, and the remedies that it names; null where every ladder is at its top. */
export type ToldRoad = { readonly road: Road; readonly remedies: readonly Remedy[] } | null

/** The way to the next rung: what is done when, what it costs, and what pays for it. */
export function roadSection(told: Told, found: ToldRoad): Section {
  const { words } = told
  const head = { id: 'road', title: words.sections.road } as const
  if (found === null) return { ...head, blocks: [{ kind: 'paragraph', text: words.road.top }] }
  const { road } = found
  const hasWay = road.remedies.length > 0
  return {
    ...head,
    blocks: [
      { kind: 'paragraph', text: words.road.lead },
      { kind: 'paragraph', voice: 'lead', text: wayText(told, road) },
      ...(hasWay ? [waterfall(told, road), ...claimsTable(told, road)] : []),
      ...(hasWay ? [yearsTable(told, road), remediesTable(told, found)] : []),
      ...blockedTable(told, road),
      { kind: 'paragraph', voice: 'note', text: notesOf(told, road).join(words.gap) },
    ],
  }
}

function targetName(told: Told, { target }: Road): string {
  const goal = goalOf(target)
  if (goal.ladder === 'smart-factory-2025') return rungName(told, goal.ladder, goal.rung)
  const level = rungName(told, goal.ladder, String(goal.level))
  return told.words.of(level, told.words.ladder[goal.ladder])
}

/** The way in a sentence or two: how much, how long, who pays. */
export function wayText(told: Told, road: Road): string {
  const { words } = told
  const to = targetName(told, road)
  if (road.reached) return words.road.reached(to)
  if (road.stopped === 'budget') return words.road.budget(to)
  if (road.stopped === 'left-out') return words.road.leftOut(to)
  if (road.stopped === 'unfinished') return words.road.unfinished(to)
  if (road.remedies.length === 0) return words.road.nothing(to)
  const { way, aid, noAid } = words.road
  const net = words.yuan(road.netFen)
  const paid = road.aidFen > 0 ? aid(words.yuan(road.aidFen), net) : noAid(net)
  const spent = way(to, road.remedies.length, road.months, words.yuan(road.costFen))
  return `${spent}${words.gap}${paid}`
}

function notesOf({ words }: Told, road: Road): readonly string[] {
  const { aidRangeFen, aidFen, withDrafts } = road
  if (road.remedies.length === 0) return [words.road.assumed]
  return [
    words.road.assumed,
    road.optimal ? words.road.proven : words.road.unproven(words.yuan(road.gap)),
    ...(road.open.length > 0 ? [words.road.open(road.open.length)] : []),
    ...(road.size === null ? [words.road.size] : []),
    ...(aidRangeFen.high > aidFen ? [words.road.could(words.yuan(aidRangeFen.high))] : []),
    ...(withDrafts.aidFen === aidFen
      ? []
      : [words.road.draft(words.yuan(withDrafts.aidFen), words.yuan(withDrafts.netFen))]),
  ]
}

function waterfall(told: Told, road: Road): Block {
  const { words } = told
  let standing = road.costFen
  const claims = road.claims.map((claim): Bar => {
    const fromFen = standing
    standing -= claim.amountFen
    const name = words.of(taggedName(told, claim.measure), words.inYear(claim.year))
    return { name, fromFen, toFen: standing, state: 'in-force' }
  })
  const total = (name: string, toFen: number): Bar => ({ name, fromFen: 0, toFen, state: 'total' })
  return {
    ...{ kind: 'waterfall', id: 'waterfall-road', caption: words.road.waterfall },
    bars: [total(words.road.cost, road.costFen), ...claims, total(words.road.net, standing)],
  }
}

function claimsTable(told: Told, { claims, aidFen }: Road): readonly Block[] {
  const { road, plan, tag, inYear } = told.words
  if (claims.length === 0) return []
  return [
    {
      ...{ kind: 'table', id: 'road-claims', caption: road.claims },
      columns: [
        { key: 'item', label: plan.item, align: 'left', width: 0.36 },
        { key: 'clause', label: plan.clause, align: 'left', width: 0.14 },
        { key: 'year', label: plan.year, align: 'left', width: 0.12 },
        { key: 'of', label: road.of, align: 'left', width: 0.18 },
        { key: 'amount', label: plan.amount, align: 'right', width: 0.2 },
      ],
      rows: claims.map((claim) => {
        const clause = tag(clauseTag(told, claim.measure))
        return [
          text(told.say(told.placeOf(claim.measure)?.measure.name ?? same(claim.measure))),
          text(clause),
          { text: inYear(claim.year), value: claim.year },
          text(road.ofKind[claim.of] ?? claim.of),
          fenCell(claim.amountFen, clause),
        ]
      }),
      foot: [text(road.total), text('—'), text('—'), text('—'), fenCell(aidFen)],
    },
  ]
}

const same = (id: string) => ({ zh: id, en: id })

function yearsTable({ words }: Told, road: Road): Block {
  const row = (name: Cell, costFen: number, aidFen: number): readonly Cell[] => [
    name,
    fenCell(costFen),
    fenCell(aidFen),
    fenCell(costFen - aidFen),
  ]
  return {
    ...{ kind: 'table', id: 'road-years', caption: words.road.years },
    columns: [
      { key: 'year', label: words.road.year, align: 'left', width: 0.22 },
      { key: 'cost', label: words.road.amount, align: 'right', width: 0.26 },
      { key: 'aid', label: words.road.aidYear, align: 'right', width: 0.26 },
      { key: 'net', label: words.road.netYear, align: 'right', width: 0.26 },
    ],
    rows: road.years.map(({ year, costFen, aidFen }) =>
      row({ text: words.inYear(year), value: year }, costFen, aidFen),
    ),
    foot: row(text(words.road.total), road.costFen, road.aidFen),
  }
}

function remediesTable(told: Told, { road, remedies }: NonNullable<ToldRoad>): Block {
  const { words, say } = told
  const byId = new Map(remedies.map((remedy) => [remedy.id, remedy]))
  const gates = new Map(
    gatesWithin(goalOf(road.target), told.evaluation.ladders, told.catalogue).map((gate) => [
      gate.id,
      gate,
    ]),
  )
  const closes = ({ closes: ids }: RoadRemedy): string => {
    const names = ids.flatMap((id) => {
      const gate = gates.get(id)
      return gate === undefined ? [] : [gateCells(told, gate).name.text]
    })
    return names.length === 0 ? words.road.prepares : [...new Set(names)].join(words.listed)
  }
  return {
    ...{ kind: 'table', id: 'road-remedies', caption: words.road.list },
    columns: [
      { key: 'name', label: words.road.name, align: 'left', width: 0.28 },
      { key: 'closes', label: words.road.closes, align: 'left', width: 0.24 },
      { key: 'months', label: words.road.takes, align: 'left', width: 0.13 },
      { key: 'done', label: words.road.done, align: 'left', width: 0.15 },
      { key: 'cost', label: words.road.amount, align: 'right', width: 0.2 },
    ],
    rows: road.remedies.map((one) => {
      const remedy = byId.get(one.id)
      return [
        text(remedy === undefined ? one.id : say(remedy.name)),
        text(closes(one)),
        countCell(one.months, words.road.months(one.months)),
        dayCell(one.doneOn),
        fenCell(one.costFen),
      ]
    }),
    foot: [text(words.road.total), text('—'), text('—'), text('—'), fenCell(road.costFen)],
  }
}

function blockedTable(told: Told, { blocked, target }: Road): readonly Block[] {
  const { words, evaluation, catalogue } = told
  if (blocked.length === 0) return []
  const gates = gatesWithin(goalOf(target), evaluation.ladders, catalogue)
  const { earliest, latest, never, whyOf } = words.road
  return [
    {
      ...{ kind: 'table', id: 'road-blocked', caption: words.road.blocked },
      columns: [
        { key: 'condition', label: words.gates.condition, align: 'left', width: 0.22 },
        { key: 'want', label: words.gates.want, align: 'left', width: 0.2 },
        { key: 'why', label: words.road.why, align: 'left', width: 0.36 },
        { key: 'when', label: words.road.when, align: 'left', width: 0.22 },
      ],
      rows: blocked.map((one) => {
        const gate = gates.find(({ id }) => id === one.gate)
        const cells = gate === undefined ? null : gateCells(told, gate)
        const when =
          one.earliest !== null
            ? earliest(one.earliest)
            : one.latest !== null
              ? latest(one.latest)
              : never
        return [
          cells?.name ?? text(one.gate),
          cells?.want ?? text('—'),
          text(whyOf[one.why] ?? one.why),
          text(when),
        ]
      }),
    },
  ]
}
