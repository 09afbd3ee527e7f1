import { useNavigate } from '@solidjs/router'
import { type JSX, Match, Show, Switch } from 'solid-js'
import { published } from '../../../assessments/content/published.ts'
import { sayUpdate } from '../../messages/update.ts'
import { Button } from '../../ui/Button.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import type { Compared, Update } from './create-update.ts'
import { LaddersAcross } from './LaddersAcross.tsx'
import { MoveLists } from './MoveLists.tsx'

/** What the version of today would change, and the two ways to answer it. */
export function Waits(props: { readonly update: Update }): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayUpdate()
  const latest = () =>
    props.update.comparison.state === 'ready' ? props.update.comparison() : undefined
  const compared = () => {
    const found = latest()
    return found === 'failed' || found === null ? undefined : found
  }
  return (
    <>
      <div class="title">
        <h1>{words().waits.head}</h1>
        <p class="lead">{words().waits.lead}</p>
        <Counts compared={compared()} />
        <p class="undone" role="status">
          {props.update.justUndone() ? words().undo.done(draft.contentVersion) : ''}
        </p>
      </div>
      <Switch fallback={<StateNote state="loading" heading={words().loading} />}>
        <Match when={latest() === 'failed' || latest() === null}>
          <StateNote
            state="error"
            heading={words().failed}
            action={<Button onClick={() => props.update.compareAgain()}>{words().again}</Button>}
          >
            {words().failedHelp}
          </StateNote>
        </Match>
        <Match when={compared()}>
          {(found) => (
            <>
              <LaddersAcross
                compared={found()}
                from={draft.contentVersion}
                to={published.version}
              />
              <MoveLists compared={found()} />
              <Decide update={props.update} />
            </>
          )}
        </Match>
      </Switch>
    </>
  )
}

function Counts(props: { readonly compared: Compared | undefined }): JSX.Element {
  const { draft } = useAssessment()
  const facts = () => {
    const words = sayUpdate().facts
    const moves = props.compared?.preview.steps.flatMap((step) => step.moves) ?? []
    const gone = moves.filter((move) => move.kind === 'gone')
    const changed = moves.flatMap((move) =>
      move.kind === 'changed' || move.kind === 'split'
        ? move.into.filter(({ answer }) => answer !== null)
        : [],
    )
    const versions = [
      { term: words.from, value: words.version(draft.contentVersion) },
      { term: words.to, value: words.version(published.version) },
    ]
    if (props.compared === undefined) return versions
    const { toAsk } = props.compared.preview.moved
    return [
      ...versions,
      { term: words.toAsk, value: words.count(toAsk.length) },
      { term: words.changed, value: words.count(changed.length) },
      { term: words.dropped, value: words.count(gone.length) },
    ]
  }
  const isNothing = () =>
    props.compared?.preview.steps.every((step) =>
      step.moves.every((move) => move.kind === 'same'),
    ) === true && Object.values(props.compared.preview.moves).every((one) => !one.moved)
  return (
    <>
      <Facts facts={facts()} />
      <Show when={isNothing()}>
        <p class="note">{sayUpdate().waits.none}</p>
      </Show>
    </>
  )
}

function Decide(props: { readonly update: Update }): JSX.Element {
  const { draft } = useAssessment()
  const go = useNavigate()
  const words = () => sayUpdate().decide
  return (
    <SideSection heading={words().head}>
      <div class="decide">
        <p>{words().acceptHelp}</p>
        <p>{words().laterHelp}</p>
        <Show when={draft.saved !== null}>
          <p>{words().saved}</p>
        </Show>
        <div class="actions">
          <Button onClick={() => void props.update.accept()}>{words().accept}</Button>
          <Button kind="quiet" onClick={() => go('/')}>
            {words().later}
          </Button>
        </div>
      </div>
    </SideSection>
  )
}
