import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import type { ProcessStep } from '../../../assessments/schema/industry-map.ts'
import { inWords } from '../../language.ts'
import { sayIndustryMap } from '../../messages/industry-map.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { type FitKind, type FitRow, fitKinds, fitRows } from './fit-rows.ts'
import { ladderName } from './ladder-name.ts'
import { StandingNow } from './StandingNow.tsx'
import '../../styles/table.css'
import './map-tables.css'

/** What of the three ladders fits a step, where the firm stands there, and where it is asked. */
export function FitsTable(props: { readonly step: ProcessStep }): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayIndustryMap().fits
  return (
    <SideSection heading={words().head} aside={<p>{words().note}</p>}>
      <table class="tt" data-component="fits-table" data-unfold>
        <caption class="sr">{words().table(inWords(props.step.name))}</caption>
        <thead>
          <tr>
            <th scope="col">{words().name}</th>
            <th scope="col">{words().now}</th>
            <th scope="col">{words().ask}</th>
          </tr>
        </thead>
        <For each={fitKinds}>
          {(kind) => (
            <tbody>
              <tr class="group">
                <th colSpan={3} scope="rowgroup">
                  {words().groups[kind]}
                  <span>{words().groupNotes[kind]}</span>
                </th>
              </tr>
              <For each={fitRows(kind, props.step, draft)}>
                {(row) => <Row kind={kind} row={row} />}
              </For>
            </tbody>
          )}
        </For>
      </table>
    </SideSection>
  )
}

function Row(props: { readonly kind: FitKind; readonly row: FitRow }): JSX.Element {
  const words = () => sayIndustryMap().fits
  const act = () => {
    const { is } = props.row.standing
    return is === 'open' || is === 'not-known' ? words().answer : words().change
  }
  return (
    <tr>
      <th scope="row">
        <Show when={props.row.number}>
          {(number) => <span class="number num">{String(number()).padStart(2, '0')}</span>}
        </Show>
        <span class="doc">{inWords(props.row.name)}</span>
      </th>
      <td data-l={words().now}>
        <StandingNow standing={props.row.standing} />
      </td>
      <td data-l={words().ask}>
        <Show when={props.row.href}>
          {(href) => (
            <A
              href={href()}
              aria-label={words().of(act(), ladderName(props.kind, props.row.id) ?? '')}
            >
              {act()}
            </A>
          )}
        </Show>
      </td>
    </tr>
  )
}
