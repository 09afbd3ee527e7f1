import { For, type JSX, Show } from 'solid-js'
import type { Citation } from '../../../assessments/schema/provenance.ts'
import type { Words } from '../../../assessments/schema/words.ts'
import { inWords, say } from '../../language.ts'
import { Cite } from '../../ui/Cite.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { sourceOf, tagOf } from './source.ts'
import './step-frame.css'

export type StepFrameProps = {
  /** Short facts before the heading: how many points, which kind of scenario. */
  readonly facts?: readonly string[] | undefined
  readonly citation?: Citation | undefined
  readonly heading: string
  /** The heading is a name from an official text. */
  readonly official?: boolean | undefined
  readonly help?: string | undefined
  readonly notes?: readonly Words[] | undefined
  readonly evidence?: readonly { readonly what: Words; readonly detail: Words }[] | undefined
  /** The buttons, between the answers and what is further to read. */
  readonly acts: JSX.Element
  readonly children: JSX.Element
}

/** One screen of the interview: what is asked and by whom, the answers, the way on, the evidence. */
export function StepFrame(props: StepFrameProps): JSX.Element {
  return (
    <div data-component="step-frame">
      <p class="facts">
        <Show when={props.citation}>
          {(citation) => (
            <Cite tag={tagOf(citation())} label={inWords(sourceOf(citation()).title)}>
              <SourceLine citation={citation()} />
            </Cite>
          )}
        </Show>
        <For each={props.facts}>{(fact) => <span>{fact}</span>}</For>
        <Show when={props.citation?.confidence !== 'official' && props.citation}>
          {(citation) => <span>{say().confidence[citation().confidence]}</span>}
        </Show>
      </p>
      <h1 classList={{ doc: props.official === true }}>{props.heading}</h1>
      <Show when={props.help}>
        <p class="help">{props.help}</p>
      </Show>
      {props.children}
      {props.acts}
      <Show when={props.evidence?.length}>
        <Disclosure summary={say().interview.evidence}>
          <ul class="evidence">
            <For each={props.evidence}>
              {(item) => (
                <li>
                  <b>{inWords(item.what)}</b>
                  {inWords(item.detail)}
                </li>
              )}
            </For>
          </ul>
        </Disclosure>
      </Show>
      <Show when={props.notes?.length}>
        <Disclosure summary={say().interview.notes}>
          <ul class="notes">
            <For each={props.notes}>{(note) => <li>{inWords(note)}</li>}</For>
          </ul>
        </Disclosure>
      </Show>
    </div>
  )
}

/** The whole name of the source, its number, and how sure we are of it. */
function SourceLine(props: { readonly citation: Citation }): JSX.Element {
  const source = () => sourceOf(props.citation)
  return (
    <span class="source">
      <span class="doc">
        {inWords(source().title)}
        {source().number === undefined ? '' : ` ${source().number}`}
      </span>{' '}
      {props.citation.place} {say().confidence[props.citation.confidence]}
    </span>
  )
}
