import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { zh } from '../../web/messages/zh/messages.ts'

/** Long, and nothing that anyone tries first. */
export const PASSWORD = '四条河、两座桥与一盏紫色的灯'

export type Person = {
  readonly name: string
  /** An e-mail address or a mobile number. */
  readonly login: string
}

const { accounts } = zh

/** Types what the forms of accounts ask for. */
export async function typePerson(page: Page, { name, login }: Person): Promise<void> {
  await page.getByLabel(accounts.name, { exact: true }).fill(name)
  await page.getByLabel(accounts.login, { exact: true }).fill(login)
  await page.getByLabel(accounts.password, { exact: true }).fill(PASSWORD)
}

/** The one account that is there before all others; only on a server without any. */
export async function makeAdministrator(page: Page): Promise<void> {
  await page.goto('/sign-up')
  await page.getByRole('heading', { level: 1, name: accounts.first.head }).waitFor()
  await typePerson(page, { name: '管理员', login: 'admin@example.com' })
  await page.getByRole('button', { name: accounts.first.act }).click()
  await page.waitForURL('**/admin')
}

/** Signs somebody up and in; the page is then the one that makes an organisation. */
export async function signUp(page: Page, person: Person): Promise<void> {
  await page.goto('/sign-up')
  await page.getByRole('heading', { level: 1, name: accounts.signUp.head }).waitFor()
  await typePerson(page, person)
  await page.getByRole('button', { name: accounts.signUp.act, exact: true }).click()
  await page.waitForURL('**/organisations/new')
}

/** A call of the private API as the page would make it; fails where it is refused. */
export async function call(page: Page, method: string, path: string, body?: object) {
  const { status, answer } = await page.evaluate(
    async ([method, path, body]) => {
      const key = crypto.randomUUID()
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key }
      const response = await fetch(path, { method, headers, ...(body ? { body } : {}) })
      return { status: response.status, answer: await response.json() }
    },
    [method, path, body === undefined ? null : JSON.stringify(body)] as const,
  )
  expect([200, 201], `${method} ${path}: ${JSON.stringify(answer)}`).toContain(status)
  return answer
}

type Fields = {
  readonly kind: 'manufacturer' | 'provider' | 'bureau'
  readonly name: string
  readonly [field: string]: unknown
}

/** An organisation of whoever is signed in on the page; its id. */
export async function newOrganisation(page: Page, fields: Fields): Promise<string> {
  const { id } = await call(page, 'POST', '/api/organisations', fields)
  return String(id)
}

/** Invites into an organisation of the first page, and joins on the second. */
export async function join(owner: Page, member: Page, organisation: string, role: string) {
  const path = `/api/organisations/${organisation}/invitations`
  const { token } = await call(owner, 'POST', path, { role, invitee: null })
  await call(member, 'POST', `/api/invitations/${encodeURIComponent(token)}/accept`)
}
