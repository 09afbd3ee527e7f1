import { Hono, type MiddlewareHandler } from 'hono'
import { generateSpecs } from 'hono-openapi'
import { revalidated } from '../revalidated.ts'

type Description = {
  readonly document: Readonly<Record<string, unknown>>
  readonly revalidate: MiddlewareHandler
}

/** Describes `app` once, at the first call. The description does not describe itself. */
export function openapiRoutes(app: Hono) {
  const describe = async (): Promise<Description> => {
    const document = await generateSpecs(app, { documentation: { info } })
    return { document, revalidate: revalidated(document) }
  }
  let described: Promise<Description> | undefined
  const once = () => {
    described ??= describe()
    return described
  }
  const revalidate: MiddlewareHandler = async (c, next) => (await once()).revalidate(c, next)
  return new Hono().get('/openapi.json', revalidate, async (c) => {
    const { document } = await once()
    return c.body(JSON.stringify(document), 200, { 'Content-Type': 'application/json' })
  })
}

const info = {
  title: 'Tidu 梯度',
  version: '1',
  description:
    'Which rung of the official ladders a factory stands on, what is missing, and which public ' +
    'money pays for the way. Money is integer fen; days are civil days in Asia/Shanghai; what is ' +
    'not answered is absent or null, never 0. More kinds and fields may be added; these keep ' +
    'their names.',
}
