import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { createReading } from '../features/account/create-reading.ts'
import { Loaded } from '../features/account/Loaded.tsx'
import { api, asked } from '../features/account/private-api.ts'
import { dayTime } from '../features/organisation/day-time.ts'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { BenchmarkSection } from '../features/sharing/BenchmarkSection.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { saySharing } from '../messages/sharing.ts'
import { sayWorkbook } from '../messages/workbook.ts'
import { SideSection } from '../ui/SideSection.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './organisation.css'
import './workbook.css'

const read = (organisation: string) =>
  asked(api.organisations[':organisation'].consents.$get({ param: { organisation } }))
type Given = Extract<
  Awaited<ReturnType<typeof read>>,
  { readonly ok: true }
>['value']['consents'][number]

/** The ledger: what was given to whom, what for, by whom, and when it was withdrawn. */
export function Consents(): JSX.Element {
  const { organisation } = useOrganisation()
  const reading = createReading(() => read(organisation().id))
  const words = () => saySharing().ledger
  makePageTitle(() => words().head)
  return (
    <>
      <main class="page" data-page="organisation">
        <div class="title">
          <h1>{words().head}</h1>
          <p class="lead">{words().lead}</p>
        </div>
        <BenchmarkSection onChanged={() => void reading.again()} />
        <SideSection id="ledger" heading={words().records} aside={<p>{words().aside}</p>}>
          <Loaded of={reading}>
            {(value) => (
              <Show
                when={value().consents.length > 0}
                fallback={<StateNote state="empty" heading={words().none} />}
              >
                <Ledger consents={value().consents} organisation={organisation().id} />
              </Show>
            )}
          </Loaded>
        </SideSection>
      </main>
      <PageFoot />
    </>
  )
}

function Ledger(props: {
  readonly consents: readonly Given[]
  readonly organisation: string
}): JSX.Element {
  const words = () => saySharing().ledger
  const whatOf = ({ kind, workbook, round }: Given) => {
    if (workbook === null) return words().whole
    return kind === 'submission' && round !== null
      ? words().round(workbook.name, round)
      : workbook.name
  }
  const whyOf = ({ kind, purpose }: Given) => {
    if (purpose !== null) return purpose
    return kind === 'share' ? '' : words().whyOf[kind]
  }
  const hrefOf = ({ kind, id, workbook }: Given) => {
    const root = `/o/${props.organisation}`
    if (kind === 'submission') return `${root}/submissions/${id}`
    return workbook === null ? `${root}/consents#benchmark` : `${root}/w/${workbook.id}#shares`
  }
  const by = (name: string | null) => words().by(name ?? sayWorkbook().list.nobody)
  return (
    <table class="tt" data-unfold>
      <caption class="sr">{words().caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().to}</th>
          <th scope="col">{words().what}</th>
          <th scope="col">{words().why}</th>
          <th scope="col">{words().given}</th>
          <th scope="col">{words().withdrawn}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.consents}>
          {(one) => (
            <tr>
              <th scope="row">
                {one.to?.name ?? words().comparison}
                <small>{words().kind[one.kind]}</small>
              </th>
              <td data-l={words().what}>
                <A href={hrefOf(one)}>{whatOf(one)}</A>
              </td>
              <td data-l={words().why}>{whyOf(one)}</td>
              <td data-l={words().given}>
                <span>
                  <span class="num">{dayTime(one.givenAt)}</span>
                  <small>{by(one.givenBy)}</small>
                </span>
              </td>
              <td data-l={words().withdrawn}>
                <Show when={one.withdrawnAt} fallback={words().standing}>
                  {(at) => (
                    <span>
                      <span class="num">{dayTime(at())}</span>
                      <small>{by(one.withdrawnBy)}</small>
                    </span>
                  )}
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
