import { Hono } from 'hono'
import { generateSpecs } from 'hono-openapi'
import { revalidated } from '../revalidated.ts'

/** Describes `app` once, at the first call. The description does not describe itself. */
export function openapiRoutes(app: Hono) {
  const describe = async () => {
    const document = await generateSpecs(app, { documentation: { info } })
    return { document, revalidate: revalidated(document) }
  }
  let described: ReturnType<typeof describe> | undefined
  const once = () => {
    described ??= describe()
    return described
  }
  return new Hono().get(
    '/openapi.json',
    async (c, next) => (await once()).revalidate(c, next),
    async (c) => c.json((await once()).document, 200),
  )
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
