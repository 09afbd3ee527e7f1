import { A } from '@solidjs/router'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { published } from '../../../assessments/content/published.ts'
import { inWords, say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { sayUpdate } from '../../messages/update.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { content } from '../assessment/content.ts'
import { stepOfQuestion } from '../interview/step-of-question.ts'
import { stepsFor } from '../interview/steps.ts'
import type { Update } from './create-update.ts'
import { nameAcross } from './move-rows.ts'

const nameOf = (id: string): string =>
  nameAcross(id, [], content, {
    say: { ...say(), result: sayResult(), update: sayUpdate() },
    inWords,
  })

/** The answers have moved: what is left to answer, and the way back. */
export function Moved(props: { readonly update: Update }): JSX.Element {
  const { draft, dropped } = useAssessment()
  const words = () => sayUpdate().done
  const left = () =>
    (draft.moved?.answers.toAsk ?? []).filter((id) => (draft.answers[id] ?? null) === null)
  const placeOf = (id: string) => `/check/${stepOfQuestion(stepsFor(draft), id)?.id ?? ''}`
  return (
    <>
      <div class="title">
        <h1>{words().head(published.version)}</h1>
        <p class="lead">{words().lead}</p>
        <Show when={dropped() > 0}>
          <p class="note">{words().dropped(dropped())}</p>
        </Show>
      </div>
      <SideSection
        heading={sayUpdate().ask.head}
        aside={<p>{left().length === 0 ? words().nothing : words().toAsk(left().length)}</p>}
      >
        <ul class="move-list" data-of="ask">
          <For each={left()}>
            {(id) => (
              <li>
                <A href={placeOf(id)}>{nameOf(id)}</A>
              </li>
            )}
          </For>
        </ul>
        <div class="actions">
          <Show when={left()[0]}>
            {(first) => <Button href={placeOf(first())}>{words().go}</Button>}
          </Show>
          <Button kind={left().length === 0 ? 'solid' : 'quiet'} href="/result">
            {words().result}
          </Button>
        </div>
      </SideSection>
      <Show when={props.update.canUndo()}>
        <Undo update={props.update} />
      </Show>
    </>
  )
}

/** Back to the letter; where something was said since, what that would lose stands first. */
function Undo(props: { readonly update: Update }): JSX.Element {
  const { draft } = useAssessment()
  const [isAsked, setAsked] = createSignal(false)
  let question: HTMLDivElement | undefined
  const words = () => sayUpdate().undo
  const since = () => props.update.saidSince()
  const undo = () => {
    if (since().length === 0) return void props.update.undo()
    setAsked(true)
    queueMicrotask(() => question?.focus())
  }
  return (
    <SideSection heading={words().head}>
      <div class="decide">
        <p>{words().note(draft.moved?.answers.from ?? '')}</p>
        <Show when={draft.saved !== null}>
          <p>{words().saved}</p>
        </Show>
        <Show
          when={isAsked()}
          fallback={
            <div class="actions">
              <Button kind="quiet" onClick={undo}>
                {sayUpdate().done.undo}
              </Button>
            </div>
          }
        >
          <div tabindex="-1" ref={question} class="asked">
            <StateNote state="conflict" heading={words().since(since().length)} />
            <ul class="move-list">
              <For each={since()}>{(id) => <li>{nameOf(id)}</li>}</For>
            </ul>
            <div class="actions">
              <Button onClick={() => setAsked(false)}>{words().stay}</Button>
              <Button kind="quiet" onClick={() => void props.update.undo()}>
                {words().anyway}
              </Button>
            </div>
          </div>
        </Show>
      </div>
    </SideSection>
  )
}
