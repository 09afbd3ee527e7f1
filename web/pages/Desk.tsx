import { A } from '@solidjs/router'
import { createSignal, type JSX, Show } from 'solid-js'
import { createReading } from '../features/account/create-reading.ts'
import { Loaded } from '../features/account/Loaded.tsx'
import { CityLadder } from '../features/desk/CityLadder.tsx'
import { CoverageSection } from '../features/desk/CoverageSection.tsx'
import { DeskHead } from '../features/desk/DeskHead.tsx'
import { type Desk as DeskSeen, type Population, readDesk } from '../features/desk/desk-api.ts'
import { LevelsSection } from '../features/desk/LevelsSection.tsx'
import { OutsideSection } from '../features/desk/OutsideSection.tsx'
import { firstPopulation } from '../features/desk/populations.ts'
import { QueueSection } from '../features/desk/QueueSection.tsx'
import { countText, percentText } from '../features/desk/share-text.ts'
import { TargetsSection } from '../features/desk/TargetsSection.tsx'
import { useOrganisation } from '../features/organisation/organisation-context.tsx'
import { hrefOf } from '../features/organisation/places.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { language } from '../language.ts'
import { sayDesk } from '../messages/desk.ts'
import { Button } from '../ui/Button.tsx'
import { SideSection } from '../ui/SideSection.tsx'
import { StateNote } from '../ui/StateNote.tsx'
import './organisation.css'
import '../features/desk/desk.css'

/** How far the area of a bureau is: coverage, levels, what waits, and the targets. */
export function Desk(): JSX.Element {
  const { organisation, is } = useOrganisation()
  const reading = createReading(() => readDesk(organisation().id))
  const [chosen, setChosen] = createSignal<Population>()
  const words = () => sayDesk()
  const population = (desk: DeskSeen) => chosen() ?? firstPopulation(desk)
  makePageTitle(() => words().head)
  /** Once the register holds a firm. */
  const filled = () => {
    const desk = reading.value()
    return desk !== undefined && desk.whole.figures.registered.all.of > 0 ? desk : undefined
  }
  const sentence = () => {
    const desk = reading.value()
    if (desk === undefined) return words().head
    return sentenceOf(desk, population(desk))
  }
  return (
    <>
      <main class="page" data-page="organisation" data-desk>
        <div class="title title-split">
          <div>
            <h1>{sentence()}</h1>
            <Show when={filled()}>
              {(desk) => (
                <DeskHead desk={desk()} population={population(desk())} onPopulation={setChosen} />
              )}
            </Show>
          </div>
          <Show when={filled()}>
            {(desk) => <CityLadder scope={desk().whole} population={population(desk())} />}
          </Show>
        </div>
        <Loaded of={reading}>
          {(desk) => (
            <Show
              when={desk().whole.figures.registered.all.of > 0}
              fallback={
                <>
                  <StateNote
                    state="empty"
                    heading={words().emptyHelp}
                    action={
                      <Show when={is('bureau', 'owner', 'editor')}>
                        <Button href={hrefOf(organisation().id, 'register')}>
                          {words().import}
                        </Button>
                      </Show>
                    }
                  />
                  <QueueSection desk={desk()} />
                  <OutsideSection desk={desk()} />
                </>
              }
            >
              <CoverageSection desk={desk()} population={population(desk())} />
              <LevelsSection desk={desk()} population={population(desk())} />
              <QueueSection desk={desk()} />
              <OutsideSection desk={desk()} />
            </Show>
          )}
        </Loaded>
        <SideSection
          id="targets"
          heading={words().targets.head}
          aside={
            <>
              <p>{words().targets.lead}</p>
              <p>
                <A href={hrefOf(organisation().id, 'targets')}>{words().targets.toTargets}</A>
              </p>
            </>
          }
        >
          <TargetsSection mayState={false} />
        </SideSection>
      </main>
      <PageFoot />
    </>
  )
}

/** The figure that matters, in a sentence. */
function sentenceOf({ whole }: DeskSeen, population: Population): string {
  const words = sayDesk()
  const figures = whole.figures[population]
  if (whole.figures.registered.all.of === 0) return words.empty
  const percent = percentText(figures.submitted)
  const whose = words.whose[population]
  if (percent === undefined) return capital(words.none(whose))
  const left = figures['no-reading'].of
  return `${words.sentence(whose, percent)}${left === 0 ? words.restNone : words.rest(countText(left))}`
}

const capital = (text: string): string =>
  language() === 'en' ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text
