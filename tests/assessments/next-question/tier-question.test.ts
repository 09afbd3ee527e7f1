import { describe, expect, test } from 'vitest'
import { type Answers, scales, scenesAs } from '../ladder/make.ts'
import { nextOf, settledElsewhere } from './left.ts'

const share = 'smart-factory-2025/excellent/ai-share'

/** An advanced factory that meets all of excellent but for what its scenes leave open. */
const advanced = (scenes: Answers) => ({
  enterprise: { process: 'discrete', revenueFen: { '2025': 18_000_000_000 } } as const,
  answers: {
    ...settledElsewhere,
    'factory.clean': true,
    'factory.controllable': true,
    'factory.organised': true,
    'factory.kpi': 'national-leading',
    'factory.recognised': 'advanced',
    ...scenes,
  },
})

const numbered = (numbers: readonly number[], answer: string | null): Answers =>
  Object.fromEntries(numbers.map((number) => [`scene.${number}`, answer]))

/** Forty scenes built, but from the 30th down so many with AI, open, and not built. */
const scenesWith = (ai: number, open: number, none: number): Answers => {
  const down = (from: number, many: number) => Array.from({ length: many }, (_, i) => from - i)
  return {
    ...scenesAs('built'),
    ...numbered(down(30, ai), 'ai'),
    ...numbered(down(30 - ai, open), null),
    ...numbered(down(30 - ai - open, none), 'none'),
  }
}

describe('what a scene can do to the AI share of 20 %', () => {
  test('settles it however it is answered, where it is the last one open', () => {
    expect(nextOf(advanced(scenesWith(7, 1, 0)), ['scene.23'])).toEqual({
      id: 'scene.23',
      why: 'settles-gates',
      gates: [share],
      share: '0.025',
    })
  })

  test('settles it by AI alone, where the eighth of forty is enough and more may follow', () => {
    expect(nextOf(advanced(scenesWith(7, 4, 0)), ['scene.20'])).toEqual({
      id: 'scene.20',
      why: 'settles-gates',
      gates: [share],
      share: '0.025',
    })
  })

  test('settles it by “without AI” alone, where the last two open ones both have to bring it', () => {
    expect(nextOf(advanced(scenesWith(6, 2, 4)), ['scene.24'])).toEqual({
      id: 'scene.24',
      why: 'settles-gates',
      gates: [share],
      share: '1/36',
    })
  })

  test('narrows it where no answer of one scene decides', () => {
    expect(nextOf(advanced(scenesWith(6, 3, 4)), ['scene.22'])).toEqual({
      id: 'scene.22',
      why: 'narrows-count',
      gates: [share],
      share: '1/36',
    })
  })

  test('names only what is settled, though the share narrows too', () => {
    const scenes = {
      ...scenesAs('built'),
      ...numbered([25, 26, 27, 28, 29, 30], 'ai'),
      ...numbered([2, 3, 10, 11], null),
      ...numbered([1], 'none'),
    }
    expect(nextOf(advanced(scenes), ['scene.2', 'scene.3', 'scene.10', 'scene.11'])).toEqual({
      id: 'scene.2',
      why: 'settles-gates',
      gates: ['smart-factory-2025/excellent/covers-building'],
      share: '1/3',
    })
  })
})

describe('the order of the interview among equals', () => {
  const open = ['scene.1', 'scene.21', 'scene.35']
  const scenes = { ...scenesWith(6, 0, 4), ...numbered([1, 21, 35], null) }

  test('goes through the scenes chapter by chapter', () => {
    expect(nextOf(advanced(scenes), open)?.id).toBe('scene.1')
    const chapters = [...scales.factory.chapters].reverse()
    const reversed = { ...scales, factory: { ...scales.factory, chapters } }
    expect(nextOf(advanced(scenes), open, reversed)?.id).toBe('scene.35')
  })
})

describe('a question that bears on no next rung', () => {
  test('of counts alone narrows counts: it names the rungs above', () => {
    const rungs = ['excellent', 'leading']
    expect(nextOf({}, ['scene.8'])).toEqual({
      id: 'scene.8',
      why: 'narrows-count',
      gates: [
        'smart-factory-2025/advanced/covers-management',
        ...rungs.flatMap((rung) => [
          `smart-factory-2025/${rung}/covers-management`,
          `smart-factory-2025/${rung}/ai-share`,
        ]),
      ],
      share: '0.3',
    })
  })

  test('of an order is no count', () => {
    expect(nextOf({}, ['factory.recognised'])).toEqual({
      id: 'factory.recognised',
      why: 'narrows-score',
      gates: ['advanced', 'excellent', 'leading'].map(
        (rung) => `smart-factory-2025/${rung}/rung-below`,
      ),
      share: '3',
    })
  })
})
