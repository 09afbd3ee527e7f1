/**
 * The published version of the content and the SHA-256 of its canonical JSON, texts included.
 * A published version never changes: `npm run publish-content` records a new one.
 */
export const published = {
  version: '2026.11.21',
  sha256: '04e5b2cef5a872aa24fe356084864e2c9db7262da04ae47a61567f61dca7d80a',
} as const
