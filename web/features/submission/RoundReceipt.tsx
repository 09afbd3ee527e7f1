import { type JSX, Show } from 'solid-js'
import { saySubmission } from '../../messages/submission.ts'
import { dayTime } from '../organisation/day-time.ts'
import { smeText, tierText } from './levels-text.ts'

type Frozen = Parameters<typeof smeText>[0] &
  Parameters<typeof tierText>[0] & {
    readonly round: number
    readonly submittedAt: number
    readonly catalogueVersion: string
    readonly answersSha256: string
    readonly resultSha256: string
  }

export type RoundReceiptProps = {
  readonly round: Frozen
  /** Who submitted it, where that is told. */
  readonly by?: string
  readonly children?: JSX.Element
}

/** A round as it was frozen: when, on which content, what it came to, and its hashes. */
export function RoundReceipt(props: RoundReceiptProps): JSX.Element {
  const words = () => saySubmission().rounds
  return (
    <div class="round">
      <h3>{words().of(props.round.round)}</h3>
      <dl class="receipt">
        <dt>{words().when}</dt>
        <dd class="num">{dayTime(props.round.submittedAt)}</dd>
        <Show when={props.by}>
          <dt>{words().by}</dt>
          <dd>{props.by}</dd>
        </Show>
        <dt>{words().smeLevel}</dt>
        <dd>{smeText(props.round)}</dd>
        <dt>{words().tier}</dt>
        <dd>{tierText(props.round)}</dd>
        <dt>{words().catalogue}</dt>
        <dd class="num">{props.round.catalogueVersion}</dd>
        <dt>{words().answers}</dt>
        <dd>
          <code>{props.round.answersSha256}</code>
        </dd>
        <dt>{words().result}</dt>
        <dd>
          <code>{props.round.resultSha256}</code>
        </dd>
      </dl>
      {props.children}
    </div>
  )
}
