import { useNavigate } from '@solidjs/router'
import { createMemo, For, type JSX, lazy, Show, Suspense } from 'solid-js'
import { nationalCounts } from '../../../assessments/content/ladders/smart-factory-2025/counts.ts'
import { inWords } from '../../language.ts'
import { sayStart } from '../../messages/start.ts'
import { Button } from '../../ui/Button.tsx'
import { Staff } from '../../ui/Staff.tsx'
import { isBlank, useAssessment } from '../assessment/assessment.tsx'
import { content } from '../assessment/content.ts'
import { openExample } from '../assessment/example.ts'
import './hero.css'

/** Few go on from a file, so its words and its reading come after the first screen. */
const FromExcel = lazy(() =>
  import('../report/FromExcel.tsx').then((m) => ({ default: m.FromExcel })),
)

const dayOf = (moment: number) => new Date(moment).toLocaleDateString('sv-SE')

/** What this is, the first step, and the ladder that it is all about. */
export function Hero(): JSX.Element {
  return (
    <div data-component="hero">
      <div class="words">
        <h1>
          <For each={sayStart().head}>{(line) => <span>{line}</span>}</For>
        </h1>
        <p class="lead">{sayStart().lead}</p>
        <FirstStep />
      </div>
      <NationalLadder />
    </div>
  )
}

function FirstStep(): JSX.Element {
  const assessment = useAssessment()
  const go = useNavigate()
  const isOwn = () => assessment.draft.id === 'own' && !isBlank(assessment.draft)
  const begin = async () => {
    if (await assessment.open('own')) go('/check')
  }
  const example = async () => {
    if (await openExample(assessment)) go('/result')
  }
  return (
    <div class="step">
      <p class="facts">
        <b>{sayStart().quick}</b>
        <For each={sayStart().quickFacts}>{(fact) => <span>{fact}</span>}</For>
      </p>
      <p class="acts">
        <Button size="l" onClick={begin}>
          {isOwn() ? sayStart().resume : sayStart().begin}
        </Button>
        <Button size="l" kind="quiet" onClick={example}>
          {sayStart().example}
        </Button>
      </p>
      <p class="muted">
        <Show when={isOwn()} fallback={sayStart().exampleHelp}>
          {sayStart().resumeFrom(dayOf(assessment.draft.changedAt))}
        </Show>
      </p>
      <div class="from-file">
        <Suspense>
          <FromExcel />
        </Suspense>
      </div>
    </div>
  )
}

/** The four rungs with how many factories stand on each, and nothing answered yet. */
function NationalLadder(): JSX.Element {
  const { ladders } = useAssessment()
  const cells = createMemo(() =>
    ladders()['smart-factory-2025'].gates.map(() => 'unknown' as const),
  )
  const rungs = () => {
    const gates = ladders()['smart-factory-2025'].gates
    return content.factory.rungs.map((rung, i) => {
      const upTo = new Set(content.factory.rungs.slice(0, i + 1).map((one) => one.id as string))
      const below = gates.filter((gate) => upTo.has(gate.rung)).length
      const own = gates.filter((gate) => gate.rung === rung.id).length
      const count = nationalCounts.find((one) => one.rung === rung.id)
      return {
        at: (below / gates.length) * 100,
        name: inWords(rung.name),
        state: 'next' as const,
        note: (
          <Show when={count}>
            {(known) => (
              <>
                <b class="num">{known().count.toLocaleString('en-US')}</b> {inWords(known().words)}
              </>
            )}
          </Show>
        ),
        body: (
          <>
            <span class="doc">{inWords(rung.position)}</span>
            <span>{sayStart().gates(own)}</span>
          </>
        ),
      }
    })
  }
  return (
    <figure>
      <Staff
        kind="gates"
        size="l"
        height={33}
        label={sayStart().ladderLabel}
        cells={cells()}
        rungs={rungs()}
        foot={sayStart().ladderFoot}
      />
    </figure>
  )
}
