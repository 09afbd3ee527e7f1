import type { Catalogue } from '../schema/catalogue.ts'
import type { EnterpriseCondition, Measure } from '../schema/measure.ts'
import type { PolicyDocument } from '../schema/policy.ts'
import type { Fact, FactKind } from '../schema/record.ts'
import type { Flaw } from './flaw.ts'

const flaw = (path: string, message: string): Flaw => ({ rule: 'gate', path, message })

type FieldsOf<Kind extends FactKind> = readonly (keyof Extract<Fact, { kind: Kind }>)[]

/** What a measure may read of the records that feed it. */
const fieldsOf: { readonly [Kind in FactKind]: FieldsOf<Kind> } = {
  spend: ['amountFen', 'agent'],
  project: [
    'equipmentFen',
    'softwareFen',
    'newEquipmentExVatFen',
    'investmentFen',
    'fiscalFen',
    'fixedAssetsFen',
    'selected',
    'deployed',
  ],
  title: ['lead'],
  certificate: ['level'],
  filing: [],
  product: ['selected'],
  standard: ['level'],
  secretariat: ['level'],
  rent: ['amountFen', 'selected'],
  equity: ['roundFen', 'amountFen', 'selected'],
  'running-cost': ['amountFen', 'selected'],
  research: ['amountFen', 'selected'],
  'city-award': ['amountFen'],
  granted: ['amountFen'],
}

function readableOf({ feed }: Measure): readonly string[] {
  return feed.kind === 'enterprise' || feed.kind === 'nothing' ? [] : fieldsOf[feed.kind]
}

/** Conditions of documents and measures that no fact can meet, and days on which none counts. */
export function measureGateFlaws({ documents, indicator }: Catalogue): Flaw[] {
  const top = indicator.levels.length
  return documents.flatMap((document, i) => [
    ...dayFlaws(document, `documents.${i}`),
    ...enterpriseFlaws(document.enterprise, top, `documents.${i}.enterprise`),
    ...document.measures.flatMap((measure, j) => [
      ...enterpriseFlaws(measure.enterprise, top, `documents.${i}.measures.${j}.enterprise`),
      ...fieldFlaws(measure, `documents.${i}.measures.${j}`),
      ...feedFlaws(measure, `documents.${i}.measures.${j}`),
    ]),
  ])
}

function dayFlaws({ first, last }: PolicyDocument, path: string): Flaw[] {
  return first <= last ? [] : [flaw(`${path}.last`, `no day lies from ${first} to ${last}`)]
}

function enterpriseFlaws(
  conditions: readonly EnterpriseCondition[],
  top: number,
  path: string,
): Flaw[] {
  return conditions.flatMap((one, at) =>
    one.ask === 'digital-level' && one.atLeast > top
      ? [flaw(`${path}.${at}.atLeast`, `${one.atLeast} can never be reached: the top is ${top}`)]
      : [],
  )
}

/** A field that its kind of record does not have stays unknown for ever. */
function fieldFlaws(measure: Measure, path: string): Flaw[] {
  const readable = readableOf(measure)
  const asked = measure.record.map(
    ({ field }, at) => [`${path}.record.${at}.field`, field] as const,
  )
  const { amount } = measure
  const money =
    amount.basis === 'rate'
      ? [
          ...amount.base.map((field, at) => [`${path}.amount.base.${at}`, field] as const),
          ...(amount.less ?? []).map((field, at) => [`${path}.amount.less.${at}`, field] as const),
        ]
      : []
  return [...asked, ...money].flatMap(([at, field]) =>
    readable.includes(field) ? [] : [flaw(at, `no ${measure.feed.kind} has a ${field}`)],
  )
}

/** Amounts that differ by a level, or follow another award, need records that have one. */
function feedFlaws({ feed, amount }: Measure, path: string): Flaw[] {
  if (amount.basis === 'by-level' && !(feed.kind === 'standard' && feed.level === 'any')) {
    return [flaw(`${path}.amount.each`, 'no record that feeds it comes in every level')]
  }
  if (amount.basis === 'match' && !(feed.kind === 'title' && feed.titles.includes(amount.title))) {
    return [flaw(`${path}.amount.title`, `no record that feeds it is the title ${amount.title}`)]
  }
  return []
}
