import { canonicalJson } from '../../assessments/canonical-json.ts'
import { changeOf } from '../../db/commit.ts'
import {
  answersStand,
  assessorAnswersOf,
  type Client,
  clientIn,
  isShared,
} from '../../db/queries/shares.ts'
import { itemsOf } from '../../db/queries/workbooks.ts'
import { type AssessorAnswer, assessorAnswers } from '../../db/tables/sharing.ts'
import { type Call, once, type Work } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { expectUnmoved } from '../authority/unmoved.ts'
import { whileOvertaken } from '../authority/while-overtaken.ts'
import { type Issue, Problem } from '../problem.ts'
import { givenOf } from '../review/reading.ts'
import { type Judged, saidIssue } from '../review/said-issues.ts'
import type { AssessorItems } from '../schemas/sharing.ts'
import type { Services } from '../services.ts'
import { itemValue } from '../workbook/seen.ts'

type Uses = Pick<Services, 'db' | 'clock' | 'catalogue'>
type Item = AssessorItems['items'][number]
type Now = { readonly versions: Readonly<Record<string, number>> }

/** What a firm shows the acting provider; once it is withdrawn there is nothing. */
export async function clientOf(
  { db }: Pick<Services, 'db'>,
  { organisation }: Acting,
  shareId: string,
): Promise<Client> {
  const row = await clientIn(db.read, organisation.id, shareId)
  if (row === undefined) throw new Problem('not-found', 'No such client')
  return row
}

/**
 * Writes what an assessor says beside the firm's answers, all or none. Where a colleague has changed
 * one of them meanwhile, nothing is written, and the conflict says what stands.
 */
export async function assessClient(
  services: Uses,
  call: Call,
  acting: Acting,
  shareId: string,
  items: readonly Item[],
): Promise<Now> {
  return whileOvertaken(async () => {
    // Also before a call is answered again: what was withdrawn is not there any more.
    const client = await clientOf(services, acting, shareId)
    return once(services, call, (now) => work(client, now))
  })

  async function work({ share, workbook }: Client, now: number): Promise<Work<Now>> {
    const { db, catalogue } = services
    const given = givenOf(await itemsOf(db.read, workbook.id))
    const issues = itemsIssues(items, { ...given, scales: catalogue, areas: catalogue.areas })
    if (issues.length > 0) throw new Problem('invalid', 'The items are not valid', { issues })
    const rows = await assessorAnswersOf(db.read, shareId)
    const standing = new Map(rows.map((row) => [row.key, row]))
    const told = (row: AssessorAnswer) => ({ value: itemValue(row), note: row.note })
    const message = 'A colleague has answered meanwhile'
    await expectUnmoved(services.db.read, items, standing, told, message)
    const next = items.map(({ key, value, note, version }): AssessorAnswer => {
      const text = value === null ? null : canonicalJson(value)
      const row = { id: `${shareId}/${key}`, version: version + 1, shareId, key, value: text, note }
      return { ...row, changedBy: call.actorId, changedAt: now }
    })
    return {
      noted: {
        action: 'assessor-answer.written',
        organisationId: share.providerId,
        otherId: share.organisationId,
        subject: `shares/${shareId}`,
        detail: { keys: items.map(({ key }) => key).sort() },
      },
      changes: next.map((row) => changeOf(assessorAnswers, standing.get(row.key) ?? null, row)),
      guards: [isShared(shareId), answersStand(shareId, rows)],
      answer: { versions: Object.fromEntries(next.map(({ key, version }) => [key, version])) },
    }
  }
}

function itemsIssues(items: readonly Item[], judged: Judged): Issue[] {
  const before = new Set<string>()
  return items.flatMap((item): Issue[] => {
    const { key, value, note, version } = item
    const isTwice = before.has(key)
    before.add(key)
    if (isTwice) return [{ path: key, message: 'named twice' }]
    if (value === null && note === null) {
      return version === 0 ? [{ path: key, message: 'nothing to take back' }] : []
    }
    const message = saidIssue(item, judged)
    return message === null ? [] : [{ path: key, message }]
  })
}
