import { useSearchParams } from '@solidjs/router'
import { createMemo, createSignal, type JSX, Show } from 'solid-js'
import { createReading } from '../features/account/create-reading.ts'
import { RefusalNote } from '../features/account/RefusalNote.tsx'
import { readDesk } from '../features/desk/desk-api.ts'
import { countText } from '../features/desk/share-text.ts'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { createRegister } from '../features/register/create-register.ts'
import { ImportSection } from '../features/register/ImportSection.tsx'
import { RegisterFilters } from '../features/register/RegisterFilters.tsx'
import { RegisterTable } from '../features/register/RegisterTable.tsx'
import { RemoveEntry } from '../features/register/RemoveEntry.tsx'
import type { Entry } from '../features/register/register-api.ts'
import {
  isNarrowed,
  type RegisterWanted,
  searchOf,
  wantedIn,
} from '../features/register/register-wanted.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayAccount } from '../messages/account.ts'
import { sayRegister } from '../messages/register.ts'
import { Button } from '../ui/Button.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './organisation.css'
import '../features/register/register.css'

/** The firms of the area: found by what one looks for, and imported from a file. */
export function Register(): JSX.Element {
  const { organisation, is } = useOrganisation()
  const [search, setSearch] = useSearchParams()
  const wanted = createMemo(() => wantedIn(search), undefined, {
    equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  })
  const list = createRegister(organisation().id, wanted)
  const desk = createReading(() => readDesk(organisation().id))
  const [leaving, setLeaving] = createSignal<Entry>()
  const [said, setSaid] = createSignal('')
  const words = () => sayRegister()
  const mayWrite = () => is('bureau', 'owner', 'editor')
  makePageTitle(() => words().head)
  const zones = () => (desk.value()?.zones ?? []).flatMap(({ name }) => name ?? [])
  const want = (change: Partial<RegisterWanted>) => setSearch(searchOf({ ...wanted(), ...change }))
  const again = (text = '') => {
    setSaid(text)
    void list.again()
    void desk.again()
  }
  const found = () => {
    const { figure } = wanted()
    const count = countText(list.total())
    return figure === 'all' ? words().found(count) : words().foundOf(count, words().figures[figure])
  }
  return (
    <>
      <main class="page" data-page="organisation" data-register>
        <div class="title">
          <h1>{words().head}</h1>
        </div>
        <RegisterFilters
          wanted={wanted()}
          zones={zones()}
          onChange={want}
          onClear={() => setSearch(searchOf(wantedIn({})))}
        />
        <SideSection
          id="list"
          heading={words().list.head}
          aside={
            <Show when={list.entries()}>
              <p role="status">{found()}</p>
            </Show>
          }
        >
          <RefusalNote refusal={list.refusal()} again={() => void list.again()} />
          <p class="done" role="status">
            {said()}
          </p>
          <Show
            when={list.entries()}
            fallback={
              <Show when={list.refusal() === undefined}>
                <StateNote state="loading" heading={sayAccount().reading} />
              </Show>
            }
          >
            {(entries) => (
              <Show
                when={entries().length > 0}
                fallback={
                  <StateNote
                    state="empty"
                    heading={isNarrowed(wanted()) ? words().list.none : words().list.empty}
                  >
                    {isNarrowed(wanted()) ? '' : words().list.emptyHelp}
                  </StateNote>
                }
              >
                <RegisterTable entries={entries()} onRemove={mayWrite() ? setLeaving : undefined} />
              </Show>
            )}
          </Show>
          <Show when={list.next() !== null}>
            <div class="acts">
              <Button kind="quiet" disabled={list.isBusy()} onClick={list.more}>
                {words().list.more}
              </Button>
            </div>
          </Show>
        </SideSection>
        <ImportSection onDone={() => again()} />
        <RemoveEntry
          entry={leaving()}
          onClose={() => setLeaving(undefined)}
          onDone={(text) => {
            setLeaving(undefined)
            again(text)
          }}
        />
      </main>
      <PageFoot />
    </>
  )
}
