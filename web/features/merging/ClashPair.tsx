import type { JSX } from 'solid-js'
import { say } from '../../language.ts'
import { Button } from '../../ui/Button.tsx'
import type { Clash } from '../assessment/draft.ts'
import { unitName, unitText } from './clash-words.ts'
import './clash-pair.css'

export type ClashPairProps = {
  readonly clash: Clash
  /** Whose value a side is, as it is heard, and as it stands over the value. */
  readonly which: (isOurs: boolean) => string
  readonly over?: (isOurs: boolean) => JSX.Element
  readonly choose: string
  readonly chooseOf: (name: string, which: string) => string
  readonly onChoose: (clash: Clash, isOurs: boolean) => void
}

/** An answer that two changed: both values, one of which is chosen. */
export function ClashPair(props: ClashPairProps): JSX.Element {
  const name = () => unitName(props.clash.unit, props.clash.ours ?? props.clash.theirs)
  const side = (isOurs: boolean) => (
    <div class="side">
      <p class="which">{props.over?.(isOurs) ?? props.which(isOurs)}</p>
      <p class="value">
        {unitText(props.clash.unit, isOurs ? props.clash.ours : props.clash.theirs)}
      </p>
      <Button
        kind="quiet"
        aria-label={props.chooseOf(name(), props.which(isOurs))}
        onClick={() => props.onChoose(props.clash, isOurs)}
      >
        {props.choose}
      </Button>
    </div>
  )
  return (
    <li class="clash-pair">
      <b>{name()}</b>
      <span class="sr">{say().colon}</span>
      <div class="sides">
        {side(true)}
        {side(false)}
      </div>
    </li>
  )
}
