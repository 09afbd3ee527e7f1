import { daysUntil } from '../../../assessments/days.ts'
import { type Deadline, deadlineOf } from '../../../assessments/measure/last-day.ts'
import { claimYearOf, standingOf } from '../../../assessments/measure/window.ts'
import type { Day } from '../../../assessments/schema/provenance.ts'
import type { Fact } from '../../../assessments/schema/record.ts'
import type { moneyPlan } from '../../messages/zh/money-plan.ts'
import type { MoneyLine } from './money-lines.ts'

type Line = Pick<MoneyLine, 'document' | 'measure' | 'group'>

/** Until when the firm can apply; what does not apply to it has the days of the document alone. */
export const deadlineOfLine = (
  { document, measure, group }: Line,
  records: readonly Fact[],
  asOf: Day,
): Deadline => deadlineOf(measure, document, group === 'ineligible' ? [] : records, asOf)

/** The head and the sentences on until when to apply: the text's own window, or the document's. */
export function deadlineWords(
  { document, measure }: Pick<Line, 'document' | 'measure'>,
  { last, binding, over }: Deadline,
  asOf: Day,
  words: typeof moneyPlan.apply,
): { readonly head: string; readonly sentences: readonly string[] } {
  const yearsOver = [...new Set(over.map(({ on }) => claimYearOf(on, measure.window)))].sort()
  const isOwn = binding !== null || over.length > 0
  const head = isOwn ? words.deadline : words.term
  const standing = standingOf(document, asOf)
  if (standing === 'expired') return { head, sentences: [words.ended] }
  const isCounted = standing === 'in-force' && (binding !== null || over.length === 0)
  return {
    head,
    sentences: [
      yearsOver.length > 0 ? words.yearsOver(yearsOver) : '',
      binding === null ? '' : ownSentence(binding, last, measure.window, words),
      document.draft
        ? words.lastDayDraft(document.last)
        : binding === null
          ? words.lastDay(document.last)
          : '',
      isCounted ? words.daysLeft(daysUntil(asOf, last)) : '',
      measure.mode === 'automatic' ? words.automatic : words.eachYear,
    ].filter((sentence) => sentence !== ''),
  }
}

function ownSentence(
  record: Fact,
  last: Day,
  window: MoneyLine['measure']['window'],
  words: typeof moneyPlan.apply,
): string {
  switch (window) {
    case 'document':
      return words.lastDayOfTitle(last)
    case 'two-years':
      return words.lastDayOfTwoYears(record.on, last)
    case 'year-before':
      return words.lastDayOfYear(claimYearOf(record.on, window), last)
  }
}
