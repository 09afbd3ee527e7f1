import { For, type JSX, Match, Show, Switch } from 'solid-js'
import { endingDays, oldDraftDays } from '../../../assessments/freshness/ages.ts'
import type { Freshness } from '../../../assessments/freshness/freshness.ts'
import type { Catalogue } from '../../../assessments/schema/catalogue.ts'
import { inWords, say } from '../../language.ts'
import { sayCatalogue } from '../../messages/catalogue.ts'
import { Mark, type MarkState } from '../../ui/Mark.tsx'
import { Dated } from '../policies/Dated.tsx'

export type CheckTableProps = {
  readonly catalogue: Catalogue
  readonly freshness: Freshness
  /** Whether the texts are there, on their way, or not to be had. */
  readonly texts: 'ready' | 'loading' | 'failed'
}

/** Of many things to be checked again so many are named; the rest stand marked below. */
const few = 3

type Finding = { readonly state: MarkState; readonly what: string; readonly detail: string }

/** The checks of `npm run policies:check`, by the same functions, each with what it found. */
export function CheckTable(props: CheckTableProps): JSX.Element {
  const words = () => sayCatalogue().checks
  const nameOf = (id: string): string => {
    const document = props.catalogue.documents.find((one) => one.id === id)
    if (document !== undefined) return inWords(document.tag)
    const source = props.catalogue.sources.find((one) => one.id === id)
    return source === undefined ? id : inWords(source.title)
  }
  const unchecked = () => {
    const ids = new Set(props.freshness.unchecked.map(({ id }) => id))
    return [...ids].map((id): Finding => {
      const days = props.freshness.unchecked.find((one) => one.id === id)?.days ?? 0
      return { state: 'caution', what: nameOf(id), detail: sayCatalogue().age(days) }
    })
  }
  return (
    <table class="tt" data-component="check-table">
      <caption class="sr">{words().table}</caption>
      <thead>
        <tr>
          <th scope="col">{words().what}</th>
          <th scope="col">{words().result}</th>
        </tr>
      </thead>
      <tbody>
        <Check
          name={words().ending(endingDays)}
          findings={props.freshness.ending.map(({ document, last, daysLeft }) => ({
            state: 'caution',
            what: nameOf(document),
            detail: `${last}${say().comma}${words().endsIn(daysLeft)}`,
          }))}
        />
        <Check
          name={words().ended}
          findings={props.freshness.ended.map(({ document, last, daysLeft }) => ({
            state: 'caution',
            what: nameOf(document),
            detail: `${last}${say().comma}${words().endedSince(-daysLeft)}`,
          }))}
        />
        <Check
          name={words().drafts(oldDraftDays)}
          findings={props.freshness.drafts.map(({ document, day, days }) =>
            day === null || days === null
              ? { state: 'unknown', what: nameOf(document), detail: words().draftUnknown }
              : {
                  state: 'caution',
                  what: nameOf(document),
                  detail: words().draftSince(day, days),
                },
          )}
        />
        <tr>
          <th scope="row">{words().quotations}</th>
          <td>
            <Quotations {...props} nameOf={nameOf} />
          </td>
        </tr>
        <Check
          name={words().unchecked}
          findings={unchecked().slice(0, few)}
          more={Math.max(0, unchecked().length - few)}
        />
      </tbody>
    </table>
  )
}

function Check(props: {
  readonly name: string
  readonly findings: readonly Finding[]
  /** How many more there are than named here. */
  readonly more?: number
}): JSX.Element {
  return (
    <tr>
      <th scope="row">{props.name}</th>
      <td>
        <Show
          when={props.findings.length > 0}
          fallback={<Mark state="held">{sayCatalogue().checks.none}</Mark>}
        >
          <Findings findings={props.findings} />
          <Show when={props.more}>
            {(more) => <a href="#sources">{sayCatalogue().checks.more(more())}</a>}
          </Show>
        </Show>
      </td>
    </tr>
  )
}

function Findings(props: { readonly findings: readonly Finding[] }): JSX.Element {
  return (
    <ul>
      <For each={props.findings}>
        {({ state, what, detail }) => (
          <li>
            <Mark state={state}>
              {what}
              <span class="detail">
                <Dated text={detail} />
              </span>
            </Mark>
          </li>
        )}
      </For>
    </ul>
  )
}

function Quotations(
  props: CheckTableProps & { readonly nameOf: (id: string) => string },
): JSX.Element {
  const words = () => sayCatalogue().checks
  const findings = (): readonly Finding[] => [
    ...props.freshness.textless.map(
      (id): Finding => ({ state: 'unknown', what: props.nameOf(id), detail: words().textless }),
    ),
    ...props.freshness.fallen.map(
      (one): Finding => ({
        state: 'missing',
        what: `${props.nameOf(one.document)}${say().colon}“${one.text}”`,
        detail: sayCatalogue().quotation[one.standing],
      }),
    ),
  ]
  return (
    <Switch>
      <Match when={props.texts === 'loading'}>
        <Mark state="unknown">{words().checking}</Mark>
      </Match>
      <Match when={props.texts === 'failed'}>
        <Mark state="unknown">{words().notChecked}</Mark>
      </Match>
      <Match when={props.texts === 'ready'}>
        <Show
          when={props.freshness.fallen.length > 0}
          fallback={<Mark state="held">{words().allStand(props.freshness.quotations)}</Mark>}
        >
          <Mark state="missing">
            {words().fallen(props.freshness.fallen.length, props.freshness.quotations)}
          </Mark>
        </Show>
        <Findings findings={findings()} />
      </Match>
    </Switch>
  )
}
