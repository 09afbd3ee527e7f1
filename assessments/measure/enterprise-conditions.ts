import { yearOf, yearText } from '../days.ts'
import type { Facts } from '../facts.ts'
import { and, type Kleene, or } from '../kleene.ts'
import type { EnterpriseCondition } from '../schema/measure.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import { liesIn } from './area.ts'
import { digitalLevelOf } from './digital-level.ts'
import { type Finding, finding } from './finding.ts'

const SME_STAFF = 1000
const SME_REVENUE_FEN = 40_000_000_000

/** What a document asks of every claimant: its area first, then its own conditions. */
export function judgeClaimant(facts: Facts, document: PolicyDocument): Finding[] {
  const area = finding('area', liesIn(facts.enterprise.area, document), ['enterprise.area'])
  return [area, ...document.enterprise.map((condition) => judgeEnterprise(facts, condition))]
}

export function judgeEnterprise(facts: Facts, condition: EnterpriseCondition): Finding {
  switch (condition.ask) {
    case 'is': {
      const holds = facts.enterprise[condition.fact] ?? null
      return finding(condition.fact, holds, [`enterprise.${condition.fact}`])
    }
    case 'sme':
      return judgeSize(facts)
    case 'digital-level': {
      const { low, high, reads } = digitalLevelOf(facts)
      const holds = low >= condition.atLeast ? true : high < condition.atLeast ? false : null
      return finding('digital-level', holds, reads)
    }
    case 'growing-revenue':
      return judgeGrowth(facts, condition.atLeastFen)
  }
}

const below = (value: number | null, line: number): Kleene => (value === null ? null : value < line)

/** Revenue of the calendar year so many years before that of `asOf`. */
function revenueOf(facts: Facts, yearsBefore: number): { fen: number | null; path: string } {
  const year = yearText(yearOf(facts.asOf) - yearsBefore)
  return {
    fen: facts.enterprise.revenueFen?.[year] ?? null,
    path: `enterprise.revenueFen.${year}`,
  }
}

function judgeSize(facts: Facts): Finding {
  const staff = facts.enterprise.employees ?? null
  const revenue = revenueOf(facts, 1)
  const holds = or([below(staff, SME_STAFF), below(revenue.fen, SME_REVENUE_FEN)])
  const open = [
    ...(staff === null ? ['enterprise.employees'] : []),
    ...(revenue.fen === null ? [revenue.path] : []),
  ]
  return finding('sme', holds, ['enterprise.employees', revenue.path], open)
}

function judgeGrowth(facts: Facts, atLeastFen: number): Finding {
  const last = revenueOf(facts, 1)
  const before = revenueOf(facts, 2)
  const enough = last.fen === null ? null : last.fen >= atLeastFen
  const grown = last.fen === null || before.fen === null ? null : last.fen > before.fen
  const open = [last, before].filter(({ fen }) => fen === null).map(({ path }) => path)
  return finding('growing-revenue', and([enough, grown]), [last.path, before.path], open)
}
