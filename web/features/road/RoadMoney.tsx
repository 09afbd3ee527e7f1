import { type JSX, Show } from 'solid-js'
import { yuanOf } from '../../../assessments/figures.ts'
import type { Road, RoadClaim } from '../../../assessments/schema/road.ts'
import { Saveable } from '../../charts/SaveRow.tsx'
import { sayRoad } from '../../messages/road.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { Waterfall, type WaterfallRow } from '../../ui/Waterfall.tsx'
import { useDraftSwitch } from '../money/use-draft-switch.ts'
import { MeasureName } from '../result/MeasureName.tsx'
import type { RoadState } from './create-road.ts'
import { isAidOpen } from './open-facts.ts'
import { printedRoad } from './printed-road.ts'
import { targetName } from './road-names.ts'
import { programmes } from './road-room.ts'
import { type RoadStep, roadSteps } from './road-steps.ts'

/** From what the remedies cost, less what is paid for them, to what is left to the firm. */
export function RoadMoney(props: { readonly state: RoadState }): JSX.Element {
  const { drafts, setDrafts, canApply } = useDraftSwitch()
  const words = () => sayRoad().money
  const note = (road: Road) => {
    if (!drafts()) return words().draftOff
    const { aidFen, netFen } = road.withDrafts
    return aidFen === road.aidFen
      ? words().draftSame
      : words().draftOn(sayRoad().amount(aidFen), sayRoad().amount(netFen))
  }
  return (
    <SideSection
      id="money"
      heading={words().head}
      aside={
        <>
          <p>{words().note}</p>
          <p class="no-print">
            <a href="/money">{words().toMoney}</a>
          </p>
        </>
      }
    >
      <Show when={props.state.road()}>
        {(road) => (
          <>
            <Steps
              road={road()}
              drafts={drafts()}
              lead={sayRoad().lead(targetName(props.state.target()))}
            />
            <Show when={road().claims.length === 0 && !isAidOpen(props.state.request(), road())}>
              <p class="note">{words().nothing}</p>
            </Show>
            <Show when={canApply()}>
              <div class="road-drafts">
                <span class="no-print">
                  <Switch
                    draft
                    on={drafts()}
                    onChange={setDrafts}
                    label={words().draftLabel}
                    describedBy="road-drafts-note"
                  />
                </span>
                <p id="road-drafts-note" class="note" role="status">
                  {note(printedRoad(road()))}
                </p>
              </div>
            </Show>
          </>
        )}
      </Show>
    </SideSection>
  )
}

function Steps(props: {
  readonly road: Road
  readonly drafts: boolean
  readonly lead: string
}): JSX.Element {
  const words = () => sayRoad().money
  const rowOf = (step: RoadStep): WaterfallRow => {
    const figures = { amount: sayRoad().wan(step.fen), exact: yuanOf(step.exactFen) }
    switch (step.kind) {
      case 'cost':
      case 'net':
        return {
          name: words()[step.kind],
          parts: [{ state: 'simulated', from: 0, to: Math.max(0, step.fen) }],
          ...figures,
          total: true,
        }
      case 'net-with-drafts':
        return {
          name: words().netWithDrafts,
          parts: [{ state: 'simulated', from: 0, to: Math.max(0, step.fen) }],
          ...figures,
          total: true,
          draft: true,
        }
      case 'aid':
      case 'added':
      case 'lost':
      case 'dropped': {
        const isDraft = programmes.placeOf(step.claim.measure)?.document.draft === true
        const isBack = step.kind === 'lost' || step.kind === 'dropped'
        const state = isBack ? 'simulated' : isDraft ? 'draft' : 'ink'
        return {
          name: <ClaimName claim={step.claim} kind={step.kind} />,
          parts: [{ state, from: Math.max(0, step.from), to: Math.max(0, step.to) }],
          ...figures,
          minus: !isBack,
          draft: step.kind === 'added' || step.kind === 'dropped',
        }
      }
    }
  }
  return (
    <Saveable lead={props.lead}>
      <Waterfall
        caption={words().caption}
        heads={{
          name: words().item,
          bar: words().bars,
          amount: words().amount,
          exact: words().exact,
        }}
        units={words().units}
        rows={roadSteps(props.road, props.drafts).map(rowOf)}
      />
    </Saveable>
  )
}

function ClaimName(props: {
  readonly claim: RoadClaim
  readonly kind: 'aid' | 'lost' | 'added' | 'dropped'
}): JSX.Element {
  const words = () => sayRoad().money
  const note = () => {
    if (props.kind === 'lost' || props.kind === 'dropped') return words()[props.kind]
    const { spendFen } = props.claim
    return spendFen === 0 ? undefined : words().spend(sayRoad().amount(spendFen))
  }
  return (
    <MeasureName
      measure={props.claim.measure}
      programmes={programmes}
      year={props.claim.year}
      note={note()}
    />
  )
}
