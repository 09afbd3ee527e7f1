import { cutText } from '../figures.ts'
import type { Block, Section } from './block.ts'
import { sceneBlocks } from './scenes.ts'
import {
  type LadderId,
  ladderIds,
  type RungStanding,
  reachedOf,
  rungStandings,
} from './standing.ts'
import { countCell, type Told, text } from './told.ts'

type Staff = Extract<Block, { kind: 'staff' }>
type State = Staff['rungs'][number]['state']

/** Where each of the three ladders is reached, as a staff and as counts; then the forty scenes. */
export const laddersSection = (told: Told): Section => ({
  id: 'ladders',
  title: told.words.sections.ladders,
  blocks: [...ladderIds.flatMap((id) => ladderBlocks(told, id)), ...sceneBlocks(told)],
})

function ladderBlocks(told: Told, id: LadderId): readonly Block[] {
  const { words } = told
  const note = [readingText(told, id)]
  if (told.evaluation.ladders[id].status === 'incomplete') note.push(words.staff.incomplete)
  if (isAssumed(told, id)) note.push(words.staff.assumed)
  const sentences = note.filter((one) => one !== '')
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${words.ladder[id]}${words.comma}${words.edition[id]}`,
    },
    ...(sentences.length === 0
      ? []
      : [{ kind: 'paragraph', text: sentences.join(words.gap) } as const]),
    staffOf(told, id),
    countsOf(told, id),
  ]
}

/** Whether the rule of a ladder rests on no source that was read. */
export const isAssumed = ({ catalogue: { maturity } }: Told, id: LadderId): boolean =>
  id === maturity.id && maturity.ruleCitation.confidence === 'assumed'

/** The reading of a scored ladder, cut; both ends while it is open. */
function readingText({ evaluation, words }: Told, id: LadderId): string {
  const ladder = evaluation.ladders[id]
  if ('tier' in ladder) return ''
  if (ladder.score !== null) return words.staff.score(cutText(ladder.score, 3))
  if (ladder.interval === undefined) return ''
  return words.staff.scoreRange(cutText(ladder.interval.low, 3), cutText(ladder.interval.high, 3))
}

/** The highest rung first, as a ladder is read. */
function staffOf(told: Told, id: LadderId): Staff {
  const { words } = told
  const standings = rungStandings(told, id)
  const reached = standings.findIndex(({ rung }) => rung === reachedOf(told.evaluation.ladders[id]))
  const stateOf = (one: RungStanding, at: number): State => {
    if (at < reached) return 'held'
    if (at === reached) return 'here'
    if (one.missing === 0 && one.unknown > 0) return 'unknown'
    return at === reached + 1 ? 'next' : 'above'
  }
  return {
    kind: 'staff',
    id: `staff-${id}`,
    caption: words.ladder[id],
    rungs: standings
      .map((one, at) => {
        const state = stateOf(one, at)
        const counts = words.staff.counts(one.missing, one.unknown)
        const open = counts === '' ? words.staff.allHeld : counts
        const note =
          state === 'here' ? words.staff.here : state === 'held' ? words.staff.held : open
        return { name: one.name, state, note }
      })
      .toReversed(),
  }
}

function countsOf(told: Told, id: LadderId): Block {
  const { words, catalogue, say } = told
  const { staff } = words
  const isTier = id === catalogue.factory.id
  const recognisedBy = (rung: string) => {
    const found = catalogue.factory.rungs.find((one) => one.id === rung)
    return found === undefined ? words.nothing : say(found.recognisedBy)
  }
  return {
    kind: 'table',
    id: `rungs-${id}`,
    caption: staff.counted(words.ladder[id]),
    columns: [
      { key: 'rung', label: staff.rung, align: 'left', width: isTier ? 0.13 : 0.32 },
      { key: 'all', label: staff.all, align: 'right', width: isTier ? 0.12 : 0.17 },
      { key: 'held', label: staff.held_, align: 'right', width: isTier ? 0.08 : 0.17 },
      { key: 'missing', label: staff.missing_, align: 'right', width: isTier ? 0.11 : 0.17 },
      { key: 'unknown', label: staff.unknown_, align: 'right', width: isTier ? 0.12 : 0.17 },
      ...(isTier ? [{ key: 'by', label: staff.needs, align: 'left', width: 0.44 } as const] : []),
    ],
    rows: rungStandings(told, id)
      .toReversed()
      .map((one) => [
        text(one.name),
        countCell(one.gates.length),
        countCell(one.held),
        countCell(one.missing),
        countCell(one.unknown),
        ...(isTier ? [text(recognisedBy(one.rung))] : []),
      ]),
  }
}
