import { useNavigate } from '@solidjs/router'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { sayReport } from '../../messages/report.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { isBlank, useAssessment } from '../assessment/assessment.tsx'
import type { Draft, Opened } from '../assessment/draft.ts'
import { keptDraft } from '../assessment/draft-database.ts'
import type { FileReading } from './read-file.ts'
import type { PlacedFault } from './reading/fault.ts'
import './report.css'

/** More would not be mended in one go. */
const MOST_SHOWN = 8

type Bad = Exclude<FileReading, { readonly status: 'read' }>

type State =
  | { readonly at: 'idle' | 'reading' }
  | { readonly at: 'bad'; readonly reading: Bad }
  /** The file was read, and there are answers that it would take the place of. */
  | { readonly at: 'asking'; readonly there: Draft; readonly opened: Opened }

const dayOf = (moment: number) => new Date(moment).toLocaleDateString('sv-SE')

/** Goes on from an Excel report: its answers become the firm's own, never without a question. */
export function FromExcel(): JSX.Element {
  const assessment = useAssessment()
  const go = useNavigate()
  const [state, setState] = createSignal<State>({ at: 'idle' })
  let input!: HTMLInputElement

  const take = async (opened: Opened) => {
    setState({ at: 'idle' })
    if (!(await assessment.load(Promise.resolve(opened)))) return
    await assessment.keep()
    go('/result')
  }
  const ownDraft = async (): Promise<Draft> =>
    assessment.draft.id === 'own' ? assessment.draft : (await keptDraft('own')).draft

  const read = async (file: File) => {
    setState({ at: 'reading' })
    const room = await import('./read-file.ts').catch(() => undefined)
    const reading = (await room?.readFile(file)) ?? ({ status: 'failed' } as const)
    if (reading.status !== 'read') return setState({ at: 'bad', reading })
    const there = await ownDraft().catch(() => undefined)
    if (room === undefined || there === undefined)
      return setState({ at: 'bad', reading: { status: 'failed' } })
    const opened = room.draftOf(reading.statement)
    if (isBlank(there)) return take(opened)
    setState({ at: 'asking', there, opened })
  }
  const picked = () => {
    const [file] = input.files ?? []
    // The same file may be picked again once it is mended.
    if (file) void read(file).finally(() => (input.value = ''))
  }
  const asking = () => {
    const now = state()
    return now.at === 'asking' ? now : undefined
  }
  const bad = () => {
    const now = state()
    return now.at === 'bad' ? now.reading : undefined
  }
  return (
    <div data-component="from-excel">
      <input ref={input} type="file" accept=".xlsx" hidden tabIndex={-1} onChange={picked} />
      <Button kind="link" onClick={() => input.click()}>
        {sayReport().pick}
      </Button>
      <p>{sayReport().pickHelp}</p>
      <span role="status" class="sr">
        {state().at === 'reading' ? sayReport().reading : ''}
      </span>
      <Show when={bad()}>{(reading) => <BadFile reading={reading()} />}</Show>
      <Dialog
        open={asking() !== undefined}
        onClose={() => setState({ at: 'idle' })}
        heading={sayReport().replace.head}
        closeLabel={sayReport().replace.close}
        actions={
          <>
            <Button kind="quiet" onClick={() => setState({ at: 'idle' })}>
              {sayReport().replace.no}
            </Button>
            <Button
              onClick={() => {
                const now = asking()
                if (now !== undefined) void take(now.opened)
              }}
            >
              {sayReport().replace.yes}
            </Button>
          </>
        }
      >
        <Show when={asking()}>
          {(now) => <Choice there={now().there} file={now().opened.draft} />}
        </Show>
      </Dialog>
    </div>
  )
}

/** What stands on the device, what the file holds, and what is lost. */
function Choice(props: { readonly there: Draft; readonly file: Draft }): JSX.Element {
  const words = () => sayReport().replace
  return (
    <>
      <p>{words().now(props.there.name, dayOf(props.there.changedAt))}</p>
      <p>
        {words().file(
          props.file.name,
          Object.keys(props.file.answers).length,
          props.file.records.length,
        )}
      </p>
      <p>{words().lost}</p>
      <Show when={props.there.saved !== null}>
        <p>{words().saved}</p>
      </Show>
    </>
  )
}

function BadFile(props: { readonly reading: Bad }): JSX.Element {
  const faults = (): readonly PlacedFault[] =>
    props.reading.status === 'faults' ? props.reading.faults : []
  const heading = () => {
    const words = sayReport().bad
    const { reading } = props
    switch (reading.status) {
      case 'no-sheet':
        return words['no-sheet'](reading.sheet)
      case 'faults':
        return words.faults(reading.faults.length)
      default:
        return words[reading.status]
    }
  }
  return (
    <>
      <StateNote state="error" heading={heading()}>
        {sayReport().mine}
      </StateNote>
      <Show when={faults().length > 0}>
        <ul aria-label={sayReport().faults}>
          <For each={faults().slice(0, MOST_SHOWN)}>
            {({ sheet, row, column, fault }) => (
              <li>{sayReport().at(sheet, `${column}${row}`, sayReport().fault(fault))}</li>
            )}
          </For>
          <Show when={faults().length > MOST_SHOWN}>
            <li>{sayReport().more(faults().length - MOST_SHOWN)}</li>
          </Show>
        </ul>
      </Show>
    </>
  )
}
