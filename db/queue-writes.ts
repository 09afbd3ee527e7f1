import type { Client, InArgs, InStatement, Transaction } from '@libsql/client'

const isRead = (sql: string) => /^\s*(select|explain)\b/i.test(sql)

/**
 * One line for all writes of the process to one file; reads pass by it. A lock that is waited for
 * blocks the event loop, and one SQLITE_BUSY spoils a pooled connection.
 */
export function queueWrites(client: Client): Client {
  let tail: Promise<void> = Promise.resolve()

  /** Waits for its turn; what it resolves to gives the turn to the next. */
  const enter = async (): Promise<() => void> => {
    const before = tail
    let leave: () => void = () => {}
    tail = new Promise((resolve) => {
      leave = resolve
    })
    await before
    return leave
  }

  const queued = async <T>(work: () => Promise<T>): Promise<T> => {
    const leave = await enter()
    try {
      return await work()
    } finally {
      leave()
    }
  }

  /** The turn of a transaction ends with its commit, rollback or close. */
  const leaving = (transaction: Transaction, leave: () => void): Transaction =>
    new Proxy(transaction, {
      get(target, key) {
        switch (key) {
          case 'commit':
            return () => target.commit().finally(leave)
          case 'rollback':
            return () => target.rollback().finally(leave)
          case 'close':
            return () => {
              target.close()
              leave()
            }
          default: {
            const value: unknown = Reflect.get(target, key, target)
            return typeof value === 'function' ? value.bind(target) : value
          }
        }
      },
    })

  const execute = (statement: InStatement, args?: InArgs) => {
    const call = () =>
      typeof statement === 'string' ? client.execute(statement, args) : client.execute(statement)
    return isRead(typeof statement === 'string' ? statement : statement.sql) ? call() : queued(call)
  }

  const batch: Client['batch'] = (statements, mode) =>
    mode === 'read' ? client.batch(statements, mode) : queued(() => client.batch(statements, mode))

  const transaction = async (mode: 'read' | 'write' | 'deferred' = 'write') => {
    if (mode === 'read') return client.transaction(mode)
    const leave = await enter()
    try {
      return leaving(await client.transaction(mode), leave)
    } catch (error) {
      leave()
      throw error
    }
  }

  return new Proxy(client, {
    get(target, key) {
      switch (key) {
        case 'execute':
          return execute
        case 'batch':
          return batch
        case 'migrate':
          return (statements: Parameters<Client['migrate']>[0]) =>
            queued(() => target.migrate(statements))
        case 'executeMultiple':
          return (sql: string) => queued(() => target.executeMultiple(sql))
        case 'transaction':
          return transaction
        default: {
          const value: unknown = Reflect.get(target, key, target)
          return typeof value === 'function' ? value.bind(target) : value
        }
      }
    },
  })
}
