import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './ensure-installed.mjs'

/**
 * Starts a node program that prints the address it listens on, and waits for that line.
 * @param {string[]} command arguments to node
 * @param {Record<string, string>} env settings over those of this process
 */
export async function startProgram(command, env = {}) {
  const child = spawn(process.execPath, command, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = new Promise((resolve) => child.once('close', resolve))
  const address = await new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      said += chunk
      const found = /https?:\/\/[^\s/]+(?=\/?\s)/.exec(said)
      if (found !== null) resolve(found[0])
    })
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`The server ended (${code}): ${said}`)))
  })
  const stop = async () => {
    child.kill('SIGTERM')
    await closed
  }
  return { address: String(address), stop }
}

/**
 * The built server on a free port, with a database file of its own that `stop` removes.
 * @param {Record<string, string>} env
 */
export async function startServer(env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tidu-'))
  const settings = {
    NODE_ENV: 'production',
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: `file:${join(folder, 'tidu.db')}`,
    EVALUATE_PER_MINUTE: '0',
    PEERS_EVERY_DAYS: '0',
    LOG_LEVEL: 'warn',
    ...env,
  }
  const server = await startProgram(['--enable-source-maps', 'dist/server/main.js'], settings)
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { address: server.address, stop }
}
