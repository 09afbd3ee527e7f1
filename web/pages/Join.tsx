import { useLocation, useNavigate } from '@solidjs/router'
import { createSignal, type JSX, Match, onMount, Switch } from 'solid-js'
import { departments } from '../../assessments/content/interview/departments.ts'
import { useAssessment } from '../features/assessment/assessment.tsx'
import { join } from '../features/departments/join.ts'
import { teamLinkOf } from '../features/departments/team-link.ts'
import { hrefOn } from '../features/interview/way.ts'
import { useSaving } from '../features/saving/saving-context.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayTeam } from '../messages/team.ts'
import { Button } from '../ui/Button.tsx'
import { StateNote } from '../ui/StateNote.tsx'

/** Where a colleague's link leads: the assessment is fetched and gone on with at the department. */
export function Join(): JSX.Element {
  const assessment = useAssessment()
  const saving = useSaving()
  const place = useLocation()
  const go = useNavigate()
  const [state, setState] = createSignal<'loading' | 'missing' | 'unreachable'>('loading')
  makePageTitle(() => sayTeam().join.title)
  const open = async () => {
    setState('loading')
    const team = teamLinkOf(place.hash)
    if (team === undefined) return setState('missing')
    const joined = await join(assessment, saving, team)
    if (joined !== 'open') return setState(joined)
    const department = departments.find(({ id }) => id === team.department)?.id
    const way =
      department === undefined
        ? ({ by: 'order' } as const)
        : { by: 'department' as const, department }
    // In place of this address, so that the key does not stay in the history of the browser.
    go(hrefOn(way), { replace: true })
  }
  onMount(() => void open())
  const goBack = async () => {
    if (await assessment.open('own')) go('/check')
  }
  return (
    <>
      <main class="page">
        <div class="title">
          <h1>{state() === 'missing' ? sayTeam().join.missing : sayTeam().join.title}</h1>
          <Switch>
            <Match when={state() === 'loading'}>
              <StateNote state="loading" heading={sayTeam().join.loading} />
            </Match>
            <Match when={state() === 'missing'}>
              <StateNote
                state="empty"
                heading={sayTeam().join.missingHelp}
                action={<Button onClick={() => void goBack()}>{sayTeam().join.own}</Button>}
              />
            </Match>
            <Match when={state() === 'unreachable'}>
              <StateNote
                state="error"
                heading={sayTeam().join.failed}
                action={<Button onClick={() => void open()}>{sayTeam().join.again}</Button>}
              >
                {sayTeam().join.failedHelp}
              </StateNote>
            </Match>
          </Switch>
        </div>
      </main>
      <PageFoot />
    </>
  )
}
