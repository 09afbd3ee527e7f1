import { type JSX, Show } from 'solid-js'
import { published } from '../../assessments/content/published.ts'
import { freshnessOf } from '../../assessments/freshness/freshness.ts'
import type { Catalogue as Content } from '../../assessments/schema/catalogue.ts'
import { useAssessment } from '../features/assessment/assessment.tsx'
import { CheckTable } from '../features/catalogue/CheckTable.tsx'
import { ContentHash } from '../features/catalogue/ContentHash.tsx'
import { documentRow, ladderRows, sourceRows } from '../features/catalogue/catalogue-rows.ts'
import { DocumentTable } from '../features/catalogue/DocumentTable.tsx'
import { LadderTable } from '../features/catalogue/LadderTable.tsx'
import { SourceTable } from '../features/catalogue/SourceTable.tsx'
import { createLoaded } from '../features/money/create-loaded.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayCatalogue } from '../messages/catalogue.ts'
import { Button } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import '../features/catalogue/catalogue.css'

/** Which content this is, by which days and hashes it can be held to, and what in it is ageing. */
export function Catalogue(): JSX.Element {
  const { asOf } = useAssessment()
  const { value, failed, again } = createLoaded(
    () => import('../features/catalogue/catalogue-room.ts'),
  )
  const words = () => sayCatalogue()
  makePageTitle(() => words().head)
  return (
    <>
      <main class="page" data-page="catalogue">
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
          <Facts
            facts={[
              { term: words().version, value: <span class="num">{published.version}</span> },
              { term: words().asOf, value: <time class="num">{asOf()}</time> },
            ]}
          />
          <ContentHash />
        </div>
        <Show
          when={value()}
          fallback={<Waiting failed={failed()} heading={words().failed} again={again} />}
        >
          {(room) => <Held catalogue={room().catalogue} />}
        </Show>
      </main>
      <PageFoot />
    </>
  )
}

function Held(props: { readonly catalogue: Content }): JSX.Element {
  const { asOf } = useAssessment()
  const {
    value: room,
    failed,
    again,
  } = createLoaded(() => import('../../assessments/content/policies/texts.ts'))
  const words = () => sayCatalogue()
  const texts = () => room()?.textOf ?? {}
  const textsState = () => {
    if (room() !== undefined) return 'ready'
    return failed() ? 'failed' : 'loading'
  }
  const freshness = () => freshnessOf({ ...props.catalogue, texts: texts() }, asOf())
  const documents = () =>
    props.catalogue.documents.map((document) =>
      documentRow(document, props.catalogue, texts()[document.id], asOf()),
    )
  return (
    <>
      <SideSection heading={words().checks.head} aside={<p>{words().checks.note}</p>}>
        <CheckTable catalogue={props.catalogue} freshness={freshness()} texts={textsState()} />
        <Show when={failed()}>
          <Waiting failed heading={words().textsFailed} again={again} />
        </Show>
      </SideSection>
      <SideSection heading={words().documents.head} aside={<p>{words().documents.note}</p>}>
        <DocumentTable rows={documents()} textsFailed={failed()} />
      </SideSection>
      <SideSection heading={words().ladders.head} aside={<p>{words().ladders.note}</p>}>
        <LadderTable rows={ladderRows(props.catalogue, asOf())} />
      </SideSection>
      <SideSection
        id="sources"
        heading={words().sources.head}
        aside={<p>{words().sources.note}</p>}
      >
        <SourceTable rows={sourceRows(props.catalogue, asOf())} />
      </SideSection>
    </>
  )
}

/** Nothing yet, or nothing to be had and the way to try again. */
function Waiting(props: {
  readonly failed: boolean
  readonly heading: string
  readonly again: () => void
}): JSX.Element {
  const words = () => sayCatalogue()
  return (
    <Show when={props.failed} fallback={<StateNote state="loading" heading={words().loading} />}>
      <StateNote
        state="error"
        heading={props.heading}
        action={
          <Button kind="quiet" onClick={props.again}>
            {words().again}
          </Button>
        }
      >
        {words().safe}
      </StateNote>
    </Show>
  )
}
