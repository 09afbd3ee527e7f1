import type { JSX } from 'solid-js'
import { say } from '../../language.ts'
import './not-known.css'

type NotKnownProps = {
  /** What is not known, for those who do not see what stands above. */
  readonly of: string
  readonly note?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** "Not known yet" beside fields that are typed: dashed, as everywhere. */
export function NotKnown(props: NotKnownProps): JSX.Element {
  return (
    <label data-component="not-known">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        <span class="sr">{`${props.of}${say().colon}`}</span>
        {say().notKnown}
        <small>{props.note}</small>
      </span>
    </label>
  )
}
