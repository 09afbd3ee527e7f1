import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { expect, onTestFinished } from 'vitest'
import type { AppEnv } from '../../../server/env.ts'
import { ORIGIN } from './make.ts'

type Claims = { readonly email?: string; readonly email_verified?: boolean; readonly name?: string }

/** A real OpenID provider on a free port, that knows the people of `people` by their login. */
export async function openIdProvider(people: Readonly<Record<string, Claims>>) {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'tidu',
        client_secret: 'a secret between the two',
        redirect_uris: [`${ORIGIN}/api/auth/callback/sso`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    pkce: { required: () => true },
    cookies: { keys: ['a key of the test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, ...people[id] }),
    }),
  })
  server.on('request', provider.callback())
  const env: Partial<AppEnv> = {
    OIDC_NAME: '市工业和信息化局',
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: 'tidu',
    OIDC_CLIENT_SECRET: 'a secret between the two',
    OIDC_AUTHORIZATION_URL: `${issuer}/auth`,
    OIDC_TOKEN_URL: `${issuer}/token`,
    OIDC_USERINFO_URL: `${issuer}/me`,
  }
  return { env, issuer }
}

/** Goes through the provider's own forms as this person; gives the address that it sends back to. */
export async function throughForms(start: string, login: string): Promise<string> {
  const jar = new Map<string, string>()
  let [url, form] = [start, null as URLSearchParams | null]
  for (let steps = 0; steps < 12; steps += 1) {
    const response = await fetch(url, {
      method: form === null ? 'GET' : 'POST',
      redirect: 'manual',
      headers: { Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === null ? {} : { body: form }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    const location = response.headers.get('Location')
    if (location !== null) {
      url = new URL(location, url).href
      form = null
      if (url.startsWith(ORIGIN)) return url
      continue
    }
    const page = await response.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? ''
    expect([response.status, prompt !== '']).toEqual([200, true])
    url = new URL(/<form[^>]*action="([^"]+)"/.exec(page)?.[1] ?? '', url).href
    form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt })
  }
  throw new Error('the provider leads nowhere')
}
