import type { JSX } from 'solid-js'
import { sayWorkbook } from '../../messages/workbook.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import '../../pages/workbook.css'
import { createReading, type Reading } from '../account/create-reading.ts'
import { Loaded } from '../account/Loaded.tsx'
import { api, asked } from '../account/private-api.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { ClaimSection } from '../submission/ClaimSection.tsx'
import { MyAssignments } from './MyAssignments.tsx'
import { NewWorkbook } from './NewWorkbook.tsx'
import { TrashedWorkbooks } from './TrashedWorkbooks.tsx'
import { WorkbookTable } from './WorkbookTable.tsx'
import type { WorkbookList } from './workbook-list.ts'

/** The work of a manufacturer: what is in one’s own hands, the workbooks, the register. */
export function FirmHome(props: { readonly workbooks: Reading<WorkbookList> }): JSX.Element {
  const { organisation, is } = useOrganisation()
  const here = api.organisations[':organisation']
  const param = { organisation: organisation().id }
  const shares = createReading(() => asked(here.shares.$get({ param })))
  const submissions = createReading(() => asked(here.submissions.$get({ param })))
  return (
    <>
      <MyAssignments />
      <SideSection
        id="workbooks"
        heading={sayWorkbook().list.head}
        aside={<p>{sayWorkbook().list.aside}</p>}
      >
        <Loaded of={props.workbooks}>
          {(value) => (
            <>
              <WorkbookTable
                workbooks={value().workbooks.filter(({ deletedAt }) => deletedAt === null)}
                shares={shares.value()?.shares ?? []}
                submissions={submissions.value()?.submissions ?? []}
              />
              <TrashedWorkbooks
                workbooks={value().workbooks.filter(({ deletedAt }) => deletedAt !== null)}
                again={props.workbooks.again}
              />
            </>
          )}
        </Loaded>
        {is('manufacturer', 'owner', 'editor') && <NewWorkbook />}
      </SideSection>
      <ClaimSection />
    </>
  )
}
