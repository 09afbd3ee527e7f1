import { useNavigate } from '@solidjs/router'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { signInTo } from '../features/account/coming-back.ts'
import { createAct } from '../features/account/create-act.ts'
import { createReading } from '../features/account/create-reading.ts'
import { Loaded } from '../features/account/Loaded.tsx'
import { loadMe, me } from '../features/account/me.ts'
import { api, asked } from '../features/account/private-api.ts'
import { RefusalNote } from '../features/account/RefusalNote.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayAccount } from '../messages/account.ts'
import { sayOrganisation } from '../messages/organisation.ts'
import type { Params } from '../route-table.ts'
import { Button } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './account.css'

/** Where an invitation leads: what to, in what role, and whether to join. */
export function Invite(props: { readonly params: Params }): JSX.Element {
  const token = props.params.token ?? ''
  const here = `/invite/${encodeURIComponent(token)}`
  const param = { token }
  const go = useNavigate()
  const offered = createReading(async () => {
    const who = await loadMe()
    return who.ok ? asked(api.invitations[':token'].$get({ param })) : who
  })
  const act = createAct()
  const words = () => sayAccount().invite
  makePageTitle(() => words().head)
  const isNobody = () => offered.refusal()?.code === 'unauthorised'
  const isWrong = () => offered.refusal()?.code === 'not-found'
  const closed = () => {
    const state = offered.value()?.state
    return state === undefined || state === 'open' ? undefined : words().closed[state]
  }
  const member = () => me()?.organisations.find(({ id }) => id === offered.value()?.organisation.id)
  const join = async () => {
    const joined = await act.run(() => asked(api.invitations[':token'].accept.$post({ param })))
    if (joined === undefined) return
    await loadMe()
    go(`/o/${joined.organisation}`)
  }
  const other = () => (
    <Button kind="quiet" href={signInTo(here)}>
      {words().other}
    </Button>
  )
  const head = () => {
    const name = offered.value()?.organisation.name
    return name === undefined ? words().head : words().to(name)
  }
  return (
    <>
      <main class="page" data-page="account">
        <div class="title">
          <h1>{head()}</h1>
          <Show when={isNobody()}>
            <p class="lead">{words().lead}</p>
          </Show>
        </div>
        <Switch
          fallback={
            <Loaded of={offered}>
              {(value) => (
                <>
                  <Facts
                    facts={[
                      {
                        term: words().kind,
                        value: sayOrganisation().kind[value().organisation.kind],
                      },
                      {
                        term: words().role,
                        value: `${sayOrganisation().role[value().role]}`,
                      },
                      {
                        term: words().by,
                        value: value().invitedBy ?? sayOrganisation().people.gone,
                      },
                    ]}
                  />
                  <RefusalNote
                    refusal={act.refusal()}
                    again={() => void join()}
                    reread={() => void offered.again()}
                    words={{ conflict: sayOrganisation().people.notOpen }}
                  />
                  <div class="actions">
                    <Button disabled={act.isBusy()} onClick={() => void join()}>
                      {words().act}
                    </Button>
                  </div>
                </>
              )}
            </Loaded>
          }
        >
          <Match when={isNobody()}>
            <div class="actions">
              <Button href={signInTo(here)}>{words().signIn}</Button>
              <Button kind="quiet" href={`/sign-up?next=${encodeURIComponent(here)}`}>
                {words().signUp}
              </Button>
            </div>
          </Match>
          <Match when={isWrong()}>
            <StateNote state="empty" heading={words().wrong} action={other()}>
              {words().wrongHelp}
            </StateNote>
          </Match>
          <Match when={member()}>
            {(one) => (
              <StateNote
                state="empty"
                heading={words().already}
                action={<Button href={`/o/${one().id}`}>{words().open}</Button>}
              />
            )}
          </Match>
          <Match when={closed()}>
            {(state) => (
              <StateNote state="empty" heading={state()}>
                {words().closedHelp}
              </StateNote>
            )}
          </Match>
        </Switch>
      </main>
      <PageFoot />
    </>
  )
}
