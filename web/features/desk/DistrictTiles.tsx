import { A } from '@solidjs/router'
import { For, type JSX } from 'solid-js'
import { sayDesk } from '../../messages/desk.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import type { Population, Scope } from './desk-api.ts'
import { figureHref } from './figure-href.ts'
import { scopeName } from './scope-name.ts'
import { bandOf, countText, percentText } from './share-text.ts'

/** Districts as tiles of one size, shaded by coverage; the same figures stand in the table. */
export function DistrictTiles(props: {
  readonly districts: readonly Scope[]
  readonly population: Population
}): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayDesk().coverage
  const shareOf = (scope: Scope) => scope.figures[props.population].submitted
  return (
    <div data-component="district-tiles">
      <ul aria-label={words().tilesLabel}>
        <For each={props.districts}>
          {(scope) => (
            <li>
              <A
                data-band={bandOf(shareOf(scope)) ?? 'none'}
                href={figureHref(organisation().id, {
                  scope: scope.id,
                  population: props.population,
                  figure: 'submitted',
                })}
              >
                <b>{scopeName(scope)}</b>
                <span>
                  <span class="share num">{percentText(shareOf(scope)) ?? words().noShare}</span>
                  <span class="num of-all">
                    {countText(shareOf(scope).of)}/{countText(shareOf(scope).among)}
                  </span>
                </span>
              </A>
            </li>
          )}
        </For>
      </ul>
      <ol class="bands" aria-hidden="true">
        <For each={words().bands}>
          {(text, at) => (
            <li>
              <i data-band={at() + 1} />
              {text}
            </li>
          )}
        </For>
      </ol>
      <p class="note">{words().tilesNote}</p>
    </div>
  )
}
