import { A, useLocation, useNavigate } from '@solidjs/router'
import { createEffect, For, type JSX, on, onMount, Show } from 'solid-js'
import { remembered } from '../../device-memory.ts'
import { say } from '../../language.ts'
import { sayAccount } from '../../messages/account.ts'
import { organisationIn } from '../../route-table.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { auth } from './auth-api.ts'
import { loadMe, me, nobody } from './me.ts'
import './account-menu.css'

/** Whose pages these are, the other organisations, the account, and the way out. */
export function AccountMenu(): JSX.Element {
  const place = useLocation()
  const go = useNavigate()
  const assessment = useAssessment()
  let menu!: HTMLDetailsElement
  const words = () => sayAccount().menu
  onMount(() => {
    void auth.session()
    if (me() === undefined) void loadMe()
  })
  const organisations = () => me()?.organisations ?? []
  const current = () => {
    const id = organisationIn(place.pathname)?.id ?? remembered('tidu.organisation')
    return organisations().find((one) => one.id === id)
  }
  const close = () => {
    menu.open = false
  }
  createEffect(on(() => place.pathname, close, { defer: true }))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.open) return
    close()
    menu.querySelector('summary')?.focus()
  }
  const onFocusOut = (event: FocusEvent) => {
    const to = event.relatedTarget
    if (to instanceof Node && !menu.contains(to)) close()
  }
  const signOut = async () => {
    const told = await auth.signOut()
    if (!told.ok) return
    close()
    nobody()
    // What this person read of workbooks does not stay behind for the next one.
    const { forgetWorkbooks } = await import('../workbook/forget-workbooks.ts')
    await forgetWorkbooks(assessment).catch(() => undefined)
    go('/')
  }
  return (
    <details data-component="account-menu" ref={menu} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <summary>
        <span class="sr">{`${words().label}${say().colon}`}</span>
        <span class="name">{current()?.name ?? me()?.name ?? words().account}</span>
      </summary>
      <div class="list">
        <Show when={organisations().length > 0}>
          <p>{words().organisations}</p>
          <ul>
            <For each={organisations()}>
              {(one) => (
                <li>
                  <A
                    href={`/o/${one.id}`}
                    aria-current={one.id === current()?.id ? 'true' : undefined}
                  >
                    {one.name}
                  </A>
                </li>
              )}
            </For>
          </ul>
        </Show>
        <ul>
          <li>
            <A href="/organisations/new">{words().fresh}</A>
          </li>
          <Show when={me()?.isAdmin}>
            <li>
              <A href="/admin">{words().administration}</A>
            </li>
          </Show>
          <li>
            <A href="/account">{words().account}</A>
          </li>
          <li>
            <button type="button" onClick={() => void signOut()}>
              {words().signOut}
            </button>
          </li>
        </ul>
      </div>
    </details>
  )
}
