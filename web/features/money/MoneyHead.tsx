import { For, type JSX, Show } from 'solid-js'
import { areas } from '../../../assessments/content/areas/areas.ts'
import { inWords, say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import { Facts } from '../../ui/Facts.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import {
  countOf,
  type DocumentLines,
  isComputed,
  type MoneyLine,
  moneyGroups,
} from './money-lines.ts'

/** How many measures may apply here, and how they stand; those of other areas are only counted. */
export function MoneyHead(props: {
  readonly ready: boolean
  readonly lines: readonly MoneyLine[]
  readonly outside: readonly DocumentLines[]
}): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayMoney()
  const area = () => areas.find(({ path }) => path === draft.enterprise.area)
  const outside = () => props.outside.reduce((sum, { lines }) => sum + lines.length, 0)
  const facts = () => [
    ...moneyGroups.map((group) => ({
      term: say().verdict[group],
      value: <span class="num">{countOf(props.lines, group)}</span>,
    })),
    ...(outside() === 0
      ? []
      : [
          {
            term: sayMoneyPlan().table.outsideFact,
            value: <span class="num">{outside()}</span>,
          },
        ]),
    {
      term: words().facts.area,
      value: (
        <Show when={area()} fallback={words().facts.noArea}>
          {(one) => inWords(one().name)}
        </Show>
      ),
    },
  ]
  return (
    <>
      <h1>
        <Show when={props.ready} fallback={words().title}>
          <For each={words().head(props.lines.length, props.lines.filter(isComputed).length)}>
            {(part) => <span class="line">{part}</span>}
          </For>
        </Show>
      </h1>
      <Show when={props.ready}>
        <Facts facts={facts()} />
      </Show>
    </>
  )
}
