import { createUniqueId, For, type JSX, Show } from 'solid-js'
import './field.css'

export type SelectGroup = {
  readonly label?: string | undefined
  readonly options: readonly { readonly value: string; readonly text: string }[]
}

export type SelectFieldProps = {
  readonly label: JSX.Element
  readonly note?: JSX.Element
  /** The first entry, with an empty value. */
  readonly none: string
  readonly groups: readonly SelectGroup[]
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error?: string | undefined
}

/** One of a long list, in the browser's own menu. */
export function SelectField(props: SelectFieldProps): JSX.Element {
  const id = createUniqueId()
  const optionsOf = (group: SelectGroup) => (
    <For each={group.options}>
      {(option) => (
        <option value={option.value} selected={option.value === props.value}>
          {option.text}
        </option>
      )}
    </For>
  )
  return (
    <div
      data-component="field"
      data-kind="select"
      data-error={props.error === undefined ? undefined : ''}
    >
      <label for={id}>{props.label}</label>
      <span class="box">
        <select
          id={id}
          aria-describedby={`${id}-note ${id}-error`}
          aria-invalid={props.error === undefined ? undefined : true}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        >
          <option value="" selected={props.value === ''}>
            {props.none}
          </option>
          <For each={props.groups}>
            {(group) => (
              <Show when={group.label} fallback={optionsOf(group)}>
                {(label) => <optgroup label={label()}>{optionsOf(group)}</optgroup>}
              </Show>
            )}
          </For>
        </select>
      </span>
      <small id={`${id}-note`}>{props.note}</small>
      <small class="error" id={`${id}-error`}>
        {props.error}
      </small>
    </div>
  )
}
