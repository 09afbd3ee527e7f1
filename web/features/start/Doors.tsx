import { A } from '@solidjs/router'
import { For, type JSX } from 'solid-js'
import { sayStart } from '../../messages/start.ts'

import './doors.css'

const doors = [
  { name: 'check', href: '/check' },
  { name: 'result', href: '/result' },
  { name: 'read', href: '/policies' },
] as const

/** What can be done here, what one takes away, and what it needs. */
export function Doors(): JSX.Element {
  const words = () => sayStart().doors
  return (
    <section data-component="doors" aria-labelledby="doors-heading">
      <h2 id="doors-heading" class="sr">
        {sayStart().doorsHead}
      </h2>
      <ul>
        <For each={doors}>
          {(door) => (
            <li>
              <b>{words()[door.name][0]}</b>
              <span>{words()[door.name][1]}</span>
              <span class="muted">{words()[door.name][2]}</span>
              <span class="muted">{words()[door.name][3]}</span>
              <A href={door.href}>{words().go[door.name]}</A>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
