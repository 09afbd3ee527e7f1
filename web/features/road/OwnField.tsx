import { createSignal, type JSX } from 'solid-js'
import { NumberField } from '../../ui/NumberField.tsx'

type OwnFieldProps = {
  readonly label: string
  readonly unit: string
  readonly digits: number
  /** Undefined: nothing of one's own. */
  readonly value: number | undefined
  readonly textOf: (value: number) => string
  /** Null where the text is no such number. */
  readonly read: (text: string) => number | null
  readonly wrong: string
  readonly note?: string
  readonly onChange: (value: number | undefined) => void
}

/** A number of one's own; it counts once it is typed whole, on leaving the field or with Enter. */
export function OwnField(props: OwnFieldProps): JSX.Element {
  const [typed, setTyped] = createSignal<string>()
  const text = () => typed() ?? (props.value === undefined ? '' : props.textOf(props.value))
  const isEmpty = () => text().trim() === ''
  const isWrong = () => !isEmpty() && props.read(text()) === null
  const take = () => {
    if (isWrong()) return
    const value = isEmpty() ? undefined : (props.read(text()) ?? undefined)
    setTyped(undefined)
    props.onChange(value)
  }
  return (
    <div onChange={take}>
      <NumberField
        label={props.label}
        unit={props.unit}
        digits={props.digits}
        value={text()}
        onInput={setTyped}
        decimal
        note={props.note}
        error={isWrong() ? props.wrong : undefined}
      />
    </div>
  )
}
