import type { LinkId, RungId } from '../schema/ladder.ts'
import type { Gate, ScoredLadder, TierLadder } from '../schema/result.ts'
import type { FactoryScale, RungScale } from '../schema/scales.ts'
import { decimalOf } from './decimal.ts'
import { gateOn, gateOnFlag, gateOnOrder } from './gate.ts'
import type { Answers } from './sme-digital.ts'

const flags = ['clean', 'controllable', 'organised'] as const

/** Scenes by what is said of them: in place (with or without AI), with AI, and not known. */
export type Scenes = { readonly inPlace: number; readonly ai: number; readonly open: number }

export function scenesOf(ids: readonly string[], answers: Answers): Scenes {
  const said = ids.map((id) => answers[id] ?? null)
  return {
    inPlace: said.filter((answer) => answer === 'built' || answer === 'ai').length,
    ai: said.filter((answer) => answer === 'ai').length,
    open: said.filter((answer) => answer === null).length,
  }
}

type Named = Pick<Gate, 'id' | 'rung' | 'rule' | 'reads'>

/** Cut to seven places, as all shares on the ladders. */
const shareOf = (part: number, whole: number): string =>
  decimalOf((BigInt(part) * 10_000_000n) / BigInt(whole), 7)

/**
 * AI share of the scenes in place. While scenes are open it lies between all of them built without
 * AI and all of them built with it. Nothing in place: not met. The distance counts scenes in place
 * that must become AI.
 */
export function aiShareGate(
  named: Named,
  scenes: Scenes,
  [over, under]: readonly [number, number],
): Gate {
  const { inPlace, ai, open } = scenes
  const all = inPlace + open
  const meets = (part: number, whole: number) => whole > 0 && part * under >= over * whole
  const low = meets(ai, all)
  const high = meets(ai + open, all)
  const holds = low ? true : high ? null : false
  const known = open === 0
  const needed = Math.max(1, Math.ceil((over * inPlace) / under))
  return {
    ...named,
    holds,
    value: known && inPlace > 0 ? shareOf(ai, inPlace) : known ? '0' : null,
    ...(known ? {} : { range: { low: shareOf(ai, all), high: shareOf(ai + open, all) } }),
    threshold: shareOf(over, under),
    distance: holds ? 0 : known ? needed - ai : null,
  }
}

/** Ids of the scenes in each of the five 环节. */
export function scenesByLink(factory: FactoryScale): ReadonlyMap<LinkId, readonly string[]> {
  const linkOf = new Map(factory.chapters.map((chapter) => [chapter.id, chapter.link]))
  return new Map(
    factory.links.map(({ id }) => [
      id,
      factory.scenes.filter((scene) => linkOf.get(scene.chapter) === id).map((scene) => scene.id),
    ]),
  )
}

/** What a rung reads that is no answer about the factory. `revenueFen` is the last whole year's. */
export type Standing = {
  readonly revenueFen: number | null
  readonly revenuePath: string
  readonly maturity: ScoredLadder
}

/** What all rungs read alike, worked out once. */
type Said = {
  readonly links: ReadonlyMap<LinkId, { readonly ids: readonly string[]; readonly scenes: Scenes }>
  readonly all: { readonly ids: readonly string[]; readonly scenes: Scenes }
}

function saidOf(factory: FactoryScale, answers: Answers): Said {
  const counted = (ids: readonly string[]) => ({ ids, scenes: scenesOf(ids, answers) })
  return {
    links: new Map([...scenesByLink(factory)].map(([link, ids]) => [link, counted(ids)])),
    all: counted(factory.scenes.map((scene) => scene.id)),
  }
}

/** All gates of one rung, in the order of the conditions. Source: 工信厅联通装函〔2025〕251号. */
function gatesOf(
  factory: FactoryScale,
  rung: RungScale,
  answers: Answers,
  firm: Standing,
  said: Said,
): Gate[] {
  const named = (rule: string, reads: string[]): Named => ({
    id: `${factory.id}/${rung.id}/${rule}`,
    rung: rung.id,
    rule,
    reads,
  })
  const orderOf = (id: string) =>
    factory.questions.find((one) => one.id === id)?.options.map((option) => option.value) ?? []
  const answerOf = (id: string) =>
    typeof answers[id] === 'string' ? (answers[id] as string) : null
  const { demand } = rung
  const { maturity, revenueFen } = firm
  const open = { low: 0, high: Number.MAX_SAFE_INTEGER }
  const revenue = revenueFen === null ? open : { low: revenueFen, high: revenueFen }
  const scale = gateOn(named('above-scale', [firm.revenuePath]), revenue, factory.aboveScaleFen)

  return [
    revenueFen === null ? withoutRange(scale) : scale,
    ...flags.map((flag) => {
      const answer = answers[`factory.${flag}`]
      return gateOnFlag(
        named(flag, [`factory.${flag}`]),
        typeof answer === 'boolean' ? answer : null,
      )
    }),
    ...demand.covers.flatMap((link) => {
      const found = said.links.get(link)
      if (found === undefined) return []
      const { inPlace, open: unknown } = found.scenes
      const count = { low: inPlace, high: inPlace + unknown }
      return [gateOn(named(`covers-${link}`, [...found.ids]), count, 1)]
    }),
    gateOn(
      named('maturity', ['cmmm-2020']),
      { low: maturity.level ?? 0, high: maturity.possible ?? 0 },
      demand.maturity,
    ),
    ...(demand.aiShare === undefined
      ? []
      : [aiShareGate(named('ai-share', [...said.all.ids]), said.all.scenes, demand.aiShare)]),
    gateOnOrder(
      named('kpi', ['factory.kpi']),
      orderOf('factory.kpi'),
      answerOf('factory.kpi'),
      demand.kpi,
    ),
    ...(demand.rungBelow === undefined
      ? []
      : [
          gateOnOrder(
            named('rung-below', ['factory.recognised']),
            orderOf('factory.recognised'),
            answerOf('factory.recognised'),
            demand.rungBelow,
          ),
        ]),
  ]
}

/** An amount that was not given has no range worth showing. */
function withoutRange(gate: Gate): Gate {
  const { range: _, ...rest } = gate
  return rest
}

/**
 * The smart-factory tier: the highest rung whose gates all hold whatever the missing answers turn
 * out to be. It is what the gates give, never a recognition.
 */
export function smartFactoryLadder(
  factory: FactoryScale,
  answers: Answers,
  firm: Standing,
): TierLadder {
  const said = saidOf(factory, answers)
  const rungs = factory.rungs.map((rung) => ({
    id: rung.id,
    gates: gatesOf(factory, rung, answers, firm, said),
  }))
  const highest = (holds: (gates: readonly Gate[]) => boolean): RungId | null =>
    rungs.reduce<RungId | null>((top, rung) => (holds(rung.gates) ? rung.id : top), null)
  const tier = highest((gates) => gates.every((gate) => gate.holds === true))
  const possible = highest((gates) => gates.every((gate) => gate.holds !== false))
  return {
    tier,
    status: tier === possible ? 'complete' : 'incomplete',
    possible,
    gates: rungs.flatMap((rung) => rung.gates),
  }
}
