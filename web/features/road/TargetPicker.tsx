import { For, type JSX, Show } from 'solid-js'
import type { Target } from '../../../assessments/schema/road.ts'
import { sayResult } from '../../messages/result.ts'
import { sayRoad } from '../../messages/road.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { rungName } from './road-names.ts'
import type { TargetChoice } from './targets.ts'

type TargetPickerProps = {
  readonly choices: readonly TargetChoice[]
  readonly target: Target
  readonly onChange: (target: Target) => void
}

/** The rungs above, a row a ladder, the next one first. */
export function TargetPicker(props: TargetPickerProps): JSX.Element {
  return (
    <section data-component="target-picker" class="no-print" aria-label={sayRoad().target.head}>
      <For each={props.choices}>
        {({ ladder, targets }) => (
          <Show when={targets.length > 0}>
            <Segmented
              name="road-target"
              legend={sayResult().scales[ladder]}
              legendShown
              segments={targets.map((target) => ({ value: target, text: rungName(target) }))}
              value={props.target}
              onChange={(value) => props.onChange(value as Target)}
            />
          </Show>
        )}
      </For>
    </section>
  )
}
