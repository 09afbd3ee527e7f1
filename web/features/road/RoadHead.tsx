import { For, type JSX, Show } from 'solid-js'
import { lastYearOf } from '../../../assessments/road/calendar.ts'
import type { Road, Target } from '../../../assessments/schema/road.ts'
import { say } from '../../language.ts'
import { sayRoad } from '../../messages/road.ts'
import { Facts } from '../../ui/Facts.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { stepOfQuestion } from '../interview/step-of-question.ts'
import { steps } from '../interview/steps.ts'
import { Sentence } from '../result/Sentence.tsx'
import { countCauses } from './causes.ts'
import type { RoadState } from './create-road.ts'
import { monthAfter } from './months.ts'
import { isAidOpen, openBy, openFacts } from './open-facts.ts'
import {
  measureName,
  officialNames,
  standingName,
  standsAfter,
  targetAfter,
  targetName,
} from './road-names.ts'
import { catalogue, programmes, remedyOf } from './road-room.ts'
import { roadSentence } from './road-sentence.ts'
import { TargetPicker } from './TargetPicker.tsx'
import { gatesLeft, gatesOf, openedBy, type TargetChoice } from './targets.ts'

type RoadHeadProps = {
  readonly state: RoadState
  readonly choices: readonly TargetChoice[]
  readonly onTarget: (target: Target) => void
}

/** The road in one sentence, what it is sure of, and the choice of another rung. */
export function RoadHead(props: RoadHeadProps): JSX.Element {
  const words = () => sayRoad()
  const { before, after, target, printed, own } = props.state
  const sentence = (found: Road) =>
    roadSentence(
      found,
      {
        left: gatesLeft(after(), target()).length,
        causes: countCauses(props.state.found()?.blocked ?? [], gatesOf(before(), target())),
        isAidOpen: isAidOpen(props.state.request(), found),
        leavesOut: (own().withoutMeasures?.length ?? 0) > 0,
        lastYear: own().yearBudgetFen === undefined ? null : lastYearOf(props.state.asOf()),
      },
      {
        from: standingName(before(), target()),
        to: targetName(target()),
        toAfter: targetAfter(before(), target()),
        stands: standsAfter(after(), target()),
        amount: words().amount,
      },
      words().sentence,
    )
  const opened = (draft: boolean) =>
    openedBy(target(), before(), catalogue.documents)
      .filter((id) => (programmes.placeOf(id)?.document.draft === true) === draft)
      .map(measureName)
  return (
    <div class="title title-split" data-component="road-head">
      <div>
        <h1>
          <Show when={printed()} fallback={`${words().title}${say().colon}${targetName(target())}`}>
            {(found) => (
              <Sentence text={sentence(found())} names={officialNames(before(), target())} />
            )}
          </Show>
        </h1>
        <p class="sr" role="status">
          <Show when={!props.state.isChanged() && printed()}>{(found) => sentence(found())}</Show>
        </p>
        <Show when={printed()}>{(found) => <Sure road={found()} state={props.state} />}</Show>
        <Show when={opened(false).length > 0}>
          <p class="note">{words().opens(opened(false))}</p>
        </Show>
        <Show when={opened(true).length > 0}>
          <p class="note">{words().opensDraft(opened(true))}</p>
        </Show>
      </div>
      <TargetPicker choices={props.choices} target={target()} onChange={props.onTarget} />
    </div>
  )
}

/** How sure it is: proven or not, between what and what, on which assumptions. */
function Sure(props: { readonly road: Road; readonly state: RoadState }): JSX.Element {
  const words = () => sayRoad()
  const aim = () => props.state.own().aim ?? 'net'
  const proof = () => {
    if (props.state.isChanged()) return words().proof.fixed
    if (props.road.optimal) {
      const isWithin = props.state.own().yearBudgetFen !== undefined
      const kind = props.road.reachable ? 'whole' : 'rest'
      return words().proof[isWithin ? 'within' : 'optimal'][kind][aim()]
    }
    return words().proof.gap[aim()](props.road.gap)
  }
  const most = () =>
    openBy(
      props.state.request(),
      props.road.remedies.flatMap(({ id }) => remedyOf(id) ?? []),
      catalogue.documents,
      { asOf: props.state.asOf(), without: props.state.own().withoutMeasures ?? [] },
    )
  const facts = () => {
    const { costRangeFen: cost, aidRangeFen: aid, aidFen, months } = props.road
    const { range, amount, facts: terms } = words()
    return [
      {
        term: terms.cost,
        value: <span class="num">{range(cost.low, cost.high)}</span>,
      },
      ...(aid.high > aidFen
        ? [{ term: terms.most[most()], value: terms.mostValue(amount(aid.high)) }]
        : []),
      { term: terms.done, value: words().month(monthAfter(props.state.asOf(), months)) },
    ]
  }
  const open = () => props.road.open[0]
  const hasWay = () => props.road.remedies.length > 0
  return (
    <>
      <Show when={hasWay()}>
        <p class="proof">
          <Mark state={props.road.optimal && !props.state.isChanged() ? 'held' : 'unknown'}>
            {proof()}
          </Mark>
        </p>
        <Facts facts={facts()} />
        <p class="note">{words().assumed}</p>
      </Show>
      <Show when={props.road.size === null && hasWay()}>
        <p class="note">
          {words().sizeUnknown}
          {say().sentenceGap}
          <a class="no-print" href="/check/size">
            {words().sizeAnswer}
          </a>
        </p>
      </Show>
      <For each={hasWay() ? openFacts(props.state.request()).slice(0, 1) : []}>
        {(id) => (
          <p class="note">
            {words().aidOpen}
            {say().sentenceGap}
            <a class="no-print" href={`/check/${stepOfQuestion(steps, id)?.id ?? ''}`}>
              {words().aidGo}
            </a>
          </p>
        )}
      </For>
      <For each={open() === undefined ? [] : [open()]}>
        {(id) => (
          <p class="note">
            {words().openAnswers(props.road.open.length)}
            {say().sentenceGap}
            <a class="no-print" href={`/check/${stepOfQuestion(steps, id ?? '')?.id ?? ''}`}>
              {words().openGo}
            </a>
          </p>
        )}
      </For>
    </>
  )
}
