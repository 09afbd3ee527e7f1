import { expect } from 'vitest'
import type { Answer, Request } from '../../assessments/schema/request.ts'
import type { TestApp } from './make.ts'

const path = '/api/v1/assessments'

export const bearer = (editKey: string) => ({ Authorization: `Bearer ${editKey}` })

/** A small firm by 工信部联企业〔2011〕300号. */
export const smallFirm: Request = {
  enterprise: {
    area: 'gd/zhuhai/jinwan',
    process: 'discrete',
    employees: 60,
    revenueFen: { '2025': 3_000_000_000 },
  },
}

export type SavedFirm = { readonly link: string; readonly editKey: string }

/** Saves the `n`th firm, which has a key and a name of its own. */
export async function saveFirm(
  { post }: TestApp,
  n: number,
  { answers = {}, ...words }: Words = {},
): Promise<SavedFirm> {
  const key = { 'Idempotency-Key': `6f1c0f3a-0000-4000-8000-${String(n).padStart(12, '0')}` }
  const body = {
    request: { ...smallFirm, answers },
    industry: 'new-energy',
    name: `第${n}厂`,
    ...words,
  }
  const response = await post(path, body, key)
  expect(response.status).toBe(201)
  const { link, editKey } = await response.json()
  return { link, editKey }
}

type Words = {
  readonly answers?: Readonly<Record<string, Answer>>
  readonly name?: string | null
  readonly industry?: string
  readonly request?: Request
}

/** Agrees to be compared, or withdraws. */
export async function agree({ put }: TestApp, firm: SavedFirm, comparable = true) {
  const response = await put(
    `${path}/${firm.link}/comparison`,
    { comparable },
    bearer(firm.editKey),
  )
  expect([response.status, await response.json()]).toEqual([200, { comparable }])
}
