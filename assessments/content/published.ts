/**
 * The published version of the content and the SHA-256 of its canonical JSON, texts included.
 * A published version never changes: `npm run publish-content` records a new one.
 */
export const published = {
  version: '2026.11.21',
  sha256: '0000000000000000000000000000000000000000000000000000000000000000',
} as const
