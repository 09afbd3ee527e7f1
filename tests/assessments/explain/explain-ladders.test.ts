import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { explainGate, explainLadders } from '../../../assessments/explain/explain-ladders.ts'
import { Explanation } from '../../../assessments/schema/explanation.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import type { Gate, Ladders } from '../../../assessments/schema/result.ts'
import { asOf, choicesOf } from '../ladder/make.ts'
import { runs } from '../runs.ts'
import { endsOf, gateOf, ladderOf, ratioOf, rungOf } from './by-hand.ts'
import { anyRequest } from './random-request.ts'

const explained = (request: Request) => explainLadders(request, catalogue, asOf)

function allIn(figure: Explanation): readonly Explanation[] {
  return [figure, ...figure.children.flatMap(allIn)]
}

/** Each figure once: where it stands twice, it is the same object. */
function figuresIn(trees: readonly Explanation[]): readonly Explanation[] {
  const seen = new Set<Explanation>()
  const visit = (figure: Explanation): void => {
    if (seen.has(figure)) return
    seen.add(figure)
    figure.children.forEach(visit)
  }
  trees.forEach(visit)
  return [...seen]
}

const isEqual = (a: readonly [bigint, bigint], b: readonly [bigint, bigint]) =>
  a[0] * b[1] === b[0] * a[1]

/** Whether a figure says what comes out of its children. */
function isRight(figure: Explanation): boolean {
  switch (figure.kind) {
    case 'fact':
      return true
    case 'gate': {
      const { holds, value, range, distance } = figure
      return isDeepStrictEqual(gateOf(figure), { holds, value, range, distance })
    }
    case 'rung':
      return rungOf(figure) === figure.value
    case 'ladder': {
      const { value, possible, status, score, interval } = figure
      return isDeepStrictEqual(ladderOf(figure), { value, possible, status, score, interval })
    }
    case 'weight':
      return isEqual(endsOf(figure).low, ratioOf(figure.value))
    default: {
      const { low, high } = endsOf(figure)
      return isEqual(low, ratioOf(figure.low)) && isEqual(high, ratioOf(figure.high))
    }
  }
}

const wrongIn = (request: Request) =>
  figuresIn(explained(request)).filter((figure) => !isRight(figure))

const asText = (figure: Gate['value']) => (figure === null ? null : String(figure))

/** What the result says of every ladder and gate, as a tree must say it too. */
const headlines = (ladders: Ladders) =>
  Object.entries(ladders).map(([id, ladder]) => ({
    id,
    value: asText('tier' in ladder ? ladder.tier : ladder.level),
    possible: asText(ladder.possible),
    score: 'tier' in ladder ? null : ladder.score,
    interval: 'tier' in ladder ? null : (ladder.interval ?? null),
    gates: ladder.gates.map((gate) => ({
      id: gate.id,
      rule: gate.rule,
      holds: gate.holds,
      value: asText(gate.value),
      threshold: String(gate.threshold),
      distance: asText(gate.distance),
      range: gate.range ? { low: String(gate.range.low), high: String(gate.range.high) } : null,
    })),
  }))

const told = (request: Request) =>
  explained(request).map(({ id, value, possible, score, interval, children }) => ({
    id,
    value,
    possible,
    score,
    interval,
    gates: children
      .flatMap((rung) => (rung.kind === 'rung' ? rung.children : []))
      .map(({ id, rule, holds, value, threshold, distance, range }) => ({
        ...{ id, rule, holds, value, threshold, distance, range },
      })),
  }))

/** The answers and facts at the leaves, by the path that the request has them under. */
const leavesOf = (trees: readonly Explanation[]) =>
  figuresIn(trees).filter((one) => one.kind === 'answer' || one.kind === 'fact')

describe('the explanation of the ladders', () => {
  it('is recomputed from its leaves to the digits of the result: the example', () => {
    const { request } = exampleFactory
    expect(wrongIn(request)).toEqual([])
    expect(told(request)).toEqual(headlines(evaluateLadders(request, catalogue, asOf)))
  })

  it('is recomputed from its leaves to the digits of the result: nothing known', () => {
    expect(wrongIn({})).toEqual([])
    expect(told({})).toEqual(headlines(evaluateLadders({}, catalogue, asOf)))
  })

  it('is recomputed from its leaves to the digits of the result: any answers', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(wrongIn(request)).toEqual([])
        expect(told(request)).toEqual(headlines(evaluateLadders(request, catalogue, asOf)))
      }),
      runs(25),
    )
  })

  it('has at its leaves what the firm said, and what each option is worth in the content', () => {
    const options = new Map<string, readonly string[]>([
      ...catalogue.indicator.questions.map(
        (one) => [one.id, one.options.map(({ key, weight }) => `${key} ${weight / 100}`)] as const,
      ),
      ...catalogue.maturity.subdomains.flatMap((one) =>
        one.statements.map(
          ({ level }) =>
            [`cmmm.${one.id}.${level}`, ['full 1', 'most 0.8', 'part 0.5', 'none 0']] as const,
        ),
      ),
    ])
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const leaf of leavesOf(explained(request))) {
          const said = leaf.about.startsWith('enterprise.')
            ? leaf.about
                .split('.')
                .slice(1)
                .reduce<unknown>(
                  (at, key) => (at as Record<string, unknown> | null)?.[key],
                  request.enterprise,
                )
            : request.answers?.[leaf.about]
          const list = said == null ? null : [said].flat().map(String)
          const value = leaf.kind === 'fact' ? leaf.value : leaf.given
          expect([value].flat(), leaf.id).toEqual(list ?? [null])
          const worth = options.get(leaf.about)
          if (leaf.kind === 'fact' || worth === undefined) continue
          expect(
            leaf.scale.map((one) => `${one.value} ${one.worth}`),
            leaf.id,
          ).toEqual(worth)
        }
      }),
      runs(12),
    )
  })

  it('covers every answer that a gate reads, and no other', () => {
    const { request } = exampleFactory
    const ladders = evaluateLadders(request, catalogue, asOf)
    for (const gate of Object.values(ladders).flatMap((one) => one.gates)) {
      if (gate.rule === 'maturity') continue
      const tree = explainGate(gate.id, request, catalogue, asOf, ladders)
      const abouts = tree === null ? [] : leavesOf([tree]).map((leaf) => leaf.about)
      const read = new Set(abouts.filter((about) => about !== 'enterprise.process'))
      expect([...read].sort(), gate.id).toEqual([...gate.reads].sort())
    }
  })

  it('gives weights that sum to one at every level, whatever does not apply', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const figure of figuresIn(explained(request))) {
          if (figure.kind !== 'sum' || figure.rule !== 'weighted-sum') continue
          const sum = figure.children
            .map((one) => (one.kind === 'weighted' ? ratioOf(one.children[0].value) : ratioOf('0')))
            .reduce(([a, b], [c, d]) => [a * d + c * b, b * d], [0n, 1n])
          expect(sum[0]).toBe(sum[1])
        }
      }),
      runs(12),
    )
  })

  it('shows how the weight of what does not apply was spread', () => {
    const answers = { 'cmmm.customer-service': 'na', 'cmmm.sales': 'na' }
    const request = { enterprise: { process: 'discrete' as const }, answers }
    const gate = explainGate('cmmm-2020/1/own-score', request, catalogue, asOf)
    const own = gate?.children[0]
    const weights = own?.kind === 'sum' ? own.children : []
    const weight = weights.find((one) => one.about === 'cmmm.product-service.1')?.children[0]
    expect(weight).toMatchObject({
      value: '1001/8700',
      shares: [
        { of: 'manufacturing', part: '770000', whole: '1000000' },
        { of: 'service', part: '100100', whole: '669900' },
        { of: 'product-service', part: '50050', whole: '50050' },
      ],
      citation: { source: 'gb-t-39117-2020', confidence: 'assumed' },
      children: [
        { about: 'enterprise.process', value: 'discrete', citation: null },
        { about: 'cmmm.sales', value: 'na' },
        { about: 'cmmm.customer-service', value: 'na' },
      ],
    })
  })

  it('has a version on every figure, and a source on all but the firm’s own facts', () => {
    const listed = new Set(catalogue.sources.map((source) => source.id))
    for (const figure of figuresIn(explained(exampleFactory.request))) {
      expect(figure.version, figure.id).toMatch(/^20\d\d$/)
      if (figure.kind === 'fact') expect(figure.citation).toBe(null)
      else expect(listed.has(figure.citation?.source ?? ''), figure.id).toBe(true)
    }
    expect(explained({}).map((tree) => tree.catalogue)).toEqual(
      Array(3).fill({ version: catalogue.version, sha256: catalogue.sha256 }),
    )
  })

  it('has one object for one id, and one id for one object', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const ids = figuresIn(explained(request)).map((figure) => figure.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      runs(10),
    )
  })

  it('passes its schema, as plain JSON', () => {
    for (const request of [{}, exampleFactory.request]) {
      for (const tree of explained(request)) {
        expect(Explanation.safeParse(tree).error?.issues ?? []).toEqual([])
        expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
      }
    }
  })

  it('unfolds one gate alone, and is what stands in the whole tree', () => {
    const { request } = exampleFactory
    const gates = explained(request)
      .flatMap(allIn)
      .filter((one) => one.kind === 'gate')
    for (const gate of gates) {
      expect(explainGate(gate.id, request, catalogue, asOf)).toEqual(gate)
    }
    expect(explainGate('sme-digital-2024/9/score', request, catalogue, asOf)).toBe(null)
    expect(explainGate('nowhere', request, catalogue, asOf)).toBe(null)
  })

  it('reads the points of a question as a person would', () => {
    const [question] = catalogue.indicator.questions
    if (question === undefined) throw new Error('no questions')
    expect(choicesOf(question)).toContainEqual(['B', 'C'])
    const request = { answers: { [question.id]: ['B', 'C'] } }
    const gate = explainGate('sme-digital-2024/1/score', request, catalogue, asOf)
    const score = gate?.children[0]
    expect(score).toMatchObject({ kind: 'sum', low: '4', high: '96' })
    expect(score?.kind === 'sum' ? score.children[0] : null).toMatchObject({
      about: 'sme.q1',
      low: '4',
      high: '4',
      children: [{ value: '8' }, { given: ['B', 'C'], low: '0.5', high: '0.5' }],
    })
  })
})
