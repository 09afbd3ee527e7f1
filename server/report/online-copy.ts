import type { Context } from 'hono'
import { canonicalJson } from '../../assessments/canonical-json.ts'
import type { ReportNotebook } from '../../assessments/report/block.ts'
import type { Request } from '../../assessments/schema/request.ts'
import { assessmentByLink } from '../../db/queries/assessments.ts'
import { unknownAssessment } from '../actions/update-assessment.ts'
import { sha256Of } from '../fingerprint.ts'
import { visibleBeside } from '../notebook.ts'
import { Problem } from '../problem.ts'
import type { Services } from '../services.ts'

/** SHA-256 of the request with its day, as a saved assessment carries it. */
export const answersSha256Of = (pinned: Request): string => sha256Of(canonicalJson(pinned))

export type OnlineCopy = {
  readonly address: string
  readonly name: string | null
  readonly industry: string | null
  readonly notebook: ReportNotebook
}

/**
 * The saved assessment that verifies a report. It must hold the very answers that the report is
 * made from, and their result by the same content; else the two would say different things.
 */
export async function onlineCopy(
  { db, env, catalogue }: Pick<Services, 'db' | 'env' | 'catalogue'>,
  c: Context,
  link: string | undefined,
  answersSha256: string,
): Promise<OnlineCopy | undefined> {
  if (link === undefined) return undefined
  const row = await assessmentByLink(db.read, sha256Of(link))
  if (row === undefined) throw unknownAssessment()
  if (row.answersSha256 !== answersSha256) {
    const issues = [{ path: 'link', message: 'the saved assessment holds other answers' }]
    throw new Problem('invalid', 'The link is not of these answers', { issues })
  }
  if (row.catalogueSha256 !== catalogue.sha256) {
    const issues = [{ path: 'link', message: 'the saved assessment rests on other content' }]
    throw new Problem('invalid', 'The link is of another version of the content', { issues })
  }
  const { name, industry } = row
  const { notebook } = visibleBeside(row)
  return { address: `${originOf(c, env.TRUST_PROXY)}/a/${link}`, name, industry, notebook }
}

/** Where the caller reached this server; a proxy in front says by which protocol. */
function originOf(c: Context, trustProxy: boolean): string {
  const { host, protocol } = new URL(c.req.url)
  const forwarded = trustProxy ? c.req.header('X-Forwarded-Proto')?.split(',').at(-1)?.trim() : ''
  const scheme = forwarded === 'https' || protocol === 'https:' ? 'https' : 'http'
  return `${scheme}://${host}`
}
