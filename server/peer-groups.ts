import { unitsOf } from '../assessments/figures.ts'
import type { LinkId, SmartFactory } from '../assessments/schema/ladder.ts'
import type { Comparable } from '../db/queries/assessment-results.ts'
import type { AssessmentResult } from '../db/tables/assessments.ts'
import { linkCountsOf } from './outcome.ts'

/** Below this many firms nothing is said of a group, and not how many they are. */
export const FEWEST = 10
/** A group grows by so many at once, so that no single firm's joining can be told from a change. */
const STEP = 5
/** No count and no part of a distribution stands for fewer firms than this. */
const LEAST = 3
/** Into so many parts a distribution is cut at most. */
const PARTS = 10
/** Shares of scenes are cut to these steps, in per cent. */
const SHARE_STEP = 5

/** So many of the firms that agreed first as a published group holds. */
const published = <Firm>(firms: readonly Firm[]): readonly Firm[] =>
  firms.length < FEWEST ? [] : firms.slice(0, firms.length - (firms.length % STEP))

/** A name as firms are told apart by it: widths of signs, spaces and case make no other firm. */
const firmOf = (name: string | null): string =>
  (name ?? '').normalize('NFKC').replace(/\s+/gu, '').toLowerCase()

/**
 * One result a firm: of several under one name the one that agreed first, so that nobody moves a
 * firm's figures by using its name. A result whose name was taken out again counts no longer.
 */
export function onePerFirm(all: readonly Comparable[]): readonly AssessmentResult[] {
  const byFirm = new Map<string, AssessmentResult>()
  for (const { name, result } of all) {
    const firm = firmOf(name)
    if (firm === '') continue
    if (!byFirm.has(firm)) byFirm.set(firm, result)
  }
  return [...byFirm.values()]
}

const isSmall = (firms: number): boolean => firms > 0 && firms < LEAST

/** From the lowest up; a rung that one or two firms hold stands with its neighbours. */
export function cellsOf<Rung>(rungs: readonly Rung[], held: readonly Rung[]) {
  const cells: { rungs: Rung[]; firms: number }[] = []
  for (const rung of rungs) {
    const firms = held.filter((one) => one === rung).length
    const last = cells.at(-1)
    if (last !== undefined && isSmall(last.firms)) {
      last.rungs.push(rung)
      last.firms += firms
    } else cells.push({ rungs: [rung], firms })
  }
  for (;;) {
    const [before, last] = [cells.at(-2), cells.at(-1)]
    if (before === undefined || last === undefined || !isSmall(last.firms)) return cells
    before.rungs.push(...last.rungs)
    before.firms += last.firms
    cells.pop()
  }
}

/**
 * The scores that cut a group into parts of at least three firms, ten parts at most: of `n` firms
 * in order, the one at ⌈k·n/parts⌉. Units of the last place.
 */
export function cutsOf(scores: readonly string[], places: number) {
  const sorted = scores.map((score) => unitsOf(score, places)).toSorted((a, b) => a - b)
  const parts = Math.min(PARTS, Math.floor(sorted.length / LEAST))
  const cuts = Array.from({ length: parts - 1 }, (_, index) => {
    const at = Math.ceil(((index + 1) * sorted.length) / parts)
    return sorted[at - 1] ?? 0
  })
  return { parts, places, cuts }
}

const withheld = { n: null, withheld: true } as const

type Levels = readonly (number | null)[]

function scoredGroup(
  firms: readonly { readonly level: number | null; readonly score: string }[],
  levels: Levels,
  places: number,
) {
  const group = published(firms)
  if (group.length === 0) return withheld
  return {
    n: group.length,
    withheld: false as const,
    cells: cellsOf(
      levels,
      group.map(({ level }) => level),
    ),
    score: cutsOf(
      group.map(({ score }) => score),
      places,
    ),
  }
}

function tierGroup(rows: readonly AssessmentResult[], tiers: readonly (string | null)[]) {
  const group = published(rows.filter(({ tierStatus }) => tierStatus === 'complete'))
  if (group.length === 0) return withheld
  const held = group.map(({ tier }) => tier)
  return { n: group.length, withheld: false as const, cells: cellsOf(tiers, held) }
}

/** The middle firm's share of the scenes of a 环节, in per cent, cut to steps of five. */
function linkGroup(rows: readonly AssessmentResult[], link: LinkId) {
  const shares = rows.flatMap((row) => {
    const counts = linkCountsOf(row)[link]
    return counts === undefined || counts.unknown > 0 ? [] : [(counts.inPlace * 100) / counts.all]
  })
  const group = published(shares).toSorted((a, b) => a - b)
  const middle = group[Math.ceil(group.length / 2) - 1]
  if (middle === undefined) return withheld
  const medianPercent = Math.floor(middle / SHARE_STEP) * SHARE_STEP
  return { n: group.length, withheld: false as const, medianPercent }
}

/** Firms whose level no open answer can move, with a settled score. */
const settled = (
  rows: readonly AssessmentResult[],
  of: (row: AssessmentResult) => {
    readonly level: number | null
    readonly status: string
    readonly score: string | null
  },
) =>
  rows.flatMap((row) => {
    const { level, status, score } = of(row)
    return status !== 'complete' || score === null ? [] : [{ level, score }]
  })

/** What is published of a group; only that it is too small, where it is. */
export function peersOf(all: readonly Comparable[], factory: SmartFactory) {
  const rows = onePerFirm(all)
  const group = published(rows)
  if (group.length === 0) return { ...withheld, fewerThan: FEWEST }
  const sme = settled(rows, (row) => ({
    level: row.smeLevel,
    status: row.smeStatus,
    score: row.smeScore,
  }))
  const cmmm = settled(rows, (row) => ({
    level: row.cmmmLevel,
    status: row.cmmmStatus,
    score: row.cmmmScore,
  }))
  const tiers = [null, ...factory.rungs.map(({ id }) => id)]
  return {
    n: group.length,
    withheld: false as const,
    catalogueVersions: [...new Set(group.map((row) => row.catalogueVersion))].toSorted(),
    ladders: {
      'sme-digital-2024': scoredGroup(sme, [null, 1, 2, 3, 4], 0),
      'cmmm-2020': scoredGroup(cmmm, [null, 1, 2, 3, 4, 5], 1),
      'smart-factory-2025': tierGroup(rows, tiers),
    },
    links: factory.links.map(({ id }) => ({ link: id, ...linkGroup(rows, id) })),
  }
}
