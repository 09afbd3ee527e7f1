import { afterAll, beforeAll } from 'vitest'
import { openDatabase } from '../../../db/open-database.ts'
import { answerOf } from '../auth/make.ts'
import { makeApp, type TestApp } from '../make.ts'
import { newPerson, type Person, staffed } from '../people.ts'

export const jinwan = { kind: 'manufacturer', name: '甲厂', area: 'gd/zhuhai/jinwan' } as const

/** Milliseconds: people sign up, and the machine may have other things to do. */
export const A_MINUTE = 60_000

export type Firm = {
  readonly app: TestApp
  readonly id: string
  readonly owner: Person
  readonly editor: Person
  readonly viewer: Person
  /** The owner of another manufacturer, and that firm's id. */
  readonly stranger: Person
  readonly strangersFirm: string
  /** The address of the workbooks, or of what lies below them. */
  readonly at: (below?: string) => string
}

/** A firm with one member of each role, and another firm beside it. */
export async function makeFirm(app: TestApp): Promise<Firm> {
  const owner = await newPerson(app, 'owner@example.com', '欧')
  const { id, as } = await staffed(app, owner, jinwan, ['editor', 'viewer'])
  const stranger = await newPerson(app, 'stranger@example.com', '陌生')
  const other = await staffed(app, stranger, { ...jinwan, name: '乙厂' }, [])
  return {
    ...{ app, id, owner, editor: as('editor'), viewer: as('viewer') },
    ...{ stranger, strangersFirm: other.id },
    at: (below = '') => `/organisations/${id}/workbooks${below}`,
  }
}

/** The same firm for all tests of a file; each makes workbooks of its own. */
export function firmOfFile(url = ':memory:'): () => Firm {
  let firm: Firm | undefined
  let close = () => {}
  beforeAll(async () => {
    const db = await openDatabase(url)
    close = db.close
    firm = await makeFirm(await makeApp({ opened: db }))
  }, A_MINUTE)
  afterAll(() => close())
  return () => {
    if (firm === undefined) throw new Error('asked for before the file has begun')
    return firm
  }
}

export async function newWorkbook({ editor, at }: Firm, name = '自查'): Promise<string> {
  const { id } = await answerOf(editor.post(at(), { name }), 201)
  return String(id)
}

type Said = readonly [key: string, value: unknown, version?: number]

export const saying = (...said: readonly Said[]) => ({
  items: said.map(([key, value, version = 0]) => ({ key, value, version })),
})
