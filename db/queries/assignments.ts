import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader } from '../open-database.ts'
import { type Membership, memberships, organisations } from '../tables/organisations.ts'
import { type Assignment, assignments, workbooks } from '../tables/workbooks.ts'

/** An assignment that is in someone's hands. */
type Held = Assignment & { readonly userId: string }

/** The sections that are in someone's hands. */
export const assignmentsOf = async (reader: Reader, workbookId: string): Promise<Held[]> =>
  (await sectionsOf(reader, workbookId)).filter((row): row is Held => row.userId !== null)

/** Every section that ever was in someone's hands, what was taken back too: its version goes on. */
export const sectionsOf = (reader: Reader, workbookId: string): Promise<Assignment[]> =>
  reader
    .select()
    .from(assignments)
    .where(eq(assignments.workbookId, workbookId))
    .orderBy(asc(assignments.department))

/** What is in the hands of a person, where that person is a member still; due days first. */
export const assignmentsTo = (reader: Reader, userId: string) =>
  reader
    .select({ assignment: assignments, workbook: workbooks, organisation: organisations })
    .from(assignments)
    .innerJoin(workbooks, eq(workbooks.id, assignments.workbookId))
    .innerJoin(organisations, eq(organisations.id, workbooks.organisationId))
    .innerJoin(
      memberships,
      and(
        eq(memberships.organisationId, organisations.id),
        eq(memberships.userId, assignments.userId),
      ),
    )
    .where(
      and(
        eq(assignments.userId, userId),
        isNull(workbooks.deletedAt),
        isNull(organisations.deletedAt),
      ),
    )
    .orderBy(sql`${assignments.dueOn} is null`, asc(assignments.dueOn), asc(assignments.id))

type Roles = readonly Membership['role'][]

/** Holds while the person is a member in one of these roles. */
export const isMemberAs = (organisationId: string, userId: string, roles: Roles) =>
  sql`select count(*) from ${memberships} where ${and(
    eq(memberships.organisationId, organisationId),
    eq(memberships.userId, userId),
    inArray(memberships.role, [...roles]),
  )}`
