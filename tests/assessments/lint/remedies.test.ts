import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import type { Flaw } from '../../../assessments/lint/flaw.ts'
import { shownFlaw } from '../../../assessments/lint/lint-content.ts'
import { remedyFlaws } from '../../../assessments/lint/remedies.ts'
import type { Remedy } from '../../../assessments/schema/remedy.ts'
import { at, type Open } from './make.ts'

type OpenRemedy = Open<Remedy>

const placeOf = (id: string) => remedies.findIndex((one) => one.id === id)

/** What the lint says of a copy of the remedies after one change. */
function flawsWith(change: (remedies: OpenRemedy[]) => void): readonly Flaw[] {
  const copy = JSON.parse(JSON.stringify(remedies)) as OpenRemedy[]
  change(copy)
  return remedyFlaws(catalogue, copy)
}

const remedy = (id: string, change: (of: OpenRemedy) => void) => (all: OpenRemedy[]) =>
  change(at(all, placeOf(id)))

/** Takes everything away that raises one of these answers. */
const without = (answers: RegExp) => (all: OpenRemedy[]) => {
  for (const one of all) one.lifts = one.lifts.filter((lift) => !answers.test(lift.answer))
}

const network = `remedies.${placeOf('field-network')}`
const plant = `remedies.${placeOf('plant-wide-network')}`
const inspection = `remedies.${placeOf('visual-inspection')}`

type Case = readonly [string, (all: OpenRemedy[]) => void, Flaw['rule'], string, string]

const cases: readonly Case[] = [
  [
    'a name that two share',
    remedy('plant-wide-network', (one) => {
      one.name.en = 'Industrial network in the workshop'
    }),
    'words',
    `${plant}.name.en`,
    'Industrial network in the workshop is used twice',
  ],
  [
    'a need that is not there',
    remedy('field-network', (one) => one.needs.push('attic')),
    'reference',
    `${network}.needs.0`,
    'no attic is there',
  ],
  [
    'a kind of cost that stands twice',
    remedy('field-network', (one) => {
      one.split = [
        { kind: 'equipment', percent: 60 },
        { kind: 'equipment', percent: 40 },
      ]
    }),
    'figure',
    `${network}.split.1.kind`,
    'equipment is split off twice',
  ],
  [
    'a cost that is not split whole',
    remedy('field-network', (one) => {
      one.split = [{ kind: 'equipment', percent: 99 }]
    }),
    'figure',
    `${network}.split`,
    'adds up to 99 percent',
  ],
  [
    'a cost that does not rise with the size',
    remedy('field-network', (one) => {
      one.cost.large.high = one.cost.medium.high
    }),
    'figure',
    `${network}.cost`,
    'does not cost more in a larger firm at both ends',
  ],
  [
    'more months at best than at worst',
    remedy('field-network', (one) => {
      one.months = { low: 4, high: 3 }
    }),
    'figure',
    `${network}.months`,
    '4 at best is more than 3',
  ],
  [
    'an answer that is raised twice',
    remedy('field-network', (one) => one.lifts.push({ answer: 'sme.q1', ticks: ['B'] })),
    'option',
    `${network}.lifts.3.answer`,
    'sme.q1 is raised twice',
  ],
  [
    'a value that the question does not take',
    remedy('field-network', (one) => one.lifts.push({ answer: 'scene.2', atLeast: 'full' })),
    'option',
    `${network}.lifts.3`,
    'scene.2: expected one of none, built, ai',
  ],
  [
    'an option that the question does not have',
    remedy('field-network', (one) => one.lifts.push({ answer: 'sme.q7', ticks: ['Z'] })),
    'option',
    `${network}.lifts.3`,
    'sme.q7: expected a list of A, B, C, D, E',
  ],
  [
    'an outcome that a year of work shows',
    remedy('field-network', (one) => one.lifts.push({ answer: 'sme.q12', atLeast: 'C' })),
    'option',
    `${network}.lifts.3.answer`,
    'sme.q12 is not had by buying',
  ],
  [
    'what others grant',
    remedy('field-network', (one) => one.lifts.push({ answer: 'factory.clean', atLeast: true })),
    'option',
    `${network}.lifts.3.answer`,
    'factory.clean is not had by buying',
  ],
  [
    'AI without a technique',
    remedy('visual-inspection', (one) => {
      delete one.technique
    }),
    'words',
    `${inspection}.technique`,
    'a scene comes to use AI, and no technique is named',
  ],
  [
    'words in one language',
    remedy('field-network', (one) => {
      one.knowHow.en = ''
    }),
    'words',
    `${network}.knowHow.en`,
    'is missing',
  ],
]

describe('the lint of the remedies finds', () => {
  it.each(cases)('%s', (_, change, rule, path, message) => {
    expect(flawsWith(change)).toEqual([{ rule, path, message }])
  })

  it('a gate that nothing closes, on every rung', () => {
    const own = remedy('controllable-stack', (one) => {
      one.lifts = [{ answer: 'factory.organised', atLeast: true }]
    })
    expect(flawsWith(own)).toEqual(
      ['basic', 'advanced', 'excellent', 'leading'].map((rung) => ({
        rule: 'gate',
        path: 'remedies',
        message: `smart-factory-2025/${rung}/controllable is closed by none`,
      })),
    )
  })

  it('an id that two share', () => {
    const twice = flawsWith((all) => all.push({ ...at(all, 0), name: { zh: '甲', en: 'a' } }))
    expect(twice).toEqual([
      {
        rule: 'id',
        path: `remedies.${remedies.length}.id`,
        message: 'field-network is used twice',
      },
    ])
  })

  it('a circle of needs, at each of its steps', () => {
    const found = flawsWith(remedy('field-network', (one) => one.needs.push('network-assurance')))
    expect(found.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      `${network}.needs.0: field-network needs itself through network-assurance`,
      `${plant}.needs.0: plant-wide-network needs itself through field-network`,
      `remedies.${placeOf('network-assurance')}.needs.0: network-assurance needs itself through plant-wide-network`,
    ])
  })

  it('gates that all remedies together leave open', () => {
    const found = flawsWith(without(/^cmmm\.(data|logistics|sales|integration)\.1$/))
    expect(found.filter(({ rule }) => rule === 'gate').map(({ message }) => message)).toContain(
      'cmmm-2020/1/own-score is not closed by all of them together',
    )
  })

  it('a remedy that closes no gate', () => {
    const own = remedy('field-network', (one) => {
      one.lifts = [{ answer: 'cmmm.network.5', atLeast: 'none' }]
    })
    expect(flawsWith(own)).toContainEqual({
      rule: 'gate',
      path: network,
      message: 'field-network closes no gate',
    })
  })

  it('places a fault in the file of its remedy', () => {
    const flaw: Flaw = { rule: 'figure', path: `${network}.split`, message: 'is odd' }
    const content = { catalogue: { ...catalogue, remedies } }
    expect(shownFlaw(content, flaw)).toBe(
      `assessments/content/remedies/*.ts: ${network}.split (field-network): is odd`,
    )
  })
})
