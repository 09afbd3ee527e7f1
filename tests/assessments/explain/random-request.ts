import fc from 'fast-check'
import type { Answer, Enterprise, Request } from '../../../assessments/schema/request.ts'
import { choicesOf, scales } from '../ladder/make.ts'

const { indicator, maturity, factory } = scales

/** Every question of the ladders with all legal answers, the lowest first. */
export const choices: ReadonlyMap<string, readonly Answer[]> = new Map([
  ...indicator.questions.map((one) => [one.id, choicesOf(one)] as const),
  ...indicator.scenarios.map((one) => [one.id, [0, 1, 2, 3, 4]] as const),
  ...factory.scenes.map((one) => [one.id, ['none', 'built', 'ai']] as const),
  ...factory.questions.map((one): [string, readonly Answer[]] => {
    const values = one.options.map((option) => option.value)
    return [one.id, values.includes('true') ? [false, true] : values]
  }),
  ...maturity.subdomains.flatMap((one) =>
    one.statements.map(
      ({ level }) => [`cmmm.${one.id}.${level}`, ['none', 'part', 'most', 'full']] as const,
    ),
  ),
])

const ids = [...choices.keys()]
const removable = maturity.subdomains.filter((one) => one.removable).map((one) => one.id)

/** Of a hundred: how many answers are holes, and how many of the rest are the best there is. */
const moods = [
  { hole: 20, best: 0 },
  { hole: 5, best: 60 },
  { hole: 2, best: 90 },
  { hole: 70, best: 40 },
  { hole: 0, best: 50 },
] as const

const process = fc.constantFrom('discrete', 'process', null)
const revenue = fc.constantFrom<Enterprise['revenueFen']>(
  { '2025': 18_000_000_000 },
  { '2025': 2_000_000_000 },
  { '2025': 1_999_999_999 },
  { '2025': null },
  null,
)

/** Any firm: with holes, with subdomains that do not apply, with the industry not known. */
export const anyRequest: fc.Arbitrary<Request> = fc
  .tuple(
    fc.constantFrom(...moods),
    fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(10_000)), {
      minLength: ids.length,
      maxLength: ids.length,
    }),
    fc.subarray(removable, { maxLength: 4 }),
    process,
    revenue,
  )
  .map(([mood, rolls, removed, industry, revenueFen]) => {
    const answers: Record<string, Answer> = {}
    for (const [i, id] of ids.entries()) {
      const [hole, best, pick] = rolls[i] ?? [0, 0, 0]
      const legal = choices.get(id) ?? []
      if (hole < mood.hole) continue
      answers[id] = legal[best < mood.best ? legal.length - 1 : pick % legal.length] ?? null
    }
    for (const id of removed) {
      for (const key of ids) if (key.startsWith(`cmmm.${id}.`)) delete answers[key]
      answers[`cmmm.${id}`] = 'na'
    }
    return { enterprise: { process: industry, revenueFen: revenueFen ?? null }, answers }
  })
