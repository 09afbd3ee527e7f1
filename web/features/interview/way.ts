/**
 * In which order the interview goes on: through all screens, through those of one department, or to
 * the question that settles most.
 */
export type Way =
  | { readonly by: 'order' | 'quick' }
  | { readonly by: 'department'; readonly department: string }

type Asked = { readonly dept?: string | string[]; readonly way?: string | string[] }

/** As the address says: `?dept=quality` or `?way=quick`. */
export function wayOf({ dept, way }: Asked): Way {
  if (typeof dept === 'string' && dept !== '') return { by: 'department', department: dept }
  return { by: way === 'quick' ? 'quick' : 'order' }
}

/** The address of a screen on this way; without a screen, of the first open one. */
export function hrefOn(way: Way, step?: string): string {
  const path = step === undefined ? '/check' : `/check/${step}`
  switch (way.by) {
    case 'department':
      return `${path}?dept=${encodeURIComponent(way.department)}`
    case 'quick':
      return `${path}?way=quick`
    case 'order':
      return path
  }
}
