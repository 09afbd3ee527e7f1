import { useSearchParams } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { departments } from '../../../assessments/content/interview/departments.ts'
import { smartFactory2025 } from '../../../assessments/content/ladders/smart-factory-2025/conditions.ts'
import { inWords, say } from '../../language.ts'
import { sayTeam } from '../../messages/team.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { EvidenceNote } from './EvidenceNote.tsx'
import { InMap } from './InMap.tsx'
import { SceneOffer } from './SceneOffer.tsx'
import { StepFrame } from './StepFrame.tsx'
import { wayOf } from './way.ts'
import './scenes-step.css'

const unknown = '?'
const states = ['none', 'built', 'ai'] as const

/** The scenes of one chapter of the guide, each with how far it is built. */
export function ScenesStep(props: {
  readonly chapter: string
  readonly acts: JSX.Element
}): JSX.Element {
  const { draft, answer, answerAll, notKnow } = useAssessment()
  const scenes = smartFactory2025.scenes.filter((scene) => scene.chapter === props.chapter)
  const chapter = () => smartFactory2025.chapters.find((one) => one.id === props.chapter)
  const chapterName = () => {
    const found = chapter()
    return found === undefined ? '' : inWords(found.name)
  }
  const link = () => {
    const found = smartFactory2025.links.find((one) => one.id === chapter()?.link)
    return found === undefined ? '' : inWords(found.name)
  }
  const given = (id: string) => {
    if (draft.notKnown.includes(id)) return unknown
    const value = draft.answers[id] ?? null
    return value === null ? undefined : String(value)
  }
  const [query] = useSearchParams<{ dept?: string }>()
  /** On the way of one department, whose scene it is if not its own. */
  const otherOf = (scene: string) => {
    const way = wayOf(query)
    const whose = departments.find(({ asks }) => asks.includes(scene))
    return way.by === 'department' && whose?.id !== way.department ? whose : undefined
  }
  /** What other departments are asked is not answered for them. */
  const restIsNone = () => {
    const open = scenes.filter(
      (scene) => given(scene.id) === undefined && otherOf(scene.id) === undefined,
    )
    answerAll(Object.fromEntries(open.map((scene) => [scene.id, 'none'])))
  }
  return (
    <>
      <StepFrame
        citation={scenes[0]?.citation}
        heading={chapterName()}
        official
        help={say().interview.sceneLead(link())}
        acts={props.acts}
      >
        <div data-component="scenes-step">
          <ul>
            <For each={scenes}>
              {(scene) => (
                <li>
                  <p>
                    <span class="number num">{String(scene.number).padStart(2, '0')}</span>
                    <span class="doc name">{inWords(scene.name)}</span>
                    <small>{inWords(scene.gist)}</small>
                    <Show when={otherOf(scene.id)}>
                      {(other) => (
                        <small class="other">{sayTeam().askedOf(inWords(other().name))}</small>
                      )}
                    </Show>
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
                  <SceneOffer scene={scene.id} />
                  <EvidenceNote question={scene.id} name={inWords(scene.name)} />
                </li>
              )}
            </For>
          </ul>
          <Button kind="quiet" onClick={restIsNone}>
            {say().interview.allNone}
          </Button>
        </div>
      </StepFrame>
      <InMap placed={scenes.map(({ id, name }) => ({ kind: 'scene', id, name: inWords(name) }))} />
    </>
  )
}
