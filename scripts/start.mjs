import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { endWithParent } from './end-with-parent.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled, root } from './ensure-installed.mjs'

process.chdir(root)
process.env.NODE_ENV ??= 'production'
endWithParent()
ensureInstalled()
await ensureBuilt()
// In this process, so that a signal to `npm start` is a signal to the server.
process.setSourceMapsEnabled(true)
await import(pathToFileURL(join(root, 'dist/server/main.js')).href)
