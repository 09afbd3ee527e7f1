import type { Block, Section } from './block.ts'
import { gateCells, gateCitation } from './gate-text.ts'
import { nextGates } from './gates.ts'
import { citationText, type Told, text } from './told.ts'

/** What is missing to the next rung of each ladder; what is not known stands apart. */
export function gapsSection(told: Told): Section {
  const { gaps, sections } = told.words
  return {
    id: 'gaps',
    title: sections.gaps,
    blocks: [
      { kind: 'paragraph', text: gaps.lead },
      ...tableOr(told, 'gaps', false, gaps.missing, gaps.none),
      ...tableOr(told, 'gaps-unknown', null, gaps.unknown, gaps.noUnknown),
    ],
  }
}

function tableOr(
  told: Told,
  id: string,
  holds: boolean | null,
  caption: string,
  none: string,
): readonly Block[] {
  const found = nextGates(told, holds)
  if (found.length === 0) return [{ kind: 'paragraph', text: none }]
  const { gates, gaps, ladder } = told.words
  return [
    {
      ...{ kind: 'table', id, caption },
      columns: [
        { key: 'to', label: gaps.to, align: 'left', width: 0.24 },
        { key: 'condition', label: gates.condition, align: 'left', width: 0.2 },
        { key: 'value', label: gates.value, align: 'left', width: 0.16 },
        { key: 'want', label: gates.want, align: 'left', width: 0.17 },
        { key: 'distance', label: gates.distance, align: 'left', width: 0.13 },
        { key: 'source', label: gates.source, align: 'left', width: 0.1 },
      ],
      rows: found.map(({ id: of, rung, gate }) => {
        const cells = gateCells(told, gate)
        const citation = gateCitation(told, gate)
        const source = citationText(told, citation)
        const sure = told.words.method.confidenceOf[citation.confidence] ?? citation.confidence
        return [
          text(gaps.where(ladder[of], rung)),
          cells.name,
          cells.value,
          cells.want,
          { ...cells.distance, source },
          { text: sure, source },
        ]
      }),
    },
  ]
}
