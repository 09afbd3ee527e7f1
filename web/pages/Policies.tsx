import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { areas } from '../../assessments/content/areas/areas.ts'
import { liesIn } from '../../assessments/measure/area.ts'
import { standingOf } from '../../assessments/measure/window.ts'
import type { PolicyDocument } from '../../assessments/schema/policy.ts'
import { isBlank, useAssessment } from '../features/assessment/assessment.tsx'
import { linesOf } from '../features/money/money-lines.ts'
import { useDocuments } from '../features/money/use-documents.ts'
import { AllTexts } from '../features/policies/AllTexts.tsx'
import { areaText } from '../features/policies/area-text.ts'
import { articlesOf } from '../features/policies/clause-tag.ts'
import { Dated } from '../features/policies/Dated.tsx'
import { NotJudged } from '../features/policies/NotJudged.tsx'
import { PayingClauses } from '../features/policies/PayingClauses.tsx'
import { standingState } from '../features/policies/standing-state.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { inWords, language, say } from '../language.ts'
import { sayCatalogue } from '../messages/catalogue.ts'
import { sayPolicies } from '../messages/policies.ts'
import { Standing } from '../ui/Standing.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './policies.css'

/** The policy documents of the catalogue, each with its standing, its days and what it gives. */
export function Policies(): JSX.Element {
  const { documents } = useDocuments()
  const words = () => sayPolicies()
  const { draft } = useAssessment()
  makePageTitle(() => words().head)
  /** Those of the firm's area first; one part alone where none is of another. */
  const parts = () => {
    const { area } = draft.enterprise
    const isOutside = (document: PolicyDocument) => liesIn(area, document) === false
    const own = areas.find(({ path }) => path === area)
    return [
      {
        head: own === undefined ? words().ownAreaUnknown : words().ownArea(inWords(own.name)),
        note: '',
        outside: false,
        documents: documents().filter((document) => !isOutside(document)),
      },
      {
        head: words().otherAreas,
        note: words().otherAreasNote,
        outside: true,
        documents: documents().filter(isOutside),
      },
    ].filter((part) => part.documents.length > 0)
  }
  return (
    <>
      <main class="page" data-page="policies">
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
          <NotJudged />
        </div>
        <Show
          when={documents().length > 0}
          fallback={<StateNote state="loading" heading={words().loading} />}
        >
          <AllTexts documents={documents()} />
          <table class="tt" data-unfold>
            <caption class="sr">{words().list}</caption>
            <thead>
              <tr>
                <th scope="col">{words().title}</th>
                <th scope="col">{words().standing}</th>
                <th scope="col">{words().term}</th>
                <th scope="col">{words().area}</th>
                <th scope="col">{words().count}</th>
              </tr>
            </thead>
            <For each={parts()}>
              {(part) => (
                <tbody>
                  <Show when={parts().length > 1}>
                    <tr class="group">
                      <th colspan="5" scope="rowgroup">
                        {part.head}
                        <span>{part.note}</span>
                      </th>
                    </tr>
                  </Show>
                  <For each={part.documents}>
                    {(document) => <DocumentRow document={document} />}
                  </For>
                </tbody>
              )}
            </For>
          </table>
          <p class="note">
            <A href="/catalogue">{sayCatalogue().link}</A>
          </p>
          <For each={parts()}>
            {(part) => (
              <For each={part.documents}>
                {(document) => <PayingClauses document={document} folded={part.outside} />}
              </For>
            )}
          </For>
        </Show>
      </main>
      <PageFoot />
    </>
  )
}

function DocumentRow(props: { readonly document: PolicyDocument }): JSX.Element {
  const { draft, asOf, money } = useAssessment()
  const words = () => sayPolicies()
  const standing = () => standingOf(props.document, asOf())
  const articles = () => articlesOf(props.document)
  const measures = () => articles().filter(({ kind }) => kind === 'measure').length
  const eligible = () =>
    linesOf([props.document], money()?.measures ?? []).filter(
      ({ result }) => result.verdict === 'eligible',
    ).length
  return (
    <tr>
      <th scope="row">
        <A href={`/policies/${props.document.id}`} classList={{ doc: language() === 'zh' }}>
          {inWords(props.document.title)}
        </A>
        <small>
          <Show when={props.document.number}>
            {(number) => (
              <span class="doc" lang="zh-CN">
                {number()}
              </span>
            )}
          </Show>{' '}
          {inWords(props.document.issuer)}
        </small>
      </th>
      <td data-l={words().standing}>
        <span>
          <Standing state={standingState(standing())}>{say().standing[standing()]}</Standing>
        </span>
      </td>
      <td data-l={words().term}>
        <span>
          <Dated
            text={
              props.document.draft
                ? words().draftTo(props.document.first, props.document.last)
                : words().to(props.document.first, props.document.last)
            }
          />
          <small>
            <Dated text={words().checkedOn(props.document.source.checkedOn)} />
          </small>
        </span>
      </td>
      <td data-l={words().area}>
        <span>{areaText(props.document)}</span>
      </td>
      <td data-l={words().count}>
        <span>
          {words().clauseCount(articles().length, measures())}
          <Show when={!isBlank(draft)}>
            <small>{words().yoursCount(eligible())}</small>
          </Show>
        </span>
      </td>
    </tr>
  )
}
