import { createMemo, type JSX, Show } from 'solid-js'
import { inWords, say } from '../../language.ts'
import { sayRoad } from '../../messages/road.ts'
import { Button } from '../../ui/Button.tsx'
import { changeOf } from './changes.ts'
import type { RoadState } from './create-road.ts'
import { endedDocuments } from './ended-documents.ts'
import { countOf } from './own-road.ts'
import { gateName, remedyName, standsAfter, targetName } from './road-names.ts'
import { programmes } from './road-room.ts'
import { gatesLeft } from './targets.ts'

/** A pressed button may be gone, or have nothing left to do: the focus stays near. */
function focusNear(): void {
  const near = document.querySelector<HTMLElement>(
    '[data-component="change-bar"], [data-page="road"] h1',
  )
  if (near !== null) near.tabIndex = -1
  near?.focus({ preventScroll: true })
}

/** What the changes make of the road that was found, and the ways back. Quiet while there are none. */
export function ChangeBar(props: { readonly state: RoadState }): JSX.Element {
  const { own, after, target } = props.state
  const words = () => sayRoad().change
  const count = () => countOf(own())
  const isOn = () => count() > 0 || props.state.isReset()
  const change = createMemo(() => {
    const [found, road] = [props.state.found(), props.state.road()]
    if (found === undefined || road === undefined || !props.state.isChanged()) return undefined
    return changeOf(found, road, gatesLeft(after(), target()), own())
  })
  const foundWords = () => {
    const road = props.state.found()
    if (road === undefined) return words().finding
    if (road.remedies.length === 0 && !road.reached) return words().foundNone
    return road.optimal ? words().found : words().foundOne
  }
  /** Of what pays, or paid before the change, what ends before all is done. */
  const ended = () => {
    const [found, road] = [props.state.found(), props.state.road()]
    if (found === undefined || road === undefined) return []
    return endedDocuments([...found.claims, ...road.claims], road.remedies, programmes)
  }
  const sentence = () => {
    const now = change()
    if (now === undefined) return count() === 0 ? words().resetDone : foundWords()
    const { netFen, costFen, aidFen, months, reopened, followers, above } = now
    const to = targetName(target())
    const figures = [words().net(netFen), words().months(months)]
    if (costFen !== 0) figures.push(words().cost(costFen))
    if (aidFen !== 0) figures.push(words().aid(aidFen))
    const names = reopened.map((id) => gateName(after(), id))
    const isSafe = props.state.road()?.reachable === true
    return [
      ...(names.length > 0
        ? [words().falls(to, standsAfter(after(), target()), names)]
        : isSafe
          ? [words().stands(to)]
          : []),
      ...(followers.length > 0 ? [words().follows(followers.map(remedyName))] : []),
      ...above.map((year) => words().above(year)),
      ...ended().map(({ tag, last }) => sayRoad().ended(inWords(tag), last)),
      `${words().against}${figures.join(say().comma)}${sayRoad().stop}`,
    ].join(say().sentenceGap)
  }
  const act = (how: () => void) => {
    how()
    focusNear()
  }
  return (
    <Show when={isOn()}>
      <section
        data-component="change-bar"
        data-falls={(change()?.reopened.length ?? 0) > 0 ? '' : undefined}
        aria-label={words().name}
      >
        <p role="status">
          <Show when={count() > 0}>
            <b>{words().count(count())}</b>
            {say().sentenceGap}
          </Show>
          {sentence()}
        </p>
        <div class="act">
          <Button
            disabled={!props.state.isChanged() || props.state.search() === 'finding'}
            onClick={() => act(props.state.findAgain)}
          >
            {props.state.search() === 'finding' ? words().finding : words().find}
          </Button>
          <Button
            kind="quiet"
            disabled={!props.state.canUndo()}
            onClick={() => act(props.state.undo)}
          >
            {words().undo}
          </Button>
          <Button kind="quiet" disabled={count() === 0} onClick={() => act(props.state.reset)}>
            {words().reset}
          </Button>
        </div>
      </section>
    </Show>
  )
}
