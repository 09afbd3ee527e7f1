import { placed } from '../assessments/lint/content-file.ts'
import type { Content } from '../assessments/lint/flaw.ts'
import { lintContent, shownFlaw } from '../assessments/lint/lint-content.ts'
import { Catalogue } from '../assessments/schema/catalogue.ts'

export const versionOf = ({ version, sha256 }: Catalogue) => ({ version, sha256 })

const MOST_SHOWN = 5

/**
 * Content that breaks its schema, or that the lint finds fault with, fails when the server starts,
 * with the file and the place; never in an answer.
 */
export function validCatalogue(content: unknown, texts: Content['texts']): Catalogue {
  const parsed = Catalogue.safeParse(content)
  if (!parsed.success) {
    const { issues } = parsed.error
    throw invalid(issues.map(({ path, message }) => placed(content, path.join('.'), message)))
  }
  const catalogue = parsed.data
  const flaws = lintContent({ catalogue, texts })
  if (flaws.length > 0) throw invalid(flaws.map((flaw) => shownFlaw({ catalogue }, flaw)))
  return catalogue
}

function invalid(places: readonly string[]): Error {
  const more = places.length - MOST_SHOWN
  const shown = places.slice(0, MOST_SHOWN).join('; ')
  return new Error(`the content is not valid; ${shown}${more > 0 ? `; and ${more} more` : ''}`)
}
