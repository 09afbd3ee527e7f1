import { For, type JSX, Show } from 'solid-js'
import type {
  GuideState,
  StageStanding,
  TaskStanding,
} from '../../../assessments/guide/standing.ts'
import type { GuideStage } from '../../../assessments/schema/application-guide.ts'
import { inWords, say } from '../../language.ts'
import { sayGuide } from '../../messages/guide.ts'
import { Mark } from '../../ui/Mark.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { markOf } from './state-mark.ts'
import { ToldList } from './ToldList.tsx'
import { useTold } from './use-told.ts'
import '../../styles/table.css'
import './stage-section.css'

const durationOf = ({ months, pace }: GuideStage): string => {
  const { stage } = sayGuide()
  return stage.pace[pace](stage.months(months.low, months.high))
}

/** One stage or track: what is done, by whom and how long; its tasks and how they stand. */
export function StageSection(props: {
  readonly standing: StageStanding
  /** Its place in the line; a track has none. */
  readonly number?: number | undefined
}): JSX.Element {
  const stage = () => props.standing.stage
  const words = () => sayGuide()
  return (
    <SideSection
      id={stage().id}
      heading={
        <>
          <small class="order num">
            {props.number === undefined ? words().flow.track : words().flow.stage(props.number)}
          </small>
          <span class="sr">{say().comma}</span>
          {inWords(stage().name)}
        </>
      }
      aside={
        <>
          <p>{durationOf(stage())}</p>
          <p>{inWords(stage().who)}</p>
        </>
      }
    >
      <div data-component="guide-stage">
        <p class="what">{inWords(stage().what)}</p>
        <table class="tt" data-unfold>
          <caption class="sr">{words().stage.table(inWords(stage().name))}</caption>
          <thead>
            <tr>
              <th scope="col">{words().stage.task}</th>
              <th scope="col">{words().stage.leaves}</th>
              <th scope="col">{words().stage.state}</th>
              <th scope="col">{words().stage.told}</th>
            </tr>
          </thead>
          <tbody>
            <For each={props.standing.tasks}>{(task) => <TaskRow standing={task} />}</For>
          </tbody>
        </table>
        <h3>{words().stage.pitfalls}</h3>
        <ul class="pitfalls">
          <For each={stage().pitfalls}>{(pitfall) => <li>{inWords(pitfall)}</li>}</For>
        </ul>
      </div>
    </SideSection>
  )
}

function TaskRow(props: { readonly standing: TaskStanding }): JSX.Element {
  const told = useTold()
  const words = () => sayGuide()
  const task = () => props.standing.task
  const state = (): GuideState => props.standing.state
  const lines = () => told.lines(props.standing)
  /** Several answers stand there and fewer would do. */
  const isChoice = () => state() !== 'done' && lines().length > task().need
  return (
    <tr>
      <th scope="row">
        {inWords(task().name)}
        <small>{inWords(task().what)}</small>
      </th>
      <td data-l={words().stage.leaves}>
        <ul class="leaves">
          <For each={task().leaves}>{(paper) => <li>{inWords(paper)}</li>}</For>
        </ul>
      </td>
      <td data-l={words().stage.state} class="state">
        <Mark state={markOf(state())}>{words().state[state()]}</Mark>
      </td>
      <td data-l={words().stage.told}>
        <div>
          <Show
            when={task().tells.length > 0}
            fallback={<span class="muted">{words().stage.noQuestion}</span>}
          >
            <ToldList lines={lines()} />
          </Show>
          <Show when={isChoice()}>
            <small>{words().stage.enough(task().need)}</small>
          </Show>
          <Show when={task().notAsked}>
            {(what) => <small>{words().stage.notAsked(inWords(what()))}</small>}
          </Show>
        </div>
      </td>
    </tr>
  )
}
