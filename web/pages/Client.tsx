import { createMemo, onCleanup, onMount, Show } from 'solid-js'
import { createReading } from '../features/account/create-reading.ts'
import { Loaded } from '../features/account/Loaded.tsx'
import { asked, type Refusal } from '../features/account/private-api.ts'
import {
  assessorSaid,
  type ClientDesk,
  type ClientPlace,
  clientApi,
  firmItems,
  readClient,
  versionOf,
} from '../features/clients/clients-api.ts'
import { ReportSection } from '../features/clients/ReportSection.tsx'
import { areaName } from '../features/organisation/area-groups.ts'
import { day } from '../features/organisation/day-time.ts'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { hrefOf } from '../features/organisation/places.ts'
import { AnswersSection } from '../features/review/AnswersSection.tsx'
import {
  type AnswerRow,
  answerRows,
  type Said,
  stateOfRow,
} from '../features/review/answer-rows.ts'
import type { SaidDraft } from '../features/review/SaidForm.tsx'
import { TwoLadders } from '../features/review/TwoLadders.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayClients } from '../messages/clients.ts'
import { sayReview } from '../messages/review.ts'
import type { TablePage } from '../route-table.ts'
import { Button } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './organisation.css'
import '../features/review/review.css'

/** One firm’s workbook before its assessor: what the firm says, what was seen, and how they differ. */
export const Client: TablePage = (props) => {
  const { organisation, is } = useOrganisation()
  const place: ClientPlace = { organisation: organisation().id, share: props.params.share ?? '' }
  const reading = createReading(() => readClient(place))
  const words = () => sayClients().desk
  const isGone = () => reading.refusal()?.code === 'not-found'
  const there = () => (isGone() ? undefined : reading.value())
  const head = () => {
    if (isGone()) return words().missing
    return reading.value()?.firm.name ?? sayClients().head
  }
  makePageTitle(head)
  const mayWrite = () => is('provider', 'owner', 'editor', 'assessor')
  // A firm may withdraw at any time: what is open here is asked for again when one comes back to it.
  const look = () => {
    if (document.visibilityState === 'visible') void reading.again()
  }
  onMount(() => {
    document.addEventListener('visibilitychange', look)
    onCleanup(() => document.removeEventListener('visibilitychange', look))
  })
  const rows = createMemo((): readonly AnswerRow[] => {
    const desk = there()
    return desk === undefined ? [] : answerRows(firmItems(desk), assessorSaid(desk))
  })
  const write = (desk: ClientDesk) => (key: string, _: Said | undefined, draft: SaidDraft) => {
    // What was said is JSON that the question’s own field made; the route checks it.
    const { value, note } = draft as SaidDraft & { readonly value: string | null }
    const version = draft.version === 0 ? versionOf(desk, key) : draft.version
    return asked(
      clientApi.answers.$put({ param: place, json: { items: [{ key, value, note, version }] } }),
    )
  }
  const onRefusal = ({ code }: Refusal) => {
    if (code === 'not-found') void reading.again()
  }
  return (
    <>
      <main class="page" data-page="organisation" data-review>
        <div class="title">
          <h1>{head()}</h1>
          <Show when={there()}>
            {(desk) => (
              <>
                <p class="lead">{sentenceOf(rows())}</p>
                <Facts facts={factsOf(desk())} />
              </>
            )}
          </Show>
        </div>
        <Show
          when={!isGone()}
          fallback={
            <StateNote
              state="withheld"
              heading={words().missingHelp}
              action={
                <Button kind="quiet" href={hrefOf(organisation().id, 'clients')}>
                  {words().back}
                </Button>
              }
            />
          }
        >
          <Loaded of={{ ...reading, value: there }}>
            {(desk) => (
              <>
                <TwoLadders
                  firm={desk().results.firm?.ladders ?? null}
                  other={desk().results.assessor?.ladders ?? null}
                  side="visit"
                  gone={sayReview().ladders.care}
                />
                <AnswersSection
                  rows={rows()}
                  aside={
                    <>
                      <p>{words().answersAside}</p>
                      <Show when={!mayWrite()}>
                        <p>{words().readersOnly}</p>
                      </Show>
                    </>
                  }
                  whose={sayClients().visit}
                  mayWrite={mayWrite()}
                  offersInternal={false}
                  isMany={false}
                  write={write(desk())}
                  again={reading.again}
                  onRefusal={onRefusal}
                />
                <ReportSection place={place} firm={desk().firm.name} />
              </>
            )}
          </Loaded>
        </Show>
      </main>
      <PageFoot />
    </>
  )
}

function sentenceOf(rows: readonly AnswerRow[]): string {
  const answered = rows.filter(({ firm }) => firm !== null).length
  const count = (...states: readonly string[]) =>
    rows.filter((row) => states.includes(stateOfRow(row))).length
  return sayClients().desk.sentence(count('same', 'differs'), answered, count('differs'))
}

function factsOf({ firm, workbook, purpose, since, asOf }: ClientDesk) {
  const words = sayClients().desk
  return [
    { term: words.workbook, value: workbook.name },
    ...(areaName(firm.area) === '' ? [] : [{ term: words.area, value: areaName(firm.area) }]),
    { term: words.purpose, value: purpose },
    { term: words.since, value: <span class="num">{day(since)}</span> },
    { term: words.asOf, value: <span class="num">{asOf}</span> },
  ]
}
