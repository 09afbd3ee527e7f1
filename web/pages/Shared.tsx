import { useParams } from '@solidjs/router'
import { createResource, type JSX, Match, Show, Switch } from 'solid-js'
import { civilDayOf } from '../../assessments/civil-day.ts'
import { published } from '../../assessments/content/published.ts'
import { createPeers } from '../features/peers/create-peers.ts'
import { ReportDownload } from '../features/report/ReportDownload.tsx'
import { ResultView } from '../features/result/ResultView.tsx'
import { assessmentBehind, type FrozenAssessment } from '../features/saving/assessments-api.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { say } from '../language.ts'
import { sayReport } from '../messages/report.ts'
import { sayResult, sayShared } from '../messages/result.ts'
import { sayUpdate } from '../messages/update.ts'

import { Button } from '../ui/Button.tsx'
import { StateNote } from '../ui/StateNote.tsx'

type Fetched = { readonly found: FrozenAssessment | undefined } | 'failed'

const fetched = (link: string): Promise<Fetched> =>
  assessmentBehind(link).then(
    (found): Fetched => ({ found }),
    (): Fetched => 'failed',
  )

/** A saved result by its link: as it was computed, to be read and not changed. */
export function Shared(): JSX.Element {
  const params = useParams<{ link: string }>()
  const [answer, { refetch }] = createResource(() => params.link, fetched)
  const latest = () => (answer.state === 'ready' ? answer() : undefined)
  const found = () => {
    const one = latest()
    return one === undefined || one === 'failed' ? undefined : one.found
  }
  makePageTitle(() => sayShared().title)
  return (
    <Show
      when={found()}
      fallback={
        <>
          <main class="page">
            <Switch fallback={<Fetching />}>
              <Match when={latest() === 'failed'}>
                <Failed again={() => void refetch()} />
              </Match>
              <Match when={latest() !== undefined}>
                <Missing />
              </Match>
            </Switch>
          </main>
          <PageFoot />
        </>
      }
    >
      {(one) => <Frozen assessment={one()} link={params.link} />}
    </Show>
  )
}

function Frozen(props: {
  readonly assessment: FrozenAssessment
  readonly link: string
}): JSX.Element {
  const subject = () => {
    const { request, name, industry, notebook } = props.assessment
    const { evidence, kpis } = notebook
    return { request, name: name ?? '', industry, notebook: { evidence, kpis }, link: props.link }
  }
  const peers = createPeers(() => ({
    industry: props.assessment.industry,
    request: props.assessment.request,
    asOf: props.assessment.result.asOf,
  }))
  const savedOn = () => civilDayOf(Date.parse(props.assessment.savedAt))
  const note = () => {
    const { revision, catalogue } = props.assessment
    const saved = sayShared().frozen(savedOn(), revision)
    if (catalogue.version === published.version) return saved
    const before = sayUpdate().sharedBefore(catalogue.version, published.version)
    return `${saved}${say().sentenceGap}${before}`
  }
  return (
    <ResultView
      ladders={props.assessment.result.ladders}
      money={props.assessment.result}
      request={props.assessment.request}
      firm={{
        name: props.assessment.name ?? '',
        area: props.assessment.request.enterprise?.area ?? null,
        industry: props.assessment.industry,
      }}
      asOf={props.assessment.result.asOf}
      notebook={props.assessment.notebook}
      catalogue={props.assessment.catalogue}
      answersSha256={props.assessment.answersSha256}
      frozen
      peers={peers}
      note={note()}
      actions={
        <>
          <div class="actions">
            <Button onClick={() => print()}>{sayResult().act.print}</Button>
            <Button kind="quiet" href="/check">
              {sayShared().own}
            </Button>
          </div>
          <Show
            when={props.assessment.catalogue.version === published.version}
            fallback={<p class="muted">{sayReport().before}</p>}
          >
            <ReportDownload
              subject={subject}
              asOf={props.assessment.result.asOf}
              safe={sayReport().safeShared}
            />
          </Show>
        </>
      }
    />
  )
}

function Fetching(): JSX.Element {
  return (
    <div class="title">
      <h1>{sayShared().title}</h1>
      <StateNote state="loading" heading={sayShared().loading} />
    </div>
  )
}

function Missing(): JSX.Element {
  return (
    <>
      <div class="title">
        <h1>{sayShared().missing}</h1>
      </div>
      <StateNote
        state="empty"
        heading={sayShared().missingHelp}
        action={<Button href="/check">{sayShared().own}</Button>}
      />
    </>
  )
}

function Failed(props: { readonly again: () => void }): JSX.Element {
  return (
    <>
      <div class="title">
        <h1>{sayShared().title}</h1>
      </div>
      <StateNote
        state="error"
        heading={sayShared().failed}
        action={<Button onClick={() => props.again()}>{sayShared().again}</Button>}
      >
        {sayShared().failedHelp}
      </StateNote>
    </>
  )
}
