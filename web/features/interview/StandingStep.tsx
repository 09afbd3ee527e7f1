import { For, type JSX } from 'solid-js'
import { say } from '../../language.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { StepFrame } from './StepFrame.tsx'
import './standing-step.css'

const always = ['legalPerson', 'creditClean', 'manufacturer', 'aiRobotics'] as const
type Flag = (typeof always)[number] | 'ownCoreTechnology'

/** Only the measures of this place ask for core technology of the firm's own. */
const askedForTechnology = 'gd/shenzhen'

/** What policy documents ask of the applicant: yes, no, or not known yet. */
export function StandingStep(props: { readonly acts: JSX.Element }): JSX.Element {
  const { draft, tell, notKnow } = useAssessment()
  const facts = (): readonly Flag[] =>
    draft.enterprise.area?.startsWith(askedForTechnology)
      ? [...always, 'ownCoreTechnology']
      : always
  const given = (fact: Flag) => {
    const value = draft.enterprise[fact] ?? null
    if (value !== null) return String(value)
    return draft.notKnown.includes(`enterprise.${fact}`) ? '?' : undefined
  }
  const choose = (fact: Flag, value: string) => {
    if (value === '?') notKnow(`enterprise.${fact}`)
    else tell({ [fact]: value === 'true' })
  }
  return (
    <StepFrame heading={say().standingStep.head} help={say().standingStep.help} acts={props.acts}>
      <ul data-component="standing-step">
        <For each={facts()}>
          {(fact) => (
            <li>
              <p>
                <b>{say().standingStep[fact][0]}</b>
                <small>{say().standingStep[fact][1]}</small>
              </p>
              <Segmented
                name={fact}
                legend={say().standingStep[fact][0]}
                segments={[
                  { value: 'true', text: say().yes },
                  { value: 'false', text: say().no },
                  { value: '?', text: say().notKnown, unknown: true },
                ]}
                value={given(fact)}
                onChange={(value) => choose(fact, value)}
              />
            </li>
          )}
        </For>
      </ul>
    </StepFrame>
  )
}
