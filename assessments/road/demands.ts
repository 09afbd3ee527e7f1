import { removedFrom } from '../ladder/maturity.ts'
import { type Industry, weightsOf } from '../ladder/maturity-weights.ts'
import { scenesByLink } from '../ladder/smart-factory.ts'
import { thousandthsOf } from '../ladder/sme-digital.ts'
import { rankOf } from '../remedy/lifted.ts'
import type { Answer, Request } from '../schema/request.ts'
import type { Gate } from '../schema/result.ts'
import type { QuestionScale, Scales } from '../schema/scales.ts'
import type { Goal } from './goal.ts'
import { maturityAsked } from './goal.ts'
import type { ProgramBuilder, Term } from './program.ts'
import type { Reach } from './reach.ts'

export type Subject = {
  readonly goal: Goal
  readonly scales: Scales
  readonly request: Request
  /** The gates of the target that remedies are to close or to keep. */
  readonly wanted: readonly Gate[]
}

const big = BigInt

/**
 * The rows without which a gate does not hold: each is what the ladder demands, in its own whole
 * units. What is not known counts as not there, as the road must hold whatever it turns out to be.
 */
export function demand(subject: Subject, reach: Reach, builder: ProgramBuilder): void {
  const { goal, scales, wanted } = subject
  const answers = subject.request.answers ?? {}
  for (const gate of wanted) {
    if (gate.rule === 'ai-share') {
      demandAiShare(subject, answers, reach, builder)
    } else if (gate.holds !== true) {
      demandGate(gate, subject, answers, reach, builder)
    }
  }
  const level = maturityAsked(goal, scales)
  if (level !== null && wanted.some(({ rule }) => rule === 'maturity')) {
    for (let each = 1; each <= level; each += 1)
      demandMaturity(subject, answers, each, reach, builder)
  }
}

type Answers = Readonly<Record<string, Answer>>

function demandGate(
  gate: Gate,
  subject: Subject,
  answers: Answers,
  reach: Reach,
  builder: ProgramBuilder,
): void {
  const { indicator, factory } = subject.scales
  const level = Number(gate.rung)
  const rule = indicator.levels.find((one) => one.level === level)
  switch (gate.rule) {
    case 'score': {
      const terms = indicator.questions.map((question) => pointsIn(question, answers, reach))
      const have = terms.reduce((sum, one) => sum + one.have, 0n)
      builder.row(
        terms.flatMap((one) => one.terms),
        big((rule?.score ?? 0) * 1000) - have,
      )
      return
    }
    case 'scenarios':
    case 'constraint-scenarios': {
      const isStarred = gate.rule === 'constraint-scenarios'
      const asked = indicator.scenarios.filter((one) => !isStarred || one.constraint)
      const missing = asked.filter(({ id }) => Number(answers[id] ?? 0) < level)
      const least = (isStarred ? rule?.constraintScenarios : rule?.scenarios) ?? 0
      builder.row(
        missing.flatMap(({ id }) => reach.term(id, level, 1n)),
        big(least - (asked.length - missing.length)),
      )
      return
    }
    case 'own-score':
      demandMaturity(subject, answers, level, reach, builder)
      return
    case 'controllable':
    case 'organised':
      builder.row(reach.term(`factory.${gate.rule}`, true, 1n), 1n)
      return
    default: {
      const [, link] = gate.rule.split('covers-')
      const scenes = [...scenesByLink(factory)].find(([id]) => id === link)?.[1]
      if (scenes === undefined) return
      builder.row(
        scenes.flatMap((id) => reach.ways(id).map((way): Term => [way, 1n])),
        1n,
      )
    }
  }
}

/** What a question gives now, and what each step up its scale would add, in thousandths of a point. */
function pointsIn(
  question: QuestionScale,
  answers: Answers,
  reach: Reach,
): { readonly have: bigint; readonly terms: readonly Term[] } {
  const answer = answers[question.id] ?? null
  const worth = (key: string) => big(thousandthsOf(question, key))
  if (question.kind === 'multi') {
    const said = Array.isArray(answer) ? answer : []
    const open = question.options.filter(({ key }) => !said.includes(key))
    return {
      have: said.reduce((sum, key) => sum + worth(key), 0n),
      terms: open.flatMap(({ key }) => reach.tick(question.id, key, worth(key))),
    }
  }
  const rank = rankOf(reach.orders, question.id, answer)
  const have = typeof answer === 'string' ? worth(answer) : 0n
  let top = have
  const terms = question.options.slice(rank + 1).flatMap(({ key }) => {
    const more = worth(key) - top
    if (more <= 0n) return []
    top += more
    return reach.term(question.id, key, more)
  })
  return { have, terms }
}

/** The own score of a level reaches the line, in both weightings where the industry is not known. */
function demandMaturity(
  { scales: { maturity }, request }: Subject,
  answers: Answers,
  level: number,
  reach: Reach,
  builder: ProgramBuilder,
): void {
  const process = request.enterprise?.process ?? null
  const industries: readonly Industry[] = process === null ? ['discrete', 'process'] : [process]
  const tenthsOf = (answer: Answer) =>
    maturity.answers.find((one) => one.value === answer)?.tenths ?? 0
  for (const industry of industries) {
    const { parts, under } = weightsOf(maturity, industry, removedFrom(maturity, answers))
    const terms: Term[] = []
    let have = 0n
    for (const { subdomain, weight } of parts) {
      const id = `cmmm.${subdomain.id}.${level}`
      const answer = answers[id] ?? null
      let top = tenthsOf(answer)
      have += weight * big(top)
      for (const value of (reach.orders.get(id) ?? []).slice(
        rankOf(reach.orders, id, answer) + 1,
      )) {
        const more = tenthsOf(value) - top
        if (more <= 0) continue
        top += more
        terms.push(...reach.term(id, value, weight * big(more)))
      }
    }
    builder.row(terms, big(maturity.metTenths) * under - have)
  }
}

/**
 * Scenes with AI over scenes in place reach the share. A remedy that builds a scene puts it in place
 * whether that is wanted or not; a scene that is not known counts as in place without AI.
 */
function demandAiShare(
  { goal, scales: { factory } }: Subject,
  answers: Answers,
  reach: Reach,
  builder: ProgramBuilder,
): void {
  if (goal.ladder !== 'smart-factory-2025') return
  const share = factory.rungs.find(({ id }) => id === goal.rung)?.demand.aiShare
  if (share === undefined) return
  const [over, under] = [big(share[0]), big(share[1])]
  let have = 0n
  const terms: Term[] = []
  for (const { id } of factory.scenes) {
    const answer = answers[id] ?? null
    if (answer === 'ai') have += under
    else terms.push(...reach.term(id, 'ai', under))
    if (answer !== 'none') have -= over
    else terms.push(...reach.forced(id, -over))
  }
  builder.row(terms, -have)
}
