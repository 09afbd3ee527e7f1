import { A, useNavigate } from '@solidjs/router'
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { saySubmission } from '../../messages/submission.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { createAct } from '../account/create-act.ts'
import { createReading } from '../account/create-reading.ts'
import { Loaded } from '../account/Loaded.tsx'
import { asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { areaName } from '../organisation/area-groups.ts'
import { dayTime } from '../organisation/day-time.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { waitingHere } from '../workbook/open-workbook.ts'
import type { Place } from '../workbook/place.ts'
import { workbookApi } from '../workbook/workbook-api.ts'
import type { Submission } from '../workbook/workbook-list.ts'
import { submissionsApi } from './submission-api.ts'

/** Where a case is not before a bureau any more, another may be begun. */
const ended: readonly Submission['state'][] = ['confirmed', 'returned', 'withdrawn']

/** The cases of a workbook, and a new one: to whom it goes and what will be seen. */
export function SubmitSection(props: { readonly place: Place }): JSX.Element {
  const { is } = useOrganisation()
  const { organisation } = props.place
  const reading = createReading(() => asked(submissionsApi.$get({ param: { organisation } })))
  const words = () => saySubmission().section
  const own = (all: readonly Submission[]) =>
    all.filter(({ workbook }) => workbook.id === props.place.workbook)
  return (
    <SideSection id="submission" heading={words().head} aside={<p>{words().aside}</p>}>
      <Loaded of={reading}>
        {(value) => {
          const cases = () => own(value().submissions)
          const mayBegin = () => cases().every(({ state }) => ended.includes(state))
          return (
            <>
              <Show
                when={cases().length > 0}
                fallback={<StateNote state="empty" heading={words().none} />}
              >
                <Cases cases={cases()} organisation={organisation} />
              </Show>
              <Show when={mayBegin()}>
                <Show
                  when={is('manufacturer', 'owner')}
                  fallback={<p class="said">{words().ownersOnly}</p>}
                >
                  <Submitting place={props.place} isFirst={cases().length === 0} />
                </Show>
              </Show>
            </>
          )
        }}
      </Loaded>
    </SideSection>
  )
}

function Cases(props: {
  readonly cases: readonly Submission[]
  readonly organisation: string
}): JSX.Element {
  const words = () => saySubmission().section
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{words().caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().bureau}</th>
          <th scope="col">{words().stateHead}</th>
          <th scope="col">{words().when}</th>
          <th scope="col">
            <span class="sr">{words().see}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.cases}>
          {(one) => (
            <tr>
              <th scope="row">{one.bureau.name}</th>
              <td data-l={words().stateHead}>
                <span>
                  {saySubmission().state[one.state]}
                  <small>{saySubmission().stateHelp[one.state]}</small>
                </span>
              </td>
              <td data-l={words().when}>
                <span>
                  <span class="num">{dayTime(one.submittedAt)}</span>
                  <small>{words().round(one.round)}</small>
                </span>
              </td>
              <td>
                <A
                  href={`/o/${props.organisation}/submissions/${one.id}`}
                  aria-label={words().seeOf(one.bureau.name, saySubmission().state[one.state])}
                >
                  {words().see}
                </A>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

function Submitting(props: { readonly place: Place; readonly isFirst: boolean }): JSX.Element {
  const go = useNavigate()
  const act = createAct()
  const [isAsking, setAsking] = createSignal(false)
  const [waits, setWaits] = createSignal(0)
  const words = () => saySubmission().section
  const ask = async () => {
    act.clear()
    setWaits(await waitingHere(props.place))
    setAsking(true)
  }
  const submit = async () => {
    const { organisation, workbook } = props.place
    const made = await act.run(() =>
      asked(submissionsApi.$post({ param: { organisation }, json: { workbookId: workbook } })),
    )
    if (made !== undefined) go(`/o/${organisation}/submissions/${made.id}`)
  }
  return (
    <>
      <div class="acts after">
        <Button kind="quiet" onClick={() => void ask()}>
          {props.isFirst ? words().submit : words().again}
        </Button>
      </div>
      <Dialog
        open={isAsking()}
        onClose={() => setAsking(false)}
        heading={words().askHead}
        closeLabel={words().cancel}
        actions={
          <Button disabled={act.isBusy() || waits() > 0} onClick={() => void submit()}>
            {words().confirm}
          </Button>
        }
      >
        <Show when={isAsking()}>
          <Ahead place={props.place} />
          <p>{words().sees}</p>
          <Show when={waits() > 0}>
            <StateNote state="conflict" heading={words().open(waits())} />
          </Show>
        </Show>
        <RefusalNote
          refusal={act.refusal()}
          again={() => void submit()}
          words={{ conflict: words().conflict, invalid: words().invalid }}
        />
      </Dialog>
    </>
  )
}

/** The bureau that a submission would go to. */
function Ahead(props: { readonly place: Place }): JSX.Element {
  const words = () => saySubmission().section
  const reading = createReading(() => asked(workbookApi.bureau.$get({ param: props.place })))
  return (
    <Loaded of={reading}>
      {(ahead) => (
        <p>
          <b>
            <Switch fallback={words().noArea}>
              <Match when={ahead().bureau}>{(one) => words().toBureau(one().name)}</Match>
              <Match when={ahead().area}>{(area) => words().noBureau(areaName(area()))}</Match>
            </Switch>
          </b>
        </p>
      )}
    </Loaded>
  )
}
