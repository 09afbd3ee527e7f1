import type { AppEnv } from '../env.ts'

type Called = { readonly url: string; readonly headers: Headers }

/** Where the page stands that belongs to this server: PUBLIC_URL, else what the caller reached. */
export const ownOrigin = ({ url }: Pick<Called, 'url'>, env: Pick<AppEnv, 'PUBLIC_URL'>): string =>
  env.PUBLIC_URL ?? new URL(url).origin

/**
 * Whether a call comes from a page of ours. Browsers say so themselves in either header, and no
 * page of another origin can set them; a call that says nothing is not ours.
 */
export function isFromOwnPage(call: Called, env: Pick<AppEnv, 'PUBLIC_URL'>): boolean {
  const { headers } = call
  return (
    headers.get('Origin') === ownOrigin(call, env) ||
    headers.get('Sec-Fetch-Site') === 'same-origin'
  )
}
