import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { ensureInstalled, root } from './ensure-installed.mjs'

// npm run admin -- --email x@example.com [--name 李娜] [--password-stdin]: makes an administrator in
// DATABASE_URL, or makes one of the account that stands. A new account's password is asked for on
// the terminal, or comes from ADMIN_PASSWORD or standard input.
process.chdir(root)
ensureInstalled()
const { runnerImport } = await import('vite')
const { module } = await runnerImport(join(root, 'server/admin.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
})

try {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      'password-stdin': { type: 'boolean' },
    },
  })
  const password = values['password-stdin'] ? fromStdin : fromTerminal
  console.log(await module.administer(process.env, { ...values, password }))
} catch (error) {
  console.error(`npm run admin: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

/** Its first line. */
async function fromStdin() {
  return (await text(process.stdin)).split(/\r?\n/)[0] ?? ''
}

/** Without an echo, and twice, since what is typed is not seen. */
async function fromTerminal() {
  if (process.env.ADMIN_PASSWORD) return process.env.ADMIN_PASSWORD
  if (!process.stdin.isTTY) throw new Error('no terminal: use --password-stdin or ADMIN_PASSWORD')
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: true })
  try {
    const ask = async (/** @type {string} */ words) => {
      process.stdout.write(words)
      const typed = await terminal.question('')
      process.stdout.write('\n')
      return typed
    }
    const first = await ask('Password (12 characters at least): ')
    if ((await ask('The same once more: ')) !== first) throw new Error('the two are not the same')
    return first
  } finally {
    terminal.close()
  }
}
