import { A } from '@solidjs/router'
import { createMemo, type JSX, Show } from 'solid-js'
import type { Words } from '../../../assessments/schema/words.ts'
import { inWords, say } from '../../language.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { content } from '../assessment/content.ts'
import { bestStep } from './best-step.ts'
import type { Step } from './steps.ts'
import './best-next.css'

const named: readonly { readonly id: string; readonly name: Words }[] = [
  ...content.factory.questions,
  ...content.indicator.questions,
  ...content.indicator.scenarios,
  ...content.factory.chapters.map(({ id, name }) => ({ id: `scenes.${id}`, name })),
  ...content.maturity.subdomains.map(({ id, name }) => ({ id: `cmmm.${id}`, name })),
]

/** The open question that settles most, wherever it stands in the interview. */
export function BestNext(props: { readonly step: Step }): JSX.Element {
  const { draft, request, ladders, asOf } = useAssessment()
  const best = createMemo(() =>
    bestStep({ draft, request: request(), ladders: ladders(), asOf: asOf() }),
  )
  const step = () => best()?.step
  const name = (id: string) => {
    const found = named.find((one) => one.id === id)
    return found === undefined ? say().sections.firm : inWords(found.name)
  }
  const worth = () => {
    const found = best()?.question
    return found?.why === 'settles-gates' ? say().interview.settles(found.gates.length) : ''
  }
  return (
    <Show when={step()?.id !== props.step.id && step()}>
      {(next) => (
        <p data-component="best-next">
          {say().interview.bestNext}
          <A href={`/check/${next().id}`}>{name(next().id)}</A>
          <Show when={worth()}>
            <small>{worth()}</small>
          </Show>
        </p>
      )}
    </Show>
  )
}
