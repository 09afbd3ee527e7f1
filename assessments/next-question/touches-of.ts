import { scenesOf } from '../ladder/smart-factory.ts'
import type { Answers } from '../ladder/sme-digital.ts'
import type { Request } from '../schema/request.ts'
import type { Ladders } from '../schema/result.ts'
import type { Scales } from '../schema/scales.ts'
import { aiShareTouch, countTouch, wholeTouch } from './count-touch.ts'
import { maturityTouches } from './maturity-touches.ts'
import { type OpenGate, openGates, type Touch, type Touches } from './open-gates.ts'
import { scoreOf, scoreTouch } from './score-touch.ts'

type Reader = (open: OpenGate) => (id: string) => Touch

/** How an answer bears on a gate; the gates that rest on maturity are judged apart. */
function readerOf({ indicator, factory }: Scales, answers: Answers): Reader {
  const questions = new Map(indicator.questions.map((one) => [one.id, one]))
  const score = scoreOf(indicator, answers)
  return (open) => {
    const { rule, rung, reads } = open.gate
    const share = factory.rungs.find((one) => one.id === rung)?.demand.aiShare
    if (rule === 'ai-share' && share !== undefined) {
      const touch = aiShareTouch(open, scenesOf(reads, answers), share)
      return () => touch
    }
    if (rule === 'scenarios' || rule === 'constraint-scenarios' || rule.startsWith('covers-')) {
      const touch = countTouch(open)
      return () => touch
    }
    return (id) => {
      const question = questions.get(id)
      return question === undefined ? wholeTouch(open) : scoreTouch(open, score, question)
    }
  }
}

/** What an answer to each open question can do to the open gates of all ladders. */
export function touchesOf(request: Request, scales: Scales, ladders: Ladders): Touches {
  const answers = request.answers ?? {}
  const open = Object.values(ladders).flatMap(openGates)
  const rests = ({ gate }: OpenGate) => gate.rule === 'own-score' || gate.rule === 'maturity'
  const industry = request.enterprise?.process ?? null
  const touches = new Map(maturityTouches(scales.maturity, answers, industry, open.filter(rests)))
  const read = readerOf(scales, answers)
  for (const one of open) {
    if (rests(one)) continue
    const touchBy = read(one)
    for (const id of one.gate.reads) {
      if ((answers[id] ?? null) !== null) continue
      touches.set(id, [...(touches.get(id) ?? []), touchBy(id)])
    }
  }
  return touches
}
