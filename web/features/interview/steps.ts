import { scales } from '../../../assessments/content/scales.ts'
import type { SubdomainScale } from '../../../assessments/schema/scales.ts'
import type { Draft } from '../assessment/draft.ts'

export type SectionId =
  | 'firm'
  | 'basics'
  | 'foundation'
  | 'management'
  | 'results'
  | 'scenarios'
  | 'scenes'
  | 'maturity'
  | 'records'

/**
 * One screen of the interview: `id` stands in the address, `asks` are the answers it settles. The
 * words of a screen are loaded with it, so that the first one comes quickly.
 */
export type Step = {
  readonly id: string
  readonly section: SectionId
  readonly asks: readonly string[]
} & (
  | {
      readonly kind: 'place' | 'size' | 'standing' | 'records' | 'factory' | 'question' | 'scenario'
    }
  /** Values to report where there are any: nobody has to. */
  | { readonly kind: 'kpis' }
  | { readonly kind: 'scenes'; readonly chapter: string }
  | { readonly kind: 'subdomain'; readonly subdomain: SubdomainScale }
)

const { indicator, maturity, factory } = scales

const sectionOf = (dimension: string): SectionId =>
  dimension === 'management' || dimension === 'results' ? dimension : 'foundation'

/** All screens in the order of the interview. */
export const steps: readonly Step[] = [
  {
    kind: 'place',
    id: 'place',
    section: 'firm',
    asks: ['enterprise.area', 'enterprise.process'],
  },
  {
    kind: 'size',
    id: 'size',
    section: 'firm',
    asks: ['enterprise.employees', 'enterprise.revenueFen'],
  },
  {
    kind: 'standing',
    id: 'standing',
    section: 'firm',
    asks: [
      'enterprise.legalPerson',
      'enterprise.creditClean',
      'enterprise.manufacturer',
      'enterprise.aiRobotics',
    ],
  },
  ...factory.questions.flatMap((question): Step[] => [
    { kind: 'factory', id: question.id, section: 'basics', asks: [question.id] },
    ...(question.id === 'factory.kpi'
      ? [{ kind: 'kpis', id: 'kpis', section: 'basics', asks: ['kpis'] } as const]
      : []),
  ]),
  ...indicator.questions.map(
    (question): Step => ({
      kind: 'question',
      id: question.id,
      section: sectionOf(question.dimension),
      asks: [question.id],
    }),
  ),
  ...indicator.scenarios.map(
    (scenario): Step => ({
      kind: 'scenario',
      id: scenario.id,
      section: 'scenarios',
      asks: [scenario.id],
    }),
  ),
  ...factory.chapters.map((chapter): Step => {
    const scenes = factory.scenes.filter((scene) => scene.chapter === chapter.id)
    return {
      kind: 'scenes',
      id: `scenes.${chapter.id}`,
      section: 'scenes',
      chapter: chapter.id,
      asks: scenes.map((scene) => scene.id),
    }
  }),
  ...maturity.subdomains.map(
    (subdomain): Step => ({
      kind: 'subdomain',
      id: `cmmm.${subdomain.id}`,
      section: 'maturity',
      subdomain,
      asks: [`cmmm.${subdomain.id}`],
    }),
  ),
  { kind: 'records', id: 'records', section: 'records', asks: ['records'] },
]

/** Screens that this firm is asked: in the process industry two subdomains weigh nothing. */
export const stepsFor = (draft: Draft): readonly Step[] =>
  steps.filter(
    (step) =>
      step.kind !== 'subdomain' ||
      draft.enterprise.process == null ||
      step.subdomain.weights[draft.enterprise.process] > 0,
  )

export const sections: readonly SectionId[] = [
  'firm',
  'basics',
  'foundation',
  'management',
  'results',
  'scenarios',
  'scenes',
  'maturity',
  'records',
]

/** A screen that may stay empty is not counted. */
export const isCounted = (step: Step): boolean => step.kind !== 'kpis'

/** `done`: all it asks is answered. `open`: something was answered or said to be not known. */
export type Progress = 'done' | 'open' | 'untouched'

const told = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

function isAnswered(draft: Draft, id: string): boolean {
  if (id === 'records') return draft.records.length > 0
  if (id === 'kpis') return Object.keys(draft.notebook.kpis ?? {}).length > 0
  if (id === 'enterprise.revenueFen')
    return Object.values(draft.enterprise.revenueFen ?? {}).some(told)
  if (id.startsWith('enterprise.')) {
    const field = id.slice('enterprise.'.length) as keyof Draft['enterprise']
    return told(draft.enterprise[field])
  }
  return told(draft.answers[id])
}

/** A subdomain is settled once it is removed, or every level up to the first missed one is answered. */
function subdomainProgress(draft: Draft, subdomain: SubdomainScale): Progress {
  const id = `cmmm.${subdomain.id}`
  if (draft.answers[id] === 'na') return 'done'
  const given = subdomain.statements.map(({ level }) => draft.answers[`${id}.${level}`] ?? null)
  const open = given.indexOf(null)
  if (open === -1) return 'done'
  return open > 0 || draft.notKnown.includes(`${id}.1`) ? 'open' : 'untouched'
}

export function progressOf(draft: Draft, step: Step): Progress {
  if (step.kind === 'subdomain') return subdomainProgress(draft, step.subdomain)
  const answered = step.asks.filter((id) => isAnswered(draft, id)).length
  if (answered === step.asks.length) return 'done'
  const seen = step.asks.some((id) => draft.notKnown.includes(id))
  return answered > 0 || seen ? 'open' : 'untouched'
}
