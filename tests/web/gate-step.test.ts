import { expect, test } from 'vitest'
import type { Gate } from '../../assessments/schema/result.ts'
import { stepOf } from '../../web/features/result/gate-step.ts'

const gate = (more: Partial<Gate>): Gate => ({
  id: 'g',
  rung: 'basic',
  rule: 'clean',
  holds: null,
  value: null,
  threshold: true,
  distance: null,
  reads: ['factory.clean'],
  ...more,
})

test('an open yes-or-no gate leads to its own question', () => {
  expect(stepOf(gate({}), {})).toBe('factory.clean')
})

test('revenue is asked with the size of the firm', () => {
  const open = gate({ rule: 'above-scale', reads: ['enterprise.revenueFen.2025'] })
  expect(stepOf(open, {})).toBe('size')
})

test('an open coverage gate leads to the chapter of its first scene without an answer', () => {
  const reads = ['scene.30', 'scene.34', 'scene.37']
  const open = gate({ rule: 'covers-business', reads, threshold: 1 })
  expect(stepOf(open, {})).toBe('scenes.operations-management')
  const answers = { 'scene.30': 'none', 'scene.34': 'none' }
  expect(stepOf(open, { answers })).toBe('scenes.supply-chain')
})

test('the maturity gate leads to the first subdomain that is open up to the demanded level', () => {
  const open = gate({ rule: 'maturity', reads: ['cmmm-2020'], threshold: 2 })
  expect(stepOf(open, {})).toBe('cmmm.organisation-strategy')
  const answers = { 'cmmm.organisation-strategy.1': 'full', 'cmmm.staff-skills.1': 'full' }
  expect(stepOf(open, { answers })).toBe('cmmm.data')
})

test('a subdomain that the firm does not have is not asked again', () => {
  const reads = ['cmmm.sales.2', 'cmmm.energy.2']
  const open = gate({ rule: 'own-score', reads, rung: '2', threshold: '0.8' })
  expect(stepOf(open, { answers: { 'cmmm.sales': 'na' } })).toBe('cmmm.energy')
})

test('with all answered and the gate still open, the kind of production is left to say', () => {
  const open = gate({ rule: 'own-score', reads: ['cmmm.data.1'], rung: '1', threshold: '0.8' })
  expect(stepOf(open, { answers: { 'cmmm.data.1': 'part' } })).toBe('place')
})

test('a failed gate leads to the first weak answer', () => {
  const reads = ['cmmm.data.3', 'cmmm.sales.3']
  const failed = gate({ rule: 'own-score', holds: false, rung: '3', threshold: '0.8', reads })
  const answers = { 'cmmm.data.3': 'full', 'cmmm.sales.3': 'none' }
  expect(stepOf(failed, { answers })).toBe('cmmm.sales')
})

test('a failed count of scenarios leads to the first one below the level', () => {
  const reads = ['sme.s1', 'sme.s2']
  const failed = gate({ rule: 'scenarios', holds: false, rung: '3', threshold: 8, reads })
  expect(stepOf(failed, { answers: { 'sme.s1': 3, 'sme.s2': 1 } })).toBe('sme.s2')
})
