import { A, useLocation } from '@solidjs/router'
import { type Component, createEffect, createSignal, For, type JSX, Show } from 'solid-js'
import { language, say, setLanguage } from '../../language.ts'
import { setTheme, type Theme, theme } from '../../theme.ts'
import { TopBar } from '../../ui/TopBar.tsx'
import { whenIdle } from '../../when-idle.ts'
import { signedHere } from '../account/signed-hint.ts'
import { isBlank, useAssessment } from '../assessment/assessment.tsx'
import './app-bar.css'

const pages = [
  { href: '/check', name: 'check' },
  { href: '/result', name: 'result' },
  { href: '/road', name: 'road' },
  { href: '/money', name: 'money' },
  { href: '/policies', name: 'policies' },
] as const

const themes: readonly Theme[] = ['system', 'light', 'dark']

/** The way to every page, whose answers these are, and the page's language and light. */
export function AppBar(): JSX.Element {
  const { draft } = useAssessment()
  const place = useLocation()
  const isHere = (href: string) => place.pathname === href || place.pathname.startsWith(`${href}/`)
  const [menu, setMenu] = createSignal<Component>()
  createEffect(() => {
    if (!signedHere()) return
    whenIdle(() =>
      import('../../further.ts')
        .then(({ parts }) => parts.accountMenu())
        .then((AccountMenu) => setMenu(() => AccountMenu)),
    )
  })
  const nextTheme = () => themes[(themes.indexOf(theme()) + 1) % themes.length] ?? 'system'

  return (
    <TopBar
      brand={say().brand}
      home="/"
      homeLabel={say().home}
      navLabel={say().nav.label}
      nav={
        <For each={pages}>
          {(page) => (
            <A href={page.href} aria-current={isHere(page.href) ? 'page' : undefined}>
              {say().nav[page.name]}
            </A>
          )}
        </For>
      }
      meta={
        <>
          <Show when={!isBlank(draft) && draft.name !== '' && !isHere('/a')}>
            <span class="firm" data-wide>
              {draft.name}
            </span>
          </Show>
          <Show when={draft.id === 'example' && !isHere('/a')}>
            <span class="sample">{say().sample}</span>
          </Show>
          <Show when={signedHere()} fallback={<A href="/sign-in">{say().signIn}</A>}>
            {menu()?.({})}
          </Show>
          <button
            type="button"
            class="plain"
            data-kind="theme"
            onClick={() => setTheme(nextTheme())}
            aria-label={`${say().theme.label}${say().colon}${say().theme[theme()]}`}
          >
            {say().theme[theme()]}
          </button>
          <button
            type="button"
            class="plain"
            lang={language() === 'zh' ? 'en' : 'zh-CN'}
            onClick={() => setLanguage(language() === 'zh' ? 'en' : 'zh')}
          >
            {say().language.other}
          </button>
        </>
      }
    />
  )
}
