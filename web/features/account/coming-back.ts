/** A path of ours to go on to, or nothing: an address elsewhere is never gone to. */
export function safePath(next: string | undefined): string | undefined {
  if (next === undefined || !/^\/(?![/\\])/.test(next)) return undefined
  const url = new URL(next, 'https://here.invalid')
  return url.host === 'here.invalid' ? `${url.pathname}${url.search}${url.hash}` : undefined
}

/** The page to sign in, which comes back to a path. */
export const signInTo = (next: string): string => `/sign-in?next=${encodeURIComponent(next)}`
