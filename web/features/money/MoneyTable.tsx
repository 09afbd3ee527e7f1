import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { Button } from '../../ui/Button.tsx'
import { MoneyRow } from './MoneyRow.tsx'
import { grouped, type MoneyLine, type MoneyTableGroup } from './money-lines.ts'
import './money-table.css'

const few = 3

export type MoneyTableProps = {
  /** In the order they are shown in, inside their groups. */
  readonly lines: readonly MoneyLine[]
  readonly isOpen: (measure: string) => boolean
  readonly onToggle: (measure: string) => void
}

/** Every measure by its verdict; those that do not apply are cut to a few until asked for. */
export function MoneyTable(props: MoneyTableProps): JSX.Element {
  const words = () => sayMoney()
  const [all, setAll] = createSignal(false)
  const groups = createMemo(() => grouped(props.lines))
  /** A line that is open is never hidden. */
  const shown = ({ group, lines }: MoneyTableGroup) =>
    group !== 'ineligible' || all()
      ? lines
      : lines.filter(({ measure }, i) => i < few || props.isOpen(measure.id))
  const rest = () => groups().reduce((n, group) => n + group.lines.length - shown(group).length, 0)
  const isLong = () =>
    groups().some(({ group, lines }) => group === 'ineligible' && lines.length > few)

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
            <tbody>
              <tr class="group">
                <th colspan="7" scope="rowgroup">
                  {say().verdict[group.group]}
                  <span>
                    {words().groupHead(group.lines.length, words().groupNote[group.group])}
                  </span>
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
