/** What a link hands to a colleague. */
export type TeamLink = {
  readonly link: string
  readonly editKey: string
  readonly department: string
}

const token = /^[0-9a-f]{32}$/

/**
 * The address that opens an assessment at a department on another device. Link and key stand in the
 * fragment, which a browser keeps to itself: no server and no log sees them.
 */
export function teamAddress(origin: string, { link, editKey, department }: TeamLink): string {
  const told = new URLSearchParams({ link, key: editKey, dept: department })
  return `${origin}/join#${told}`
}

/** What a fragment hands on; undefined where it is not whole. */
export function teamLinkOf(fragment: string): TeamLink | undefined {
  const told = new URLSearchParams(fragment.replace(/^#/, ''))
  const [link = '', editKey = '', department = ''] = ['link', 'key', 'dept'].map(
    (name) => told.get(name) ?? '',
  )
  return token.test(link) && token.test(editKey) ? { link, editKey, department } : undefined
}
