import { For, type JSX, Show } from 'solid-js'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { Saveable } from '../../charts/SaveRow.tsx'
import { say } from '../../language.ts'
import { sayPeers } from '../../messages/peers.ts'
import { sayResult } from '../../messages/result.ts'
import { Bar } from '../../ui/Bar.tsx'
import { tierName } from '../result/rung-name.ts'
import type { ShownPeers } from './peers-api.ts'
import { type LevelPlace, levelPlace, percentOfGroup, scorePlace } from './place-in-group.ts'
import '../../styles/table.css'
import './peers.css'

type LadderId = keyof ShownPeers['ladders']
const order: readonly LadderId[] = ['smart-factory-2025', 'sme-digital-2024', 'cmmm-2020']

export type PeersTableProps = {
  readonly peers: ShownPeers
  readonly ladders: Ladders
  /** Which group it is, in words: it goes into the files too. */
  readonly of: string
}

/** A part a ladder: how many firms stand on which rung, and where this firm stands among them. */
export function PeersTable(props: PeersTableProps): JSX.Element {
  return (
    <Saveable>
      <table class="tt" data-component="peers">
        <caption class="sr">{sayPeers().caption}</caption>
        <thead>
          <tr class="of">
            <td colspan="4">{props.of}</td>
          </tr>
          <tr>
            <th scope="col">{sayPeers().ladder}</th>
            <th scope="col" class="r">
              {sayPeers().firms}
            </th>
            <td class="wide" />
            <th scope="col" class="r">
              {sayPeers().share}
            </th>
          </tr>
        </thead>
        <For each={order}>{(ladder) => <Ladder {...props} ladder={ladder} />}</For>
      </table>
    </Saveable>
  )
}

type LadderProps = PeersTableProps & { readonly ladder: LadderId }
type Rung = string | number | null

function rungName(ladder: LadderId, rung: Rung): string {
  if (rung === null) return ladder === 'smart-factory-2025' ? sayPeers().noTier : sayPeers().none
  return typeof rung === 'number' ? say().levelName(rung) : tierName(rung)
}

/** The rung of a ladder where open answers cannot move it; undefined where they can. */
function ownRung(ladders: Ladders, ladder: LadderId): Rung | undefined {
  if (ladders[ladder].status !== 'complete') return undefined
  return ladder === 'smart-factory-2025' ? ladders[ladder].tier : ladders[ladder].level
}

function Ladder(props: LadderProps): JSX.Element {
  const group = () => {
    const found = props.peers.ladders[props.ladder]
    return found.withheld ? undefined : found
  }
  const cells = () =>
    (group()?.cells ?? []) as readonly { readonly rungs: readonly Rung[]; readonly firms: number }[]
  const place = (): LevelPlace | null => {
    const own = ownRung(props.ladders, props.ladder)
    return own === undefined ? null : levelPlace(cells(), own)
  }
  const scored = (n: number): string => {
    if (props.ladder === 'smart-factory-2025') return ''
    const found = props.peers.ladders[props.ladder]
    const { score, status } = props.ladders[props.ladder]
    if (found.withheld || score === null || status !== 'complete') return ''
    const { low, high } = scorePlace(found.score, n, score)
    return sayPeers().score(percentOfGroup(low, n), percentOfGroup(high, n))
  }
  const sentence = (n: number) => {
    const found = place()
    if (found === null) return sayPeers().ownOpen
    const standing = sayPeers().level(found.below, found.same, found.above)
    return [standing, scored(n)].filter((one) => one !== '').join(say().sentenceGap)
  }
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colspan="4">
          {sayResult().scales[props.ladder]}
          <small>
            {group() === undefined ? sayPeers().ladderWithheld : sayPeers().known(group()?.n ?? 0)}
          </small>
        </th>
      </tr>
      <Show when={group()}>
        {(one) => (
          <>
            <tr class="place">
              <td colspan="4">{sentence(one().n)}</td>
            </tr>
            <For each={cells()}>
              {(cell, index) => (
                <tr data-own={place()?.cell === index() ? '' : undefined}>
                  <th scope="row">
                    {sayPeers().cell(cell.rungs.map((rung) => rungName(props.ladder, rung)))}
                    <Show when={place()?.cell === index()}>
                      <small class="here">{sayPeers().here}</small>
                    </Show>
                  </th>
                  <td class="r num">{cell.firms}</td>
                  <td class="wide">
                    <Bar
                      parts={[
                        {
                          state: place()?.cell === index() ? 'held' : 'ink',
                          to: (cell.firms / one().n) * 100,
                        },
                      ]}
                    />
                  </td>
                  <td class="r num">{percentOfGroup(cell.firms, one().n)}</td>
                </tr>
              )}
            </For>
          </>
        )}
      </Show>
    </tbody>
  )
}
