import { expect, test } from 'vitest'
import { makeApp, problemIn } from '../make.ts'
import { join, newOrganisation, newPerson } from '../people.ts'

test('what takes the server long is had sixty times a minute by each account', async () => {
  const app = await makeApp()
  const owner = await newPerson(app, 'a@example.com')
  const id = await newOrganisation(owner, { kind: 'provider', name: '示例诊断机构' })
  const colleague = await newPerson(app, 'b@example.com')
  await join(owner, id, colleague, 'owner')
  const file = `/organisations/${id}/audit.csv`
  for (let call = 1; call <= 60; call += 1) expect((await owner.get(file)).status).toBe(200)
  app.time.now += 15_400
  for (const path of [
    file,
    `/organisations/${id}/clients`,
    `/organisations/${id}/export?format=json`,
  ]) {
    const refused = await owner.get(path)
    expect(refused.headers.get('Retry-After')).toBe('45')
    expect(await problemIn(refused)).toMatchObject({ status: 429, code: 'too-many' })
  }
  expect((await owner.get(`/organisations/${id}`)).status).toBe(200)
  expect((await colleague.get(file)).status).toBe(200)
  app.time.now += 44_600
  expect((await owner.get(file)).status).toBe(200)
})
