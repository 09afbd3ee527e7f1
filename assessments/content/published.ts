/**
 * The published version of the content and the SHA-256 of its canonical JSON, texts included.
 * A published version never changes: `npm run publish-content` records a new one.
 */
export const published = {
  version: '2026.11.21',
  sha256: '3158227f144e9de418ba0725ba613cc749f406af9f66792e3940ca770ea1de70',
} as const
