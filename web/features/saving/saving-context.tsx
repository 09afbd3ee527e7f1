import { createContext, type JSX, useContext } from 'solid-js'
import { useAssessment } from '../assessment/assessment.tsx'
import { createSaving, type Saving } from './saving.ts'

const Current = createContext<Saving>()

/** Stands around all pages, so that a saved assessment follows its answers wherever they change. */
export function SavingProvider(props: { readonly children: JSX.Element }): JSX.Element {
  const saving = createSaving(useAssessment())
  return <Current.Provider value={saving}>{props.children}</Current.Provider>
}

/** The saving of all pages; a page that stands alone saves by itself. */
export const useSaving = (): Saving => useContext(Current) ?? createSaving(useAssessment())
