import { For, type JSX, Show } from 'solid-js'
import type { Measure } from '../../../assessments/schema/measure.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { inWords, say } from '../../language.ts'
import { sayRemedies } from '../../messages/remedies.ts'
import { Cite } from '../../ui/Cite.tsx'

/** What of a measure its text leaves open, and how we read it, each with how sure that is. */
export function MeasureCaveats(props: { readonly measure: Measure }): JSX.Element {
  const words = () => sayRemedies().pays
  return (
    <dl class="caveats">
      <Show when={props.measure.caveats.length > 0}>
        <div>
          <dt>{words().caveats}</dt>
          <For each={props.measure.caveats}>{(caveat) => <dd>{inWords(caveat)}</dd>}</For>
        </div>
      </Show>
      <Show when={props.measure.notes.length > 0}>
        <div>
          <dt>{words().notes}</dt>
          <For each={props.measure.notes}>
            {(note) => (
              <dd>
                {inWords(note.text)} <span class="sure">{say().confidence[note.confidence]}</span>
              </dd>
            )}
          </For>
        </div>
      </Show>
    </dl>
  )
}

/** What holds for every measure of a document, once a document. */
export function DocumentCaveats(props: {
  readonly documents: readonly PolicyDocument[]
}): JSX.Element {
  const said = () => props.documents.filter(({ caveats }) => caveats.length > 0)
  return (
    <Show when={said().length > 0}>
      <div class="of-documents">
        <h4>{sayRemedies().pays.documents}</h4>
        <dl class="caveats">
          <For each={said()}>
            {(document) => (
              <div>
                <dt>
                  <Cite
                    tag={inWords(document.tag)}
                    label={inWords(document.title)}
                    draft={document.draft}
                    href={`/policies/${document.id}`}
                  />
                </dt>
                <For each={document.caveats}>{(caveat) => <dd>{inWords(caveat)}</dd>}</For>
              </div>
            )}
          </For>
        </dl>
      </div>
    </Show>
  )
}
