import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { standingOf } from '../../assessments/measure/window.ts'
import type { PolicyDocument } from '../../assessments/schema/policy.ts'
import { useAssessment } from '../features/assessment/assessment.tsx'
import { linesOf } from '../features/money/money-lines.ts'
import { useDocuments } from '../features/money/use-documents.ts'
import { areaText } from '../features/policies/area-text.ts'
import { clauseHref } from '../features/policies/clause-tag.ts'
import { Dated } from '../features/policies/Dated.tsx'
import { standingState } from '../features/policies/standing-state.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { inWords, language, say } from '../language.ts'
import { sayPolicies } from '../messages/policies.ts'
import { Cite } from '../ui/Cite.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import { Standing } from '../ui/Standing.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './policies.css'

/** The policy documents of the catalogue, each with its standing, its days and what it gives. */
export function Policies(): JSX.Element {
  const { documents } = useDocuments()
  const words = () => sayPolicies()
  makePageTitle(() => words().head)
  return (
    <>
      <main class="page" data-page="policies">
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
        </div>
        <Show
          when={documents().length > 0}
          fallback={<StateNote state="loading" heading={words().loading} />}
        >
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
            <tbody>
              <For each={documents()}>{(document) => <DocumentRow document={document} />}</For>
            </tbody>
          </table>
          <For each={documents()}>{(document) => <PayingClauses document={document} />}</For>
        </Show>
      </main>
      <PageFoot />
    </>
  )
}

function DocumentRow(props: { readonly document: PolicyDocument }): JSX.Element {
  const { asOf, money } = useAssessment()
  const words = () => sayPolicies()
  const standing = () => standingOf(props.document, asOf())
  const measures = () => props.document.clauses.filter(({ kind }) => kind === 'measure').length
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
          {words().clauseCount(props.document.clauses.length, measures())}
          <small>{words().yoursCount(eligible())}</small>
        </span>
      </td>
    </tr>
  )
}

/** The clauses that give money, each with what it says and the way to its words. */
function PayingClauses(props: { readonly document: PolicyDocument }): JSX.Element {
  const clauses = () => props.document.clauses.filter(({ kind }) => kind === 'measure')
  return (
    <SideSection heading={inWords(props.document.tag)} aside={<p>{sayPolicies().paying}</p>}>
      <ul class="paying">
        <For each={clauses()}>
          {(clause) => (
            <li>
              <Cite
                tag={inWords(clause.tag)}
                label={inWords(props.document.title)}
                draft={props.document.draft}
                href={clauseHref(props.document, clause.id)}
              />
              <span>{inWords(clause.gist)}</span>
            </li>
          )}
        </For>
      </ul>
    </SideSection>
  )
}
