import { createMemo, For, Index, type JSX, Show } from 'solid-js'
import { applicationGuide } from '../../assessments/content/guide/stages.ts'
import { type GuideStanding, standingIn } from '../../assessments/guide/standing.ts'
import { useAssessment } from '../features/assessment/assessment.tsx'
import { BuiltOn } from '../features/guide/BuiltOn.tsx'
import { Flow } from '../features/guide/Flow.tsx'
import { NextTasks } from '../features/guide/NextTasks.tsx'
import { StageSection } from '../features/guide/StageSection.tsx'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { inWords, say } from '../language.ts'
import { sayGuide } from '../messages/guide.ts'
import { Button } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import './guide.css'

const nameOf = (id: string): string => {
  const found = applicationGuide.stages.find((stage) => stage.id === id)
  return found === undefined ? id : inWords(found.name)
}

function sentence({ place }: GuideStanding): string {
  const { head } = sayGuide()
  switch (place.is) {
    case 'at':
      return head.at(nameOf(place.stage))
    case 'between':
      return place.to === null
        ? head.atLeast(nameOf(place.from))
        : head.between(nameOf(place.from), nameOf(place.to))
    case 'past':
      return head.past
  }
}

/** The stages of putting AI to work, where this factory is, what told so, and what comes next. */
export function Guide(): JSX.Element {
  const { request } = useAssessment()
  const standing = createMemo(() => standingIn(applicationGuide, request()))
  const tasks = () => [...standing().stages, ...standing().tracks].flatMap((one) => one.tasks)
  const isBlank = () => tasks().every(({ state }) => state === 'unknown')
  const words = () => sayGuide()
  const facts = () =>
    (['done', 'open', 'unknown'] as const).map((state) => ({
      term: words().counts[state],
      value: words().count(tasks().filter((task) => task.state === state).length),
    }))
  makePageTitle(() => words().title)
  return (
    <>
      <main class="page" data-page="guide">
        <div class="title">
          <h1>{isBlank() ? words().head.blank : sentence(standing())}</h1>
          <p class="lead">{words().lead}</p>
          <p class="note">
            {words().own}
            {say().sentenceGap}
            <a href="#built-on">{words().ownLink}</a>
          </p>
          <Show when={isBlank()} fallback={<Facts facts={facts()} />}>
            <p class="begin no-print">
              <Button href="/check">{words().begin}</Button>
            </p>
          </Show>
        </div>
        <SideSection heading={words().flow.head} aside={<p>{words().flow.note}</p>}>
          <Flow standing={standing()} blank={isBlank()} />
        </SideSection>
        <Show when={!isBlank()}>
          <NextTasks standing={standing()} />
        </Show>
        <Index each={standing().stages}>
          {(one, index) => <StageSection standing={one()} number={index + 1} />}
        </Index>
        <For each={standing().tracks}>{(one) => <StageSection standing={one} />}</For>
        <BuiltOn guide={applicationGuide} />
      </main>
      <PageFoot />
    </>
  )
}
