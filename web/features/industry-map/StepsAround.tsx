import { type JSX, Show } from 'solid-js'
import type { IndustryMap, ProcessStep } from '../../../assessments/schema/industry-map.ts'
import { inWords } from '../../language.ts'
import { sayIndustryMap } from '../../messages/industry-map.ts'
import { hrefOfMap, type Sought } from './sought.ts'
import { stay } from './stay.ts'

/** The way to the steps before and after, at the foot of the one that is shown. */
export function StepsAround(props: {
  readonly map: IndustryMap
  readonly step: ProcessStep
  readonly sought: Sought | undefined
}): JSX.Element {
  const words = () => sayIndustryMap().step
  const at = () => props.map.steps.indexOf(props.step)
  const hrefOf = ({ id }: ProcessStep) =>
    hrefOfMap(props.map.industry, { step: id, sought: props.sought })
  return (
    <nav data-component="steps-around" class="no-print" aria-label={words().around}>
      <Show when={props.map.steps[at() - 1]}>
        {(before) => (
          <a href={hrefOf(before())} {...stay}>
            {words().previous(inWords(before().name))}
          </a>
        )}
      </Show>
      <Show when={props.map.steps[at() + 1]}>
        {(after) => (
          <a href={hrefOf(after())} class="after" {...stay}>
            {words().next(inWords(after().name))}
          </a>
        )}
      </Show>
    </nav>
  )
}
