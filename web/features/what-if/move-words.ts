import { cutText } from '../../../assessments/figures.ts'
import { type LadderMove, ladderMoves, type Turn } from '../../../assessments/ladder-moves.ts'
import type { Ladders, ScoredLadder } from '../../../assessments/schema/result.ts'
import type { RungScale } from '../../../assessments/schema/scales.ts'
import type { Voice } from '../result/gate-words.ts'
import { nextStanding, rungStandings } from '../result/rung-standing.ts'

const SCORE_PLACES = 3
const order = ['sme-digital-2024', 'cmmm-2020', 'smart-factory-2025'] as const

/** The names of the tiers, as any version of the conditions holds them. */
type Tiers = { readonly rungs: readonly Pick<RungScale, 'id' | 'name'>[] }

function levelOf({ level, status }: ScoredLadder, { say }: Voice): string {
  if (level !== null) return say.levelName(level)
  return status === 'complete' ? say.result.noLevel : say.result.levelOpen
}

function tierOf(ladders: Ladders, factory: Tiers, { say, inWords }: Voice): string {
  const { tier, gates } = ladders['smart-factory-2025']
  const rung = factory.rungs.find((one) => one.id === tier)
  if (rung !== undefined) return inWords(rung.name)
  const lowest = nextStanding(rungStandings(gates), null)
  const { none, open } = say.result.staffLabel
  return lowest !== undefined && lowest.missing > 0 ? none : open
}

function scoreText({ low, high }: { readonly low: string; readonly high: string }, voice: Voice) {
  const [from, to] = [cutText(low, SCORE_PLACES), cutText(high, SCORE_PLACES)]
  return from === to ? from : voice.say.result.range(from, to)
}

function scorePart({ score }: LadderMove, voice: Voice): readonly string[] {
  if (score === undefined) return []
  const [from, to] = [scoreText(score.from, voice), scoreText(score.to, voice)]
  return from === to ? [] : [voice.say.result.trial.score(from, to)]
}

/** How many gates turned, by what they turned to. */
export function turnParts(turns: readonly Turn[], { say }: Voice): readonly string[] {
  const count = (to: boolean | null) => turns.filter((turn) => turn.to === to).length
  const words = say.result.trial.turned
  return [
    ...(count(true) > 0 ? [words.held(count(true))] : []),
    ...(count(false) > 0 ? [words.missing(count(false))] : []),
    ...(count(null) > 0 ? [words.unknown(count(null))] : []),
  ]
}

const rungOf = (ladders: Ladders, id: keyof Ladders, factory: Tiers, voice: Voice): string =>
  id === 'smart-factory-2025' ? tierOf(ladders, factory, voice) : levelOf(ladders[id], voice)

/** Where a ladder stands; the score of one that has none is undefined. */
export function standingWords(
  ladders: Ladders,
  id: keyof Ladders,
  factory: Tiers,
  voice: Voice,
): { readonly rung: string; readonly score: string | undefined } {
  const rung = rungOf(ladders, id, factory, voice)
  if (id === 'smart-factory-2025') return { rung, score: undefined }
  const { score, interval } = ladders[id]
  return { rung, score: scoreText(interval ?? { low: score ?? '0', high: score ?? '0' }, voice) }
}

/** One sentence a ladder that moved: its rung, its score, the gates that turned. */
export function moveWords(
  before: Ladders,
  after: Ladders,
  factory: Tiers,
  voice: Voice,
): readonly string[] {
  const moves = ladderMoves(before, after)
  const { scales, trial } = voice.say.result
  return order
    .filter((id) => moves[id].moved)
    .map((id) => {
      const [from, to] = [rungOf(before, id, factory, voice), rungOf(after, id, factory, voice)]
      const rung = from === to ? trial.stays(to) : trial.moves(from, to)
      const rest = [...scorePart(moves[id], voice), ...turnParts(moves[id].turns, voice)]
      return trial.ladder(scales[id], [rung, ...rest])
    })
}
