import type { Scales } from '../schema/scales.ts'

/** Every question of a version, by the id of its answer. */
export const questionIds = ({ indicator, maturity, factory }: Scales): readonly string[] => [
  ...indicator.questions.map((one) => one.id),
  ...indicator.scenarios.map((one) => one.id),
  ...factory.questions.map((one) => one.id),
  ...factory.scenes.map((one) => one.id),
  ...maturity.subdomains.flatMap((one) => [
    ...(one.removable ? [`cmmm.${one.id}`] : []),
    ...one.statements.map((statement) => `cmmm.${one.id}.${statement.level}`),
  ]),
]

/**
 * All that a note may stand under or that may be put aside: every answer, each subdomain as a whole,
 * the named facts of the firm, its indicators and its records.
 */
export const notableIds = (scales: Scales, facts: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...questionIds(scales),
    ...scales.maturity.subdomains.map((one) => `cmmm.${one.id}`),
    ...facts.map((fact) => `enterprise.${fact}`),
    'kpis',
    'records',
  ])
