import { createSignal, For, type JSX, Show } from 'solid-js'
import { departments } from '../../../assessments/content/interview/departments.ts'
import { sayWorkbook } from '../../messages/workbook.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { createAct } from '../account/create-act.ts'
import { createReading } from '../account/create-reading.ts'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { emptyDraft } from '../assessment/draft.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { type Assigned, AssignmentRow } from './AssignmentRow.tsx'
import type { Place } from './place.ts'
import { draftIdAt } from './place.ts'
import { type Whole, workbookApi } from './workbook-api.ts'

type DepartmentsSectionProps = {
  readonly place: Place
  readonly whole: Whole
  readonly again: () => Promise<void>
  readonly onAnswer: (department: string) => void
  readonly isBusy: boolean
}

/** Who answers for which department of a workbook, by when, and how far it is. */
export function DepartmentsSection(props: DepartmentsSectionProps): JSX.Element {
  const { organisation, is } = useOrganisation()
  const act = createAct()
  const [done, setDone] = createSignal('')
  const words = () => sayWorkbook().departments
  const mayAssign = () => is('manufacturer', 'owner', 'editor')
  const members = createReading(() =>
    asked(
      api.organisations[':organisation'].members.$get({
        param: { organisation: organisation().id },
      }),
    ),
  )
  const answering = () =>
    (members.value()?.members ?? []).filter(({ role }) => role === 'owner' || role === 'editor')
  /** What the organisation holds, as the screens of the interview read it. */
  const asDraft = () => {
    const { enterprise, answers, records } = props.whole.request
    const { notKnown = [], ...notebook } = props.whole.notebook
    return {
      ...emptyDraft(draftIdAt(props.place)),
      enterprise: enterprise ?? {},
      answers: answers ?? {},
      records: records ?? [],
      notKnown,
      notebook,
    }
  }
  const assign = async (department: string, name: string, next: Assigned) => {
    setDone('')
    const before = props.whole.assignments.find((one) => one.department === department)
    const saved = await act.run(() =>
      asked(
        workbookApi.assignments[':department'].$put({
          param: { ...props.place, department },
          json: { version: before?.version ?? 0, ...next },
        }),
      ),
    )
    if (saved !== undefined) setDone(words().saved(name))
    await props.again()
  }
  return (
    <SideSection
      id="departments"
      heading={words().head}
      aside={
        <>
          <p>{words().aside}</p>
          <p>{words().assumed}</p>
        </>
      }
    >
      <table class="tt departments" data-unfold>
        <caption class="sr">{words().caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words().department}</th>
            <th scope="col">{words().who}</th>
            <th scope="col">{words().due}</th>
            <th scope="col">{words().progress}</th>
            <th scope="col">
              <span class="sr">{words().go}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={departments}>
            {(department) => (
              <AssignmentRow
                department={department}
                draft={asDraft()}
                assigned={props.whole.assignments.find((one) => one.department === department.id)}
                members={answering()}
                mayAssign={mayAssign()}
                isBusy={act.isBusy() || props.isBusy}
                onAssign={(name, next) => void assign(department.id, name, next)}
                onAnswer={() => props.onAnswer(department.id)}
              />
            )}
          </For>
        </tbody>
      </table>
      <RefusalNote
        refusal={act.refusal()}
        reread={() => void props.again()}
        words={{ conflict: words().conflict }}
      />
      <Show when={members.refusal()}>
        <RefusalNote refusal={members.refusal()} again={() => void members.again()} />
      </Show>
      <p class="done" role="status">
        {done()}
      </p>
    </SideSection>
  )
}
