import type { Question, Share } from '../../../assessments/schema/questionnaire.ts'

/** What two counts say: the option whose band holds the share, or what is wrong with them. */
export type Band =
  | { readonly state: 'open' }
  | { readonly state: 'no-total' }
  | { readonly state: 'too-many' }
  | { readonly state: 'found'; readonly key: string; readonly tenths: number }

/**
 * Bands include their upper end, and are tested on the whole numbers, not on a rounded share.
 * `tenths` is the share in tenths of a per cent, cut.
 */
export function bandOf(
  question: Question,
  share: Share,
  part: number | null,
  whole: number | null,
): Band {
  if (part === null || whole === null) return { state: 'open' }
  if (whole === 0) return { state: 'no-total' }
  if (part > whole) return { state: 'too-many' }
  const at = share.upTo.findIndex((percent) => part * 100 <= percent * whole)
  const option = question.options[at]
  if (option === undefined) return { state: 'open' }
  return { state: 'found', key: option.key, tenths: Math.floor((part * 1000) / whole) }
}
