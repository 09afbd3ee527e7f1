import { createSignal, type JSX, Show, untrack } from 'solid-js'
import { sayRecords } from '../../messages/records.ts'
import { Choice, type ChoiceOption, type ChoiceProps } from '../../ui/Choice.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'

/** `options` are what the firm's own documents read; `others`, folded away, what only others do. */
export type OptionsFieldProps = ChoiceProps & { readonly others: readonly ChoiceOption[] }

/** One of a list or several; a long list shows first what can count where the firm is. */
export function OptionsField(props: OptionsFieldProps): JSX.Element {
  return (
    <>
      <Choice {...props} legendShown />
      <Show when={props.others.length > 0}>
        <Others {...props} />
      </Show>
    </>
  )
}

/** Open from the start where one of them is chosen; from then on as the reader leaves it. */
function Others(props: OptionsFieldProps): JSX.Element {
  const isChosen = ({ value }: ChoiceOption) =>
    props.kind === 'single' ? props.value === value : props.value.includes(value)
  const [isOpen, setOpen] = createSignal(untrack(() => props.others.some(isChosen)))
  const summary = () => sayRecords().otherOptions(props.others.length)
  return (
    <Disclosure summary={summary()} open={isOpen()} onToggle={setOpen}>
      <Choice {...props} legend={summary()} options={props.others} error={undefined} />
    </Disclosure>
  )
}
