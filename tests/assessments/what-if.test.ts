import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleFactory } from '../../assessments/content/examples/example-factory.ts'
import { evaluateLadders } from '../../assessments/evaluate-ladders.ts'
import { ladderMoves } from '../../assessments/ladder-moves.ts'
import { liftsOf } from '../../assessments/lift/lifts-of.ts'
import { Lifts } from '../../assessments/schema/lift.ts'
import type { Answer, Request } from '../../assessments/schema/request.ts'
import { whatIf } from '../../assessments/what-if.ts'
import { asOf, maturityAt, scales, scenariosAt, scenesAs } from './ladder/make.ts'
import { runs } from './runs.ts'

const { request } = exampleFactory
const laddersOf = (of: Request) => evaluateLadders(of, scales, asOf)
const answersAfter = (answers: Record<string, Answer>, changes: Record<string, Answer>) =>
  whatIf({ answers }, changes, scales.maturity).answers

describe('what if other answers were given', () => {
  it('replaces answers, takes back with null and leaves the request as it was', () => {
    const before = structuredClone(request)
    const after = whatIf(request, { 'sme.q1': ['B'], 'sme.q2': null }, scales.maturity)
    const { 'sme.q2': _, ...others } = request.answers ?? {}
    const given = Object.entries(others).filter(([, answer]) => answer !== null)
    expect(after).toEqual({
      ...request,
      answers: { ...Object.fromEntries(given), 'sme.q1': ['B'] },
    })
    expect(request).toEqual(before)
  })

  it('stops the climb above a level that is missed', () => {
    const answers = { 'cmmm.sales.1': 'full', 'cmmm.sales.2': 'most', 'cmmm.sales.3': 'full' }
    expect(answersAfter(answers, { 'cmmm.sales.2': 'part' })).toEqual({
      'cmmm.sales.1': 'full',
      'cmmm.sales.2': 'part',
      'cmmm.sales.3': 'none',
      'cmmm.sales.4': 'none',
      'cmmm.sales.5': 'none',
    })
  })

  it('stops the climb at a level that is not met at all, whatever stands above', () => {
    expect(answersAfter({ 'cmmm.sales.4': 'full' }, { 'cmmm.sales.3': 'none' })).toEqual({
      ...{ 'cmmm.sales.3': 'none', 'cmmm.sales.4': 'none', 'cmmm.sales.5': 'none' },
    })
  })

  it('lifts a stop with a level met in full, and leaves it where the level is taken back', () => {
    const stopped = { 'cmmm.sales.3': 'none', 'cmmm.sales.4': 'none', 'cmmm.sales.5': 'none' }
    expect(answersAfter(stopped, { 'cmmm.sales.3': 'full' })).toEqual({ 'cmmm.sales.3': 'full' })
    expect(answersAfter(stopped, { 'cmmm.sales.3': null })).toEqual({
      ...{ 'cmmm.sales.4': 'none', 'cmmm.sales.5': 'none' },
    })
    expect(answersAfter(stopped, { 'cmmm.sales.2': 'full' })).toEqual({
      ...{ ...stopped, 'cmmm.sales.2': 'full' },
    })
  })

  it('leaves a subdomain removed where a statement of it is only taken back', () => {
    const removed = { 'cmmm.sales': 'na' }
    expect(answersAfter(removed, { 'cmmm.sales.1': null })).toEqual(removed)
    expect(answersAfter(removed, { 'sme.q2': 'B' })).toEqual({ ...removed, 'sme.q2': 'B' })
  })

  it('asks anew what a stop had written, once it is lifted, and keeps what was answered', () => {
    const stopped = {
      'cmmm.sales.3': 'part',
      'cmmm.sales.4': 'none',
      'cmmm.sales.5': 'none',
    }
    expect(answersAfter(stopped, { 'cmmm.sales.3': 'most' })).toEqual({ 'cmmm.sales.3': 'most' })
    const answered = { ...stopped, 'cmmm.sales.4': 'full' }
    expect(answersAfter(answered, { 'cmmm.sales.3': 'most' })).toEqual({
      ...answered,
      'cmmm.sales.3': 'most',
    })
    const better = { 'cmmm.sales.3': 'most', 'cmmm.sales.4': 'none', 'cmmm.sales.5': 'none' }
    expect(answersAfter(better, { 'cmmm.sales.3': 'full' })).toEqual({
      ...better,
      'cmmm.sales.3': 'full',
    })
  })

  it('never has a subdomain both removed and answered', () => {
    const answers = { 'cmmm.sales.1': 'full', 'cmmm.sales.2': 'most' }
    expect(answersAfter(answers, { 'cmmm.sales': 'na' })).toEqual({ 'cmmm.sales': 'na' })
    expect(answersAfter({ 'cmmm.sales': 'na' }, { 'cmmm.sales.1': 'full' })).toEqual({
      'cmmm.sales.1': 'full',
    })
  })

  it('holds the next rung with any of the smallest sets', () => {
    const before = laddersOf(request)
    const lifts = liftsOf(request, before, scales)
    expect(Lifts.safeParse(lifts).error?.issues ?? []).toEqual([])
    for (const key of ['sme-digital-2024', 'cmmm-2020', 'smart-factory-2025'] as const) {
      const lift = lifts[key]
      expect(lift?.sets.length).toBeGreaterThan(0)
      for (const set of lift?.sets ?? []) {
        const changes = Object.fromEntries([
          ...set.changes.map((change): [string, Answer] => [change.id, change.to]),
          ...(lift?.needs ?? []).map((need): [string, Answer] => [need.reads, need.to as Answer]),
        ])
        const moves = ladderMoves(before, laddersOf(whatIf(request, changes, scales.maturity)))
        expect(moves[key].rung.to).toBe(lift?.rung)
        expect(moves[key].moved).toBe(true)
      }
    }
  })

  it('finds nothing above the topmost rungs', () => {
    const top: Request = {
      enterprise: { process: 'discrete', revenueFen: { '2025': 18_000_000_000 } },
      answers: {
        ...Object.fromEntries(
          scales.indicator.questions.map((one) => {
            const keys = one.options.map((option) => option.key)
            return [one.id, one.kind === 'multi' ? keys.slice(1) : (keys.at(-1) ?? null)]
          }),
        ),
        ...scenariosAt(4, 10, 6),
        ...maturityAt(['full', 'full', 'full', 'full', 'full']),
        ...scenesAs('ai'),
        'factory.clean': true,
        'factory.controllable': true,
        'factory.organised': true,
        'factory.kpi': 'global-leading',
        'factory.recognised': 'excellent',
      },
    }
    expect(liftsOf(top, laddersOf(top), scales)).toEqual({
      'sme-digital-2024': null,
      'cmmm-2020': null,
      'smart-factory-2025': null,
    })
  })
})

describe('the moves between two evaluations', () => {
  it('are none where nothing changed', () => {
    const moves = ladderMoves(laddersOf(request), laddersOf(request))
    for (const move of Object.values(moves)) expect(move).toMatchObject({ turns: [], moved: false })
  })

  it('name rung, score and each gate that turned', () => {
    const after = whatIf(request, { 'sme.q12': 'A', 'sme.q1': ['A'] }, scales.maturity)
    const moves = ladderMoves(laddersOf(request), laddersOf(after))
    expect(moves['sme-digital-2024']).toEqual({
      rung: { from: '2', to: '2' },
      possible: { from: '2', to: '2' },
      score: { from: { low: '56.825', high: '56.825' }, to: { low: '45.825', high: '45.825' } },
      turns: [],
      moved: true,
    })
    const lower = ladderMoves(
      laddersOf(request),
      laddersOf(
        whatIf(
          request,
          { 'sme.q12': 'A', 'sme.q13': 'A', 'sme.q1': ['A'], 'sme.q5': 'A' },
          scales.maturity,
        ),
      ),
    )
    expect(lower['sme-digital-2024']).toMatchObject({
      rung: { from: '2', to: '1' },
      turns: [{ rung: '2', rule: 'score', from: true, to: false }],
    })
  })

  it('turn round when the two are exchanged', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(request.answers ?? {})), (ids) => {
        const open = Object.fromEntries(ids.map((id) => [id, null]))
        const before = laddersOf(request)
        const after = laddersOf(whatIf(request, open, scales.maturity))
        const there = ladderMoves(before, after)
        const back = ladderMoves(after, before)
        for (const key of ['sme-digital-2024', 'cmmm-2020', 'smart-factory-2025'] as const) {
          expect(back[key].rung).toEqual({ from: there[key].rung.to, to: there[key].rung.from })
          expect(back[key].turns).toEqual(
            there[key].turns.map((turn) => ({ ...turn, from: turn.to, to: turn.from })),
          )
        }
      }),
      runs(30),
    )
  })
})
