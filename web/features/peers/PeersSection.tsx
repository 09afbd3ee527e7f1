import { type JSX, Match, Show, Switch } from 'solid-js'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { sayPeers } from '../../messages/peers.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { industryName } from '../industry-map/industry-name.ts'
import type { PeersRoom } from './create-peers.ts'
import { PeersTable } from './PeersTable.tsx'
import type { Group } from './peers-api.ts'

export type PeersSectionProps = {
  readonly peers: PeersRoom
  readonly ladders: Ladders
  /** Whether the answers can be gone on with here. */
  readonly frozen: boolean
}

/** Where the firm stands among those of its industry and size, or why that is not said. */
export function PeersSection(props: PeersSectionProps): JSX.Element {
  const sizeName = ({ size }: Group) => sayPeers().size[size]
  const group = () => props.peers.group() ?? undefined
  return (
    <SideSection
      id="peers"
      heading={sayPeers().head}
      aside={
        <>
          <p>{sayPeers().source}</p>
          <Show when={props.peers.shown()}>
            {(shown) => (
              <>
                <p>{sayPeers().steps}</p>
                <p>
                  {sayPeers().sizeBasis}
                  {say().sentenceGap}
                  {sayPeers().versions(shown().catalogueVersions)}
                </p>
              </>
            )}
          </Show>
        </>
      }
    >
      <Show when={group()} fallback={<NoGroup {...props} />}>
        {(one) => (
          <Switch fallback={<StateNote state="loading" heading={sayPeers().loading} />}>
            <Match when={props.peers.shown()}>
              {(shown) => (
                <PeersTable
                  peers={shown()}
                  ladders={props.ladders}
                  of={sayPeers().group(industryName(one().industry), sizeName(one()), shown().n)}
                />
              )}
            </Match>
            <Match when={props.peers.found() === 'failed'}>
              <StateNote
                state="error"
                heading={sayPeers().failed}
                action={
                  <Button kind="quiet" onClick={() => props.peers.again()}>
                    {sayPeers().again}
                  </Button>
                }
              />
            </Match>
            <Match when={props.peers.found()}>
              <StateNote state="withheld" heading={sayPeers().withheld}>
                {sayPeers().withheldHelp(industryName(one().industry), sizeName(one()))}
              </StateNote>
            </Match>
          </Switch>
        )}
      </Show>
    </SideSection>
  )
}

function NoGroup(props: PeersSectionProps): JSX.Element {
  const hasSize = () => props.peers.size() !== null
  return (
    <StateNote
      state="empty"
      heading={sayPeers().noGroup}
      action={
        <Show when={!props.frozen}>
          <Button kind="quiet" href={hasSize() ? '/check/place' : '/check/size'}>
            {hasSize() ? sayPeers().toPlace : sayPeers().toSize}
          </Button>
        </Show>
      }
    >
      {hasSize() ? sayPeers().noIndustry : sayPeers().noSize}
    </StateNote>
  )
}
