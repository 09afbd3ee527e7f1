import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createClient } from '@libsql/client'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/libsql'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { queueWrites } from './queue-writes.ts'

const CONNECTIONS = 4

/** How long a file that another process holds is waited for: the whole process waits with it. */
const BUSY_MS = 400

type Connection = ReturnType<typeof drizzle<Record<string, never>, Client>>

/** What reads take: it cannot change anything. */
export type Reader = Pick<Connection, 'select' | 'selectDistinct' | '$count'>

/**
 * What writes take, handed out by `write` alone. A write is one statement or one `batch`, each of
 * which is whole or not at all; so nothing holds a transaction open on a server over HTTP.
 */
export type Writer = Pick<Connection, 'insert' | 'update' | 'delete' | 'batch'>

export type Database = Awaited<ReturnType<typeof openDatabase>>

/**
 * Opens and migrates. `url` is `file:path`, `:memory:`, or a libSQL server's `libsql://`, `https://`
 * or `http://`, with its `authToken`. One process per file.
 */
export async function openDatabase(
  url: string,
  { authToken, migrationsFolder = shippedMigrations() }: Options = {},
) {
  const client = await connect(url, authToken)
  const connection = drizzle(client)
  try {
    await migrate(connection, { migrationsFolder })
  } catch (error) {
    client.close()
    throw error
  }
  let turn: Promise<unknown> = Promise.resolve()
  return {
    read: connection as Reader,
    write: <T>(work: (writer: Writer) => Promise<T>): Promise<T> => work(connection),
    /** One after the other, for what reads a last row and writes the next. */
    inTurn: <T>(work: () => Promise<T>): Promise<T> => {
      const next = turn.then(work)
      turn = next.catch(() => {})
      return next
    },
    /** For the account library's adapter alone, which reads and writes its tables through it. */
    accounts: connection as object,
    isReachable: () =>
      connection.run(sql`select 1`).then(
        () => true,
        () => false,
      ),
    close: () => client.close(),
  }
}

type Options = {
  readonly authToken?: string | undefined
  readonly migrationsFolder?: string
}

async function connect(url: string, authToken: string | undefined): Promise<Client> {
  const path = filePath(url)
  if (path !== null) mkdirSync(dirname(path), { recursive: true })
  const client = createClient({
    url,
    ...(authToken === undefined ? {} : { authToken }),
    ...(path === null ? {} : { concurrency: CONNECTIONS, timeout: BUSY_MS }),
  })
  if (path !== null) await tune(client)
  return client.protocol === 'file' ? queueWrites(client) : client
}

/** WAL stays in the file; `synchronous` belongs to a connection, so each of the pool is told. */
async function tune(client: Client) {
  await client.execute('PRAGMA journal_mode = WAL')
  const each = Array.from({ length: CONNECTIONS }, () => 'PRAGMA synchronous = NORMAL')
  await Promise.all(each.map((pragma) => client.execute(pragma)))
}

/** The path of a `file:` URL, relative to the working folder as SQLite reads it; null for others. */
export function filePath(url: string): string | null {
  if (!url.startsWith('file:') || url.startsWith('file::memory:')) return null
  if (url.startsWith('file://')) return fileURLToPath(url.replace(/[?#].*$/, ''))
  return decodeURIComponent(url.slice('file:'.length).replace(/[?#].*$/, ''))
}

/** Beside this file in the source and in a bundle that holds a copy; else the source's own. */
function shippedMigrations(): string {
  const places = ['./migrations', '../../db/migrations', '../../../db/migrations'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  )
  return places.find((place) => existsSync(`${place}/meta/_journal.json`)) ?? places.join(', ')
}
