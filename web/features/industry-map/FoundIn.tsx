import { For, type JSX, Show } from 'solid-js'
import { industryMaps } from '../../../assessments/content/industry-maps/maps.ts'
import { inWords } from '../../language.ts'
import { sayIndustryMap } from '../../messages/industry-map.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { fitOf } from './fit-of.ts'
import { industryName } from './industry-name.ts'
import { hrefOfMap, type Sought, stepsWith } from './sought.ts'
import { soughtName } from './sought-name.ts'
import './found-in.css'

/** The steps of all maps in which something stands; the map that the firm reads comes first. */
export function FoundIn(props: { readonly sought: Sought }): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayIndustryMap().sought
  const own = () => fitOf(industryMaps, draft.industry)?.map
  const found = () =>
    industryMaps
      .map((map) => ({ map, steps: stepsWith(map, props.sought) }))
      .filter(({ steps }) => steps.length > 0)
      .toSorted((one, other) => Number(other.map === own()) - Number(one.map === own()))
  const note = () => {
    const first = own()
    if (found().length === 0) return ''
    if (first === undefined) return words().noFirm
    return found()[0]?.map === first
      ? words().ownFirst
      : words().notInFirm(industryName(first.industry))
  }
  return (
    <Show when={soughtName(props.sought)}>
      {(name) => (
        <SideSection id="found" heading={words().head(name())} aside={<p>{note()}</p>}>
          <Show when={found().length > 0} fallback={<p>{words().nowhere}</p>}>
            <dl data-component="found-in">
              <For each={found()}>
                {({ map, steps }) => (
                  <div data-own={map === own()}>
                    <dt>
                      {industryName(map.industry)}
                      <Show when={map === own()}>
                        <small>
                          {
                            sayIndustryMap().overview.ofFirm[
                              fitOf(industryMaps, draft.industry)?.fit ?? 'near'
                            ]
                          }
                        </small>
                      </Show>
                    </dt>
                    <dd>
                      <ul>
                        <For each={steps}>
                          {(step) => (
                            <li>
                              <a
                                href={hrefOfMap(map.industry, {
                                  step: step.id,
                                  sought: props.sought,
                                })}
                              >
                                {inWords(step.name)}
                              </a>
                            </li>
                          )}
                        </For>
                      </ul>
                    </dd>
                  </div>
                )}
              </For>
            </dl>
          </Show>
        </SideSection>
      )}
    </Show>
  )
}
