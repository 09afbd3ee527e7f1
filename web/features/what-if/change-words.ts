import type { Maturity, SmartFactory } from '../../../assessments/schema/ladder.ts'
import type { Change } from '../../../assessments/schema/lift.ts'
import type { Indicator } from '../../../assessments/schema/questionnaire.ts'
import type { Answer } from '../../../assessments/schema/request.ts'
import type { Voice } from '../result/gate-words.ts'

/** The three ladders with their words. */
export type Content = {
  readonly indicator: Indicator
  readonly maturity: Maturity
  readonly factory: SmartFactory
}

type Asked = {
  readonly name: string
  /** How an answer to it is written; an answer that is not known is written by the caller. */
  readonly text: (answer: Answer) => string
}

/** The name of a question, and how its answers are written; an id that is none is its own name. */
export function askedIn(id: string, content: Content, { say, inWords }: Voice): Asked {
  const { lift, scenes, noLevel, value } = say.result
  const { indicator, maturity, factory } = content
  const plain = (answer: Answer) => String(answer)

  const question = indicator.questions.find((one) => one.id === id)
  if (question !== undefined) {
    const optionText = (key: Answer) => {
      const option = question.options.find((one) => one.key === key)
      return option === undefined ? plain(key) : inWords(option.text)
    }
    return { name: lift.question(question.number, inWords(question.name)), text: optionText }
  }
  const scenario = indicator.scenarios.find((one) => one.id === id)
  if (scenario !== undefined) {
    const levelText = (level: Answer) => (level === 0 ? noLevel : say.levelName(Number(level)))
    return { name: inWords(scenario.name), text: levelText }
  }
  const scene = factory.scenes.find((one) => one.id === id)
  if (scene !== undefined) {
    const states: Readonly<Record<string, string>> = {
      none: scenes.none,
      built: scenes.built,
      ai: scenes.ai,
    }
    return {
      name: lift.scene(scene.number, inWords(scene.name)),
      text: (state) => states[plain(state)] ?? plain(state),
    }
  }
  const condition = factory.questions.find((one) => one.id === id)
  if (condition !== undefined) {
    const optionText = (answer: Answer) => {
      const option = condition.options.find((one) => one.value === answer)
      return option === undefined ? plain(answer) : inWords(option.text)
    }
    return {
      name: inWords(condition.name),
      text: (answer) =>
        typeof answer === 'boolean' ? value.flag[`${answer}`] : optionText(answer),
    }
  }
  const subdomain = maturity.subdomains.find((one) => id.startsWith(`cmmm.${one.id}.`))
  if (subdomain !== undefined) {
    const level = say.levelName(Number(id.split('.').at(-1)))
    return {
      name: lift.statement(inWords(subdomain.name), level),
      text: (answer) => {
        const found = maturity.answers.find((one) => one.value === answer)
        return found === undefined ? plain(answer) : inWords(found.text)
      },
    }
  }
  return { name: id, text: plain }
}

/** One change in words: what is raised, from what to what; of a list, what is added. */
export function changeWords(
  { id, from, to }: Pick<Change, 'id' | 'from' | 'to'>,
  content: Content,
  voice: Voice,
): string {
  const { lift, gates } = voice.say.result
  const { name, text } = askedIn(id, content, voice)
  if (Array.isArray(to)) {
    const before: readonly string[] = Array.isArray(from) ? from : []
    return lift.ticks(name, to.filter((key) => !before.includes(key)).map(text))
  }
  const written = (answer: Answer) => (answer === null ? gates.unknown : text(answer))
  return lift.change(name, written(from), written(to))
}

/** The levels of one subdomain, as they have to be met before it is climbed further. */
export const levelsFirst = (ids: readonly string[], { say }: Voice): string =>
  say.result.lift.first(ids.map((id) => say.levelName(Number(id.split('.').at(-1)))))
