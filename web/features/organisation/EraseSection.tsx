import { useNavigate } from '@solidjs/router'
import { createSignal, type JSX, Show } from 'solid-js'
import { sayOrganisation } from '../../messages/organisation.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { createAct } from '../account/create-act.ts'
import { focusFault } from '../account/first-fault.ts'
import { loadMe } from '../account/me.ts'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { useOrganisation } from './organisation-context.tsx'

/** Erases the organisation for good, once its name has been typed. */
export function EraseSection(): JSX.Element {
  const { organisation, again } = useOrganisation()
  const go = useNavigate()
  const [isOpen, setOpen] = createSignal(false)
  const [typed, setTyped] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  const act = createAct()
  let form!: HTMLFormElement
  const words = () => sayOrganisation().settings
  const fits = () => typed().trim() === organisation().name
  const open = () => {
    setOpen(true)
    queueMicrotask(() => form.querySelector('input')?.focus())
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!fits()) return focusFault(form)
    const { id, version, name } = organisation()
    const erased = await act.run(() =>
      asked(
        api.organisations[':organisation'].erase.$post({
          param: { organisation: id },
          json: { version, name },
        }),
      ),
    )
    if (erased === undefined) return
    await loadMe()
    go('/account')
  }
  return (
    <SideSection heading={words().eraseHead} aside={<p>{words().eraseAside}</p>}>
      <Show
        when={isOpen()}
        fallback={
          <Button kind="quiet" onClick={open}>
            {words().erase}
          </Button>
        }
      >
        <form class="form" ref={form} novalidate onSubmit={(event) => void submit(event)}>
          <p>{words().eraseHelp}</p>
          <TextField
            label={words().eraseType(organisation().name)}
            name="erase"
            autocomplete="off"
            value={typed()}
            onInput={setTyped}
            error={isTried() && !fits() ? words().eraseMismatch : undefined}
          />
          <RefusalNote refusal={act.refusal()} reread={() => void again()} />
          <div class="acts">
            <Button type="submit" disabled={act.isBusy()}>
              {words().erase}
            </Button>
            <Button kind="link" onClick={() => setOpen(false)}>
              {words().cancel}
            </Button>
          </div>
        </form>
      </Show>
    </SideSection>
  )
}
