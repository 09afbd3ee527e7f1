import { useNavigate } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { civilDayOf } from '../../../assessments/civil-day.ts'
import { departments } from '../../../assessments/content/interview/departments.ts'
import { inWords } from '../../language.ts'
import { sayWorkbook } from '../../messages/workbook.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { createReading } from '../account/create-reading.ts'
import { api, asked } from '../account/private-api.ts'
import { RefusalNote } from '../account/RefusalNote.tsx'
import { hrefOn } from '../interview/way.ts'
import { useOrganisation } from '../organisation/organisation-context.tsx'
import { createOpening } from './create-opening.ts'

/** What is in one’s own hands in this organisation; nothing where that is nothing. */
export function MyAssignments(): JSX.Element {
  const { organisation } = useOrganisation()
  const go = useNavigate()
  const opening = createOpening()
  const reading = createReading(() => asked(api.me.assignments.$get()))
  const own = () =>
    (reading.value()?.assignments ?? []).filter((one) => one.organisation.id === organisation().id)
  const words = () => sayWorkbook().mine
  const nameOf = (id: string) => {
    const department = departments.find((one) => one.id === id)
    return department === undefined ? id : inWords(department.name)
  }
  const today = civilDayOf(Date.now())
  const answer = async (workbook: string, department: string) => {
    const place = { organisation: organisation().id, workbook }
    if (await opening.open(place, organisation().name)) go(hrefOn({ by: 'department', department }))
  }
  return (
    <Show when={own().length > 0}>
      <SideSection id="mine" heading={words().head} aside={<p>{words().aside}</p>}>
        <RefusalNote refusal={opening.refusal()} />
        <table class="tt" data-unfold>
          <caption class="sr">{words().caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words().department}</th>
              <th scope="col">{words().workbook}</th>
              <th scope="col">{words().due}</th>
              <th scope="col">{words().progress}</th>
              <th scope="col">
                <span class="sr">{words().go}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={own()}>
              {(one) => (
                <tr>
                  <th scope="row">{nameOf(one.department)}</th>
                  <td data-l={words().workbook}>{one.workbook.name}</td>
                  <td data-l={words().due}>
                    <span>
                      <span class="num">{one.dueOn ?? words().noDue}</span>
                      <Show when={one.dueOn !== null && one.dueOn < today && one.answered < one.of}>
                        <small class="late">{words().late}</small>
                      </Show>
                    </span>
                  </td>
                  <td data-l={words().progress}>{words().answered(one.answered, one.of)}</td>
                  <td>
                    <Button
                      kind="link"
                      disabled={opening.isBusy()}
                      aria-label={words().goOf(nameOf(one.department), one.workbook.name)}
                      onClick={() => void answer(one.workbook.id, one.department)}
                    >
                      {words().go}
                    </Button>
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </SideSection>
    </Show>
  )
}
