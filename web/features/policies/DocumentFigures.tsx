import { For, type JSX, Show } from 'solid-js'
import { yuanOf } from '../../../assessments/figures.ts'
import type { PolicyDocument } from '../../../assessments/schema/policy.ts'
import { inWords, say } from '../../language.ts'
import { sayPolicies } from '../../messages/policies.ts'
import { Cite } from '../../ui/Cite.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { clauseHref, clauseTag } from './clause-tag.ts'
import './document-figures.css'

type Row = {
  /** Null: it holds for the whole text. */
  readonly clause: string | null
  readonly what: string
  readonly figure: string
  readonly note: string
  readonly quote: string
}
type Group = { readonly head: string; readonly rows: readonly Row[] }

/** What the document sets for all firms together: targets, quotas and totals, each with its words. */
export function DocumentFigures(props: { readonly document: PolicyDocument }): JSX.Element {
  const words = () => sayPolicies().figures
  const groups = () => groupsOf(props.document).filter(({ rows }) => rows.length > 0)
  return (
    <Show when={groups().length > 0}>
      <SideSection heading={words().head} aside={<p>{words().note}</p>}>
        <table class="tt document-figures" data-unfold>
          <caption class="sr">{words().caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words().what}</th>
              <th scope="col">{words().figure}</th>
              <th scope="col">{words().quote}</th>
            </tr>
          </thead>
          <For each={groups()}>
            {(group) => (
              <tbody>
                <tr class="group">
                  <th colspan="3" scope="rowgroup">
                    {group.head}
                  </th>
                </tr>
                <For each={group.rows}>
                  {(row) => (
                    <tr>
                      <th scope="row">
                        {row.what}{' '}
                        <Show when={row.clause}>
                          {(clause) => (
                            <Cite
                              tag={inWords(clauseTag(props.document, clause()))}
                              draft={props.document.draft}
                              href={clauseHref(props.document, clause())}
                            />
                          )}
                        </Show>
                      </th>
                      <td data-l={words().figure}>
                        <span>
                          {row.figure}
                          <small>{row.note}</small>
                        </span>
                      </td>
                      <td data-l={words().quote}>
                        <span class="doc" lang="zh-CN">
                          {row.quote}
                        </span>
                      </td>
                    </tr>
                  )}
                </For>
              </tbody>
            )}
          </For>
        </table>
      </SideSection>
    </Show>
  )
}

function groupsOf(document: PolicyDocument): readonly Group[] {
  const { measures, targets, quotas, pools, rounding, aidCeiling, exclusions } = document
  const words = sayPolicies().figures
  const named = (ids: readonly string[]) => measures.filter(({ id }) => ids.includes(id))
  const namesOf = (ids: readonly string[]) =>
    named(ids)
      .map(({ name }) => inWords(name))
      .join(say().listed)
  const clauseOf = (ids: readonly string[]) => named(ids)[0]?.clause ?? null
  const amountText = (fen: number) => {
    const { sign, value, unit } = say().amount(fen)
    return `${sign}${value}${unit}`
  }
  return [
    {
      head: words.targets,
      rows: targets.map((target) => ({
        clause: target.clause,
        what: inWords(target.what),
        figure: words.atLeast(String(target.atLeast), inWords(target.unit)),
        note: target.by === undefined ? '' : words.by(target.by),
        quote: target.quote,
      })),
    },
    {
      head: words.quotas,
      rows: quotas.map((quota) => ({
        clause: clauseOf(quota.measures),
        what: namesOf(quota.measures),
        figure: words.perYear(quota.count),
        note: '',
        quote: quota.quote,
      })),
    },
    {
      head: words.pools,
      rows: pools.map((pool) => ({
        clause: clauseOf(pool.measures),
        what: namesOf(pool.measures),
        figure: (pool.per === 'year' ? words.poolYear : words.poolTerm)(amountText(pool.fen)),
        note: words.shortage[pool.shortage],
        quote: pool.quote,
      })),
    },
    {
      head: words.rules,
      rows: [
        ...(rounding === undefined
          ? []
          : [
              {
                clause: null,
                what: words.rounding,
                figure: words.cutTo(yuanOf(rounding.quantumFen)),
                note: '',
                quote: rounding.quote,
              },
            ]),
        ...(aidCeiling === undefined
          ? []
          : [
              {
                clause: null,
                what: words.aidCeiling,
                figure: words.investment,
                note: '',
                quote: aidCeiling.quote,
              },
            ]),
        ...exclusions.map(({ quote, why }) => ({
          clause: null,
          what: words.exclusion,
          figure: inWords(why),
          note: '',
          quote,
        })),
      ],
    },
  ]
}
