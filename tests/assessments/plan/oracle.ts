import { programmeOf } from '../../../assessments/measure/conflicts.ts'
import type { Conflict, Measure } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { RandomCase } from './random-case.ts'

type End = 'low' | 'high'
export type Pair = { measure: Measure; record: Fact; certain: boolean; deadline: string }
export type Use = { measure: string; record: string }
type Paid = { name: string; deadline: string; fen: number }
type Solution = { fen: number; names: readonly string[]; deadlines: readonly string[] }

const yearOf = (record: Fact) => Number(record.on.slice(0, 4))
const cap = (measure: Measure, per: string) => measure.caps.find((each) => each.per === per)?.fen

/** Every pair that the conditions let stand, by the plainest reading of the case. */
export function pairsOf({ facts, documents, conflicts }: RandomCase, drafts: boolean): Pair[] {
  const pairs: Pair[] = []
  for (const document of documents) {
    if (document.draft && !drafts) continue
    for (const measure of document.measures) {
      for (const record of facts.records) {
        const fits =
          record.kind === 'spend'
            ? measure.feed.kind === 'spend'
            : record.kind === 'project' &&
              measure.feed.kind === 'project' &&
              record.types.includes(measure.feed.type)
        if (!fits || record.on < document.first || record.on > document.last) continue
        const selected = record.kind === 'project' ? record.selected : true
        if (measure.record.length > 0 && selected === false) continue
        const certain = measure.record.length === 0 || selected === true
        const closed = facts.records.some(
          (grant) =>
            grant.kind === 'granted' &&
            grant.records?.some((id) => {
              const named = facts.records.find((each) => each.id === id)
              const by = documents.flatMap((d) => d.measures).find((m) => m.id === grant.measure)
              return (
                named &&
                by &&
                ((by.id === measure.id && named.id === record.id) ||
                  exclude({ measure: by, record: named }, { measure, record }, conflicts))
              )
            }),
        )
        if (!closed) pairs.push({ measure, record, certain, deadline: document.last })
      }
    }
  }
  return pairs
}

type Side = Pick<Pair, 'measure' | 'record'>

export function exclude(one: Side, other: Side, conflicts: readonly Conflict[]): boolean {
  if (one.measure.id === other.measure.id) return false
  const same = one.record.id === other.record.id
  if (same && programmeOf(one.measure) === programmeOf(other.measure)) return true
  const inside = (a: Fact, b: Fact) =>
    a.kind === 'spend' && b.kind === 'project' && a.project === b.id
  const linked = inside(one.record, other.record) || inside(other.record, one.record)
  return conflicts.some(
    ({ over, measures }) =>
      (over === 'record' ? same : linked) &&
      measures.includes(one.measure.id) &&
      measures.includes(other.measure.id),
  )
}

const min = (a: bigint, b: bigint) => (a < b ? a : b)
const BOUNDLESS = 10n ** 30n

/** What one pair brings before the caps of years and terms, in parts of the rate's denominator. */
export function partsOf({ measure, record, certain }: Pair, end: End): bigint {
  if (end === 'low' && !certain) return 0n
  const [num, den] = measure.amount.basis === 'rate' ? measure.amount.rate : [1, 1]
  const amount = measure.amount.basis === 'ceiling' ? measure.amount.fen : baseOf(record)
  const unknown = end === 'low' ? 0n : BOUNDLESS
  const share = (typeof amount === 'number' ? BigInt(amount) : unknown) * BigInt(num)
  const each = cap(measure, 'record')
  const cut = (share / BigInt(den)) * BigInt(den)
  return each === undefined ? share : min(cut, BigInt(each) * BigInt(den))
}

/**
 * What the pairs pay together, claim by claim: exact ratios in BigInt, caps by year and then by
 * measure id. `endOf` may settle each pair by itself.
 */
export function payOf(
  pairs: Pair[],
  { facts, documents }: RandomCase,
  end: End,
  endOf: (pair: Pair) => End = () => end,
): Paid[] {
  const claims = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const key = `${programmeOf(pair.measure)}|${yearOf(pair.record)}|${pair.measure.id}`
    claims.set(key, [...(claims.get(key) ?? []), pair])
  }
  const used = new Map<string, bigint>()
  for (const grant of facts.records) {
    if (grant.kind !== 'granted') continue
    const measure = documents.flatMap((each) => each.measures).find((m) => m.id === grant.measure)
    if (!measure) continue
    const first = facts.records.find(({ id }) => id === grant.records?.[0]) ?? grant
    const unknown = end === 'low' ? BOUNDLESS : 0n
    const fen = typeof grant.amountFen === 'number' ? BigInt(grant.amountFen) : unknown
    const programme = programmeOf(measure)
    for (const key of [programme, `${programme}|${yearOf(first)}`]) {
      used.set(key, (used.get(key) ?? 0n) + fen)
    }
  }
  const paid: Paid[] = []
  for (const key of [...claims.keys()].sort()) {
    const [programme = '', year = ''] = key.split('|')
    const members = claims.get(key) ?? []
    const { measure, deadline } = members[0] as Pair
    const den = measure.amount.basis === 'rate' ? measure.amount.rate[1] : 1
    const [yearly, term] = ['year', 'term'].map((per) => cap(measure, per))
    const parts = members.reduce((sum, pair) => sum + partsOf(pair, endOf(pair)), 0n)
    let fen = parts / BigInt(den)
    const room = (limit: number | undefined, at: string) => {
      if (limit === undefined) return
      const left = BigInt(limit) - (used.get(at) ?? 0n)
      fen = min(fen, left > 0n ? left : 0n)
    }
    room(yearly, `${programme}|${year}`)
    room(term, programme)
    for (const at of [programme, `${programme}|${year}`]) used.set(at, (used.get(at) ?? 0n) + fen)
    paid.push({ name: `${measure.id} ${year}`, deadline, fen: Number(fen) })
  }
  return paid
}

const baseOf = (record: Fact) =>
  record.kind === 'project'
    ? record.investmentFen
    : record.kind === 'spend'
      ? record.amountFen
      : null

/** What claims pay, and by what they are preferred; ids and deadlines in order. */
function solutionOf(paid: readonly Paid[]): Solution {
  const claims = paid.filter(({ fen }) => fen > 0)
  return {
    fen: claims.reduce((sum, { fen }) => sum + fen, 0),
    names: claims.map(({ name }) => name).sort(),
    deadlines: claims.map(({ deadline }) => deadline).sort(),
  }
}

/** More money, then fewer claims, then earlier deadlines, then ids in order. */
function isBetter(paid: readonly Paid[], best: Solution): boolean {
  const fen = paid.reduce((sum, each) => sum + each.fen, 0)
  if (fen !== best.fen) return fen > best.fen
  const { names, deadlines } = solutionOf(paid)
  if (names.length !== best.names.length) return names.length < best.names.length
  return [...deadlines, ...names].join('|') < [...best.deadlines, ...best.names].join('|')
}

/** Tries every legal set of pairs that holds the `forced` ones; the preferred one of the best. */
export function bruteForce(
  of: RandomCase,
  drafts: boolean,
  end: End,
  forced: readonly Use[] = [],
): Solution {
  const pairs = pairsOf(of, drafts).filter((pair) => partsOf(pair, end) > 0n)
  const isForced = (pair: Pair) =>
    forced.some((use) => use.measure === pair.measure.id && use.record === pair.record.id)
  let best: Solution = { fen: -1, names: [], deadlines: [] }
  const step = (at: number, chosen: Pair[]): void => {
    const pair = pairs[at]
    if (!pair) {
      const paid = payOf(chosen, of, end)
      if (isBetter(paid, best)) best = solutionOf(paid)
      return
    }
    if (!chosen.some((other) => exclude(pair, other, of.conflicts))) step(at + 1, [...chosen, pair])
    if (!isForced(pair)) step(at + 1, chosen)
  }
  step(0, [])
  return best
}

export function countOfPairs(of: RandomCase): number {
  return pairsOf(of, true).length
}
