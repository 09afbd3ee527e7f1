import type { Assessment } from './create-assessment.ts'
import { type Draft, emptyDraft, type Opened } from './draft.ts'

/**
 * Puts the example factory on screen, as it ships. The firm's own answers stay where they are.
 * False when another draft was asked for meanwhile.
 */
export async function openExample(assessment: Assessment): Promise<boolean> {
  const isShown = await assessment.load(exampleDraft())
  if (isShown) await assessment.keep()
  return isShown
}

async function exampleDraft(): Promise<Opened> {
  const { exampleFactory } = await import(
    '../../../assessments/content/examples/example-factory.ts'
  )
  const { name, industry, request, counts } = exampleFactory
  const draft: Draft = {
    ...emptyDraft('example'),
    name: name.zh,
    industry,
    enterprise: request.enterprise ?? {},
    answers: request.answers ?? {},
    records: request.records ?? [],
    counts,
    changedAt: Date.now(),
  }
  return { draft, dropped: 0 }
}
