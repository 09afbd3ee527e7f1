import type { JSX } from 'solid-js'
import type { ScoredLadder } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Staff } from '../../ui/Staff.tsx'
import { content } from '../assessment/content.ts'
import { gateWords } from './gate-words.ts'
import { nextStanding, rungStandings, rungState } from './rung-standing.ts'
import { StaffFigure } from './StaffFigure.tsx'
import { scoreLabel } from './score-label.ts'
import { scoreReading } from './score-staff.ts'
import { voice } from './voice.ts'

const MAX = 100
const STEP = 2.5

/** The digital level of small firms: a score from 0 to 100, and scenarios that must stand beside it. */
export function SmeStaff(props: { readonly ladder: ScoredLadder }): JSX.Element {
  const standings = () => rungStandings(props.ladder.gates)
  const reached = () => (props.ladder.level === null ? null : String(props.ladder.level))
  const reading = () => scoreReading(props.ladder, MAX)
  const value = () => {
    const { low, high } = reading()
    return high === undefined ? low : sayResult().range(low, high)
  }
  /** How many scenarios stand at the next level, or at the highest once that is held. */
  const present = () => {
    const standing = nextStanding(standings(), reached()) ?? standings().at(-1)
    const countOf = (rule: string) => {
      const gate = standing?.gates.find((one) => one.rule === rule)
      return gate === undefined
        ? ''
        : gate.value !== null
          ? String(gate.value)
          : sayResult().range(String(gate.range?.low), String(gate.range?.high))
    }
    return sayResult().smePresent(
      say().levelName(Number(standing?.rung ?? 1)),
      countOf('scenarios'),
      countOf('constraint-scenarios'),
    )
  }
  const label = () => {
    const next = nextStanding(standings(), reached())
    const distances = (next?.gates ?? []).flatMap((gate) => {
      const words = gateWords(gate, content.factory, voice())
      return words.distance === undefined ? [] : [`${words.name}${words.distance}`]
    })
    return scoreLabel('sme-digital-2024', props.ladder, value(), sayResult().points, distances)
  }
  return (
    <StaffFigure ladder="sme-digital-2024" citation={content.indicator.citation}>
      <Staff
        kind="score"
        label={label()}
        fill={reading().fill}
        band={reading().band}
        step={STEP}
        reading={{
          at: reading().fill,
          value: value(),
          unit: sayResult().points,
          note: present(),
        }}
        rungs={content.indicator.levels.map((rule) => ({
          at: rule.score,
          name: say().levelName(rule.level),
          state: rungState(standings(), reached(), String(rule.level)),
          note: sayResult().smeRung(rule.score, rule.scenarios, rule.constraintScenarios),
        }))}
        foot={`${sayResult().foot.sme}${reading().band === undefined ? '' : `${say().sentenceGap}${sayResult().foot.band}`}`}
      />
    </StaffFigure>
  )
}
