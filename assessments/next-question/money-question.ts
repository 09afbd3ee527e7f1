import { compareIds } from '../compare-ids.ts'
import type { MeasureResult, MoneyQuestion } from '../schema/result.ts'

const BOOKS = ['employees', 'amountFen', 'level', 'roundFen', 'fixedAssetsFen']

/**
 * How much work an answer is, as a small whole number: a yes or no is known at once, a figure stands
 * in the books, a digital level takes an indicator of thirty questions. Our own weights.
 */
export function effortOf(path: string): number {
  if (path.startsWith('ladders.')) return 15
  if (path.startsWith('measures.')) return 4
  const field = path.slice(path.lastIndexOf('.') + 1)
  return BOOKS.includes(field) || path.startsWith('enterprise.revenueFen') ? 2 : 1
}

type Stake = { readonly fen: number; readonly draftFen: number }

/**
 * The missing fact with the most money on it for the work that it takes: what the incomplete
 * measures that wait for it may still give beyond what is certain, in fen; measures in force first,
 * drafts only between equals, then by path. Null once no verdict waits for a fact.
 */
export function moneyQuestionOf(measures: readonly MeasureResult[]): MoneyQuestion | null {
  const stakes = new Map<string, Stake>()
  for (const { missing, amountFen, standing } of measures) {
    const open = amountFen === null ? 0 : amountFen.high - amountFen.low
    for (const path of missing) {
      const before = stakes.get(path) ?? { fen: 0, draftFen: 0 }
      const fen = before.fen + (standing === 'in-force' ? open : 0)
      const draftFen = before.draftFen + (standing === 'draft' ? open : 0)
      stakes.set(path, { fen, draftFen })
    }
  }
  const [best] = [...stakes].sort(
    ([one, a], [other, b]) =>
      b.fen * effortOf(one) - a.fen * effortOf(other) ||
      b.draftFen * effortOf(one) - a.draftFen * effortOf(other) ||
      compareIds(one, other),
  )
  if (!best) return null
  const [id, { fen, draftFen }] = best
  return { id, why: 'moves-money', stakeFen: fen, stakeWithDraftsFen: fen + draftFen }
}
