import { useNavigate } from '@solidjs/router'
import { createResource, createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { sayWorkbook } from '../../messages/workbook.ts'
import { Button } from '../../ui/Button.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { createAct } from '../account/create-act.ts'
import { focusFault } from '../account/first-fault.ts'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { isWaiting, toldIn } from '../assessment/draft.ts'
import { keptDraft } from '../assessment/draft-database.ts'
import { teamLinkOf } from '../departments/team-link.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { itemsIn } from './items.ts'
import { workbookHref } from './place.ts'
import { workbookApi } from './workbook-api.ts'

type From = 'empty' | 'local' | 'saved'
const workbooks = api.organisations[':organisation'].workbooks

/** A new workbook: empty, with what stands on this device, or of a saved assessment. */
export function NewWorkbook(): JSX.Element {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <Show
      when={isOpen()}
      fallback={
        <div class="acts after">
          <Button kind="quiet" onClick={() => setOpen(true)}>
            {sayWorkbook().fresh.open}
          </Button>
        </div>
      }
    >
      <NewWorkbookForm onClose={() => setOpen(false)} />
    </Show>
  )
}

/** The firm’s own draft, on screen or kept on this device. */
function createOwnDraft() {
  const { draft } = useAssessment()
  const [own] = createResource(async () =>
    draft.id === 'own'
      ? structuredClone(unwrap(draft))
      : (await keptDraft('own').catch(() => undefined))?.draft,
  )
  return () => {
    const found = own.latest
    return found === undefined || isWaiting(found) ? undefined : found
  }
}

/** What is typed or pasted: a link’s address, or what stands behind its last stroke. */
export const linkIn = (text: string): string => text.trim().replace(/^.*\/a\//, '')

function NewWorkbookForm(props: { readonly onClose: () => void }): JSX.Element {
  const { organisation } = useOrganisation()
  const go = useNavigate()
  const own = createOwnDraft()
  const act = createAct()
  const [from, setFrom] = createSignal<From>('empty')
  const [name, setName] = createSignal('')
  const [link, setLink] = createSignal<string>()
  const [key, setKey] = createSignal<string>()
  const [isTried, setTried] = createSignal(false)
  /** A workbook that was made and could not be filled yet. */
  const [made, setMade] = createSignal<string>()
  let form!: HTMLFormElement
  const words = () => sayWorkbook().fresh
  const localItems = () => {
    const draft = own()
    return draft === undefined ? [] : [...itemsIn(toldIn(draft))]
  }
  const linkNow = () => link() ?? own()?.saved?.link ?? ''
  const keyNow = () => key() ?? own()?.saved?.editKey ?? ''
  const paste = (text: string, put: (value: string) => void) => {
    const team = teamLinkOf(text.slice(text.indexOf('#') + 1))
    if (team === undefined) return put(text)
    setLink(team.link)
    setKey(team.editKey)
  }
  const param = () => ({ organisation: organisation().id })
  const isFaulty = () => {
    if (from() === 'saved') return linkIn(linkNow()) === '' || keyNow().trim() === ''
    return name().trim() === ''
  }
  const takeOver = () =>
    asked(
      workbooks['take-over'].$post({
        param: param(),
        json: {
          link: linkIn(linkNow()),
          editKey: keyNow().trim(),
          name: name().trim() || null,
        },
      }),
    )
  const begin = async () => {
    const industry = from() === 'local' ? (own()?.industry ?? null) : null
    const created = await asked(
      workbooks.$post({ param: param(), json: { name: name().trim(), industry } }),
    )
    if (created.ok) setMade(created.value.id)
    return created
  }
  const fill = (workbook: string) => {
    const items = localItems().map(([item, value]) => ({ key: item, value, version: 0 }))
    return asked(workbookApi.items.$put({ param: { ...param(), workbook }, json: { items } }))
  }
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (isFaulty()) return focusFault(form)
    const id = from() === 'saved' ? (await act.run(takeOver))?.id : await makeOne()
    if (id !== undefined) go(workbookHref({ ...param(), workbook: id }))
  }
  const makeOne = async () => {
    const id = made() ?? (await act.run(begin))?.id
    if (id === undefined || from() !== 'local' || localItems().length === 0) return id
    return (await act.run(() => fill(id))) === undefined ? undefined : id
  }
  return (
    <form class="form after" ref={form} novalidate onSubmit={(event) => void submit(event)}>
      <Segmented
        name="from"
        legend={words().from}
        legendShown
        value={from()}
        onChange={(value) => setFrom(value as From)}
        segments={[
          { value: 'empty', text: words().empty },
          ...(localItems().length > 0
            ? [{ value: 'local', text: words().localAs(localItems().length) }]
            : []),
          { value: 'saved', text: words().saved },
        ]}
      />
      <Switch>
        <Match when={from() === 'local'}>
          <p class="said">{words().localNote}</p>
        </Match>
        <Match when={from() === 'saved'}>
          <p class="said">{words().savedNote}</p>
          <TextField
            label={words().link}
            name="link"
            autocomplete="off"
            value={linkNow()}
            onInput={(text) => paste(text, setLink)}
            error={isTried() && linkIn(linkNow()) === '' ? words().linkMissing : undefined}
          />
          <TextField
            label={words().key}
            name="key"
            autocomplete="off"
            note={words().keyHelp}
            value={keyNow()}
            onInput={(text) => paste(text, setKey)}
            error={isTried() && keyNow().trim() === '' ? words().keyMissing : undefined}
          />
        </Match>
      </Switch>
      <TextField
        label={words().name}
        name="workbook"
        autocomplete="off"
        maxLength={120}
        note={words().nameHelp}
        value={name()}
        onInput={setName}
        error={
          isTried() && from() !== 'saved' && name().trim() === '' ? words().nameMissing : undefined
        }
      />
      <RefusalNote
        refusal={act.refusal()}
        again={() => form.requestSubmit()}
        words={{
          ...(from() === 'saved' ? { conflict: words().taken, 'not-found': words().unknown } : {}),
          ...(made() === undefined ? {} : { invalid: words().half(name().trim()) }),
        }}
      />
      <div class="acts">
        <Button type="submit" disabled={act.isBusy()}>
          {words().create}
        </Button>
        <Button kind="link" onClick={() => props.onClose()}>
          {words().cancel}
        </Button>
      </div>
    </form>
  )
}
