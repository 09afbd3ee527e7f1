/** What one looks for in the audit; empty is everything. Days are civil days, both included. */
export type AuditWanted = {
  readonly action: string
  readonly actor: string
  readonly from: string
  readonly to: string
}

export const everything: AuditWanted = { action: '', actor: '', from: '', to: '' }

/** As the server takes it: only what is said. */
export function queryOf(wanted: AuditWanted, before?: number): Record<string, string> {
  const said = Object.entries(wanted).filter(([, value]) => value !== '')
  return {
    ...Object.fromEntries(said),
    ...(before === undefined ? {} : { before: String(before) }),
  }
}
