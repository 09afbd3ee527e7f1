import { createUniqueId, type JSX, Show } from 'solid-js'
import './field.css'

export type NumberFieldProps = {
  readonly label: JSX.Element
  readonly name?: string | undefined
  /** What stands in the box; the caller reads figures out of it. */
  readonly value: string
  readonly onInput: (value: string) => void
  readonly unit?: string | undefined
  /** Where a value that nobody typed here comes from: it tints the box. */
  readonly from?: string | undefined
  readonly note?: JSX.Element
  readonly error?: string | undefined
  /** Room in figures; 5 if not told. */
  readonly digits?: number | undefined
  readonly decimal?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly required?: boolean | undefined
}

export function NumberField(props: NumberFieldProps): JSX.Element {
  const id = createUniqueId()
  return (
    <div
      data-component="field"
      data-kind="number"
      data-error={props.error === undefined ? undefined : ''}
      style={{ '--digits': props.digits ?? 5 }}
    >
      <label for={id}>{props.label}</label>
      <span class="box" data-prefilled={props.from === undefined ? undefined : ''}>
        <input
          id={id}
          class="num"
          type="text"
          inputmode={props.decimal ? 'decimal' : 'numeric'}
          autocomplete="off"
          name={props.name}
          value={props.value}
          disabled={props.disabled}
          required={props.required}
          aria-invalid={props.error === undefined ? undefined : true}
          aria-describedby={`${id}-unit ${id}-note ${id}-error`}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        <Show when={props.unit}>
          <span class="unit" id={`${id}-unit`}>
            {props.unit}
          </span>
        </Show>
      </span>
      <small id={`${id}-note`}>{props.from ?? props.note}</small>
      <small class="error" id={`${id}-error`}>
        {props.error}
      </small>
    </div>
  )
}
