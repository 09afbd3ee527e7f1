import { For, type JSX, Show } from 'solid-js'
import { kpiList } from '../../../assessments/content/ladders/smart-factory-2025/kpis.ts'
import type { Notebook } from '../../../assessments/schema/notebook.ts'
import { inWords } from '../../language.ts'
import { sayKpis } from '../../messages/team.ts'
import { kpiText } from './kpi-text.ts'
import { SourceCite } from './SourceCite.tsx'
import './reported-kpis.css'

type Reports = NonNullable<Notebook['kpis']>

/** The indicators that the firm reports, beside the condition that experts judge by them. */
export function ReportedKpis(props: { readonly kpis: Reports }): JSX.Element {
  const rows = () =>
    kpiList.groups.flatMap((group) =>
      group.kpis.flatMap((kpi) => {
        const report = props.kpis[kpi.id]
        return report === undefined ? [] : [{ group, kpi, report }]
      }),
    )
  return (
    <Show when={rows().length > 0}>
      <div data-component="reported-kpis">
        <h3>{sayKpis().reported}</h3>
        <p>
          {sayKpis().reportedNote} <SourceCite citation={kpiList.citation} />
        </p>
        <table class="tt">
          <caption class="sr">{sayKpis().reported}</caption>
          <thead>
            <tr>
              <th scope="col">{sayKpis().name}</th>
              <th scope="col" class="r">
                {sayKpis().value}
              </th>
              <th scope="col" class="r">
                {sayKpis().year}
              </th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {({ group, kpi, report }) => (
                <tr>
                  <th scope="row">
                    {inWords(kpi.name)}
                    <small>{inWords(group.name)}</small>
                  </th>
                  <td class="r num">{kpiText(report.value, kpi)}</td>
                  <td class="r num">{report.year}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </Show>
  )
}
