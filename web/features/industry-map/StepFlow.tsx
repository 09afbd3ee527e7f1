import { For, type JSX, Show } from 'solid-js'
import type { IndustryMap, ProcessStep } from '../../../assessments/schema/industry-map.ts'
import { inWords } from '../../language.ts'
import { sayIndustryMap } from '../../messages/industry-map.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { byNumber, countScenes } from './firm-standing.ts'
import { SceneSign, type SignState, signOf } from './SceneSign.tsx'
import { hrefOfMap, type Sought, stepsWith } from './sought.ts'
import { stay } from './stay.ts'
import './step-flow.css'

const shapes: readonly {
  readonly state: SignState
  readonly word: 'none' | 'built' | 'ai' | 'open'
}[] = [
  { state: 'absent', word: 'none' },
  { state: 'present', word: 'built' },
  { state: 'flagged', word: 'ai' },
  { state: 'unknown', word: 'open' },
]

/** The steps in the order of the work, with how far the scenes of each are built. */
export function StepFlow(props: {
  readonly map: IndustryMap
  readonly step: ProcessStep
  readonly sought: Sought | undefined
}): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayIndustryMap()
  const marked = () => new Set(props.sought === undefined ? [] : stepsWith(props.map, props.sought))
  const counted = (step: ProcessStep) => {
    const { all, built, open } = countScenes(step.scenes, draft)
    return words().flow.scenes(all, built, open)
  }
  const wordOf = (word: (typeof shapes)[number]['word']) =>
    word === 'open' ? words().fits.open : words().fits.state[word]
  return (
    <div data-component="step-flow">
      <ol
        style={{ '--columns': Math.ceil(props.map.steps.length / 2) }}
        aria-label={words().flow.list}
      >
        <For each={props.map.steps}>
          {(step, index) => (
            <li data-open={step === props.step} data-marked={marked().has(step)}>
              <span class="order num">
                {words().flow.step(index() + 1)}
                <Show when={marked().has(step)}>
                  <b>{words().sought.mark}</b>
                </Show>
              </span>
              <a
                class="name"
                href={hrefOfMap(props.map.industry, { step: step.id, sought: props.sought })}
                aria-current={step === props.step ? 'step' : undefined}
                {...stay}
              >
                {inWords(step.name)}
              </a>
              <span class="signs">
                <For each={byNumber(step.scenes)}>
                  {(id) => <SceneSign state={signOf(draft.answers[id] ?? null)} />}
                </For>
              </span>
              <span class="count">{counted(step)}</span>
            </li>
          )}
        </For>
      </ol>
      <p class="key">
        {words().flow.key}
        <For each={shapes}>
          {({ state, word }) => (
            <span>
              <SceneSign state={state} />
              {wordOf(word)}
            </span>
          )}
        </For>
      </p>
    </div>
  )
}
