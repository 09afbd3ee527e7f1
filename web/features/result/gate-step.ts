import type { Answer, Request } from '../../../assessments/schema/request.ts'
import type { Gate } from '../../../assessments/schema/result.ts'
import { steps } from '../interview/steps.ts'

type Step = Pick<(typeof steps)[number], 'id' | 'asks'>

/** The maturity level stands for the statements of all levels up to the demanded one. */
function readsOf(gate: Gate): readonly string[] {
  if (gate.rule !== 'maturity') return gate.reads
  const subdomains = steps.flatMap((step) => (step.kind === 'subdomain' ? [step.id] : []))
  const levels = Array.from({ length: Number(gate.threshold) }, (_, index) => index + 1)
  return levels.flatMap((level) => subdomains.map((id) => `${id}.${level}`))
}

/** `cmmm.data.2` and `enterprise.revenueFen.2025` are asked for under the name without the last part. */
const askedAs = (read: string): string =>
  /^(cmmm|enterprise)\./.test(read) ? read.replace(/\.\d+$/, '') : read

function answerTo(read: string, request: Request): Answer | undefined {
  const year = /^enterprise\.revenueFen\.(\d{4})$/.exec(read)?.[1]
  if (year !== undefined) return request.enterprise?.revenueFen?.[year] ?? null
  const answers = request.answers ?? {}
  return answers[read] ?? answers[askedAs(read)] ?? null
}

/** Whether a better answer exists, so that the step is worth going back to. */
function isLow(answer: Answer | undefined, gate: Gate): boolean {
  if (typeof answer === 'number') return answer < Number(gate.rung)
  return answer === 'none' || answer === 'part' || answer === false || answer === 'built'
}

/**
 * The step of the interview that settles an open gate, or that a failed one can be mended at: the
 * first unanswered thing it reads, then the first weak answer. With all answered and the gate still
 * open only the kind of production is left, which is asked with the place.
 */
export function stepOf(gate: Gate, request: Request): string {
  const reads = readsOf(gate)
  const open = reads.find((read) => answerTo(read, request) === null)
  const weak = reads.find((read) => isLow(answerTo(read, request), gate))
  const place = 'place'
  const read = gate.holds === null ? open : (weak ?? open ?? reads[0])
  if (read === undefined) return place
  const asks = (step: Step) => step.asks.includes(read) || step.asks.includes(askedAs(read))
  return steps.find(asks)?.id ?? place
}
