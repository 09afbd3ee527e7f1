import type { Offer } from '../../schema/offer.ts'
import type { Citation } from '../../schema/provenance.ts'

/** No text links the two instruments: each line is our reading, and is only ever offered. */
const citation: Citation = { source: 'scene-guide-2025', confidence: 'interpretation' }

const from = (scenario: string, atLeast: Offer['atLeast'], scene: string): Offer => ({
  scene,
  gives: 'built',
  scenario,
  atLeast,
  citation,
})

/**
 * Scenes that a level of an SME scenario describes. Levels that hold by either of two branches
 * (质量管理 3 and 4, 售后服务 4, 仓储物流 4) say nothing certain of one scene and are left out; so is
 * every claim that a scene uses AI.
 */
export const offers: readonly Offer[] = [
  from('sme.s1', 2, 'scene.4'),
  from('sme.s1', 4, 'scene.5'),
  from('sme.s2', 2, 'scene.6'),
  from('sme.s5', 3, 'scene.8'),
  from('sme.s5', 4, 'scene.9'),
  from('sme.s6', 2, 'scene.10'),
  from('sme.s12', 2, 'scene.12'),
  from('sme.s9', 3, 'scene.15'),
  from('sme.s10', 3, 'scene.16'),
  from('sme.s8', 3, 'scene.27'),
  from('sme.s8', 4, 'scene.28'),
  from('sme.s8', 2, 'scene.29'),
  from('sme.s16', 3, 'scene.30'),
  from('sme.s3', 4, 'scene.33'),
  from('sme.s11', 3, 'scene.37'),
  from('sme.s11', 4, 'scene.38'),
  from('sme.s11', 4, 'scene.39'),
]
