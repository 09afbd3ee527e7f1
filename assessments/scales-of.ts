import type { Catalogue } from './schema/catalogue.ts'
import type { Scales } from './schema/scales.ts'

/** The scales of a catalogue, without the words around them. */
export function scalesOf({
  indicator,
  maturity,
  factory,
}: Pick<Catalogue, 'indicator' | 'maturity' | 'factory'>): Scales {
  return {
    indicator: {
      id: indicator.id,
      questions: indicator.questions.map(({ id, kind, dimension, path, options }) => ({
        id,
        kind,
        dimension,
        path,
        options: options.map(({ key, weight }) => ({ key, weight })),
      })),
      scenarios: indicator.scenarios.map(({ id, constraint }) => ({ id, constraint })),
      levels: indicator.levels.map(({ level, score, scenarios, constraintScenarios }) => ({
        level,
        score,
        scenarios,
        constraintScenarios,
      })),
    },
    maturity: {
      id: maturity.id,
      metTenths: maturity.metTenths,
      levels: maturity.levels.map(({ level }) => ({ level })),
      answers: maturity.answers.map(({ value, tenths }) => ({ value, tenths })),
      subdomains: maturity.subdomains.map(
        ({ id, element, domain, weights, removable, statements }) => ({
          id,
          element,
          domain,
          weights,
          removable,
          statements: statements.map(({ level }) => ({ level })),
        }),
      ),
    },
    factory: {
      id: factory.id,
      aboveScaleFen: factory.aboveScaleFen,
      aboveScaleCitation: factory.aboveScaleCitation,
      links: factory.links.map(({ id }) => ({ id })),
      chapters: factory.chapters.map(({ id, link }) => ({ id, link })),
      scenes: factory.scenes.map(({ id, chapter }) => ({ id, chapter })),
      questions: factory.questions.map(({ id, options }) => ({
        id,
        options: options.map(({ value }) => ({ value })),
      })),
      rungs: factory.rungs.map(({ id, name, demand }) => ({ id, name, demand })),
    },
  }
}
