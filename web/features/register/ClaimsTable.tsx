import { For, type JSX, Show } from 'solid-js'
import { sayRegister } from '../../messages/register.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark, type MarkState } from '../../ui/Mark.tsx'
import { areaName } from '../organisation/area-groups.ts'
import { dayTime } from '../organisation/day-time.ts'
import type { Claim } from './register-api.ts'

const marks: Readonly<Record<Claim['state'], MarkState>> = {
  pending: 'unknown',
  confirmed: 'held',
  refused: 'missing',
  withdrawn: 'no',
}

/** The entry and the firm that claims it side by side, with what proves it. */
export function ClaimsTable(props: {
  readonly claims: readonly Claim[]
  readonly mayDecide: boolean
  readonly isBusy: boolean
  readonly onConfirm: (claim: Claim) => void
  readonly onRefuse: (claim: Claim) => void
}): JSX.Element {
  const words = () => sayRegister().claims
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{words().caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().entry}</th>
          <th scope="col">{words().firm}</th>
          <th scope="col">{words().proof}</th>
          <th scope="col">{words().state}</th>
          <th scope="col">
            <span class="sr">{words().acts}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.claims}>
          {(claim) => (
            <tr>
              <th scope="row">
                {claim.entry.name}
                <small class="num">{claim.entry.creditCode}</small>
                <small>{areaName(claim.entry.area)}</small>
              </th>
              <td data-l={words().firm}>
                <span>
                  {claim.firm.name}
                  <small>
                    <SameCode claim={claim} />
                  </small>
                  <small>{areaName(claim.firm.area)}</small>
                </span>
              </td>
              <td data-l={words().proof}>
                <span class="reason">
                  {claim.proof}
                  <small>{words().made(dayTime(claim.madeAt))}</small>
                </span>
              </td>
              <td data-l={words().state}>
                <span>
                  <Mark state={marks[claim.state]}>{words().states[claim.state]}</Mark>
                  <Show when={claim.decidedAt}>
                    {(at) => <small>{words().at(dayTime(at()))}</small>}
                  </Show>
                  <Show when={claim.reason}>
                    {(reason) => <small class="reason">{words().reasonIs(reason())}</small>}
                  </Show>
                </span>
              </td>
              <td>
                <Show when={claim.state === 'pending'}>
                  <Show when={claim.ours} fallback={<small>{words().others}</small>}>
                    <Show when={claim.isTaken}>
                      <small>{words().taken}</small>
                    </Show>
                    <Show when={props.mayDecide}>
                      <span class="row-acts">
                        <Show when={!claim.isTaken}>
                          <Button
                            kind="quiet"
                            disabled={props.isBusy}
                            aria-label={words().confirmOf(claim.firm.name)}
                            onClick={() => props.onConfirm(claim)}
                          >
                            {words().confirm}
                          </Button>
                        </Show>
                        <Button
                          kind="link"
                          disabled={props.isBusy}
                          aria-label={words().refuseOf(claim.firm.name)}
                          onClick={() => props.onRefuse(claim)}
                        >
                          {words().refuse}
                        </Button>
                      </span>
                    </Show>
                  </Show>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

function SameCode(props: { readonly claim: Claim }): JSX.Element {
  const words = () => sayRegister().claims
  const code = () => props.claim.firm.creditCode
  return (
    <Show when={code()} fallback={<Mark state="unknown">{words().noCode}</Mark>}>
      <Show
        when={code() === props.claim.entry.creditCode}
        fallback={
          <Mark state="missing">
            {words().otherCode} {code()}
          </Mark>
        }
      >
        <Mark state="held">{words().sameCode}</Mark>
      </Show>
    </Show>
  )
}
