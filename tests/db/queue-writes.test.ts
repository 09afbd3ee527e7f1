import { type Client, createClient } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { queueWrites } from '../../db/queue-writes.ts'

const numbers = async (client: Client) =>
  (await client.execute('SELECT n FROM t ORDER BY rowid')).rows.map((row) => row.n)

describe('queueWrites', () => {
  let client: Client
  beforeEach(async () => {
    client = queueWrites(createClient({ url: ':memory:' }))
    await client.execute('CREATE TABLE t (n INTEGER)')
  })
  afterEach(() => client.close())

  test('lets a write wait until the transaction before it is committed', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute('INSERT INTO t VALUES (1)')
    const waiting = client.execute('INSERT INTO t VALUES (?)', [3])
    await transaction.execute('INSERT INTO t VALUES (2)')
    await transaction.commit()
    await waiting
    expect(await numbers(client)).toEqual([1, 2, 3])
  })

  test('goes on after a transaction that is rolled back, and after one that is closed', async () => {
    const first = await client.transaction('write')
    await first.execute('INSERT INTO t VALUES (1)')
    await first.rollback()
    const second = await client.transaction('write')
    await second.execute('INSERT INTO t VALUES (2)')
    second.close()
    await client.execute({ sql: 'INSERT INTO t VALUES (?)', args: [3] })
    expect(await numbers(client)).toEqual([3])
  })

  test('goes on after a write that fails', async () => {
    await expect(client.execute('INSERT INTO nowhere VALUES (1)')).rejects.toThrow('nowhere')
    await expect(client.batch(['INSERT INTO t VALUES (1)', 'nonsense'])).rejects.toThrow('nonsense')
    await client.batch(['INSERT INTO t VALUES (2)', 'INSERT INTO t VALUES (3)'])
    await client.executeMultiple('INSERT INTO t VALUES (4); INSERT INTO t VALUES (5)')
    expect(await numbers(client)).toEqual([2, 3, 4, 5])
  })

  test('keeps the order in which transactions asked for their turn', async () => {
    const insert = async (n: number) => {
      const transaction = await client.transaction('write')
      await transaction.execute({ sql: 'INSERT INTO t VALUES (?)', args: [n] })
      await transaction.commit()
    }
    await Promise.all([1, 2, 3, 4, 5].map(insert))
    expect(await numbers(client)).toEqual([1, 2, 3, 4, 5])
  })
})
