import type { TaskStanding } from '../../../assessments/guide/standing.ts'
import type { Tell } from '../../../assessments/schema/application-guide.ts'
import type { Answer, Request } from '../../../assessments/schema/request.ts'
import type { Messages } from '../../messages/zh/messages.ts'
import { stepOfQuestion } from '../interview/step-of-question.ts'
import { steps } from '../interview/steps.ts'
import type { Voice } from '../result/gate-words.ts'
import { askedIn, type Content } from '../what-if/change-words.ts'

/** What an answer says about a task, and the screen where it is given. */
export type ToldLine = { readonly href: string; readonly text: string }

type Teller = {
  readonly answers: NonNullable<Request['answers']>
  readonly content: Content
  readonly voice: Voice
  readonly words: Messages['guide']
}

/** Scenes that are listed one by one; more are told by their number. */
const listedScenes = 3

const isScene = ({ answer }: Tell) => answer.startsWith('scene.')

export const hrefOfAnswer = (id: string): string => `/check/${stepOfQuestion(steps, id)?.id ?? ''}`

const isList = (value: Answer | Tell['atLeast']): value is readonly string[] => Array.isArray(value)

function lineOf({ answer: id, atLeast }: Tell, state: TaskStanding['state'], teller: Teller) {
  const { answers, content, voice, words } = teller
  const asked = askedIn(id, content, voice)
  const number = content.indicator.scenarios.find((one) => one.id === id)?.number
  const name = number === undefined ? asked.name : words.told.scenario(number, asked.name)
  const given = answers[id] ?? null
  if (given === null) return words.told.open(name)
  if (isList(atLeast)) {
    const ticked = isList(given) ? given : []
    const shown = atLeast.filter((key) => state === 'done' || !ticked.includes(key))
    return state === 'done'
      ? words.told.ticked(name, shown.map(asked.text))
      : words.told.unticked(name, shown.map(asked.text))
  }
  return state === 'done'
    ? words.told.answer(name, asked.text(given))
    : words.told.short(name, asked.text(given), asked.text(atLeast))
}

/** Many scenes in one line: how many use AI, how many should, how many are not answered. */
function scenesText({ task, state, told }: TaskStanding, { answers, words }: Teller): string {
  const ai = task.tells.filter(({ answer }) => answers[answer] === 'ai').length
  switch (state) {
    case 'done':
      return words.told.scenesDone(ai)
    case 'open':
      return words.told.scenesShort(ai, task.need)
    case 'unknown':
      return words.told.scenesOpen(told.filter(isScene).length)
  }
}

/** The answers that decided how a task stands, or that it waits for. */
export function toldLines(standing: TaskStanding, teller: Teller): readonly ToldLine[] {
  const { told, state } = standing
  const scenes = told.filter(isScene)
  const [first] = scenes
  const single = scenes.length > listedScenes ? told.filter((tell) => !isScene(tell)) : told
  const lines = single.map((tell) => ({
    href: hrefOfAnswer(tell.answer),
    text: lineOf(tell, state, teller),
  }))
  if (first === undefined || single.length === told.length) return lines
  return [{ href: hrefOfAnswer(first.answer), text: scenesText(standing, teller) }, ...lines]
}

/** The screens that ask these, in the order of the interview. */
export function screensOf(
  ids: readonly string[],
  { content, voice, words }: Omit<Teller, 'answers'>,
): readonly ToldLine[] {
  const asked = new Set(ids.map((id) => stepOfQuestion(steps, id)?.id))
  return steps
    .filter((step) => asked.has(step.id))
    .map((step) => {
      const href = `/check/${step.id}`
      if (step.kind === 'scenes') {
        const chapter = content.factory.chapters.find(({ id }) => id === step.chapter)
        return { href, text: words.screen.chapter(chapter ? voice.inWords(chapter.name) : step.id) }
      }
      if (step.kind === 'subdomain') {
        const found = content.maturity.subdomains.find(({ id }) => id === step.subdomain.id)
        return { href, text: words.screen.subdomain(found ? voice.inWords(found.name) : step.id) }
      }
      const scenario = content.indicator.scenarios.find(({ id }) => id === step.id)
      const { name } = askedIn(step.id, content, voice)
      return { href, text: scenario ? words.told.scenario(scenario.number, name) : name }
    })
}
