import type { LinkId, RungId, SmartFactory } from '../schema/ladder.ts'
import type { Answer } from '../schema/request.ts'
import { scenesByLink } from './smart-factory.ts'

type Answers = Readonly<Record<string, Answer>>

/** Scenes by what is said of them; `inPlace` includes those with AI. */
export type SceneCounts = {
  readonly all: number
  readonly inPlace: number
  readonly ai: number
  readonly unknown: number
}

export function sceneCounts(ids: readonly string[], answers: Answers): SceneCounts {
  const said = ids.map((id) => answers[id] ?? null)
  const count = (...those: readonly Answer[]) => said.filter((one) => those.includes(one)).length
  return {
    all: ids.length,
    inPlace: count('built', 'ai'),
    ai: count('ai'),
    unknown: count(null),
  }
}

/** One of the five 环节: its scenes, and the lowest rung that asks it to be covered. */
export type LinkShare = SceneCounts & { readonly link: LinkId; readonly from: RungId | undefined }

export function linkShares(factory: SmartFactory, answers: Answers): readonly LinkShare[] {
  return [...scenesByLink(factory)].map(([link, ids]) => ({
    link,
    from: factory.rungs.find((rung) => rung.demand.covers.includes(link))?.id,
    ...sceneCounts(ids, answers),
  }))
}
