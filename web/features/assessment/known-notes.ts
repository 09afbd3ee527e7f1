import { catalogue } from '../../../assessments/content/catalogue.ts'
import { Enterprise } from '../../../assessments/schema/request.ts'
import { notableIds } from '../../../assessments/version/question-ids.ts'
import type { Told } from './draft.ts'

type Notes = Pick<Told, 'notKnown' | 'notebook'>

/** Notes under what the content of today asks. `dropped` counts the evidence that was under others. */
export function knownNotes({ notKnown, notebook }: Notes): Notes & { readonly dropped: number } {
  const asked = notableIds(catalogue, Object.keys(Enterprise.shape))
  const aside = notKnown.filter((id) => asked.has(id))
  const { evidence, ...rest } = notebook
  if (evidence === undefined) return { notKnown: aside, notebook, dropped: 0 }
  const known = Object.entries(evidence).filter(([id]) => asked.has(id))
  return {
    notKnown: aside,
    notebook: known.length === 0 ? rest : { ...rest, evidence: Object.fromEntries(known) },
    dropped: Object.keys(evidence).length - known.length,
  }
}
