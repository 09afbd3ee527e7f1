import type { Road } from '../schema/road.ts'
import type { Block, Cell } from './block.ts'
import { clauseTag, type Told, text } from './told.ts'

/** What each document and each clause that pays leaves to a guide, a budget or a reading of it. */
export function caveatsTable(told: Told, { claims }: Road): readonly Block[] {
  const { words, say, placeOf } = told
  const measures = [...new Set(claims.map(({ measure }) => measure))]
  const places = measures.flatMap((measure) => placeOf(measure) ?? [])
  const documents = [...new Set(places.map(({ document }) => document))]
  const rows = documents.flatMap((document): readonly (readonly [string, readonly string[]])[] => [
    [say(document.tag), document.caveats.map(say)],
    ...places
      .filter((place) => place.document === document)
      .map(({ measure: { id, caveats, notes } }) => {
        const read = notes.map((note) =>
          words.joined(
            words.method.confidenceOf[note.confidence] ?? note.confidence,
            say(note.text),
          ),
        )
        return [clauseTag(told, id), [...caveats.map(say), ...read]] as const
      }),
  ])
  const said = rows.filter(([, sentences]) => sentences.length > 0)
  if (said.length === 0) return []
  return [
    {
      ...{ kind: 'table', id: 'road-caveats', caption: words.road.caveats },
      columns: [
        { key: 'clause', label: words.plan.clause, align: 'left', width: 0.16 },
        { key: 'caveat', label: words.road.caveat, align: 'left', width: 0.84 },
      ],
      rows: said.map(([tag, sentences]): readonly Cell[] => [
        text(words.tag(tag)),
        text(sentences.join(words.gap)),
      ]),
    },
  ]
}
