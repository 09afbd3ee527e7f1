import { addMonths } from '../days.ts'
import { gatesWithin, goalOf } from '../road/goal.ts'
import type { Gate } from '../schema/result.ts'
import type { Road, RoadRemedy } from '../schema/road.ts'
import type { Block, Cell } from './block.ts'
import { gateName } from './gate-text.ts'
import { isAidOpen } from './open-aid.ts'
import type { FoundRoad } from './road.ts'
import { ownOf } from './road-notes.ts'
import { clauseTag, countCell, dayCell, fenCell, type Told, taggedName, text } from './told.ts'

type Bar = Extract<Block, { kind: 'waterfall' }>['bars'][number]

export function waterfall(told: Told, found: FoundRoad): Block {
  const { words } = told
  const { road } = found
  let standing = road.costFen
  const claims = road.claims.map((claim): Bar => {
    const fromFen = standing
    standing -= claim.amountFen
    const name = words.of(taggedName(told, claim.measure), words.inYear(claim.year))
    return { name, fromFen, toFen: standing, state: 'in-force' }
  })
  const { net, netLeast, netOpen } = words.road
  const netName = isAidOpen(told, found) ? netOpen : road.aidFen > 0 ? netLeast : net
  const total = (name: string, toFen: number): Bar => ({ name, fromFen: 0, toFen, state: 'total' })
  return {
    ...{ kind: 'waterfall', id: 'waterfall-road', caption: words.road.waterfall },
    bars: [total(words.road.cost, road.costFen), ...claims, total(netName, standing)],
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

export function yearsTable(told: Told, found: FoundRoad): Block {
  const { words } = told
  const { road } = found
  const isOpen = isAidOpen(told, found)
  const open: Cell = { text: words.road.notJudged, value: null }
  const row = (name: Cell, costFen: number, aidFen: number): readonly Cell[] => [
    name,
    fenCell(costFen),
    isOpen ? open : fenCell(aidFen),
    isOpen ? open : fenCell(costFen - aidFen),
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

/** A score says of which rung it is: a road to a tier raises those of other ladders. */
function closedName(told: Told, gate: Gate): string {
  const { words } = told
  const level = words.levelName(Number(gate.rung))
  if (gate.rule === 'score') return words.road.scoreOf(words.road.rung['sme-digital-2024'](level))
  if (gate.rule !== 'own-score') return gateName(told, gate)
  return words.road.scoreOf(words.road.rung['cmmm-2020'](level))
}

export function remediesTable(told: Told, found: FoundRoad): Block {
  const { words, say } = told
  const { road, remedies } = found
  const own = ownOf(found)
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
      return gate === undefined ? [] : [closedName(told, gate)]
    })
    return names.length === 0 ? words.road.prepares : [...new Set(names)].join(words.listed)
  }
  return {
    ...{ kind: 'table', id: 'road-remedies', caption: words.road.list },
    columns: [
      { key: 'name', label: words.road.name, align: 'left', width: 0.22 },
      { key: 'closes', label: words.road.closes, align: 'left', width: 0.2 },
      { key: 'start', label: words.road.start, align: 'left', width: 0.13 },
      { key: 'months', label: words.road.takes, align: 'left', width: 0.13 },
      { key: 'done', label: words.road.done, align: 'left', width: 0.13 },
      { key: 'cost', label: words.road.amount, align: 'right', width: 0.19 },
    ],
    rows: road.remedies.map((one) => {
      const remedy = byId.get(one.id)
      const name = remedy === undefined ? one.id : say(remedy.name)
      const { cost = false, months = false } = own.get(one.id) ?? {}
      const marks = [
        ...(cost ? [words.road.ownCost] : []),
        ...(months ? [words.road.ownMonths] : []),
      ]
      return [
        text(marks.length === 0 ? name : words.of(name, marks.join(words.listed))),
        text(closes(one)),
        dayCell(addMonths(told.evaluation.asOf, one.startMonth)),
        countCell(one.months, words.road.months(one.months)),
        dayCell(one.doneOn),
        fenCell(one.costFen),
      ]
    }),
    foot: [
      ...Array.from({ length: 5 }, (_, i) => text(i === 0 ? words.road.total : '—')),
      fenCell(road.costFen),
    ],
  }
}
