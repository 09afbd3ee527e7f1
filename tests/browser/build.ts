import { ensureBuilt } from '../../scripts/ensure-built.mjs'

/** Browser tests see what ships: the built page, served by the built server. */
export async function setup() {
  await ensureBuilt()
}
