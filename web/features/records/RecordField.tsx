import { createMemo, type JSX, Match, Show, Switch } from 'solid-js'
import type { Measure } from '../../../assessments/schema/measure.ts'
import { say } from '../../language.ts'
import { sayRecords } from '../../messages/records.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { MeasureField } from './MeasureField.tsx'
import { OptionsField } from './OptionsField.tsx'
import { offered, readsAlike, segmentsOf } from './record-choices.ts'
import type { FieldError } from './record-form.ts'
import type { RecordField as Field, RecordKind, RecordValues } from './record-kinds.ts'
import { fieldLabel, type Named } from './record-words.ts'

export type RecordFieldProps = {
  readonly kind: RecordKind
  readonly field: Field
  readonly values: RecordValues
  readonly error: FieldError | undefined
  readonly named: Named
  /** Measures of the documents that apply, or may apply, where the firm is. */
  readonly here: readonly Measure[]
  readonly onChange: (name: string, value: string | readonly string[]) => void
}

type Names = Readonly<Record<string, string>>

/** One field of a record's form, drawn from the table of kinds. */
export function RecordField(props: RecordFieldProps): JSX.Element {
  const words = () => sayRecords()
  const value = () => props.values[props.field.name]
  const text = () => String(value() ?? '')
  const list = () => (Array.isArray(value()) ? (value() as readonly string[]) : [])
  const change = (next: string | readonly string[]) => props.onChange(props.field.name, next)
  const error = () => (props.error === undefined ? undefined : words()[props.error])
  const label = () => fieldLabel(props.kind, props.field)
  const optional = () => `${label()}${say().comma}${words().optional}`
  const note = () => (words().note as Names)[props.field.name]
  // Rows stay as they are while a choice among them is made, and keep the focus.
  const offer = createMemo(() => offered(props), undefined, { equals: readsAlike })
  const segments = createMemo(
    () => segmentsOf(props.field, props.kind, String(props.values.of)),
    undefined,
    { equals: readsAlike },
  )
  const legend = () => {
    if (props.field.as === 'types') return `${label()}${say().comma}${words().many}`
    return props.field.as === 'records' ? optional() : label()
  }

  /** Money and days show their note themselves. */
  const noteBelow = () => (offer() ?? segments()) !== undefined && note()

  return (
    <>
      <Switch>
        <Match when={offer()?.kind === 'single' && offer()}>
          {(choices) => (
            <OptionsField
              kind="single"
              name={props.field.name}
              legend={legend()}
              options={choices().options}
              others={choices().others}
              value={text()}
              onChange={change}
              error={error()}
            />
          )}
        </Match>
        <Match when={offer()?.kind === 'multiple' && offer()}>
          {(choices) => (
            <OptionsField
              kind="multiple"
              name={props.field.name}
              legend={legend()}
              options={choices().options}
              others={choices().others}
              value={list()}
              onChange={change}
              error={error()}
            />
          )}
        </Match>
        <Match when={segments()}>
          {(parts) => (
            <Segmented
              name={props.field.name}
              legend={label()}
              legendShown
              segments={parts()}
              value={text()}
              onChange={change}
            />
          )}
        </Match>
        <Match when={props.field.as === 'money'}>
          <NumberField
            label={label()}
            name={props.field.name}
            value={text()}
            onInput={change}
            unit={say().wan}
            digits={9}
            decimal
            note={note()}
            error={error()}
          />
        </Match>
        <Match when={props.field.as === 'day'}>
          <TextField
            type="date"
            label={optional()}
            name={props.field.name}
            value={text()}
            onInput={change}
            note={note()}
            error={error()}
          />
        </Match>
        <Match when={props.field.as === 'measure'}>
          <MeasureField label={label()} here={props.here} value={text()} onChange={change} />
        </Match>
      </Switch>
      <Show when={noteBelow()}>{(text) => <p class="field-note">{text()}</p>}</Show>
    </>
  )
}
