import type { Catalogue } from '../schema/catalogue.ts'
import type { Share } from '../schema/questionnaire.ts'
import { type Flaw, repeated } from './flaw.ts'

const flaw = (path: string, message: string): Flaw => ({ rule: 'id', path, message })

/** Ids that stand for two things. */
export function idFlaws({ indicator, maturity, factory, ...rest }: Catalogue): Flaw[] {
  const { documents } = rest
  const under = (path: string, things: readonly { readonly id: string }[]): Named[] =>
    things.map(({ id }, i) => [`${path}.${i}.id`, id])
  const inDocuments = (field: 'clauses' | 'measures' | 'pools' | 'quotas' | 'targets') =>
    documents.flatMap((one, i) => under(`documents.${i}.${field}`, one[field]))
  return [
    ...twice([
      ...under('indicator.questions', indicator.questions),
      ...under('indicator.scenarios', indicator.scenarios),
      ...under('factory.questions', factory.questions),
      ...under('factory.scenes', factory.scenes),
    ]),
    ...twice(under('indicator.dimensions', indicator.dimensions)),
    ...twice([
      ...under('indicator.groups', indicator.groups),
      ...under('indicator.scenarioGroups', indicator.scenarioGroups),
    ]),
    ...twice(under('maturity.elements', maturity.elements)),
    ...twice(under('maturity.domains', maturity.domains)),
    ...twice(under('maturity.subdomains', maturity.subdomains)),
    ...twice(under('factory.links', factory.links)),
    ...twice(under('factory.chapters', factory.chapters)),
    ...twice(under('factory.rungs', factory.rungs)),
    ...twice(rest.areas.map(({ path }, i): Named => [`areas.${i}.path`, path])),
    ...twice(under('industries', rest.industries)),
    ...twice(under('sources', rest.sources)),
    ...twice(under('documents', documents)),
    ...twice(inDocuments('clauses')),
    ...twice(inDocuments('measures')),
    ...twice(inDocuments('pools')),
    ...twice(inDocuments('quotas')),
    ...twice(inDocuments('targets')),
    ...twice(under('conflicts', rest.conflicts)),
    ...countFlaws(indicator.questions),
  ]
}

type Named = readonly [path: string, id: string]

function twice(named: readonly Named[]): Flaw[] {
  return repeated(named.map(([, id]) => id)).map(([at, id]) =>
    flaw(named[at]?.[0] ?? '', `${id} is used twice`),
  )
}

/** A count that several questions share is asked once, so it has one wording. */
function countFlaws(questions: Catalogue['indicator']['questions']): Flaw[] {
  const worded = new Map<string, string>()
  const flaws: Flaw[] = []
  for (const [i, { share }] of questions.entries()) {
    if (share === undefined) continue
    for (const part of ['numerator', 'denominator'] as const) {
      const words = wordsOf(share[part])
      const { id } = share[part]
      if (words === (worded.get(id) ?? words)) worded.set(id, words)
      else {
        const path = `indicator.questions.${i}.share.${part}`
        flaws.push(flaw(path, `${id} is worded otherwise in another question`))
      }
    }
  }
  return flaws
}

const wordsOf = ({ label, unit }: Share['numerator']): string =>
  [label.zh, label.en, unit.zh, unit.en].join('\n')
