import { common } from './common.ts'
import { explain } from './explain.ts'
import { interview, live, place, size, standingStep } from './interview.ts'
import { money } from './money.ts'
import { policies } from './policies.ts'
import { records } from './records.ts'
import { result, shared } from './result.ts'
import { save } from './saving.ts'
import { start } from './start.ts'

/** The product's own words in Chinese: plain, short, exact. Words of the content stand there. */
export const zh = {
  ...common,
  start,
  explain,
  interview,
  live,
  place,
  size,
  standingStep,
  records,
  result,
  save,
  shared,
  money,
  policies,
}

export type Messages = typeof zh
