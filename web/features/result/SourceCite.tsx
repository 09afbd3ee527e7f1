import { type JSX, Show } from 'solid-js'
import { sources } from '../../../assessments/content/sources.ts'
import type { Citation } from '../../../assessments/schema/provenance.ts'
import { inWords, say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Cite } from '../../ui/Cite.tsx'

export type SourceCiteProps = {
  readonly citation: Citation
  /** The document's own number instead of the short tag. */
  readonly byNumber?: boolean | undefined
}

/** The tag of a document; it unfolds to its title, the place in it, and how surely it was read. */
export function SourceCite(props: SourceCiteProps): JSX.Element {
  const source = () => sources.find((one) => one.id === props.citation.source)
  const tag = () =>
    (props.byNumber ? source()?.number : undefined) ??
    say().sourceTag[props.citation.source] ??
    source()?.number ??
    props.citation.source
  return (
    <Show when={source()} fallback={<Cite tag={tag()} />}>
      {(found) => (
        <Cite tag={tag()} label={inWords(found().title)}>
          <span class="source-note">
            <span class="doc">{inWords(found().title)}</span>
            <Show when={found().number}>
              {(number) => <span class="doc nowrap">{number()}</span>}
            </Show>
            <Show when={props.citation.place}>
              {(place) => (
                <span class="doc" lang="zh-CN">
                  {place()}
                </span>
              )}
            </Show>
            <span>
              {say().confidence[props.citation.confidence]}
              {say().comma}
              {sayResult().gates.checked(found().checkedOn)}
            </span>
          </span>
        </Cite>
      )}
    </Show>
  )
}
