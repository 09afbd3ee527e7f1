import { describe, expect, it } from 'vitest'
import { remedies } from '../../../assessments/content/remedies/remedies.ts'
import { thousandthsOf } from '../../../assessments/ladder/sme-digital.ts'
import {
  type Closing,
  type ClosingFirm,
  closingsOf,
  limitOf,
} from '../../../assessments/remedy/closing.ts'
import { furthestLadders } from '../../../assessments/remedy/closing-furthest.ts'
import type { Lift, Remedy } from '../../../assessments/schema/remedy.ts'
import { type Answers, asOf, laddersOf, maturityAt, scales, scenesAs } from '../ladder/make.ts'

const words = { zh: '甲', en: 'a' }
const WAN = 1_000_000

/** A remedy that lifts so and costs so many 万元, whatever the size of the firm. */
function makeRemedy(id: string, lifts: readonly Lift[], wan = 10): Remedy {
  const range = { low: wan * WAN, high: wan * WAN }
  return {
    id,
    name: words,
    what: words,
    lifts,
    needs: [],
    cost: { small: range, medium: range, large: range },
    split: [{ kind: 'software', percent: 100 }],
    months: { low: 1, high: 2 },
    knowHow: words,
    evidence: [words],
    risks: [words],
    projectTypes: [],
    confidence: 'assumed',
  }
}

/** Who closes one gate, and with how much. */
function closing(
  gate: string,
  answers: Answers,
  of: readonly Remedy[],
  industry: ClosingFirm['industry'] = 'discrete',
): readonly Closing[] {
  const ladders = laddersOf(answers, { process: industry })
  const found = Object.values(ladders)
    .flatMap((ladder) => ladder.gates)
    .filter(({ id }) => id === gate)
  const firm = { answers, industry, size: null }
  return closingsOf(found, firm, ladders, scales, of).get(gate) ?? []
}

const told = (closings: readonly Closing[]) => closings.map(({ remedy, adds }) => [remedy.id, adds])

describe('a condition that is set up', () => {
  const stack = makeRemedy('stack', [{ answer: 'factory.controllable', atLeast: true }])
  const gate = 'smart-factory-2025/basic/controllable'

  it('is closed while it fails and while it is not known, and not once it holds', () => {
    expect(told(closing(gate, { 'factory.controllable': false }, [stack]))).toEqual([
      ['stack', '1'],
    ])
    expect(closing(gate, {}, [stack])).toEqual([
      {
        remedy: stack,
        raises: [{ answer: 'factory.controllable', from: null, to: true }],
        adds: '1',
      },
    ])
    expect(closing(gate, { 'factory.controllable': true }, [stack])).toEqual([])
  })
})

describe('a 环节 to cover', () => {
  const one = makeRemedy('one', [{ answer: 'scene.20', atLeast: 'built' }], 5)
  const two = makeRemedy('two', [
    { answer: 'scene.21', atLeast: 'built' },
    { answer: 'scene.22', atLeast: 'ai' },
    { answer: 'scene.30', atLeast: 'built' },
  ])
  const gate = 'smart-factory-2025/basic/covers-operation'

  it('is closed by what builds its own scenes, most of them first', () => {
    expect(told(closing(gate, scenesAs('none'), [one, two]))).toEqual([
      ['two', '2'],
      ['one', '1'],
    ])
  })

  it('is closed by nothing once a scene is there', () => {
    expect(closing(gate, { ...scenesAs('none'), 'scene.23': 'built' }, [one, two])).toEqual([])
  })

  it('ranks equal ones by their planning cost, then as the content has them', () => {
    const dear = makeRemedy('dear', [{ answer: 'scene.24', atLeast: 'built' }], 9)
    const same = makeRemedy('same', [{ answer: 'scene.25', atLeast: 'built' }], 5)
    expect(told(closing(gate, {}, [dear, same, one]))).toEqual([
      ['same', '1'],
      ['one', '1'],
      ['dear', '1'],
    ])
  })
})

describe('the AI share', () => {
  const gate = 'smart-factory-2025/excellent/ai-share'
  const builds = makeRemedy('builds', [{ answer: 'scene.1', atLeast: 'built' }])
  const thinks = makeRemedy('thinks', [{ answer: 'scene.2', atLeast: 'ai' }])
  const both = makeRemedy('both', [
    { answer: 'scene.1', atLeast: 'built' },
    { answer: 'scene.2', atLeast: 'ai' },
    { answer: 'scene.3', atLeast: 'ai' },
  ])

  it('is not closed by a scene that is built without AI, which lowers it', () => {
    expect(told(closing(gate, scenesAs('none'), [builds]))).toEqual([])
    expect(told(closing(gate, scenesAs('built'), [builds]))).toEqual([])
    expect(told(closing(gate, {}, [builds]))).toEqual([])
  })

  it('is closed by scenes that come to use AI, built before or not known', () => {
    expect(told(closing(gate, scenesAs('built'), [thinks, both]))).toEqual([
      ['both', '2'],
      ['thinks', '1'],
    ])
    expect(told(closing(gate, {}, [thinks]))).toEqual([['thinks', '1']])
  })

  it('counts that a scene built anew stands under the share too', () => {
    const mixed = makeRemedy('mixed', [
      ...['scene.4', 'scene.5', 'scene.6', 'scene.7'].map(
        (answer): Lift => ({ answer, atLeast: 'built' }),
      ),
      { answer: 'scene.8', atLeast: 'ai' },
    ])
    // One of five is a fifth: the share that is asked for. It is there, or no help towards it.
    const found = closing(gate, { ...scenesAs('none'), 'scene.9': 'built' }, [mixed, thinks])
    expect(told(found)).toEqual([['thinks', '1']])
    expect(told(closing(gate, scenesAs('none'), [mixed, thinks]))).toEqual([
      ['thinks', '1'],
      ['mixed', '1'],
    ])
  })
})

describe('the scenarios of a digital level', () => {
  const gate = 'sme-digital-2024/2/scenarios'
  const first = makeRemedy('first', [{ answer: 'sme.s1', atLeast: 1 }])
  const second = makeRemedy('second', [
    { answer: 'sme.s1', atLeast: 2 },
    { answer: 'sme.s2', atLeast: 3 },
    { answer: 'sme.s3', atLeast: 1 },
  ])

  it('are closed by what brings a scenario to the level, not by what stays under it', () => {
    expect(closing(gate, { 'sme.s1': 0 }, [first, second])).toEqual([
      {
        remedy: second,
        raises: [
          { answer: 'sme.s1', from: 0, to: 2 },
          { answer: 'sme.s2', from: null, to: 3 },
        ],
        adds: '2',
      },
    ])
  })

  it('count no scenario that stands there already', () => {
    expect(told(closing(gate, { 'sme.s1': 2, 'sme.s2': 4 }, [first, second]))).toEqual([])
  })

  it('with a star count the constraint ones alone', () => {
    const starred = scales.indicator.scenarios.filter(({ constraint }) => constraint)
    const plain = scales.indicator.scenarios.find(({ constraint }) => !constraint)
    const mixed = makeRemedy('mixed', [
      { answer: starred[0]?.id ?? '', atLeast: 2 },
      { answer: plain?.id ?? '', atLeast: 2 },
    ])
    expect(told(closing('sme-digital-2024/2/constraint-scenarios', {}, [mixed]))).toEqual([
      ['mixed', '1'],
    ])
  })
})

describe('the score', () => {
  const gate = 'sme-digital-2024/3/score'
  const question = (id: string) => {
    const found = scales.indicator.questions.find((one) => one.id === id)
    if (found === undefined) throw new Error(id)
    return found
  }
  const points = (id: string, key: string) => thousandthsOf(question(id), key) / 1000

  it('is closed by options worth more, a list by what is added to it', () => {
    const network = makeRemedy('network', [{ answer: 'sme.q1', ticks: ['B', 'C'] }])
    const equipment = makeRemedy('equipment', [{ answer: 'sme.q2', atLeast: 'D' }])
    const found = closing(gate, { 'sme.q1': ['B'], 'sme.q2': 'C' }, [network, equipment])
    const worth = new Map([
      ['network', points('sme.q1', 'C')],
      ['equipment', points('sme.q2', 'D') - points('sme.q2', 'C')],
    ])
    expect(new Map(found.map(({ remedy, adds }) => [remedy.id, Number(adds)]))).toEqual(worth)
    expect(found.find(({ remedy }) => remedy.id === 'network')?.raises).toEqual([
      { answer: 'sme.q1', from: ['B'], to: ['B', 'C'] },
    ])
  })

  it('takes a question without an answer at its worst, and 无 with it', () => {
    const network = makeRemedy('network', [{ answer: 'sme.q1', ticks: ['B'] }])
    const worth = String(points('sme.q1', 'B'))
    expect(told(closing(gate, {}, [network]))).toEqual([['network', worth]])
    const none = closing(gate, { 'sme.q1': ['A'] }, [network])
    expect(none[0]?.raises).toEqual([{ answer: 'sme.q1', from: ['A'], to: ['B'] }])
  })

  it('is not closed by what the firm ticked already', () => {
    const network = makeRemedy('network', [{ answer: 'sme.q1', ticks: ['B'] }])
    expect(closing(gate, { 'sme.q1': ['B', 'C'] }, [network])).toEqual([])
  })
})

describe('maturity', () => {
  const data = makeRemedy('data', [
    { answer: 'cmmm.data.1', atLeast: 'full' },
    { answer: 'cmmm.data.2', atLeast: 'full' },
  ])
  const design = makeRemedy('design', [{ answer: 'cmmm.product-design.2', atLeast: 'full' }])

  it('of a level counts the weight of its own statements', () => {
    const answers = maturityAt(['full', 'none'])
    expect(told(closing('cmmm-2020/2/own-score', answers, [data, design]))).toEqual([
      ['data', '0.0506'],
      ['design', '0.05005'],
    ])
    expect(told(closing('cmmm-2020/3/own-score', answers, [data, design]))).toEqual([])
  })

  it('counts what a statement lacks, not what it has', () => {
    const answers = { ...maturityAt(['full', 'none']), 'cmmm.data.2': 'most' }
    expect(told(closing('cmmm-2020/2/own-score', answers, [data]))).toEqual([['data', '0.01012']])
  })

  it('of a tier is read through all levels up to the one asked that are not yet met', () => {
    const gate = 'smart-factory-2025/basic/maturity'
    expect(told(closing(gate, maturityAt(['none', 'none']), [data]))).toEqual([['data', '0.1012']])
    expect(told(closing(gate, maturityAt(['full', 'none']), [data]))).toEqual([['data', '0.0506']])
    expect(told(closing(gate, maturityAt(['full', 'full']), [data]))).toEqual([])
    expect(told(closing(gate, {}, [data]))).toEqual([['data', '0.1012']])
  })

  it('leaves out a subdomain that the firm does not have, and weighs the rest anew', () => {
    const answers = { ...maturityAt(['full', 'none']) }
    for (const level of [1, 2, 3, 4, 5]) delete answers[`cmmm.product-design.${level}`]
    answers['cmmm.product-design'] = 'na'
    const process = makeRemedy('process', [{ answer: 'cmmm.process-design.2', atLeast: 'full' }])
    expect(told(closing('cmmm-2020/2/own-score', answers, [design, process]))).toEqual([
      ['process', '0.1001'],
    ])
  })

  it('in the process industry gives nothing for what weighs nothing there', () => {
    const answers = maturityAt(['full', 'none'])
    const gate = 'cmmm-2020/2/own-score'
    expect(told(closing(gate, answers, [design], 'process'))).toEqual([])
    // Not known: it helps in one of the two, by nothing at the least.
    expect(told(closing(gate, answers, [design, data], null))).toEqual([
      ['data', '0.0506'],
      ['design', '0'],
    ])
  })
})

describe('gates that no work inside the factory closes', () => {
  it('have no remedy, and say why', () => {
    const ladders = laddersOf({})
    const gates = ladders['smart-factory-2025'].gates.filter(({ rung }) => rung === 'advanced')
    const firm = { answers: {}, industry: null, size: null }
    const closings = closingsOf(gates, firm, ladders, scales, remedies)
    const without = gates.filter(({ id }) => closings.get(id)?.length === 0)
    expect(without.map((gate) => [gate.rule, limitOf(gate)])).toEqual([
      ['above-scale', 'scale'],
      ['clean', 'record-of-years'],
      ['kpi', 'position'],
      ['rung-below', 'recognition'],
    ])
    expect(gates.filter((gate) => limitOf(gate) !== null)).toEqual(without)
  })
})

describe('all remedies of the content together', () => {
  const nothing: Answers = Object.fromEntries(
    scales.indicator.questions.map(({ id, kind }) => [id, kind === 'multi' ? ['A'] : 'A']),
  )

  it('leave a score of level 4 to outcomes: they end at 72.5 points', () => {
    const after = furthestLadders({ answers: nothing }, scales, remedies, asOf)
    const gate = after['sme-digital-2024'].gates.find(({ id }) => id === 'sme-digital-2024/4/score')
    expect({ holds: gate?.holds, value: gate?.value, distance: gate?.distance }).toEqual({
      holds: false,
      value: '72.5',
      distance: '7.5',
    })
  })

  it('leave open what outcomes that are not known may still bring', () => {
    const after = furthestLadders({}, scales, remedies, asOf)
    const gate = after['sme-digital-2024'].gates.find(({ id }) => id === 'sme-digital-2024/4/score')
    expect({ holds: gate?.holds, range: gate?.range }).toEqual({
      holds: null,
      range: { low: '72.5', high: '100' },
    })
  })

  it('do not change the answers that they start from', () => {
    const answers = { 'sme.q1': ['A'] }
    furthestLadders({ answers }, scales, remedies, asOf)
    expect(answers).toEqual({ 'sme.q1': ['A'] })
  })
})
