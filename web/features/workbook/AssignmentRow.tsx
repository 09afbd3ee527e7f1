import { createUniqueId, For, type JSX, Show } from 'solid-js'
import { civilDayOf } from '../../../assessments/civil-day.ts'
import type { Department } from '../../../assessments/schema/department.ts'
import { inWords } from '../../language.ts'
import { sayWorkbook } from '../../messages/workbook.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import type { Draft } from '../assessment/draft.ts'
import { openSteps, stepsOfDepartment } from '../departments/department-steps.ts'
import { isCounted, stepsFor } from '../interview/steps.ts'
import type { Whole } from './workbook-api.ts'

export type Assigned = { readonly userId: string | null; readonly dueOn: string | null }

type AssignmentRowProps = {
  readonly department: Department
  readonly draft: Draft
  readonly assigned: Whole['assignments'][number] | undefined
  readonly members: readonly {
    readonly userId: string
    readonly name: string | null
    readonly email: string | null
  }[]
  readonly mayAssign: boolean
  readonly isBusy: boolean
  readonly onAssign: (name: string, next: Assigned) => void
  readonly onAnswer: () => void
}

/** One department: who, by when, how far it is, and the way to its questions. */
export function AssignmentRow(props: AssignmentRowProps): JSX.Element {
  const whoId = createUniqueId()
  const dueId = createUniqueId()
  const words = () => sayWorkbook().departments
  const name = () => inWords(props.department.name)
  const userId = () => props.assigned?.user?.id ?? ''
  const dueOn = () => props.assigned?.dueOn ?? null
  const steps = () => stepsFor(props.draft)
  const all = () => stepsOfDepartment(steps(), props.department).filter(isCounted).length
  const open = () => openSteps(props.draft, steps(), props.department).length
  const isLate = () => {
    const due = dueOn()
    return due !== null && due < civilDayOf(Date.now()) && open() > 0
  }
  const put = (next: Partial<Assigned>) => {
    const assigned = { userId: userId() || null, dueOn: dueOn(), ...next }
    // Without a colleague there is no assignment, and so no due day.
    const { userId: who } = assigned
    props.onAssign(name(), who === null ? { userId: null, dueOn: null } : assigned)
  }
  /** Who has it stays to be seen, also when no longer a member who may answer. */
  const choices = () => {
    const listed = props.members.map((one) => ({
      id: one.userId,
      text: one.name ?? one.email ?? sayWorkbook().list.nobody,
    }))
    const user = props.assigned?.user
    return user == null || listed.some(({ id }) => id === user.id)
      ? listed
      : [...listed, { id: user.id, text: user.name ?? sayWorkbook().list.nobody }]
  }
  return (
    <tr>
      <th scope="row">
        {name()}
        <small>{inWords(props.department.about)}</small>
      </th>
      <td data-l={words().who}>
        <Show
          when={props.mayAssign}
          fallback={<span>{props.assigned?.user?.name ?? words().nobody}</span>}
        >
          <label class="sr" for={whoId}>
            {words().whoOf(name())}
          </label>
          <select
            id={whoId}
            disabled={props.isBusy}
            onChange={(event) => put({ userId: event.currentTarget.value || null })}
          >
            <option value="" selected={userId() === ''}>
              {words().nobody}
            </option>
            <For each={choices()}>
              {(one) => (
                <option value={one.id} selected={one.id === userId()}>
                  {one.text}
                </option>
              )}
            </For>
          </select>
        </Show>
      </td>
      <td data-l={words().due}>
        <span>
          <Show
            when={props.mayAssign && userId() !== ''}
            fallback={<span class="num">{dueOn()}</span>}
          >
            <label class="sr" for={dueId}>
              {words().dueOf(name())}
            </label>
            <input
              id={dueId}
              type="date"
              value={dueOn() ?? ''}
              disabled={props.isBusy}
              onChange={(event) => put({ dueOn: event.currentTarget.value || null })}
            />
          </Show>
          <Show when={isLate()}>
            <small class="late">{words().late}</small>
          </Show>
        </span>
      </td>
      <td data-l={words().progress}>
        <Mark state={open() === 0 ? 'held' : 'unknown'}>
          {open() === 0 ? words().done : words().open(open(), all())}
        </Mark>
      </td>
      <td>
        <Button
          kind="link"
          disabled={props.isBusy}
          aria-label={words().goOf(name())}
          onClick={() => props.onAnswer()}
        >
          {words().go}
        </Button>
      </td>
    </tr>
  )
}
