import type { Candidate } from '../../../assessments/measure/candidate.ts'
import { conflictOf } from '../../../assessments/measure/conflicts.ts'
import { filledOf, type Grant } from '../../../assessments/measure/grants.ts'
import type { Conflict } from '../../../assessments/schema/policy.ts'

/** All money of a program in this many fen, so that its coefficients are small whole numbers. */
export const UNIT_FEN = 500_000

const units = (fen: number): number => {
  if (fen % UNIT_FEN !== 0) throw new Error(`${fen} fen is no whole number of units`)
  return fen / UNIT_FEN
}

/**
 * The choice of claims as a mixed integer program in CPLEX LP format: a yes or no for each candidate,
 * and what it pays; a row for each conflict, cap and total. Its amounts are whole units, so that
 * nothing is cut. Throws where the ceiling of a project's aid would not be linear.
 */
export function linearProgram(
  candidates: readonly Candidate[],
  grants: readonly Grant[],
  conflicts: readonly Conflict[],
): string {
  const rows: string[] = []
  const row = (text: string): void => {
    rows.push(` r${rows.length}: ${text}`)
  }
  const pays = (at: number) => `y${at}`
  const sumOf = (all: readonly number[], name = pays) => all.map(name).join(' + ')
  const group = (keyOf: (candidate: Candidate) => string | null) => {
    const groups = new Map<string, number[]>()
    candidates.forEach((candidate, at) => {
      const key = keyOf(candidate)
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), at])
    })
    return [...groups.values()].map((all) => [all, candidates[all[0] ?? 0] as Candidate] as const)
  }
  const left = (fen: number, used = 0) => units(Math.max(0, fen - used))

  for (const [at, { low, den }] of candidates.entries()) {
    row(`y${at} - ${units(low / den)} x${at} <= 0`)
  }
  candidates.forEach((one, at) => {
    for (let other = at + 1; other < candidates.length; other += 1) {
      const rival = candidates[other] as Candidate
      if (conflictOf(one, rival, conflicts)) row(`x${at} + x${other} <= 1`)
    }
  })
  for (const [all, { programme, year, yearCap }] of group(
    (each) => `${each.programme} ${each.year}`,
  )) {
    if (!Number.isFinite(yearCap)) continue
    const used = filledOf([programme], grants).years.get(year)?.fen
    row(`${sumOf(all)} <= ${left(yearCap, used)}`)
  }
  for (const [all, { programme, termCap, once, years }] of group((each) => each.programme)) {
    const filled = filledOf([programme], grants)
    if (Number.isFinite(termCap)) row(`${sumOf(all)} <= ${left(termCap, filled.all.fen)}`)
    if (once) row(`${sumOf(all, (at) => `x${at}`)} <= ${filled.years.size > 0 ? 0 : 1}`)
    if (!Number.isFinite(years)) continue
    const paid = [...new Set(all.map((at) => candidates[at]?.year))]
    const fresh = paid.filter((year) => !filled.years.has(year ?? 0))
    for (const at of all) row(`x${at} - w${programmeYear(candidates[at] as Candidate)} <= 0`)
    if (fresh.length === 0) continue
    const marks = fresh.map((year) => `w${programmeYear({ programme, year: year ?? 0 })}`)
    row(`${marks.join(' + ')} <= ${Math.max(0, years - filled.years.size)}`)
  }
  for (const [all, { document, measureId, year }] of group((each) => poolOf(each))) {
    const pool = document.pools.find(({ measures }) => measures.includes(measureId))
    const programmes = pool?.measures ?? []
    const used = filledOf([...programmes], grants).years.get(year)?.fen
    row(`${sumOf(all)} <= ${left(pool?.fen ?? 0, used)}`)
  }
  for (const [all, { ceiling, record }] of group((each) =>
    each.ceiling ? `${each.record?.id}` : null,
  )) {
    const room = left(ceiling?.low ?? 0)
    const others = [...candidates.keys()].filter((at) => {
      const candidate = candidates[at] as Candidate
      return !candidate.ceiling && candidate.record?.id === record?.id
    })
    if (others.length > 1) throw new Error(`${record?.id}: more than one other claim is not linear`)
    const taken = others.map((at) => {
      const { low, den } = candidates[at] as Candidate
      return ` + ${Math.min(room, units(low / den))} x${at}`
    })
    row(`${sumOf(all)}${taken.join('')} <= ${room}`)
  }
  const marks = new Set(rows.flatMap((text) => text.match(/\bw\w+/g) ?? []))
  const binaries = [...candidates.keys()].map((at) => `x${at}`).concat(...marks)
  return [
    'Maximize',
    ` total: ${candidates.length === 0 ? '0 x0' : sumOf([...candidates.keys()])}`,
    'Subject To',
    ...rows,
    'Binaries',
    ` ${binaries.join(' ')}`,
    'End',
  ].join('\n')
}

const programmeYear = ({ programme, year }: Pick<Candidate, 'programme' | 'year'>) =>
  `${programme}_${year}`.replace(/\W/g, '_')

function poolOf({ document, measureId, year }: Candidate): string | null {
  const pool = document.pools.find(
    ({ measures, shortage }) => shortage === 'proportional' && measures.includes(measureId),
  )
  return pool ? `${pool.id} ${year}` : null
}
