import { A } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { sayUpdate } from '../../messages/update.ts'
import { useAssessment } from '../assessment/assessment.tsx'

/** On a result: that its answers came from earlier content, and where that is taken back. */
export function MovedLine(): JSX.Element {
  const { draft } = useAssessment()
  return (
    <Show when={draft.moved}>
      {(moved) => (
        <p class="note no-print">
          {sayUpdate().line(moved().answers.from, moved().answers.to)}{' '}
          <A href="/update">{sayUpdate().lineSee}</A>
        </p>
      )}
    </Show>
  )
}
