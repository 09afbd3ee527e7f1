import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Settings of the test runner would change what the build tool builds. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')),
)

const building = `
  import { createBuilder } from 'vite'
  const outDir = process.argv[1]
  const builder = await createBuilder({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    environments: { server: { build: { outDir } } },
  })
  await builder.build(builder.environments.server)
`

let folder: string
beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true })
  folder = mkdtempSync(join(root, '.cache', 'server-'))
  const command = ['--input-type=module', '-e', building, folder]
  execFileSync(process.execPath, command, {
    cwd: root,
    env: { ...environment, NODE_ENV: 'production' },
  })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The bundle as a process of its own. `said` is what it has printed so far. */
function run(settings: Readonly<Record<string, string>>, program = 'main.js') {
  const child = spawn(process.execPath, [join(folder, program)], {
    cwd: folder,
    env: { ...environment, PORT: '0', DATABASE_URL: ':memory:', LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { out: '', error: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.error += text
  })
  const ended = once(child, 'close').then(([code]: unknown[]) => code)
  const address = async () => {
    while (!said.out.includes('\n')) await once(child.stdout, 'data')
    return said.out.trim().replace('Tidu 梯度 ', '')
  }
  return { child, said, ended, address }
}

test('it says where it listens, answers there, and ends when it is told to', async () => {
  const { child, said, ended, address } = run({ DATABASE_URL: 'file:kept/tidu.db' })
  const url = await address()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
  const health = await fetch(`${url}/api/health`)
  expect(await health.json()).toMatchObject({ ok: true, database: 'reachable' })
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(said.error).toBe('')
})

test('what it saved is there after a restart', async () => {
  const first = run({ DATABASE_URL: 'file:kept/tidu.db' })
  const saving = await fetch(`${await first.address()}/api/v1/assessments`, {
    method: 'POST',
    headers: { 'Idempotency-Key': '6f1c0f3a-0000-4000-8000-000000000000' },
    body: JSON.stringify({ request: {}, name: '甲厂' }),
  })
  const { link } = await saving.json()
  first.child.kill('SIGINT')
  expect(await first.ended).toBe(0)
  const second = run({ DATABASE_URL: 'file:kept/tidu.db' })
  const shown = await fetch(`${await second.address()}/api/v1/assessments/${link}`)
  expect((await shown.json()).name).toBe('甲厂')
})

test('a body that is refused unread leaves the connection to the next call', async () => {
  const url = await run({}).address()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  const call = async (method: string, path: string, body = '') => {
    const headers = { 'Content-Length': body.length }
    const sent = request(`${url}${path}`, { agent, method, headers }).end(body)
    const [answer] = (await once(sent, 'response')) as [IncomingMessage]
    await once(answer.resume(), 'end')
    return [answer.statusCode, sent.reusedSocket]
  }
  const refused: readonly [number, string, number][] = [
    [1024 * 1024 + 1, '/api/v1/evaluate', 413],
    [300_000, '/api/v1/assessments', 400],
    [300_000, '/api/v1/nowhere', 404],
  ]
  expect((await call('GET', '/api/health'))[0]).toBe(200)
  for (const [bytes, path, status] of refused) {
    expect(await call('POST', path, ' '.repeat(bytes))).toEqual([status, true])
    expect(await call('GET', '/api/health')).toEqual([200, true])
  }
})

test('it counts the calls of one address', async () => {
  const url = await run({ EVALUATE_PER_MINUTE: '1' }).address()
  const call = () => fetch(`${url}/api/v1/evaluate`, { method: 'POST', body: '' })
  // Two minutes can meet between two calls, but not between three.
  const statuses = [(await call()).status, (await call()).status, (await call()).status]
  expect(statuses).toContain(429)
})

test('a port that is taken is one clear line', async () => {
  const first = run({})
  const { port } = new URL(await first.address())
  const second = run({ PORT: port })
  expect(await second.ended).toBe(1)
  expect(second.said).toEqual({
    out: '',
    error: `Tidu 梯度 cannot start: listen EADDRINUSE: address already in use 127.0.0.1:${port}\n`,
  })
})

test('a database that cannot be opened is one clear line, without the secret in its address', async () => {
  writeFileSync(join(folder, 'taken'), '')
  const { said, ended } = run({ DATABASE_URL: 'file:taken/tidu.db?authToken=secret' })
  expect(await ended).toBe(1)
  expect(said.error).toMatch(
    /^Tidu 梯度 cannot start: the database file:taken\/tidu\.db cannot be opened \([^\n]+\)\n$/,
  )
  expect(said.error).not.toContain('secret')
})

test('a wrong setting is one clear line', async () => {
  const { said, ended } = run({ PORT: 'http' })
  expect(await ended).toBe(1)
  expect(said.error).toMatch(/^Tidu 梯度 cannot start: wrong settings: PORT: [^\n]+\n$/)
})

test('content with a fault is one clear line, with the file and the place', async () => {
  // Server and thread share the content in a chunk of their own.
  const content = readdirSync(join(folder, 'assets')).find((name) => {
    const chunk = readFileSync(join(folder, 'assets', name), 'utf8')
    return name.endsWith('.js') && chunk.includes('constraintScenarios: 6')
  })
  if (content === undefined) throw new Error('no chunk holds the content')
  const sound = readFileSync(join(folder, 'assets', content), 'utf8')
  const broken = sound.replace('constraintScenarios: 6', 'constraintScenarios: 16')
  writeFileSync(join(folder, 'assets/broken-content.js'), broken)
  const main = readFileSync(join(folder, 'main.js'), 'utf8')
  expect(main).toContain(`./assets/${content}`)
  const entry = main.replaceAll(`./assets/${content}`, './assets/broken-content.js')
  writeFileSync(join(folder, 'broken.js'), entry)
  const { said, ended } = run({}, 'broken.js')
  expect(await ended).toBe(1)
  expect(said).toEqual({
    out: '',
    error:
      'Tidu 梯度 cannot start: the content is not valid; ' +
      'assessments/content/questionnaires/sme-digital-2024/indicator.ts: ' +
      'indicator.levels.3.constraintScenarios (sme-digital-2024): ' +
      '16 can never be reached: the most is 10\n',
  })
})
