import { A } from '@solidjs/router'
import { createMemo, For, type JSX, Show } from 'solid-js'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { plannedOf } from '../../../assessments/remedy/planned.ts'
import { sizeClassOf } from '../../../assessments/remedy/size-class.ts'
import type { ProcessStep } from '../../../assessments/schema/industry-map.ts'
import { inWords, say } from '../../language.ts'
import { sayIndustryMap } from '../../messages/industry-map.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { scenarioOf, sceneOf, subdomainOf } from './ladder-parts.ts'
import { type Raise, type RemedyFit, remedyFits } from './remedy-fit.ts'
import '../../styles/table.css'
import './map-tables.css'

function raiseText(raise: Raise): string {
  const words = sayIndustryMap().remedies
  switch (raise.of) {
    case 'scene': {
      const scene = sceneOf(raise.id)
      return words.scene(scene?.number ?? 0, scene ? inWords(scene.name) : '', words.to[raise.to])
    }
    case 'scenario': {
      const scenario = scenarioOf(raise.id)
      const name = scenario ? inWords(scenario.name) : ''
      return words.scenario(scenario?.number ?? 0, name, say().levelName(raise.to))
    }
    case 'subdomain': {
      const subdomain = subdomainOf(raise.id)
      const name = subdomain ? inWords(subdomain.name) : raise.id
      const { levels, fuller } = raise
      return words.subdomain(name, levels.map(say().levelName), fuller.map(say().levelName))
    }
  }
}

/** What can be done at a step, what it raises there, and its cost and months as planning assumptions. */
export function RemedyTable(props: { readonly step: ProcessStep }): JSX.Element {
  const { draft, asOf } = useAssessment()
  const words = () => sayIndustryMap().remedies
  const size = () => sizeClassOf(draft.enterprise, asOf())
  const fits = createMemo(() => remedyFits(props.step, remedies, draft.answers))
  const groups = () => [
    { head: words().doable, fits: fits().filter(({ raises }) => raises.length > 0) },
    { head: words().done, fits: fits().filter(({ raises }) => raises.length === 0) },
  ]
  const sizeNote = () => {
    const known = size()
    return known === null ? words().sizeUnknown : words().size[known]
  }
  return (
    <SideSection
      id="remedies"
      heading={words().head}
      aside={
        <>
          <p>{words().note}</p>
          <p>
            {sizeNote()}
            <Show when={size() === null}>
              {say().sentenceGap}
              <A href="/check/size">{words().fillSize}</A>
            </Show>
          </p>
          <p>{words().money}</p>
        </>
      }
    >
      <table class="tt" data-component="map-remedies" data-unfold>
        <caption class="sr">{words().table(inWords(props.step.name))}</caption>
        <thead>
          <tr>
            <th scope="col">{words().name}</th>
            <th scope="col">{words().raises}</th>
            <th scope="col" class="r">
              {words().cost}
            </th>
            <th scope="col" class="r">
              {words().months}
            </th>
          </tr>
        </thead>
        <For each={groups()}>
          {(group) => (
            <Show when={group.fits.length > 0}>
              <tbody>
                <tr class="group">
                  <th colSpan={4} scope="rowgroup">
                    {group.head}
                  </th>
                </tr>
                <For each={group.fits}>
                  {(fit) => (
                    <RemedyRow fit={fit} cost={plannedOf(fit.remedy, size()).costRangeFen} />
                  )}
                </For>
              </tbody>
            </Show>
          )}
        </For>
      </table>
    </SideSection>
  )
}

function RemedyRow(props: {
  readonly fit: RemedyFit
  readonly cost: { readonly low: number; readonly high: number }
}): JSX.Element {
  const words = () => sayIndustryMap().remedies
  const remedy = () => props.fit.remedy
  return (
    <tr>
      <th scope="row">
        <A href={`/remedies#${remedy().id}`}>{inWords(remedy().name)}</A>
        <small>{inWords(remedy().what)}</small>
      </th>
      <td data-l={props.fit.raises.length > 0 ? words().raises : undefined}>
        <Show when={props.fit.raises.length > 0}>
          <ul class="raises">
            <For each={props.fit.raises}>{(raise) => <li>{raiseText(raise)}</li>}</For>
          </ul>
        </Show>
      </td>
      <td class="r num" data-l={words().cost}>
        {words().costOf(props.cost.low, props.cost.high)}
      </td>
      <td class="r num" data-l={words().months}>
        {words().monthsOf(remedy().months.low, remedy().months.high)}
      </td>
    </tr>
  )
}
