import { A } from '@solidjs/router'
import { createResource, type JSX, Show } from 'solid-js'
import type { Money } from '../../../assessments/evaluate-money.ts'
import { say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Button } from '../../ui/Button.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { StateNote } from '../../ui/StateNote.tsx'
import { NotChosenTable } from './NotChosenTable.tsx'
import { PlanWaterfall } from './PlanWaterfall.tsx'
import { planRows } from './plan-rows.ts'
import { createProgrammes, type Programmes } from './programmes.ts'
import type { ResultProps } from './result-props.ts'
import { moneyText } from './voice.ts'

/** The best legal combination of claims: what is in force, then what the draft would change. */
export function PlanSection(props: Pick<ResultProps, 'money' | 'frozen' | 'asOf'>): JSX.Element {
  const [programmes] = createResource(createProgrammes)
  const ready = () => {
    const [money, found] = [props.money, programmes()]
    return money === undefined || found === undefined ? undefined : { money, programmes: found }
  }
  return (
    <SideSection id="plan" heading={sayResult().plan.head} aside={<p>{sayResult().plan.note}</p>}>
      <Show when={ready()} fallback={<StateNote state="loading" heading={sayResult().computing} />}>
        {(one) => (
          <Show
            when={hasClaims(one().money)}
            fallback={<NoPlan {...one()} frozen={props.frozen} />}
          >
            <PlanWaterfall {...one()} asOf={props.asOf} />
            <PlanNote {...one()} frozen={props.frozen} />
            <NotChosenTable {...one()} />
          </Show>
        )}
      </Show>
    </SideSection>
  )
}

type PlanProps = {
  readonly money: Money
  readonly programmes: Programmes
  readonly frozen: boolean
}

const hasClaims = ({ plan }: Money): boolean =>
  plan.inForce.claims.length + plan.withDrafts.claims.length > 0

const unspecified = (money: Money): number =>
  money.measures.filter((one) => one.verdict === 'eligible' && one.amountFen === null).length

/** How sure the plan is, and what stands outside its totals. */
function PlanNote(props: PlanProps): JSX.Element {
  const sentences = () => {
    const words = sayResult().plan
    const { inForce, withDrafts } = props.money.plan
    const dropped = planRows(props.money.plan).filter((row) => row.kind === 'dropped').length
    const open = unspecified(props.money)
    return [
      inForce.optimal && withDrafts.optimal ? words.proven : words.unproven,
      dropped === 0 ? '' : words.droppedNote(dropped),
      inForce.ceilingFen === 0 ? '' : words.ceiling(moneyText(inForce.ceilingFen)),
      open === 0 ? '' : words.unspecified(open),
    ].filter((sentence) => sentence !== '')
  }
  return (
    <p class="note">
      {sentences().join(say().sentenceGap)}
      {say().sentenceGap}
      <AllMeasures {...props} />
    </p>
  )
}

function AllMeasures(props: PlanProps): JSX.Element {
  return (
    <Show when={!props.frozen}>
      <A class="nowrap" href="/money">
        {sayResult().plan.all(props.money.measures.length)}
      </A>
    </Show>
  )
}

function NoPlan(props: PlanProps): JSX.Element {
  return (
    <StateNote
      state="empty"
      heading={sayResult().plan.empty}
      action={
        <Show when={!props.frozen}>
          <Button kind="quiet" href="/check/records">
            {sayResult().plan.toRecords}
          </Button>{' '}
          <AllMeasures {...props} />
        </Show>
      }
    >
      <Show when={!props.frozen}>{sayResult().plan.emptyHelp}</Show>
    </StateNote>
  )
}
