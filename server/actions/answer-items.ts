import { canonicalJson } from '../../assessments/canonical-json.ts'
import { type Change, changeOf } from '../../db/commit.ts'
import { itemsOf, itemsStand, workbookInUse } from '../../db/queries/workbooks.ts'
import {
  type WorkbookItem,
  workbookItems,
  workbookItemVersions,
} from '../../db/tables/workbooks.ts'
import { type Call, once, type Work } from '../authority/once.ts'
import type { Acting } from '../authority/operation.ts'
import { expectUnmoved } from '../authority/unmoved.ts'
import { whileOvertaken } from '../authority/while-overtaken.ts'
import { type Issue, Problem } from '../problem.ts'
import type { Services } from '../services.ts'
import { composedOf } from '../workbook/composed.ts'
import { itemIssue, newIssues } from '../workbook/item-issues.ts'
import { itemValue } from '../workbook/seen.ts'
import { workbookInUseOf } from './change-workbook.ts'

type Uses = Pick<Services, 'db' | 'clock' | 'catalogue'>

/** `version` is the one that the caller read, 0 where nothing stood; a null value takes back. */
export type ItemSaid = { readonly key: string; readonly value: unknown; readonly version: number }
export type ItemsNow = { readonly versions: Readonly<Record<string, number>> }

/**
 * Writes some items, all or none. Where one of them has moved, nothing is written and the conflict
 * says what stands, by whom and since when: two people on one answer both keep theirs.
 */
export async function answerItems(
  services: Uses,
  call: Call,
  acting: Acting,
  workbookId: string,
  said: readonly ItemSaid[],
): Promise<ItemsNow> {
  // Another item of the workbook may move meanwhile: all of it is then checked again.
  return whileOvertaken(() => once(services, call, (now) => work(now)))

  async function work(now: number): Promise<Work<ItemsNow>> {
    const { id } = await workbookInUseOf(services, acting, workbookId)
    expectNone(itemsIssues(said))
    const rows = await itemsOf(services.db.read, id)
    const standing = new Map(rows.map((row) => [row.key, row]))
    const message = 'Someone else has answered meanwhile'
    await expectUnmoved(services.db.read, said, standing, itemValue, message)
    const next = said.map(({ key, value, version }): WorkbookItem => {
      const text = value === null ? null : canonicalJson(value)
      const item = { id: `${id}/${key}`, version: version + 1, workbookId: id, key, value: text }
      return { ...item, changedBy: call.actorId, changedAt: now }
    })
    const after = new Map([...standing, ...next.map((row) => [row.key, row] as const)])
    expectNone(newIssues(composedOf([...after.values()]), composedOf(rows), services.catalogue))
    return {
      noted: {
        action: 'workbook.answered',
        organisationId: acting.organisation.id,
        subject: `workbooks/${id}`,
        detail: { keys: said.map(({ key }) => key).sort() },
      },
      changes: next.flatMap((row) => changesOf(row, standing.get(row.key) ?? null)),
      guards: [workbookInUse(id), itemsStand(id, rows)],
      answer: { versions: Object.fromEntries(next.map(({ key, version }) => [key, version])) },
    }
  }
}

/** An item with the row that keeps this version of it for ever. */
export function changesOf(row: WorkbookItem, before: WorkbookItem | null): readonly Change[] {
  const { version: itemVersion, ...rest } = row
  const kept = { ...rest, id: `${row.id}/${itemVersion}`, version: 1, itemVersion }
  return [changeOf(workbookItems, before, row), changeOf(workbookItemVersions, null, kept)]
}

function itemsIssues(said: readonly ItemSaid[]): Issue[] {
  const before = new Set<string>()
  return said.flatMap(({ key, value, version }): Issue[] => {
    const isTwice = before.has(key)
    before.add(key)
    if (isTwice) return [{ path: key, message: 'named twice' }]
    if (value === null && version === 0) return [{ path: key, message: 'nothing to take back' }]
    const issue = itemIssue(key, value)
    return issue === null ? [] : [issue]
  })
}

function expectNone(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new Problem('invalid', 'The items are not valid', { issues })
}
