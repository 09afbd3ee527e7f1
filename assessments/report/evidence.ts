import type { Block } from './block.ts'
import { factText } from './fact-text.ts'
import { type Told, text } from './told.ts'

/** What the firm noted as proof, answer by answer, in its own words. */
export function evidenceBlocks(told: Told): readonly Block[] {
  const { evidence } = told.words
  const notes = Object.entries(told.extra.notebook?.evidence ?? {})
  if (notes.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: evidence.head },
    { kind: 'paragraph', voice: 'note', text: evidence.lead },
    {
      ...{ kind: 'table', id: 'evidence', caption: evidence.head },
      columns: [
        { key: 'question', label: evidence.question, align: 'left', width: 0.34 },
        { key: 'proof', label: evidence.proof, align: 'left', width: 0.66 },
      ],
      rows: notes.map(([id, note]) => [text(factText(id, told)), text(note.trim() || note)]),
    },
  ]
}
