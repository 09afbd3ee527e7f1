import { A } from '@solidjs/router'
import { createMemo, For, type JSX, Show } from 'solid-js'
import { areas } from '../../../assessments/content/areas/areas.ts'
import { liesIn } from '../../../assessments/measure/area.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import { say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { Button } from '../../ui/Button.tsx'
import { Figure } from '../../ui/Figure.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { progressOf, stepsFor } from '../interview/steps.ts'
import { type Missing, missingFact, openAmounts } from './missing-facts.ts'
import { missingQuestion, missingWords } from './missing-words.ts'
import type { MoneyLine } from './money-lines.ts'
import { moneyOf } from './money-room.ts'
import { grantsFor, type Stake, stakesOf } from './stakes.ts'
import './next-question.css'

const listed = 3
const flags = ['legalPerson', 'creditClean', 'aiRobotics', 'manufacturer', 'ownCoreTechnology']

/** The missing fact with the most money on it, answered here where it is a yes or a no. */
export function NextQuestion(props: { readonly lines: readonly MoneyLine[] }): JSX.Element {
  const { draft, request, ladders, asOf } = useAssessment()
  const words = () => sayMoney().next
  const inside = () =>
    areas.find(
      ({ path, choosable }) =>
        choosable && props.lines.some(({ document }) => liesIn(path, document) === true),
    )?.path ?? ''
  const naming = () => ({
    records: draft.records,
    measures: props.lines.map(({ measure }) => measure),
  })
  const stakes = createMemo((): readonly Stake[] => {
    const paths = [
      ...new Set(
        props.lines.flatMap((line) => [
          ...line.result.missing,
          ...openAmounts(line, draft.records),
        ]),
      ),
    ]
    if (paths.length === 0) return []
    const best = { area: inside(), grantFen: grantsFor(naming().measures) }
    return stakesOf({ request: request(), ladders: ladders() }, paths, best, (of) =>
      moneyOf(of.request, of.ladders, asOf()),
    ).filter(({ inForceFen, withDraftsFen }) => inForceFen + withDraftsFen > 0)
  })
  const factOf = (stake: Stake) =>
    missingFact(stake.path, {
      steps: stepsFor(draft),
      isOpen: (step) => progressOf(draft, step) !== 'done',
    })

  return (
    <Show when={stakes()[0]}>
      {(first) => (
        <section data-component="next-question" aria-labelledby="next-question">
          <div class="ask">
            <p class="lead">{words().lead}</p>
            <h2 id="next-question">{missingQuestion(factOf(first()), naming())}</h2>
            <Answers fact={factOf(first())} />
          </div>
          <div class="gain">
            <p class="lead">{words().gain}</p>
            <Gain stake={first()} />
            <Show when={stakes().length > 1}>
              <ol aria-label={words().more}>
                <For each={stakes().slice(1, 1 + listed)}>
                  {(stake) => (
                    <li>
                      <A href={factOf(stake).href}>{missingWords(factOf(stake), naming())}</A>
                      <GainText stake={stake} />
                    </li>
                  )}
                </For>
              </ol>
            </Show>
            <p class="lead">{words().gainNote}</p>
          </div>
        </section>
      )}
    </Show>
  )
}

/** Law in ink; what only the draft would add in pencil, beside it. */
function Gain(props: { readonly stake: Stake }): JSX.Element {
  const isDraft = () => props.stake.inForceFen === 0
  const money = () => say().amount(isDraft() ? props.stake.withDraftsFen : props.stake.inForceFen)
  return (
    <p>
      <Figure
        size="l"
        state={isDraft() ? 'draft' : 'in-force'}
        sign={money().sign}
        value={money().value}
        unit={money().unit}
      />
      <Show when={isDraft() || props.stake.withDraftsFen > props.stake.inForceFen}>
        <span class="draft">
          {sayMoney().next.ifPassed(sayMoney().amountText(props.stake.withDraftsFen))}
        </span>
      </Show>
    </p>
  )
}

function GainText(props: { readonly stake: Stake }): JSX.Element {
  const isDraft = () => props.stake.inForceFen === 0
  return (
    <span classList={{ num: true, draft: isDraft() }}>
      {sayMoney().inColumn(isDraft() ? props.stake.withDraftsFen : props.stake.inForceFen)}
    </span>
  )
}

/** Yes, no or not known, where the fact is a flag; else the way to its screen. */
function Answers(props: { readonly fact: Missing }): JSX.Element {
  const { draft, tell, putRecord } = useAssessment()
  const flag = (): ((value: boolean) => void) | null => {
    const { fact } = props
    if (fact.about === 'record') {
      const record = draft.records.find(({ id }) => id === fact.record)
      const isFlag = ['selected', 'deployed', 'agent', 'lead'].includes(fact.field)
      if (record === undefined || !isFlag) return null
      return (value) => putRecord({ ...record, [fact.field]: value } as Fact)
    }
    const field = fact.about === 'enterprise' ? fact.path.slice('enterprise.'.length) : ''
    const isFlag = flags.includes(field)
    return isFlag ? (value) => tell({ [field]: value }) : null
  }
  return (
    <div class="answers">
      <Show
        when={flag()}
        fallback={
          <Button kind="quiet" href={props.fact.href}>
            {sayMoney().next.go}
          </Button>
        }
      >
        {(answer) => (
          <>
            <Button kind="quiet" size="l" onClick={() => answer()(true)}>
              {say().yes}
            </Button>
            <Button kind="quiet" size="l" onClick={() => answer()(false)}>
              {say().no}
            </Button>
            <Button kind="link" href={props.fact.href}>
              {sayMoney().next.see}
            </Button>
          </>
        )}
      </Show>
    </div>
  )
}
