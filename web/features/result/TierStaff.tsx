import type { JSX } from 'solid-js'
import type { TierLadder } from '../../../assessments/schema/result.ts'
import { inWords } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { Staff } from '../../ui/Staff.tsx'
import { content } from '../assessment/content.ts'
import {
  nextStanding,
  type RungStanding,
  rungHeights,
  rungStandings,
  rungState,
  staffCells,
} from './rung-standing.ts'
import { StaffFigure } from './StaffFigure.tsx'

const nameOf = (id: string): string => {
  const rung = content.factory.rungs.find((one) => one.id === id)
  return rung === undefined ? id : inWords(rung.name)
}

/** The four tiers: one cell a gate, as high as there are gates. */
export function TierStaff(props: { readonly ladder: TierLadder }): JSX.Element {
  const standings = () => rungStandings(props.ladder.gates)
  const stateOf = (rung: string) => rungState(standings(), props.ladder.tier, rung)

  const noteOf = (standing: RungStanding): string => {
    const { now, nextRung, short, open, standings: join } = sayResult()
    const state = stateOf(standing.rung)
    if (state === 'now') return now
    if (state === 'held') return ''
    return join(
      [
        state === 'next' ? nextRung : '',
        standing.missing > 0 ? short(standing.missing) : '',
        standing.unknown > 0 ? open(standing.unknown) : '',
      ].filter((part) => part !== ''),
    )
  }

  const label = () => {
    const { scales: names, staffLabel } = sayResult()
    const { tier } = props.ladder
    const next = nextStanding(standings(), tier)
    const here =
      tier !== null
        ? staffLabel.now(nameOf(tier))
        : next !== undefined && next.missing > 0
          ? staffLabel.none
          : staffLabel.open
    const above = standings().filter(({ rung }) => ['next', 'above'].includes(stateOf(rung)))
    return staffLabel.whole(names['smart-factory-2025'], [
      here,
      ...above.map((one) => staffLabel.rung(nameOf(one.rung), one.missing, one.unknown)),
    ])
  }

  return (
    <StaffFigure ladder="smart-factory-2025" citation={content.factory.citation}>
      <Staff
        kind="gates"
        label={label()}
        cells={staffCells(standings())}
        rungs={standings().map((standing, index) => ({
          at: rungHeights(standings())[index] ?? 0,
          name: nameOf(standing.rung),
          state: stateOf(standing.rung),
          note: noteOf(standing),
        }))}
        foot={sayResult().foot.gates}
      />
    </StaffFigure>
  )
}
