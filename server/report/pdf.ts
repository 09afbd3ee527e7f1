import type { Report } from '../../assessments/report/block.ts'
import { pdfWords } from './pdf-words.ts'
import { qrRows } from './qr.ts'
import { typeset } from './typesetter.ts'
import { typstTemplate } from './typst-template.ts'

const onNewPage: readonly Report['sections'][number]['id'][] = [
  'summary',
  'ladders',
  'gates',
  'plan',
  'trace',
]

/** A longer run would leave its column. Hashes and addresses stay whole: they are to be copied. */
const LONGEST_RUN = 18

/** Places to break at in runs that no line can break, such as the ids of records. */
const breakable = (text: string): string =>
  text.replace(/[\w.:/-]{19,}/g, (run) =>
    /^([0-9a-f]{64}|https?:.*)$/.test(run)
      ? run
      : (run.match(new RegExp(`.{1,${LONGEST_RUN / 3}}`, 'g')) ?? [run]).join('\u200b'),
  )

/** What the paper shows: all but the request, which the tables tell. */
function inked({ request: _, ...report }: Report): string {
  const qr = report.link === undefined ? null : qrRows(report.link)
  return JSON.stringify({ report, qr, onNewPage }, (_, value) =>
    typeof value === 'string' ? breakable(value) : value,
  )
}

/**
 * The report as a PDF on A4. The same report gives the same bytes: noon of its day in Shanghai
 * stands for the time of making.
 */
export const pdfOf = (report: Report): Promise<Uint8Array> =>
  typeset({
    content: typstTemplate,
    inputs: { report: inked(report), words: JSON.stringify(pdfWords[report.lang]) },
    seconds: Date.parse(`${report.asOf}T12:00:00+08:00`) / 1000,
  })
