import { cmmm2020 } from '../../../assessments/content/ladders/cmmm-2020/model.ts'
import { smartFactory2025 } from '../../../assessments/content/ladders/smart-factory-2025/conditions.ts'
import { smeDigital2024 } from '../../../assessments/content/questionnaires/sme-digital-2024/indicator.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { thousandthsOf } from '../../../assessments/ladder/sme-digital.ts'
import type { Question } from '../../../assessments/schema/questionnaire.ts'
import type { Answer, Enterprise } from '../../../assessments/schema/request.ts'

export const scales = { indicator: smeDigital2024, maturity: cmmm2020, factory: smartFactory2025 }
export type Answers = Record<string, Answer>

export const asOf = '2026-11-21'

export const laddersOf = (answers: Answers, enterprise: Enterprise = {}) =>
  evaluateLadders({ answers, enterprise }, scales, asOf)

/** Every legal answer to a question: each option, or for a multi each set of options beside A. */
export function choicesOf(question: Question): readonly (string | string[])[] {
  const keys = question.options.map((option) => option.key)
  if (question.kind === 'single') return keys
  const [none = 'A', ...others] = keys
  let sets: string[][] = [[]]
  for (const key of others) sets = sets.concat(sets.map((set) => [...set, key]))
  return sets.map((set) => (set.length === 0 ? [none] : set))
}

const worth = (question: Question, choice: string | string[]): number =>
  [choice].flat().reduce((sum, key) => sum + thousandthsOf(question, key), 0)

type Way = { readonly before: number; readonly choice: string | string[] }

/** For each question, the sums that the answers up to it can reach, each with one way there. */
const ways: readonly ReadonlyMap<number, Way>[] = waysOf(smeDigital2024.questions)

function waysOf(questions: readonly Question[]): readonly ReadonlyMap<number, Way>[] {
  const all: Map<number, Way>[] = []
  let sums: Iterable<number> = [0]
  for (const question of questions) {
    const next = new Map<number, Way>()
    const distinct = new Map(choicesOf(question).map((choice) => [worth(question, choice), choice]))
    for (const before of sums) {
      for (const [points, choice] of distinct) next.set(before + points, { before, choice })
    }
    all.push(next)
    sums = next.keys()
  }
  return all
}

/** Answers to all fifteen questions that are worth exactly so many thousandths of a point. */
export function answersWorth(target: number): Answers {
  const answers: Answers = {}
  let left = target
  for (const [i, question] of [...smeDigital2024.questions.entries()].reverse()) {
    const way = ways[i]?.get(left)
    if (way === undefined) throw new Error(`${target} cannot be reached`)
    answers[question.id] = way.choice
    left = way.before
  }
  return answers
}

/** Scenarios at `level`: so many constraint ones (★) and so many guiding ones, the rest at `rest`. */
export function scenariosAt(level: number, stars: number, guiding: number, rest = 0): Answers {
  const pick = (constraint: boolean) =>
    smeDigital2024.scenarios.filter((one) => one.constraint === constraint)
  const at = (all: readonly { id: string }[], many: number) =>
    all.map(({ id }, i): [string, number] => [id, i < many ? level : rest])
  return Object.fromEntries([...at(pick(true), stars), ...at(pick(false), guiding)])
}

/** Every subdomain answered the same at each level, as given; later entries may override. */
export const maturityAt = (perLevel: readonly string[]): Answers =>
  Object.fromEntries(
    cmmm2020.subdomains.flatMap((one) =>
      perLevel.map((answer, i) => [`cmmm.${one.id}.${i + 1}`, answer]),
    ),
  )

/** All forty scenes the same. */
export const scenesAs = (answer: string): Answers =>
  Object.fromEntries(smartFactory2025.scenes.map((scene) => [scene.id, answer]))
