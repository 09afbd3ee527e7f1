import { sayOrganisation } from '../../messages/organisation.ts'
import type { Kind, Role } from '../account/me.ts'

const rolesIn: Readonly<Record<Kind, readonly Role[]>> = {
  manufacturer: ['owner', 'editor', 'viewer'],
  provider: ['owner', 'editor', 'assessor', 'viewer'],
  bureau: ['owner', 'editor', 'reviewer', 'publisher', 'viewer'],
}

/** The roles of a kind of organisation, each with its name and what it does there. Reactive. */
export const rolesOf = (
  kind: Kind,
): readonly { readonly value: Role; readonly text: string; readonly note: string }[] => {
  const helps: Readonly<Partial<Record<Role, string>>> = sayOrganisation().roleHelp[kind]
  return rolesIn[kind].map((value) => ({
    value,
    text: sayOrganisation().role[value],
    note: helps[value] ?? '',
  }))
}
