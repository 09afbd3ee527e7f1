import { type JSX, Show } from 'solid-js'
import { isYearly } from '../../../assessments/yearly-kinds.ts'
import { sayRecords } from '../../messages/records.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { FieldError } from './record-form.ts'
import type { RecordKind } from './record-kinds.ts'

export type DayFieldProps = {
  readonly kind: RecordKind
  readonly value: string
  readonly today: string
  readonly error: FieldError | undefined
  readonly onInput: (value: string) => void
}

/** The day on which it happened; of a yearly figure the year that it is of. */
export function DayField(props: DayFieldProps): JSX.Element {
  const words = () => sayRecords()
  const error = () => (props.error === undefined ? undefined : words()[props.error])
  const label = () => words().day[props.kind]
  const help = () => words().dayHelp[props.kind]
  return (
    <Show
      when={isYearly(props.kind)}
      fallback={
        <TextField
          type="date"
          name="on"
          label={label()}
          value={props.value}
          onInput={props.onInput}
          note={props.value > props.today ? words().future : help()}
          error={error()}
          required
        />
      }
    >
      <NumberField
        name="on"
        label={label()}
        value={props.value}
        onInput={props.onInput}
        unit={words().year}
        digits={4}
        note={props.value > props.today.slice(0, 4) ? words().futureYear : help()}
        error={error()}
        required
      />
    </Show>
  )
}
