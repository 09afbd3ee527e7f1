import { describe, expect, test } from 'vitest'
import { organisations } from '../../../db/tables/organisations.ts'
import { refusalOf } from '../auth/make.ts'
import { makeApp } from '../make.ts'
import { freshKey, newOrganisation, newPerson } from '../people.ts'

const path = '/api/organisations'
const provider = { kind: 'provider', name: '示例诊断机构' }

async function signedIn() {
  const app = await makeApp()
  const person = await newPerson(app, 'a@example.com')
  const send = (body: string, type = 'application/json') =>
    app.app.request(path, {
      method: 'POST',
      headers: {
        ...{ Cookie: person.browser.cookie(), Origin: 'http://localhost' },
        ...{ 'Content-Type': type, 'Idempotency-Key': freshKey() },
      },
      body,
    })
  return { app, person, send }
}

describe('the body of a private call', () => {
  test('is JSON or nothing, whatever it calls itself', async () => {
    const { app, send } = await signedIn()
    const form = new URLSearchParams(provider).toString()
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'application/json']) {
      expect(await refusalOf(send(form, type))).toEqual([400, 'invalid'])
    }
    const xml = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'
    expect(await refusalOf(send(xml, 'application/xml'))).toEqual([400, 'invalid'])
    expect(await refusalOf(send(''))).toEqual([400, 'invalid'])
    expect(await app.db.read.$count(organisations)).toBe(0)
    expect((await send(JSON.stringify(provider), 'text/plain')).status).toBe(201)
  })

  test('sets no prototype and no field that is not asked for', async () => {
    const { app, send } = await signedIn()
    for (const more of [
      ...['"__proto__":{"isAdmin":true}', '"constructor":{"prototype":{"isAdmin":true}}'],
      ...['"id":"mine"', '"version":7', '"deletedAt":0', '"isAdmin":true'],
    ]) {
      const body = `${JSON.stringify(provider).slice(0, -1)},${more}}`
      expect([more, ...(await refusalOf(send(body)))]).toEqual([more, 400, 'invalid'])
    }
    expect(await app.db.read.$count(organisations)).toBe(0)
    expect(({} as { isAdmin?: boolean }).isAdmin).toBe(undefined)
  })

  test('has a megabyte at most, and is refused before it is read', async () => {
    const { send } = await signedIn()
    const body = JSON.stringify({ ...provider, name: 'a'.repeat(1024 * 1024) })
    expect(await refusalOf(send(body))).toEqual([413, 'too-large'])
  })
})

test('a parameter that comes twice is not taken for a second one', async () => {
  const { person } = await signedIn()
  const id = await newOrganisation(person, { kind: 'provider', name: '示例诊断机构' })
  const file = (query: string) => person.get(`/organisations/${id}/export?${query}`)
  expect((await file('format=json')).status).toBe(200)
  expect((await file('format=exe&format=json')).status).toBe(400)
  expect((await file('format=json&format=exe')).status).toBe(400)
})
