import { type JSX, lazy, Show, Suspense } from 'solid-js'
import { createReading } from '../features/account/create-reading.ts'
import { api, asked } from '../features/account/private-api.ts'
import { areaName } from '../features/organisation/area-groups.ts'
import { DailyWork } from '../features/organisation/DailyWork.tsx'
import { day } from '../features/organisation/day-time.ts'
import { FirstSteps } from '../features/organisation/FirstSteps.tsx'
import { firstSteps } from '../features/organisation/first-steps.ts'
import { InTrash } from '../features/organisation/InTrash.tsx'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { say } from '../language.ts'
import { sayOrganisation } from '../messages/organisation.ts'
import { Facts } from '../ui/Facts.tsx'
import './organisation.css'

const FirmHome = lazy(() =>
  import('../features/workbook/FirmHome.tsx').then((m) => ({ default: m.FirmHome })),
)

/** The first page of an organisation: what is to do here, by its kind and one's role. */
export function OrganisationHome(): JSX.Element {
  const { organisation } = useOrganisation()
  makePageTitle(() => organisation().name)
  return (
    <>
      <Show when={organisation().deletedAt === null} fallback={<InTrash />}>
        <InUse />
      </Show>
      <PageFoot />
    </>
  )
}

function InUse(): JSX.Element {
  const { organisation, is } = useOrganisation()
  const here = api.organisations[':organisation']
  const param = { organisation: organisation().id }
  const isFirm = is('manufacturer')
  const members = createReading(() => asked(here.members.$get({ param })))
  const workbooks = isFirm ? createReading(() => asked(here.workbooks.$get({ param }))) : undefined
  const words = () => sayOrganisation()
  const steps = () => {
    const people = members.value()?.members.length
    const count = workbooks?.value()?.workbooks.length
    // What has not arrived yet is no task yet.
    if (people === undefined || (isFirm && count === undefined)) return []
    return firstSteps({ organisation: organisation(), members: people, workbooks: count })
  }
  const owners = () =>
    members
      .value()
      ?.members.filter(({ role }) => role === 'owner')
      .flatMap(({ name }) => name ?? [])
      .join(say().listed)
  const facts = () => {
    const { area, creditCode, kind, createdAt } = organisation()
    const { fields, role, home } = words()
    const known = [
      { term: fields.area[kind], text: areaName(area) },
      { term: fields.creditCode, text: creditCode ?? '' },
      { term: role.owner, text: owners() ?? '' },
      { term: home.created, text: day(createdAt) },
    ]
    return known.filter(({ text }) => text !== '').map(({ term, text }) => ({ term, value: text }))
  }
  return (
    <main class="page" data-page="organisation">
      <div class="title">
        <h1>{organisation().name}</h1>
        <Facts facts={facts()} />
      </div>
      <FirstSteps steps={steps()} />
      <Show when={workbooks}>
        {(reading) => (
          <Suspense>
            <FirmHome workbooks={reading()} />
          </Suspense>
        )}
      </Show>
      <DailyWork />
    </main>
  )
}
