import { For, type JSX, Show } from 'solid-js'
import { yearOf } from '../../../assessments/days.ts'
import { lastYearOf } from '../../../assessments/road/calendar.ts'
import { inWords, say } from '../../language.ts'
import { sayRoad } from '../../messages/road.ts'
import { fenOfWan, wanTextOf } from '../../typed-wan.ts'
import { Cite } from '../../ui/Cite.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { Switch } from '../../ui/Switch.tsx'
import type { RoadState } from './create-road.ts'
import { OwnField } from './OwnField.tsx'
import { isAidOpen } from './open-facts.ts'
import { withAim, withBudget, withMeasure, withYearBudget } from './own-road.ts'
import { programmes } from './road-room.ts'

/** Years that money is planned for. */
const yearsFrom = (asOf: string): readonly number[] => {
  const first = yearOf(asOf)
  return Array.from({ length: lastYearOf(asOf) - first + 1 }, (_, at) => first + at)
}

/** What the road is sought for, within which budgets, and which aid it may count on. */
export function Conditions(props: { readonly state: RoadState }): JSX.Element {
  const { own, seekWith, asOf } = props.state
  const words = () => sayRoad().conditions
  return (
    <SideSection id="conditions" heading={words().head} aside={<p>{words().note}</p>}>
      <div data-component="road-conditions">
        <Segmented
          name="road-aim"
          legend={words().aim}
          legendShown
          segments={[
            { value: 'net', text: words().aims.net },
            { value: 'months', text: words().aims.months },
          ]}
          value={own().aim ?? 'net'}
          onChange={(value) => seekWith(withAim(own(), value === 'months' ? 'months' : 'net'))}
        />
        <div class="budgets">
          <BudgetField
            label={words().budget}
            fen={own().budgetFen}
            onChange={(fen) => seekWith(withBudget(own(), fen))}
          />
          <For each={yearsFrom(asOf())}>
            {(year) => (
              <BudgetField
                label={words().yearBudget(year)}
                fen={own().yearBudgetFen?.[String(year)]}
                onChange={(fen) => seekWith(withYearBudget(own(), year, fen))}
              />
            )}
          </For>
          <p class="muted">{words().none}</p>
        </div>
        <Measures state={props.state} />
      </div>
    </SideSection>
  )
}

type BudgetFieldProps = {
  readonly label: string
  readonly fen: number | undefined
  readonly onChange: (fen: number | undefined) => void
}

function BudgetField(props: BudgetFieldProps): JSX.Element {
  return (
    <OwnField
      label={props.label}
      unit={say().wan}
      digits={7}
      value={props.fen}
      textOf={wanTextOf}
      read={fenOfWan}
      wrong={sayRoad().conditions.wrong}
      onChange={props.onChange}
    />
  )
}

/** Every measure that pays for the road, or would if it were counted. */
function Measures(props: { readonly state: RoadState }): JSX.Element {
  const { own, change, found, road } = props.state
  const words = () => sayRoad().conditions
  const measures = (): readonly string[] =>
    [
      ...new Set([
        ...(own().withoutMeasures ?? []),
        ...(found()?.claims ?? []).map(({ measure }) => measure),
        ...(road()?.claims ?? []).map(({ measure }) => measure),
      ]),
    ].toSorted()
  return (
    <fieldset class="measures">
      <legend>{words().measures}</legend>
      <Show
        when={measures().length > 0}
        fallback={
          <p class="muted">
            {isAidOpen(props.state.request())
              ? sayRoad().aidOpen
              : isAidOpen(props.state.request(), road())
                ? words().openMeasures
                : words().noMeasures}
          </p>
        }
      >
        <For each={measures()}>
          {(id) => (
            <div class="measure">
              <Switch
                label={inWords(programmes.placeOf(id)?.measure.name ?? { zh: id, en: id })}
                on={!(own().withoutMeasures ?? []).includes(id)}
                onChange={(on) => change(withMeasure(own(), id, on))}
              />
              <MeasureCite id={id} />
            </div>
          )}
        </For>
        <p class="muted">{words().measuresNote}</p>
      </Show>
    </fieldset>
  )
}

export function MeasureCite(props: { readonly id: string }): JSX.Element {
  const place = () => programmes.placeOf(props.id)
  return (
    <Show when={place()?.clause}>
      {(clause) => (
        <Cite
          tag={inWords(clause().tag)}
          label={inWords(place()?.document.title ?? clause().tag)}
          draft={place()?.document.draft}
          href={`/policies/${place()?.document.id}#${clause().id}`}
        />
      )}
    </Show>
  )
}
