/**
 * The published version of the content and the SHA-256 of its canonical JSON, texts included.
 * A published version never changes: `npm run publish-content` records a new one.
 */
export const published = {
  version: '2026.11.22',
  sha256: '3e166dfa0a6188e0269e0738701975da1764f5fc09c5fa268785ba6d37aa2952',
} as const
