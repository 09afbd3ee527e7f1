import type { Industry } from '../ladder/maturity-weights.ts'
import { scenesByLink } from '../ladder/smart-factory.ts'
import type { Answers } from '../ladder/sme-digital.ts'
import type { ChangeSet, Lift, Need } from '../schema/lift.ts'
import type { Gate, Ladders } from '../schema/result.ts'
import type { FactoryScale, RungScale, Scales } from '../schema/scales.ts'
import { type Candidate, type Choice, combined } from './candidate.ts'
import { fewestChanges } from './fewest-changes.ts'
import { gapsIn, openReads } from './gaps.ts'
import { maturitySets, openStatements } from './lift-maturity.ts'

/** Conditions that the factory can set up itself; the other flags and positions are needs. */
const actionable: ReadonlySet<string> = new Set(['controllable', 'organised'])
const needed: ReadonlySet<string> = new Set(['above-scale', 'clean', 'kpi', 'rung-below'])

/**
 * How a scene can be raised, and what each way adds to `under × ai − over × in place`, which must
 * not be negative where a share `over ÷ under` is asked. An open scene stands at its worst already:
 * it counts as in place without AI there.
 */
function sceneChoices(
  answer: Answers[string] | undefined,
  [over, under]: readonly [number, number],
): readonly Choice[] {
  const built = (gain: number): Choice => ({ to: 'built', steps: 1, gains: [BigInt(gain)] })
  const ai = (steps: number, gain: number): Choice => ({ to: 'ai', steps, gains: [BigInt(gain)] })
  if (answer === 'none') return [built(-over), ai(2, under - over)]
  if (answer === 'built') return [ai(1, under)]
  return answer === 'ai' ? [] : [built(0), ai(2, under)]
}

/**
 * The fewest scenes that cover every 环节 asked for and bring the share of AI. Each uncovered 环节
 * is a block that owes a scene; what remains is one figure, so the bound is exact.
 */
function sceneSets(
  factory: FactoryScale,
  { demand }: RungScale,
  answers: Answers,
  isOffered: (id: string) => boolean,
): readonly ChangeSet[] {
  const [over, under] = demand.aiShare ?? [0, 1]
  const isInPlace = (id: string) => answers[id] === 'built' || answers[id] === 'ai'
  const place = new Map(factory.scenes.map((scene, i) => [scene.id, i]))
  const first = (ids: readonly string[]) => Math.min(...ids.map((id) => place.get(id) ?? 0))
  const links = [...scenesByLink(factory)].sort(([, a], [, b]) => first(a) - first(b))
  const scenes = links.flatMap(([link, ids]) => ids.map((id) => ({ id, link })))
  const uncovered = links
    .filter(([link, ids]) => demand.covers.includes(link) && !ids.some(isInPlace))
    .map(([link]) => link)
  const ai = scenes.filter((one) => answers[one.id] === 'ai').length
  const counted = scenes.filter((one) => answers[one.id] !== 'none').length
  const candidates = scenes
    .filter((one) => isOffered(one.id))
    .map(
      ({ id, link }): Candidate => ({
        id,
        from: answers[id] ?? null,
        choices: sceneChoices(answers[id], [over, under]),
        block: link,
      }),
    )
    .filter((one) => one.choices.length > 0)
  return fewestChanges(candidates, {
    gains: [BigInt(over * counted - under * ai)],
    count: demand.aiShare !== undefined && counted === 0 ? 1 : 0,
    blocks: new Set(uncovered),
  })
}

/** The conditions that are set up inside the factory: each is one answer, and no other does. */
function conditionSets(gates: readonly Gate[], answers: Answers): readonly ChangeSet[] {
  const unmet = gates.filter((gate) => actionable.has(gate.rule) && gate.holds !== true)
  const changes = unmet.flatMap((gate) =>
    gate.reads.map((id) => ({ id, from: answers[id] ?? null, to: true, steps: 1 })),
  )
  return [{ changes, steps: changes.length }]
}

const needsIn = (gates: readonly Gate[]): Need[] =>
  gates
    .filter((gate) => needed.has(gate.rule) && gate.holds !== true)
    .map((gate) => ({
      gate: gate.id,
      reads: gate.reads[0] ?? gate.id,
      from: gate.value,
      to: gate.threshold,
    }))

/** Who the firm is beside its answers about the factory. */
export type LiftedFirm = { readonly answers: Answers; readonly industry: Industry | null }

/**
 * What keeps the factory from the rung: conditions, scenes and maturity as sets of answers, and
 * apart from them what no work inside the factory changes.
 */
export function liftSmartFactory(
  { factory, maturity }: Pick<Scales, 'factory' | 'maturity'>,
  { answers, industry }: LiftedFirm,
  ladders: Ladders,
  rung: RungScale,
): Lift {
  const gates = ladders['smart-factory-2025'].gates.filter((gate) => gate.rung === rung.id)
  const gaps = gapsIn(gates, factory.questions)
  const isAnswered = (id: string) => (answers[id] ?? null) !== null
  const level = rung.demand.maturity
  const setsFor = (isOffered: (id: string) => boolean) =>
    combined([
      conditionSets(gates, answers),
      sceneSets(factory, rung, answers, isOffered),
      maturitySets(maturity, answers, industry, level, isOffered),
    ])
  const suffices = gates.every((gate) => gate.holds !== false)
  return {
    rung: rung.id,
    gaps,
    sets: setsFor(() => true),
    needs: needsIn(gates),
    open: {
      reads: openReads(gaps, isAnswered).flatMap((id) =>
        id === 'cmmm-2020' ? openStatements(answers, industry, ladders['cmmm-2020'], level) : [id],
      ),
      suffices,
      sets: suffices ? setsFor((id) => !isAnswered(id)) : [],
    },
  }
}
