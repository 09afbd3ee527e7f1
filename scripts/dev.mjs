import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createNetServer } from 'node:net'
import { join } from 'node:path'
import { endWithParent } from './end-with-parent.mjs'
import { ensureInstalled, root } from './ensure-installed.mjs'

ensureInstalled()
endWithParent()
const { createBuilder, createServer } = await import('vite')
const outDir = join(root, '.cache/dev-server')

async function freePort() {
  const probe = createNetServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

const port = await freePort()
/** @type {import('node:child_process').ChildProcess | undefined} */
let running

async function stopServer() {
  if (running === undefined || running.exitCode !== null) return
  const closed = once(running, 'close')
  running.kill('SIGTERM')
  await closed
}

/** The API runs as it will be shipped, in a process of its own: built, then started anew. */
async function restartServer() {
  const builder = await createBuilder({
    root: join(root, 'web'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    environments: { server: { build: { outDir } } },
  })
  const { server } = builder.environments
  if (server === undefined) throw new Error('vite.config.ts has no environment "server".')
  await builder.build(server)
  await stopServer()
  running = spawn(process.execPath, ['--enable-source-maps', join(outDir, 'main.js')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'development', PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** What does not build is said, and the next change tries again. */
const tryRestart = () =>
  restartServer().catch((error) => console.error(error instanceof Error ? error.message : error))

let last = tryRestart()
/** @type {NodeJS.Timeout | undefined} */
let soon
function scheduleRestart() {
  clearTimeout(soon)
  soon = setTimeout(() => {
    last = last.then(tryRestart)
  }, 100)
}
await last

const page = await createServer({
  root: join(root, 'web'),
  configFile: join(root, 'vite.config.ts'),
  server: { proxy: { '/api': `http://127.0.0.1:${port}` } },
})
const rooms = ['assessments', 'db', 'server'].map((room) => join(root, room))
page.watcher.add(rooms)
page.watcher.on('all', (_, path) => {
  if (rooms.some((room) => path.startsWith(room))) scheduleRestart()
})
await page.listen()
page.printUrls()

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await Promise.allSettled([stopServer(), page.close()])
    process.exit(0)
  })
