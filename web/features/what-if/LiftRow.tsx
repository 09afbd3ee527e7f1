import { type JSX, Show } from 'solid-js'
import type { Lift } from '../../../assessments/schema/lift.ts'
import { sayResult } from '../../messages/result.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { content } from '../assessment/content.ts'
import { LiftSets } from './LiftSets.tsx'
import { type Answers, answersOf } from './trial-changes.ts'
import './what-if.css'

type LiftRowProps = {
  /** The name of the ladder. */
  readonly ladder: string
  /** Undefined until it is worked out. */
  readonly lift: Lift | 'failed' | null | undefined
  readonly onToggle: (isOpen: boolean) => void
  readonly onTry: (answers: Answers) => void
}

/** Under the gaps of a ladder: what is the least to change. Worked out while it is open. */
export function LiftRow(props: LiftRowProps): JSX.Element {
  return (
    <tr class="lift">
      <td colspan="5">
        <Disclosure summary={sayResult().lift.head} onToggle={(isOpen) => props.onToggle(isOpen)}>
          <Show
            when={props.lift === 'failed' ? undefined : props.lift}
            fallback={
              props.lift === 'failed' ? (
                <StateNote state="error" heading={sayResult().lift.failed} />
              ) : (
                <StateNote state="loading" heading={sayResult().lift.computing} />
              )
            }
          >
            {(lift) => (
              <LiftSets
                lift={lift()}
                ladder={props.ladder}
                onTry={(set) => props.onTry(answersOf(set, content.maturity))}
              />
            )}
          </Show>
        </Disclosure>
      </td>
    </tr>
  )
}
