import { For, type JSX, Show } from 'solid-js'
import { sayTeam } from '../../messages/team.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { type Clash, toldIn } from '../assessment/draft.ts'
import { ClashPair } from './ClashPair.tsx'
import { chooseSide } from './choose-side.ts'
import { openClashes } from './merge-told.ts'
import './two-answers.css'

/** What two people changed differently: both values, one of which is chosen. */
export function TwoAnswers(): JSX.Element {
  const assessment = useAssessment()
  const { draft } = assessment
  const open = () => openClashes(draft.clashes, toldIn(draft))
  let list!: HTMLDivElement
  const choose = (clash: Clash, isOurs: boolean) => {
    chooseSide(assessment, clash, isOurs)
    // The pressed button is gone: the focus stays with the list, or what came of it.
    list.focus()
  }
  return (
    <div data-component="two-answers" tabindex={-1} ref={list} aria-live="polite">
      <Show when={open().length > 0} fallback={<p>{sayTeam().clash.done}</p>}>
        <h2>{sayTeam().clash.head(open().length)}</h2>
        <p>{sayTeam().clash.help}</p>
        <ul>
          <For each={open()}>
            {(clash) => (
              <ClashPair
                clash={clash}
                which={(isOurs) => (isOurs ? sayTeam().clash.here : sayTeam().clash.there)}
                choose={sayTeam().clash.choose}
                chooseOf={sayTeam().clash.chooseOf}
                onChoose={choose}
              />
            )}
          </For>
        </ul>
      </Show>
    </div>
  )
}
