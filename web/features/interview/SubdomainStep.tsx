import { For, type JSX, Show } from 'solid-js'
import { cmmm2020 } from '../../../assessments/content/ladders/cmmm-2020/model.ts'
import type { Subdomain } from '../../../assessments/schema/ladder.ts'
import { inWords, say } from '../../language.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { climbFrom, levelMissed, levelsAsked, removal, statementId } from './climb.ts'
import { EvidenceNote } from './EvidenceNote.tsx'
import { StepFrame } from './StepFrame.tsx'
import './subdomain-step.css'

const unknown = '?'

/** A subdomain of the maturity model, climbed from its first level to the first one missed. */
export function SubdomainStep(props: {
  readonly id: string
  readonly acts: JSX.Element
}): JSX.Element {
  return (
    <Show when={cmmm2020.subdomains.find((one) => one.id === props.id)}>
      {(subdomain) => <Climb subdomain={subdomain()} acts={props.acts} />}
    </Show>
  )
}

function Climb(props: { readonly subdomain: Subdomain; readonly acts: JSX.Element }): JSX.Element {
  const { draft, answerAll, notKnow } = useAssessment()
  const id = () => `cmmm.${props.subdomain.id}`
  const isRemoved = () => draft.answers[id()] === 'na'
  const asked = () => levelsAsked(props.subdomain, draft.answers)
  const missed = () => levelMissed(props.subdomain, draft.answers)
  const given = (level: number) => {
    const statement = statementId(props.subdomain, level)
    if (draft.notKnown.includes(statement)) return unknown
    return (draft.answers[statement] as string | undefined) ?? undefined
  }
  const choose = (level: number, value: string) => {
    const answer = value === unknown ? null : value
    answerAll(climbFrom(props.subdomain, level, answer))
    if (answer === null) notKnow(statementId(props.subdomain, level))
  }
  const domain = () => {
    const found = cmmm2020.domains.find((one) => one.id === props.subdomain.domain)
    return found === undefined ? '' : inWords(found.name)
  }
  return (
    <StepFrame
      citation={props.subdomain.citation}
      facts={[domain()]}
      heading={inWords(props.subdomain.name)}
      official
      help={say().interview.climb}
      acts={props.acts}
    >
      <div data-component="subdomain-step">
        <Show when={!isRemoved()}>
          <ol>
            <For each={asked()}>
              {(level) => (
                <li>
                  <p>
                    <b class="doc">{say().levelName(level)}</b>
                    <Show when={props.subdomain.statements[level - 1]}>
                      {(statement) => <span>{inWords(statement().text)}</span>}
                    </Show>
                  </p>
                  <Segmented
                    name={statementId(props.subdomain, level)}
                    legend={say().levelName(level)}
                    segments={[
                      ...cmmm2020.answers.map((one) => ({
                        value: one.value,
                        text: inWords(one.text),
                      })),
                      { value: unknown, text: say().notKnown, unknown: true },
                    ]}
                    value={given(level)}
                    onChange={(value) => choose(level, value)}
                  />
                  <EvidenceNote
                    question={statementId(props.subdomain, level)}
                    name={`${inWords(props.subdomain.name)} ${say().levelName(level)}`}
                  />
                </li>
              )}
            </For>
          </ol>
          <p class="stop" aria-live="polite">
            <Show when={missed()}>
              {(level) => say().interview.climbStopped(say().levelName(level()))}
            </Show>
          </p>
        </Show>
        <Show when={props.subdomain.removable}>
          <label class="removed">
            <input
              type="checkbox"
              checked={isRemoved()}
              onChange={(event) => answerAll(removal(props.subdomain, event.currentTarget.checked))}
            />
            <span>
              {say().interview.removed}
              <small>{say().interview.removedHelp}</small>
            </span>
          </label>
        </Show>
      </div>
    </StepFrame>
  )
}
