import type { Versions } from '../schema/version.ts'
import { published } from './published.ts'

/**
 * The published versions in order. Whoever publishes the next one adds the one of today to
 * `earlier`, with its scales and the map that leads on; the steps stand in CONTRIBUTING.md:
 *
 *   { version: '2026.11.21', sha256: '04e5…',
 *     scales: () => import('./versions/2026.11.21/scales.ts').then((m) => m.scales),
 *     next: () => import('./versions/2026.11.21/next.ts').then((m) => m.next) },
 */
export const versions: Versions = { earlier: [], current: published }
