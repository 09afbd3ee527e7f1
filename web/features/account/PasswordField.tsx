import { createSignal, createUniqueId, type JSX } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import '../../ui/field.css'
import './password-field.css'

export type PasswordFieldProps = {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly autocomplete: 'current-password' | 'new-password'
  readonly note?: JSX.Element
  readonly error?: string | undefined
}

/** A password, hidden until one asks to see it. */
export function PasswordField(props: PasswordFieldProps): JSX.Element {
  const id = createUniqueId()
  const [isShown, setShown] = createSignal(false)
  return (
    <div
      data-component="field"
      data-kind="password"
      data-error={props.error === undefined ? undefined : ''}
    >
      <label for={id}>{props.label}</label>
      <span class="box">
        <input
          id={id}
          name={props.autocomplete}
          type={isShown() ? 'text' : 'password'}
          value={props.value}
          autocomplete={props.autocomplete}
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={props.error === undefined ? undefined : true}
          aria-describedby={`${id}-note ${id}-error`}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
        <button
          type="button"
          aria-label={
            isShown() ? sayAccount().hideOf(props.label) : sayAccount().showOf(props.label)
          }
          onClick={() => setShown(!isShown())}
        >
          {isShown() ? sayAccount().hide : sayAccount().show}
        </button>
      </span>
      <small id={`${id}-note`} aria-live="polite">
        {props.note}
      </small>
      <small class="error" id={`${id}-error`}>
        {props.error}
      </small>
    </div>
  )
}
