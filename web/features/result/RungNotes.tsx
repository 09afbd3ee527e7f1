import { For, type JSX } from 'solid-js'
import type { Rung } from '../../../assessments/schema/ladder.ts'
import { inWords } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { SourceCite } from './SourceCite.tsx'

/** What the notice asks beside the gates: shown, and blocking nothing. */
export function RungNotes(props: { readonly rung: Rung }): JSX.Element {
  return (
    <div class="rung-notes">
      <Disclosure summary={sayResult().gates.otherNotes(props.rung.notes.length)}>
        <ul>
          <For each={props.rung.notes}>
            {(note) => (
              <li>
                {inWords(note.text)} <SourceCite citation={note.citation} />
              </li>
            )}
          </For>
        </ul>
      </Disclosure>
    </div>
  )
}
