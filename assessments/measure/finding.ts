import type { Kleene } from '../kleene.ts'
import type { Reason } from '../schema/result.ts'

/** A judged condition; `open` are the unknown facts among what it reads that could still decide it. */
export type Finding = { readonly reason: Reason; readonly open: readonly string[] }

/** `open` may be left out where every fact that the condition reads is unknown. */
export function finding(
  rule: string,
  holds: Kleene,
  reads: string[],
  open: readonly string[] = reads,
): Finding {
  return { reason: { rule, holds, reads }, open: holds === null ? open : [] }
}

export function recordFinding(rule: string, holds: Kleene, record: string, field: string): Finding {
  const reads = [`records.${record}.${field}`]
  return { reason: { rule, holds, record, reads }, open: holds === null ? reads : [] }
}
