import type { Tell } from '../../schema/application-guide.ts'

/** Each of the 40 typical scenes, in use with AI. */
export const scenesWithAi: readonly Tell[] = Array.from({ length: 40 }, (_, index) => ({
  answer: `scene.${index + 1}`,
  atLeast: 'ai',
}))
