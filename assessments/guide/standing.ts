import type { Kleene } from '../kleene.ts'
import type { ApplicationGuide, GuideStage, GuideTask, Tell } from '../schema/application-guide.ts'
import type { Answer, Request } from '../schema/request.ts'

type Answers = NonNullable<Request['answers']>

export type GuideState = 'done' | 'open' | 'unknown'

export type TaskStanding = {
  readonly task: GuideTask
  readonly state: GuideState
  /**
   * The tells that decided it: those that hold of a task that is done, those that fail of one that
   * is open, the unanswered ones of one that is unknown.
   */
  readonly told: readonly Tell[]
}

export type StageStanding = {
  readonly stage: GuideStage
  /** Done with all tasks, open with an open one, else unknown. */
  readonly state: GuideState
  readonly tasks: readonly TaskStanding[]
}

/** Where the firm is among the stages, by their ids. */
export type GuidePlace =
  | { readonly is: 'at'; readonly stage: string }
  /** Not known which of these, first to last; `to` null: perhaps past the last. */
  | {
      readonly is: 'between'
      readonly from: string
      readonly to: string | null
      readonly among: readonly string[]
    }
  | { readonly is: 'past' }

export type GuideStanding = {
  readonly place: GuidePlace
  readonly stages: readonly StageStanding[]
  readonly tracks: readonly StageStanding[]
  readonly next: {
    /** Open tasks up to the stage where the firm is, or the earliest where it may be; in order. */
    readonly tasks: readonly TaskStanding[]
    /** Open tasks of the tracks. */
    readonly alongside: readonly TaskStanding[]
    /**
     * Answers, each once, that the place waits for; where it is known, those that the unknown tasks
     * of the stage wait for.
     */
    readonly ask: readonly string[]
  }
}

/** Statements and scenes that are at least as good. */
const reaching: Readonly<Record<string, readonly string[]>> = {
  built: ['built', 'ai'],
  ai: ['ai'],
  part: ['part', 'most', 'full'],
  most: ['most', 'full'],
  full: ['full'],
}

function holds(answer: Answer, atLeast: Tell['atLeast']): Kleene {
  if (answer === null) return null
  if (typeof atLeast === 'string') {
    if (typeof answer !== 'string') return false
    return reaching[atLeast]?.includes(answer) ?? answer >= atLeast
  }
  if (typeof atLeast === 'number') return typeof answer === 'number' && answer >= atLeast
  if (atLeast === true) return answer === true
  return Array.isArray(answer) && atLeast.every((key) => answer.includes(key))
}

/** A statement of a subdomain that the firm does not have tells nothing. */
const isRemoved = (answers: Answers, id: string): boolean =>
  id.startsWith('cmmm.') && answers[id.replace(/\.\d+$/, '')] === 'na'

function taskStanding(task: GuideTask, answers: Answers): TaskStanding {
  const tells = task.tells
    .filter(({ answer }) => !isRemoved(answers, answer))
    .map((tell) => ({ tell, holds: holds(answers[tell.answer] ?? null, tell.atLeast) }))
  const that = (value: Kleene) => tells.filter((one) => one.holds === value).map(({ tell }) => tell)
  const [yes, no, open] = [that(true), that(false), that(null)]
  const need = Math.min(task.need, tells.length)
  if (tells.length > 0 && yes.length >= need) return { task, state: 'done', told: yes }
  if (yes.length + open.length < need) return { task, state: 'open', told: no }
  return { task, state: 'unknown', told: open }
}

function stageStanding(stage: GuideStage, answers: Answers): StageStanding {
  const tasks = stage.tasks.map((task) => taskStanding(task, answers))
  const isAny = (state: GuideState) => tasks.some((task) => task.state === state)
  return { stage, state: isAny('open') ? 'open' : isAny('unknown') ? 'unknown' : 'done', tasks }
}

/** The stage after the last one that counts as done; as many as there are stages: past the last. */
const after = (stages: readonly StageStanding[], states: readonly GuideState[]): number =>
  stages.findLastIndex(({ state }) => states.includes(state)) + 1

function placeOf(stages: readonly StageStanding[]): GuidePlace {
  const from = stages[after(stages, ['done'])]?.stage.id
  const to = stages[after(stages, ['done', 'unknown'])]?.stage.id ?? null
  if (from === undefined) return { is: 'past' }
  if (from === to) return { is: 'at', stage: from }
  const among = stages
    .filter(({ stage }, index) => stage.id === from || stages[index - 1]?.state === 'unknown')
    .map(({ stage }) => stage.id)
  return { is: 'between', from, to, among: among.slice(among.indexOf(from)) }
}

const inState = (stages: readonly StageStanding[], state: GuideState): readonly TaskStanding[] =>
  stages.flatMap(({ tasks }) => tasks).filter((task) => task.state === state)

/**
 * How far a firm is by what it answered. A question that is not answered leaves its task unknown,
 * never open. The firm stands at the first stage after the last one that is wholly done: of a stage
 * that is unknown both is thinkable, so the place then lies between two.
 */
export function standingIn(
  guide: Pick<ApplicationGuide, 'stages' | 'tracks'>,
  request: Pick<Request, 'answers'>,
): GuideStanding {
  const answers = request.answers ?? {}
  const stages = guide.stages.map((stage) => stageStanding(stage, answers))
  const tracks = guide.tracks.map((stage) => stageStanding(stage, answers))
  const [from, to] = [after(stages, ['done']), after(stages, ['done', 'unknown'])]
  const place = placeOf(stages)
  const asked = stages.slice(from, to + 1).filter(({ state }) => from === to || state === 'unknown')
  const waiting = inState(asked, 'unknown')
  return {
    place,
    stages,
    tracks,
    next: {
      tasks: inState(stages.slice(0, from + 1), 'open'),
      alongside: inState(tracks, 'open'),
      ask: [...new Set(waiting.flatMap(({ told }) => told.map(({ answer }) => answer)))],
    },
  }
}
