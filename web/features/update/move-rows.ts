import type { Answer } from '../../../assessments/schema/request.ts'
import type { VersionMap } from '../../../assessments/schema/version.ts'
import type { Words } from '../../../assessments/schema/words.ts'
import type { AnswerMove } from '../../../assessments/version/answer-moves.ts'
import { targetsOf } from '../../../assessments/version/follow-ids.ts'
import type { PreviewStep } from '../../../assessments/version/preview-move.ts'
import type { Messages } from '../../messages/zh/messages.ts'
import type { Voice } from '../result/gate-words.ts'
import { askedIn, type Content } from '../what-if/change-words.ts'

export type UpdateVoice = {
  readonly say: Voice['say'] & Pick<Messages, 'update' | 'listed'>
  readonly inWords: Voice['inWords']
}

/** One question in words: what it is called, why it moves, and what was or is answered. */
export type MoveRow = { readonly name: string; readonly lines: readonly string[] }

/** What becomes of the answers, sorted by what their owner has to do about it. */
export type MoveRows = {
  readonly ask: readonly MoveRow[]
  readonly changed: readonly MoveRow[]
  readonly gone: readonly MoveRow[]
  readonly same: readonly string[]
}

const subdomainIn = (id: string, { maturity }: Content) =>
  maturity.subdomains.find((one) => id === `cmmm.${one.id}`)

/** The name of a question, looked for in the content of today, where later maps lead to. */
export function nameAcross(
  id: string,
  later: readonly VersionMap[],
  content: Content,
  voice: UpdateVoice,
): string {
  const [map, ...rest] = later
  const move = map?.questions[id]
  if (move?.kind === 'gone') return voice.inWords(move.name)
  if (map !== undefined)
    return nameAcross((move && targetsOf(id, move)[0]) ?? id, rest, content, voice)
  const subdomain = subdomainIn(id, content)
  return subdomain === undefined ? askedIn(id, content, voice).name : voice.inWords(subdomain.name)
}

/** A letter of earlier content may mean something else today: it is written as the letter it was. */
function letters(answer: Answer, voice: UpdateVoice): string | undefined {
  const keys: readonly Answer[] = Array.isArray(answer) ? answer : [answer]
  if (!keys.every((key) => typeof key === 'string' && /^[A-Z]$/.test(key))) return undefined
  return voice.say.update.option(keys.join(voice.say.listed))
}

/** An answer to earlier content: levels, flags and states are written as they are today. */
const earlierText = (id: string, answer: Answer, content: Content, voice: UpdateVoice): string =>
  letters(answer, voice) ??
  (answer === 'na' ? voice.say.update.na : askedIn(id, content, voice).text(answer))

const todaysText = (id: string, answer: Answer, content: Content, voice: UpdateVoice): string => {
  if (answer === 'na') return voice.say.update.na
  const { text } = askedIn(id, content, voice)
  return Array.isArray(answer) ? answer.map(text).join(voice.say.listed) : text(answer)
}

type Sorted = { readonly as: 'ask' | 'changed' | 'gone'; readonly row: MoveRow }

/** The rows of one step. `later` are the maps of the steps after it: none for the last. */
export function moveRows(
  { moves }: PreviewStep,
  later: readonly VersionMap[],
  content: Content,
  voice: UpdateVoice,
): MoveRows {
  const words = voice.say.update
  const nameOf = (id: string) => nameAcross(id, later, content, voice)
  const whyOf = (why: Words) => voice.inWords(why)
  const was = (id: string, lost: Answer, say: (answer: string) => string) =>
    lost === null ? [] : [say(earlierText(id, lost, content, voice))]
  const nowText = (id: string, answer: Answer) =>
    later.length === 0
      ? todaysText(id, answer, content, voice)
      : earlierText(id, answer, content, voice)

  const sortedOf = (move: AnswerMove): readonly Sorted[] => {
    switch (move.kind) {
      case 'same':
        return []
      case 'added':
        return [{ as: 'ask', row: { name: nameOf(move.id), lines: [whyOf(move.why)] } }]
      case 'gone': {
        const lines = [whyOf(move.why), ...was(move.id, move.lost, words.gone.was)]
        return [{ as: 'gone', row: { name: voice.inWords(move.name), lines } }]
      }
      case 'changed':
      case 'split': {
        const split = move.kind === 'split' ? [words.changed.split] : []
        return move.into.map(({ id, answer }, i): Sorted => {
          const name = nameOf(id)
          const lost = i === 0 ? move.lost : null
          const lines = [...split, whyOf(move.why)]
          return answer === null
            ? { as: 'ask', row: { name, lines: [...lines, ...was(move.id, lost, words.ask.was)] } }
            : {
                as: 'changed',
                row: {
                  name,
                  lines: [
                    ...lines,
                    words.changed.now(nowText(id, answer)),
                    ...was(move.id, lost, words.changed.lost),
                  ],
                },
              }
        })
      }
    }
  }
  const sorted = moves.flatMap(sortedOf)
  const rowsOf = (as: Sorted['as']) => sorted.filter((one) => one.as === as).map((one) => one.row)
  return {
    ask: rowsOf('ask'),
    changed: rowsOf('changed'),
    gone: rowsOf('gone'),
    same: moves.flatMap((move) =>
      move.kind === 'same' ? move.into.map(({ id }) => nameOf(id)) : [],
    ),
  }
}
