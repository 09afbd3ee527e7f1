import { Navigate } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { useAssessment } from '../assessment/assessment.tsx'
import { isWaiting } from '../assessment/draft.ts'

/**
 * Pages that ask and compute by the content of today. Answers to earlier content are shown what
 * changes first: the words that they were given to are gone, so nothing else can be said of them.
 */
export function OnTodaysContent(props: { readonly children?: JSX.Element }): JSX.Element {
  const { draft } = useAssessment()
  return (
    <Show when={!isWaiting(draft)} fallback={<Navigate href="/update" />}>
      {props.children}
    </Show>
  )
}
