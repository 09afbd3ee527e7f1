import { gatesWithin, goalOf } from '../road/goal.ts'
import type { Remedy } from '../schema/remedy.ts'
import type { Road, RoadRemedy } from '../schema/road.ts'
import type { Block, Cell } from './block.ts'
import { gateCells } from './gate-text.ts'
import { clauseTag, countCell, dayCell, fenCell, type Told, taggedName, text } from './told.ts'

type Bar = Extract<Block, { kind: 'waterfall' }>['bars'][number]

export function waterfall(told: Told, road: Road): Block {
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

export function claimsTable(told: Told, { claims, aidFen }: Road): readonly Block[] {
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

export function yearsTable({ words }: Told, road: Road): Block {
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

export function remediesTable(told: Told, road: Road, remedies: readonly Remedy[]): Block {
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

export function blockedTable(told: Told, { blocked, target }: Road): readonly Block[] {
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
