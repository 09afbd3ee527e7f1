import { type JSX, Show } from 'solid-js'
import { inWords } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Cite } from '../../ui/Cite.tsx'
import type { Programmes } from './programmes.ts'

type MeasureNameProps = {
  readonly measure: string
  readonly programmes: Programmes
  readonly year: number
  readonly note?: string | undefined
}

/** A measure with its clause, which leads to the official text. */
export function MeasureName(props: MeasureNameProps): JSX.Element {
  return (
    <Show when={props.programmes.placeOf(props.measure)} fallback={props.measure}>
      {(place) => (
        <>
          {inWords(place().measure.name)}{' '}
          <Show when={place().clause}>
            {(clause) => (
              <Cite
                tag={inWords(clause().tag)}
                label={inWords(place().document.title)}
                draft={place().document.draft}
                href={`/policies/${place().document.id}#${clause().id}`}
              />
            )}
          </Show>
          <span class="claim-year">{sayResult().plan.inYear(props.year)}</span>
          <small>{props.note}</small>
        </>
      )}
    </Show>
  )
}
