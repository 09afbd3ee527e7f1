import { For, type JSX } from 'solid-js'
import type { IndustryMap, ProcessStep } from '../../../assessments/schema/industry-map.ts'
import { inWords, say } from '../../language.ts'
import { sayIndustryMap } from '../../messages/industry-map.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { ArrowColumns } from './ArrowColumns.tsx'
import './step-section.css'

/** What happens at a step, where it hurts, and which data lead by which models to which tools. */
export function StepSection(props: {
  readonly map: IndustryMap
  readonly step: ProcessStep
}): JSX.Element {
  const words = () => sayIndustryMap()
  const columns = () =>
    (['data', 'models', 'tools'] as const).map((part) => ({
      head: words().step[part],
      items: props.step[part].map((name) => ({ name })),
    }))
  return (
    <SideSection
      id="step"
      heading={
        <>
          <small class="order num">
            {words().flow.step(props.map.steps.indexOf(props.step) + 1)}
          </small>
          <span class="sr">{say().comma}</span>
          {inWords(props.step.name)}
        </>
      }
    >
      <div data-component="map-step">
        <p class="what">{inWords(props.step.what)}</p>
        <h3>{words().step.pains}</h3>
        <ul class="pains">
          <For each={props.step.pains}>{(pain) => <li>{inWords(pain)}</li>}</For>
        </ul>
        <ArrowColumns columns={columns()} />
      </div>
    </SideSection>
  )
}
