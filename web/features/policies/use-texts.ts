import { createLoaded } from '../money/create-loaded.ts'

/** The official texts by document id, from a chunk of their own. */
export function useTexts() {
  const { value, failed, again } = createLoaded(
    () => import('../../../assessments/content/policies/texts.ts'),
  )
  return {
    textOf: (document: string) => value()?.textOf[document],
    ready: () => value() !== undefined,
    failed,
    again,
  }
}
