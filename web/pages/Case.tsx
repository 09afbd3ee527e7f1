import { createMemo, createSignal, Show } from 'solid-js'
import { createReading } from '../features/account/create-reading.ts'
import { Loaded } from '../features/account/Loaded.tsx'
import { asked } from '../features/account/private-api.ts'
import { areaName } from '../features/organisation/area-groups.ts'
import { dayTime } from '../features/organisation/day-time.ts'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { AnswersSection } from '../features/review/AnswersSection.tsx'
import { answerRows, type Said, stateOfRow } from '../features/review/answer-rows.ts'
import { CaseDecisions } from '../features/review/CaseDecisions.tsx'
import { CaseRounds } from '../features/review/CaseRounds.tsx'
import { frozenItems, saidByKey, saidOfWhole } from '../features/review/frozen-items.ts'
import {
  type CaseDesk,
  type CasePlace,
  caseApi,
  readCase,
  readResult,
} from '../features/review/review-api.ts'
import type { SaidDraft } from '../features/review/SaidForm.tsx'
import { TwoLadders } from '../features/review/TwoLadders.tsx'
import { WholeNotes } from '../features/review/WholeNotes.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { StateLine } from '../features/submission/StateLine.tsx'
import { sayReview } from '../messages/review.ts'
import { saySubmission } from '../messages/submission.ts'
import type { TablePage } from '../route-table.ts'
import { Facts } from '../ui/Facts.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import './organisation.css'
import './workbook.css'
import '../features/review/review.css'

/** One case before a bureau: the firm’s answers, the reviewer’s beside them, and the decision. */
export const Case: TablePage = (props) => {
  const { organisation } = useOrganisation()
  const place: CasePlace = {
    organisation: organisation().id,
    submission: props.params.submission ?? '',
  }
  const reading = createReading(() => readCase(place))
  const [done, setDone] = createSignal('')
  const words = () => sayReview().case
  const head = () => reading.value()?.firm.name ?? words().head
  let line!: HTMLDivElement
  makePageTitle(head)
  const again = async (said: string) => {
    setDone(said)
    await reading.again()
    // The pressed button may be gone: one goes on reading where the state is told.
    line?.focus()
  }
  const isGone = () => reading.refusal()?.code === 'not-found'
  return (
    <>
      <main class="page" data-page="organisation" data-review>
        <div class="title">
          <h1>{isGone() ? words().head : head()}</h1>
          <Show when={!isGone() && reading.value()}>
            {(desk) => <Facts facts={factsOf(desk())} />}
          </Show>
        </div>
        <Loaded
          of={{ ...reading, value: () => (isGone() ? undefined : reading.value()) }}
          words={{ 'not-found': words().missing }}
        >
          {(desk) => (
            <>
              <SideSection id="state" heading={words().line}>
                <div ref={line} tabindex={-1} class="line-focus">
                  <StateLine state={desk().state} round={desk().round} />
                  <p class="said">{words().stateHelp[desk().state]}</p>
                  <p class="done" role="status">
                    {done()}
                  </p>
                </div>
                <CaseDecisions
                  place={place}
                  desk={desk()}
                  differing={differingIn(desk())}
                  onDone={(said) => void again(said)}
                />
              </SideSection>
              <Readings place={place} desk={desk()} />
              <Beside place={place} desk={desk()} again={reading.again} />
              <CaseRounds place={place} desk={desk()} />
            </>
          )}
        </Loaded>
      </main>
      <PageFoot />
    </>
  )
}

const rowsOf = (desk: CaseDesk) => answerRows(frozenItems(desk), saidByKey(desk))

const differingIn = (desk: CaseDesk): number =>
  rowsOf(desk).filter((row) => stateOfRow(row) === 'differs').length

function factsOf({ firm, area, submittedAt, round, daysWaiting, result }: CaseDesk) {
  const { case: words, queue } = sayReview()
  return [
    { term: words.code, value: <span class="num">{firm.creditCode ?? queue.noCode}</span> },
    { term: words.area, value: areaName(area) },
    {
      term: words.submitted,
      value: (
        <>
          <span class="num">{dayTime(submittedAt)}</span> {queue.roundOf(round)}
        </>
      ),
    },
    ...(daysWaiting === null ? [] : [{ term: words.waiting, value: queue.days(daysWaiting) }]),
    { term: words.asOf, value: <span class="num">{result.asOf}</span> },
  ]
}

type Part = { readonly place: CasePlace; readonly desk: CaseDesk }

/** Both ladders; read anew whenever the case was, since a note may have moved one. */
function Readings(props: Part) {
  const reading = createReading(() => readResult(props.place))
  const fresh = createMemo((before: CaseDesk | undefined) => {
    if (before !== undefined && before !== props.desk) void reading.again()
    return props.desk
  })
  return (
    <Loaded of={reading}>
      {(result) => (
        <TwoLadders
          firm={fresh() && result().ladders.firm}
          other={result().ladders.reviewer}
          side="bureau"
          gone={sayReview().ladders.gone}
        />
      )}
    </Loaded>
  )
}

/** Notes of the whole and of each answer, writable while the round is under review. */
function Beside(props: Part & { readonly again: () => Promise<void> }) {
  const { is } = useOrganisation()
  const rows = createMemo(() => rowsOf(props.desk))
  const mayWrite = () =>
    props.desk.ours && props.desk.state === 'in-review' && is('bureau', 'owner', 'reviewer')
  const write = (key: string | null, said: Said | undefined, draft: SaidDraft) => {
    // What was said is JSON that the question’s own field made; the route checks it.
    const { value, note, internal } = draft as SaidDraft & { readonly value: string | null }
    const json = { id: said?.id ?? null, version: said?.version ?? 0, key, value, note, internal }
    return asked(caseApi.notes.$put({ param: props.place, json }))
  }
  return (
    <>
      <AnswersSection
        rows={rows()}
        aside={<p>{saySubmission().notes.aside}</p>}
        whose={sayReview().ladders.reviewer}
        mayWrite={mayWrite()}
        offersInternal
        isMany
        write={write}
        again={props.again}
      />
      <WholeNotes
        notes={saidOfWhole(props.desk)}
        mayWrite={mayWrite()}
        write={(said, draft) => write(null, said, draft)}
        again={props.again}
      />
    </>
  )
}
