import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { inWords, say } from '../../language.ts'
import { sayMoney } from '../../messages/money.ts'
import { sayPolicies } from '../../messages/policies.ts'
import { Figure } from '../../ui/Figure.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { MissingCell } from '../money/MissingCell.tsx'
import { isFigure, type MoneyLine, markOf, stateOf } from '../money/money-lines.ts'
import { signedText } from '../money/money-words.ts'

/** What a clause gives this firm by the answers as they stand. */
export function ClauseYours(props: { readonly lines: readonly MoneyLine[] }): JSX.Element {
  const words = () => sayPolicies()
  return (
    <div class="yours">
      <h3>{words().yours}</h3>
      <ul>
        <For each={props.lines}>
          {(line) => (
            <li>
              <A
                href={`/money#${line.measure.id}`}
                aria-label={words().openMeasure(inWords(line.measure.name))}
              >
                {inWords(line.measure.name)}
              </A>
              <p class="verdict">
                <Mark state={markOf[line.group]}>{say().verdict[line.group]}</Mark>
                <Show when={isFigure(line) && line.result.amountFen}>
                  {(amount) => (
                    <Figure
                      state={stateOf(line)}
                      upTo={signedText(amount()).sign}
                      value={signedText(amount()).value}
                      unit={sayMoney().columnUnit}
                    />
                  )}
                </Show>
              </p>
              <Show when={line.group !== 'eligible' || !isSettled(line)}>
                <div class="why">
                  <MissingCell line={line} />
                </div>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}

const isSettled = ({ result }: MoneyLine): boolean =>
  result.amountFen !== null && result.amountFen.low === result.amountFen.high
