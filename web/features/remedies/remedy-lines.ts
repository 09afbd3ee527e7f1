import type { RemedyTopic } from '../../../assessments/content/remedies/topics.ts'
import type { Closing } from '../../../assessments/remedy/closing.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { Gate } from '../../../assessments/schema/result.ts'
import { type LadderId, ladderOf, type NextGap } from './next-gaps.ts'

/** A gate of a next rung that a remedy brings nearer, and by how much. */
export type Closes = { readonly gate: Gate; readonly ladder: LadderId; readonly adds: string }

export type RemedyLine = {
  readonly remedy: Remedy
  readonly closes: readonly Closes[]
}

export type TopicLines = {
  readonly topic: RemedyTopic
  readonly lines: readonly RemedyLine[]
}

type Closings = ReadonlyMap<string, readonly Closing[]>

const closesIn = (gates: readonly Gate[], closings: Closings, remedy: Remedy): readonly Closes[] =>
  gates.flatMap((gate) => {
    const ladder = ladderOf(gate)
    const found = (closings.get(gate.id) ?? []).find((one) => one.remedy.id === remedy.id)
    return found === undefined || ladder === undefined ? [] : [{ gate, ladder, adds: found.adds }]
  })

/** Every remedy under its topic, with the gates of next rungs that it brings nearer. */
export function topicLinesOf(
  topics: readonly RemedyTopic[],
  gaps: readonly NextGap[],
  closings: Closings,
): readonly TopicLines[] {
  const gates = gaps.flatMap((gap) => gap.gates)
  return topics.map((topic) => ({
    topic,
    lines: topic.remedies.map((remedy) => ({
      remedy,
      closes: closesIn(gates, closings, remedy),
    })),
  }))
}

/** The remedies of one gate, most helpful first, each as it stands among all. */
export const linesOfGate = (
  gate: Gate,
  closings: Closings,
  all: readonly RemedyLine[],
): readonly RemedyLine[] =>
  (closings.get(gate.id) ?? []).flatMap(({ remedy, adds }) => {
    const line = all.find((one) => one.remedy.id === remedy.id)
    const ladder = ladderOf(gate)
    if (line === undefined || ladder === undefined) return []
    const others = line.closes.filter((one) => one.gate.id !== gate.id)
    return [{ remedy: line.remedy, closes: [{ gate, ladder, adds }, ...others] }]
  })

/** Full-width letters and figures as half-width ones, so that typing either finds both. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** Whether the words stand in what is said of the remedy, in either language. */
export function isNamed({ name, what, technique, id }: Remedy, query: string): boolean {
  const said = [name, what, technique].flatMap((words) =>
    words === undefined ? [] : [words.zh, words.en],
  )
  return folded([id, ...said].join('\n')).includes(folded(query.trim()))
}

/** How many remedies bring a gate of each ladder's next rung nearer. */
export const countsByLadder = (
  lines: readonly RemedyLine[],
): Readonly<Record<LadderId, number>> => {
  const count = (ladder: LadderId) =>
    lines.filter(({ closes }) => closes.some((one) => one.ladder === ladder)).length
  return {
    'smart-factory-2025': count('smart-factory-2025'),
    'sme-digital-2024': count('sme-digital-2024'),
    'cmmm-2020': count('cmmm-2020'),
  }
}
