import { describe, expect, it } from 'vitest'
import { offers } from '../../assessments/content/interview/offers.ts'
import { smartFactory2025 } from '../../assessments/content/ladders/smart-factory-2025/conditions.ts'
import { smeDigital2024 } from '../../assessments/content/questionnaires/sme-digital-2024/indicator.ts'
import { offeredAnswers } from '../../assessments/offered-answers.ts'
import { Offer } from '../../assessments/schema/offer.ts'

const scenes = (answers: Parameters<typeof offeredAnswers>[1]) =>
  offeredAnswers(offers, answers).map((offer) => offer.scene)

describe('answers that another questionnaire implies', () => {
  it('are offered from the level that says so, and not below it', () => {
    expect(scenes({ 'sme.s8': 1 })).toEqual([])
    expect(scenes({ 'sme.s8': 2 })).toEqual(['scene.29'])
    expect(scenes({ 'sme.s8': 3 })).toEqual(['scene.27', 'scene.29'])
    expect(scenes({ 'sme.s8': 4 })).toEqual(['scene.27', 'scene.28', 'scene.29'])
  })

  it('are offered neither for what is answered nor from what is not', () => {
    expect(scenes({})).toEqual([])
    expect(scenes({ 'sme.s8': null })).toEqual([])
    expect(scenes({ 'sme.s8': 2, 'scene.29': 'none' })).toEqual([])
  })

  it('point at scenes and scenarios that exist, and never at a level that holds by either branch', () => {
    for (const offer of offers) {
      expect(Offer.parse(offer)).toEqual(offer)
      expect(smartFactory2025.scenes.some((scene) => scene.id === offer.scene)).toBe(true)
      const scenario = smeDigital2024.scenarios.find((one) => one.id === offer.scenario)
      const level = scenario?.levels.find((one) => one.level === offer.atLeast)
      expect(level?.rule, `${offer.scenario} ${offer.atLeast}`).toBe('all')
    }
  })
})
