import type { ScoredLadder } from '../../../assessments/schema/result.ts'
import { say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'

/** The level that is certain, and whether a higher one is still possible. */
export function levelText(ladder: ScoredLadder): string {
  const { levelAtLeast, levelOpen, noLevel } = sayResult()
  if (ladder.level === null) return ladder.status === 'complete' ? noLevel : levelOpen
  const name = say().levelName(ladder.level)
  return ladder.status === 'complete' ? name : levelAtLeast(name)
}

/** One sentence with what a staff of scores shows. */
export function scoreLabel(
  ladder: 'sme-digital-2024' | 'cmmm-2020',
  standing: ScoredLadder,
  reading: string,
  unit: string,
  distances: readonly string[],
): string {
  const { scales, staffLabel } = sayResult()
  return staffLabel.whole(scales[ladder], [
    staffLabel.score(reading, unit),
    levelText(standing),
    ...distances,
  ])
}
