import { createUniqueId, type JSX, Show } from 'solid-js'
import './field.css'

export type TextFieldProps = {
  readonly label: JSX.Element
  readonly name?: string | undefined
  readonly value: string
  readonly onInput: (value: string) => void
  readonly type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'date' | undefined
  /** More than one gives a text area. */
  readonly rows?: number | undefined
  readonly note?: JSX.Element
  readonly error?: string | undefined
  readonly autocomplete?: string | undefined
  readonly placeholder?: string | undefined
  readonly maxLength?: number | undefined
  readonly disabled?: boolean | undefined
  readonly required?: boolean | undefined
}

export function TextField(props: TextFieldProps): JSX.Element {
  const id = createUniqueId()
  const shared = () => ({
    id,
    name: props.name,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    disabled: props.disabled,
    required: props.required,
    'aria-invalid': props.error === undefined ? undefined : (true as const),
    'aria-describedby': `${id}-note ${id}-error`,
  })
  return (
    <div
      data-component="field"
      data-kind="text"
      data-error={props.error === undefined ? undefined : ''}
    >
      <label for={id}>{props.label}</label>
      <span class="box">
        <Show
          when={(props.rows ?? 1) > 1}
          fallback={
            <input
              {...shared()}
              type={props.type ?? 'text'}
              value={props.value}
              autocomplete={props.autocomplete}
              onInput={(event) => props.onInput(event.currentTarget.value)}
            />
          }
        >
          <textarea
            {...shared()}
            rows={props.rows}
            value={props.value}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        </Show>
      </span>
      <small id={`${id}-note`}>{props.note}</small>
      <small class="error" id={`${id}-error`}>
        {props.error}
      </small>
    </div>
  )
}
