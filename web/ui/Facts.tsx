import { For, type JSX } from 'solid-js'
import './facts.css'

export type FactsProps = {
  readonly facts: readonly { readonly term: JSX.Element; readonly value: JSX.Element }[]
}

/** Terms and their values in a line, under a title. */
export function Facts(props: FactsProps): JSX.Element {
  return (
    <dl data-component="facts">
      <For each={props.facts}>
        {(fact) => (
          <div>
            <dt>{fact.term}</dt>
            <dd>{fact.value}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}
