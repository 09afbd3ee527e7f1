import type { Answer } from '../../../assessments/schema/request.ts'
import { inWords, say } from '../../language.ts'
import { content } from '../assessment/content.ts'
import type { Json } from '../assessment/draft.ts'
import { unitName, unitText } from '../merging/clash-words.ts'
import { moneyText, voice } from '../result/voice.ts'
import { askedIn } from '../what-if/change-words.ts'

const statement = /^answers\.cmmm\.(.+)\.(\d)$/

/** What an item of a workbook is about, in words. `value` is one of its values. */
export function itemName(key: string, value: Json): string {
  const [, id, level] = statement.exec(key) ?? []
  const subdomain = content.maturity.subdomains.find((one) => one.id === id)
  if (subdomain !== undefined)
    return `${inWords(subdomain.name)}${say().listed}${say().levelName(Number(level))}`
  if (key === 'notKnown.records') return unitName(key, value)
  if (key.startsWith('notKnown.enterprise.')) return unitName(key.slice('notKnown.'.length), value)
  if (key.startsWith('notKnown.'))
    return itemName(`answers.${key.slice('notKnown.'.length)}`, value)
  return unitName(key, value)
}

/** What an item says, in words; null says nothing. */
export function itemText(key: string, value: Json): string {
  if (key.startsWith('notKnown.'))
    return value === null ? unitText('evidence', null) : say().notKnown
  if (key === 'enterprise.revenueFen' && value !== null)
    return Object.entries(value as Record<string, number | null>)
      .flatMap(([year, fen]) => (fen === null ? [] : [`${year}${say().colon}${moneyText(fen)}`]))
      .join(say().comma)
  if (statement.test(key) && value !== null)
    return askedIn(key.slice('answers.'.length), content, voice()).text(value as Answer)
  return unitText(key, value)
}
