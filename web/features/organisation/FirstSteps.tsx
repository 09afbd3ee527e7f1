import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import type { FirstStep } from './first-steps.ts'
import { useOrganisation } from './organisation-context.tsx'
import { hrefOf, type Place } from './places.ts'

const doneAt: Readonly<Record<Exclude<FirstStep, 'workbook'>, Place['name']>> = {
  code: 'settings',
  area: 'settings',
  profile: 'settings',
  people: 'people',
}

/** What is to do before the work begins; nothing where all of it is done. */
export function FirstSteps(props: { readonly steps: readonly FirstStep[] }): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayOrganisation().home
  const hrefTo = (step: FirstStep) =>
    step === 'workbook' ? '#workbooks' : hrefOf(organisation().id, doneAt[step])
  return (
    <Show when={props.steps.length > 0}>
      <SideSection heading={words().first} aside={<p>{words().firstAside}</p>}>
        <ol class="steps">
          <For each={props.steps}>
            {(step) => (
              <li>
                <b>{words().steps[step].what}</b>
                <span>{words().steps[step].why}</span>
                <A href={hrefTo(step)}>{words().steps[step].act}</A>
              </li>
            )}
          </For>
        </ol>
      </SideSection>
    </Show>
  )
}
