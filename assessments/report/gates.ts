import type { Gate } from '../schema/result.ts'
import type { Block, Cell, Column, Section } from './block.ts'
import { gateCells, gateCitation } from './gate-text.ts'
import { kpiBlocks } from './kpis.ts'
import { type LadderId, ladderIds, nextStanding, rungStandings } from './standing.ts'
import { citationText, type Told, text } from './told.ts'

/** Every gate of every rung, with what is asked, what is there and what is missing. */
export const gatesSection = (told: Told): Section => ({
  id: 'gates',
  title: told.words.sections.gates,
  blocks: ladderIds.flatMap((id): readonly Block[] => [
    { kind: 'heading', level: 2, text: told.words.ladder[id] },
    gatesTable(told, id),
    ...sourcesNote(told, id),
    ...notesOf(told, id),
    ...(id === told.catalogue.factory.id ? kpiBlocks(told) : []),
  ]),
})

function gatesTable(told: Told, id: LadderId): Block {
  const { gates } = told.words
  const columns: readonly Column[] = [
    { key: 'rung', label: gates.rung, align: 'left', width: 0.16 },
    { key: 'condition', label: gates.condition, align: 'left', width: 0.24 },
    { key: 'want', label: gates.want, align: 'left', width: 0.2 },
    { key: 'value', label: gates.value, align: 'left', width: 0.17 },
    { key: 'verdict', label: gates.verdict, align: 'left', width: 0.1 },
    { key: 'distance', label: gates.distance, align: 'left', width: 0.13 },
  ]
  const rows = rungStandings(told, id).flatMap(({ name, gates: own }) =>
    own.map((gate): readonly Cell[] => {
      const cells = gateCells(told, gate)
      const source = citationText(told, gateCitation(told, gate))
      return [
        text(name),
        cells.name,
        { ...cells.want, source },
        cells.value,
        cells.verdict,
        cells.distance,
      ]
    }),
  )
  const caption = gates.of(told.words.ladder[id])
  return { kind: 'table', id: `gates-${id}`, caption, columns, rows }
}

/** The sources of a ladder's gates, each once: they are the same for nearly all of them. */
function sourcesNote(told: Told, id: LadderId): readonly Block[] {
  const { words, evaluation } = told
  const all = evaluation.ladders[id].gates.map((gate) =>
    citationText(told, gateCitation(told, gate)),
  )
  const read = [...new Set(all)].join(words.apart)
  const note = `${words.gates.source}${words.colon}${read}${words.end}`
  return [{ kind: 'paragraph', voice: 'note', text: note }]
}

/** What else the notice says of the next tier: shown, blocks nothing. */
function notesOf(told: Told, id: LadderId): readonly Block[] {
  const { factory } = told.catalogue
  const next = nextStanding(told, id)?.rung
  const rung = id === factory.id ? factory.rungs.find((one) => one.id === next) : undefined
  if (rung === undefined || rung.notes.length === 0) return []
  const { gates } = told.words
  return [
    {
      kind: 'table',
      id: 'rung-notes',
      caption: gates.notes(told.say(rung.name)),
      columns: [
        { key: 'note', label: gates.note, align: 'left', width: 0.66 },
        { key: 'source', label: gates.source, align: 'left', width: 0.34 },
      ],
      rows: rung.notes.map((note) => [
        text(told.say(note.text)),
        text(citationText(told, note.citation)),
      ]),
    },
  ]
}

/** Gates of the next rungs of all ladders that stand in one way, a row each. */
export function nextGates(
  told: Told,
  holds: boolean | null,
): readonly { readonly id: LadderId; readonly rung: string; readonly gate: Gate }[] {
  return ladderIds.flatMap((id) => {
    const next = nextStanding(told, id)
    if (next === undefined) return []
    return next.gates
      .filter((gate) => gate.holds === holds)
      .map((gate) => ({ id, rung: next.name, gate }))
  })
}
