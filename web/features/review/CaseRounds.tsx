import { createSignal, For, type JSX, Show } from 'solid-js'
import { sayReview } from '../../messages/review.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { createReading } from '../account/create-reading.ts'
import { Loaded } from '../account/Loaded.tsx'
import { RoundReceipt } from '../submission/RoundReceipt.tsx'
import { itemName, itemText } from '../workbook/item-words.ts'
import { changedItems, frozenItems } from './frozen-items.ts'
import { type CaseDesk, type CasePlace, type Round, readRound } from './review-api.ts'

/** Each round as a receipt with its hashes, the latest first, and what changed since the one before. */
export function CaseRounds(props: {
  readonly place: CasePlace
  readonly desk: CaseDesk
}): JSX.Element {
  const words = () => sayReview().rounds
  const latestFirst = () => props.desk.rounds.toSorted((a, b) => b.round - a.round)
  return (
    <SideSection id="rounds" heading={words().head} aside={<p>{words().aside}</p>}>
      <For each={latestFirst()}>{(round) => <Receipt round={round} place={props.place} />}</For>
    </SideSection>
  )
}

function Receipt(props: { readonly round: Round; readonly place: CasePlace }): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  const own = () => sayReview().rounds
  const before = () => props.round.round - 1
  return (
    <RoundReceipt round={props.round}>
      <Show when={before() > 0}>
        <div class="acts">
          <Button
            kind="link"
            aria-expanded={isOpen()}
            aria-label={isOpen() ? undefined : own().changedOf(props.round.round, before())}
            onClick={() => setOpen(!isOpen())}
          >
            {isOpen() ? own().hide : own().changed(before())}
          </Button>
        </div>
        <Show when={isOpen()}>
          <Changes place={props.place} round={props.round.round} before={before()} />
        </Show>
      </Show>
    </RoundReceipt>
  )
}

/** Answer by answer, what a round says otherwise than the one before. */
function Changes(props: {
  readonly place: CasePlace
  readonly round: number
  readonly before: number
}): JSX.Element {
  const words = () => sayReview().rounds
  const reading = createReading(async () => {
    const [was, now] = await Promise.all([
      readRound(props.place, props.before),
      readRound(props.place, props.round),
    ])
    if (!was.ok) return was
    if (!now.ok) return now
    return {
      ok: true,
      value: changedItems(frozenItems(was.value), frozenItems(now.value)),
    } as const
  })
  return (
    <div class="changes">
      <Loaded of={reading}>
        {(changes) => (
          <Show when={changes().length > 0} fallback={<p class="quiet">{words().same}</p>}>
            <table class="tt" data-unfold>
              <caption class="sr">{words().caption(props.round, props.before)}</caption>
              <thead>
                <tr>
                  <th scope="col">{words().question}</th>
                  <th scope="col">{words().was}</th>
                  <th scope="col">{words().now}</th>
                </tr>
              </thead>
              <tbody>
                <For each={changes()}>
                  {({ key, was, now }) => (
                    <tr>
                      <th scope="row">{itemName(key, now ?? was)}</th>
                      <td data-l={words().was}>
                        {was === null ? words().none : itemText(key, was)}
                      </td>
                      <td data-l={words().now}>
                        {now === null ? words().none : itemText(key, now)}
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </Show>
        )}
      </Loaded>
    </div>
  )
}
