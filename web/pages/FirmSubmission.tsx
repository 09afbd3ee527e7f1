import { A } from '@solidjs/router'
import { createSignal, Show } from 'solid-js'
import { createReading } from '../features/account/create-reading.ts'
import { Loaded } from '../features/account/Loaded.tsx'
import { areaName } from '../features/organisation/area-groups.ts'
import { dayTime } from '../features/organisation/day-time.ts'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { CaseActs } from '../features/submission/CaseActs.tsx'
import { NotesSection } from '../features/submission/NotesSection.tsx'
import { RoundsSection } from '../features/submission/RoundsSection.tsx'
import { StateLine } from '../features/submission/StateLine.tsx'
import { type CasePlace, type Desk, readSubmission } from '../features/submission/submission-api.ts'
import { workbookHref } from '../features/workbook/place.ts'
import { saySubmission } from '../messages/submission.ts'
import type { TablePage } from '../route-table.ts'
import { Facts } from '../ui/Facts.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import './organisation.css'
import './workbook.css'

/** One case as its firm sees it: where it stands, what the reviewer says, and each round’s receipt. */
export const FirmSubmission: TablePage = (props) => {
  const { organisation } = useOrganisation()
  const place: CasePlace = {
    organisation: organisation().id,
    submission: props.params.submission ?? '',
  }
  const reading = createReading(() => readSubmission(place))
  const [done, setDone] = createSignal('')
  const words = () => saySubmission().page
  makePageTitle(() => words().head)
  const again = (said = '') => {
    setDone(said)
    void reading.again()
  }
  return (
    <>
      <main class="page" data-page="organisation">
        <div class="title">
          <h1>{words().head}</h1>
          <Show when={reading.value()}>
            {(desk) => <Facts facts={factsOf(desk(), place.organisation)} />}
          </Show>
        </div>
        <Loaded of={reading} words={{ 'not-found': words().missing }}>
          {(desk) => (
            <>
              <SideSection id="state" heading={words().line}>
                <StateLine state={desk().state} round={desk().round} />
                <p class="said">{saySubmission().stateHelp[desk().state]}</p>
                <p class="done" role="status">
                  {done()}
                </p>
                <CaseActs place={place} desk={desk()} onDone={again} again={() => again()} />
              </SideSection>
              <NotesSection desk={desk()} />
              <RoundsSection place={place} desk={desk()} />
            </>
          )}
        </Loaded>
      </main>
      <PageFoot />
    </>
  )
}

function factsOf({ workbook, bureau, area, submittedAt, round }: Desk, organisation: string) {
  const words = saySubmission()
  return [
    {
      term: words.page.workbook,
      value: <A href={workbookHref({ organisation, workbook: workbook.id })}>{workbook.name}</A>,
    },
    { term: words.page.bureau, value: bureau.name },
    { term: words.page.area, value: areaName(area) },
    {
      term: words.page.submitted,
      value: (
        <>
          <span class="num">{dayTime(submittedAt)}</span> {words.section.round(round)}
        </>
      ),
    },
  ]
}
