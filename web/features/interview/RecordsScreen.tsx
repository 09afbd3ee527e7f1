import { type JSX, Show } from 'solid-js'
import { sayRecords } from '../../messages/records.ts'

import { useAssessment } from '../assessment/assessment.tsx'
import { without } from '../assessment/not-known.ts'
import { RecordsStep } from '../records/RecordsStep.tsx'
import { NotKnown } from './NotKnown.tsx'
import { StepFrame } from './StepFrame.tsx'

/** The last screen: dated facts that the measures read. */
export function RecordsScreen(props: { readonly acts: JSX.Element }): JSX.Element {
  const { draft, change, notKnow } = useAssessment()
  const putAside = (isAside: boolean) => {
    if (isAside) notKnow('records')
    else change({ notKnown: without(draft.notKnown, 'records') })
  }
  return (
    <StepFrame heading={sayRecords().head} help={sayRecords().help} acts={props.acts}>
      <RecordsStep />
      <Show when={draft.records.length === 0}>
        <NotKnown
          of={sayRecords().head}
          note={sayRecords().notKnownHelp}
          checked={draft.notKnown.includes('records')}
          onChange={putAside}
        />
      </Show>
    </StepFrame>
  )
}
