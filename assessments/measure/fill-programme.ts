import { cutParts, cutSum, cutToQuantum, MOST } from '../ratio.ts'
import type { Candidate } from './candidate.ts'
import type { End, Filling } from './filling.ts'
import type { Filled } from './grants.ts'
import { keepBestRecord, keepBestYears } from './keep-best.ts'

/** Measures that share caps, with what could be claimed under them, in the order of filling. */
export type Programme = {
  readonly id: string
  readonly candidates: readonly Candidate[]
  readonly filled: Filled
  /** What claims of years before these candidates take of the term's cap, in fen. */
  readonly before?: number
}

/**
 * A step on the way, in whole fen, Infinity where nothing bounds it yet; `idle` when it changed
 * nothing and need not be shown.
 */
export type CapStep = {
  readonly step: 'sum' | 'granted' | 'year-cap' | 'term-cap' | 'total' | 'cut'
  readonly of?: 'investment' | 'pool'
  readonly record?: string
  readonly year: number
  readonly quote?: string
  readonly figure?: number
  readonly fen: number
  readonly idle?: boolean
}

export type Note = (step: CapStep) => void

/** Granted money fills a cap; for `low`, money of unknown amount as if it had filled it. */
export function grantedOf(filled: Filled['all'] | undefined, end: End): number {
  if (!filled) return 0
  return filled.open && end === 'low' ? Number.POSITIVE_INFINITY : filled.fen
}

/**
 * The claims that the taken candidates make: sum of the year, its cap, then what grants and earlier
 * claims leave of the term's. A claim is cut once; what it fills of a cap is what it pays.
 */
export function fillProgramme(
  { candidates, filled, before }: Programme,
  end: End,
  isTaken: (index: number) => boolean = () => true,
  note?: Note,
): Filling[] {
  const claims: Filling[] = []
  const taken = keepBestRecord(candidates, filled, end, isTaken)
  let term = grantedOf(filled.all, end) + (before ?? 0)
  let year = -1
  let yearly = 0
  for (let from = 0, to = 0; from < candidates.length; from = to) {
    const first = candidates[from] as Candidate
    let parts = 0
    let isOpen = false
    for (; to < candidates.length; to += 1) {
      const next = candidates[to] as Candidate
      if (next.year !== first.year || next.measureId !== first.measureId) break
      if (!taken(to)) continue
      parts += next[end]
      isOpen ||= next[end] >= MOST
    }
    if (first.year !== year) {
      year = first.year
      yearly = grantedOf(filled.years.get(year), end)
    }
    let sum = isOpen ? Number.POSITIVE_INFINITY : cutParts(parts, first.den)
    if (parts >= MOST && !isOpen) {
      const run = candidates.slice(from, to).filter((_, at) => taken(from + at))
      sum = cutSum(
        run.map((each) => each[end]),
        first.den,
      )
    }
    const capped = Math.min(sum, roomOf(first.yearCap, yearly))
    const left = Math.min(capped, roomOf(first.termCap, term))
    const fen = cutToQuantum(left, first.quantum)
    if (note) {
      const cut = fen < left || (left === sum && parts % first.den !== 0)
      const like = { isFirst: from === 0 && before === undefined, many: to - from > 1, cut }
      noteClaim(note, first, filled, end, like, [sum, capped, left, fen])
    }
    yearly += fen
    term += fen
    const { programme, measureId } = first
    claims.push({ year, programme, measureId, from, to, fen })
  }
  return keepBestYears(candidates, filled, claims)
}

/** Where there is no cap, nothing fills it. */
function roomOf(cap: number, used: number): number {
  return Number.isFinite(cap) ? Math.max(0, cap - used) : cap
}

/** The same steps for both ends, so that they can be read side by side. */
function noteClaim(
  note: Note,
  { year, yearCap, termCap, den, quantum }: Candidate,
  filled: Filled,
  end: End,
  { isFirst, many, cut }: { isFirst: boolean; many: boolean; cut: boolean },
  [sum, capped, left, fen]: readonly [number, number, number, number],
): void {
  if (many) note({ step: 'sum', year, fen: sum })
  if (Number.isFinite(yearCap)) {
    const before = filled.years.get(year)
    const figure = Math.min(grantedOf(before, end), Math.max(yearCap, before?.fen ?? 0))
    if (before) note({ step: 'granted', year, figure, fen: sum })
    note({ step: 'year-cap', year, figure: yearCap, fen: capped })
  }
  if (Number.isFinite(termCap)) {
    const figure = Math.min(grantedOf(filled.all, end), Math.max(termCap, filled.all.fen))
    if (isFirst && filled.years.size > 0) note({ step: 'granted', year, figure, fen: capped })
    note({ step: 'term-cap', year, figure: termCap, fen: left })
  }
  if (den > 1 || quantum > 1) note({ step: 'cut', year, fen, idle: !cut })
}
