import { For, Index, type JSX, Show } from 'solid-js'
import type {
  GuidePlace,
  GuideStanding,
  StageStanding,
} from '../../../assessments/guide/standing.ts'
import { inWords } from '../../language.ts'
import { sayGuide } from '../../messages/guide.ts'
import { Mark } from '../../ui/Mark.tsx'
import { markOf } from './state-mark.ts'
import './flow.css'

const countIn = ({ tasks }: StageStanding, state: StageStanding['state']) =>
  tasks.filter((task) => task.state === state).length

/** Whether the firm is at a stage, or may be; nothing is said where nothing is known. */
function whereIs(place: GuidePlace, stage: string): 'here' | 'maybe' | undefined {
  switch (place.is) {
    case 'at':
      return place.stage === stage ? 'here' : undefined
    case 'between':
      return place.among.includes(stage) ? 'maybe' : undefined
    case 'past':
      return undefined
  }
}

/** A stage after all where the firm may be, with something open. */
function isLater({ place, stages }: GuideStanding, index: number): boolean {
  const at = place.is === 'at' ? place.stage : place.is === 'between' ? place.to : null
  const last = stages.findIndex(({ stage }) => stage.id === at)
  return last !== -1 && index > last && stages[index]?.state === 'open'
}

/** The stages in one line, the tracks under all of them; each leads to its tasks. */
export function Flow(props: {
  readonly standing: GuideStanding
  /** Nothing was answered: then no place is marked. */
  readonly blank: boolean
}): JSX.Element {
  const words = () => sayGuide().flow
  return (
    <div data-component="guide-flow">
      <ol class="stages" aria-label={words().list}>
        <Index each={props.standing.stages}>
          {(one, index) => {
            const where = () =>
              props.blank ? undefined : whereIs(props.standing.place, one().stage.id)
            return (
              <li
                data-state={one().state}
                data-where={where()}
                aria-current={where() === 'here' ? 'step' : undefined}
              >
                <Show when={where()}>
                  {(which) => (
                    <span class="where">{which() === 'here' ? words().here : words().maybe}</span>
                  )}
                </Show>
                <span class="order num">{words().stage(index + 1)}</span>
                <Part standing={one()} later={isLater(props.standing, index)} />
              </li>
            )
          }}
        </Index>
      </ol>
      <ul class="tracks" aria-label={words().tracks}>
        <For each={props.standing.tracks}>
          {(one) => (
            <li data-state={one.state}>
              <span class="order">{words().track}</span>
              <Part standing={one} />
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}

type PartProps = {
  readonly standing: StageStanding
  /** It has not come to that: what is open there is no fault yet. */
  readonly later?: boolean
}

function Part(props: PartProps): JSX.Element {
  const words = () => sayGuide().flow
  const all = () => props.standing.tasks.length
  const count = () =>
    unknown() === all()
      ? words().allUnknown(all())
      : words().done(countIn(props.standing, 'done'), all())
  const unknown = () => countIn(props.standing, 'unknown')
  return (
    <>
      <a class="name" href={`#${props.standing.stage.id}`}>
        {inWords(props.standing.stage.name)}
      </a>
      <Show when={!props.later} fallback={<span class="open">{count()}</span>}>
        <Mark state={markOf(props.standing.state)}>{count()}</Mark>
      </Show>
      <Show when={unknown() > 0 && unknown() < all()}>
        <span class="open">{words().unknown(unknown())}</span>
      </Show>
    </>
  )
}
