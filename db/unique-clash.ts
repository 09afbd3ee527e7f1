/**
 * Whether a write failed because a unique value stands already. On a file the extended code says
 * so; over HTTP there is none, and the message does.
 */
export function isUniqueClash(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const { code, extendedCode } = at as Error & { code?: unknown; extendedCode?: unknown }
    if (extendedCode === 'SQLITE_CONSTRAINT_UNIQUE') return true
    const isConstraint = typeof code === 'string' && code.startsWith('SQLITE_CONSTRAINT')
    if (isConstraint && at.message.includes('UNIQUE constraint failed')) return true
  }
  return false
}
