import { type JSX, Show } from 'solid-js'
import { offers } from '../../../assessments/content/interview/offers.ts'
import { offeredAnswers } from '../../../assessments/offered-answers.ts'
import { inWords, say } from '../../language.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { scenarios } from './scenarios.ts'
import './scene-offer.css'

/** What an answer elsewhere implies for this scene: counts once it is confirmed. */
export function SceneOffer(props: { readonly scene: string }): JSX.Element {
  const { draft, answer } = useAssessment()
  const offer = () => offeredAnswers(offers, draft.answers).find((one) => one.scene === props.scene)
  const nameOf = (id: string) => {
    const scenario = scenarios.find((one) => one.id === id)
    return scenario === undefined ? '' : inWords(scenario.name)
  }
  return (
    <Show when={offer()}>
      {(offered) => (
        <div data-component="scene-offer">
          <span>
            {say().interview.offer(
              nameOf(offered().scenario),
              say().levelName(Number(draft.answers[offered().scenario])),
              say().interview.scene[offered().gives],
            )}
          </span>{' '}
          <button type="button" onClick={() => answer(props.scene, offered().gives)}>
            {say().interview.takeOffer}
          </button>
        </div>
      )}
    </Show>
  )
}
