import type { Lift, Remedy } from '../schema/remedy.ts'
import type { Answer, Request } from '../schema/request.ts'
import type { Scales } from '../schema/scales.ts'

type Answers = NonNullable<Request['answers']>

/** For every answer that has an order, its values from the worst up. */
export type Orders = ReadonlyMap<string, readonly NonNullable<Answer>[]>

export function ordersOf({ indicator, maturity, factory }: Scales): Orders {
  const statements = maturity.answers
    .toSorted((one, other) => one.tenths - other.tenths)
    .map((one) => one.value)
  return new Map<string, readonly NonNullable<Answer>[]>([
    ...indicator.questions
      .filter((one) => one.kind === 'single')
      .map((one): [string, string[]] => [one.id, one.options.map((option) => option.key)]),
    ...indicator.scenarios.map((one): [string, number[]] => [
      one.id,
      [0, ...indicator.levels.map((rule) => rule.level).toSorted((a, b) => a - b)],
    ]),
    ...factory.scenes.map((one): [string, string[]] => [one.id, ['none', 'built', 'ai']]),
    ...maturity.subdomains.flatMap((one) =>
      one.statements.map((statement): [string, string[]] => [
        `cmmm.${one.id}.${statement.level}`,
        statements,
      ]),
    ),
    ...factory.questions
      .filter((one) => one.options.some((option) => option.value === 'true'))
      .map((one): [string, boolean[]] => [one.id, [false, true]]),
  ])
}

/** How far up its scale an answer stands; -1 for one that is not known. */
export const rankOf = (orders: Orders, id: string, answer: Answer): number =>
  answer === null ? -1 : (orders.get(id)?.indexOf(answer as NonNullable<Answer>) ?? -1)

/** Statements of a subdomain that the firm says it does not have are not asked. */
export function isAsked(answers: Answers, id: string): boolean {
  const [ladder, subdomain] = id.split('.')
  return ladder !== 'cmmm' || answers[`cmmm.${subdomain}`] !== 'na'
}

/** The option of a multiple choice that says 无: it stands alone. */
const NONE = 'A'

/** The answer once the lift is done; what is not known counts as not there. */
export function liftedAnswer(orders: Orders, lift: Lift, before: Answer): NonNullable<Answer> {
  if ('ticks' in lift) {
    const kept = Array.isArray(before) ? before.filter((key) => key !== NONE) : []
    return [...new Set([...kept, ...lift.ticks])].toSorted()
  }
  const isHigher = rankOf(orders, lift.answer, lift.atLeast) > rankOf(orders, lift.answer, before)
  return isHigher ? lift.atLeast : (before as NonNullable<Answer>)
}

/** Whether the answers say already what the lift would bring. */
export function isMet(orders: Orders, answers: Answers, lift: Lift): boolean {
  const answer = answers[lift.answer] ?? null
  if ('ticks' in lift) {
    return Array.isArray(answer) && lift.ticks.every((key) => answer.includes(key))
  }
  return rankOf(orders, lift.answer, answer) >= rankOf(orders, lift.answer, lift.atLeast)
}

/** The answers once all of the remedies are done. Their order does not matter. */
export function answersAfter(
  answers: Answers,
  remedies: readonly Pick<Remedy, 'lifts'>[],
  orders: Orders,
): Answers {
  const after: Answers = { ...answers }
  for (const { lifts } of remedies) {
    for (const lift of lifts) {
      if (!isAsked(answers, lift.answer)) continue
      after[lift.answer] = liftedAnswer(orders, lift, after[lift.answer] ?? null)
    }
  }
  return after
}

/**
 * Whether a remedy need not be done before another: what it builds is there. Where it builds scenes
 * or raises scenarios, these tell; a remedy that only brings rules, skills or equipment is there
 * when the answers say all of it.
 */
export function isInPlace(
  orders: Orders,
  answers: Answers,
  { lifts }: Pick<Remedy, 'lifts'>,
): boolean {
  const builds = lifts.filter(({ answer }) => /^(scene\.|sme\.s)/.test(answer))
  const telling = builds.length > 0 ? builds : lifts
  return telling.every((lift) => !isAsked(answers, lift.answer) || isMet(orders, answers, lift))
}
