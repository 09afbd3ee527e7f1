import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} Locked */

/** @param {string} path @returns {Record<string, Locked> | undefined} */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages
  } catch {
    return undefined
  }
}

/** npm writes what it installed to node_modules/.package-lock.json: the same versions, or stale. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  if (wanted === undefined || present === undefined) return false
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === '') return true
    const found = present[path]
    if (found === undefined) return locked.optional === true || locked.devOptional === true
    return found.version === locked.version
  })
}

/** Installs from the lock file when what lies in node_modules differs from it. */
export function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing dependencies from package-lock.json ...')
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error('npm ci failed; nothing was started.')
    process.exit(npm.status ?? 1)
  }
}
