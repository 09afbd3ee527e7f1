import { useSearchParams } from '@solidjs/router'
import { liesIn } from '../../../assessments/measure/area.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { useDocuments } from './use-documents.ts'

/**
 * Whether the page also counts with the consultation drafts; never where no draft can apply. It
 * stands in the address, so that a link, a reload and a print show the same.
 */
export function useDraftSwitch() {
  const { draft } = useAssessment()
  const { documents } = useDocuments()
  const [search, setSearch] = useSearchParams<{ draft?: string }>()
  const canApply = () =>
    documents().some((one) => one.draft && liesIn(draft.enterprise.area, one) !== false)
  return {
    canApply,
    drafts: () => search.draft === '1' && canApply(),
    setDrafts: (on: boolean) => setSearch({ draft: on ? '1' : undefined }, { replace: true }),
  }
}
