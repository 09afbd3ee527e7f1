import type { Membership, Organisation } from '../../db/tables/organisations.ts'

export type Kind = Organisation['kind']
export type Role = Membership['role']

/** The roles that an organisation of each kind gives. */
export const rolesOf: Readonly<Record<Kind, readonly Role[]>> = {
  manufacturer: ['owner', 'editor', 'viewer'],
  provider: ['owner', 'editor', 'assessor', 'viewer'],
  bureau: ['owner', 'editor', 'reviewer', 'publisher', 'viewer'],
}

export const kinds = Object.keys(rolesOf) as readonly Kind[]

/** Who may do something, by kind of organisation; a kind that is absent may not at all. */
export type Roles = Readonly<Partial<Record<Kind, readonly Role[]>>>

const same = (roles: readonly Role[]): Roles => ({
  manufacturer: roles,
  provider: roles,
  bureau: roles,
})

export const everyMember: Roles = rolesOf
export const owners: Roles = same(['owner'])
export const firmOwners: Roles = { manufacturer: ['owner'] }
export const firmEditors: Roles = { manufacturer: ['owner', 'editor'] }
export const firmMembers: Roles = { manufacturer: rolesOf.manufacturer }
export const assessors: Roles = { provider: ['owner', 'editor', 'assessor'] }
export const providerMembers: Roles = { provider: rolesOf.provider }
export const registrars: Roles = { bureau: ['owner', 'editor'] }
export const reviewers: Roles = { bureau: ['owner', 'reviewer'] }
export const publishers: Roles = { bureau: ['owner', 'publisher'] }
export const bureauMembers: Roles = { bureau: rolesOf.bureau }

export const holdsRole = (roles: Roles, kind: Kind, role: Role): boolean =>
  roles[kind]?.includes(role) ?? false
