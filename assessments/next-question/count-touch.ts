import { fraction } from '../ladder/decimal.ts'
import { reaches } from '../ladder/gate.ts'
import { aiShareGate, type Scenes } from '../ladder/smart-factory.ts'
import type { OpenGate, Touch } from './open-gates.ts'

/** A gate on a count, where one more answer counts or does not. All open answers weigh alike. */
export function countTouch(open: OpenGate): Touch {
  const { range, threshold, reads } = open.gate
  const [low, high, line] = [Number(range?.low), Number(range?.high), Number(threshold)]
  const counted = reaches({ low: low + 1, high }, line)
  const left = reaches({ low, high: high - 1 }, line)
  const settles = counted !== null || left !== null
  return { ...open, settles, closes: fraction(1, reads.length) }
}

/** The AI share, where one more scene is said to be in place with AI, without it, or not at all. */
export function aiShareTouch(
  open: OpenGate,
  scenes: Scenes,
  share: readonly [number, number],
): Touch {
  const left = { ...scenes, open: scenes.open - 1 }
  const cases: readonly Scenes[] = [
    left,
    { ...left, inPlace: left.inPlace + 1 },
    { ...left, inPlace: left.inPlace + 1, ai: left.ai + 1 },
  ]
  const settles = cases.some((one) => aiShareGate(open.gate, one, share).holds !== null)
  return { ...open, settles, closes: fraction(1, scenes.inPlace + scenes.open) }
}

/** A gate that its one question decides, whatever the answer. */
export const wholeTouch = (open: OpenGate): Touch => ({
  ...open,
  settles: true,
  closes: fraction(1),
})
