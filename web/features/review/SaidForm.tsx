import { createSignal, type JSX, onMount, Show } from 'solid-js'
import { sayReview } from '../../messages/review.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { createAct } from '../account/create-act.ts'
import type { Refusal, Told } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import type { Json } from '../assessment/draft.ts'
import type { Said } from './answer-rows.ts'
import { TwoSaid } from './TwoSaid.tsx'
import { ValueField } from './ValueField.tsx'
import { valueKind } from './value-kind.ts'

/** What is to be written; value and note null take back. */
export type SaidDraft = Pick<Said, 'value' | 'note' | 'internal' | 'version'>

export type SaidFormProps = {
  /** Null: of the whole. */
  readonly answer: string | null
  readonly name: string
  readonly firm: Json
  /** What is changed; absent: something new. */
  readonly said: Said | undefined
  /** Another note gives the value of this answer already. */
  readonly isScored: boolean
  readonly whose: string
  readonly offersInternal: boolean
  readonly write: (draft: SaidDraft) => Promise<Told<unknown>>
  /** Closed, with what there is to say. */
  readonly onDone: (said: string) => void
  readonly again: () => void
  readonly onRefusal?: ((refusal: Refusal) => void) | undefined
}

/** A value and a note beside an answer; what was typed stays until it is saved or given up. */
export function SaidForm(props: SaidFormProps): JSX.Element {
  const act = createAct()
  const [value, setValue] = createSignal<Json>(props.said?.value ?? null)
  const [note, setNote] = createSignal(props.said?.note ?? '')
  const [internal, setInternal] = createSignal(props.said?.internal ?? false)
  const [isTried, setTried] = createSignal(false)
  const words = () => sayReview().answers
  const kind = () => (props.answer === null || props.isScored ? null : valueKind(props.answer))
  const isEmpty = () => value() === null && note().trim() === ''
  const draft = (): SaidDraft => ({
    value: value(),
    note: note().trim() === '' ? null : note().trim(),
    internal: internal(),
    version: props.said?.version ?? 0,
  })
  let form!: HTMLFormElement
  onMount(() => form.querySelector<HTMLElement>('select, input, textarea')?.focus())
  const send = async (sent: SaidDraft, said: string) => {
    const done = await act.run(() => props.write(sent))
    if (done !== undefined) return props.onDone(said)
    const refusal = act.refusal()
    if (refusal !== undefined) props.onRefusal?.(refusal)
  }
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (isEmpty()) return form.querySelector('textarea')?.focus()
    void send(draft(), words().saved(props.name))
  }
  const takeBack = () =>
    void send({ ...draft(), value: null, note: null }, words().takenBack(props.name))
  const standing = () =>
    act.refusal()?.code === 'conflict' ? act.refusal()?.standing[0] : undefined
  return (
    <form
      ref={form}
      class="said-form"
      novalidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onDone('')
      }}
    >
      <Show when={kind()}>
        {(known) => (
          <ValueField kind={known()} whose={props.whose} value={value()} onChange={setValue} />
        )}
      </Show>
      <Show when={props.isScored}>
        <p class="quiet">{words().scored}</p>
      </Show>
      <TextField
        label={words().note}
        rows={3}
        maxLength={2000}
        note={words().noteHelp}
        value={note()}
        onInput={setNote}
        error={isTried() && isEmpty() ? words().empty : undefined}
      />
      <Show when={props.offersInternal}>
        <label class="tick">
          <input
            type="checkbox"
            checked={internal()}
            onChange={(event) => setInternal(event.currentTarget.checked)}
          />
          {words().internalLabel}
        </label>
      </Show>
      <Show
        when={standing()}
        fallback={
          <RefusalNote
            refusal={act.refusal()}
            again={() => void send(draft(), words().saved(props.name))}
            reread={() => {
              props.onDone('')
              props.again()
            }}
            words={{ conflict: words().stale, invalid: words().invalid }}
          />
        }
      >
        {(stands) => (
          <TwoSaid
            answer={props.answer ?? ''}
            mine={draft()}
            standing={stands()}
            isBusy={act.isBusy()}
            onMine={() =>
              void send({ ...draft(), version: stands().version }, words().saved(props.name))
            }
            onTheirs={() => {
              props.onDone('')
              props.again()
            }}
          />
        )}
      </Show>
      <div class="acts">
        <Button type="submit" disabled={act.isBusy()}>
          {words().save}
        </Button>
        <Show when={kind() !== null && props.firm !== null}>
          <Button
            kind="quiet"
            disabled={act.isBusy()}
            onClick={() => void send({ ...draft(), value: props.firm }, words().saved(props.name))}
          >
            {words().same}
          </Button>
        </Show>
        <Show when={props.said}>
          <Button kind="link" disabled={act.isBusy()} onClick={takeBack}>
            {words().takeBack}
          </Button>
        </Show>
        <Button kind="link" onClick={() => props.onDone('')}>
          {words().cancel}
        </Button>
      </div>
    </form>
  )
}
