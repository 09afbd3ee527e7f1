import { createSignal, type JSX, Show } from 'solid-js'
import { saySubmission } from '../../messages/submission.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { createAct } from '../account/create-act.ts'
import { asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { waitingHere } from '../workbook/open-workbook.ts'
import { type CasePlace, type Desk, type State, submissionsApi } from './submission-api.ts'

type CaseActsProps = {
  readonly place: CasePlace
  readonly desk: Desk
  readonly onDone: (said: string) => void
  readonly again: () => void
}

const open: readonly State[] = ['submitted', 'in-review', 'changes-requested', 'resubmitted']

/** What the firm may do with its case: submit again, withdraw. */
export function CaseActs(props: CaseActsProps): JSX.Element {
  const { is } = useOrganisation()
  const act = createAct()
  const [asking, setAsking] = createSignal<'resubmit' | 'withdraw'>()
  const [waits, setWaits] = createSignal(0)
  const words = () => saySubmission().page
  const isOpen = () => open.includes(props.desk.state)
  const mayResubmit = () => props.desk.state === 'changes-requested'
  const ask = async (next: 'resubmit' | 'withdraw') => {
    act.clear()
    const { organisation } = props.place
    setWaits(
      next === 'resubmit'
        ? await waitingHere({ organisation, workbook: props.desk.workbook.id })
        : 0,
    )
    setAsking(next)
  }
  const call = (what: 'resubmit' | 'withdraw') => {
    const sent = { param: props.place, json: { version: props.desk.version } }
    const one = submissionsApi[':submission']
    return asked(what === 'resubmit' ? one.resubmit.$post(sent) : one.withdraw.$post(sent))
  }
  const run = async () => {
    const what = asking()
    if (what === undefined) return
    const done = await act.run(() => call(what))
    if (done === undefined) return
    setAsking(undefined)
    props.onDone(what === 'resubmit' ? words().resubmitted(done.round) : words().withdrawn)
  }
  return (
    <Show when={isOpen()}>
      <Show when={is('manufacturer', 'owner')} fallback={<p class="said">{words().ownersOnly}</p>}>
        <div class="acts">
          <Show when={mayResubmit()}>
            <Button onClick={() => void ask('resubmit')}>{words().resubmit}</Button>
          </Show>
          <Button kind="link" onClick={() => void ask('withdraw')}>
            {words().withdraw}
          </Button>
        </div>
        <Dialog
          open={asking() !== undefined}
          onClose={() => setAsking(undefined)}
          heading={asking() === 'withdraw' ? words().withdrawHead : words().resubmitHead}
          closeLabel={words().cancel}
          actions={
            <Button disabled={act.isBusy() || waits() > 0} onClick={() => void run()}>
              {asking() === 'withdraw' ? words().withdraw : words().resubmit}
            </Button>
          }
        >
          <p>{asking() === 'withdraw' ? words().withdrawHelp : words().resubmitHelp}</p>
          <Show when={waits() > 0}>
            <StateNote state="conflict" heading={saySubmission().section.open(waits())} />
          </Show>
          <RefusalNote
            refusal={act.refusal()}
            reread={() => {
              setAsking(undefined)
              props.again()
            }}
            words={{ conflict: words().conflict, invalid: saySubmission().section.invalid }}
          />
        </Dialog>
      </Show>
    </Show>
  )
}
