import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeApp, problemIn } from './make.ts'

const html = '<!doctype html><title>梯度</title>'

async function makePages() {
  const folder = mkdtempSync(join(tmpdir(), 'tidu-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const pagesFolder = join(folder, 'web')
  mkdirSync(join(pagesFolder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(pagesFolder, 'index.html'), html)
  writeFileSync(join(pagesFolder, 'favicon.svg'), '<svg/>')
  writeFileSync(join(pagesFolder, 'assets', 'app-1a2b.js'), 'export {}')
  return makeApp({ pagesFolder })
}

const seen = async (response: Response) => ({
  status: response.status,
  type: response.headers.get('Content-Type'),
  caching: response.headers.get('Cache-Control'),
  text: await response.text(),
})

const page = { status: 200, type: 'text/html; charset=utf-8', caching: 'no-cache', text: html }

test.each([
  '/',
  '/index.html',
  '/assessment',
  '/s/0123abcd',
  '/policies/zhuhai-2025',
  '/measures/zhuhai-2025.7a',
  '/check/sme.q3',
  '/check/factory.kpi',
  '/check/scenes.product-service',
])('the page %s is index.html, asked for again each time', async (path) => {
  const { get } = await makePages()
  expect(await seen(await get(path, { Accept: 'text/html,*/*;q=0.8' }))).toEqual(page)
})

test('files are served, and those named by their content never again', async () => {
  const { get } = await makePages()
  const script = await seen(await get('/assets/app-1a2b.js'))
  expect(script.caching).toBe('public, max-age=31536000, immutable')
  expect([script.status, script.text]).toEqual([200, 'export {}'])
  expect(script.type).toMatch(/^text\/javascript/)
  expect(await seen(await get('/favicon.svg'))).toMatchObject({ status: 200, caching: 'no-cache' })
})

test.each(['/assets/gone.js', '/gone.png', '/assets/', '/../secret.txt', '/%2e%2e/secret.txt'])(
  'the file %s does not exist, and no page stands in for it',
  async (path) => {
    const { get } = await makePages()
    expect((await get(path)).status).toBe(404)
  },
)

test('an encoded way up leads nowhere', async () => {
  const { get } = await makePages()
  expect((await seen(await get('/..%2fsecret.txt'))).text).not.toContain('secret')
  expect((await seen(await get('/assets/..%2f..%2fsecret.txt'))).status).toBe(404)
})

test('an unknown endpoint stays a 404 in JSON, and only GET gives pages', async () => {
  const { get, post, app } = await makePages()
  const problem = await problemIn(await get('/api/nowhere', { Accept: 'text/html' }))
  expect(problem).toMatchObject({ status: 404, code: 'not-found' })
  expect((await post('/assessment', {})).status).toBe(404)
  expect((await app.request('/', { method: 'DELETE' })).status).toBe(404)
  expect((await get('/assessment', { Accept: 'application/json' })).status).toBe(404)
})
