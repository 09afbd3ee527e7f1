import { A, Navigate, useLocation, useParams, useSearchParams } from '@solidjs/router'
import { createEffect, createMemo, type JSX, on, onMount, Show } from 'solid-js'
import { industryMaps } from '../../assessments/content/industry-maps/maps.ts'
import type { IndustryMap } from '../../assessments/schema/industry-map.ts'
import { useAssessment } from '../features/assessment/assessment.tsx'
import { ArrowColumns } from '../features/industry-map/ArrowColumns.tsx'
import { FitsTable } from '../features/industry-map/FitsTable.tsx'
import { countScenes, scenesOf } from '../features/industry-map/firm-standing.ts'
import { fitOf } from '../features/industry-map/fit-of.ts'
import { industryName } from '../features/industry-map/industry-name.ts'
import { MapBuiltOn } from '../features/industry-map/MapBuiltOn.tsx'
import { RemedyTable } from '../features/industry-map/RemedyTable.tsx'
import { revealStep } from '../features/industry-map/reveal-step.ts'
import { SoughtLine } from '../features/industry-map/SoughtLine.tsx'
import { StepFlow } from '../features/industry-map/StepFlow.tsx'
import { StepSection } from '../features/industry-map/StepSection.tsx'
import { StepsAround } from '../features/industry-map/StepsAround.tsx'
import { soughtIn, stepsWith } from '../features/industry-map/sought.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { inWords, say } from '../language.ts'
import { sayIndustryMap } from '../messages/industry-map.ts'
import { Facts } from '../ui/Facts.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import './map.css'

/** One industry's map. An industry without one leads to the nearest, else to all of them. */
export function MapIndustry(): JSX.Element {
  const params = useParams<{ industry: string }>()
  const place = useLocation()
  const nearest = createMemo(() => fitOf(industryMaps, params.industry))
  const own = () => (nearest()?.fit === 'own' ? nearest()?.map : undefined)
  const near = () => (nearest() === undefined ? '/map' : `/map/${nearest()?.map.industry}`)
  return (
    <Show when={own()} fallback={<Navigate href={`${near()}${place.search}`} />}>
      {(map) => <Shown map={map()} />}
    </Show>
  )
}

function Shown(props: { readonly map: IndustryMap }): JSX.Element {
  const [query] = useSearchParams()
  const words = () => sayIndustryMap()
  const sought = createMemo(() => soughtIn(query))
  /** The step of the address, else the first in which what is sought stands, else the first. */
  const step = createMemo(() => {
    const named = props.map.steps.find(({ id }) => id === query.step)
    if (named !== undefined) return named
    const asked = sought()
    const found = asked === undefined ? undefined : stepsWith(props.map, asked)[0]
    return found ?? props.map.steps[0]
  })
  const name = () => industryName(props.map.industry)
  const chain = () =>
    (['upstream', 'midstream', 'downstream'] as const).map((part) => ({
      head: words().chain[part],
      items: props.map.chain[part].map(({ name, makes }) => ({ name, note: makes })),
    }))
  const isAsked = () => query.step !== undefined || sought() !== undefined
  onMount(() => {
    if (isAsked()) revealStep('arrived')
  })
  createEffect(on(step, () => revealStep('chosen'), { defer: true }))
  makePageTitle(() => words().titleOf(name()))
  return (
    <>
      <main class="page" data-page="map-industry">
        <div class="title">
          <h1>
            {words().head.of(name())}
            {say().sentenceGap}
            <span class="nowrap">{words().head.steps(props.map.steps.length)}</span>
            {say().sentenceGap}
            <span class="nowrap">{words().head.scenes(scenesOf(props.map.steps).length)}</span>
          </h1>
          <p class="lead">{inWords(props.map.factory)}</p>
          <p class="note">
            {words().own}
            {say().sentenceGap}
            <a href="#built-on">{words().ownLink}</a>
            {say().comma}
            <A href="/map">{words().all}</A>
          </p>
          <OfFirm map={props.map} />
        </div>
        <SideSection heading={words().chain.head} aside={<p>{words().chain.note}</p>}>
          <ArrowColumns columns={chain()} />
        </SideSection>
        <Show when={step()}>
          {(shown) => (
            <>
              <SideSection
                id="steps"
                heading={words().flow.head}
                aside={<p>{words().flow.note}</p>}
              >
                <Show when={sought()}>
                  {(one) => <SoughtLine map={props.map} step={shown()} sought={one()} />}
                </Show>
                <StepFlow map={props.map} step={shown()} sought={sought()} />
              </SideSection>
              <StepSection map={props.map} step={shown()} />
              <FitsTable step={shown()} />
              <RemedyTable step={shown()} />
              <StepsAround map={props.map} step={shown()} sought={sought()} />
            </>
          )}
        </Show>
        <MapBuiltOn
          note={inWords(props.map.note)}
          confidence={props.map.confidence}
          sources={props.map.sources}
        />
      </main>
      <PageFoot />
    </>
  )
}

/** Whether this is the map for the firm, and how far the scenes of its steps are built there. */
function OfFirm(props: { readonly map: IndustryMap }): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayIndustryMap()
  const industry = () => {
    if (draft.industry === null) return words().facts.unknown
    const nearest = fitOf(industryMaps, draft.industry)
    const said = nearest?.map === props.map ? nearest.fit : 'other'
    return words().facts[said](industryName(draft.industry))
  }
  const scenes = () => {
    const { all, built, ai, open } = countScenes(scenesOf(props.map.steps), draft)
    return open === all ? words().fits.open : words().facts.counts(built, ai, open)
  }
  return (
    <Facts
      facts={[
        { term: words().facts.industry, value: industry() },
        { term: words().facts.scenes, value: scenes() },
      ]}
    />
  )
}
