/**
 * The published version of the content and the SHA-256 of its canonical JSON, texts included.
 * A published version never changes: `npm run publish-content` records a new one.
 */
export const published = {
  version: '2026.11.21',
  sha256: 'db6a4177fa07984eaf539a755f01dba5252cfe03745274152484895f569c8ad1',
} as const
