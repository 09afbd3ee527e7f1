import type { JSX } from 'solid-js'
import { sayRecords } from '../../messages/records.ts'

import { RecordsStep } from '../records/RecordsStep.tsx'
import { StepFrame } from './StepFrame.tsx'

/** The last screen: dated facts that the measures read. */
export function RecordsScreen(props: { readonly acts: JSX.Element }): JSX.Element {
  return (
    <StepFrame heading={sayRecords().head} help={sayRecords().help} acts={props.acts}>
      <RecordsStep />
    </StepFrame>
  )
}
