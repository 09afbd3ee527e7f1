import { useNavigate } from '@solidjs/router'
import { createEffect, Show } from 'solid-js'
import { industries } from '../../assessments/content/industries/industries.ts'
import { createReading } from '../features/account/create-reading.ts'
import { Loaded } from '../features/account/Loaded.tsx'
import { RefusalNote } from '../features/account/RefusalNote.tsx'
import { hrefOn } from '../features/interview/way.ts'
import { dayTime } from '../features/organisation/day-time.ts'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { SharesSection } from '../features/sharing/SharesSection.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { SubmitSection } from '../features/submission/SubmitSection.tsx'
import { createOpening } from '../features/workbook/create-opening.ts'
import { DepartmentsSection } from '../features/workbook/DepartmentsSection.tsx'
import { HereNote } from '../features/workbook/HereNote.tsx'
import { HistorySection } from '../features/workbook/HistorySection.tsx'
import type { Place } from '../features/workbook/place.ts'
import { WorkbookActs } from '../features/workbook/WorkbookActs.tsx'
import { readWorkbook, type Whole } from '../features/workbook/workbook-api.ts'
import { inWords } from '../language.ts'
import { sayWorkbook } from '../messages/workbook.ts'
import type { TablePage } from '../route-table.ts'
import { Button } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './organisation.css'
import './workbook.css'

/** One workbook: to its questions, who answers what, and what of it is given to others. */
export const Workbook: TablePage = (props) => {
  const { organisation, is } = useOrganisation()
  const go = useNavigate()
  const place: Place = {
    organisation: organisation().id,
    workbook: props.params.workbook ?? '',
  }
  const opening = createOpening()
  const reading = createReading(() => readWorkbook(place))
  const words = () => sayWorkbook().page
  makePageTitle(() => reading.value()?.name ?? words().title)
  scrollOnceThere(() => reading.value() !== undefined)
  const openAt = async (href: string) => {
    if (await opening.open(place, organisation().name)) go(href)
  }
  const mayAnswer = () => is('manufacturer', 'owner', 'editor')
  const isInUse = () => reading.value()?.deletedAt === null
  return (
    <>
      <main class="page" data-page="organisation">
        <div class="title">
          <h1>{reading.value()?.name ?? words().title}</h1>
          <Show when={reading.value()}>{(whole) => <Facts facts={factsOf(whole())} />}</Show>
          <Show when={isInUse()}>
            <div class="acts">
              <Show when={mayAnswer()}>
                <Button disabled={opening.isBusy()} onClick={() => void openAt('/check')}>
                  {opening.isBusy() ? words().opening : words().go}
                </Button>
              </Show>
              <Button
                kind="quiet"
                disabled={opening.isBusy()}
                onClick={() => void openAt('/result')}
              >
                {words().result}
              </Button>
              <Button kind="quiet" disabled={opening.isBusy()} onClick={() => void openAt('/road')}>
                {words().road}
              </Button>
              <WorkbookActs place={place} reading={reading} />
            </div>
            <Show when={!mayAnswer()}>
              <p class="said">{words().readOnly}</p>
            </Show>
          </Show>
          <RefusalNote refusal={opening.refusal()} />
          <HereNote place={place} />
        </div>
        <Loaded of={reading} words={{ 'not-found': words().missing }}>
          {(whole) => (
            <Show
              when={whole().deletedAt === null}
              fallback={<StateNote state="empty" heading={words().inTrash} />}
            >
              <DepartmentsSection
                place={place}
                whole={whole()}
                again={reading.again}
                isBusy={opening.isBusy()}
                onAnswer={(department) => void openAt(hrefOn({ by: 'department', department }))}
              />
              <SharesSection workbook={place.workbook} />
              <SubmitSection place={place} />
              <HistorySection place={place} whole={whole()} />
            </Show>
          )}
        </Loaded>
      </main>
      <PageFoot />
    </>
  )
}

const industryName = (id: string | null): string => {
  const industry = industries.find((one) => one.id === id)
  return industry === undefined ? sayWorkbook().page.noIndustry : inWords(industry.name)
}

function factsOf({ industry, items, createdAt }: Whole) {
  const words = sayWorkbook()
  const said = items.filter(({ value }) => value !== null)
  const last = items.toSorted((a, b) => b.changedAt - a.changedAt)[0]
  return [
    { term: words.page.industry, value: industryName(industry) },
    { term: words.page.answers, value: words.list.answersOf(said.length) },
    ...(last === undefined
      ? [{ term: words.page.created, value: <span class="num">{dayTime(createdAt)}</span> }]
      : [
          {
            term: words.page.changed,
            value: (
              <>
                <span class="num">{dayTime(last.changedAt)}</span>{' '}
                {last.changedBy.name ?? words.list.nobody}
              </>
            ),
          },
        ]),
  ]
}

/** The part of the page that the address names, once it is there. */
function scrollOnceThere(isThere: () => boolean): void {
  let isDone = false
  createEffect(() => {
    if (isDone || !isThere() || location.hash === '') return
    isDone = true
    queueMicrotask(() => document.getElementById(location.hash.slice(1))?.scrollIntoView())
  })
}
