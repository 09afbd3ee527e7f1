import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type Client,
  createClient,
  type InStatement,
  LibsqlBatchError,
  LibsqlError,
  type ResultSet,
  type Value,
} from '@libsql/client'

type Sent = { type: string; value?: string | number }
/** A text that was stored before in the same call is sent by its id. */
type SentStatement = { sql?: string; sql_id?: number; args?: Sent[] }
type Statement = { sql: string; args?: Sent[] }
type Call =
  | { type: 'execute'; stmt: SentStatement }
  | { type: 'batch'; batch: { steps: { stmt: SentStatement }[] } }
  | { type: 'store_sql'; sql_id: number; sql: string }
  | { type: 'close_sql'; sql_id: number }
  | { type: 'close' }

const received = ({ type, value }: Sent): Value =>
  type === 'null' ? null : type === 'integer' ? BigInt(value ?? 0) : (value ?? null)

const sent = (value: Value | undefined): Sent => {
  if (value === null || value === undefined) return { type: 'null' }
  if (typeof value === 'bigint') return { type: 'integer', value: String(value) }
  if (typeof value === 'number') return { type: 'float', value }
  return { type: 'text', value: String(value) }
}

const statementOf = ({ sql, args = [] }: Statement): InStatement => ({
  sql,
  args: args.map(received),
})

const resultOf = (result: ResultSet) => ({
  cols: result.columns.map((name) => ({ name, decltype: null })),
  rows: result.rows.map((row) => result.columns.map((_, i) => sent(row[i]))),
  affected_row_count: result.rowsAffected,
  last_insert_rowid: null,
})

/** As a libSQL server tells it: the base code, and no extended one. */
const failureOf = (error: unknown) => {
  if (!(error instanceof LibsqlError)) throw error
  const code = /^SQLITE_[A-Z]+/.exec(error.code)?.[0] ?? error.code
  return { message: `SQLite error: ${error.message}`, code }
}

/** The steps of a batch bring their own BEGIN, COMMIT and ROLLBACK; a batch of the file does too. */
const isOwn = ({ sql }: Statement) => !/^(BEGIN|COMMIT|ROLLBACK|PRAGMA foreign_keys)/i.test(sql)

async function batch(client: Client, statements: Statement[]) {
  const own = statements.flatMap((statement, i) => (isOwn(statement) ? [i] : []))
  const results: unknown[] = statements.map((one) =>
    isOwn(one) ? null : { cols: [], rows: [], affected_row_count: 0, last_insert_rowid: null },
  )
  const errors: unknown[] = statements.map(() => null)
  try {
    const done = await client.batch(statements.filter(isOwn).map(statementOf), 'write')
    for (const [i, result] of done.entries()) results[own[i] ?? -1] = resultOf(result)
  } catch (error) {
    const failed = error instanceof LibsqlBatchError ? error.statementIndex : 0
    errors[own[failed] ?? -1] = failureOf(error)
  }
  return { step_results: results, step_errors: errors }
}

async function answerTo(client: Client, call: Call, stored: Map<number, string>) {
  const whole = ({ sql, sql_id, args = [] }: SentStatement): Statement => ({
    sql: sql ?? stored.get(sql_id ?? -1) ?? '',
    args,
  })
  switch (call.type) {
    case 'execute':
      return {
        type: 'execute',
        result: resultOf(await client.execute(statementOf(whole(call.stmt)))),
      }
    case 'store_sql':
      stored.set(call.sql_id, call.sql)
      return { type: 'store_sql' }
    case 'close_sql':
      stored.delete(call.sql_id)
      return { type: 'close_sql' }
    case 'batch': {
      const statements = call.batch.steps.map(({ stmt }) => whole(stmt))
      return { type: 'batch', result: await batch(client, statements) }
    }
    case 'close':
      return { type: 'close' }
    default:
      throw new LibsqlError(`not served: ${JSON.stringify(call)}`, 'NOT_SERVED')
  }
}

async function pipeline(client: Client, calls: readonly Call[]) {
  const results: unknown[] = []
  const stored = new Map<number, string>()
  for (const call of calls) {
    try {
      results.push({ type: 'ok', response: await answerTo(client, call, stored) })
    } catch (error) {
      results.push({ type: 'error', error: failureOf(error) })
    }
  }
  const isClosed = calls.some(({ type }) => type === 'close')
  return { baton: isClosed ? null : 'open', base_url: null, results }
}

async function bodyOf(request: IncomingMessage): Promise<{ requests: Call[] }> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return JSON.parse(text)
}

/**
 * The part of libSQL's HTTP protocol (Hrana 2, JSON) that single statements and batches use, over an
 * in-memory database. It holds no transaction open, so whatever needs one fails.
 */
export async function startLibsqlServer() {
  const client = createClient({ url: ':memory:', intMode: 'bigint' })
  const server = createServer(async (request, response) => {
    const isCall = request.method === 'POST' && request.url === '/v2/pipeline'
    response.writeHead(isCall || request.url === '/v2' ? 200 : 404)
    response.end(
      isCall ? JSON.stringify(await pipeline(client, (await bodyOf(request)).requests)) : '{}',
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
      client.close()
    },
  }
}
