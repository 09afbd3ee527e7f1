import { createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { sayReview } from '../../messages/review.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { createAct } from '../account/create-act.ts'
import { focusFault } from '../account/first-fault.ts'
import { asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { toldToFirm } from './frozen-items.ts'
import { type CaseDesk, type CasePlace, caseApi } from './review-api.ts'

type Step = 'start' | 'request-changes' | 'confirm' | 'return'

export type CaseDecisionsProps = {
  readonly place: CasePlace
  readonly desk: CaseDesk
  /** In how many answers the reviewer’s value is another. */
  readonly differing: number
  readonly onDone: (said: string) => void
}

/** What the reviewing bureau does with a case; others are told who does. */
export function CaseDecisions(props: CaseDecisionsProps): JSX.Element {
  const { is } = useOrganisation()
  const words = () => sayReview().case
  return (
    <Switch>
      <Match when={!props.desk.ours}>
        <p class="said">{words().readOnly}</p>
      </Match>
      <Match when={!is('bureau', 'owner', 'reviewer')}>
        <p class="said">{words().reviewersOnly}</p>
      </Match>
      <Match when={true}>
        <Decisions {...props} />
      </Match>
    </Switch>
  )
}

function Decisions(props: CaseDecisionsProps): JSX.Element {
  const starting = createAct()
  const act = createAct()
  const [asking, setAsking] = createSignal<Exclude<Step, 'start'>>()
  const [note, setNote] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const words = () => sayReview().case
  const told = () => toldToFirm(props.desk)
  const isWaiting = () => ['submitted', 'resubmitted'].includes(props.desk.state)
  const needsNote = () => asking() === 'return' || (asking() === 'request-changes' && told() === 0)
  const fault = () => {
    if (!isTried() || !needsNote() || note().trim() !== '') return undefined
    return asking() === 'return' ? words().reasonMissing : words().noteMissing
  }
  let form!: HTMLFormElement
  const ask = (step: Exclude<Step, 'start'>) => {
    act.clear()
    setNote('')
    setTried(false)
    setAsking(step)
  }
  const start = async () => {
    const json = { version: props.desk.version }
    const done = await starting.run(() => asked(caseApi.start.$post({ param: props.place, json })))
    if (done !== undefined) props.onDone(words().done.start)
  }
  const call = (step: Exclude<Step, 'start'>) => {
    const param = props.place
    const { version } = props.desk
    const text = note().trim()
    if (step === 'return')
      return asked(caseApi.return.$post({ param, json: { version, note: text } }))
    const json = { version, note: text === '' ? null : text }
    return step === 'confirm'
      ? asked(caseApi.confirm.$post({ param, json }))
      : asked(caseApi['request-changes'].$post({ param, json }))
  }
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    const step = asking()
    if (step === undefined) return
    setTried(true)
    if (fault() !== undefined) return focusFault(form)
    const done = await act.run(() => call(step))
    if (done === undefined) return
    setAsking(undefined)
    props.onDone(words().done[step])
  }
  const heads = () => ({
    'request-changes': words().requestHead,
    confirm: words().confirmHead,
    return: words().returnHead,
  })
  const acts = () => ({
    'request-changes': words().request,
    confirm: words().confirm,
    return: words().return,
  })
  const noteLabel = () => {
    if (asking() === 'return') return words().reason
    return needsNote() ? words().note : words().noteOptional
  }
  const reread = () => {
    setAsking(undefined)
    props.onDone('')
  }
  return (
    <>
      <Show when={isWaiting()}>
        <div class="acts">
          <Button disabled={starting.isBusy()} onClick={() => void start()}>
            {words().start}
          </Button>
        </div>
      </Show>
      <Show when={props.desk.state === 'in-review'}>
        <div class="acts">
          <Button onClick={() => ask('confirm')}>{words().confirm}</Button>
          <Button kind="quiet" onClick={() => ask('request-changes')}>
            {words().request}
          </Button>
          <Button kind="link" onClick={() => ask('return')}>
            {words().return}
          </Button>
        </div>
      </Show>
      <RefusalNote
        refusal={starting.refusal()}
        reread={() => props.onDone('')}
        again={() => void start()}
        words={{ conflict: words().conflict }}
      />
      <Dialog
        open={asking() !== undefined}
        onClose={() => setAsking(undefined)}
        heading={heads()[asking() ?? 'confirm']}
        closeLabel={words().cancel}
        actions={
          <Button type="submit" form="case-decision" disabled={act.isBusy()}>
            {acts()[asking() ?? 'confirm']}
          </Button>
        }
      >
        <form
          id="case-decision"
          class="form"
          ref={form}
          novalidate
          onSubmit={(event) => void send(event)}
        >
          <Switch>
            <Match when={asking() === 'request-changes'}>
              <p>{words().requestHelp(told())}</p>
            </Match>
            <Match when={asking() === 'return'}>
              <p>{words().returnHelp}</p>
            </Match>
            <Match when={asking() === 'confirm'}>
              <p>{words().confirmHelp}</p>
              <Show when={props.differing > 0}>
                <p>{words().confirmDiffers(props.differing)}</p>
              </Show>
            </Match>
          </Switch>
          <TextField
            label={noteLabel()}
            rows={3}
            maxLength={2000}
            value={note()}
            onInput={setNote}
            error={fault()}
          />
          <RefusalNote
            refusal={act.refusal()}
            reread={reread}
            words={{ conflict: words().conflict }}
          />
        </form>
      </Dialog>
    </>
  )
}
