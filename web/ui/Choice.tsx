import { createUniqueId, For, type JSX, Show } from 'solid-js'
import './choice.css'

export type ChoiceOption = {
  readonly value: string
  /** The letter of the official option; it also chooses from the keyboard. */
  readonly key?: string | undefined
  readonly text: JSX.Element
  readonly note?: JSX.Element
  readonly points?: string | undefined
  /** The dashed row: not known yet. Stands last. */
  readonly unknown?: boolean | undefined
  /** In `multiple`: leaves no other chosen. `unknown` always does. */
  readonly exclusive?: boolean | undefined
}

type Common = {
  readonly name: string
  readonly legend: JSX.Element
  readonly legendShown?: boolean | undefined
  /** Heads over the texts and over the points. */
  readonly head?: { readonly text: string; readonly points?: string | undefined } | undefined
  readonly options: readonly ChoiceOption[]
  readonly error?: string | undefined
}

export type ChoiceProps = Common &
  (
    | {
        readonly kind: 'single'
        readonly value: string | undefined
        readonly onChange: (value: string) => void
      }
    | {
        readonly kind: 'multiple'
        readonly value: readonly string[]
        readonly onChange: (value: readonly string[]) => void
      }
  )

/** One answer or several, as rows. Arrow keys move, a letter chooses, all options weigh alike. */
export function Choice(props: ChoiceProps): JSX.Element {
  const errorId = createUniqueId()
  let fieldset!: HTMLFieldSetElement

  const isChosen = (option: ChoiceOption) =>
    props.kind === 'single' ? props.value === option.value : props.value.includes(option.value)

  const choose = (option: ChoiceOption) => {
    if (props.kind === 'single') return props.onChange(option.value)
    if (isChosen(option)) {
      return props.onChange(props.value.filter((value) => value !== option.value))
    }
    if (standsAlone(option)) return props.onChange([option.value])
    const alone = new Set(props.options.filter(standsAlone).map((other) => other.value))
    props.onChange([...props.value.filter((value) => !alone.has(value)), option.value])
  }

  const chooseByLetter = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const letter = event.key.toUpperCase()
    const index = props.options.findIndex((option) => option.key?.toUpperCase() === letter)
    const option = props.options[index]
    if (option === undefined) return
    event.preventDefault()
    choose(option)
    fieldset.querySelectorAll('input')[index]?.focus()
  }

  return (
    <fieldset
      ref={fieldset}
      data-component="choice"
      data-kind={props.kind}
      data-error={props.error === undefined ? undefined : ''}
      aria-describedby={props.error === undefined ? undefined : errorId}
      onKeyDown={chooseByLetter}
    >
      <legend classList={{ sr: props.legendShown !== true }}>{props.legend}</legend>
      <Show when={props.head}>
        {(head) => (
          <div class="head" aria-hidden="true">
            <span class="head-text">{head().text}</span>
            <span>{head().points}</span>
          </div>
        )}
      </Show>
      <ul>
        <For each={props.options}>
          {(option) => (
            <li>
              <label data-unknown={option.unknown ? '' : undefined}>
                <input
                  type={props.kind === 'single' ? 'radio' : 'checkbox'}
                  name={props.name}
                  value={option.value}
                  checked={isChosen(option)}
                  onChange={(event) => {
                    choose(option)
                    event.currentTarget.checked = isChosen(option)
                  }}
                />
                <span class="key">{option.key}</span>
                <span class="text">
                  {option.text}
                  <small>{option.note}</small>
                </span>
                <Show when={option.points}>
                  <span class="points num">
                    <span class="sr">{props.head?.points}</span>
                    {option.points}
                  </span>
                </Show>
              </label>
            </li>
          )}
        </For>
      </ul>
      <p class="error" id={errorId}>
        {props.error}
      </p>
    </fieldset>
  )
}

function standsAlone(option: ChoiceOption): boolean {
  return option.exclusive === true || option.unknown === true
}
