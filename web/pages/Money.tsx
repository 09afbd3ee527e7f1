import { createMemo, type JSX, Show } from 'solid-js'
import { isBlank, useAssessment } from '../features/assessment/assessment.tsx'
import { Claims } from '../features/money/Claims.tsx'
import { createLoaded } from '../features/money/create-loaded.ts'
import { FlowsSection } from '../features/money/FlowsSection.tsx'
import { MoneyHead } from '../features/money/MoneyHead.tsx'
import { MoneyTotals } from '../features/money/MoneyTotals.tsx'
import { byArea, filtered, linesOf } from '../features/money/money-lines.ts'
import { NextQuestion } from '../features/money/NextQuestion.tsx'
import { PlanOfMoney } from '../features/money/PlanOfMoney.tsx'
import { TimelineSection } from '../features/money/TimelineSection.tsx'
import { useDocuments } from '../features/money/use-documents.ts'
import { useDraftSwitch } from '../features/money/use-draft-switch.ts'
import { createProgrammes } from '../features/result/programmes.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { sayMoney } from '../messages/money.ts'
import { sayMoneyPlan } from '../messages/money-plan.ts'
import { sayResult } from '../messages/result.ts'
import { Button } from '../ui/Button.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './money.css'

/** Every measure of every document, what it gives this firm, and on which words of the text. */
export function Money(): JSX.Element {
  const { draft, money } = useAssessment()
  const { documents } = useDocuments()
  const { drafts } = useDraftSwitch()
  const words = () => sayMoney()
  makePageTitle(() => words().title)
  const all = createMemo(() => linesOf(documents(), money()?.measures ?? []))
  const parted = createMemo(() => byArea(all(), draft.enterprise.area))
  const inside = createMemo(() => filtered(parted().inside, { drafts: drafts(), document: null }))
  const { value: programmes } = createLoaded(createProgrammes)
  const ready = () => {
    const [found, places] = [money(), programmes()]
    return found === undefined || places === undefined || isBlank(draft)
      ? undefined
      : { money: found, programmes: places }
  }
  return (
    <>
      <main class="page" data-page="money">
        <div class="title title-split">
          <div>
            <MoneyHead ready={all().length > 0} lines={inside()} outside={parted().outside} />
          </div>
          <Show when={!isBlank(draft) && money()}>
            {(known) => <MoneyTotals money={known()} drafts={drafts()} />}
          </Show>
        </div>
        <Show
          when={all().length > 0}
          fallback={<StateNote state="loading" heading={words().computing} />}
        >
          <Begin />
          <NextQuestion lines={all()} />
          <Show when={ready()}>
            <Jump />
          </Show>
          <Claims all={all()} lines={inside()} outside={parted().outside} />
          <Show when={ready()}>
            {(one) => (
              <>
                <PlanOfMoney {...one()} />
                <FlowsSection {...one()} />
                <TimelineSection {...one()} />
              </>
            )}
          </Show>
        </Show>
      </main>
      <PageFoot note={sayResult().ceilings} />
    </>
  )
}

/** The page is long: straight to each of its parts. */
function Jump(): JSX.Element {
  const words = () => sayMoneyPlan()
  return (
    <nav class="jump" aria-label={words().jump}>
      <span aria-hidden="true">{words().jump}</span>
      <a href="#measures">{words().jumpTo.measures}</a>
      <a href="#plan">{words().jumpTo.plan}</a>
      <a href="#flows">{words().jumpTo.flows}</a>
      <a href="#timeline">{words().jumpTo.timeline}</a>
    </nav>
  )
}

/** Nothing answered, or nothing noted: what to do first. */
function Begin(): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayMoney()
  return (
    <Show when={draft.records.length === 0}>
      <div class="begin">
        <Show
          when={isBlank(draft)}
          fallback={
            <StateNote
              state="empty"
              heading={words().noRecordsHead}
              action={
                <Button kind="quiet" href="/check/records">
                  {words().noRecordsAct}
                </Button>
              }
            />
          }
        >
          <StateNote
            state="empty"
            heading={words().blankHead}
            action={<Button href="/check">{words().blankAct}</Button>}
          />
        </Show>
      </div>
    </Show>
  )
}
