import { checkRequest } from '../check-request.ts'
import type { Catalogue } from '../schema/catalogue.ts'
import type { Remedy } from '../schema/remedy.ts'
import { type Flaw, repeated } from './flaw.ts'
import { remedyGateFlaws } from './remedy-gates.ts'
import { wordFlaws } from './words.ts'

type Rule = Flaw['rule']

const flaw = (rule: Rule, path: string, message: string): Flaw => ({ rule, path, message })

/**
 * Every fault in remedies that keep to their schema: names and ids that stand for two, needs that
 * lead nowhere or in a circle, figures that cannot be, answers that no question takes, gates that no
 * remedy closes and remedies that close none.
 */
export function remedyFlaws(catalogue: Catalogue, remedies: readonly Remedy[]): readonly Flaw[] {
  const lifts = remedies.flatMap((one, i) => liftFlaws(one, catalogue, `remedies.${i}.lifts`))
  return [
    ...nameFlaws(remedies),
    ...remedies.flatMap((remedy, i) => [
      ...needFlaws(remedy, remedies, `remedies.${i}.needs`),
      ...figureFlaws(remedy, `remedies.${i}`),
      ...techniqueFlaws(remedy, `remedies.${i}.technique`),
    ]),
    ...lifts,
    ...wordFlaws(remedies, 'remedies'),
    // What an answer that no question takes does to a gate cannot be told.
    ...(lifts.length === 0 ? remedyGateFlaws(catalogue, remedies) : []),
  ]
}

function nameFlaws(remedies: readonly Remedy[]): Flaw[] {
  const twice = (rule: Rule, field: string, values: readonly string[]) =>
    repeated(values).map(([at, value]) =>
      flaw(rule, `remedies.${at}.${field}`, `${value} is used twice`),
    )
  return [
    ...twice(
      'id',
      'id',
      remedies.map(({ id }) => id),
    ),
    ...twice(
      'words',
      'name.zh',
      remedies.map(({ name }) => name.zh),
    ),
    ...twice(
      'words',
      'name.en',
      remedies.map(({ name }) => name.en),
    ),
  ]
}

/** The remedy and all that must be done before it, straight or through others. */
function withNeeds(
  id: string,
  remedies: readonly Remedy[],
  known: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  if (known.has(id)) return known
  const needs = remedies.find((one) => one.id === id)?.needs ?? []
  return needs.reduce<ReadonlySet<string>>(
    (all, need) => withNeeds(need, remedies, all),
    new Set([...known, id]),
  )
}

function needFlaws({ id, needs }: Remedy, remedies: readonly Remedy[], path: string): Flaw[] {
  return needs.flatMap((need, at) => {
    if (!remedies.some((one) => one.id === need))
      return [flaw('reference', `${path}.${at}`, `no ${need} is there`)]
    return withNeeds(need, remedies).has(id)
      ? [flaw('reference', `${path}.${at}`, `${id} needs itself through ${need}`)]
      : []
  })
}

function figureFlaws({ cost, split, months }: Remedy, path: string): Flaw[] {
  const { small, medium, large } = cost
  const rises = (end: 'low' | 'high') =>
    small[end] < medium[end] && medium[end] < large[end] && small[end] > 0
  const sum = split.reduce((total, { percent }) => total + percent, 0)
  return [
    ...repeated(split.map(({ kind }) => kind)).map(([at, kind]) =>
      flaw('figure', `${path}.split.${at}.kind`, `${kind} is split off twice`),
    ),
    ...(sum === 100 ? [] : [flaw('figure', `${path}.split`, `adds up to ${sum} percent`)]),
    ...(rises('low') && rises('high')
      ? []
      : [flaw('figure', `${path}.cost`, 'does not cost more in a larger firm at both ends')]),
    ...(months.low <= months.high
      ? []
      : [flaw('figure', `${path}.months`, `${months.low} at best is more than ${months.high}`)]),
  ]
}

/** What a year of work shows, and what others grant: nothing that is bought says it. */
function isUnbought(id: string, { indicator }: Catalogue): boolean {
  if (['factory.clean', 'factory.kpi', 'factory.recognised'].includes(id)) return true
  return indicator.questions.some((one) => one.id === id && one.dimension === 'results')
}

function liftFlaws({ lifts }: Remedy, catalogue: Catalogue, path: string): Flaw[] {
  return [
    ...repeated(lifts.map(({ answer }) => answer)).map(([at, answer]) =>
      flaw('option', `${path}.${at}.answer`, `${answer} is raised twice`),
    ),
    ...lifts.flatMap((lift, at) => {
      const { answer } = lift
      if (isUnbought(answer, catalogue))
        return [flaw('option', `${path}.${at}.answer`, `${answer} is not had by buying`)]
      const value = 'ticks' in lift ? [...lift.ticks] : lift.atLeast
      return checkRequest({ answers: { [answer]: value } }, catalogue).map(({ message }) =>
        flaw('option', `${path}.${at}`, `${answer}: ${message}`),
      )
    }),
  ]
}

function techniqueFlaws({ lifts, technique }: Remedy, path: string): Flaw[] {
  const isAi = lifts.some((lift) => 'atLeast' in lift && lift.atLeast === 'ai')
  return isAi && technique === undefined
    ? [flaw('words', path, 'a scene comes to use AI, and no technique is named')]
    : []
}
