import { type JSX, Show } from 'solid-js'
import type { ScoredLadder } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { MiniScale } from '../../ui/MiniScale.tsx'
import { Staff, type StaffRung } from '../../ui/Staff.tsx'
import { scoreReading } from '../result/score-staff.ts'

type Line = {
  readonly level: number
  /** Where the rung stands, in the unit of the score. */
  readonly at: number
  readonly text: string
}

export type LiveScoreProps = {
  readonly title: string
  readonly ladder: ScoredLadder
  readonly max: number
  /** One tick, in the unit of the score. */
  readonly step: number
  readonly lines: readonly Line[]
}

/** A score that moves with every answer: certain up to the fill, open in the dotted band. */
export function LiveScore(props: LiveScoreProps): JSX.Element {
  const reading = () => scoreReading(props.ladder, props.max)
  const text = () => {
    const { low, high } = reading()
    return high === undefined ? low : say().range(low, high)
  }
  const low = () => Number(reading().low)
  const high = () => Number(reading().high ?? reading().low)
  const noteOf = ({ at, text: line }: Line) =>
    low() >= at
      ? say().live.passed(line)
      : high() >= at
        ? say().live.within(line)
        : say().live.beyond(line)
  const stateOf = ({ at }: Line, next: number | undefined): StaffRung['state'] =>
    low() >= at ? 'held' : at === next ? 'next' : 'above'
  const percent = (score: number) => (score / props.max) * 100
  const rungs = (): StaffRung[] => {
    const next = props.lines.map((line) => line.at).find((at) => at > low())
    return props.lines.map((line) => ({
      at: percent(line.at),
      name: say().levelName(line.level),
      state: stateOf(line, next),
      note: noteOf(line),
    }))
  }
  const label = () => {
    const lines = props.lines.map((line) => `${say().levelName(line.level)} ${noteOf(line)}`)
    return `${props.title}${say().colon}${text()}${say().comma}${lines.join(say().listed)}`
  }
  return (
    <>
      <Staff
        kind="score"
        height={22}
        label={label()}
        fill={reading().fill}
        band={reading().band}
        step={percent(props.step)}
        rungs={rungs()}
      />
      <div class="reading">
        <p>
          <span>{reading().high === undefined ? say().live.scoreIs : say().live.scoreIn}</span>{' '}
          <b class="num">{text()}</b>{' '}
          <span>{reading().high === undefined ? '' : say().live.between}</span>
        </p>
        <Show when={reading().high !== undefined}>
          <p class="muted">{say().live.narrows}</p>
        </Show>
      </div>
      <MiniScale
        title={props.title}
        value={text()}
        fill={reading().fill}
        band={reading().band}
        rungs={props.lines.map((line) => ({
          at: percent(line.at),
          name: say().levelName(line.level),
          held: low() >= line.at,
        }))}
      />
    </>
  )
}
