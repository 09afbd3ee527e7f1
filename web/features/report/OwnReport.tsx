import type { JSX } from 'solid-js'
import { unwrap } from 'solid-js/store'
import { sayReport } from '../../messages/report.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { useSaving } from '../saving/saving-context.tsx'
import { ReportDownload } from './ReportDownload.tsx'

/** The result of the answers on this device, to take away. */
export function OwnReport(): JSX.Element {
  const { draft, request, asOf } = useAssessment()
  const saving = useSaving()
  /** The saved copy is named while it holds the very answers that the report is made from. */
  const subject = () => {
    const { evidence, kpis } = draft.notebook
    return {
      request: unwrap(request()),
      name: draft.name,
      industry: draft.industry,
      notebook: { evidence, kpis },
      counts: unwrap(draft.counts),
      road: unwrap(draft.road),
      link: saving.state().at === 'saved' ? (draft.saved?.link ?? null) : null,
    }
  }
  return <ReportDownload subject={subject} asOf={asOf()} safe={sayReport().safe} />
}
