import { scales } from '../../../assessments/content/scales.ts'
import { lastWholeYear } from '../../../assessments/days.ts'
import { nextQuestionOf } from '../../../assessments/next-question/next-question-of.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Ladders, NextQuestion } from '../../../assessments/schema/result.ts'
import type { Draft } from '../assessment/draft.ts'
import { stepOfQuestion } from './step-of-question.ts'
import { type Step, stepsFor } from './steps.ts'

export type Sitting = {
  readonly draft: Draft
  readonly request: Request
  readonly ladders: Ladders
  readonly asOf: string
}

export type Best = { readonly question: NextQuestion; readonly step: Step }

/** Questions said to be not known; the revenue that the ladders read is the last whole year's. */
function putAside({ draft, asOf }: Sitting): readonly string[] {
  const revenue = 'enterprise.revenueFen'
  return draft.notKnown.map((id) => (id === revenue ? `${revenue}.${lastWholeYear(asOf)}` : id))
}

/** What a screen asks, by the ids of its answers. */
const questionsOn = (step: Step): readonly string[] =>
  step.kind === 'subdomain'
    ? step.subdomain.statements.map(({ level }) => `${step.id}.${level}`)
    : step.asks

/** The open question that settles most, with its screen; screens in `passed` are not come back to. */
export function bestStep(sitting: Sitting, passed: readonly Step[] = []): Best | undefined {
  const skip = new Set([...putAside(sitting), ...passed.flatMap(questionsOn)])
  const { request, ladders, asOf, draft } = sitting
  const question = nextQuestionOf(request, scales, asOf, skip, ladders)
  const step = question === null ? undefined : stepOfQuestion(stepsFor(draft), question.id)
  return question === null || step === undefined ? undefined : { question, step }
}
