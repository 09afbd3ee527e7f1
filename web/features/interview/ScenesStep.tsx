import { For, type JSX } from 'solid-js'
import type { Scene } from '../../../assessments/schema/ladder.ts'
import type { Words } from '../../../assessments/schema/words.ts'
import { inWords, say } from '../../language.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { scales, useAssessment } from '../assessment/assessment.tsx'
import { StepFrame } from './StepFrame.tsx'
import './scenes-step.css'

const unknown = '?'
const states = ['none', 'built', 'ai'] as const

/** The scenes of one chapter of the guide, each with how far it is built. */
export function ScenesStep(props: {
  readonly chapter: { readonly id: string; readonly name: Words }
  readonly scenes: readonly Scene[]
  readonly acts: JSX.Element
}): JSX.Element {
  const { draft, answer, answerAll, notKnow } = useAssessment()
  const link = () => {
    const chapter = scales.factory.chapters.find((one) => one.id === props.chapter.id)
    const found = scales.factory.links.find((one) => one.id === chapter?.link)
    return found === undefined ? '' : inWords(found.name)
  }
  const given = (id: string) => {
    if (draft.notKnown.includes(id)) return unknown
    const value = draft.answers[id] ?? null
    return value === null ? undefined : String(value)
  }
  const restIsNone = () => {
    const open = props.scenes.filter((scene) => given(scene.id) === undefined)
    answerAll(Object.fromEntries(open.map((scene) => [scene.id, 'none'])))
  }
  return (
    <StepFrame
      citation={props.scenes[0]?.citation}
      heading={inWords(props.chapter.name)}
      official
      help={say().interview.sceneLead(link())}
      acts={props.acts}
    >
      <div data-component="scenes-step">
        <ul>
          <For each={props.scenes}>
            {(scene) => (
              <li>
                <p>
                  <span class="number num">{String(scene.number).padStart(2, '0')}</span>
                  <span class="doc name">{inWords(scene.name)}</span>
                  <small>{inWords(scene.gist)}</small>
                </p>
                <Segmented
                  name={scene.id}
                  legend={inWords(scene.name)}
                  segments={[
                    ...states.map((state) => ({
                      value: state,
                      text: say().interview.scene[state],
                    })),
                    { value: unknown, text: say().notKnown, unknown: true },
                  ]}
                  value={given(scene.id)}
                  onChange={(value) =>
                    value === unknown ? notKnow(scene.id) : answer(scene.id, value)
                  }
                />
              </li>
            )}
          </For>
        </ul>
        <Button kind="quiet" onClick={restIsNone}>
          {say().interview.allNone}
        </Button>
      </div>
    </StepFrame>
  )
}
