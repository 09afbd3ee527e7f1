import { For, type JSX, Show } from 'solid-js'
import type { Ladders } from '../../../assessments/schema/result.ts'
import { sayReview } from '../../messages/review.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { type LadderId, type Place, placeOn, rungPlaces } from './ladder-places.ts'
import './two-ladders.css'

const ladderIds: readonly LadderId[] = ['smart-factory-2025', 'sme-digital-2024', 'cmmm-2020']

export type TwoLaddersProps = {
  readonly firm: Ladders | null
  readonly other: Ladders | null
  /** Whose the other reading is: drawn as that of a visit or of a bureau. */
  readonly side: 'visit' | 'bureau'
  /** Why there is no other reading. */
  readonly gone: string
}

/** Two readings on either side of each ladder: neither stands over the other. */
export function TwoLadders(props: TwoLaddersProps): JSX.Element {
  const words = () => sayReview().ladders
  const whose = () => (props.side === 'visit' ? words().assessor : words().reviewer)
  return (
    <SideSection
      id="ladders"
      heading={words().head}
      aside={
        <>
          <p>{words().aside}</p>
          <p class="keys" data-side={props.side}>
            <span data-key="firm">{words().firm}</span> <span data-key="other">{whose()}</span>
          </p>
        </>
      }
    >
      <Show when={props.other === null}>
        <p class="quiet">{props.gone}</p>
      </Show>
      <div data-component="two-ladders" data-side={props.side}>
        <For each={ladderIds}>
          {(ladder) => (
            <TwoSided
              ladder={ladder}
              firm={props.firm === null ? undefined : placeOn(ladder, props.firm)}
              other={props.other === null ? undefined : placeOn(ladder, props.other)}
              whose={whose()}
            />
          )}
        </For>
      </div>
    </SideSection>
  )
}

const placeText = (place: Place | undefined): string =>
  place === undefined ? sayReview().ladders.none : `${place.value} ${place.level}`.trim()

function TwoSided(props: {
  readonly ladder: LadderId
  readonly firm: Place | undefined
  readonly other: Place | undefined
  readonly whose: string
}): JSX.Element {
  const words = () => sayReview().ladders
  const name = () => words().scale[props.ladder]
  return (
    <figure>
      <h3>{name()}</h3>
      <div
        class="staff"
        role="img"
        aria-label={words().label(
          name(),
          placeText(props.firm),
          props.whose,
          placeText(props.other),
        )}
      >
        <For each={rungPlaces(props.ladder)}>
          {(rung) => (
            <div class="rung" style={{ '--at': `${rung.at}%` }}>
              <span>{rung.name}</span>
            </div>
          )}
        </For>
        <div class="rail" />
        <Reading side="firm" place={props.firm} />
        <Reading side="other" place={props.other} />
      </div>
    </figure>
  )
}

/** Under its line, or on it where there is no room below. */
function Reading(props: {
  readonly side: 'firm' | 'other'
  readonly place: Place | undefined
}): JSX.Element {
  return (
    <Show when={props.place}>
      {(place) => (
        <div
          class="reading"
          data-side={props.side}
          data-above={place().at < 24 ? '' : undefined}
          style={{ '--at': `${place().at}%`, '--to': `${place().to ?? place().at}%` }}
        >
          <i class="band" />
          <i class="line" />
          <p>
            <b class="num">{place().value}</b>
            <span>{place().level}</span>
          </p>
        </div>
      )}
    </Show>
  )
}
