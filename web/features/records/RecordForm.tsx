import { createSignal, For, type JSX, onMount, Show } from 'solid-js'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { sayRecords } from '../../messages/records.ts'
import { Button } from '../../ui/Button.tsx'
import { DayField } from './DayField.tsx'
import { RecordField } from './RecordField.tsx'
import { blankValues, type FieldErrors, freshId, recordOf, valuesOf } from './record-form.ts'
import {
  askedFields,
  type RecordField as Field,
  isLeading,
  type RecordKind,
  type RecordValues,
} from './record-kinds.ts'
import type { Named } from './record-words.ts'
import './record-form.css'

export type RecordFormProps = {
  readonly kind: RecordKind
  /** The record that is edited; none when one is added. */
  readonly record?: Fact | undefined
  /** What a way to this form has chosen already. */
  readonly preset?: RecordValues | undefined
  readonly named: Named
  /** Measures of the documents that apply, or may apply, where the firm is. */
  readonly here: readonly Measure[]
  readonly today: string
  readonly onSave: (record: Fact) => void
  readonly onCancel: () => void
}

/** Adds or edits one record, in place. What was typed stays until it is saved or given up. */
export function RecordForm(props: RecordFormProps): JSX.Element {
  const words = () => sayRecords()
  const [values, setValues] = createSignal(
    props.record === undefined
      ? { ...blankValues(props.kind), ...props.preset }
      : valuesOf(props.kind, props.record),
  )
  const [errors, setErrors] = createSignal<FieldErrors>({})
  const asked = () => askedFields(props.kind, values())
  let form!: HTMLFormElement

  const firstInput = (within: string) =>
    form.querySelector<HTMLElement>(`${within} :is(input, select)`)?.focus()
  onMount(() => firstInput(Object.keys(props.preset ?? {}).length > 0 ? '.when' : ''))

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

  const Fields = (own: { readonly each: readonly Field[] }) => (
    <For each={own.each}>
      {(field) => (
        <div data-field={field.as}>
          <RecordField
            kind={props.kind}
            field={field}
            values={values()}
            error={errors()[field.name]}
            named={props.named}
            here={props.here}
            onChange={change}
          />
        </div>
      )}
    </For>
  )
  return (
    <form ref={form} data-component="record-form" noValidate onSubmit={save}>
      <div class="head">
        <h2>{words().kind[props.kind]}</h2>
        <p>{words().kindHelp[props.kind]}</p>
      </div>
      <div class="fields">
        <Fields each={asked().filter(isLeading)} />
        <div class="when">
          <DayField
            kind={props.kind}
            value={String(values().on ?? '')}
            today={props.today}
            error={errors().on}
            onInput={(value) => change('on', value)}
          />
        </div>
        <Fields each={asked().filter((field) => !isLeading(field))} />
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
