import { scales } from '../../../assessments/content/scales.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import type { Answer, Request } from '../../../assessments/schema/request.ts'
import type { Gate, Ladders } from '../../../assessments/schema/result.ts'
import { choices } from '../explain/random-request.ts'
import { asOf } from '../ladder/make.ts'

const process = 'enterprise.process'
const revenue = 'enterprise.revenueFen.2025'

export const laddersOf = (request: Request): Ladders => evaluateLadders(request, scales, asOf)

export const isComplete = (request: Request): boolean =>
  Object.values(laddersOf(request)).every((one) => one.status === 'complete')

/** Levels, scores and gates as text; what is read is left out, for it is no figure. */
export const standing = (request: Request): string =>
  JSON.stringify(laddersOf(request), (key, value) => (key === 'reads' ? undefined : value))

/** The certain and the best possible rung of each ladder. */
export const reach = (request: Request): readonly (number | string | null)[] =>
  Object.values(laddersOf(request)).flatMap((one) => [
    'tier' in one ? one.tier : one.level,
    one.possible,
  ])

/** Answers to try: all of them, and of the long lists of a multi-choice the ends and the middle. */
export function everyAnswerTo(id: string): readonly Answer[] {
  if (id === process) return ['discrete', 'process']
  if (id === revenue) return [0, 2_000_000_000]
  const all = choices.get(id) ?? []
  return all.length <= 8
    ? all
    : [all[0], all[all.length >> 1], all.at(-1)].map((one) => one ?? null)
}

/** Answers a question as the interview does: a statement missed ends the climb in its subdomain. */
export function answeredIn(request: Request, id: string, answer: Answer): Request {
  if (id === process) {
    const known = answer === 'process' ? 'process' : 'discrete'
    return { ...request, enterprise: { ...request.enterprise, process: known } }
  }
  if (id === revenue) {
    return {
      ...request,
      enterprise: { ...request.enterprise, revenueFen: { '2025': Number(answer) } },
    }
  }
  const answers = { ...request.answers, [id]: answer }
  const [, subdomain, level] = /^cmmm\.([a-z-]+)\.(\d)$/.exec(id) ?? []
  if (subdomain !== undefined && (answer === 'part' || answer === 'none')) {
    for (const above of [1, 2, 3, 4, 5].slice(Number(level))) {
      answers[`cmmm.${subdomain}.${above}`] ??= 'none'
    }
  }
  return { ...request, answers }
}

/** Every question that is open and that the interview would ask now, in no particular order. */
export function openIn(request: Request, skip: ReadonlySet<string>): readonly string[] {
  const answers = request.answers ?? {}
  const isOpen = (id: string) => (answers[id] ?? null) === null
  const industry = request.enterprise?.process ?? null
  const statements = scales.maturity.subdomains
    .filter((one) => isOpen(`cmmm.${one.id}`))
    .filter((one) => industry === null || one.weights[industry] > 0)
    .flatMap((one) => {
      const ids = one.statements.map(({ level }) => `cmmm.${one.id}.${level}`)
      return ids.filter(isOpen).slice(0, 1)
    })
  const others = [...choices.keys()].filter((id) => !id.startsWith('cmmm.') && isOpen(id))
  const facts = [
    ...(industry === null ? [process] : []),
    ...((request.enterprise?.revenueFen?.['2025'] ?? null) === null ? [revenue] : []),
  ]
  return [...facts, ...others, ...statements].filter((id) => !skip.has(id))
}

/** The lowest rung above the certain one that nothing rules out, by trying what stands in the result. */
function nextGates(ladder: Ladders[keyof Ladders]): readonly Gate[] {
  if (ladder.status === 'complete') return []
  const certain = String('tier' in ladder ? ladder.tier : ladder.level)
  const rungs = [...new Set(ladder.gates.map((gate) => gate.rung))]
  for (const rung of rungs.slice(rungs.indexOf(certain) + 1)) {
    const gates = ladder.gates.filter((gate) => gate.rung === rung)
    if (gates.every((gate) => gate.holds !== false)) return gates
  }
  return []
}

/** The gates of the next rungs that some answer to the question decides, by trying every one. */
export function settledBy(request: Request, id: string): readonly string[] {
  const open = Object.values(laddersOf(request))
    .flatMap(nextGates)
    .filter((gate) => gate.holds === null)
  const after = everyAnswerTo(id)
    .map((answer) => laddersOf(answeredIn(request, id, answer)))
    .map(
      (ladders) =>
        new Map(
          Object.values(ladders).flatMap((one) => one.gates.map((gate) => [gate.id, gate.holds])),
        ),
    )
  return open
    .map((gate) => gate.id)
    .filter((gate) => after.some((holds) => holds.get(gate) != null))
}
