import { useParams } from '@solidjs/router'
import { type JSX, Match, Show, Switch } from 'solid-js'
import type { PolicyDocument } from '../../assessments/schema/policy.ts'
import { useDocuments } from '../features/money/use-documents.ts'
import { DocumentFacts } from '../features/policies/DocumentFacts.tsx'
import { DocumentFigures } from '../features/policies/DocumentFigures.tsx'
import { NotJudged } from '../features/policies/NotJudged.tsx'
import { PolicyText } from '../features/policies/PolicyText.tsx'
import { useTexts } from '../features/policies/use-texts.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { inWords, language } from '../language.ts'
import { sayPolicies } from '../messages/policies.ts'
import { Button } from '../ui/Button.tsx'
import { StateNote } from '../ui/StateNote.tsx'

/** One official text, word for word, with every clause marked. */
export function PolicyReader(): JSX.Element {
  const params = useParams<{ document: string }>()
  const { documents, ready } = useDocuments()
  const found = () => documents().find(({ id }) => id === params.document)
  makePageTitle(() => {
    const document = found()
    return document === undefined ? sayPolicies().head : inWords(document.title)
  })
  return (
    <>
      <main class="page" data-page="policy">
        <Switch
          fallback={
            <>
              <div class="title">
                <h1>{sayPolicies().head}</h1>
              </div>
              <StateNote state="loading" heading={sayPolicies().loading} />
            </>
          }
        >
          <Match when={found()}>{(document) => <Reader document={document()} />}</Match>
          <Match when={ready()}>
            <div class="title">
              <h1>{sayPolicies().missing}</h1>
            </div>
            <Button href="/policies" kind="quiet">
              {sayPolicies().missingAct}
            </Button>
          </Match>
        </Switch>
      </main>
      <PageFoot />
    </>
  )
}

function Reader(props: { readonly document: PolicyDocument }): JSX.Element {
  const { textOf, failed, again } = useTexts()
  const words = () => sayPolicies()
  return (
    <>
      <div class="title">
        <h1 classList={{ doc: language() === 'zh' }}>{inWords(props.document.title)}</h1>
        <Show when={language() !== 'zh'}>
          <p class="lead doc" lang="zh-CN">
            {props.document.title.zh}
          </p>
        </Show>
        <DocumentFacts document={props.document} />
        <NotJudged />
      </div>
      <DocumentFigures document={props.document} />
      <Show
        when={textOf(props.document.id)}
        fallback={
          <Show when={failed()} fallback={<StateNote state="loading" heading={words().loading} />}>
            <StateNote
              state="error"
              heading={words().failed}
              action={
                <Button kind="quiet" onClick={again}>
                  {words().again}
                </Button>
              }
            >
              {words().failedSafe}
            </StateNote>
          </Show>
        }
      >
        {(text) => <PolicyText document={props.document} text={text()} />}
      </Show>
    </>
  )
}
