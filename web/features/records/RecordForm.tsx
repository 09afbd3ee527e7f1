import { createSignal, For, type JSX, onMount, Show } from 'solid-js'
import type { Fact } from '../../../assessments/schema/record.ts'
import { sayRecords } from '../../messages/records.ts'

import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { RecordField } from './RecordField.tsx'
import { blankValues, type FieldErrors, freshId, recordOf, valuesOf } from './record-form.ts'
import { askedFields, type RecordKind } from './record-kinds.ts'
import type { Named } from './record-words.ts'
import './record-form.css'

export type RecordFormProps = {
  readonly kind: RecordKind
  /** The record that is edited; none when one is added. */
  readonly record?: Fact | undefined
  readonly named: Named
  readonly today: string
  readonly onSave: (record: Fact) => void
  readonly onCancel: () => void
}

/** Adds or edits one record, in place. What was typed stays until it is saved or given up. */
export function RecordForm(props: RecordFormProps): JSX.Element {
  const words = () => sayRecords()
  const [values, setValues] = createSignal(
    props.record === undefined ? blankValues(props.kind) : valuesOf(props.kind, props.record),
  )
  const [errors, setErrors] = createSignal<FieldErrors>({})
  const asked = () => askedFields(props.kind, values())
  const dayError = () => {
    const error = errors().on
    return error === undefined ? undefined : words()[error]
  }
  const day = () => String(values().on ?? '')
  let form!: HTMLFormElement

  const firstInput = (within: string) =>
    form.querySelector<HTMLElement>(`${within} :is(input, select)`)?.focus()
  onMount(() => firstInput(''))

  const change = (name: string, value: string | readonly string[]) => {
    setValues({ ...values(), [name]: value })
    const { [name]: _, ...rest } = errors()
    setErrors(rest)
  }
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    const id = props.record?.id ?? freshId(props.named.records, () => crypto.randomUUID())
    const parsed = recordOf(props.kind, id, values(), props.named, props.record)
    if (parsed.ok) return props.onSave(parsed.record)
    setErrors(parsed.errors)
    firstInput('[data-error]')
  }

  return (
    <form ref={form} data-component="record-form" noValidate onSubmit={save}>
      <div class="head">
        <h2>{words().kind[props.kind]}</h2>
        <p>{words().kindHelp[props.kind]}</p>
      </div>
      <div class="fields">
        <TextField
          type="date"
          name="on"
          label={words().day[props.kind]}
          value={day()}
          onInput={(value) => change('on', value)}
          note={day() > props.today ? words().future : words().dayHelp[props.kind]}
          error={dayError()}
          required
        />
        <For each={asked()}>
          {(field) => (
            <div data-field={field.as}>
              <RecordField
                field={field}
                values={values()}
                error={errors()[field.name]}
                named={props.named}
                onChange={change}
              />
            </div>
          )}
        </For>
      </div>
      <p class="errors" role="alert">
        <Show when={Object.keys(errors()).length}>{(count) => words().errors(count())}</Show>
      </p>
      <div class="form-acts">
        <Button type="submit">{words().save}</Button>
        <Button kind="quiet" onClick={() => props.onCancel()}>
          {words().cancel}
        </Button>
      </div>
    </form>
  )
}
