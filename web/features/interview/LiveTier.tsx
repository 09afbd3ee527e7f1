import type { JSX } from 'solid-js'
import { scales } from '../../../assessments/content/scales.ts'
import type { TierLadder } from '../../../assessments/schema/result.ts'
import { inWords, say } from '../../language.ts'
import { MiniScale } from '../../ui/MiniScale.tsx'
import { Staff } from '../../ui/Staff.tsx'
import {
  type RungStanding,
  rungHeights,
  rungStandings,
  rungState,
  staffCells,
} from '../result/rung-standing.ts'

/** The tiers beside the questions: one cell a gate, each interval as high as it has gates. */
export function LiveTier(props: { readonly ladder: TierLadder }): JSX.Element {
  const standings = () => rungStandings(props.ladder.gates)
  const heights = () => rungHeights(standings())
  const nameOf = (id: string) => {
    const rung = scales.factory.rungs.find((one) => one.id === id)
    return rung === undefined ? id : inWords(rung.name)
  }
  const noteOf = ({ missing, unknown }: RungStanding) =>
    [
      missing > 0 ? `${say().state.missing}${say().live.gap}${missing}` : '',
      unknown > 0 ? `${say().state.unknown}${say().live.gap}${unknown}` : '',
    ]
      .filter((part) => part !== '')
      .join(say().comma)
  const held = () => standings().reduce((sum, one) => sum + one.held, 0)
  const label = () =>
    `${say().live.tier}${say().colon}${standings()
      .map((one) => `${nameOf(one.rung)} ${noteOf(one) || say().state.held}`)
      .join(say().listed)}`
  return (
    <>
      <Staff
        kind="gates"
        height={24}
        label={label()}
        cells={staffCells(standings())}
        rungs={standings().map((one, i) => ({
          at: heights()[i] ?? 0,
          name: nameOf(one.rung),
          state: rungState(standings(), props.ladder.tier, one.rung),
          note: noteOf(one),
        }))}
      />
      <MiniScale
        title={say().live.tier}
        value={say().live.ofAll(held(), props.ladder.gates.length)}
        fill={(held() / props.ladder.gates.length) * 100}
        rungs={standings().map((one, i) => ({
          at: heights()[i] ?? 0,
          name: nameOf(one.rung),
          held: rungState(standings(), props.ladder.tier, one.rung) === 'now',
        }))}
      />
    </>
  )
}
