import { Catalogue } from '../assessments/schema/catalogue.ts'

export const versionOf = ({ version, sha256 }: Catalogue) => ({ version, sha256 })

/** Content that breaks its schema fails when the server starts, with the place; never in an answer. */
export function validCatalogue(content: unknown): Catalogue {
  const parsed = Catalogue.safeParse(content)
  if (parsed.success) return parsed.data
  const places = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`the content is not valid; ${places.slice(0, 5).join('; ')}`)
}
