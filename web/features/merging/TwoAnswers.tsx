import { For, type JSX, Show } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { say } from '../../language.ts'
import { sayTeam } from '../../messages/team.ts'
import { Button } from '../../ui/Button.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { type Clash, toldIn } from '../assessment/draft.ts'
import { unitName, unitText } from './clash-words.ts'
import { openClashes, withUnit } from './merge-told.ts'
import './two-answers.css'

/** What two people changed differently: both values, one of which is chosen. */
export function TwoAnswers(): JSX.Element {
  const { draft, change } = useAssessment()
  const open = () => openClashes(draft.clashes, toldIn(draft))
  let list!: HTMLDivElement
  const choose = ({ unit, ours, theirs }: Clash, isOurs: boolean) => {
    const clashes = draft.clashes.filter((one) => one.unit !== unit)
    const now = structuredClone(toldIn(unwrap(draft)))
    change({ ...withUnit(now, unit, structuredClone(unwrap(isOurs ? ours : theirs))), clashes })
    // The pressed button is gone: the focus stays with the list, or what came of it.
    list.focus()
  }
  return (
    <div data-component="two-answers" tabindex={-1} ref={list} aria-live="polite">
      <Show when={open().length > 0} fallback={<p>{sayTeam().clash.done}</p>}>
        <h2>{sayTeam().clash.head(open().length)}</h2>
        <p>{sayTeam().clash.help}</p>
        <ul>
          <For each={open()}>{(clash) => <Pair clash={clash} onChoose={choose} />}</For>
        </ul>
      </Show>
    </div>
  )
}

function Pair(props: {
  readonly clash: Clash
  readonly onChoose: (clash: Clash, isOurs: boolean) => void
}): JSX.Element {
  const name = () => unitName(props.clash.unit, props.clash.ours ?? props.clash.theirs)
  const side = (isOurs: boolean) => {
    const which = () => (isOurs ? sayTeam().clash.here : sayTeam().clash.there)
    return (
      <div class="side">
        <p class="which">{which()}</p>
        <p class="value">
          {unitText(props.clash.unit, isOurs ? props.clash.ours : props.clash.theirs)}
        </p>
        <Button
          kind="quiet"
          aria-label={sayTeam().clash.chooseOf(name(), which())}
          onClick={() => props.onChoose(props.clash, isOurs)}
        >
          {sayTeam().clash.choose}
        </Button>
      </div>
    )
  }
  return (
    <li>
      <b>{name()}</b>
      <span class="sr">{say().colon}</span>
      <div class="sides">
        {side(true)}
        {side(false)}
      </div>
    </li>
  )
}
