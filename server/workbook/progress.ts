import type { Catalogue } from '../../assessments/schema/catalogue.ts'
import type { Department } from '../../assessments/schema/department.ts'
import { type Composable, composedOf } from './composed.ts'

export type Progress = { readonly answered: number; readonly of: number }

const told = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/**
 * How many questions of a department are answered, of how many. A subdomain counts as one: done
 * when it does not apply, or all its levels are answered. Indicators to report may stay empty, so
 * they are not counted; nor are subdomains that weigh nothing in the firm's kind of process.
 */
export function progressOf(
  { asks }: Pick<Department, 'asks'>,
  items: readonly Composable[],
  { maturity }: Pick<Catalogue, 'maturity'>,
): Progress {
  const { enterprise, answers, records } = composedOf(items).request
  const subdomains = new Map(maturity.subdomains.map((one) => [`cmmm.${one.id}`, one]))
  const process = enterprise?.process ?? null
  const counted = asks.filter((id) => {
    const subdomain = subdomains.get(id)
    if (subdomain === undefined || process === null) return id !== 'kpis'
    return subdomain.weights[process] > 0
  })
  return { answered: counted.filter(isAnswered).length, of: counted.length }

  function isAnswered(id: string): boolean {
    if (id === 'records') return (records ?? []).length > 0
    if (id === 'enterprise.revenueFen') {
      return Object.values(enterprise?.revenueFen ?? {}).some(told)
    }
    if (id.startsWith('enterprise.')) {
      const field = id.slice('enterprise.'.length) as keyof NonNullable<typeof enterprise>
      return told(enterprise?.[field])
    }
    const statements = subdomains.get(id)?.statements
    if (statements === undefined || answers?.[id] === 'na') return told(answers?.[id])
    return statements.every(({ level }) => told(answers?.[`${id}.${level}`]))
  }
}
