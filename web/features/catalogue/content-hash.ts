import { canonicalJson } from '../../../assessments/canonical-json.ts'
import { publishedContent } from '../../../assessments/content/published-content.ts'

/** The hash of the content that this page was given, as `npm run publish-content` takes it. */
export async function contentHash(subtle: SubtleCrypto): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(publishedContent))
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
