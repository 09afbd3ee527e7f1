import { For, type JSX } from 'solid-js'
import { sayDesk } from '../../messages/desk.ts'
import { tierName } from '../result/rung-name.ts'
import type { FigureName, Population, Scope } from './desk-api.ts'
import { FigureLink } from './FigureLink.tsx'
import { tiers } from './tiers.ts'

type Row = { readonly figure: FigureName; readonly name: string; readonly state: string }

/** The ladder of a whole area: a rung is as long as it has firms, all to one scale. */
export function CityLadder(props: {
  readonly scope: Scope
  readonly population: Population
}): JSX.Element {
  const words = () => sayDesk().ladder
  const whose = () => sayDesk().whose[props.population]
  const rungs = (): readonly Row[] =>
    tiers.map(({ id, figure }) => ({ figure, name: tierName(id), state: 'held' })).toReversed()
  const rest = (): readonly Row[] => [
    { figure: 'tier-none', name: words().none, state: 'none' },
    { figure: 'tier-unknown', name: words().unknown, state: 'unknown' },
    { figure: 'no-reading', name: words().noReading, state: 'unknown' },
  ]
  const countOf = (figure: FigureName) => props.scope.figures[props.population][figure].of
  const most = () => Math.max(1, ...[...rungs(), ...rest()].map(({ figure }) => countOf(figure)))
  const row = ({ figure, name, state }: Row) => (
    <li data-state={state} style={{ '--length': `${(countOf(figure) / most()) * 100}%` }}>
      <span classList={{ 'rung-name': state === 'held' }}>{name}</span>
      <FigureLink
        scope={props.scope}
        population={props.population}
        figure={figure}
        name={`${whose()} ${name}`}
      />
    </li>
  )
  return (
    <figure data-component="city-ladder" aria-label={words().label(whose())}>
      <ol data-empty={rungs().some(({ figure }) => countOf(figure) > 0) ? undefined : ''}>
        <For each={rungs()}>{row}</For>
      </ol>
      <ul>
        <For each={rest()}>{row}</For>
      </ul>
      <figcaption>{words().foot}</figcaption>
    </figure>
  )
}
