import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { useOrganisation } from './organisation-context.tsx'
import { hrefOf, placesOf } from './places.ts'

/** The pages of the organisation's own work, each with what one does there. */
export function DailyWork(): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayOrganisation()
  const work = () => placesOf(organisation()).filter(({ common }) => common !== true)
  const task = (name: string): string => {
    const tasks: Readonly<Record<string, string>> = words().home.task
    return tasks[name] ?? ''
  }
  return (
    <Show when={work().length > 0}>
      <SideSection heading={words().home.tasks}>
        <ul class="steps">
          <For each={work()}>
            {({ name }) => (
              <li>
                <b>
                  <A href={hrefOf(organisation().id, name)}>{words().places[name]}</A>
                </b>
                <span>{task(name)}</span>
              </li>
            )}
          </For>
        </ul>
      </SideSection>
    </Show>
  )
}
