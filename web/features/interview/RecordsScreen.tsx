import type { JSX } from 'solid-js'
import { say } from '../../language.ts'
import { RecordsStep } from '../records/RecordsStep.tsx'
import { StepFrame } from './StepFrame.tsx'

/** The last screen: dated facts that the measures read. */
export function RecordsScreen(props: { readonly acts: JSX.Element }): JSX.Element {
  return (
    <StepFrame heading={say().records.head} help={say().records.help} acts={props.acts}>
      <RecordsStep />
    </StepFrame>
  )
}
