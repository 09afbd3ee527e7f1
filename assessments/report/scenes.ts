import { scenesByLink } from '../ladder/smart-factory.ts'
import type { Block, SceneState } from './block.ts'
import type { Told } from './told.ts'

/** The five 环节 and the forty scenes in them, as two charts of the same answers. */
export function sceneBlocks(told: Told): readonly Block[] {
  const { scenes } = told.words
  const groups = groupsOf(told)
  const every = groups.flatMap(({ cells }) => cells)
  const all = countsOf(every)
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 2, text: scenes.head },
    { kind: 'paragraph', text: scenes.lead(all.built + all.ai, all.ai, all.unknown, every.length) },
    {
      ...{ kind: 'shares', id: 'five-links', caption: scenes.links, states: scenes.states },
      bars: groups.map(({ name, cells }) => {
        const counts = countsOf(cells)
        const inPlace = counts.built + counts.ai
        return { name, counts, note: scenes.inPlace(inPlace, cells.length, counts.unknown) }
      }),
    },
    {
      ...{ kind: 'cells', id: 'forty-scenes', caption: scenes.cells, states: scenes.states },
      groups,
    },
    { kind: 'paragraph', voice: 'note', text: scenes.note },
  ]
}

type Cells = Extract<Block, { kind: 'cells' }>['groups'][number]['cells']

function countsOf(cells: Cells): Readonly<Record<SceneState, number>> {
  const count = (state: SceneState) => cells.filter((cell) => cell.state === state).length
  return { ai: count('ai'), built: count('built'), none: count('none'), unknown: count('unknown') }
}

function groupsOf({ catalogue: { factory }, request, say }: Told) {
  const stateOf = (id: string): SceneState => {
    const answer = request.answers?.[id]
    return answer === 'ai' || answer === 'built' || answer === 'none' ? answer : 'unknown'
  }
  return [...scenesByLink(factory)].map(([link, ids]) => ({
    name: say(factory.links.find(({ id }) => id === link)?.name ?? { zh: link, en: link }),
    cells: factory.scenes
      .filter(({ id }) => ids.includes(id))
      .map(({ id, number, name }) => ({ number, name: say(name), state: stateOf(id) })),
  }))
}
