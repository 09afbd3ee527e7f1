import type { Component } from 'solid-js'

/** What stands in the places of an address that a pattern names with `:`. */
export type Params = Readonly<Record<string, string>>

/** A page for the addresses of a pattern, `w/:workbook`. The params stay while the page stands. */
export type TablePage = Component<{ readonly params: Params }>
export type TableRow<Page = TablePage> = { readonly path: string; readonly page: Page }

const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '')

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** The params of a path by a pattern; undefined where it does not fit. */
export function paramsOf(pattern: string, path: string): Params | undefined {
  const wanted = partsOf(pattern)
  const given = partsOf(path)
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    const here = given[at] ?? ''
    if (part.startsWith(':')) params[part.slice(1)] = decoded(here)
    else if (part !== here) return undefined
  }
  return params
}

/** The first row whose pattern a path fits, with its params. */
export function rowFor<Page>(
  rows: readonly TableRow<Page>[],
  path: string,
): { readonly row: TableRow<Page>; readonly params: Params } | undefined {
  for (const row of rows) {
    const params = paramsOf(row.path, path)
    if (params !== undefined) return { row, params }
  }
  return undefined
}

/** The organisation that a path lies below, and the rest of the path without it. */
export function organisationIn(
  path: string,
): { readonly id: string; readonly rest: string } | undefined {
  const [first, id, ...rest] = partsOf(path)
  return first === 'o' && id !== undefined ? { id: decoded(id), rest: rest.join('/') } : undefined
}
