import { sayOrganisation } from '../../messages/organisation.ts'
import type { Role } from '../account/me.ts'

export type Member = {
  readonly id: string
  readonly version: number
  readonly userId: string
  readonly role: Role
  readonly name: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly joinedAt: number
}

/** A member's name; of an account that is gone, that it is. */
export const nameOf = (member: Pick<Member, 'name'>): string =>
  member.name ?? sayOrganisation().people.gone

export const loginOf = ({ email, phone }: Pick<Member, 'email' | 'phone'>): string =>
  phone ?? email ?? ''
