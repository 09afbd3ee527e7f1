import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { inWords, say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { sayMoneyPlan } from '../../messages/money-plan.ts'
import { Button } from '../../ui/Button.tsx'
import { standingState } from '../policies/standing-state.ts'
import type { MoneyOrder } from './MoneyFilters.tsx'
import { MoneyRow } from './MoneyRow.tsx'
import {
  byAmount,
  byDocument,
  countOf,
  type DocumentLines,
  grouped,
  type MoneyLine,
  withFewIneligible,
} from './money-lines.ts'
import { OutsideRows } from './OutsideRows.tsx'
import './money-table.css'

const few = 3

export type MoneyTableProps = {
  readonly lines: readonly MoneyLine[]
  readonly order: MoneyOrder
  /** Documents that cannot apply where the firm is: a line each, until unfolded. */
  readonly outside: readonly DocumentLines[]
  readonly isOpen: (measure: string) => boolean
  readonly onToggle: (measure: string) => void
}

type Group = {
  readonly head: string
  readonly note: string
  readonly state?: string | undefined
  readonly lines: readonly MoneyLine[]
}

/** Every measure by its verdict or its document; those that do not apply are cut to a few. */
export function MoneyTable(props: MoneyTableProps): JSX.Element {
  const words = () => sayMoney()
  const [all, setAll] = createSignal(false)
  const groups = createMemo((): readonly Group[] =>
    props.order === 'amount' ? verdictGroups(props.lines) : documentGroups(props.lines),
  )
  /** A line that is open is never hidden. */
  const shown = ({ lines }: Group) =>
    all() ? lines : withFewIneligible(lines, few, ({ measure }) => props.isOpen(measure.id))
  const rest = () => groups().reduce((n, group) => n + group.lines.length - shown(group).length, 0)
  const isLong = () => groups().some(({ lines }) => countOf(lines, 'ineligible') > few)

  return (
    <>
      <table class="tt" data-component="money-table">
        <caption class="sr">{words().table}</caption>
        <thead>
          <tr>
            <th scope="col">{words().item}</th>
            <th scope="col">{words().basis}</th>
            <th scope="col">{words().standing}</th>
            <th scope="col">{words().verdict}</th>
            <th scope="col" class="r">
              {words().amount}
            </th>
            <th scope="col" class="r">
              {words().exact}
            </th>
            <th scope="col">{words().missing}</th>
          </tr>
        </thead>
        <For each={groups()}>
          {(group) => (
            <tbody data-state={group.state}>
              <tr class="group">
                <th colspan="7" scope="rowgroup">
                  {group.head}
                  <span>{group.note}</span>
                </th>
              </tr>
              <For each={shown(group)}>
                {(line) => (
                  <MoneyRow
                    line={line}
                    open={props.isOpen(line.measure.id)}
                    onToggle={() => props.onToggle(line.measure.id)}
                  />
                )}
              </For>
            </tbody>
          )}
        </For>
        <Show when={props.outside.length > 0}>
          <OutsideRows documents={props.outside} isOpen={props.isOpen} onToggle={props.onToggle} />
        </Show>
      </table>
      <Show when={isLong()}>
        <p class="more">
          <Button kind="quiet" aria-expanded={all()} onClick={() => setAll(!all())}>
            {rest() > 0 ? words().showAll(rest()) : words().showFew}
          </Button>
        </p>
      </Show>
    </>
  )
}

const verdictGroups = (lines: readonly MoneyLine[]): readonly Group[] =>
  grouped(byAmount(lines)).map(({ group, lines: held }) => ({
    head: say().verdict[group],
    note: sayMoney().groupHead(held.length, sayMoney().groupNote[group]),
    lines: held,
  }))

const documentGroups = (lines: readonly MoneyLine[]): readonly Group[] =>
  byDocument(lines).map(({ document, lines: held }) => ({
    head: inWords(document.title),
    note: sayMoneyPlan().table.documentHead(
      held.filter(({ result }) => result.verdict === 'eligible').length,
      held.length,
    ),
    state: standingState(held[0]?.result.standing ?? 'in-force'),
    lines: held,
  }))
