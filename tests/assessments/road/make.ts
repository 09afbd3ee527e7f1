import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import type { Lift, Remedy } from '../../../assessments/schema/remedy.ts'
import type { Answer, Request } from '../../../assessments/schema/request.ts'
import type { Ladders } from '../../../assessments/schema/result.ts'

export { catalogue, exampleFactory, remedies }
export const AS_OF = '2026-11-22'

export type Answers = Record<string, Answer>

const { indicator, maturity, factory } = catalogue

/** Values of every ordered answer from the worst up, as the papers give them. */
export const ladderOf = new Map<string, readonly Answer[]>([
  ...indicator.questions
    .filter(({ kind }) => kind === 'single')
    .map(({ id, options }): [string, Answer[]] => [id, options.map(({ key }) => key)]),
  ...indicator.scenarios.map(({ id }): [string, Answer[]] => [id, [0, 1, 2, 3, 4]]),
  ...factory.scenes.map(({ id }): [string, Answer[]] => [id, ['none', 'built', 'ai']]),
  ...maturity.subdomains.flatMap(({ id, statements }) =>
    statements.map(({ level }): [string, Answer[]] => [
      `cmmm.${id}.${level}`,
      ['none', 'part', 'most', 'full'],
    ]),
  ),
  ['factory.controllable', [false, true]],
  ['factory.organised', [false, true]],
])

/** An answer after a lift, by the plainest reading of what a lift says. */
function raised(before: Answer, lift: Lift): Answer {
  if ('ticks' in lift) {
    const kept = Array.isArray(before) ? before.filter((key) => key !== 'A') : []
    return [...new Set([...kept, ...lift.ticks])]
  }
  const order = ladderOf.get(lift.answer) ?? []
  return order.indexOf(lift.atLeast) > order.indexOf(before) ? lift.atLeast : before
}

export function lifted(answers: Answers, done: readonly Remedy[]): Answers {
  const after = { ...answers }
  for (const lift of done.flatMap(({ lifts }) => lifts)) {
    after[lift.answer] = raised(after[lift.answer] ?? null, lift)
  }
  return after
}

export const laddersAfter = (request: Request, answers: Answers): Ladders =>
  evaluateLadders({ ...request, answers }, catalogue, AS_OF)

/** A firm that has everything that remedies bring, and every outcome. */
export const everything: Answers = {
  ...lifted(
    Object.fromEntries([...ladderOf].map(([id, values]) => [id, values[0] ?? null])),
    remedies,
  ),
  'factory.clean': true,
  'factory.kpi': 'global-leading',
  'factory.recognised': 'excellent',
  'sme.q11': 'C',
  'sme.q12': 'C',
  'sme.q13': 'B',
  'sme.q14': 'C',
  'sme.q15': 'B',
}

/** The same firm as if some remedies had never been done: what they lift is at its worst. */
export function without(undone: readonly Remedy[]): Answers {
  const answers: Answers = { ...everything }
  for (const { lifts } of undone) {
    for (const lift of lifts) {
      if (!('ticks' in lift)) {
        answers[lift.answer] = ladderOf.get(lift.answer)?.[0] ?? null
        continue
      }
      const said = answers[lift.answer]
      const kept = Array.isArray(said) ? said.filter((key) => !lift.ticks.includes(key)) : []
      answers[lift.answer] = kept.length === 0 ? ['A'] : kept
    }
  }
  return answers
}

export const remedyOf = (id: string): Remedy => {
  const found = remedies.find((remedy) => remedy.id === id)
  if (found === undefined) throw new Error(`no remedy ${id}`)
  return found
}
