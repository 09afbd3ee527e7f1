import { createLoaded } from './create-loaded.ts'

/** The suggested papers by measure, from a chunk of their own. */
export function useApplications() {
  const { value, failed } = createLoaded(
    () => import('../../../assessments/content/policies/applications/applications.ts'),
  )
  return {
    applicationOf: (measure: string) =>
      value()?.applications.find((one) => one.measure === measure),
    ready: () => value() !== undefined || failed(),
  }
}
