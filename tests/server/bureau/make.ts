import type { RegisterEntry } from '../../../assessments/schema/register.ts'
import { codeOf } from '../../assessments/register/make.ts'
import { answerOf, ORIGIN } from '../auth/make.ts'
import { makeApp, type TestApp } from '../make.ts'
import { freshKey, newAdministrator, newOrganisation, newPerson, type Person } from '../people.ts'

export { codeOf }

export const JINWAN = 'gd/zhuhai/jinwan'
export const XIANGZHOU = 'gd/zhuhai/xiangzhou'

export type Office = { readonly id: string; readonly owner: Person; readonly path: string }

/** The bureaus of two districts and of the city around them; all of the administrator's. */
export async function makeBureaus() {
  const app = await makeApp()
  const admin = await newAdministrator(app)
  const office = async (name: string, area: string): Promise<Office> => {
    const id = await newOrganisation(admin, { kind: 'bureau', name, area })
    return { id, owner: admin, path: `/organisations/${id}` }
  }
  return {
    app,
    admin,
    jinwan: await office('金湾区工信局', JINWAN),
    xiangzhou: await office('香洲区工信局', XIANGZHOU),
    city: await office('珠海市工信局', 'gd/zhuhai'),
  }
}

export type Bureaus = Awaited<ReturnType<typeof makeBureaus>>

export const TITLES = '统一社会信用代码,企业名称,区域,园区,行业代码,规上,规模'

/** A file of a register with all its columns, one line a row. */
export const file = (...lines: readonly string[]) => [TITLES, ...lines, ''].join('\r\n')

/** Row `number` of a file, with a right code. */
export const line = (number: number, area = '金湾区', rest = ',,,') =>
  `${codeOf(number)},企业${number},${area},${rest}`

export const sent = ({ owner, path }: Office, csv: string, apply: boolean, key?: string) =>
  owner.post(`${path}/register/import`, { csv, apply }, key)

export const imported = (office: Office, csv: string) => answerOf(sent(office, csv, true), 200)

export type Entry = RegisterEntry & { readonly id: string; readonly version: number }

export async function entriesOf({ owner, path }: Office, query = ''): Promise<Entry[]> {
  return (await answerOf(owner.get(`${path}/register${query}`), 200)).entries
}

/** The file as the very bytes that a spreadsheet wrote. */
export const sentBytes = (
  { app }: TestApp,
  { owner, path }: Office,
  bytes: Uint8Array<ArrayBuffer>,
  query = '?apply=true',
) =>
  app.request(`${ORIGIN}/api${path}/register/import${query}`, {
    method: 'POST',
    headers: {
      ...{ 'Content-Type': 'text/csv', 'Idempotency-Key': freshKey(), Origin: ORIGIN },
      Cookie: owner.browser.cookie(),
    },
    body: bytes,
  })

/** Two-byte GB18030, as a spreadsheet on a Chinese Windows saves a file. */
export function gb18030Of(text: string): Uint8Array<ArrayBuffer> {
  const decoder = new TextDecoder('gb18030')
  const byCharacter = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      byCharacter.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0)
      return code < 0x80 ? [code] : [...(byCharacter.get(character) ?? [])]
    }),
  )
}

/** A firm with a credit code, of a person of its own. */
export async function newFirm(app: TestApp, creditCode: string | null, area = JINWAN) {
  const owner = await newPerson(app, `owner-${freshKey()}@firm.example`, '厂长甲')
  const fields = { kind: 'manufacturer', name: '示例厂', area, creditCode } as const
  const id = await newOrganisation(owner, fields)
  return { id, owner, path: `/organisations/${id}` }
}
