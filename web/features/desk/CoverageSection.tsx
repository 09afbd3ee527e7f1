import { type JSX, Show } from 'solid-js'
import { sayDesk } from '../../messages/desk.ts'
import { Bar } from '../../ui/Bar.tsx'
import { SideSection } from '../../ui/SideSection.tsx'
import { DistrictTiles } from './DistrictTiles.tsx'
import type { Desk, FigureName, Population, Scope } from './desk-api.ts'
import { FigureLink } from './FigureLink.tsx'
import { PartRows } from './PartRows.tsx'
import { scopeName } from './scope-name.ts'
import { lengthOf, percentText } from './share-text.ts'

type Props = { readonly desk: Desk; readonly population: Population }

/** How many of the firms of each district and zone have started, submitted and been confirmed. */
export function CoverageSection(props: Props): JSX.Element {
  const words = () => sayDesk().coverage
  const named = () => props.desk.districts.filter(({ name }) => name !== null)
  return (
    <SideSection id="coverage" heading={words().head} aside={<p>{words().aside}</p>}>
      <div class="cover" data-tiles={named().length >= 2 ? '' : undefined}>
        <Show when={named().length >= 2}>
          <DistrictTiles districts={props.desk.districts} population={props.population} />
        </Show>
        <CoverageTable desk={props.desk} population={props.population} />
      </div>
    </SideSection>
  )
}

function CoverageTable(props: Props): JSX.Element {
  const words = () => sayDesk().coverage
  const most = () => Math.max(1, props.desk.whole.figures[props.population].all.of)
  const row = (scope: Scope) => {
    const figures = () => scope.figures[props.population]
    const own = (name: string, figure: FigureName, population = props.population) => (
      <td class="r" data-l={name}>
        <FigureLink scope={scope} population={population} figure={figure} name={name} />
      </td>
    )
    const isWhole = scope.id === 'whole'
    const scale = () => (isWhole ? 100 : (figures().all.of / widest()) * 100)
    return (
      <tr>
        <th scope="row">{scopeName(scope)}</th>
        {own(words().registered, 'all', 'registered')}
        {own(words().aboveScale, 'all', 'above-scale')}
        {own(words().started, 'started')}
        {own(words().submitted, 'submitted')}
        <td class="r num" data-l={words().share}>
          {percentText(figures().submitted) ?? '—'}
        </td>
        <td class="bar-cell">
          <Bar
            parts={[
              {
                state: 'unknown',
                from: (lengthOf(figures().submitted) * scale()) / 100,
                to: scale(),
              },
              { state: 'held', to: (lengthOf(figures().submitted) * scale()) / 100 },
            ]}
          />
        </td>
        {own(words().confirmed, 'confirmed')}
      </tr>
    )
  }
  const widest = () =>
    Math.max(
      1,
      ...[...props.desk.districts, ...props.desk.zones].map(
        ({ figures }) => figures[props.population].all.of,
      ),
      props.desk.districts.length + props.desk.zones.length === 0 ? most() : 1,
    )
  return (
    <table class="tt" data-unfold="wide">
      <caption class="sr">{words().caption(sayDesk().whose[props.population])}</caption>
      <thead>
        <tr>
          <th scope="col">{words().part}</th>
          <th scope="col" class="r">
            {words().registered}
          </th>
          <th scope="col" class="r">
            {words().aboveScale}
          </th>
          <th scope="col" class="r">
            {words().started}
          </th>
          <th scope="col" class="r">
            {words().submitted}
          </th>
          <th scope="col" class="r">
            {words().share}
          </th>
          <th scope="col" class="bar-cell">
            {words().bar}
          </th>
          <th scope="col" class="r">
            {words().confirmed}
          </th>
        </tr>
      </thead>
      <PartRows desk={props.desk} columns={8} row={row} />
    </table>
  )
}
