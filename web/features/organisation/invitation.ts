import type { Role } from '../account/me.ts'

export type Invitation = {
  readonly id: string
  readonly version: number
  readonly role: Role
  readonly invitee: string | null
  readonly state: 'open' | 'accepted' | 'revoked' | 'expired'
  readonly createdAt: number
  readonly expiresAt: number
  readonly token: string | null
}

/** The whole address that an open invitation is sent as. */
export const addressOf = ({ token }: Pick<Invitation, 'token'>): string =>
  token === null ? '' : `${location.origin}/invite/${encodeURIComponent(token)}`
