import type { Versions } from '../schema/version.ts'
import { published } from './published.ts'

/**
 * The published versions in order. `npm run publish-content -- <version>` adds the one of today to
 * `earlier`, with its scales and a map to begin with; the steps stand in CONTRIBUTING.md.
 */
export const versions: Versions = { earlier: [], current: published }
