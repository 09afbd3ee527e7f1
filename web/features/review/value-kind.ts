import { areas } from '../../../assessments/content/areas/areas.ts'
import type { Answer } from '../../../assessments/schema/request.ts'
import { inWords, say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { sayReview } from '../../messages/review.ts'
import { content } from '../assessment/content.ts'

type Option<Value> = { readonly value: Value; readonly text: string }

/** How a value for an answer is given: one of some, several of some, a count; null: in no way here. */
export type ValueKind =
  | { readonly kind: 'one'; readonly options: readonly Option<Exclude<Answer, null>>[] }
  | { readonly kind: 'many'; readonly options: readonly Option<string>[] }
  | { readonly kind: 'count' }
  | null

const flags = (): ValueKind => ({
  kind: 'one',
  options: [
    { value: true, text: sayReview().answers.yes },
    { value: false, text: sayReview().answers.no },
  ],
})

function enterpriseKind(field: string): ValueKind {
  switch (field) {
    case 'employees':
      return { kind: 'count' }
    case 'revenueFen':
      return null
    case 'process':
      return {
        kind: 'one',
        options: (['discrete', 'process'] as const).map((value) => ({
          value,
          text: say().place.processOf[value],
        })),
      }
    case 'area':
      return {
        kind: 'one',
        options: areas
          .filter(({ choosable }) => choosable)
          .map(({ path, name }) => ({ value: path, text: inWords(name) })),
      }
    default:
      return flags()
  }
}

function answerKind(id: string): ValueKind {
  const { indicator, factory, maturity } = content
  const question = indicator.questions.find((one) => one.id === id)
  if (question !== undefined) {
    const options = question.options.map(({ key, text }) => ({
      value: key,
      text: `${key} ${inWords(text)}`,
    }))
    return { kind: question.kind === 'multi' ? 'many' : 'one', options }
  }
  if (indicator.scenarios.some((one) => one.id === id)) {
    const levels = [0, 1, 2, 3, 4]
    const text = (level: number) => (level === 0 ? sayResult().noLevel : say().levelName(level))
    return { kind: 'one', options: levels.map((value) => ({ value, text: text(value) })) }
  }
  if (factory.scenes.some((one) => one.id === id)) {
    const states = ['none', 'built', 'ai'] as const
    return {
      kind: 'one',
      options: states.map((value) => ({ value, text: sayResult().scenes[value] })),
    }
  }
  const condition = factory.questions.find((one) => one.id === id)
  if (condition !== undefined) {
    const isFlag = condition.options.some(({ value }) => value === 'true')
    const options = condition.options.map(({ value, text }) => ({
      value: isFlag ? value === 'true' : value,
      text: inWords(text),
    }))
    return { kind: 'one', options }
  }
  if (/^cmmm\..+\.\d$/.test(id))
    return {
      kind: 'one',
      options: maturity.answers.map(({ value, text }) => ({ value, text: inWords(text) })),
    }
  return id.startsWith('cmmm.')
    ? { kind: 'one', options: [{ value: 'na', text: say().interview.removed }] }
    : null
}

/** How another gives a value beside an answer. Reactive. */
export function valueKind(key: string): ValueKind {
  const [part = '', ...rest] = key.split('.')
  const id = rest.join('.')
  if (part === 'enterprise') return enterpriseKind(id)
  return part === 'answers' ? answerKind(id) : null
}
