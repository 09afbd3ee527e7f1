import { createSignal } from 'solid-js'
import type { Refusal } from '../account/private-api.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { openWorkbook } from './open-workbook.ts'
import type { Place } from './place.ts'

/** Putting a workbook on screen from a page: whether it goes on, and why it could not be. */
export function createOpening() {
  const assessment = useAssessment()
  const [isBusy, setBusy] = createSignal(false)
  const [refusal, setRefusal] = createSignal<Refusal>()
  return {
    isBusy,
    refusal,
    async open(place: Place, firm: string): Promise<boolean> {
      setBusy(true)
      setRefusal(undefined)
      const refused = await openWorkbook(assessment, place, firm)
      setBusy(false)
      setRefusal(refused)
      return refused === undefined
    },
  }
}
