import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { serve } from '@hono/node-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeApp } from '../make.ts'

const HOME = 'https://tidu.example.gov.cn'

async function served() {
  const folder = mkdtempSync(join(tmpdir(), 'tidu-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>梯度</title>')
  writeFileSync(join(folder, 'assets', 'app-1a2b.js'), 'export {}')
  writeFileSync(join(folder, 'assets', 'app-1a2b.css'), 'a{}')
  return makeApp({ pagesFolder: folder, env: { PUBLIC_URL: HOME } })
}

describe('pages, files, answers and errors alike', () => {
  test('are bound to https, to their type and to their own origin, in no frame', async () => {
    const { get } = await served()
    const script = await get('/assets/app-1a2b.js')
    const paths = ['/', '/assessment', '/api/health', '/api/me', '/api/nowhere', '/gone.png']
    const all = [script, ...(await Promise.all(paths.map((path) => get(path))))]
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 401, 404, 404])
    const policy = script.headers.get('Content-Security-Policy') ?? ''
    expect(policy.split('; ').sort()).toEqual([
      ...["base-uri 'none'", "connect-src 'self'", "default-src 'self'", "font-src 'self' data:"],
      ...["form-action 'self'", "frame-ancestors 'none'", "img-src 'self' data: blob:"],
      ...["manifest-src 'self'", "object-src 'none'", "script-src 'self'", "style-src 'self'"],
      ...["style-src-attr 'unsafe-inline'", "worker-src 'self'"],
    ])
    for (const { headers } of all) {
      const names = ['Content-Security-Policy', 'Strict-Transport-Security', 'X-Frame-Options']
      const more = ['X-Content-Type-Options', 'Referrer-Policy', 'Access-Control-Allow-Origin']
      expect([...names, ...more].map((name) => headers.get(name))).toEqual([
        ...[policy, 'max-age=31536000; includeSubDomains', 'DENY', 'nosniff', 'no-referrer', null],
      ])
      expect([headers.get('Server'), headers.get('X-Powered-By')]).toEqual([null, null])
    }
  })

  test('say their type, and text in which characters', async () => {
    const { get } = await served()
    const paths = ['/', '/assets/app-1a2b.js', '/assets/app-1a2b.css', '/api/health', '/api/me']
    const types = await Promise.all(
      paths.map(async (path) => (await get(path)).headers.get('Content-Type')),
    )
    expect(types).toEqual([
      ...['text/html; charset=utf-8', 'text/javascript; charset=utf-8'],
      ...['text/css; charset=utf-8', 'application/json', 'application/json'],
    ])
  })

  test('in JSON are saved where one opens them, and pages are shown', async () => {
    const { get } = await served()
    const paths = ['/api/health', '/api/openapi.json', '/api/me', '/api/auth/ways', '/']
    const said = await Promise.all(
      paths.map(async (path) => (await get(path)).headers.get('Content-Disposition')),
    )
    const saved = 'attachment; filename="api.json"'
    expect(said).toEqual([saved, saved, saved, saved, null])
  })

  test('let no other origin read them, whatever it says that it is', async () => {
    const { app } = await served()
    for (const Origin of ['https://evil.example', 'null', HOME]) {
      for (const method of ['GET', 'OPTIONS']) {
        const headers = { Origin, 'Access-Control-Request-Method': 'GET' }
        const answer = await app.request('/api/me', { method, headers })
        expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(null)
      }
    }
  })

  test.each(['PROPFIND', 'PATCH', 'BREW'])(
    'are not had by %s, which echoes nothing',
    async (method) => {
      const { app } = await served()
      for (const path of ['/', '/api/health', '/api/me', '/api/auth/get-session']) {
        const headers = { Origin: HOME, 'X-Secret': 'an echo' }
        const answer = await app.request(path, { method, headers })
        expect([path, answer.status]).toEqual([path, 404])
        expect(await answer.text()).not.toContain('an echo')
      }
    },
  )
})

test('TRACE on a real connection is answered with nothing of the call', async () => {
  const { app } = await served()
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  for (const path of ['/', '/api/me', '/api/v1/areas']) {
    const wire = connect(port, '127.0.0.1')
    wire.end(`TRACE ${path} HTTP/1.1\r\nHost: a\r\nCookie: an-echo=1\r\nConnection: close\r\n\r\n`)
    const said = await text(wire)
    expect(said).toMatch(/^HTTP\/1\.1 40[34] /)
    expect(said).not.toContain('an-echo')
  }
})

describe('an error', () => {
  test('tells no place in the code, no statement and nothing of what was sent', async () => {
    const { app, db } = await served()
    db.close()
    const headers = { Origin: HOME, 'Content-Type': 'application/json' }
    const sent = [
      ...[['/api/me', '{}'] as const, ['/api/organisations', '{"secret":'] as const],
      ...[['/api/auth/sign-in/email', '{"email":"secret@example.com","password":"x"}'] as const],
      ...[['/api/v1/evaluate', '{"secret":1}'] as const, ['/api/%E0%A4%A', '{}'] as const],
    ]
    for (const [path, body] of sent) {
      const answer = await app.request(path, { method: 'POST', headers, body })
      const said = await answer.text()
      expect([path, answer.status >= 400]).toEqual([path, true])
      expect(said).not.toMatch(/node_modules|\.ts\b|\.js\b|select |insert |SQLITE|@example|stack/i)
      expect(Object.keys(JSON.parse(said)).sort()).toEqual(
        'issues' in JSON.parse(said)
          ? ['code', 'issues', 'message', 'requestId']
          : ['code', 'message', 'requestId'],
      )
    }
  })
})
