import type { Assessment } from './assessment.tsx'
import { emptyDraft } from './draft.ts'

/** Puts the example factory on screen, as it ships. The firm's own answers stay where they are. */
export async function openExample(assessment: Assessment): Promise<void> {
  const { exampleFactory } = await import(
    '../../../assessments/content/examples/example-factory.ts'
  )
  const { name, industry, request, counts } = exampleFactory
  await assessment.load({
    ...emptyDraft('example'),
    name: name.zh,
    industry,
    enterprise: request.enterprise ?? {},
    answers: request.answers ?? {},
    records: request.records ?? [],
    counts,
    changedAt: Date.now(),
  })
  await assessment.keep()
}
