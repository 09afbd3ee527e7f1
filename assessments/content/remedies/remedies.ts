import type { Remedy } from '../../schema/remedy.ts'
import { remedyTopics } from './topics.ts'

/**
 * All that a factory can buy or do to raise its answers. Costs, months and effects are planning
 * assumptions: no official price exists.
 */
export const remedies: readonly Remedy[] = remedyTopics.flatMap((topic) => topic.remedies)
