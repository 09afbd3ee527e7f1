import { For, type JSX, Show } from 'solid-js'
import { sayAccount } from '../../messages/account.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { dayTime } from '../organisation/day-time.ts'
import { AuthNote } from './AuthNote.tsx'
import { type AuthRefusal, auth, type SessionRow, type Signed } from './auth-api.ts'
import { createAuthAct } from './create-auth-act.ts'
import type { Reading } from './create-reading.ts'
import { deviceOf } from './device-of.ts'

export type SessionsSectionProps = {
  readonly signed: Signed
  readonly sessions: Reading<readonly SessionRow[], AuthRefusal>
}

/** Where this account is signed in; each can be ended from here. */
export function SessionsSection(props: SessionsSectionProps): JSX.Element {
  const act = createAuthAct()
  const words = () => sayAccount().sessions
  const isHere = (row: SessionRow) => row.id === props.signed.session.id
  const rows = () =>
    [...(props.sessions.value() ?? [])].sort(
      (a, b) =>
        Number(isHere(b)) - Number(isHere(a)) || Date.parse(b.createdAt) - Date.parse(a.createdAt),
    )
  const device = (row: SessionRow) => deviceOf(row.userAgent) ?? words().unknown
  const end = async (row: SessionRow) => {
    await act.run(() => auth.end(row.token))
    await props.sessions.again()
  }
  const endOthers = async () => {
    await act.run(auth.endOthers)
    await props.sessions.again()
  }
  return (
    <SideSection heading={words().head} aside={<p>{words().aside}</p>}>
      <AuthNote refusal={act.refusal() ?? props.sessions.refusal()} />
      <table class="tt" data-unfold>
        <caption class="sr">{words().caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words().device}</th>
            <th scope="col">{words().since}</th>
            <th scope="col">{words().address}</th>
            <th scope="col" class="r">
              <span class="sr">{words().acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {(row) => (
              <tr>
                <th scope="row">
                  {device(row)}
                  <Show when={isHere(row)}>
                    <small>{words().here}</small>
                  </Show>
                </th>
                <td class="num" data-l={words().since}>
                  {dayTime(Date.parse(row.createdAt))}
                </td>
                <td class="num" data-l={words().address}>
                  {row.ipAddress}
                </td>
                <td class="r">
                  <Show when={!isHere(row)}>
                    <Button
                      kind="link"
                      disabled={act.isBusy()}
                      aria-label={words().endOf(device(row))}
                      onClick={() => void end(row)}
                    >
                      {words().end}
                    </Button>
                  </Show>
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={rows().length > 1}>
        <Button kind="quiet" disabled={act.isBusy()} onClick={() => void endOthers()}>
          {words().endOthers}
        </Button>
      </Show>
    </SideSection>
  )
}
