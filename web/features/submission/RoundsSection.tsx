import { createSignal, For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { saySubmission } from '../../messages/submission.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { createReading } from '../account/create-reading.ts'
import { Loaded } from '../account/Loaded.tsx'
import { asked } from '../account/private-api.ts'
import type { Told } from '../assessment/draft.ts'
import { itemName, itemText } from '../workbook/item-words.ts'
import { itemsIn } from '../workbook/items.ts'
import { RoundReceipt } from './RoundReceipt.tsx'
import {
  type CasePlace,
  type Desk,
  type Round as RoundSeen,
  submissionsApi,
} from './submission-api.ts'

/** Each round as a receipt: by whom, when, on which content, with its hashes. */
export function RoundsSection(props: {
  readonly place: CasePlace
  readonly desk: Desk
}): JSX.Element {
  const words = () => saySubmission().rounds
  const latestFirst = () => props.desk.rounds.toSorted((a, b) => b.round - a.round)
  return (
    <SideSection
      id="rounds"
      heading={words().head}
      aside={
        <>
          <p>{words().aside}</p>
          <p>{words().hashNote}</p>
        </>
      }
    >
      <For each={latestFirst()}>{(round) => <Round round={round} place={props.place} />}</For>
    </SideSection>
  )
}

function Round(props: { readonly round: RoundSeen; readonly place: CasePlace }): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  const words = () => saySubmission().rounds
  const toggle = () => (isOpen() ? words().hide : words().see)
  return (
    <RoundReceipt round={props.round} by={props.round.submittedBy ?? words().gone}>
      <div class="acts">
        <Button
          kind="link"
          aria-expanded={isOpen()}
          aria-label={`${toggle()}${say().colon}${words().of(props.round.round)}`}
          onClick={() => setOpen(!isOpen())}
        >
          {toggle()}
        </Button>
      </div>
      <Show when={isOpen()}>
        <Frozen round={props.round.round} place={props.place} />
      </Show>
    </RoundReceipt>
  )
}

/** What was submitted, answer by answer. */
function Frozen(props: { readonly round: number; readonly place: CasePlace }): JSX.Element {
  const words = () => saySubmission().rounds
  const reading = createReading(() =>
    asked(
      submissionsApi[':submission'].rounds[':round'].$get({
        param: { ...props.place, round: String(props.round) },
      }),
    ),
  )
  return (
    <Loaded of={reading}>
      {(frozen) => {
        const items = () => {
          const { enterprise, answers, records } = frozen().request
          const { notKnown = [], ...notebook } = frozen().notebook
          const told: Told = {
            ...{ name: '', industry: null, notKnown, notebook },
            ...{ enterprise: enterprise ?? {}, answers: answers ?? {}, records: records ?? [] },
          }
          return [...itemsIn(told)]
        }
        return (
          <Show when={items().length > 0} fallback={<p>{words().empty}</p>}>
            <table class="tt" data-unfold>
              <caption class="sr">{words().caption(props.round)}</caption>
              <thead>
                <tr>
                  <th scope="col">{words().question}</th>
                  <th scope="col">{words().value}</th>
                </tr>
              </thead>
              <tbody>
                <For each={items()}>
                  {([key, value]) => (
                    <tr>
                      <th scope="row">{itemName(key, value)}</th>
                      <td data-l={words().value}>{itemText(key, value)}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </Show>
        )
      }}
    </Loaded>
  )
}
