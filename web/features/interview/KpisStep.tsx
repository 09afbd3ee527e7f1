import { createSignal, createUniqueId, For, type JSX } from 'solid-js'
import { kpiList } from '../../../assessments/content/ladders/smart-factory-2025/kpis.ts'
import { lastWholeYear } from '../../../assessments/days.ts'
import type { Kpi } from '../../../assessments/schema/kpi.ts'
import { inWords } from '../../language.ts'
import { sayKpis } from '../../messages/team.ts'
import { NumberField } from '../../ui/NumberField.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { kpiValueOf, reportYears, withReport } from './kpi-value.ts'
import { StepFrame } from './StepFrame.tsx'
import './kpis-step.css'

const found = kpiList.groups.flatMap(({ kpis }) => kpis).length

/** Indicators that may be reported, each with its year. None has to be, and nothing judges them. */
export function KpisStep(props: { readonly acts: JSX.Element }): JSX.Element {
  return (
    <StepFrame
      citation={kpiList.citation}
      heading={sayKpis().head}
      help={sayKpis().help(found)}
      notes={kpiList.notes}
      acts={props.acts}
    >
      <div data-component="kpis-step">
        <For each={kpiList.groups}>
          {(group) => (
            <fieldset>
              <legend class="doc">{inWords(group.name)}</legend>
              <ul>
                <For each={group.kpis}>{(kpi) => <Row kpi={kpi} />}</For>
              </ul>
            </fieldset>
          )}
        </For>
      </div>
    </StepFrame>
  )
}

function Row(props: { readonly kpi: Kpi }): JSX.Element {
  const { draft, note, asOf } = useAssessment()
  const [typed, setTyped] = createSignal<string>()
  const id = createUniqueId()
  const reports = () => draft.notebook.kpis ?? {}
  const kept = () => reports()[props.kpi.id]
  const year = () => kept()?.year ?? lastWholeYear(asOf())
  const text = () => typed() ?? kept()?.value ?? ''
  const write = (value: string) => {
    setTyped(value)
    note({ kpis: withReport(reports(), props.kpi.id, kpiValueOf(value), year()) })
  }
  const chooseYear = (chosen: string) => {
    const value = kept()?.value
    if (value !== undefined) note({ kpis: withReport(reports(), props.kpi.id, value, chosen) })
  }
  const years = () => [...new Set([...reportYears(asOf()), year()])]
  return (
    <li>
      <NumberField
        label={inWords(props.kpi.name)}
        unit={inWords(kpiList.units[props.kpi.unit])}
        digits={7}
        decimal
        value={text()}
        onInput={write}
        error={text().trim() !== '' && kpiValueOf(text()) === null ? sayKpis().bad : undefined}
      />
      <div data-component="field" data-kind="select">
        <label class="sr" for={id}>
          {sayKpis().yearOf(inWords(props.kpi.name))}
        </label>
        <span class="box">
          <select
            id={id}
            disabled={kept() === undefined}
            onChange={(event) => chooseYear(event.currentTarget.value)}
          >
            <For each={years()}>
              {(one) => (
                <option value={one} selected={one === year()}>
                  {one}
                </option>
              )}
            </For>
          </select>
        </span>
      </div>
    </li>
  )
}
