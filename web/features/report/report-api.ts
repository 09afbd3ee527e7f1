import type { Counts, ReportNotebook } from '../../../assessments/report/block.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { RoadWish } from '../../../assessments/schema/road.ts'
import { type Client, createClient } from '../../../server/client.ts'
import { type Language, language } from '../../language.ts'
import type { OwnRoad } from '../road/own-road.ts'

export type Format = 'pdf' | 'docx' | 'xlsx'

/** What is told in a report; `link` is that of a saved copy with the same answers. */
export type ReportSubject = {
  readonly request: Request
  readonly name: string
  readonly industry: string | null
  readonly notebook: ReportNotebook
  /** What shares were worked out from: only an Excel file holds it, to be read back. */
  readonly counts?: Counts
  /** The firm's own figures for the road; without them it is that of the assumptions. */
  readonly road?: OwnRoad
  readonly link: string | null
}

/** `number` is what support asks for; `wait` counts seconds. */
export type Failure =
  | { readonly status: 'unreachable' | 'too-large' }
  | { readonly status: 'too-many'; readonly wait: number }
  | { readonly status: 'refused' | 'broken'; readonly number: string }

export type MadeReport = { readonly status: 'made'; readonly file: Blob } | Failure

const client: Client = createClient(location.origin)

type Problem = {
  readonly requestId?: string
  readonly issues?: readonly { readonly path: string }[]
}

/**
 * The report as a file. A copy that no longer holds these answers, as on the day after it was saved,
 * is not named: the report is then made without it.
 */
export async function reportFile(format: Format, subject: ReportSubject): Promise<MadeReport> {
  try {
    const answer = await sent(format, subject, language())
    if (answer.ok) return { status: 'made', file: await answer.blob() }
    const problem = (await answer.json().catch(() => ({}))) as Problem
    const isOfLink = answer.status === 404 || problem.issues?.some(({ path }) => path === 'link')
    if (isOfLink && subject.link !== null) return reportFile(format, { ...subject, link: null })
    // Figures for remedies or measures that the content no longer has say nothing of the answers.
    const isOfRoad = problem.issues?.some(({ path }) => path.startsWith('road.'))
    if (isOfRoad && subject.road !== undefined) {
      const { road: _, ...others } = subject
      return reportFile(format, others)
    }
    return failureOf(answer, problem.requestId ?? '')
  } catch {
    return { status: 'unreachable' }
  }
}

/** A name for the report; the server takes no longer one. */
const MOST_OF_NAME = 120

function sent(format: Format, subject: ReportSubject, lang: Language): Promise<Response> {
  const { request, industry, notebook, counts, road, link } = subject
  const firm = subject.name.trim().slice(0, MOST_OF_NAME)
  return client.api.v1.report.$post({
    query: {
      ...{ format, lang },
      ...(firm === '' ? {} : { firm }),
      ...(industry === null ? {} : { industry }),
      ...(link === null ? {} : { link }),
    },
    json: {
      ...request,
      notebook,
      ...(counts === undefined ? {} : { counts }),
      ...(road === undefined ? {} : { road: wishOf(road) }),
    },
  }) as Promise<Response>
}

/** What lists of the draft hold is read only there. */
const wishOf = ({ withoutMeasures, ...road }: OwnRoad): RoadWish => ({
  ...road,
  ...(withoutMeasures === undefined ? {} : { withoutMeasures: [...withoutMeasures] }),
})

function failureOf({ status, headers }: Response, number: string): Failure {
  if (status === 413) return { status: 'too-large' }
  if (status === 429) {
    return { status: 'too-many', wait: Number(headers.get('Retry-After') ?? 60) }
  }
  return { status: status >= 500 ? 'broken' : 'refused', number }
}
