import { type JSX, Show } from 'solid-js'
import { sayDesk } from '../../messages/desk.ts'
import { Facts } from '../../ui/Facts.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import type { Desk, Population } from './desk-api.ts'
import { populations } from './populations.ts'
import { countText } from './share-text.ts'

/** The denominators of the sentence above, and whom it counts. */
export function DeskHead(props: {
  readonly desk: Desk
  readonly population: Population
  readonly onPopulation: (population: Population) => void
}): JSX.Element {
  const words = () => sayDesk().facts
  const figures = () => props.desk.whole.figures[props.population]
  const unknown = () => props.desk.whole.figures['scale-unknown'].all.of
  const among = () => {
    const { whose } = sayDesk()
    return words().amongText(whose[props.population], countText(figures().all.of))
  }
  return (
    <>
      <Facts
        facts={[
          {
            term: words().read,
            value: words().readText(
              countText(figures().submitted.of),
              countText(figures().confirmed.of),
            ),
          },
          {
            term: words().among,
            value: (
              <>
                {among()}
                <Show when={props.population === 'above-scale' && unknown() > 0}>
                  <small>{words().unknown(countText(unknown()))}</small>
                </Show>
              </>
            ),
          },
          { term: words().asOf, value: <span class="num">{props.desk.asOf}</span> },
        ]}
      />
      <Segmented
        name="population"
        legend={sayDesk().population}
        segments={populations.map((value) => ({ value, text: sayDesk().populations[value] }))}
        value={props.population}
        onChange={(value) => {
          const chosen = populations.find((one) => one === value)
          if (chosen !== undefined) props.onPopulation(chosen)
        }}
      />
    </>
  )
}
