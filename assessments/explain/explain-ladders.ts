import { evaluateLadders } from '../evaluate-ladders.ts'
import type { GateFigure, LadderFigure } from '../schema/explanation.ts'
import type { Day } from '../schema/provenance.ts'
import type { Request } from '../schema/request.ts'
import type { Ladders } from '../schema/result.ts'
import type { LadderContent, LadderFigures } from './explained.ts'
import { maturityFigures } from './maturity.ts'
import { smartFactoryFigures } from './smart-factory.ts'
import { smeDigitalFigures } from './sme-digital.ts'

export type LadderId = keyof Ladders

/**
 * The figures of the three ladders of one firm, each built when it is asked for and then kept.
 * `ladders` is the result that is explained; absent, it is evaluated here.
 */
export function ladderFigures(
  request: Request,
  content: LadderContent,
  asOf: Day,
  ladders: Ladders = evaluateLadders(request, content, asOf),
): Readonly<Record<LadderId, LadderFigures>> {
  const explained = { request, content, asOf, ladders }
  const maturity = maturityFigures(explained)
  return {
    'sme-digital-2024': smeDigitalFigures(explained),
    'cmmm-2020': maturity,
    'smart-factory-2025': smartFactoryFigures(explained, maturity.ladder),
  }
}

/** A tree for each ladder, down to the answers; a figure used twice is one and the same object. */
export function explainLadders(
  request: Request,
  content: LadderContent,
  asOf: Day,
  ladders?: Ladders,
): readonly LadderFigure[] {
  return Object.values(ladderFigures(request, content, asOf, ladders)).map((one) => one.ladder())
}

/** The tree under one gate alone; null where no ladder has a gate of this id. */
export function explainGate(
  id: string,
  request: Request,
  content: LadderContent,
  asOf: Day,
  ladders?: Ladders,
): GateFigure | null {
  const figures = ladderFigures(request, content, asOf, ladders)
  const ladder = Object.entries(figures).find(([key]) => id.startsWith(`${key}/`))?.[1]
  return ladder?.gate(id) ?? null
}
