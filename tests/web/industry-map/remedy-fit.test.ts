import { describe, expect, it } from 'vitest'
import { industryMaps } from '../../../assessments/content/industry-maps/maps.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { answersAfter, ordersOf } from '../../../assessments/remedy/lifted.ts'
import type { ProcessStep } from '../../../assessments/schema/industry-map.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import type { Answer } from '../../../assessments/schema/request.ts'
import { remedyFits } from '../../../web/features/industry-map/remedy-fit.ts'

const words = { zh: '一', en: 'one' }

const remedy = (id: string, lifts: Remedy['lifts']): Remedy => ({
  id,
  name: words,
  what: words,
  lifts,
  needs: [],
  cost: { small: { low: 0, high: 0 }, medium: { low: 0, high: 0 }, large: { low: 0, high: 0 } },
  split: [{ kind: 'software', percent: 100 }],
  months: { low: 1, high: 1 },
  knowHow: words,
  evidence: [words],
  risks: [words],
  projectTypes: [],
  confidence: 'assumed',
})

const step: ProcessStep = {
  id: 'stores',
  name: words,
  what: words,
  pains: [words, words],
  data: [words],
  models: [words],
  tools: [words],
  scenes: ['scene.12'],
  scenarios: ['sme.s12'],
  subdomains: ['warehousing'],
  remedies: ['stores', 'stores-ai', 'cleaning'],
}

const known: readonly Remedy[] = [
  remedy('stores-ai', [{ answer: 'scene.12', atLeast: 'ai' }]),
  remedy('cleaning', [{ answer: 'scene.1', atLeast: 'built' }]),
  remedy('stores', [
    { answer: 'sme.s12', atLeast: 2 },
    { answer: 'scene.12', atLeast: 'built' },
    { answer: 'cmmm.warehousing.2', atLeast: 'full' },
    { answer: 'cmmm.warehousing.1', atLeast: 'full' },
    { answer: 'sme.q4', ticks: ['B'] },
    { answer: 'sme.s6', atLeast: 4 },
  ]),
]

const raisesFor = (answers: Readonly<Record<string, Answer>>) =>
  Object.fromEntries(
    remedyFits(step, known, answers).map(({ remedy: { id }, raises }) => [id, raises]),
  )

describe('what a remedy raises at a step', () => {
  it('is all that it lifts of what the step names, where nothing was answered', () => {
    expect(raisesFor({})).toEqual({
      stores: [
        { of: 'scene', id: 'scene.12', to: 'built' },
        { of: 'scenario', id: 'sme.s12', to: 2 },
        { of: 'subdomain', id: 'warehousing', levels: [1, 2], fuller: [] },
      ],
      'stores-ai': [{ of: 'scene', id: 'scene.12', to: 'ai' }],
      cleaning: [],
    })
  })

  it('leaves out what the firm has, and never lowers it', () => {
    const answers = { 'scene.12': 'ai', 'sme.s12': 1, 'cmmm.warehousing.1': 'full' }
    expect(raisesFor(answers)).toEqual({
      stores: [
        { of: 'scenario', id: 'sme.s12', to: 2 },
        { of: 'subdomain', id: 'warehousing', levels: [2], fuller: [] },
      ],
      'stores-ai': [],
      cleaning: [],
    })
  })

  it('raises what is only mostly met to fully met, apart from what is not reached', () => {
    const answers = {
      'scene.12': 'built',
      'sme.s12': 4,
      'cmmm.warehousing.1': 'full',
      'cmmm.warehousing.2': 'most',
    }
    expect(raisesFor(answers).stores).toEqual([
      { of: 'subdomain', id: 'warehousing', levels: [], fuller: [2] },
    ])
    expect(raisesFor({ ...answers, 'cmmm.warehousing.1': 'part' }).stores).toEqual([
      { of: 'subdomain', id: 'warehousing', levels: [1], fuller: [2] },
    ])
  })

  it('raises no subdomain that the firm does not have', () => {
    expect(raisesFor({ 'cmmm.warehousing': 'na' }).stores).toEqual([
      { of: 'scene', id: 'scene.12', to: 'built' },
      { of: 'scenario', id: 'sme.s12', to: 2 },
    ])
  })

  it('keeps the order of the step, and leaves out a remedy that does not exist', () => {
    const fits = remedyFits({ ...step, remedies: ['cleaning', 'nothing', 'stores'] }, known, {})
    expect(fits.map((fit) => fit.remedy.id)).toEqual(['cleaning', 'stores'])
  })
})

describe('the remedies of the maps', () => {
  const all = industryMaps.flatMap(({ steps }) => steps)

  it('all raise something where nothing was answered', () => {
    const idle = all.flatMap((one) =>
      remedyFits(one, remedies, {})
        .filter(({ raises }) => raises.length === 0)
        .map((fit) => `${one.id}: ${fit.remedy.id}`),
    )
    expect(idle).toEqual([])
  })

  it('raise nothing more once all are done', () => {
    const after = answersAfter({}, remedies, ordersOf(scales))
    const left = all.flatMap((one) =>
      remedyFits(one, remedies, after).flatMap(({ raises }) => raises),
    )
    expect(left).toEqual([])
  })
})
