import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import type { GuideStanding, TaskStanding } from '../../../assessments/guide/standing.ts'
import { inWords } from '../../language.ts'
import { sayGuide } from '../../messages/guide.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { ToldList } from './ToldList.tsx'
import { useTold } from './use-told.ts'

/** As many screens as one sitting takes. */
const shown = 6

/** What to answer where the place is open, what to do at the stage, and what alongside. */
export function NextTasks(props: { readonly standing: GuideStanding }): JSX.Element {
  const told = useTold()
  const words = () => sayGuide().next
  const next = () => props.standing.next
  const screens = () => told.screens(next().ask)
  const after = () => {
    const { place, stages } = props.standing
    if (place.is !== 'at') return undefined
    return stages[stages.findIndex(({ stage }) => stage.id === place.stage) + 1]?.stage
  }
  const isNothing = () => screens().length + next().tasks.length + next().alongside.length === 0
  return (
    <SideSection
      id="next"
      heading={words().head}
      aside={
        <>
          <p>{words().note}</p>
          <p class="no-print">
            <A href="/map">{words().map}</A>
          </p>
        </>
      }
    >
      <div data-component="next-tasks">
        <Show when={screens().length > 0}>
          <section class="ask">
            <h3>{words().ask}</h3>
            <p class="muted">
              {props.standing.place.is === 'between' ? words().askNote : words().askNoteHere}
            </p>
            <ToldList lines={screens().slice(0, shown)} />
            <Show when={screens().length > shown}>
              <p class="muted">{words().more(screens().length - shown)}</p>
            </Show>
            <p class="no-print">
              <Button kind="quiet" href={screens()[0]?.href}>
                {words().go}
              </Button>
            </p>
          </section>
        </Show>
        <Show when={next().tasks.length > 0}>
          <section>
            <h3>{words().tasks}</h3>
            <Tasks tasks={next().tasks} />
            <Show when={after()}>
              {(stage) => <p class="muted">{words().after(inWords(stage().name))}</p>}
            </Show>
          </section>
        </Show>
        <Show when={next().alongside.length > 0}>
          <section>
            <h3>{words().alongside}</h3>
            <Tasks tasks={next().alongside} />
          </section>
        </Show>
        <Show when={isNothing()}>
          <p>{words().nothing}</p>
        </Show>
      </div>
    </SideSection>
  )
}

function Tasks(props: { readonly tasks: readonly TaskStanding[] }): JSX.Element {
  return (
    <ol>
      <For each={props.tasks}>
        {({ task }) => (
          <li>
            <b>{inWords(task.name)}</b>
            <span>{inWords(task.what)}</span>
            <span class="muted">{sayGuide().next.leaves(task.leaves.map(inWords))}</span>
          </li>
        )}
      </For>
    </ol>
  )
}
