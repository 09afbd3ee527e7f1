import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './ensure-installed.mjs'

const rooms = ['assessments', 'db', 'server', 'web', 'scripts/fonts']
const single = ['package.json', 'package-lock.json', 'vite.config.ts', 'scripts/ensure-built.mjs']
const stamp = join(root, 'dist/stamp')
const lock = join(root, '.cache/building')
const outputs = ['dist/server/main.js', 'dist/web/index.html']

/** Every file under the folders, as paths from the root, in a fixed order. @param {string[]} folders */
export function filesUnder(folders) {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .sort()
}

/** A hash of all that the build reads; contents, not times, since a checkout renews the times. */
function sourceHash() {
  const hash = createHash('sha256')
  for (const path of [...single.map((name) => join(root, name)), ...filesUnder(rooms)])
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

/** @param {string} hash */
function isBuilt(hash) {
  if (!outputs.every((path) => existsSync(join(root, path)))) return false
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hash
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Two commands at once would empty each other's dist: one builds, the other waits for it. */
async function acquireLock() {
  mkdirSync(join(root, '.cache'), { recursive: true })
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return
    } catch {
      const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
      if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true })
      else await wait(50)
    }
  }
}

/** Vite in a process of its own, so that the server does not carry the build tool's memory. */
async function build() {
  const env = { ...process.env, NODE_ENV: 'production' }
  for (const name of Object.keys(env))
    if (name.startsWith('VITEST')) Reflect.deleteProperty(env, name)
  const vite = spawn(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  const code = await new Promise((resolve) => vite.on('close', resolve))
  if (code !== 0) throw new Error('The build failed; see above.')
}

/** Builds dist/web and dist/server when a source differs from what they were built of. */
export async function ensureBuilt({ force = false } = {}) {
  if (!force && isBuilt(sourceHash())) return
  await acquireLock()
  try {
    const hash = sourceHash()
    if (!force && isBuilt(hash)) return
    console.log('Building ...')
    rmSync(stamp, { force: true })
    await build()
    writeFileSync(stamp, hash)
  } finally {
    rmSync(lock, { force: true })
  }
}
