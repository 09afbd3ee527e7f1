import { createUniqueId, type JSX } from 'solid-js'
import { sayPeers } from '../../messages/peers.ts'
import type { Consent } from './create-consent.ts'
import './consent-box.css'

/** Not ticked until somebody ticks it; what stands on the server once there is something. */
export function ConsentBox(props: { readonly consent: Consent }): JSX.Element {
  const help = createUniqueId()
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
          disabled={['asking', 'unread', 'sending'].includes(props.consent.state())}
          aria-describedby={help}
          onChange={(event) => props.consent.choose(event.currentTarget.checked)}
        />
        <span>{sayPeers().consent.label}</span>
      </label>
      <p id={help}>{sayPeers().consent.help}</p>
      <p role="status">{word()}</p>
    </div>
  )
}
