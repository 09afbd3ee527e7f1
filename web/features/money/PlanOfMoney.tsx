import { type JSX, Show } from 'solid-js'
import type { Money } from '../../../assessments/evaluate-money.ts'
import { say } from '../../language.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import { sayResult } from '../../messages/result.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { PlanWaterfall } from '../result/PlanWaterfall.tsx'
import type { Programmes } from '../result/programmes.ts'
import { moneyText } from '../result/voice.ts'
import { useDraftSwitch } from './use-draft-switch.ts'

export type PlanOfMoneyProps = { readonly money: Money; readonly programmes: Programmes }

/** The plan as a waterfall, to the total in force, or on to the total if the drafts pass. */
export function PlanOfMoney(props: PlanOfMoneyProps): JSX.Element {
  const { asOf } = useAssessment()
  const { drafts } = useDraftSwitch()
  const words = () => sayResult().plan
  const plan = () => (drafts() ? props.money.plan.withDrafts : props.money.plan.inForce)
  const unit = () => ({ ...sayMoneyPlan().flows, short: sayMoneyPlan().short })
  const sentences = () => {
    const { inForce } = props.money.plan
    return [
      plan().optimal ? words().proven : words().unproven,
      inForce.ceilingFen === 0 ? '' : words().ceiling(moneyText(inForce.ceilingFen)),
    ].filter((sentence) => sentence !== '')
  }
  return (
    <SideSection
      id="plan"
      heading={sayMoneyPlan().plan.head}
      aside={
        <>
          <p>{sayMoneyPlan().plan.note}</p>
          <p class="no-print">
            <a href="/road">{sayMoneyPlan().plan.road}</a>
          </p>
        </>
      }
    >
      <Show
        when={plan().claims.length > 0}
        fallback={<p class="muted">{sayMoneyPlan().flows.empty}</p>}
      >
        <PlanWaterfall
          money={props.money}
          programmes={props.programmes}
          asOf={asOf()}
          drafts={drafts()}
          unit={unit()}
        />
        <p class="note">{sentences().join(say().sentenceGap)}</p>
      </Show>
    </SideSection>
  )
}
