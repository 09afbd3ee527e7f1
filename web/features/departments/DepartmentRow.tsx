import { createUniqueId, type JSX, Show } from 'solid-js'
import type { Department } from '../../../assessments/schema/department.ts'
import { inWords } from '../../language.ts'
import { sayTeam } from '../../messages/team.ts'
import { Button } from '../../ui/Button.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { stepsFor } from '../interview/steps.ts'
import { hrefOn } from '../interview/way.ts'
import { gatesOf } from './department-gates.ts'
import { openSteps } from './department-steps.ts'
import { teamAddress } from './team-link.ts'

type DepartmentRowProps = {
  readonly department: Department
  readonly onCopy: (name: string, address: string) => void
}

/** One department: who, by when, how far it is, the way on and the link for a colleague. */
export function DepartmentRow(props: DepartmentRowProps): JSX.Element {
  const { draft, note, ladders, asOf } = useAssessment()
  const whoId = createUniqueId()
  const dueId = createUniqueId()
  const id = () => props.department.id
  const name = () => inWords(props.department.name)
  const charge = () => draft.notebook.sections?.[id()] ?? { who: '', due: null }
  const assign = (next: Partial<ReturnType<typeof charge>>) => {
    const { [id()]: _, ...others } = draft.notebook.sections ?? {}
    const own = { ...charge(), ...next }
    const isEmpty = own.who.trim() === '' && own.due === null
    note({ sections: isEmpty ? others : { ...others, [id()]: own } })
  }
  const gates = () => gatesOf(ladders(), props.department)
  const open = () => openSteps(draft, stepsFor(draft), props.department).length
  const isLate = () => {
    const { due } = charge()
    return due !== null && due < asOf() && open() > 0
  }
  return (
    <tr>
      <th scope="row">
        {name()}
        <small>{inWords(props.department.about)}</small>
      </th>
      <td data-l={sayTeam().who}>
        <label class="sr" for={whoId}>
          {sayTeam().whoOf(name())}
        </label>
        <input
          id={whoId}
          type="text"
          maxLength={80}
          autocomplete="off"
          value={charge().who}
          onInput={(event) => assign({ who: event.currentTarget.value })}
        />
      </td>
      <td data-l={sayTeam().due}>
        <label class="sr" for={dueId}>
          {sayTeam().dueOf(name())}
        </label>
        <input
          id={dueId}
          type="date"
          value={charge().due ?? ''}
          onChange={(event) => assign({ due: event.currentTarget.value || null })}
        />
        <Show when={isLate()}>
          <span class="late">{sayTeam().late}</span>
        </Show>
      </td>
      <td data-l={sayTeam().progress} class="progress">
        <span>
          <span class="num">{sayTeam().settled(gates().settled, gates().all)}</span>
          <Mark state={open() === 0 ? 'held' : 'unknown'}>{sayTeam().open(open())}</Mark>
        </span>
      </td>
      <td>
        <div class="acts">
          <Button
            kind="quiet"
            href={hrefOn({ by: 'department', department: id() })}
            aria-label={sayTeam().resumeOf(name())}
          >
            {sayTeam().resume}
          </Button>
          <Show when={draft.saved}>
            {(saved) => (
              <Button
                kind="quiet"
                aria-label={sayTeam().copyOf(name())}
                onClick={() =>
                  props.onCopy(
                    name(),
                    teamAddress(location.origin, { ...saved(), department: id() }),
                  )
                }
              >
                {sayTeam().copy}
              </Button>
            )}
          </Show>
        </div>
      </td>
    </tr>
  )
}
