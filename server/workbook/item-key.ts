/** What a workbook is made of, one row an item. */
export const parts = ['enterprise', 'answers', 'records', 'evidence', 'kpis', 'notKnown'] as const
export type Part = (typeof parts)[number]

/** `id` is a field of the enterprise, a question, a record, or an indicator. */
export type ItemKey = { readonly part: Part; readonly id: string }

/** `answers.sme.q1` and its like, taken apart; null for what is no key. */
export function itemKeyOf(key: string): ItemKey | null {
  const dot = key.indexOf('.')
  const part = parts.find((one) => one === key.slice(0, dot))
  const id = key.slice(dot + 1)
  return part === undefined || id === '' ? null : { part, id }
}

/** A record's id stands in keys, addresses and the audit trail, so it is no text of its own. */
export const isRecordId = (id: string): boolean => /^[\w-]{1,64}$/.test(id)
