import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../assessments/content/catalogue.ts'
import { exampleFactory } from '../../../assessments/content/examples/example-factory.ts'
import { scales } from '../../../assessments/content/scales.ts'
import { evaluate } from '../../../assessments/evaluate.ts'
import { evaluateLadders } from '../../../assessments/evaluate-ladders.ts'
import { nextQuestionOf } from '../../../assessments/next-question/next-question-of.ts'
import type { Request } from '../../../assessments/schema/request.ts'
import { NextQuestion } from '../../../assessments/schema/result.ts'
import { anyRequest } from '../explain/random-request.ts'
import { asOf } from '../ladder/make.ts'
import { runs } from '../runs.ts'
import {
  answeredIn,
  everyAnswerTo,
  isComplete,
  openIn,
  reach,
  settledBy,
  standing,
} from './answering.ts'

const next = (request: Request, skip?: ReadonlySet<string>) =>
  nextQuestionOf(request, scales, asOf, skip)

describe('the next best question', () => {
  it('is the revenue of the last whole year when nothing is known: it settles a gate alone', () => {
    expect(next({})).toEqual({
      id: 'enterprise.revenueFen.2025',
      why: 'settles-gates',
      gates: ['smart-factory-2025/basic/above-scale'],
      share: '1',
    })
  })

  it('passes over what is said to be not known', () => {
    const basics = ['enterprise.revenueFen.2025', 'factory.clean', 'factory.controllable']
    expect(next({}, new Set(basics))?.id).toBe('factory.organised')
    expect(next({}, new Set([...basics, 'factory.organised', 'factory.kpi']))).toEqual({
      id: 'scene.20',
      why: 'settles-gates',
      gates: ['smart-factory-2025/basic/covers-operation'],
      share: '0.1',
    })
  })

  it('prefers what narrows more once nothing settles a gate alone', () => {
    const request: Request = {
      answers: { 'factory.clean': false },
      enterprise: { process: 'discrete' },
    }
    expect(next(request)).toEqual({
      id: 'sme.s1',
      why: 'narrows-count',
      gates: ['sme-digital-2024/1/scenarios', 'sme-digital-2024/1/constraint-scenarios'],
      share: '0.1625',
    })
    const scenarios = new Set(scales.indicator.scenarios.map((one) => one.id))
    expect(next(request, scenarios)).toEqual({
      id: 'cmmm.logistics.1',
      why: 'narrows-score',
      gates: ['cmmm-2020/1/own-score'],
      share: '0.1001',
    })
  })

  it('asks a ladder nothing once its level is decided, whatever is still open in it', () => {
    const answers = Object.fromEntries(
      scales.indicator.scenarios.slice(0, 11).map((one) => [one.id, 0]),
    )
    const request: Request = { answers, enterprise: { process: 'discrete' } }
    expect(evaluateLadders(request, scales, asOf)['sme-digital-2024']).toMatchObject({
      level: null,
      status: 'complete',
      score: null,
    })
    const walked = openIn(request, new Set()).filter((id) => !id.startsWith('sme.'))
    expect(next(request, new Set(walked))).toBe(null)
  })

  it('climbs: of a subdomain only the lowest open statement is asked', () => {
    const request: Request = { enterprise: { process: 'discrete' } }
    const others = openIn(request, new Set()).filter((id) => !id.startsWith('cmmm.sales.'))
    expect(next(request, new Set(others))?.id).toBe('cmmm.sales.1')
    expect(next(request, new Set([...others, 'cmmm.sales.1']))).toBe(null)
    const first = answeredIn(request, 'cmmm.sales.1', 'full')
    expect(next(first, new Set(others))?.id).toBe('cmmm.sales.2')
  })

  it('asks nothing of a subdomain that does not apply or weighs nothing', () => {
    const request: Request = {
      enterprise: { process: 'process' },
      answers: { 'cmmm.sales': 'na' },
    }
    const isOf = (id: string) => /^cmmm\.(sales|product-design|product-service)\./.test(id)
    const others = openIn(request, new Set()).filter((id) => !isOf(id))
    expect(next(request, new Set(others))).toBe(null)
  })

  it('is null for the example, whose three ladders are complete', () => {
    expect(isComplete(exampleFactory.request)).toBe(true)
    expect(next(exampleFactory.request)).toBe(null)
    expect(evaluate(exampleFactory.request, catalogue, asOf).nextQuestion).toMatchObject({
      why: 'moves-money',
    })
  })

  it('stands in the evaluation, as the function says it', () => {
    const answer = evaluate({}, catalogue, asOf).nextQuestion
    expect(answer).toEqual(next({}))
    expect(NextQuestion.safeParse(answer).error).toBe(undefined)
  })

  it('is null exactly when all three ladders are complete, if nothing is passed over', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        expect(next(request) === null).toBe(isComplete(request))
      }),
      runs(60),
    )
  })

  it('is open, and moves a gate or the score however it is answered', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const asked = next(request)
        if (asked === null) return
        expect(openIn(request, new Set())).toContain(asked.id)
        const before = standing(request)
        const moved = everyAnswerTo(asked.id).map(
          (answer) => standing(answeredIn(request, asked.id, answer)) !== before,
        )
        // While both weightings are tried, an answer may move the one that does not show.
        const isKnown = request.enterprise?.process != null
        expect(isKnown ? moved.every(Boolean) : moved.some(Boolean), asked.id).toBe(true)
      }),
      runs(60),
    )
  })

  it('settles most of what is left to ask, and is null only where nothing left moves a rung', () => {
    const case_ = fc.tuple(anyRequest, fc.array(fc.nat(200), { minLength: 3, maxLength: 3 }))
    fc.assert(
      fc.property(case_, ([request, picks]) => {
        const open = openIn(request, new Set())
        const left = new Set(picks.map((pick) => open[pick % Math.max(1, open.length)] ?? ''))
        const asked = next(request, new Set(open.filter((id) => !left.has(id))))
        const could = new Map([...left].map((id) => [id, settledBy(request, id)]))
        const most = Math.max(0, ...[...could.values()].map((gates) => gates.length))
        const settles = asked?.why === 'settles-gates' ? asked.gates : []
        expect(settles.length).toBe(most)
        if (asked !== null) {
          expect(settles).toEqual(could.get(asked.id))
          return
        }
        for (const id of left) {
          for (const answer of everyAnswerTo(id)) {
            expect(reach(answeredIn(request, id, answer)), id).toEqual(reach(request))
          }
        }
      }),
      runs(40),
    )
  })

  it('leads from nothing to three complete ladders', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }), (rolls) => {
        let request: Request = {}
        let asked = next(request)
        let steps = 0
        for (; asked !== null && steps < 200; steps += 1) {
          const answers = everyAnswerTo(asked.id)
          const roll = rolls[steps % rolls.length] ?? 0
          request = answeredIn(request, asked.id, answers[roll % answers.length] ?? null)
          asked = next(request)
        }
        expect(asked).toBe(null)
        expect(isComplete(request)).toBe(true)
      }),
      runs(8),
    )
  })
})
