import { createMemo, type JSX } from 'solid-js'
import { say } from '../../language.ts'
import { Mark } from '../../ui/Mark.tsx'
import { Ruler } from '../../ui/Ruler.tsx'
import { useAssessment } from '../assessment/assessment.tsx'
import { type GateState, stateOf } from '../result/rung-standing.ts'
import './progress-ruler.css'

/** How many gates of all ladders are settled: what the answers so far have decided. */
export function ProgressRuler(): JSX.Element {
  const { ladders } = useAssessment()
  const counts = createMemo(() => {
    const states = Object.values(ladders()).flatMap((ladder) => ladder.gates.map(stateOf))
    const count = (state: GateState) => states.filter((one) => one === state).length
    return {
      all: states.length,
      held: count('held'),
      missing: count('missing'),
      unknown: count('unknown'),
    }
  })
  const cells = () => [
    ...Array<GateState>(counts().held).fill('held'),
    ...Array<GateState>(counts().missing).fill('missing'),
    ...Array<GateState>(counts().unknown).fill('unknown'),
  ]
  const words = () => say().interview
  return (
    <div data-component="progress-ruler">
      <div class="line">
        <p>
          <b class="num">{counts().held + counts().missing}</b>
          {words().settledOf(counts().all)}
        </p>
        <p class="key">
          <Mark state="held">{words().count(say().state.held, counts().held)}</Mark>
          <Mark state="missing">{words().count(say().state.missing, counts().missing)}</Mark>
          <Mark state="unknown">{words().count(say().state.unknown, counts().unknown)}</Mark>
        </p>
      </div>
      <Ruler
        label={words().rulerLabel(counts().all, counts().held, counts().missing, counts().unknown)}
        cells={cells()}
      />
    </div>
  )
}
