import { For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { content } from '../assessment/content.ts'
import { voice } from '../result/voice.ts'
import { ChangeList } from './ChangeList.tsx'
import type { Trial } from './create-trial.ts'
import { moveWords } from './move-words.ts'
import './what-if.css'

const TRIAL_BAR = 'trial'

/** Where the focus goes when a trial begins or ends. */
export const focusTrialBar = (): void =>
  document.getElementById(TRIAL_BAR)?.focus({ preventScroll: true })

/** What is tried and what it moves, on top of a result drawn from the copy. */
export function TrialBar(props: { readonly trial: Trial }): JSX.Element {
  const { request, ladders } = useAssessment()
  const count = () => Object.keys(props.trial.changes()).length
  const sentence = () => {
    const words = sayResult().trial
    if (props.trial.isOn()) {
      if (count() === 0) return words.nothing
      const back = props.trial.takenBack()
      return back === 0
        ? words.changed(count())
        : `${words.changed(count())}${say().sentenceGap}${words.takenBack(back)}`
    }
    const end = props.trial.end()
    if (end === undefined) return ''
    return end.of === 'kept' ? words.kept(end.count) : words.dropped
  }
  const moves = () => {
    if (!props.trial.isOn() || count() === 0) return []
    const moved = moveWords(ladders(), props.trial.ladders(), content.factory, voice())
    return moved.length === 0 ? [sayResult().trial.same] : moved
  }
  const changes = () =>
    Object.entries(props.trial.changes()).map(([id, to]) => ({
      id,
      from: request().answers?.[id] ?? null,
      to,
    }))
  const end = (how: () => void) => {
    how()
    focusTrialBar()
  }
  return (
    <>
      <section
        data-component="trial-bar"
        data-on={props.trial.isOn() ? '' : undefined}
        id={TRIAL_BAR}
        aria-label={sayResult().trial.name}
        tabindex="-1"
      >
        <div role="status">
          <p>{sentence()}</p>
          <ul>
            <For each={moves()}>{(move) => <li>{move}</li>}</For>
          </ul>
        </div>
        <Show when={props.trial.isOn()}>
          <div class="act">
            <Button disabled={count() === 0} onClick={() => end(() => void props.trial.keep())}>
              {sayResult().trial.keep}
            </Button>
            <Button kind="quiet" onClick={() => end(() => props.trial.drop())}>
              {sayResult().trial.drop}
            </Button>
          </div>
        </Show>
      </section>
      <Show when={props.trial.isOn() && count() > 0}>
        <div data-component="trial-changes">
          <Disclosure summary={sayResult().trial.list}>
            <ChangeList changes={changes()} />
          </Disclosure>
          <p>{sayResult().trial.keepHelp}</p>
        </div>
      </Show>
    </>
  )
}
