import { programmeOf } from '../../../assessments/measure/conflicts.ts'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Conflict, PolicyDocument } from '../../../assessments/schema/policy.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { RandomCase } from './random-case.ts'

type End = 'low' | 'high'
export type Pair = {
  measure: Measure
  record: Fact
  certain: boolean
  deadline: string
  document: PolicyDocument
}
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
        if (!closed) pairs.push({ measure, record, certain, deadline: document.last, document })
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

/** A sum without what does not fill a whole quantum of the document. */
const quantaIn = (fen: bigint, { rounding }: PolicyDocument): bigint =>
  fen - (fen % BigInt(rounding?.quantumFen ?? 1))

const min = (a: bigint, b: bigint) => (a < b ? a : b)
const BOUNDLESS = 10n ** 30n

/** What one pair brings before the caps of years and terms, in parts of the rate's denominator. */
export function partsOf({ measure, record, certain, document }: Pair, end: End): bigint {
  if (end === 'low' && !certain) return 0n
  const [num, den] = measure.amount.basis === 'rate' ? measure.amount.rate : [1, 1]
  const amount = measure.amount.basis === 'ceiling' ? measure.amount.fen : baseOf(record)
  const unknown = end === 'low' ? 0n : BOUNDLESS
  const share = (typeof amount === 'number' ? BigInt(amount) : unknown) * BigInt(num)
  const each = cap(measure, 'record')
  const cut = (share / BigInt(den)) * BigInt(den)
  if (each === undefined) return share
  return quantaIn(min(cut / BigInt(den), BigInt(each)), document) * BigInt(den)
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
    const key = `${yearOf(pair.record)}|${programmeOf(pair.measure)}|${pair.measure.id}`
    claims.set(key, [...(claims.get(key) ?? []), pair])
  }
  const limited = withinInvestment(pairs, facts.records, endOf)
  const used = new Map<string, bigint>()
  for (const grant of facts.records) {
    if (grant.kind !== 'granted') continue
    const measure = documents.flatMap((each) => each.measures).find((m) => m.id === grant.measure)
    if (!measure) continue
    const first = facts.records.find(({ id }) => id === grant.records?.[0]) ?? grant
    const unknown = end === 'low' ? BOUNDLESS : 0n
    const fen = typeof grant.amountFen === 'number' ? BigInt(grant.amountFen) : unknown
    const programme = programmeOf(measure)
    const pools = documents.flatMap(({ pools }) => pools)
    const drawn = pools.filter(({ measures }) => measures.includes(measure.id))
    const ofPools = drawn.map(({ id }) => `${id}|${yearOf(first)}`)
    for (const key of [programme, `${programme}|${yearOf(first)}`, ...ofPools]) {
      used.set(key, (used.get(key) ?? 0n) + fen)
    }
  }
  const paid: Paid[] = []
  const inYear = new Map<string, bigint[]>()
  const years = new Set([...claims.keys()].sort().map((key) => key.slice(0, 4)))
  for (const year of years) {
    const own = [...claims.keys()].filter((key) => key.startsWith(year)).sort()
    paid.push(...paidIn(year, own))
  }
  return paid

  function paidIn(year: string, keys: string[]): Paid[] {
    const due = keys.map((key) => dueBy(key))
    for (const { pools, rounding } of documents) {
      for (const pool of pools) {
        const left = BigInt(pool.fen) - (used.get(`${pool.id}|${year}`) ?? 0n)
        const drawing = due.filter(({ name }) =>
          pool.measures.some((id) => name === `${id} ${year}`),
        )
        share(drawing, left, rounding?.quantumFen ?? 1)
      }
    }
    for (const { programme, fen } of due) {
      used.set(programme, (used.get(programme) ?? 0n) + BigInt(fen))
    }
    return due
  }

  function dueBy(key: string): Paid & { programme: string } {
    const [year = '', programme = ''] = key.split('|')
    const members = claims.get(key) ?? []
    const { measure, deadline, document } = members[0] as Pair
    const den = measure.amount.basis === 'rate' ? measure.amount.rate[1] : 1
    const [yearly, term] = ['year', 'term'].map((per) => cap(measure, per))
    const parts = members.reduce((sum, pair) => sum + (limited.get(pair) ?? 0n), 0n)
    let fen = parts / BigInt(den)
    const room = (limit: number | undefined, at: string) => {
      if (limit === undefined) return
      const left = BigInt(limit) - (used.get(at) ?? 0n)
      fen = min(fen, left > 0n ? left : 0n)
    }
    room(yearly, `${programme}|${year}`)
    const here = (inYear.get(`${programme}|${year}`) ?? []).reduce((sum, each) => sum + each, 0n)
    room(term === undefined ? undefined : term - Number(here), programme)
    fen = quantaIn(fen, document)
    const before = [...(inYear.get(`${programme}|${year}`) ?? [])]
    inYear.set(`${programme}|${year}`, [...before, fen])
    used.set(`${programme}|${year}`, (used.get(`${programme}|${year}`) ?? 0n) + fen)
    return { name: `${measure.id} ${year}`, deadline, fen: Number(fen), programme }
  }
}

/** Money of each pair, cut to what the investment of its project leaves, measure after measure. */
function withinInvestment(pairs: Pair[], records: readonly Fact[], endOf: (pair: Pair) => End) {
  const all = new Map(pairs.map((pair) => [pair, partsOf(pair, endOf(pair))]))
  const denOf = ({ measure }: Pair) =>
    BigInt(measure.amount.basis === 'rate' ? measure.amount.rate[1] : 1)
  const most = (pair: Pair): bigint => {
    const caps = ['year', 'term'].flatMap((per) => cap(pair.measure, per) ?? [])
    return caps.reduce((fen, each) => min(fen, BigInt(each)), (all.get(pair) ?? 0n) / denOf(pair))
  }
  const key = ({ measure }: Pair) => `${programmeOf(measure)} ${measure.id}`
  const limited = pairs
    .filter(({ document, record }) => document.aidCeiling && record.kind === 'project')
    .sort((one, other) => (key(one) < key(other) ? -1 : 1))
  for (const { id } of new Set(limited.map(({ record }) => record))) {
    const others = pairs.filter((pair) => pair.record.id === id && !limited.includes(pair))
    let used = others.reduce((sum, pair) => sum + most(pair), 0n)
    for (const pair of limited.filter(({ record }) => record.id === id)) {
      const fen = most(pair)
      const room = investmentLeft(pair, records, endOf(pair)) - used
      const paid = room >= fen ? fen : quantaIn(room > 0n ? room : 0n, pair.document)
      const kept = quantaIn(paid, pair.document)
      if (kept < fen) all.set(pair, kept * denOf(pair))
      used += kept
    }
  }
  return all
}

/** Whether something unknown moves what the pair brings. */
export function isOpen(pair: Pair, { facts }: RandomCase): boolean {
  const { document, record } = pair
  if (partsOf(pair, 'low') !== partsOf(pair, 'high')) return true
  if (!document.aidCeiling || record.kind !== 'project') return false
  const left = (end: End) => investmentLeft(pair, facts.records, end)
  return left('low') !== left('high')
}

function investmentLeft({ record }: Pair, records: readonly Fact[], end: End): bigint {
  const grants = records.flatMap((each) =>
    each.kind === 'granted' && each.records?.includes(record.id) ? [each.amountFen ?? null] : [],
  )
  const investment = baseOf(record) ?? null
  if (end === 'low' && (investment === null || grants.includes(null))) return 0n
  const granted = grants.reduce((sum: number, fen) => sum + (fen ?? 0), 0)
  return (investment === null ? BOUNDLESS : BigInt(investment)) - BigInt(granted)
}

/** Cuts what is paid to what is left, one quantum after the other to whoever is furthest below. */
function share(paid: Paid[], left: bigint, quantum: number): void {
  const whole = paid.reduce((sum, { fen }) => sum + BigInt(fen), 0n)
  if (whole === 0n || whole <= left) return
  const quanta = (left > 0n ? left : 0n) / BigInt(quantum)
  const given = paid.map(({ fen }) => (quanta * BigInt(fen)) / whole)
  const rest = (at: number) => (quanta * BigInt(paid[at]?.fen ?? 0)) % whole
  const order = [...paid.keys()].sort((one, other) => {
    if (rest(one) !== rest(other)) return rest(one) > rest(other) ? -1 : 1
    return (paid[one]?.name ?? '') < (paid[other]?.name ?? '') ? -1 : 1
  })
  let over = quanta - given.reduce((sum, each) => sum + each, 0n)
  for (const at of order) {
    if (over === 0n) break
    given[at] = (given[at] ?? 0n) + 1n
    over -= 1n
  }
  paid.forEach((each, at) => {
    each.fen = Number((given[at] ?? 0n) * BigInt(quantum))
  })
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
