import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { requestId } from 'hono/request-id'
import { authRoutes } from './auth/auth-routes.ts'
import { sameOrigin } from './auth/same-origin.ts'
import { bodySize } from './body-size.ts'
import { type Log, requestLog } from './log.ts'
import { pages } from './pages.ts'
import { bodyOf, innermost, Problem, statusOf } from './problem.ts'
import { rateLimit } from './rate-limit.ts'
import { adminRoutes } from './routes/admin.ts'
import { areasRoutes } from './routes/areas.ts'
import { assessmentsRoutes } from './routes/assessments.ts'
import { assignmentsRoutes } from './routes/assignments.ts'
import { auditRoutes } from './routes/audit.ts'
import { claimsRoutes } from './routes/claims.ts'
import { clientsRoutes } from './routes/clients.ts'
import { decisionsRoutes } from './routes/decisions.ts'
import { deskRoutes } from './routes/desk.ts'
import { evaluateRoutes } from './routes/evaluate.ts'
import { healthRoutes } from './routes/health.ts'
import { historyRoutes } from './routes/history.ts'
import { membersRoutes } from './routes/members.ts'
import { openapiRoutes } from './routes/openapi.ts'
import { organisationDataRoutes } from './routes/organisation-data.ts'
import { organisationsRoutes } from './routes/organisations.ts'
import { peersRoutes } from './routes/peers.ts'
import { policiesRoutes } from './routes/policies.ts'
import { questionnaireRoutes } from './routes/questionnaire.ts'
import { registerRoutes } from './routes/register.ts'
import { reportRoutes } from './routes/report.ts'
import { reviewRoutes } from './routes/review.ts'
import { roadRoutes } from './routes/road.ts'
import { sharingRoutes } from './routes/sharing.ts'
import { submissionsRoutes } from './routes/submissions.ts'
import { workbookItemsRoutes } from './routes/workbook-items.ts'
import { workbooksRoutes } from './routes/workbooks.ts'
import { savedNotShown, securityHeaders } from './security-headers.ts'
import type { Services } from './services.ts'

export type App = ReturnType<typeof routesOf>

/** A road or a report counts as so many calls. */
const HEAVY = 6

/** The whole server but its port. `pagesFolder` is the absolute path of the built pages. */
export function createApp(services: Services, pagesFolder?: string) {
  const app = new Hono()
  const { env, clock, log } = services
  app.use(requestId(), requestLog(log, clock), securityHeaders(env), savedNotShown, compress())
  app.onError((error, c) => answerTo(problemOf(error), c, log))
  app.notFound((c) => answerTo(new Problem('not-found', 'Nothing is here'), c, log))

  app.on(['POST', 'PUT'], '/api/v1/*', rateLimit(env.EVALUATE_PER_MINUTE, env, clock))
  // Roads and reports are sought and set for seconds: so many fewer of them.
  const heavy = Math.ceil(env.EVALUATE_PER_MINUTE / HEAVY)
  app.on('POST', ['/api/v1/road', '/api/v1/report'], rateLimit(heavy, env, clock))
  app.use('/api/*', bodySize)

  app.use('/api/*', sameOrigin(env))

  app.route('/api', authRoutes(services))
  app.route('/', routesOf(services)).route('/api', openapiRoutes(publicRoutesOf(services)))
  app.all('/api/*', () => {
    throw new Problem('not-found', 'No such endpoint')
  })
  if (pagesFolder !== undefined) app.route('/', pages(pagesFolder))
  return app
}

/** The routes that the typed client knows. */
const routesOf = (services: Services) =>
  new Hono().route('/', publicRoutesOf(services)).route('/', privateRoutesOf(services))

/** Everyone's, without an account: what the published description tells. */
const publicRoutesOf = (services: Services) =>
  new Hono()
    .route('/api/v1', evaluateRoutes(services))
    .route('/api/v1', roadRoutes(services))
    .route('/api/v1', reportRoutes(services))
    .route('/api/v1', areasRoutes(services))
    .route('/api/v1', questionnaireRoutes(services))
    .route('/api/v1', policiesRoutes(services))
    .route('/api/v1', assessmentsRoutes(services))
    .route('/api/v1', historyRoutes(services))
    .route('/api/v1', peersRoutes(services))
    .route('/api', healthRoutes(services))

/** Each declares who may call it. */
const privateRoutesOf = (services: Services) =>
  new Hono()
    .route('/api', organisationsRoutes(services))
    .route('/api', membersRoutes(services))
    .route('/api', auditRoutes(services))
    .route('/api', workbooksRoutes(services))
    .route('/api', workbookItemsRoutes(services))
    .route('/api', assignmentsRoutes(services))
    .route('/api', organisationDataRoutes(services))
    .route('/api', sharingRoutes(services))
    .route('/api', submissionsRoutes(services))
    .route('/api', reviewRoutes(services))
    .route('/api', decisionsRoutes(services))
    .route('/api', clientsRoutes(services))
    .route('/api', registerRoutes(services))
    .route('/api', claimsRoutes(services))
    .route('/api', deskRoutes(services))
    .route('/api', adminRoutes(services))

/** Every error is a Problem; what was not foreseen says nothing of its cause outside. */
function problemOf(error: Error): Problem {
  if (error instanceof Problem) return error
  const isCallers = error instanceof HTTPException && error.status < 500
  if (isCallers) return new Problem('invalid', 'The request is not valid', { cause: error })
  return new Problem('internal', 'Something went wrong on the server', { cause: error })
}

function answerTo(problem: Problem, c: Context, log: Log) {
  const id: string = c.get('requestId') ?? ''
  const { retryAfter } = problem.details
  if (problem.code === 'internal') log.error({ requestId: id, err: innermost(problem) }, 'failed')
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter))
  c.header('Cache-Control', 'no-store')
  return c.json(bodyOf(problem, id), statusOf[problem.code])
}
