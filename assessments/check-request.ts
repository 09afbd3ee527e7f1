import { TOP_DIGITAL_LEVEL } from './measure/digital-level.ts'
import type { Catalogue } from './schema/catalogue.ts'
import type { Maturity } from './schema/ladder.ts'
import type { Measure } from './schema/measure.ts'
import type { Fact } from './schema/record.ts'
import type { Answer, Request } from './schema/request.ts'
import type { QuestionScale, Scales } from './schema/scales.ts'

/** What is wrong with a request, and where: `path` is dotted, record positions are numbers. */
export type Issue = { readonly path: string; readonly message: string }

type Check = (answer: NonNullable<Answer>) => string | null

const oneOf =
  (values: readonly string[]): Check =>
  (answer) =>
    typeof answer === 'string' && values.includes(answer) ? null : `one of ${values.join(', ')}`

const flag: Check = (answer) => (typeof answer === 'boolean' ? null : 'true or false')

const scenarioLevel: Check = (answer) =>
  typeof answer === 'number' && answer >= 0 && answer <= 4 ? null : 'a level from 0 to 4'

/** A list says everything: at least one option, each once, and 无 (A) only by itself. */
function optionsOf(question: QuestionScale): Check {
  const keys = question.options.map((option) => option.key)
  if (question.kind === 'single') return oneOf(keys)
  return (answer) => {
    if (!Array.isArray(answer) || answer.length === 0) return 'a list of at least one option'
    if (answer.some((key) => !keys.includes(key))) return `a list of ${keys.join(', ')}`
    if (new Set(answer).size !== answer.length) return 'each option once'
    if (answer.length > 1 && answer.includes('A')) return 'A (none) alone, or the others without it'
    return null
  }
}

/** Every answer that the content asks for, by id, with what it must be. */
function checksOf({ indicator, maturity, factory }: Scales): ReadonlyMap<string, Check> {
  const statement = oneOf(maturity.answers.map((one) => one.value))
  return new Map<string, Check>([
    ...indicator.questions.map((one): [string, Check] => [one.id, optionsOf(one)]),
    ...indicator.scenarios.map((one): [string, Check] => [one.id, scenarioLevel]),
    ...factory.scenes.map((one): [string, Check] => [one.id, oneOf(['none', 'built', 'ai'])]),
    ...factory.questions.map((one): [string, Check] => {
      const values = one.options.map((option) => option.value)
      return [one.id, values.includes('true') ? flag : oneOf(values)]
    }),
    ...maturity.subdomains.flatMap((one): [string, Check][] => [
      ...(one.removable ? [[`cmmm.${one.id}`, oneOf(['na'])] as [string, Check]] : []),
      ...one.statements.map(({ level }): [string, Check] => [`cmmm.${one.id}.${level}`, statement]),
    ]),
  ])
}

type Answers = NonNullable<Request['answers']>

/** Answers to no question of these scales, and values that their questions do not take. */
export function answerIssues(answers: Answers, scales: Scales): readonly Issue[] {
  const checks = checksOf(scales)
  return Object.entries(answers).flatMap(([id, answer]) => {
    const check = checks.get(id)
    if (check === undefined) return [{ path: `answers.${id}`, message: 'no such question' }]
    const wrong = answer === null ? null : check(answer)
    return wrong === null ? [] : [{ path: `answers.${id}`, message: `expected ${wrong}` }]
  })
}

/** A subdomain cannot both be answered and not be there. */
function removedIssues(answers: Answers, { subdomains }: Maturity): Issue[] {
  return subdomains
    .filter((one) => answers[`cmmm.${one.id}`] === 'na')
    .filter((one) =>
      one.statements.some(({ level }) => (answers[`cmmm.${one.id}.${level}`] ?? null) !== null),
    )
    .map((one) => ({
      path: `answers.cmmm.${one.id}`,
      message: 'not applicable, yet one of its statements is answered',
    }))
}

const exceeds = (part: number | null | undefined, whole: number | null | undefined): boolean =>
  part != null && whole != null && part > whole

type Known = { readonly byId: ReadonlyMap<string, Fact>; readonly measures: readonly Measure[] }

function grantIssues(fact: Extract<Fact, { kind: 'granted' }>, at: string, known: Known): Issue[] {
  const measure = fact.measure ?? null
  const paid = known.measures.find((one) => one.id === measure)
  const kind = paid?.feed.kind
  const issues: Issue[] = []
  if (measure !== null && paid === undefined) {
    issues.push({ path: `${at}.measure`, message: 'no such measure' })
  }
  const before = new Set<string>()
  for (const [i, id] of (fact.records ?? []).entries()) {
    const named = known.byId.get(id)
    const path = `${at}.records.${i}`
    if (before.has(id)) issues.push({ path, message: 'named twice' })
    else if (named === undefined) issues.push({ path, message: 'names no record' })
    else if (named.kind === 'granted') issues.push({ path, message: 'names a grant' })
    else if (kind !== undefined && named.kind !== kind) {
      issues.push({ path, message: `names a record of kind ${named.kind}, expected ${kind}` })
    }
    before.add(id)
  }
  return issues
}

function factIssues(fact: Fact, at: string, known: Known): Issue[] {
  switch (fact.kind) {
    case 'spend': {
      const id = fact.project ?? null
      if (id === null) return []
      const named = known.byId.get(id)
      if (named?.kind === 'project') return []
      const message =
        named === undefined ? 'names no record' : `names a record of kind ${named.kind}`
      return [{ path: `${at}.project`, message }]
    }
    case 'project':
      return exceeds(fact.fiscalFen, fact.investmentFen)
        ? [{ path: `${at}.fiscalFen`, message: 'above investmentFen' }]
        : []
    case 'equity':
      return exceeds(fact.amountFen, fact.roundFen)
        ? [{ path: `${at}.amountFen`, message: 'above roundFen' }]
        : []
    case 'title':
      return fact.until != null && fact.until < fact.on
        ? [{ path: `${at}.until`, message: 'before on' }]
        : []
    case 'certificate':
      return fact.of === 'sme-digital' && exceeds(fact.level, TOP_DIGITAL_LEVEL)
        ? [{ path: `${at}.level`, message: `above ${TOP_DIGITAL_LEVEL}` }]
        : []
    case 'granted':
      return grantIssues(fact, at, known)
    default:
      return []
  }
}

function recordIssues(records: readonly Fact[], measures: readonly Measure[]): Issue[] {
  const byId = new Map<string, Fact>()
  const issues: Issue[] = []
  for (const [i, record] of records.entries()) {
    if (byId.has(record.id)) issues.push({ path: `records.${i}.id`, message: 'is used twice' })
    else byId.set(record.id, record)
  }
  const known: Known = { byId, measures }
  return [...issues, ...records.flatMap((fact, i) => factIssues(fact, `records.${i}`, known))]
}

/**
 * What the schema of a request cannot know: whether answers and areas exist in the content, and
 * whether records refer to each other rightly. An empty list means that it can be evaluated.
 */
export function checkRequest(request: Request, catalogue: Catalogue): readonly Issue[] {
  const area = request.enterprise?.area ?? null
  const answers = request.answers ?? {}
  const measures = catalogue.documents.flatMap((document) => document.measures)
  return [
    ...(area === null || catalogue.areas.some((one) => one.path === area)
      ? []
      : [{ path: 'enterprise.area', message: 'no such area' }]),
    ...answerIssues(answers, catalogue),
    ...removedIssues(answers, catalogue.maturity),
    ...recordIssues(request.records ?? [], measures),
  ]
}
