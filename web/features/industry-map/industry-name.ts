import { industries } from '../../../assessments/content/industries/industries.ts'
import { inWords } from '../../language.ts'

/** An industry in the language of the page; an id that is none is its own name. */
export function industryName(id: string): string {
  const found = industries.find((one) => one.id === id)
  return found === undefined ? id : inWords(found.name)
}
