import type { Ladders } from '../../../assessments/schema/result.ts'
import { inWords, say } from '../../language.ts'
import { content } from '../assessment/content.ts'

/** A tier in the language of the page; an id that is none is its own name. */
export function tierName(id: string): string {
  const rung = content.factory.rungs.find((one) => one.id === id)
  return rung === undefined ? id : inWords(rung.name)
}

/** A rung on its own ladder: 先进级, 三级. */
export const rungName = (ladder: keyof Ladders, rung: string): string =>
  ladder === 'smart-factory-2025' ? tierName(rung) : say().levelName(Number(rung))
