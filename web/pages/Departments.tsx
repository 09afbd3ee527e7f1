import { A, Navigate } from '@solidjs/router'
import { createSignal, For, type JSX, onMount, Show } from 'solid-js'
import { departments } from '../../assessments/content/interview/departments.ts'
import { useAssessment } from '../features/assessment/assessment.tsx'
import { DepartmentRow } from '../features/departments/DepartmentRow.tsx'
import { SaveState } from '../features/saving/SaveState.tsx'
import { useSaving } from '../features/saving/saving-context.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { placeOf, workbookHref } from '../features/workbook/place.ts'
import { say } from '../language.ts'
import { sayTeam } from '../messages/team.ts'
import { Button } from '../ui/Button.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './departments.css'

/** What was copied, or could not be: then the address stands there to be copied by hand. */
type Copied = { readonly name: string; readonly address?: string }

/** Who answers what and by when. Of a workbook, colleagues do: that stands on its own page. */
export function Departments(): JSX.Element {
  const { draft } = useAssessment()
  return (
    <Show when={placeOf(draft.id)} fallback={<OnThisDevice />}>
      {(place) => <Navigate href={`${workbookHref(place())}#departments`} />}
    </Show>
  )
}

/** How far each department is, and the link for each. */
function OnThisDevice(): JSX.Element {
  const { draft } = useAssessment()
  const saving = useSaving()
  const [copied, setCopied] = createSignal<Copied>()
  makePageTitle(() => sayTeam().head)
  onMount(() => void saving.pull())
  const isSaving = () => saving.state().at === 'saving'
  const copy = async (name: string, address: string) => {
    try {
      await navigator.clipboard.writeText(address)
      setCopied({ name })
    } catch {
      setCopied({ name, address })
    }
  }
  return (
    <>
      <main class="page" data-page="departments">
        <div class="title">
          <h1>{sayTeam().head}</h1>
          <p class="lead">{sayTeam().lead}</p>
        </div>
        <Show
          when={draft.saved !== null}
          fallback={
            <StateNote
              state="empty"
              heading={sayTeam().saveFirst}
              action={
                <Button disabled={isSaving()} onClick={() => void saving.save()}>
                  {isSaving() ? sayTeam().saving : sayTeam().save}
                </Button>
              }
            />
          }
        >
          <p class="rights">
            <b>{sayTeam().rights}</b>
          </p>
        </Show>
        <SaveState saving={saving} />
        <table class="tt" data-unfold>
          <caption class="sr">{sayTeam().table}</caption>
          <thead>
            <tr>
              <th scope="col">{sayTeam().department}</th>
              <th scope="col">{sayTeam().who}</th>
              <th scope="col">{sayTeam().due}</th>
              <th scope="col">{sayTeam().progress}</th>
              <th scope="col">
                <span class="sr">{sayTeam().acts}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={departments}>
              {(department) => <DepartmentRow department={department} onCopy={copy} />}
            </For>
          </tbody>
        </table>
        <p class="copied" role="status">
          <Show when={copied()}>
            {(one) => (
              <Show when={one().address} fallback={sayTeam().copied(one().name)}>
                {(address) => (
                  <>
                    {sayTeam().copyFailed} <span class="address">{address()}</span>
                  </>
                )}
              </Show>
            )}
          </Show>
        </p>
        <p class="notes">
          {sayTeam().gatesNote}
          {say().sentenceGap}
          {sayTeam().assumed}
        </p>
        <p class="notes">
          <A href="/check">{sayTeam().back}</A>
        </p>
      </main>
      <PageFoot />
    </>
  )
}
