import { A } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { sayPolicies } from '../../messages/policies.ts'
import { isBlank, useAssessment } from '../assessment/assessment.tsx'

/** Stands where the verdicts would, as long as nothing is answered. */
export function NotJudged(): JSX.Element {
  const { draft } = useAssessment()
  return (
    <Show when={isBlank(draft)}>
      <p class="note">
        {sayPolicies().blank} <A href="/check">{sayPolicies().blankAct}</A>
      </p>
    </Show>
  )
}
