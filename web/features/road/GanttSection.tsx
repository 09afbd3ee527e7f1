import { type JSX, Show } from 'solid-js'
import { Saveable } from '../../charts/SaveRow.tsx'
import { sayRoad } from '../../messages/road.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import type { RoadState } from './create-road.ts'
import { GanttTable } from './GanttTable.tsx'

/** When each remedy is done, in which order, and the money of each year. */
export function GanttSection(props: { readonly state: RoadState }): JSX.Element {
  return (
    <SideSection id="time" heading={sayRoad().gantt.head} aside={<p>{sayRoad().gantt.note}</p>}>
      <Show when={props.state.road()}>
        {(road) => (
          <Saveable>
            <GanttTable road={road()} asOf={props.state.asOf()} />
          </Saveable>
        )}
      </Show>
    </SideSection>
  )
}
