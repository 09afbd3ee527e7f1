import { describe, expect, it } from 'vitest'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { Target } from '../../../assessments/schema/road.ts'
import {
  gatesLeft,
  openedBy,
  targetChoices,
  targetFor,
} from '../../../web/features/road/targets.ts'
import { asOf, content } from './make.ts'

const ladders = evaluateLadders(exampleFactory.request, content, asOf)
const blank = evaluateLadders({}, content, asOf)

describe('targets', () => {
  it('are the rungs above, the next one first', () => {
    expect(targetChoices(ladders).map(({ targets }) => targets)).toEqual([
      ['advanced', 'excellent', 'leading'],
      ['sme-digital-2024:3', 'sme-digital-2024:4'],
      ['cmmm-2020:3', 'cmmm-2020:4', 'cmmm-2020:5'],
    ])
  })

  it('are all of the public contract', () => {
    const all = targetChoices(blank).flatMap(({ targets }) => targets)
    expect(all).toHaveLength(13)
    expect(all.every((target) => Target.safeParse(target).success)).toBe(true)
  })

  it('are the next tier where nothing, or nothing above, is asked for', () => {
    const choices = targetChoices(ladders)
    expect(targetFor(choices, undefined)).toBe('advanced')
    expect(targetFor(choices, 'basic')).toBe('advanced')
    expect(targetFor(choices, 'cmmm-2020:4')).toBe('cmmm-2020:4')
  })

  it('of maturity count the gates of the levels under them', () => {
    expect(gatesLeft(blank, 'cmmm-2020:2').map(({ id }) => id)).toEqual([
      'cmmm-2020/1/own-score',
      'cmmm-2020/2/own-score',
    ])
  })

  it('of the digital level open what asks for it, and only that', () => {
    expect(openedBy('sme-digital-2024:2', blank, content.documents)).toEqual([
      'zhuhai-2026-draft.4',
    ])
    expect(openedBy('sme-digital-2024:3', ladders, content.documents)).toEqual([])
    expect(openedBy('advanced', blank, content.documents)).toEqual([])
  })
})
