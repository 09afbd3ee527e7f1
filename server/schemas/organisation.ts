import { z } from 'zod'

export const Version = z.int().min(1)

/** What stands on the version of a row that was read: in a body, and in a query. */
export const Versioned = z.strictObject({ version: Version })
export const ExpectedVersion = z.object({ version: z.coerce.number().pipe(Version) })

const Line = (most: number) => z.string().trim().min(1).max(most)

const SizeClass = z.enum(['large', 'medium', 'small', 'micro'])
const Role = z.enum(['owner', 'editor', 'viewer', 'assessor', 'reviewer', 'publisher'])
const Kind = z.enum(['manufacturer', 'provider', 'bureau'])

/** What a provider says of itself to everyone. */
export const Profile = z.strictObject({
  about: z.string().max(2000).optional(),
  serves: z.array(Line(60)).max(20).optional(),
  contact: z.string().max(200).optional(),
  site: z
    .url({ protocol: /^https?$/ })
    .max(200)
    .optional(),
})

const fields = {
  name: Line(120),
  area: z.string().nullish(),
  creditCode: z.string().max(40).nullish(),
  industryCode: z.string().max(10).nullish(),
  sizeClass: SizeClass.nullish(),
  profile: Profile.nullish(),
}

export const NewOrganisation = z.strictObject({ kind: Kind, ...fields })
export const ChangedOrganisation = z.strictObject({ version: Version, ...fields })

/** An organisation as its members see it. Instants are milliseconds since 1970. */
export const OrganisationSeen = z.strictObject({
  id: z.string(),
  version: Version,
  kind: Kind,
  name: z.string(),
  area: z.string().nullable(),
  creditCode: z.string().nullable(),
  industryCode: z.string().nullable(),
  sizeClass: SizeClass.nullable(),
  profile: Profile.nullable(),
  createdAt: z.int(),
  deletedAt: z.int().nullable(),
  role: Role,
})
export type OrganisationSeen = z.infer<typeof OrganisationSeen>

/** A provider as everyone who is signed in sees it. */
export const ProviderSeen = z.strictObject({
  id: z.string(),
  name: z.string(),
  area: z.string().nullable(),
  profile: Profile.nullable(),
})

export const Me = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  isAdmin: z.boolean(),
  organisations: z.array(OrganisationSeen),
})

export const MemberSeen = z.strictObject({
  id: z.string(),
  version: Version,
  userId: z.string(),
  role: Role,
  /** Null where the account is gone. */
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  joinedAt: z.int(),
})

export const ChangedMember = z.strictObject({ version: Version, role: Role })

export const NewInvitation = z.strictObject({
  role: Role,
  /** An e-mail address or a mobile number; absent: whoever holds the link, once. */
  invitee: Line(200).nullish(),
})

export const InvitationSeen = z.strictObject({
  id: z.string(),
  version: Version,
  role: Role,
  invitee: z.string().nullable(),
  state: z.enum(['open', 'accepted', 'revoked', 'expired']),
  createdAt: z.int(),
  expiresAt: z.int(),
  /** What the link ends in, while it is open. */
  token: z.string().nullable(),
})

/** What one who was invited sees before joining. */
export const InvitationOffered = z.strictObject({
  organisation: z.strictObject({ id: z.string(), name: z.string(), kind: Kind }),
  role: Role,
  state: z.enum(['open', 'accepted', 'revoked', 'expired']),
  invitee: z.string().nullable(),
  /** The name of who asks; null where the account is gone. */
  invitedBy: z.string().nullable(),
})

export const Gone = z.strictObject({ gone: z.literal(true) })
