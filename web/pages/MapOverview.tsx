import { A, useSearchParams } from '@solidjs/router'
import { For, type JSX, lazy, Show, Suspense } from 'solid-js'
import { industryMaps } from '../../assessments/content/industry-maps/maps.ts'
import type { IndustryMap } from '../../assessments/schema/industry-map.ts'
import { useAssessment } from '../features/assessment/assessment.tsx'
import { fitOf } from '../features/industry-map/fit-of.ts'
import { industryName } from '../features/industry-map/industry-name.ts'
import { MapBuiltOn } from '../features/industry-map/MapBuiltOn.tsx'
import { hrefOfMap, soughtIn } from '../features/industry-map/sought.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { inWords, say } from '../language.ts'
import { sayIndustryMap } from '../messages/industry-map.ts'
import { Button } from '../ui/Button.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import '../styles/table.css'
import './map.css'

// It names remedies, whose content is large: it is loaded where something is sought.
const FoundIn = lazy(() =>
  import('../features/industry-map/FoundIn.tsx').then((m) => ({ default: m.FoundIn })),
)

/** The four leading industries of the city's "4+3" come first in the list. */
const leading = 4

const sources = [...new Set(industryMaps.flatMap((map) => map.sources))]

/** The seven industries, which map this factory reads, and where something sought stands. */
export function MapOverview(): JSX.Element {
  const { draft } = useAssessment()
  const [query] = useSearchParams()
  const words = () => sayIndustryMap()
  const sought = () => soughtIn(query)
  const nearest = () => fitOf(industryMaps, draft.industry)
  const head = () => {
    const found = nearest()
    if (found !== undefined)
      return words().overview.head[found.fit](industryName(found.map.industry))
    return draft.industry === null ? words().overview.head.unknown : words().overview.head.none
  }
  const fitNote = () => {
    if (draft.industry === null) return words().overview.fit.unknown
    return words().overview.fit[nearest()?.fit ?? 'none'](industryName(draft.industry))
  }
  makePageTitle(() => words().title)
  return (
    <>
      <main class="page" data-page="map">
        <div class="title">
          <h1>{head()}</h1>
          <p class="lead">{words().overview.lead}</p>
          <p class="note">
            {fitNote()}
            <Show when={draft.industry === null}>
              {say().sentenceGap}
              <A href="/check/place">{words().overview.fill}</A>
            </Show>
          </p>
          <p class="note">
            {words().own}
            {say().sentenceGap}
            <a href="#built-on">{words().ownLink}</a>
          </p>
          <Show when={nearest()}>
            {(found) => (
              <p class="begin no-print">
                <Button href={hrefOfMap(found().map.industry, { sought: sought() })}>
                  {words().overview.open(industryName(found().map.industry))}
                </Button>
              </p>
            )}
          </Show>
        </div>
        <Show when={sought()}>
          {(one) => (
            <Suspense>
              <FoundIn sought={one()} />
            </Suspense>
          )}
        </Show>
        <SideSection heading={words().overview.leading} aside={<p>{words().overview.groupNote}</p>}>
          <Industries caption={words().overview.leading} maps={industryMaps.slice(0, leading)} />
        </SideSection>
        <SideSection heading={words().overview.other} aside={<p>{words().overview.otherNote}</p>}>
          <Industries caption={words().overview.other} maps={industryMaps.slice(leading)} />
        </SideSection>
        <MapBuiltOn note={words().built.overview} confidence="assumed" sources={sources} />
      </main>
      <PageFoot />
    </>
  )
}

function Industries(props: {
  readonly caption: string
  readonly maps: readonly IndustryMap[]
}): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayIndustryMap().overview
  const nearest = () => fitOf(industryMaps, draft.industry)
  return (
    <table class="tt" data-component="map-list" data-unfold>
      <caption class="sr">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().industry}</th>
          <th scope="col">{words().factory}</th>
          <th scope="col">{words().steps}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.maps}>
          {(map) => (
            <tr data-own={map === nearest()?.map}>
              <th scope="row">
                <A href={hrefOfMap(map.industry, {})}>{industryName(map.industry)}</A>
                <Show when={map === nearest()?.map && nearest()}>
                  {(found) => <small>{words().ofFirm[found().fit]}</small>}
                </Show>
              </th>
              <td data-l={words().factory}>{inWords(map.factory)}</td>
              <td data-l={words().steps}>
                <ol>
                  <For each={map.steps}>{(step) => <li>{inWords(step.name)}</li>}</For>
                </ol>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}
