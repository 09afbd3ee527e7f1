import { sources } from '../../../assessments/content/sources.ts'
import type { Citation, Source } from '../../../assessments/schema/provenance.ts'
import { language, say } from '../../language.ts'

/** The document behind a citation. Throws on content that cannot be: a test keeps it whole. */
export function sourceOf(citation: Citation): Source {
  const found = sources.find((source) => source.id === citation.source)
  if (found === undefined) throw new Error(`no source ${citation.source}`)
  return found
}

/** How a question is cited: short name of the source, middle dot, place (as the source has it). */
export const tagOf = (citation: Citation): string => {
  const short = say().sourceTag[citation.source] ?? sourceOf(citation).number ?? citation.source
  return citation.place === undefined || language() === 'en' ? short : `${short}·${citation.place}`
}
