import type { Reader } from '../../db/open-database.ts'
import { namesOf } from '../../db/queries/organisations.ts'
import { Problem, type Standing } from '../problem.ts'

type Said = { readonly key: string; readonly version: number }
type Row = { readonly version: number; readonly changedBy: string; readonly changedAt: number }

/**
 * Throws a conflict that says what stands of each key that has moved since it was read, so that neither
 * value is lost. Version 0: it was not there. `toldOf` is what of a row is told.
 */
export async function expectUnmoved<Kept extends Row>(
  reader: Reader,
  said: readonly Said[],
  rows: ReadonlyMap<string, Kept>,
  toldOf: (row: Kept) => unknown,
  message: string,
): Promise<void> {
  const moved = said.filter(({ key, version }) => (rows.get(key)?.version ?? 0) !== version)
  if (moved.length === 0) return
  const names = await namesOf(
    reader,
    moved.flatMap(({ key }) => rows.get(key)?.changedBy ?? []),
  )
  const standing = moved.map(({ key }): Standing => {
    const row = rows.get(key)
    if (row === undefined) return { key, version: 0, value: null, changedBy: '', changedAt: 0 }
    const { version, changedBy, changedAt } = row
    return { key, version, value: toldOf(row), changedBy: names.get(changedBy) ?? '', changedAt }
  })
  throw new Problem('conflict', message, { standing })
}
