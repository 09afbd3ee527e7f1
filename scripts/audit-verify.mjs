import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled, root } from './ensure-installed.mjs'

// npm run audit:verify: goes through the whole audit trail of DATABASE_URL and every row that it tells
// of. Ends with 1 when something was changed behind its back.
process.chdir(root)
process.env.NODE_ENV ??= 'production'
ensureInstalled()
await ensureBuilt()
process.setSourceMapsEnabled(true)
await import(pathToFileURL(join(root, 'dist/server/audit-verify.js')).href)
