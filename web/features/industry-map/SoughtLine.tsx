import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import type { IndustryMap, ProcessStep } from '../../../assessments/schema/industry-map.ts'
import { inWords, say } from '../../language.ts'
import { sayIndustryMap } from '../../messages/industry-map.ts'
import { hrefOfMap, type Sought, stepsWith } from './sought.ts'
import { soughtName } from './sought-name.ts'
import { stay } from './stay.ts'

/** In which steps of this map something sought stands, or that it stands in none. */
export function SoughtLine(props: {
  readonly map: IndustryMap
  readonly step: ProcessStep
  readonly sought: Sought
}): JSX.Element {
  const words = () => sayIndustryMap().sought
  const found = () => stepsWith(props.map, props.sought)
  return (
    <Show when={soughtName(props.sought)}>
      {(name) => (
        <p data-component="sought-line">
          <Show when={found().length > 0} fallback={words().notHere(name())}>
            {words().here(name(), found().length)}
            <For each={found()}>
              {(step, index) => (
                <>
                  {index() === 0 ? '' : say().listed}
                  <a
                    href={hrefOfMap(props.map.industry, { step: step.id, sought: props.sought })}
                    aria-current={step === props.step ? 'step' : undefined}
                    {...stay}
                  >
                    {inWords(step.name)}
                  </a>
                </>
              )}
            </For>
            {words().stop}
          </Show>
          {say().sentenceGap}
          <A href={`/map?${props.sought.kind}=${props.sought.id}`} class="nowrap no-print">
            {words().elsewhere}
          </A>
        </p>
      )}
    </Show>
  )
}
