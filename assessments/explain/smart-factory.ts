import { exactOf, type Fraction, fraction } from '../ladder/decimal.ts'
import { scenesByLink } from '../ladder/smart-factory.ts'
import type {
  AnswerFigure,
  GateFigure,
  LadderFigure,
  ShareFigure,
  SumFigure,
} from '../schema/explanation.ts'
import type { LinkId } from '../schema/ladder.ts'
import type { Citation } from '../schema/provenance.ts'
import type { Gate } from '../schema/result.ts'
import { answerFigure, countFigure, factFigure, type Scale, scaleOf } from './answer-figure.ts'
import { type Explained, type LadderFigures, once, onceEach } from './explained.ts'
import { gateFigure, ladderFigure, rungFigures, type Tested } from './gate-figure.ts'

const countsOf = (ones: readonly string[]) =>
  scaleOf(
    'worth-of-one',
    ['none', 'built', 'ai'].map((value) => [value, fraction(ones.includes(value) ? 1 : 0)]),
  )
const [countsInPlace, countsWithAi] = [countsOf(['built', 'ai']), countsOf(['ai'])]
const flagScale = scaleOf('worth-of-one', [
  ['true', fraction(1)],
  ['false', fraction(0)],
])

/** The tier: what the conditions ask of each rung, and the scenes, answers and facts under it. */
export function smartFactoryFigures(
  explained: Explained,
  maturity: () => LadderFigure,
): LadderFigures {
  const { factory } = explained.content
  const { id, version, mappingCitation } = factory
  const answers = explained.request.answers ?? {}
  const result = explained.ladders['smart-factory-2025']
  const rungCitation = (rung: string): Citation =>
    factory.rungs.find((one) => one.id === rung)?.citation ?? factory.citation

  const scenesBy = (name: string, scale: Scale) =>
    once((): AnswerFigure[] =>
      factory.scenes.map(({ id: about, citation }) => {
        const asked = { id: `${id}/${name}/${about}`, about, version, citation }
        return answerFigure(asked, scale, answers[about])
      }),
    )
  const [inPlace, withAi] = [scenesBy('in-place', countsInPlace), scenesBy('with-ai', countsWithAi)]
  const scenesOfLink = once(() => scenesByLink(factory))

  const linkCount = onceEach((link): SumFigure => {
    const own = scenesOfLink().get(link as LinkId) ?? []
    const asked = { id: `${id}/in-place/${link}`, about: link, version, citation: mappingCitation }
    const scenes = inPlace().filter((one) => own.includes(one.about))
    return countFigure(asked, scenes)
  })

  const aiShare = once((): ShareFigure => {
    const own = { about: id, version, citation: factory.citation }
    const ai = countFigure({ ...own, id: `${id}/with-ai` }, withAi())
    const all = countFigure({ ...own, id: `${id}/in-place` }, inPlace())
    const overMost = (part: string): Fraction =>
      all.high === '0' ? fraction(0) : { over: BigInt(part), under: BigInt(all.high) }
    return {
      ...own,
      kind: 'share',
      id: `${id}/ai-share`,
      rule: 'part-of-whole',
      low: exactOf(overMost(ai.low)),
      high: exactOf(overMost(ai.high)),
      children: [ai, all],
    }
  })

  /** A flag counts 1 or 0; of an ordered choice each option counts its place in the order. */
  const asked = onceEach((about): AnswerFigure => {
    const question = factory.questions.find((one) => one.id === about)
    const options = question?.options.map((option) => option.value) ?? []
    const scale = options.includes('true')
      ? flagScale
      : scaleOf(
          'worth-of-one',
          options.map((value, place) => [value, fraction(place)]),
        )
    const own = { id: `${id}/answer/${about}`, about, version }
    const citation = question?.citation ?? factory.citation
    return answerFigure({ ...own, citation }, scale, answers[about])
  })

  const revenue = onceEach((path) => {
    const year = path.slice(path.lastIndexOf('.') + 1)
    return factFigure(path, version, explained.request.enterprise?.revenueFen?.[year] ?? null)
  })

  function testedBy(gate: Gate): Tested {
    const citation = rungCitation(gate.rung)
    if (gate.rule.startsWith('covers-')) {
      const link = gate.rule.slice('covers-'.length)
      return { test: 'number', citation, children: [linkCount(link)] }
    }
    switch (gate.rule) {
      case 'above-scale': {
        const children: Tested['children'] = [revenue(gate.reads[0] ?? '')]
        return { test: 'amount', citation: factory.aboveScaleCitation, children }
      }
      case 'maturity':
        return { test: 'level', citation, children: [maturity()] }
      case 'ai-share':
        return { test: 'share', citation, children: [aiShare()] }
      case 'kpi':
        return { test: 'order', citation, children: [asked('factory.kpi')] }
      case 'rung-below': {
        const child = asked('factory.recognised')
        return { test: 'order', citation: child.citation ?? citation, children: [child] }
      }
      default: {
        const child = asked(`factory.${gate.rule}`)
        return { test: 'flag', citation: child.citation ?? citation, children: [child] }
      }
    }
  }

  const figureOf = (gate: Gate): GateFigure => gateFigure(gate, version, testedBy(gate))
  return {
    gate: onceEach((gateId) => {
      const gate = result.gates.find((one) => one.id === gateId)
      return gate === undefined ? null : figureOf(gate)
    }),
    ladder: once(() =>
      ladderFigure(
        factory,
        'highest-rung',
        explained,
        result,
        rungFigures(factory, result.gates, figureOf, rungCitation),
      ),
    ),
  }
}
