import { createSignal, For, type JSX, Show } from 'solid-js'
import { saySubmission } from '../../messages/submission.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { createAct } from '../account/create-act.ts'
import { createReading } from '../account/create-reading.ts'
import { focusFault } from '../account/first-fault.ts'
import { Loaded } from '../account/Loaded.tsx'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { dayTime } from '../organisation/day-time.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'

const claims = api.organisations[':organisation'].claims

/** Whether the firm's entry in the bureau's register is its own, and claiming it. */
export function ClaimSection(): JSX.Element {
  const { organisation, is } = useOrganisation()
  const param = { organisation: organisation().id }
  const reading = createReading(() => asked(claims.$get({ param })))
  const act = createAct()
  const [done, setDone] = createSignal('')
  const words = () => saySubmission().claim
  const isOwner = () => is('manufacturer', 'owner')
  const isOpen = () =>
    (reading.value()?.claims ?? []).some(
      ({ state }) => state === 'pending' || state === 'confirmed',
    )
  const withdraw = async (claim: string, version: number) => {
    setDone('')
    const json = { version }
    await act.run(() =>
      asked(claims[':claim'].withdraw.$post({ param: { ...param, claim }, json })),
    )
    await reading.again()
  }
  const sent = async () => {
    setDone(words().sent)
    await reading.again()
  }
  return (
    <SideSection id="claim" heading={words().head} aside={<p>{words().aside}</p>}>
      <Loaded of={reading}>
        {(value) => (
          <Show
            when={value().claims.length > 0}
            fallback={<StateNote state="empty" heading={words().none} />}
          >
            <table class="tt" data-unfold>
              <caption class="sr">{words().caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words().code}</th>
                  <th scope="col">{words().proof}</th>
                  <th scope="col">{words().when}</th>
                  <th scope="col">{words().stateHead}</th>
                </tr>
              </thead>
              <tbody>
                <For each={value().claims}>
                  {(claim) => (
                    <tr>
                      <th scope="row">
                        {claim.entry.name}
                        <small class="num">{claim.entry.creditCode}</small>
                      </th>
                      <td data-l={words().proof}>
                        <span class="shown">{claim.proof}</span>
                      </td>
                      <td class="num" data-l={words().when}>
                        {dayTime(claim.madeAt)}
                      </td>
                      <td data-l={words().stateHead}>
                        <span>
                          {words().state[claim.state]}
                          <Show when={claim.reason}>
                            {(reason) => <small>{words().reason(reason())}</small>}
                          </Show>
                          <Show when={claim.state === 'pending' && isOwner()}>
                            {' '}
                            <Button
                              kind="link"
                              disabled={act.isBusy()}
                              onClick={() => void withdraw(claim.id, claim.version)}
                            >
                              {words().withdraw}
                            </Button>
                          </Show>
                        </span>
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          </Show>
        )}
      </Loaded>
      <RefusalNote refusal={act.refusal()} reread={() => void reading.again()} />
      <p class="done" role="status">
        {done()}
      </p>
      <Show when={reading.value() !== undefined && !isOpen()}>
        <Show when={isOwner()} fallback={<p class="said">{words().ownersOnly}</p>}>
          <Show when={organisation().creditCode} fallback={<p class="said">{words().noCode}</p>}>
            {(code) => <ClaimForm code={code()} onSent={() => void sent()} />}
          </Show>
        </Show>
      </Show>
    </SideSection>
  )
}

function ClaimForm(props: { readonly code: string; readonly onSent: () => void }): JSX.Element {
  const { organisation } = useOrganisation()
  const act = createAct()
  const [isOpen, setOpen] = createSignal(false)
  const [proof, setProof] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  let form!: HTMLFormElement
  const words = () => saySubmission().claim
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (proof().trim() === '') return focusFault(form)
    const json = { creditCode: props.code, proof: proof().trim() }
    const param = { organisation: organisation().id }
    const made = await act.run(() => asked(claims.$post({ param, json })))
    if (made !== undefined) props.onSent()
  }
  return (
    <Show
      when={isOpen()}
      fallback={
        <div class="acts after">
          <Button kind="quiet" onClick={() => setOpen(true)}>
            {words().open}
          </Button>
        </div>
      }
    >
      <form class="form after" ref={form} novalidate onSubmit={(event) => void submit(event)}>
        <p class="said">
          {words().code} <span class="num">{props.code}</span>
        </p>
        <TextField
          label={words().proof}
          name="proof"
          rows={3}
          maxLength={500}
          note={words().proofHelp}
          value={proof()}
          onInput={setProof}
          error={isTried() && proof().trim() === '' ? words().proofMissing : undefined}
        />
        <RefusalNote
          refusal={act.refusal()}
          words={{ 'not-found': words().unknown, conflict: words().conflict }}
        />
        <div class="acts">
          <Button type="submit" disabled={act.isBusy()}>
            {words().send}
          </Button>
          <Button kind="link" onClick={() => setOpen(false)}>
            {words().cancel}
          </Button>
        </div>
      </form>
    </Show>
  )
}
