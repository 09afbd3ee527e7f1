import { createSignal, For, type JSX, Show } from 'solid-js'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { inWords, say } from '../../language.ts'
import { sayRecords } from '../../messages/records.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { type RecordKind, recordKinds } from './record-kinds.ts'
import { awardedTitles, cityDocuments, documentsHere, documentsReading } from './record-readers.ts'

export type AddRecordProps = {
  readonly documents: readonly PolicyDocument[]
  readonly area: string | null | undefined
  readonly onAdd: (kind: RecordKind) => void
}

/** The kinds of record: first those that the documents of the firm's area read, then the others. */
export function AddRecord(props: AddRecordProps): JSX.Element {
  const words = () => sayRecords()
  const [isOpen, setOpen] = createSignal(false)
  const here = () => documentsHere(props.documents, props.area)
  const isHere = (kind: RecordKind) =>
    here().length === 0 || (documentsReading(kind, here()).length > 0 && !isSettled(kind))
  /** The award of a city in the catalogue is worked out from its own measure. */
  const isSettled = (kind: RecordKind) =>
    kind === 'city-award' && props.documents.length > 0 && !mayCount()
  const mayCount = () => awardedTitles(props.documents, props.area).length > 0
  const first = () => recordKinds.filter(isHere)
  const others = () => recordKinds.filter((kind) => !isHere(kind))
  const List = (own: { readonly kinds: readonly RecordKind[] }) => (
    <ul>
      <For each={own.kinds}>
        {(kind) => (
          <li>
            <span>
              <b id={`add-${kind}`}>{words().kind[kind]}</b>
              <small>{words().kindHelp[kind]}</small>
              <small>{isSettled(kind) ? settledText() : readByText(kind)}</small>
            </span>
            <Show when={!isSettled(kind)}>
              <Button
                kind="link"
                aria-describedby={`add-${kind}`}
                onClick={() => props.onAdd(kind)}
              >
                {words().add}
              </Button>
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
  const tagsOf = (documents: readonly PolicyDocument[]) =>
    documents.map(({ tag }) => inWords(tag)).join(say().listed)
  /** Which documents read the kind: the firm's own, or where none of them does, the others. */
  const readByText = (kind: RecordKind) => {
    const reading = documentsReading(kind, props.documents)
    if (reading.length === 0) return ''
    if (kind === 'granted') return words().readByAll
    const own = reading.filter((document) => here().includes(document))
    return words().readBy(tagsOf(own.length > 0 ? own : reading))
  }
  const settledText = () => words().awardHere(tagsOf(cityDocuments(props.documents, props.area)))

  return (
    <section class="add" aria-labelledby="add-record">
      <h2 id="add-record">{words().addLabel}</h2>
      <List kinds={first()} />
      <Show when={others().length > 0}>
        <Disclosure
          open={isOpen()}
          onToggle={setOpen}
          summary={
            <>
              {words().elsewhere}
              <small>{words().elsewhereHelp(others().length)}</small>
            </>
          }
        >
          <List kinds={others()} />
        </Disclosure>
      </Show>
    </section>
  )
}
