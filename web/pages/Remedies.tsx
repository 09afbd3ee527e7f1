import { useLocation } from '@solidjs/router'
import { createEffect, createSignal, For, type JSX, Show, untrack } from 'solid-js'
import { remedies as allRemedies } from '../../assessments/content/remedies/remedies.ts'
import { isBlank, useAssessment } from '../features/assessment/assessment.tsx'
import { ChosenGate, chosenHead } from '../features/remedies/ChosenGate.tsx'
import { sizeText } from '../features/remedies/closing-words.ts'
import { RemedyFilters } from '../features/remedies/RemedyFilters.tsx'
import { RemedyTable } from '../features/remedies/RemedyTable.tsx'
import { usePayers } from '../features/remedies/use-payers.ts'
import { useRemedies } from '../features/remedies/use-remedies.ts'
import { areaText } from '../features/result/firm-words.ts'
import { PageFoot } from '../features/shell/PageFoot.tsx'
import { makePageTitle } from '../features/shell/page-title.ts'
import { say } from '../language.ts'
import { sayRemedies } from '../messages/remedies.ts'
import { Button } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import './remedies.css'

/** What closes each gap of the firm, what that takes, and which clauses can pay for it. */
export function Remedies(): JSX.Element {
  const place = useLocation()
  const { draft } = useAssessment()
  const remedies = useRemedies()
  const payers = usePayers()
  const words = () => sayRemedies()
  makePageTitle(() => words().title)
  const [open, setOpen] = createSignal<ReadonlySet<string>>(new Set())
  const toggle = (id: string) => {
    const next = new Set(open())
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }
  createEffect(() => {
    const asked = decodeURIComponent(place.hash.slice(1))
    if (!allRemedies.some(({ id }) => id === asked)) return
    untrack(() => setOpen((before) => new Set([...before, asked])))
    queueMicrotask(() => document.getElementById(asked)?.scrollIntoView({ block: 'start' }))
  })
  const closing = () => remedies.lines().filter(({ closes }) => closes.length > 0).length
  const chosenCount = (id: string) => remedies.closings().get(id)?.length ?? 0
  const head = () => {
    const gate = remedies.gate()
    if (gate !== undefined) return chosenHead(gate, chosenCount(gate.id))
    return isBlank(draft)
      ? words().headBlank(allRemedies.length)
      : words().head(allRemedies.length, closing())
  }
  const facts = () => {
    return [
      { term: words().facts.size, value: sizeText(remedies.size()) },
      {
        term: words().facts.area,
        value: areaText(draft.enterprise.area ?? null) ?? words().facts.areaOpen,
      },
    ]
  }
  return (
    <>
      <main class="page" data-page="remedies">
        <div class="title">
          <h1>
            <For each={head()}>{(part) => <span class="line">{part}</span>}</For>
          </h1>
          <Show
            when={remedies.gate()}
            fallback={
              <>
                <p class="lead">{words().lead}</p>
                <Facts facts={facts()} />
                <p class="note">
                  {words().assumed}
                  {say().sentenceGap}
                  {words().unanswered}
                </p>
                <Actions />
              </>
            }
          >
            {(gate) => <ChosenGate gate={gate()} count={chosenCount(gate().id)} />}
          </Show>
        </div>
        <RemedyFilters remedies={remedies} />
        <Show when={remedies.groups().some(({ lines }) => lines.length > 0)}>
          <RemedyTable
            remedies={remedies}
            payers={payers}
            isOpen={(id) => open().has(id)}
            onToggle={toggle}
          />
        </Show>
      </main>
      <PageFoot note={words().assumed} />
    </>
  )
}

/** Where to go on from here. */
function Actions(): JSX.Element {
  const { draft } = useAssessment()
  const words = () => sayRemedies()
  return (
    <div class="actions">
      <Show
        when={isBlank(draft)}
        fallback={
          <>
            <Button kind="quiet" href="/road">
              {words().links.road}
            </Button>
            <Button kind="quiet" href="/map">
              {words().links.map}
            </Button>
            <Button kind="quiet" href="/result#gaps">
              {words().links.result}
            </Button>
          </>
        }
      >
        <Button href="/check">{words().begin}</Button>
      </Show>
    </div>
  )
}
