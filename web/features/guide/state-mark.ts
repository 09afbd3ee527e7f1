import type { GuideState } from '../../../assessments/guide/standing.ts'
import type { MarkState } from '../../ui/Mark.tsx'

const marks = { done: 'held', open: 'missing', unknown: 'unknown' } as const

/** Solid where done, hollow where open, dotted where nothing is known. */
export const markOf = (state: GuideState): MarkState => marks[state]
