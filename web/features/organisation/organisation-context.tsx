import { createContext, createEffect, type JSX, Show, useContext } from 'solid-js'
import { remember } from '../../device-memory.ts'
import { sayAccount } from '../../messages/account.ts'
import { sayOrganisation } from '../../messages/organisation.ts'
import { Button } from '../../ui/Button.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { createReading } from '../account/create-reading.ts'
import type { Kind, Organisation, Role } from '../account/me.ts'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'

export type OrganisationHere = {
  /** The one in the address, with the role that one has there. */
  readonly organisation: () => Organisation
  /** Whether it is of a kind, and one has one of the roles there; no roles: any. */
  readonly is: (kind: Kind, ...roles: readonly Role[]) => boolean
  /** Puts what a change answered in its place. */
  readonly put: (organisation: Organisation) => void
  readonly again: () => Promise<void>
}

const Here = createContext<OrganisationHere>()

/** The organisation of the page. Only below `OrganisationProvider`, where it has been read. */
export function useOrganisation(): OrganisationHere {
  const here = useContext(Here)
  if (here === undefined) throw new Error('no organisation here')
  return here
}

const last = 'tidu.organisation'

/** Reads an organisation, and shows what lies in it once it is there. */
export function OrganisationProvider(props: {
  readonly id: string
  readonly children: JSX.Element
}): JSX.Element {
  const { id } = props
  const reading = createReading(() =>
    asked(api.organisations[':organisation'].$get({ param: { organisation: id } })),
  )
  remember(last, id)
  const isThere = () => reading.value() !== undefined
  const organisation = () => {
    const value = reading.value()
    if (value === undefined) throw new Error('the organisation is not there yet')
    return value
  }
  const here: OrganisationHere = {
    organisation,
    is: (kind, ...roles) =>
      organisation().kind === kind && (roles.length === 0 || roles.includes(organisation().role)),
    put: reading.put,
    again: reading.again,
  }
  // Whoever came by a link is still at the top of the document: the heading is where the page begins.
  createEffect(() => {
    if (!isThere() || document.activeElement !== document.body) return
    queueMicrotask(() => {
      const heading = document.querySelector<HTMLElement>('main h1')
      if (heading === null) return
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    })
  })
  return (
    <Show
      when={isThere()}
      fallback={
        <main class="page">
          <div class="title">
            <h1>
              {reading.refusal() === undefined ? sayAccount().reading : sayOrganisation().none}
            </h1>
          </div>
          <Show
            when={reading.refusal()}
            fallback={<StateNote state="loading" heading={sayAccount().reading} />}
          >
            <RefusalNote
              refusal={reading.refusal()}
              again={() => void reading.again()}
              words={{ 'not-found': sayOrganisation().noneHelp }}
            />
            <div class="actions">
              <Button kind="quiet" href="/account">
                {sayAccount().menu.account}
              </Button>
            </div>
          </Show>
        </main>
      }
    >
      <Here.Provider value={here}>{props.children}</Here.Provider>
    </Show>
  )
}
