import type { JSX } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { TextField } from '../../ui/TextField.tsx'
import { creditCodeProgress } from './organisation-form.ts'

export type CreditCodeFieldProps = {
  readonly value: string
  readonly onInput: (value: string) => void
  /** After a try to send, a code that is too short is an error as well. */
  readonly isTried: boolean
}

/** A credit code, checked while it is typed: how much is missing, and whether it fits in itself. */
export function CreditCodeField(props: CreditCodeFieldProps): JSX.Element {
  const words = () => sayOrganisation().fields
  const progress = () => creditCodeProgress(props.value)
  const error = () => {
    const now = progress()
    if (now.at === 'bad') return words().creditCodeBad[now.fault]
    if (now.at === 'long') return words().creditCodeLong(now.more)
    return now.at === 'typing' && props.isTried ? words().creditCodeBad.length : undefined
  }
  const note = () => {
    const now = progress()
    if (error() !== undefined) return undefined
    if (now.at === 'typing') return words().creditCodeRest(now.rest)
    return now.at === 'good' ? words().creditCodeGood : words().creditCodeHelp
  }
  return (
    <TextField
      label={words().creditCode}
      name="credit-code"
      autocomplete="off"
      maxLength={40}
      value={props.value}
      onInput={props.onInput}
      note={<span aria-live="polite">{note()}</span>}
      error={error()}
    />
  )
}
