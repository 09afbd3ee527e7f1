import { createContext, type JSX, onMount, useContext } from 'solid-js'
import { whenIdle } from '../../when-idle.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { createSaving, type Saving } from './saving.ts'

const Current = createContext<Saving>()

/** Stands around all pages, so that a saved assessment follows its answers wherever they change. */
export function SavingProvider(props: { readonly children: JSX.Element }): JSX.Element {
  const saving = createSaving(useAssessment())
  // What colleagues have answered since is on screen soon, and not only after a clash.
  onMount(() => whenIdle(() => void saving.pull()))
  return <Current.Provider value={saving}>{props.children}</Current.Provider>
}

/** The saving of all pages; a page that stands alone saves by itself. */
export const useSaving = (): Saving => useContext(Current) ?? createSaving(useAssessment())
