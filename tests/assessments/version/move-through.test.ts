import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { followIds } from '../../../assessments/version/follow-ids.ts'
import { moveAnswers, undoMove } from '../../../assessments/version/move-answers.ts'
import { moveThrough, stepsThrough } from '../../../assessments/version/move-through.ts'
import { mapFixture } from './fixture-2026/map.ts'
import { laterMap } from './third-version.ts'

const answers = { 'sme.q6': ['B', 'D'], 'sme.q12': 'C', 'sme.q15': 'B', 'sme.s1': 2 }

describe('answers moved through several versions', () => {
  it('move through one map as by that map alone', () => {
    expect(moveThrough(answers, [mapFixture])).toEqual(moveAnswers(answers, mapFixture))
  })

  it('go from step to step, and are one move in the end', () => {
    const [one, two] = stepsThrough(answers, [mapFixture, laterMap])
    expect(one).toEqual(moveAnswers(answers, mapFixture))
    expect(two).toEqual(moveAnswers(one.answers, laterMap))
    expect(moveThrough(answers, [mapFixture, laterMap])).toEqual({
      from: catalogue.version,
      to: 'fixture-2027',
      answers: { 'sme.q6': ['B'], 'sme.q12': ['B'], 'sme.s1': 2 },
      dropped: [
        { id: 'sme.q12', answer: 'C' },
        { id: 'sme.q15', answer: 'B' },
      ],
      // What was asked as question 12 is question 16 by now; 17 is gone and asked anew.
      toAsk: ['sme.q16', 'sme.q17'],
      kept: answers,
    })
  })

  it('come back to the letter from any number of steps', () => {
    const moved = moveThrough(answers, [mapFixture, laterMap])
    expect(undoMove(moved)).toEqual({ version: catalogue.version, answers })
  })
})

describe('questions followed through the maps', () => {
  it('are found where they stand: one, several, or none', () => {
    const ids = ['sme.q2', 'sme.q6', 'sme.q15', 'enterprise.legalPerson']
    expect(followIds(ids, [mapFixture])).toEqual([
      'sme.q2',
      'sme.q6',
      'sme.q16',
      'enterprise.legalPerson',
    ])
    expect(followIds(ids, [mapFixture, laterMap])).toEqual([
      'sme.q2',
      'sme.q6',
      'sme.q12',
      'enterprise.legalPerson',
    ])
    expect(followIds(['sme.q6', 'sme.q16'], [mapFixture])).toEqual(['sme.q6', 'sme.q16'])
    expect(followIds(ids, [])).toEqual(ids)
  })
})
