import type { JSX } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { PasswordField } from './PasswordField.tsx'
import { passwordHint } from './password-hint.ts'

export type NewPasswordFieldProps = {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  /** Names that the password should not be made of. */
  readonly own: readonly string[]
  /** What is too short or too long is an error once the form was sent. */
  readonly isTried: boolean
}

/** A password to be chosen, with how hard it is to guess, in words. */
export function NewPasswordField(props: NewPasswordFieldProps): JSX.Element {
  const hint = () => passwordHint(props.value, props.own)
  const said = () => {
    const { hint: words } = sayAccount()
    const one = hint()
    return one.kind === 'short' ? words.short(one.missing) : words[one.kind]
  }
  const isFault = () => ['empty', 'short', 'long'].includes(hint().kind) && props.isTried
  return (
    <PasswordField
      label={props.label}
      autocomplete="new-password"
      value={props.value}
      onInput={props.onInput}
      note={isFault() ? undefined : said()}
      error={isFault() ? said() : undefined}
    />
  )
}
