import type { Answers } from './ladder/sme-digital.ts'
import type { Answer, Request } from './schema/request.ts'
import type { MaturityScale, SubdomainScale } from './schema/scales.ts'

const idOf = (subdomain: SubdomainScale, level: number) => `cmmm.${subdomain.id}.${level}`

const isMissed = (answer: Answer | undefined): boolean => answer === 'part' || answer === 'none'
const isMet = (answer: Answer | undefined): boolean => answer === 'most' || answer === 'full'

/**
 * What the climb of a subdomain adds to a change. A level newly missed stops it: what stands above
 * is none. A missed level that is met now lifts the stop: what the stop wrote above is asked anew.
 */
function climbed(subdomain: SubdomainScale, before: Answers, changes: Answers): Answers {
  const levels = subdomain.statements.map((statement) => statement.level)
  const written: Record<string, Answer> = {}
  for (const level of levels) {
    const id = idOf(subdomain, level)
    if (!(id in changes)) continue
    const above = levels.filter((one) => one > level).map((one) => idOf(subdomain, one))
    const isStop = isMissed(before[id]) && above.every((one) => before[one] === 'none')
    if (isMissed(changes[id])) for (const one of above) written[one] = 'none'
    else if (isMet(changes[id]) && isStop) for (const one of above) written[one] = null
  }
  return written
}

/** A subdomain that is not there has no answers; one that is answered is there. */
function presence(subdomain: SubdomainScale, changes: Answers): Answers {
  const whole = `cmmm.${subdomain.id}`
  const ids = subdomain.statements.map((statement) => idOf(subdomain, statement.level))
  if (changes[whole] === 'na') return Object.fromEntries(ids.map((id) => [id, null]))
  return ids.some((id) => (changes[id] ?? null) !== null) ? { [whole]: null } : {}
}

/**
 * The request with some answers replaced; null takes one back. What is changed explicitly stands;
 * around it the maturity interview's climb is kept. Nothing else is touched.
 */
export function whatIf(
  request: Request,
  changes: Answers,
  maturity: Pick<MaturityScale, 'subdomains'>,
): Request {
  const before = request.answers ?? {}
  const around = maturity.subdomains.map((subdomain) => ({
    ...climbed(subdomain, before, changes),
    ...presence(subdomain, changes),
  }))
  const answers = Object.fromEntries(
    Object.entries(Object.assign({}, before, ...around, changes) as Answers).filter(
      ([, answer]) => answer !== null,
    ),
  )
  return { ...request, answers }
}
