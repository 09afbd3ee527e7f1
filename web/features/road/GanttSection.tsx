import { For, type JSX, Show } from 'solid-js'
import { Saveable } from '../../charts/SaveRow.tsx'
import { inWords } from '../../language.ts'
import { sayRoad } from '../../messages/road.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import type { RoadState } from './create-road.ts'
import { endedDocuments } from './ended-documents.ts'
import { GanttTable } from './GanttTable.tsx'
import { ganttLines } from './gantt-lines.ts'
import { remedyName, targetName } from './road-names.ts'
import { programmes } from './road-room.ts'

/** When each remedy is done, in which order, and the money of each year. */
export function GanttSection(props: { readonly state: RoadState }): JSX.Element {
  const { found, printed, asOf, target } = props.state
  /** Of what pays, or paid before a change, what ends before all is done. */
  const ended = () =>
    endedDocuments(
      [...(found()?.claims ?? []), ...(printed()?.claims ?? [])],
      printed()?.remedies ?? [],
      programmes,
    )
  return (
    <SideSection id="time" heading={sayRoad().gantt.head} aside={<p>{sayRoad().gantt.note}</p>}>
      <Show when={printed()}>
        {(road) => (
          <>
            <Saveable
              lead={sayRoad().lead(targetName(target()))}
              lines={() => ganttLines(road(), asOf(), remedyName, sayRoad())}
            >
              <GanttTable road={road()} asOf={asOf()} />
            </Saveable>
            <For each={ended()}>
              {({ tag, last }) => <p class="note">{sayRoad().ended(inWords(tag), last)}</p>}
            </For>
          </>
        )}
      </Show>
    </SideSection>
  )
}
