import { type Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { csvText } from '../../assessments/csv-text.ts'
import { registerRows } from '../../assessments/register/register-rows.ts'
import { registerOf } from '../../db/queries/register.ts'
import { importRegister, previewRegister } from '../actions/import-register.ts'
import { removeEntry } from '../actions/remove-entry.ts'
import { type Limit, spend } from '../auth/limits.ts'
import { callOf } from '../authority/once.ts'
import { operations, type Signed } from '../authority/operation.ts'
import { bureauMembers, registrars } from '../authority/roles.ts'
import { figureOfPart } from '../desk/desk-seen.ts'
import { knownArea } from '../desk/known-firms.ts'
import { jsonBody } from '../json-body.ts'
import { Problem } from '../problem.ts'
import { queryString } from '../query-string.ts'
import { entryOf, entrySeen } from '../register/entry-seen.ts'
import { csvOf, sheetOf } from '../register/read-sheet.ts'
import { ExpectedVersion, Gone } from '../schemas/organisation.ts'
import {
  FileQuery,
  RegisterFile,
  RegisterPage,
  RegisterQuery,
  RegisterReport,
} from '../schemas/register.ts'
import type { Services } from '../services.ts'

const PAGE = 100

/** An import reads and may write a whole register. */
const importing: Limit = { name: 'register-import', most: 30, minutes: 15 }

const asJson = jsonBody(RegisterFile)

/** The file as text in JSON, or as the very bytes that a spreadsheet wrote, with `?apply`. */
const registerFile: typeof asJson = async (c, next) => {
  if (!/^text\/csv\b/i.test(c.req.header('Content-Type') ?? '')) return asJson(c, next)
  const apply = c.req.query('apply') ?? 'false'
  if (apply !== 'true' && apply !== 'false') {
    const issues = [{ path: 'apply', message: 'true or false' }]
    throw new Problem('invalid', 'The query is not valid', { issues })
  }
  const csv = csvOf(new Uint8Array(await c.req.arrayBuffer()))
  c.req.addValidatedData('json', { csv, apply: apply === 'true' })
  await next()
}

/** The register of a bureau's area, which the bureaus around it share. */
export const registerRoutes = (services: Pick<Services, 'auth' | 'db' | 'clock' | 'catalogue'>) => {
  const operation = operations(services)
  const { read } = services.db
  const limited = createMiddleware<Signed>(async (c, next) => {
    await spend(services, importing, c.get('actor').userId)
    await next()
  })
  return new Hono()
    .post(
      '/organisations/:organisation/register/import',
      operation({
        id: 'importRegister',
        summary: 'Reads a CSV file into the register, or tells row by row what that would do',
        may: { who: 'member', roles: registrars },
        body: [RegisterFile, { csv: '统一社会信用代码,企业名称,区域\r\n', apply: false }],
        gives: RegisterReport,
      }),
      limited,
      registerFile,
      async (c) => {
        const body = c.req.valid('json')
        const call = callOf(c, body)
        const acting = c.get('acting')
        const sheet = sheetOf(body.csv)
        const report: RegisterReport = body.apply
          ? await importRegister(services, call, acting, sheet)
          : await previewRegister(services, acting, sheet)
        return c.json(report, 200)
      },
    )
    .get(
      '/organisations/:organisation/register',
      operation({
        id: 'register',
        summary: 'The firms of the area with their claims and latest readings, a hundred at a time',
        may: { who: 'member', roles: bureauMembers },
        gives: RegisterPage,
      }),
      queryString(RegisterQuery),
      async (c) => {
        const { organisation } = c.get('acting')
        const query = c.req.valid('query')
        const { search = '', cursor = '' } = query
        const known = await knownArea(read, organisation)
        const { firms } = figureOfPart(known, organisation.area ?? '', query)
        const wanted = search.toLowerCase()
        const found = firms.filter(
          ({ row }) =>
            row.name.toLowerCase().includes(wanted) ||
            row.creditCode.toLowerCase().includes(wanted),
        )
        const left = found.filter(({ row }) => row.creditCode > cursor)
        const entries = left.slice(0, PAGE).map(entrySeen)
        const next = left.length > PAGE ? (entries.at(-1)?.creditCode ?? null) : null
        return c.json({ entries, total: found.length, next }, 200)
      },
    )
    .get(
      '/organisations/:organisation/register.csv',
      operation({
        id: 'registerFile',
        summary: 'The register as CSV, which an import reads back to the same',
        heavy: true,
        may: { who: 'member', roles: bureauMembers },
      }),
      queryString(FileQuery),
      async (c) => {
        const rows = await registerOf(read, c.get('acting').organisation.area ?? '')
        const lines = registerRows(rows.map(entryOf), c.req.valid('query').lang)
        return fileOf(c, 'register.csv', lines)
      },
    )
    .get(
      '/organisations/:organisation/register/template.csv',
      operation({
        id: 'registerTemplate',
        summary: 'The headings of a register as an empty CSV file',
        may: { who: 'member', roles: bureauMembers },
      }),
      queryString(FileQuery),
      (c) => fileOf(c, 'register-template.csv', registerRows([], c.req.valid('query').lang)),
    )
    .delete(
      '/organisations/:organisation/register/:entry',
      operation({
        id: 'removeEntry',
        summary: 'Takes an entry out of the register; not while it is confirmed to be a firm’s',
        may: { who: 'member', roles: registrars },
        gives: Gone,
      }),
      queryString(ExpectedVersion),
      async (c) => {
        const named = { id: c.req.param('entry'), ...c.req.valid('query') }
        return c.json(await removeEntry(services, callOf(c), c.get('acting'), named), 200)
      },
    )
}

function fileOf(c: Context, name: string, lines: readonly (readonly string[])[]) {
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${name}"`)
  return c.body(csvText(lines))
}
