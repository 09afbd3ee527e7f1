import { isIPv6 } from 'node:net'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The last forwarded address is the one that the trusted proxy saw; the others are hearsay. */
export function clientAddress(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : ''
  if (forwarded) return forwarded
  const isSocket = typeof c.env === 'object' && c.env !== null && 'incoming' in c.env
  return (isSocket ? getConnInfo(c).remote.address : undefined) ?? 'unknown'
}

/** Who shares an address: in IPv6 a caller has a whole /64 to choose from. */
export function addressBlock(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!isIPv6(bare)) return bare
  const [head = '', tail] = bare.split('::')
  const groups = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - last.length) }, () => '0')
  const all = tail === undefined ? groups : [...groups, ...zeros, ...last]
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
