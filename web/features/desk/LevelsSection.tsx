import { For, type JSX } from 'solid-js'
import { sayDesk } from '../../messages/desk.ts'
import { SideSection } from '../../ui/SideSection.tsx'
import { tierName } from '../result/rung-name.ts'
import type { Desk, FigureName, Population, Scope } from './desk-api.ts'
import { FigureLink } from './FigureLink.tsx'
import { PartRows } from './PartRows.tsx'
import { scopeName } from './scope-name.ts'
import { countText } from './share-text.ts'
import { tiers } from './tiers.ts'

type Column = { readonly figure: FigureName; readonly name: string }

/** Digital level 2 or above among those who submitted, and firms by tier. */
export function LevelsSection(props: {
  readonly desk: Desk
  readonly population: Population
}): JSX.Element {
  const words = () => sayDesk().levels
  const columns = (): readonly Column[] => [
    { figure: 'tier-none', name: words().none },
    ...tiers.map(({ id, figure }) => ({ figure, name: tierName(id) })),
    { figure: 'tier-unknown', name: words().unknown },
  ]
  const level = (scope: Scope, figure: FigureName, name: string) => {
    const share = () => scope.figures[props.population][figure]
    return (
      <td class="r" data-l={name}>
        <FigureLink scope={scope} population={props.population} figure={figure} name={name} />
        <span class="among num">/{countText(share().among)}</span>
      </td>
    )
  }
  const row = (scope: Scope) => (
    <tr>
      <th scope="row">{scopeName(scope)}</th>
      {level(scope, 'submitted-level-2', words().level2)}
      {level(scope, 'confirmed-level-2', words().confirmed2)}
      <For each={columns()}>
        {({ figure, name }) => (
          <td class="r" data-l={name}>
            <FigureLink scope={scope} population={props.population} figure={figure} name={name} />
          </td>
        )}
      </For>
    </tr>
  )
  return (
    <SideSection id="levels" heading={words().head} aside={<p>{words().aside}</p>}>
      <table class="tt levels" data-unfold="wide">
        <caption class="sr">{words().caption(sayDesk().whose[props.population])}</caption>
        <thead>
          <tr>
            <th scope="col">{sayDesk().coverage.part}</th>
            <th scope="col" class="r">
              {words().level2}
              <small>{words().ofSubmitted}</small>
            </th>
            <th scope="col" class="r">
              {words().confirmed2}
            </th>
            <For each={columns()}>
              {({ name }) => (
                <th scope="col" class="r">
                  {name}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <PartRows desk={props.desk} columns={9} row={row} />
      </table>
    </SideSection>
  )
}
