/**
 * The published version of the content and the SHA-256 of its canonical JSON, texts included.
 * A published version never changes: `npm run publish-content` records a new one.
 */
export const published = {
  version: '2026.11.21',
  sha256: '730484c58cb0f2fd770df13a81a3b19acf48910b1784c34caa9df6853aa27711',
} as const
