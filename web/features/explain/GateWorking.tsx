import { createSignal, type JSX, Show } from 'solid-js'
import { published } from '../../../assessments/content/published.ts'
import { sayExplain } from '../../messages/explain.ts'
import type { Explained } from './explain-room.ts'
import { RowBranch } from './RowBranch.tsx'
import './gate-working.css'

type GateWorkingProps = Explained & {
  readonly gate: string
  /** Of the content that the gate was computed by. */
  readonly version: string
}

/**
 * "How is this found": unfolds where the gate stands, down to the answers. A saved result of earlier
 * content has none: its rules are not there any more, and those of today would give other digits.
 */
export function GateWorking(props: GateWorkingProps): JSX.Element {
  return (
    <Show when={props.version === published.version}>
      <Working {...props} />
    </Show>
  )
}

function Working(props: GateWorkingProps): JSX.Element {
  const [room, setRoom] = createSignal<typeof import('./explain-room.ts')>()
  const open = async (isOpen: boolean) => {
    if (isOpen && room() === undefined) {
      const loaded = await import('./explain-room.ts')
      setRoom(() => loaded)
    }
  }
  const tree = () => room()?.gateWorking(props.gate, props)
  return (
    <details
      data-component="gate-working"
      onToggle={(event) => {
        // The lines below unfold too, and their events come by here.
        if (event.target === event.currentTarget) void open(event.currentTarget.open)
      }}
    >
      <summary>{sayExplain().how}</summary>
      <Show when={tree()}>{(found) => <RowBranch tree={found()} open />}</Show>
    </details>
  )
}
