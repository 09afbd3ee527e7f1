import { createSignal, For, type JSX, onCleanup, Show } from 'solid-js'
import { handOver } from '../../hand-over.ts'
import { say } from '../../language.ts'
import { sayReport } from '../../messages/report.ts'
import { Button } from '../../ui/Button.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { nameInFile } from './file-name.ts'
import { type Failure, type Format, type ReportSubject, reportFile } from './report-api.ts'
import './report.css'

const formats = ['pdf', 'docx', 'xlsx'] as const satisfies readonly Format[]

type State =
  | { readonly at: 'idle' }
  | { readonly at: 'making'; readonly format: Format }
  | { readonly at: 'made'; readonly name: string }
  | { readonly at: 'failed'; readonly format: Format; readonly failure: Failure }

/** The result as a PDF, Word or Excel file in the language of the page. */
export function ReportDownload(props: {
  readonly subject: () => ReportSubject
  readonly asOf: string
  /** Said beside a failure: what is safe. */
  readonly safe: string
}): JSX.Element {
  const [state, setState] = createSignal<State>({ at: 'idle' })
  let isHere = true
  onCleanup(() => {
    isHere = false
  })

  const make = async (format: Format) => {
    if (state().at === 'making') return
    setState({ at: 'making', format })
    const subject = props.subject()
    const name = `${sayReport().fileName(nameInFile(subject.name), props.asOf)}.${format}`
    const made = await reportFile(format, subject)
    if (!isHere) return
    if (made.status !== 'made') return setState({ at: 'failed', format, failure: made })
    handOver(made.file, name)
    setState({ at: 'made', name })
  }
  const line = () => {
    const now = state()
    if (now.at === 'making') return sayReport().making(sayReport().format[now.format])
    return now.at === 'made' ? sayReport().made(now.name) : ''
  }
  const failed = () => {
    const now = state()
    return now.at === 'failed' ? now : undefined
  }
  return (
    <div data-component="report-download">
      <p>
        <b>{sayReport().head}</b>
        {sayReport().how}
      </p>
      <div class="row">
        <For each={formats}>
          {(format) => (
            <Button
              kind="quiet"
              aria-label={sayReport().label[format]}
              aria-disabled={state().at === 'making'}
              onClick={() => void make(format)}
            >
              {sayReport().format[format]}
            </Button>
          )}
        </For>
        <span role="status">{line()}</span>
      </div>
      <Show when={failed()}>
        {(one) => (
          <StateNote
            state="error"
            heading={sayReport().failed[one().failure.status]}
            code={numberOf(one().failure)}
            action={
              <Button kind="quiet" onClick={() => void make(one().format)}>
                {sayReport().again}
              </Button>
            }
          >
            {[waitOf(one().failure), props.safe].filter(Boolean).join(say().sentenceGap)}
          </StateNote>
        )}
      </Show>
    </div>
  )
}

const numberOf = (failure: Failure): string | undefined =>
  'number' in failure && failure.number !== '' ? sayReport().number(failure.number) : undefined

const waitOf = (failure: Failure): string =>
  'wait' in failure ? sayReport().wait(failure.wait) : ''
