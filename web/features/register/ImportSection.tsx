import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js'
import { handOver } from '../../hand-over.ts'
import { language, say } from '../../language.ts'
import { sayRegister } from '../../messages/register.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { createAct } from '../account/create-act.ts'
import { fileAt } from '../account/private-file.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { countText } from '../desk/share-text.ts'
import { day } from '../organisation/day-time.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { headerFaultText } from './fault-words.ts'
import { ReportTable } from './ReportTable.tsx'
import { type ReadReport, type Report, sendRegister } from './register-api.ts'

/** Choose a file, see what becomes of each row, then import it; template and export beside it. */
export function ImportSection(props: { readonly onDone: () => void }): JSX.Element {
  const { organisation, is } = useOrganisation()
  const words = () => sayRegister().import
  const mayImport = () => is('bureau', 'owner', 'editor')
  const filing = createAct()
  const take = async (name: 'register.csv' | 'register/template.csv', title: string) => {
    const path = `/api/organisations/${organisation().id}/${name}?lang=${language()}`
    const file = await filing.run(() => fileAt(path))
    if (file !== undefined) handOver(file, `${title}-${day(Date.now())}.csv`)
  }
  return (
    <SideSection
      id="import"
      heading={words().head}
      aside={
        <>
          <p>{words().aside}</p>
          <p>{words().limit}</p>
        </>
      }
    >
      <Show when={mayImport()} fallback={<p class="quiet">{words().onlyRegistrars}</p>}>
        <ImportFile onDone={props.onDone} />
      </Show>
      <div class="acts files">
        <Button
          kind="link"
          disabled={filing.isBusy()}
          onClick={() => void take('register/template.csv', words().template)}
        >
          {words().template}
        </Button>
        <Button
          kind="link"
          disabled={filing.isBusy()}
          onClick={() => void take('register.csv', sayRegister().head)}
        >
          {words().export}
        </Button>
      </div>
      <RefusalNote refusal={filing.refusal()} />
    </SideSection>
  )
}

type Chosen = { readonly file: File; readonly preview: string; readonly apply: string }

function ImportFile(props: { readonly onDone: () => void }): JSX.Element {
  const { organisation } = useOrganisation()
  const words = () => sayRegister().import
  const [chosen, setChosen] = createSignal<Chosen>()
  const [report, setReport] = createSignal<Report>()
  const act = createAct()
  const inputId = createUniqueId()
  let input!: HTMLInputElement
  let outcome!: HTMLDivElement
  const send = async (apply: boolean) => {
    const one = chosen()
    if (one === undefined) return
    const key = apply ? one.apply : one.preview
    const told = await act.run(() => sendRegister(organisation().id, one.file, { apply, key }))
    if (told === undefined) return
    setReport(() => told)
    outcome.focus()
    if (apply) props.onDone()
  }
  const choose = (file: File | undefined) => {
    if (file === undefined) return
    setChosen({ file, preview: crypto.randomUUID(), apply: crypto.randomUUID() })
    setReport(undefined)
    void send(false)
  }
  const readable = (): ReadReport | undefined => {
    const found = report()
    return found?.readable === true ? found : undefined
  }
  const faults = () => {
    const found = report()
    return found?.readable === false ? found.faults : undefined
  }
  const toWrite = ({ counts }: ReadReport) => counts.new + counts.changed
  return (
    <>
      <div class="choose">
        <input
          ref={input}
          id={inputId}
          class="sr"
          type="file"
          accept=".csv,text/csv"
          aria-describedby={`${inputId}-help`}
          disabled={act.isBusy()}
          onChange={() => choose(input.files?.[0])}
          onClick={() => {
            // The same file, mended, is another choice.
            input.value = ''
          }}
        />
        <label for={inputId}>{chosen() === undefined ? words().file : words().another}</label>
        <small id={`${inputId}-help`}>{words().fileHelp}</small>
      </div>
      <Show when={act.isBusy()}>
        <StateNote state="loading" heading={words().reading} />
      </Show>
      <RefusalNote
        refusal={act.refusal()}
        again={() => void send(readable() !== undefined)}
        words={{ 'too-large': words().tooLarge, invalid: words().unreadable }}
      />
      <div ref={outcome} tabindex={-1} class="outcome">
        <Show when={faults()}>
          {(found) => (
            <StateNote state="error" heading={words().unreadable}>
              <For each={found()}>{(fault) => <span>{headerFaultText(fault)} </span>}</For>
            </StateNote>
          )}
        </Show>
        <Show when={readable()}>
          {(found) => (
            <>
              <h3>{words().previewOf(chosen()?.file.name ?? '')}</h3>
              <Show
                when={found().applied}
                fallback={
                  <div class="acts">
                    <Show
                      when={toWrite(found()) > 0}
                      fallback={<p class="quiet">{words().nothing}</p>}
                    >
                      <Button disabled={act.isBusy()} onClick={() => void send(true)}>
                        {words().apply(countText(toWrite(found())))}
                      </Button>
                    </Show>
                  </div>
                }
              >
                <p class="done" role="status">
                  {words().done(countText(found().counts.new), countText(found().counts.changed))}
                  {found().counts.refused > 0
                    ? `${say().sentenceGap}${words().refusedLeft(countText(found().counts.refused))}`
                    : ''}
                </p>
              </Show>
              <ReportTable report={found()} />
            </>
          )}
        </Show>
      </div>
    </>
  )
}
