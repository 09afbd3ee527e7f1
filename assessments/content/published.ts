/**
 * The published version of the content and the SHA-256 of its canonical JSON, texts included.
 * A published version never changes: `npm run publish-content` records a new one.
 */
export const published = {
  version: '2026.11.21',
  sha256: '49d35816141a9ca4e10e5bb8863407f6a78f94dfcef91482f8e48dd5540d3914',
} as const
