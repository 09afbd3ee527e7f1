import { cutText, decimalGap, percentOf, raisedText } from '../../../assessments/figures.ts'
import type { SmartFactory } from '../../../assessments/schema/ladder.ts'
import type { Gate } from '../../../assessments/schema/result.ts'
import type { Words } from '../../../assessments/schema/words.ts'
import type { Messages } from '../../messages/zh/messages.ts'

/** The words of a language: the product's own, and the way to read those of the content. */
export type Voice = {
  readonly say: Pick<Messages, 'amount' | 'levelName' | 'range' | 'result'>
  readonly inWords: (words: Words) => string
}

/** Written out for a table: what is asked, what is there, and what is missing between. */
export type GateWords = {
  readonly name: string
  readonly note: string
  readonly want: string
  /** Undefined where nothing is known at all. */
  readonly value: string | undefined
  /** Undefined where it cannot be told. */
  readonly distance: string | undefined
}

type Figure = Gate['threshold']
const SCORE_PLACES = 3

const scoreText = (figure: Figure) => cutText(String(figure), SCORE_PLACES)
/** `20.0%` of a demand is written 20%. */
const demandPercent = (figure: Figure) => percentOf(String(figure)).replace('.0%', '%')
/** A sum that is missing, raised to a whole hundred yuan: what is missing is never understated. */
const raisedFen = (fen: number) => Math.ceil(fen / 10_000) * 10_000

function moneyText(fen: number, { say }: Voice): string {
  const { sign, value, unit } = say.amount(fen)
  return `${sign}${value}${unit}`
}

const levelText = (level: number, { say }: Voice): string =>
  level === 0 ? say.result.noLevel : say.levelName(level)

/** How a rule writes its figures. `figure` serves what is there, `want` what is asked. */
type Writing = {
  readonly want: (threshold: Figure) => string
  readonly figure: (value: Figure) => string
  /** Where a range is not two figures side by side: 0–9个. */
  readonly between?: (low: Figure, high: Figure) => string
  /** From the missing amount; absent where the rule knows only yes and no. */
  readonly away?: (missing: Figure) => string
}

function writingOf(rule: string, voice: Voice): Writing {
  const { want, value, away, kpi, recognised } = voice.say.result
  const isLink = rule.startsWith('covers-')
  if (isLink || rule === 'scenarios' || rule === 'constraint-scenarios') {
    return {
      want: (n) => (isLink ? want.scenes(Number(n)) : want.count(Number(n))),
      figure: (n) => value.count(String(n)),
      between: (low, high) => value.count(voice.say.result.range(String(low), String(high))),
      away: (n) => (isLink ? away.scenes(String(n)) : away.scenarios(String(n))),
    }
  }
  switch (rule) {
    case 'above-scale':
      return {
        want: (fen) => want.revenue(moneyText(Number(fen), voice)),
        figure: (fen) => moneyText(Number(fen), voice),
        away: (fen) => away.money(moneyText(raisedFen(Number(fen)), voice)),
      }
    case 'maturity':
      return {
        want: (level) => want.level(levelText(Number(level), voice)),
        figure: (level) => levelText(Number(level), voice),
        between: (low, high) =>
          value.levels(levelText(Number(low), voice), levelText(Number(high), voice)),
        away: (n) => away.levels(String(n)),
      }
    case 'ai-share':
      return {
        want: (share) => want.share(demandPercent(share)),
        figure: (share) => percentOf(String(share)),
        away: (n) => away.aiScenes(Number(n)),
      }
    case 'kpi':
      return {
        want: (id) => want.order(kpi[String(id)] ?? String(id)),
        figure: (id) => kpi[String(id)] ?? String(id),
        away: (n) => away.kpi(Number(n)),
      }
    case 'rung-below':
      return {
        want: (id) => want.order(recognised[String(id)] ?? String(id)),
        figure: (id) => recognised[String(id)] ?? String(id),
        away: (n) => away.recognised(Number(n)),
      }
    case 'score':
      return {
        want: (points) => want.points(String(points)),
        figure: (points) => value.points(scoreText(points)),
        between: (low, high) =>
          value.points(voice.say.result.range(scoreText(low), scoreText(high))),
        away: (points) => away.points(raisedText(String(points), SCORE_PLACES)),
      }
    case 'own-score':
      return {
        want: (score) => want.score(scoreText(score)),
        figure: scoreText,
        away: (score) => away.score(raisedText(String(score), SCORE_PLACES)),
      }
    default:
      return {
        want: () => want.flag,
        figure: (flag) => value.flag[flag === true ? 'true' : 'false'],
      }
  }
}

/** What is missing at least, while the gate fails and its figure is still open. */
function leastMissing(gate: Gate): Figure | undefined {
  const best = gate.range?.high
  if (gate.rule === 'ai-share' || best === undefined) return undefined
  if (typeof best === 'number') return Number(gate.threshold) - best
  return decimalGap(String(gate.threshold), String(best))
}

function distanceText(gate: Gate, writing: Writing, { say }: Voice): string | undefined {
  if (gate.holds === true) return undefined
  if (gate.distance !== null) return writing.away?.(gate.distance)
  const least = gate.holds === false ? leastMissing(gate) : undefined
  return least === undefined ? undefined : say.result.away.atLeast(writing.away?.(least) ?? '')
}

function valueText(gate: Gate, writing: Writing, { say }: Voice): string | undefined {
  if (gate.value !== null) return writing.figure(gate.value)
  if (gate.range === undefined) return undefined
  const { low: worst, high: best } = gate.range
  if (writing.between !== undefined) return writing.between(worst, best)
  const [low, high] = [writing.figure(worst), writing.figure(best)]
  return low === high ? low : say.result.range(low, high)
}

function noteOf(gate: Gate, factory: SmartFactory, { say, inWords }: Voice): string {
  const { ruleNote } = say.result
  const link = /^covers-(.+)$/.exec(gate.rule)?.[1]
  if (link !== undefined) {
    const chapters = factory.chapters.filter((chapter) => chapter.link === link)
    const ids = new Set(chapters.map((chapter) => chapter.id))
    const scenes = factory.scenes.filter((scene) => ids.has(scene.chapter)).length
    return ruleNote.covers(
      chapters.map((chapter) => inWords(chapter.name)),
      scenes,
    )
  }
  return isNoted(gate.rule) ? ruleNote[gate.rule] : ''
}

const noted = ['clean', 'controllable', 'organised', 'maturity', 'ai-share', 'kpi', 'rung-below']
type Noted = Exclude<keyof Messages['result']['ruleNote'], 'covers'>
const isNoted = (rule: string): rule is Noted => noted.includes(rule)

export function gateWords(gate: Gate, factory: SmartFactory, voice: Voice): GateWords {
  const writing = writingOf(gate.rule, voice)
  return {
    name: voice.say.result.rule[gate.rule] ?? gate.rule,
    note: noteOf(gate, factory, voice),
    want: writing.want(gate.threshold),
    value: valueText(gate, writing, voice),
    distance: distanceText(gate, writing, voice),
  }
}
