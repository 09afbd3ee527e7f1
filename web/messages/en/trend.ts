import { millionsOf } from '../../../assessments/figures.ts'
import type { trend as zh } from '../zh/trend.ts'

/** Results over time: what each save came to. */
export const trend = {
  head: 'Results over time',
  note: 'Each save is a point; of one day the last one stays. Days without a save get no point: a line only runs on to the next save.',
  openNote: 'A hollow point: some questions were open, and it was no lower than this.',
  versionNote:
    'A dashed line: from here on another version of the catalogue. It is another yardstick, so the lines are not joined.',
  chart: (points: number, first: string, last: string) =>
    `${points} results from ${first} to ${last}: the rung on each of the three ladders and the plan in force; the figures stand in the table below`,
  caption: 'The results that were saved',
  none: 'No level',
  noTier: 'Below Basic',
  money: 'Plan in force, up to, ¥ million',
  short: (fen: number) => millionsOf(fen),
  version: (version: string) => `Catalogue ${version}`,
  columns: {
    day: 'Saved on',
    tier: 'Smart factory',
    sme: 'Digital level',
    smeScore: 'Score',
    cmmm: 'Maturity',
    cmmmScore: 'Score',
    money: 'Plan in force, up to, ¥',
    version: 'Catalogue',
  },
  asOf: (day: string) => `As of ${day}`,
  openScore: 'Open',
  atLeast: (name: string) => `At least ${name}`,
  open: 'Not certain',
  failed: 'The earlier results did not arrive.',
  failedHelp: 'They are still on the server.',
  again: 'Try again',
} satisfies typeof zh
