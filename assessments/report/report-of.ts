import type { Catalogue } from '../schema/catalogue.ts'
import type { Request } from '../schema/request.ts'
import type { Evaluation } from '../schema/result.ts'
import type { Report } from './block.ts'
import { gapsSection } from './gaps.ts'
import { gatesSection } from './gates.ts'
import { laddersSection } from './ladders.ts'
import { methodSection } from './method.ts'
import { planSection } from './plan.ts'
import { recordsSection } from './records.ts'
import { roadSection } from './road.ts'
import { summarySection } from './summary.ts'
import { type Extra, type Lang, toldOf } from './told.ts'
import { traceSection } from './trace.ts'

/**
 * The report of one result. Nothing is computed here a second time: every figure is read from
 * `evaluation`, which `request` gave with this `catalogue`.
 */
export function reportOf(
  request: Request,
  evaluation: Evaluation,
  catalogue: Catalogue,
  lang: Lang,
  extra: Extra,
): Report {
  const told = toldOf(request, evaluation, catalogue, lang, extra)
  return {
    lang,
    title: told.words.title,
    firm: extra.firm?.trim() || told.words.unnamed,
    asOf: evaluation.asOf,
    catalogue: evaluation.catalogue,
    answersSha256: extra.answersSha256,
    ...(extra.link === undefined ? {} : { link: extra.link }),
    sections: [
      summarySection(told),
      laddersSection(told),
      gatesSection(told),
      gapsSection(told),
      ...(extra.road === undefined ? [] : [roadSection(told, extra.road)]),
      planSection(told),
      recordsSection(told),
      methodSection(told),
      traceSection(told),
    ],
    request,
    beside: {
      name: extra.firm?.trim() || null,
      industry: extra.industry ?? null,
      notebook: extra.notebook ?? {},
      counts: extra.counts ?? {},
    },
  }
}
