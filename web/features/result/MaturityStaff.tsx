import type { JSX } from 'solid-js'
import { cutText } from '../../../assessments/figures.ts'
import type { ScoredLadder } from '../../../assessments/schema/result.ts'
import { inWords, say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Staff } from '../../ui/Staff.tsx'
import { content } from '../assessment/content.ts'
import { gateWords } from './gate-words.ts'
import { nextStanding, rungStandings, rungState } from './rung-standing.ts'
import { StaffFigure } from './StaffFigure.tsx'
import { scoreLabel } from './score-label.ts'
import { scoreReading } from './score-staff.ts'
import { voice } from './voice.ts'

const MAX = 5
const STEP = 2

/** A level is met at this share of itself: level 3 stands at 2.8. */
const lineOf = (level: number): number => level - 1 + content.maturity.metTenths / 10

/** The lowest tier that asks for the level, where one does. */
const askedBy = (level: number): string => {
  const rung = content.factory.rungs.find((one) => one.demand.maturity === level)
  return rung === undefined ? '' : inWords(rung.name)
}

/** Maturity from 0 to 5: whole levels met, and the own score of the first one missed. */
export function MaturityStaff(props: { readonly ladder: ScoredLadder }): JSX.Element {
  const standings = () => rungStandings(props.ladder.gates)
  const reached = () => (props.ladder.level === null ? null : String(props.ladder.level))
  const reading = () => scoreReading(props.ladder, MAX)
  const value = () => {
    const { low, high } = reading()
    return high === undefined ? low : sayResult().range(low, high)
  }
  const distance = () => {
    const gate = nextStanding(standings(), reached())?.gates[0]
    return gate === undefined ? '' : (gateWords(gate, content.factory, voice()).distance ?? '')
  }
  return (
    <StaffFigure ladder="cmmm-2020" citation={content.maturity.citation}>
      <Staff
        kind="score"
        label={scoreLabel(
          'cmmm-2020',
          props.ladder,
          value(),
          '',
          [distance()].filter((part) => part !== ''),
        )}
        fill={reading().fill}
        band={reading().band}
        step={STEP}
        reading={{ at: reading().fill, value: value(), note: distance() }}
        rungs={content.maturity.levels.map(({ level, name }) => ({
          at: (lineOf(level) / MAX) * 100,
          name: say().levelName(level),
          state: rungState(standings(), reached(), String(level)),
          note: sayResult().condition(
            cutText(lineOf(level).toFixed(1), 1),
            inWords(name),
            askedBy(level),
          ),
        }))}
        foot={`${sayResult().foot.maturity}${reading().band === undefined ? '' : `${say().sentenceGap}${sayResult().foot.band}`}`}
      />
    </StaffFigure>
  )
}
