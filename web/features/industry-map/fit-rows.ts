import type { ProcessStep } from '../../../assessments/schema/industry-map.ts'
import type { Words } from '../../../assessments/schema/words.ts'
import { stepOfQuestion } from '../interview/step-of-question.ts'
import { steps } from '../interview/steps.ts'
import {
  byNumber,
  type FirmStanding,
  scenarioStanding,
  sceneStanding,
  subdomainStanding,
  type Teller,
} from './firm-standing.ts'
import { scenarioOf, sceneOf, subdomainOf } from './ladder-parts.ts'

export const fitKinds = ['scene', 'scenario', 'subdomain'] as const
export type FitKind = (typeof fitKinds)[number]

/** A thing of the ladders that fits a step. */
export type FitRow = {
  readonly id: string
  /** Subdomains have none. */
  readonly number: number | null
  readonly name: Words
  readonly standing: FirmStanding
  /** The screen of the interview that asks it; null where this firm is not asked. */
  readonly href: string | null
}

type Named = { readonly name: Words; readonly number?: number | undefined }

const readings: Readonly<
  Record<
    FitKind,
    {
      readonly ids: (step: ProcessStep) => readonly string[]
      readonly named: (id: string) => Named | undefined
      readonly standing: (id: string, teller: Teller) => FirmStanding
      readonly question: (id: string) => string
    }
  >
> = {
  scene: {
    ids: (step) => byNumber(step.scenes),
    named: sceneOf,
    standing: sceneStanding,
    question: (id) => id,
  },
  scenario: {
    ids: (step) => byNumber(step.scenarios),
    named: scenarioOf,
    standing: scenarioStanding,
    question: (id) => id,
  },
  subdomain: {
    ids: (step) => step.subdomains,
    named: subdomainOf,
    standing: subdomainStanding,
    question: (id) => `cmmm.${id}`,
  },
}

/** What of one ladder fits a step, where the firm stands there, and where it is asked. */
export function fitRows(kind: FitKind, step: ProcessStep, teller: Teller): readonly FitRow[] {
  const { ids, named, standing, question } = readings[kind]
  return ids(step).map((id) => {
    const found = named(id)
    if (found === undefined) throw new Error(`no ${kind} ${id}`)
    const stands = standing(id, teller)
    const screen = stepOfQuestion(steps, question(id))?.id ?? ''
    return {
      id,
      number: found.number ?? null,
      name: found.name,
      standing: stands,
      href: stands.is === 'not-asked' ? null : `/check/${screen}`,
    }
  })
}
