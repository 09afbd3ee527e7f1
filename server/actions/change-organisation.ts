import { randomUUID } from 'node:crypto'
import { canonicalJson } from '../../assessments/canonical-json.ts'
import { creditCodeFault, normalCreditCode } from '../../assessments/credit-code.ts'
import { industryCodeFault, normalIndustryCode } from '../../assessments/industry-code.ts'
import type { Catalogue } from '../../assessments/schema/catalogue.ts'
import { changeOf, nextOf } from '../../db/commit.ts'
import { bureaus, isFreeArea } from '../../db/queries/organisations.ts'
import { memberships, type Organisation, organisations } from '../../db/tables/organisations.ts'
import { type Call, expectVersion, once } from '../authority/once.ts'
import type { Acting, Actor } from '../authority/operation.ts'
import type { Role } from '../authority/roles.ts'
import { type Issue, Problem } from '../problem.ts'
import type { OrganisationSeen } from '../schemas/organisation.ts'
import type { Services } from '../services.ts'

type Uses = Pick<Services, 'db' | 'clock' | 'catalogue'>

/** What an organisation says of itself. */
type Said = {
  readonly name: string
  readonly area?: string | null | undefined
  readonly creditCode?: string | null | undefined
  readonly industryCode?: string | null | undefined
  readonly sizeClass?: Organisation['sizeClass'] | undefined
  readonly profile?: object | null | undefined
}

export const organisationSeen = (row: Organisation, role: Role): OrganisationSeen => ({
  ...row,
  // Written by `saidIn` from what the schema let through.
  profile: row.profile === null ? null : (JSON.parse(row.profile) as OrganisationSeen['profile']),
  role,
})

/** Whoever makes an organisation owns it; a bureau is made by an administrator of the site alone. */
export async function createOrganisation(
  services: Uses,
  call: Call,
  actor: Actor,
  { kind, ...said }: Said & { readonly kind: Organisation['kind'] },
): Promise<OrganisationSeen> {
  if (kind === 'bureau' && !actor.isAdmin) {
    throw new Problem('forbidden', 'A bureau is made by an administrator')
  }
  return once(services, call, async (now) => {
    const id = randomUUID()
    const fields = saidIn(kind, said, services.catalogue)
    if (kind === 'bureau') await expectFreeArea(services, id, fields.area)
    const row = { id, version: 1, kind, ...fields, createdAt: now, deletedAt: null }
    const membership = {
      ...{ id: randomUUID(), version: 1, organisationId: id, userId: actor.userId },
      ...{ role: 'owner' as const, createdAt: now },
    }
    return {
      noted: {
        action: 'organisation.created',
        organisationId: id,
        subject: `organisations/${id}`,
        detail: { kind },
      },
      changes: [changeOf(organisations, null, row), changeOf(memberships, null, membership)],
      answer: organisationSeen(row, 'owner'),
    }
  })
}

/** What a bureau answers for is what it may read: an administrator of the site alone changes it. */
export async function changeOrganisation(
  services: Uses,
  call: Call,
  { isAdmin }: Pick<Actor, 'isAdmin'>,
  { organisation, role }: Acting,
  { version, ...said }: Said & { readonly version: number },
): Promise<OrganisationSeen> {
  return once(services, call, async () => {
    expectVersion(organisation, version)
    const isBureau = organisation.kind === 'bureau'
    const area = isBureau ? (said.area ?? organisation.area) : said.area
    if (isBureau && area !== organisation.area && !isAdmin) {
      throw new Problem('forbidden', 'The area of a bureau is changed by an administrator')
    }
    const fields = saidIn(organisation.kind, { ...said, area }, services.catalogue)
    if (isBureau) await expectFreeArea(services, organisation.id, fields.area)
    const row = nextOf(organisation, fields)
    const changed = Object.entries(fields)
      .filter(([field, value]) => organisation[field as keyof Organisation] !== value)
      .map(([field]) => field)
    return {
      noted: {
        action: 'organisation.changed',
        organisationId: organisation.id,
        subject: `organisations/${organisation.id}`,
        detail: { fields: changed.sort() },
      },
      changes: [changeOf(organisations, organisation, row)],
      guards: areaStaysFree(row),
      answer: organisationSeen(row, role),
    }
  })
}

/** Into the trash, or out of it: what is in the trash is shown to its owner alone. */
export async function moveOrganisation(
  services: Uses,
  call: Call,
  { organisation, role }: Acting,
  version: number,
  to: 'trash' | 'use',
): Promise<OrganisationSeen> {
  return once(services, call, async (now) => {
    expectVersion(organisation, version)
    const row = nextOf(organisation, { deletedAt: to === 'trash' ? now : null })
    if (to === 'use' && row.kind === 'bureau') await expectFreeArea(services, row.id, row.area)
    return {
      noted: {
        action: to === 'trash' ? 'organisation.trashed' : 'organisation.restored',
        organisationId: organisation.id,
        subject: `organisations/${organisation.id}`,
      },
      changes: [changeOf(organisations, organisation, row)],
      guards: to === 'use' ? areaStaysFree(row) : [],
      answer: organisationSeen(row, role),
    }
  })
}

function saidIn(kind: Organisation['kind'], said: Said, catalogue: Catalogue) {
  const { name, area = null, sizeClass = null, profile = null } = said
  const creditCode = said.creditCode == null ? null : normalCreditCode(said.creditCode)
  const industryCode = said.industryCode == null ? null : normalIndustryCode(said.industryCode)
  const issues: Issue[] = []
  const place = catalogue.areas.find(({ path }) => path === area)
  if (area !== null && place === undefined) issues.push({ path: 'area', message: 'no such area' })
  if (kind === 'manufacturer' && place?.choosable === false) {
    issues.push({ path: 'area', message: 'too wide: name the district' })
  }
  if (kind === 'bureau' && area === null) issues.push({ path: 'area', message: 'required' })
  const fault = creditCode === null ? null : creditCodeFault(creditCode)
  if (fault !== null) issues.push({ path: 'creditCode', message: `not a credit code: ${fault}` })
  const codeFault = industryCode === null ? null : industryCodeFault(industryCode)
  if (codeFault !== null) {
    issues.push({ path: 'industryCode', message: `not a manufacturing code: ${codeFault}` })
  }
  if (kind !== 'provider' && profile !== null) {
    issues.push({ path: 'profile', message: 'only a provider has one' })
  }
  if (issues.length > 0) throw new Problem('invalid', 'The organisation is not valid', { issues })
  const text = profile === null ? null : canonicalJson(profile)
  return { name, area, creditCode, industryCode, sizeClass, profile: text }
}

/** One bureau an area: two would not know which of them reviews. */
async function expectFreeArea({ db }: Uses, id: string, area: string | null): Promise<void> {
  const others = await bureaus(db.read)
  if (others.some((other) => other.area === area && other.id !== id)) {
    throw new Problem('conflict', 'Another bureau answers for this area')
  }
}

const areaStaysFree = ({ kind, area, id }: Organisation) =>
  kind === 'bureau' && area !== null ? [isFreeArea(area, id)] : []
