import { createEffect, createSignal, type JSX, on } from 'solid-js'
import { inWords } from '../../language.ts'
import { sayDesk } from '../../messages/desk.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { createAct } from '../account/create-act.ts'
import { focusFault } from '../account/first-fault.ts'
import { asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { day } from '../organisation/day-time.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { type Target, targetApi } from './desk-api.ts'
import { isTargetValue } from './target-groups.ts'

/** A publisher states a value of a target, with its day and where it comes from. */
export function StateTarget(props: {
  readonly target: Target | undefined
  readonly onClose: () => void
  readonly onDone: (target: Target) => void
  readonly again: () => void
}): JSX.Element {
  const { organisation } = useOrganisation()
  const act = createAct()
  const words = () => sayDesk().targets
  const [value, setValue] = createSignal('')
  const [statedOn, setOn] = createSignal('')
  const [source, setSource] = createSignal('')
  const [isTried, setTried] = createSignal(false)
  let form!: HTMLFormElement
  createEffect(
    on(
      () => props.target?.id,
      () => {
        const stated = props.target?.stated
        setValue(stated?.value ?? '')
        setOn(stated?.on ?? day(Date.now()))
        setSource(stated?.source ?? '')
        setTried(false)
        act.clear()
      },
    ),
  )
  const faults = () => ({
    value: isTargetValue(value().trim()) ? undefined : words().valueBad,
    on: statedOn() === '' ? words().onBad : undefined,
    source: source().trim() === '' ? words().sourceBad : undefined,
  })
  const shown = (fault: string | undefined) => (isTried() ? fault : undefined)
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const { target } = props
    if (target === undefined) return
    setTried(true)
    if (Object.values(faults()).some((fault) => fault !== undefined)) return focusFault(form)
    const param = { organisation: organisation().id, target: target.id }
    const json = {
      ...{ version: target.version, value: value().trim() },
      ...{ statedOn: statedOn(), source: source().trim() },
    }
    const done = await act.run(() => asked(targetApi.$put({ param, json })))
    if (done !== undefined) props.onDone(target)
  }
  const formId = 'state-target'
  return (
    <Dialog
      open={props.target !== undefined}
      onClose={props.onClose}
      heading={props.target === undefined ? '' : words().stateOf(inWords(props.target.what))}
      closeLabel={words().cancel}
      actions={
        <Button type="submit" form={formId} disabled={act.isBusy()}>
          {words().save}
        </Button>
      }
    >
      <form id={formId} class="form" ref={form} novalidate onSubmit={(event) => void save(event)}>
        <TextField
          label={`${words().value}${props.target === undefined ? '' : ` (${inWords(props.target.unit)})`}`}
          note={words().valueHelp}
          value={value()}
          onInput={setValue}
          error={shown(faults().value)}
        />
        <TextField
          label={words().on}
          type="date"
          value={statedOn()}
          onInput={setOn}
          error={shown(faults().on)}
        />
        <TextField
          label={words().source}
          note={words().sourceHelp}
          maxLength={300}
          value={source()}
          onInput={setSource}
          error={shown(faults().source)}
        />
        <RefusalNote
          refusal={act.refusal()}
          words={{ conflict: words().conflict }}
          reread={() => {
            props.onClose()
            props.again()
          }}
        />
      </form>
    </Dialog>
  )
}
