import { describe, expect, it } from 'vitest'
import { answersWorth, laddersOf, scenariosAt } from './make.ts'

const sme = (answers: Parameters<typeof laddersOf>[0]) => laddersOf(answers)['sme-digital-2024']
const gate = (answers: Parameters<typeof laddersOf>[0], id: string) =>
  sme(answers).gates.find((one) => one.id === `sme-digital-2024/${id}`)

describe('the SME digital level', () => {
  it('passes at exactly 40 and not at 39.975', () => {
    const scenarios = scenariosAt(2, 3, 3)
    expect(sme({ ...answersWorth(40_000), ...scenarios })).toMatchObject({
      level: 2,
      status: 'complete',
      score: '40',
    })
    expect(sme({ ...answersWorth(39_975), ...scenarios })).toMatchObject({
      level: 1,
      score: '39.975',
    })
    expect(gate({ ...answersWorth(39_975), ...scenarios }, '2/score')).toMatchObject({
      holds: false,
      value: '39.975',
      threshold: '40',
      distance: '0.025',
    })
  })

  it.each([
    [20_000, 1],
    [60_000, 3],
    [80_000, 4],
  ])('takes in %d thousandths and leaves out the step before it', (line, level) => {
    const scenarios = scenariosAt(4, 10, 6)
    expect(sme({ ...answersWorth(line), ...scenarios }).level).toBe(level)
    expect(sme({ ...answersWorth(line - 25), ...scenarios }).level).toBe(
      level === 1 ? null : level - 1,
    )
  })

  it('needs six scenarios, not five', () => {
    const score = answersWorth(40_000)
    expect(sme({ ...score, ...scenariosAt(2, 3, 3) }).level).toBe(2)
    expect(sme({ ...score, ...scenariosAt(2, 3, 2) }).level).toBeNull()
    expect(sme({ ...score, ...scenariosAt(2, 3, 2, 1) }).level).toBe(1)
  })

  it('needs three constraint scenarios, not two', () => {
    const score = answersWorth(40_000)
    expect(sme({ ...score, ...scenariosAt(2, 3, 3) }).level).toBe(2)
    expect(sme({ ...score, ...scenariosAt(2, 2, 4) }).level).toBeNull()
    expect(sme({ ...score, ...scenariosAt(4, 2, 6) }).level).toBeNull()
  })

  it('reads the cases of the level rule that fall through', () => {
    const cases: [number, [number, number, number, number?], number | null][] = [
      [39_900, [2, 3, 3], 1],
      [60_000, [3, 4, 4, 2], 2],
      [80_000, [4, 5, 5, 3], 3],
      [80_000, [4, 5, 4], 3],
      [100_000, [1, 10, 6], 1],
      [57_000, [4, 10, 6], 2],
      [80_000, [4, 6, 4], 4],
    ]
    for (const [points, scenarios, level] of cases) {
      expect(sme({ ...answersWorth(points), ...scenariosAt(...scenarios) }).level).toBe(level)
    }
  })

  it('tells 35 and seven links from 35 and human resources', () => {
    const links = (keys: string) => ({
      'sme.q1': ['B', 'C', 'D', 'E'],
      'sme.q2': 'E',
      'sme.q3': 'E',
      'sme.q4': keys.split(''),
      'sme.q5': 'E',
      'sme.q6': ['B', 'C', 'D', 'E'],
      'sme.q7': ['A'],
      'sme.q8': 'A',
      'sme.q9': ['A'],
      'sme.q10': ['A'],
      'sme.q11': 'A',
      'sme.q12': 'A',
      'sme.q13': 'A',
      'sme.q14': 'A',
      'sme.q15': 'A',
    })
    expect(sme(links('BCDEFGH')).score).toBe('39.9')
    expect(sme(links('BCDEFGO')).score).toBe('40.1')
  })

  it('keeps the unanswered apart from none: an interval, and a level only when it is certain', () => {
    const blank = sme({})
    expect(blank).toMatchObject({
      level: null,
      possible: 4,
      status: 'incomplete',
      score: null,
      interval: { low: '0', high: '100' },
    })
    const scored = sme({ ...answersWorth(45_000) })
    expect(scored).toMatchObject({ level: null, status: 'incomplete', score: '45', possible: 2 })
    const none = sme({ ...answersWorth(45_000), ...scenariosAt(0, 0, 0) })
    expect(none).toMatchObject({ level: null, status: 'complete', possible: null })
  })

  it('says null of a gate that missing answers can still move, and 0 once it holds', () => {
    const six = Object.fromEntries(
      Object.entries(scenariosAt(2, 3, 3)).filter(([, level]) => level === 2),
    )
    expect(gate({}, '2/scenarios')).toMatchObject({
      holds: null,
      value: null,
      range: { low: 0, high: 16 },
      distance: null,
    })
    expect(gate(six, '2/scenarios')).toMatchObject({ holds: true, value: null, distance: 0 })
  })
})
