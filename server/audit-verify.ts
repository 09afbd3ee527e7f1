import { openDatabase } from '../db/open-database.ts'
import { auditFaults } from '../db/queries/audit.ts'
import { auditHead } from '../db/queries/audit-head.ts'
import { readEnv } from './env.ts'

/** `npm run audit:verify`: exit code 1 where something was changed behind the trail's back. */
async function verify(): Promise<void> {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN: authToken } = readEnv(process.env)
  const db = await openDatabase(DATABASE_URL, { authToken })
  try {
    const faults = await auditFaults(db.read)
    for (const { kind, seq, row } of faults) {
      console.log([kind, seq === null ? '' : `entry ${seq}`, row ?? ''].filter(Boolean).join('  '))
    }
    const { seq, sha256 } = await auditHead(db.read)
    console.log(`${seq} entries, head ${sha256}, ${faults.length} faults`)
    process.exitCode = faults.length === 0 ? 0 : 1
  } finally {
    db.close()
  }
}

await verify()
