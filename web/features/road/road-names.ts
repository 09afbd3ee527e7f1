import type { Ladders } from '../../../assessments/schema/result.ts'
import type { Target } from '../../../assessments/schema/road.ts'
import { inWords, say } from '../../language.ts'
import { sayResult } from '../../messages/result.ts'
import { sayRoad } from '../../messages/road.ts'
import { content } from '../assessment/content.ts'
import { gateWords } from '../result/gate-words.ts'
import { rungName as nameOfRung } from '../result/rung-name.ts'
import { voice } from '../result/voice.ts'
import { programmes, remedyOf } from './road-room.ts'
import { placeOfTarget, reachedOn } from './targets.ts'

// Ids in the language of the page. Reactive.

/** A rung on its own ladder: 先进级, 三级. */
export function rungName(target: Target): string {
  const { ladder, rung } = placeOfTarget(target)
  return nameOfRung(ladder, rung)
}

/** A rung among those of all ladders: 先进级, 数字化水平三级. */
export function targetName(target: Target): string {
  const { ladder } = placeOfTarget(target)
  const name = rungName(target)
  return ladder === 'smart-factory-2025' ? name : sayRoad().names[ladder](name)
}

/** The rung of the target's ladder that stands now. */
function reachedName(ladders: Ladders, target: Target): string {
  const { ladder } = placeOfTarget(target)
  const rung = reachedOn(ladders, ladder)
  if (rung !== null) return nameOfRung(ladder, rung)
  const isSettled = ladders[ladder].status === 'complete'
  return ladder !== 'smart-factory-2025' && isSettled ? sayResult().noLevel : sayRoad().here
}

/** The target said after the rung that stands: 先进级, or, after 数字化水平二级, just 三级. */
export const targetAfter = (ladders: Ladders, target: Target): string =>
  reachedOn(ladders, placeOfTarget(target).ladder) === null
    ? targetName(target)
    : rungInText(target)

/** A rung within a sentence. */
const rungInText = (target: Target): string =>
  placeOfTarget(target).ladder === 'smart-factory-2025'
    ? rungName(target)
    : sayRoad().names.level(rungName(target))

/** The rung that stands, named with its ladder: 基础级, 数字化水平二级. */
export function standingName(ladders: Ladders, target: Target): string {
  const { ladder } = placeOfTarget(target)
  const name = reachedName(ladders, target)
  return ladder === 'smart-factory-2025' || reachedOn(ladders, ladder) === null
    ? name
    : sayRoad().names[ladder](name)
}

/** What stands once all is done, also where no rung does: 做完仍是基础级, 做完仍未达到基础级. */
export function standsAfter(ladders: Ladders, target: Target): string {
  const { ladder } = placeOfTarget(target)
  const words = sayRoad().sentence
  if (reachedOn(ladders, ladder) !== null) return words.stands(standingName(ladders, target))
  const lowest = ladders[ladder].gates.filter(({ rung }, _, [first]) => rung === first?.rung)
  const isMissed = lowest.some(({ holds }) => holds === false)
  if (!isMissed) return words.standsOpen
  const rung = lowest[0]?.rung ?? ''
  const first = nameOfRung(ladder, rung)
  return words.standsBelow(ladder === 'smart-factory-2025' ? first : sayRoad().names[ladder](first))
}

/** The words of an official text in a sentence about the target. */
export const officialNames = (ladders: Ladders, target: Target): readonly string[] =>
  [rungName(target), reachedName(ladders, target)].filter((name) => name !== sayRoad().here)

/** A condition by its id; of a maturity level, which level. */
export function gateName(ladders: Ladders, id: string): string {
  const gate = Object.values(ladders)
    .flatMap(({ gates }) => gates)
    .find((one) => one.id === id)
  if (gate === undefined) return id
  if (gate.rule === 'own-score') return sayRoad().names.ownScore(say().levelName(Number(gate.rung)))
  return gateWords(gate, content.factory, voice()).name
}

export function remedyName(id: string): string {
  const remedy = remedyOf(id)
  return remedy === undefined ? id : inWords(remedy.name)
}

/** A measure with its clause, and whether that is law: 中小企业AI赋能项目〔珠26稿·4〕（征求意见稿）. */
export function measureName(id: string): string {
  const place = programmes.placeOf(id)
  if (place === undefined) return id
  const tag = place.clause === undefined ? '' : `〔${inWords(place.clause.tag)}〕`
  const standing = place.document.draft ? sayRoad().aside(say().standing.draft) : ''
  return `${inWords(place.measure.name)}${tag}${standing}`
}
