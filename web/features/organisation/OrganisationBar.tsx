import { A, useLocation } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { useOrganisation } from './organisation-context.tsx'
import { hrefOf, type Place, placesOf } from './places.ts'
import './organisation-bar.css'

/** Whose pages these are, and the way to each. */
export function OrganisationBar(): JSX.Element {
  const { organisation } = useOrganisation()
  const place = useLocation()
  const isHere = (name: Place['name']) => {
    const href = hrefOf(organisation().id, name)
    return place.pathname === href || (name !== 'home' && place.pathname.startsWith(`${href}/`))
  }
  return (
    <div data-component="organisation-bar">
      <div class="page">
        <p class="whose">
          <Show when={!isHere('home')}>
            <b>{organisation().name}</b>
          </Show>
          <span>{sayOrganisation().kind[organisation().kind]}</span>
          <span>{sayOrganisation().role[organisation().role]}</span>
        </p>
        <Show when={organisation().deletedAt === null}>
          <nav aria-label={sayOrganisation().navLabel}>
            <For each={placesOf(organisation())}>
              {({ name }) => (
                <A
                  href={hrefOf(organisation().id, name)}
                  end
                  aria-current={isHere(name) ? 'page' : undefined}
                >
                  {sayOrganisation().places[name]}
                </A>
              )}
            </For>
          </nav>
        </Show>
      </div>
    </div>
  )
}
