import { LibsqlError } from '@libsql/client'
import { DrizzleQueryError } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { isUniqueClash } from '../../db/unique-clash.ts'

const asDrizzle = (cause: Error) => new DrizzleQueryError('insert', [], cause)
const message = 'UNIQUE constraint failed: assessments.link_sha256'

describe('isUniqueClash', () => {
  test('knows the error of a file by its extended code', () => {
    const error = new LibsqlError(message, 'SQLITE_CONSTRAINT', 'SQLITE_CONSTRAINT_UNIQUE')
    expect(isUniqueClash(asDrizzle(error))).toBe(true)
  })

  test('knows the error of a server, which has no extended code', () => {
    const error = new LibsqlError(`SQLite error: ${message}`, 'SQLITE_CONSTRAINT')
    expect(isUniqueClash(asDrizzle(error))).toBe(true)
  })

  test('takes no other constraint, no other error and no other value for one', () => {
    const notNull = new LibsqlError('NOT NULL constraint failed: a.b', 'SQLITE_CONSTRAINT')
    expect(isUniqueClash(asDrizzle(notNull))).toBe(false)
    expect(isUniqueClash(asDrizzle(new LibsqlError(message, 'SQLITE_ERROR')))).toBe(false)
    expect(isUniqueClash(new Error(message))).toBe(false)
    expect(isUniqueClash(message)).toBe(false)
    expect(isUniqueClash(undefined)).toBe(false)
  })
})
