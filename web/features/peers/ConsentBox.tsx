import { A } from '@solidjs/router'
import { createUniqueId, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayPeers } from '../../messages/peers.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import type { Consent } from './create-consent.ts'
import './consent-box.css'

/**
 * Not ticked until somebody ticks it; what stands on the server once there is something. Without a
 * name there is no yes, since a firm counts once by its name: only a yes that stands is taken back.
 */
export function ConsentBox(props: { readonly consent: Consent }): JSX.Element {
  const { draft } = useAssessment()
  const [help, why] = [createUniqueId(), createUniqueId()]
  const isNameless = () => draft.name.trim() === ''
  const word = () => {
    const state = props.consent.state()
    return state === 'idle' || state === 'asking' || state === 'sending'
      ? ''
      : sayPeers().consent[state]
  }
  return (
    <div data-component="consent-box" class="no-print">
      <label>
        <input
          type="checkbox"
          checked={props.consent.isGiven()}
          disabled={
            ['asking', 'unread', 'sending'].includes(props.consent.state()) ||
            (isNameless() && !props.consent.isGiven())
          }
          aria-describedby={isNameless() ? `${why} ${help}` : help}
          onChange={(event) => props.consent.choose(event.currentTarget.checked)}
        />
        <span>{sayPeers().consent.label}</span>
      </label>
      <Show when={isNameless()}>
        <p id={why} class="why">
          {props.consent.isGiven() ? sayPeers().consent.uncounted : sayPeers().consent.nameless}
          {say().sentenceGap}
          <A href="/check/place">{sayPeers().consent.toName}</A>
        </p>
      </Show>
      <p id={help}>{sayPeers().consent.help}</p>
      <p role="status">{word()}</p>
    </div>
  )
}
