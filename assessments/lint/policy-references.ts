import type { Catalogue } from '../schema/catalogue.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import type { Flaw } from './flaw.ts'

const flaw = (path: string, message: string): Flaw => ({ rule: 'reference', path, message })

/** Ids of documents, measures, pools, quotas, targets, matches and conflicts that lead nowhere. */
export function policyReferenceFlaws(catalogue: Catalogue): Flaw[] {
  const { documents } = catalogue
  return [
    ...documents.flatMap((one, i) => [
      ...areaFlaws(one, catalogue.areas, `documents.${i}`),
      ...clauseFlaws(one, `documents.${i}`),
      ...shareFlaws(one, 'pools', `documents.${i}`),
      ...shareFlaws(one, 'quotas', `documents.${i}`),
      ...targetFlaws(one, `documents.${i}`),
      ...(catalogue.sources.some(({ id }) => id === one.id)
        ? []
        : [flaw(`documents.${i}.id`, 'is no listed source')]),
    ]),
    ...programmeFlaws(documents),
    ...matchFlaws(catalogue),
    ...conflictFlaws(catalogue),
  ]
}

function areaFlaws(
  { area, without }: PolicyDocument,
  areas: Catalogue['areas'],
  path: string,
): Flaw[] {
  const listed = (one: string) => areas.some((known) => known.path === one)
  return [
    ...(listed(area) ? [] : [flaw(`${path}.area`, `${area} is no listed area`)]),
    ...without.flatMap((part, i) => {
      if (!listed(part)) return [flaw(`${path}.without.${i}`, `${part} is no listed area`)]
      if (!listed(area) || part.startsWith(`${area}/`)) return []
      return [flaw(`${path}.without.${i}`, `${part} lies outside ${area} anyway`)]
    }),
  ]
}

/** A measure stands in a clause of its document that promises something, and each of these has one. */
function clauseFlaws({ id, clauses, measures }: PolicyDocument, path: string): Flaw[] {
  return [
    ...measures.flatMap((one, j) => {
      const at = `${path}.measures.${j}`
      const clause = clauses.find((known) => known.id === one.clause)
      const flaws: Flaw[] = []
      if (clause === undefined) flaws.push(flaw(`${at}.clause`, `${one.clause} is no clause`))
      else if (clause.kind !== 'measure' && clause.kind !== 'service') {
        flaws.push(flaw(`${at}.clause`, `${clause.id} promises nothing: it is a ${clause.kind}`))
      }
      if (!one.id.startsWith(`${id}.`)) flaws.push(flaw(`${at}.id`, `does not begin with ${id}`))
      if (one.citation.source !== id) flaws.push(flaw(`${at}.citation.source`, `expected ${id}`))
      return flaws
    }),
    ...clauses.flatMap((one, j) =>
      one.kind !== 'measure' || measures.some((measure) => measure.clause === one.id)
        ? []
        : [flaw(`${path}.clauses.${j}`, 'holds money, and no measure reads it')],
    ),
  ]
}

/** Pools and quotas are shared by measures of their own document. */
function shareFlaws(document: PolicyDocument, field: 'pools' | 'quotas', path: string): Flaw[] {
  return document[field].flatMap((share, j) =>
    share.measures.flatMap((id, k) =>
      document.measures.some((one) => one.id === id)
        ? []
        : [flaw(`${path}.${field}.${j}.measures.${k}`, `${id} is no measure of the document`)],
    ),
  )
}

function targetFlaws({ targets, clauses }: PolicyDocument, path: string): Flaw[] {
  return targets.flatMap(({ clause }, j) =>
    clauses.some((one) => one.id === clause)
      ? []
      : [flaw(`${path}.targets.${j}.clause`, `${clause} is no clause`)],
  )
}

/** Caps that are shared with nobody: a programme is two measures or more. */
function programmeFlaws(documents: Catalogue['documents']): Flaw[] {
  const all = documents.flatMap((document) => document.measures)
  return documents.flatMap(({ measures }, i) =>
    measures.flatMap(({ programme }, j) => {
      if (programme === undefined) return []
      if (all.filter((one) => one.programme === programme).length > 1) return []
      return [flaw(`documents.${i}.measures.${j}.programme`, `${programme} has one member`)]
    }),
  )
}

/** Whether a measure is of a document that is known as a source and not yet read. */
function isUnread({ documents, sources }: Catalogue, id: string): boolean {
  const document = id.slice(0, id.lastIndexOf('.'))
  const isRead = documents.some((one) => one.id === document)
  return !isRead && sources.some((one) => one.id === document)
}

/** A match reads what measures of other documents award. */
function matchFlaws(catalogue: Catalogue): Flaw[] {
  const { documents } = catalogue
  return documents.flatMap((document, i) =>
    document.measures.flatMap(({ amount }, j) =>
      amount.basis !== 'match'
        ? []
        : amount.city.flatMap((id, k) => {
            const path = `documents.${i}.measures.${j}.amount.city.${k}`
            if (isUnread(catalogue, id)) return []
            const awarding = documents.find((one) => one.measures.some((other) => other.id === id))
            if (awarding === undefined) return [flaw(path, `no measure ${id}`)]
            return awarding === document ? [flaw(path, `${id} is of the same document`)] : []
          }),
    ),
  )
}

/**
 * A conflict may name measures of a document that is not yet read; of those that are here, it keeps
 * at least two apart.
 */
function conflictFlaws(catalogue: Catalogue): Flaw[] {
  const { conflicts, documents } = catalogue
  const here = documents.flatMap((document) => document.measures.map((one) => one.id))
  return conflicts.flatMap(({ measures, quote }, i) => {
    const path = `conflicts.${i}`
    const dead = measures.flatMap((id, j) =>
      here.includes(id) || isUnread(catalogue, id)
        ? []
        : [flaw(`${path}.measures.${j}`, `no measure ${id}`)],
    )
    const kept = measures.filter((id) => here.includes(id)).length
    return [
      ...dead,
      ...(dead.length > 0 || kept > 1 ? [] : [flaw(`${path}.measures`, 'keeps nothing apart')]),
      ...(quote === undefined || documents.some((one) => one.id === quote.document)
        ? []
        : [flaw(`${path}.quote.document`, `no document ${quote.document}`)]),
    ]
  })
}
