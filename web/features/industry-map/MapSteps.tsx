import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { industryMaps } from '../../../assessments/content/industry-maps/maps.ts'
import type { IndustryMap } from '../../../assessments/schema/industry-map.ts'
import { inWords, say } from '../../language.ts'
import { sayIndustryMap } from '../../messages/industry-map.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { fitOf } from './fit-of.ts'
import { industryName } from './industry-name.ts'
import { hrefOfMap, type Sought, stepsWith } from './sought.ts'
import './map-steps.css'

/** A scene or scenario of an interview's screen, as it is named there. */
export type Placed = Sought & { readonly name: string }

/** The steps of the firm's map in which scenes or scenarios stand; nothing where they do not. */
export function MapSteps(props: {
  /** Of the firm. */
  readonly industry: string
  readonly placed: readonly Placed[]
}): JSX.Element {
  const map = () => fitOf(industryMaps, props.industry)?.map
  const rowsIn = (map: IndustryMap) =>
    props.placed
      .map((one) => ({ ...one, steps: stepsWith(map, one) }))
      .filter(({ steps }) => steps.length > 0)
  return (
    <Show when={map()}>
      {(found) => (
        <Show when={rowsIn(found()).length > 0}>
          <div data-component="map-steps" class="no-print">
            <Disclosure summary={sayIndustryMap().inInterview(industryName(found().industry))}>
              <ul>
                <For each={rowsIn(found())}>
                  {(row) => (
                    <li>
                      <span class="doc">{row.name}</span>
                      {say().colon}
                      <For each={row.steps}>
                        {(step, index) => (
                          <>
                            {index() === 0 ? '' : say().listed}
                            <A
                              href={hrefOfMap(found().industry, {
                                step: step.id,
                                sought: { kind: row.kind, id: row.id },
                              })}
                            >
                              {inWords(step.name)}
                            </A>
                          </>
                        )}
                      </For>
                    </li>
                  )}
                </For>
              </ul>
            </Disclosure>
          </div>
        </Show>
      )}
    </Show>
  )
}
