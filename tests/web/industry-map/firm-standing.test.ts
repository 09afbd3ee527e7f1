import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../assessments/schema/request.ts'
import {
  byNumber,
  countScenes,
  scenarioStanding,
  sceneStanding,
  subdomainStanding,
  type Teller,
} from '../../../web/features/industry-map/firm-standing.ts'

const firm = (answers: Readonly<Record<string, Answer>>, rest: Partial<Teller> = {}): Teller => ({
  answers,
  notKnown: [],
  enterprise: {},
  ...rest,
})

const climbed = (...answers: readonly Answer[]) =>
  firm(
    Object.fromEntries(answers.map((answer, index) => [`cmmm.warehousing.${index + 1}`, answer])),
  )

describe('where a firm stands in a scene', () => {
  it('is how far it is built', () => {
    const states = (['none', 'built', 'ai'] as const).map((state) =>
      sceneStanding('scene.12', firm({ 'scene.12': state })),
    )
    expect(states).toEqual([
      { is: 'scene', state: 'none' },
      { is: 'scene', state: 'built' },
      { is: 'scene', state: 'ai' },
    ])
  })

  it('is open where nothing was said, also of a null, and not known where that was said', () => {
    expect(sceneStanding('scene.12', firm({ 'scene.1': 'ai' }))).toEqual({ is: 'open' })
    expect(sceneStanding('scene.12', firm({ 'scene.12': null }))).toEqual({ is: 'open' })
    expect(sceneStanding('scene.12', firm({}, { notKnown: ['scene.12'] }))).toEqual({
      is: 'not-known',
    })
  })
})

describe('where a firm stands in a scenario', () => {
  it('is its level, of which none is one too', () => {
    expect(scenarioStanding('sme.s6', firm({ 'sme.s6': 3 }))).toEqual({ is: 'level', level: 3 })
    expect(scenarioStanding('sme.s6', firm({ 'sme.s6': 0 }))).toEqual({ is: 'level', level: 0 })
    expect(scenarioStanding('sme.s6', firm({}))).toEqual({ is: 'open' })
  })
})

describe('where a firm stands in a subdomain', () => {
  const standing = (teller: Teller) => subdomainStanding('warehousing', teller)

  it('is the level up to which all is mostly or fully met, and the answer to the next', () => {
    expect(standing(climbed('full', 'most', 'part', 'none', 'none'))).toEqual({
      is: 'climb',
      met: 2,
      next: { level: 3, answer: 'part' },
    })
    expect(standing(climbed('none'))).toEqual({
      is: 'climb',
      met: 0,
      next: { level: 1, answer: 'none' },
    })
  })

  it('says when the next level was not answered', () => {
    expect(standing(climbed('full'))).toEqual({
      is: 'climb',
      met: 1,
      next: { level: 2, answer: null },
    })
  })

  it('does not count a level above one that is not met', () => {
    expect(standing(climbed('full', 'part', 'full', 'full', 'full'))).toEqual({
      is: 'climb',
      met: 1,
      next: { level: 2, answer: 'part' },
    })
  })

  it('has no next where all five are met', () => {
    expect(standing(climbed('full', 'full', 'full', 'full', 'most'))).toEqual({
      is: 'climb',
      met: 5,
      next: null,
    })
  })

  it('is open or not known where the first level is', () => {
    expect(standing(firm({}))).toEqual({ is: 'open' })
    expect(standing(firm({ 'cmmm.warehousing.2': 'full' }))).toEqual({ is: 'open' })
    expect(standing(firm({}, { notKnown: ['cmmm.warehousing.1'] }))).toEqual({ is: 'not-known' })
  })

  it('is removed where the firm has no such business', () => {
    expect(standing(firm({ 'cmmm.warehousing': 'na' }))).toEqual({ is: 'removed' })
  })

  it('is not asked of the process industry where it weighs nothing there', () => {
    const process = firm({}, { enterprise: { process: 'process' } })
    const discrete = firm({}, { enterprise: { process: 'discrete' } })
    expect(subdomainStanding('product-design', process)).toEqual({ is: 'not-asked' })
    expect(subdomainStanding('product-design', discrete)).toEqual({ is: 'open' })
    expect(subdomainStanding('product-design', firm({}))).toEqual({ is: 'open' })
  })
})

it('counts scenes: those with AI are built too, and what is open is neither', () => {
  const teller = firm({ 'scene.1': 'built', 'scene.2': 'ai', 'scene.3': 'none', 'scene.4': null })
  const ids = ['scene.1', 'scene.2', 'scene.3', 'scene.4', 'scene.5']
  expect(countScenes(ids, teller)).toEqual({ all: 5, built: 2, ai: 1, open: 2 })
})

it('lists ids by their numbers, not by their letters', () => {
  expect(byNumber(['scene.12', 'scene.3', 'scene.20'])).toEqual(['scene.3', 'scene.12', 'scene.20'])
  expect(byNumber(['sme.s12', 'sme.s6'])).toEqual(['sme.s6', 'sme.s12'])
})
