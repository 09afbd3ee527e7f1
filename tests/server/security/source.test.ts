import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')

const files = (room: string): string[] =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(room, name))

const holding = (rooms: readonly string[], words: RegExp): string[] =>
  rooms.flatMap(files).filter((path) => words.test(readFileSync(join(root, path), 'utf8')))

const rooms = ['assessments', 'db', 'server', 'web']

test('no text becomes mark-up or code', () => {
  expect(
    holding(rooms, /\.(inner|outer)HTML|innerHTML=|insertAdjacentHTML|document\.write/),
  ).toEqual([])
  expect(holding(rooms, /\beval\(|new Function\(|setTimeout\(\s*['"`]/)).toEqual([])
  expect(holding(rooms, /textContent/).length).toBeGreaterThan(0)
})

test('no program of the system is started, and no file is found by a name that was sent', () => {
  expect(holding(['assessments', 'db', 'server'], /child_process/)).toEqual([])
  const reading = holding(['server'], /from 'node:fs(\/promises)?'/)
  expect(reading.map((path) => path.replace('server/', '')).sort()).toEqual([
    ...['auth/secret.ts', 'main.ts'],
  ])
})

test('the database is asked with parameters alone', () => {
  expect(holding(['db', 'server'], /sql\.raw\(/)).toEqual([])
})

test('what must not be guessed is drawn from the system’s own source', () => {
  expect(holding(['db', 'server'], /Math\.random/)).toEqual([])
})

test('the server calls no other server but those of its settings', () => {
  expect(holding(['server'], /\bfetch\(/)).toEqual(['server/auth/single-sign-on.ts'])
})

test('no cipher and no hash that is broken is used', () => {
  expect(holding(['db', 'server'], /createHash\('(md5|sha1)'\)|aes-\d+-(ecb|cbc)|des-ede/)).toEqual(
    [],
  )
})
