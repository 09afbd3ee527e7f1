import type { TaskStanding } from '../../../assessments/guide/standing.ts'
import { sayGuide } from '../../messages/guide.ts'
import { useAssessment } from '../assessment/assessment.tsx'
import { content } from '../assessment/content.ts'
import { voice } from '../result/voice.ts'
import { screensOf, type ToldLine, toldLines } from './told-lines.ts'

/** What the answers on screen tell, in the language of the page. Reactive. */
export function useTold() {
  const { request } = useAssessment()
  const teller = () => ({
    answers: request().answers ?? {},
    content,
    voice: voice(),
    words: sayGuide(),
  })
  return {
    lines: (standing: TaskStanding): readonly ToldLine[] => toldLines(standing, teller()),
    screens: (ids: readonly string[]): readonly ToldLine[] => screensOf(ids, teller()),
  }
}
